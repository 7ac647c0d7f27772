export const id = 370;
export const ids = [370];
export const modules = {

/***/ 6370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openWriter: () => (/* binding */ openWriter)
});

// EXTERNAL MODULE: ./src/azure/client/api-versions.js
var api_versions = __webpack_require__(8374);
// EXTERNAL MODULE: ./src/azure/client/arm-client.js + 5 modules
var arm_client = __webpack_require__(4690);
// EXTERNAL MODULE: ./src/azure/client/arm-url.js
var arm_url = __webpack_require__(3204);
// EXTERNAL MODULE: ./src/azure/client/arm-error-parser.js + 1 modules
var arm_error_parser = __webpack_require__(9815);
// EXTERNAL MODULE: ./src/azure/client/retry-after.js
var retry_after = __webpack_require__(6803);
// EXTERNAL MODULE: ./src/azure/client/pin-to-host.js
var pin_to_host = __webpack_require__(386);
;// CONCATENATED MODULE: ./src/azure/operations/judge-write.js



/**
 * What became of a change. Azure took a 2xx, and a 404 says that there is nothing left to remove.
 * Computes name only an `Azure-AsyncOperation`, endpoints and deployments a `Location` as well,
 * which of a 202 alone is the place of the operation (recorded answers). Nobody knows whether a 408
 * or 5xx was taken. A 429 was not, and is no refusal either: what follows from the next look is
 * sent.
 *
 * @param removes it was a DELETE.
 * @param now milliseconds since the epoch.
 */
function judgeWrite(answer, removes, armHost, now) {
    if (answer.kind === 'unanswered')
        return { kind: 'unsure', error: undefined };
    const { status, text } = answer;
    if (status < 300) {
        const names = ['Azure-AsyncOperation', ...(status === 202 ? ['Location'] : [])];
        const addresses = names.map((name) => (0,pin_to_host/* pinToHost */.x)(answer.header(name), armHost));
        return { kind: 'taken', operation: addresses.find((one) => one.ok)?.url };
    }
    if (status === 404 && removes)
        return { kind: 'taken', operation: undefined };
    const error = (0,arm_error_parser/* parseArmError */.E)(status, text);
    if (status === 429) {
        return {
            kind: 'unsure',
            error,
            retryAfterMs: (0,retry_after/* parseRetryAfter */.m)(answer.header('Retry-After'), now),
        };
    }
    return { kind: status === 408 || status >= 500 ? 'unsure' : 'refused', error };
}

// EXTERNAL MODULE: ./src/azure/policies/forbidden-request.js
var forbidden_request = __webpack_require__(714);
;// CONCATENATED MODULE: ./src/azure/policies/planned-request-policy.js

/**
 * The guard of what prepares and restores: beside GET it lets through exactly the request that was
 * announced, and each announcement once. What the plan does not name cannot reach the wire, not
 * even by a defect.
 */
function plannedRequestPolicy() {
    let announced;
    return {
        name: 'announcedPolicy',
        announce(method, url) {
            announced = `${method} ${new URL(url).href}`;
        },
        async sendRequest(request, next) {
            if (request.method === 'GET')
                return next(request);
            const asked = `${request.method} ${new URL(request.url).href}`;
            if (asked !== announced) {
                throw new forbidden_request/* ForbiddenRequestError */.h('not a step of the plan', request.method, request.url);
            }
            announced = undefined;
            const response = await next(request);
            // The bearer policy would send the request a second time for it.
            response.headers.delete('WWW-Authenticate');
            return response;
        },
    };
}

// EXTERNAL MODULE: ./src/azure/policies/throttle-policy.js + 1 modules
var throttle_policy = __webpack_require__(4891);
;// CONCATENATED MODULE: ./src/azure/open-writer.js






/**
 * Opens the side that changes Azure: one request for each change that is asked of it, no retries,
 * and none for a change that the plan does not name.
 *
 * @param allows whether the approved plan names a change.
 */
function openWriter(options, allows) {
    const { clock, buckets, cloud } = options;
    const guard = plannedRequestPolicy();
    const client = (0,arm_client/* openArmClient */.My)({
        ...options,
        guard,
        // Waited out between a look and its change, what was looked at may be another thing by then.
        throttle: (0,throttle_policy/* throttlePolicy */.l)({ clock, buckets, waitsOut: false }),
        retries: 0,
    });
    return {
        async send(change) {
            const { method, id, body, query } = change;
            if (!allows(change))
                throw new Error(`${method} of ${id} is no step of the plan`);
            const url = (0,arm_url/* armUrl */.w)(cloud, id, (0,api_versions/* writeVersionOf */.LL)(id), query);
            guard.announce(method, url);
            const request = { method, url, ...(body === undefined ? {} : { body }) };
            return judgeWrite(await client.send(request), method === 'DELETE', cloud.armHost, clock.now());
        },
    };
}


/***/ })

};
