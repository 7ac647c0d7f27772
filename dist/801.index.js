export const id = 801;
export const ids = [801];
export const modules = {

/***/ 4801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openPreparer: () => (/* binding */ openPreparer)
});

// EXTERNAL MODULE: ./src/domain/prepare-step.js
var prepare_step = __webpack_require__(4053);
// EXTERNAL MODULE: ./src/domain/resource-id.js
var resource_id = __webpack_require__(5419);
// EXTERNAL MODULE: ./src/azure/arm-client.js + 4 modules
var arm_client = __webpack_require__(5455);
// EXTERNAL MODULE: ./src/azure/arm-error-parser.js + 1 modules
var arm_error_parser = __webpack_require__(2566);
// EXTERNAL MODULE: ./src/azure/location.js
var azure_location = __webpack_require__(650);
// EXTERNAL MODULE: ./src/azure/forbidden-request.js
var forbidden_request = __webpack_require__(41);
;// CONCATENATED MODULE: ./src/azure/prepare-policy.js

/**
 * The preparer's guard: beside GET it lets through exactly the request that was announced, and each announcement once. What the
 * approved plan does not name cannot reach the wire, not even by a defect.
 */
function preparePolicy() {
    let announced;
    return {
        name: 'preparePolicy',
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
            // Azure's word that it did not process the request (Microsoft: how Resource Manager throttles): it may be sent again.
            if (response.status === 429)
                announced = asked;
            // The bearer policy would send the request a second time for it.
            response.headers.delete('WWW-Authenticate');
            return response;
        },
    };
}

// EXTERNAL MODULE: ./src/domain/json.js
var json = __webpack_require__(3871);
// EXTERNAL MODULE: ./src/azure/api-versions.js
var api_versions = __webpack_require__(5140);
// EXTERNAL MODULE: ./src/azure/arm-url.js
var arm_url = __webpack_require__(6766);
;// CONCATENATED MODULE: ./src/azure/prepare-request.js



/**
 * The one request of each step before the move. A compute that is attached is detached: deleting it would delete the
 * customer's own cluster (Azure REST reference: Compute - Delete, underlyingResourceAction).
 */
const requests = {
    'register-providers': (cloud, id) => ({
        method: 'POST',
        url: (0,arm_url/* armUrl */.w)(cloud, `${id}/register`, api_versions/* apiVersions */.w.resources),
    }),
    'pause-schedules': (cloud, id, body) => ({
        method: 'PUT',
        url: (0,arm_url/* armUrl */.w)(cloud, id, api_versions/* apiVersions */.w.machineLearning),
        body: paused(body),
    }),
    'delete-endpoints': (cloud, id) => ({
        method: 'DELETE',
        url: (0,arm_url/* armUrl */.w)(cloud, id, api_versions/* apiVersions */.w.machineLearning),
    }),
    'delete-computes': (cloud, id) => removal(cloud, id, 'Delete'),
    'detach-computes': (cloud, id) => removal(cloud, id, 'Detach'),
};
/**
 * @param step its id as Azure spells it.
 * @param body what Azure shows of it now; its own fields go back as they came.
 */
function prepareRequest(cloud, { step, id }, body) {
    return requests[step](cloud, id, body);
}
function removal(cloud, id, action) {
    const url = (0,arm_url/* armUrl */.w)(cloud, id, api_versions/* apiVersions */.w.machineLearning);
    return { method: 'DELETE', url: `${url}&underlyingResourceAction=${action}` };
}
// A PUT replaces: everything that is not read-only goes back (Azure REST reference: Schedules - Create Or Update).
function paused(body) {
    const kept = Object.entries((0,json/* objectAt */.lJ)(body, 'properties')).filter(([name]) => name !== 'provisioningState');
    return { properties: { ...Object.fromEntries(kept), isEnabled: false } };
}

// EXTERNAL MODULE: ./src/azure/retry-after.js
var retry_after = __webpack_require__(8109);
// EXTERNAL MODULE: ./src/azure/throttle-policy.js + 1 modules
var throttle_policy = __webpack_require__(8338);
;// CONCATENATED MODULE: ./src/azure/open-preparer.js









/**
 * Opens the preparing side for the steps of an approved plan: it sends one request for each step that is asked of it, no
 * retries, and refuses every other.
 */
function openPreparer(options, steps) {
    const { clock, cloud } = options;
    const guard = preparePolicy();
    const client = (0,arm_client/* openArmClient */.M)({
        ...options,
        guard,
        throttle: (0,throttle_policy/* throttlePolicy */.l)({ clock, waitsOut: true }),
        retries: 0,
    });
    return {
        async carryOut(step, body) {
            const planned = steps.some((one) => one.step === step.step && (0,resource_id/* sameId */.s)(one.id, step.id));
            if (!planned)
                throw new Error(`${step.step} of ${step.id} is no step of the plan`);
            const request = prepareRequest(cloud, step, body);
            guard.announce(request.method, request.url);
            return judge(await client.send(request), step, cloud.armHost, clock.now());
        },
    };
}
// 200 and 204 end a request at once, 404 says that there is nothing left to remove; a 202, and a 201 of a PUT, go on.
function judge(answer, step, armHost, now) {
    if (answer.kind === 'unanswered')
        return { kind: 'taken', location: undefined, retryAfterMs: 0 };
    const { status, text } = answer;
    const retryAfterMs = (0,retry_after/* parseRetryAfter */.m)(answer.header('Retry-After'), now);
    if (status < 300) {
        const pinned = (0,azure_location/* pinToHost */.x)(answer.header('Location'), armHost);
        const location = status === 202 && pinned.ok ? pinned.url : undefined;
        return { kind: 'taken', location, retryAfterMs };
    }
    if (status === 404 && (0,prepare_step/* removes */.yb)(step))
        return { kind: 'taken', location: undefined, retryAfterMs };
    // Nobody knows whether it was taken: looking tells.
    if (status === 408 || status >= 500)
        return { kind: 'taken', location: undefined, retryAfterMs };
    return { kind: 'refused', error: (0,arm_error_parser/* parseArmError */.E)(status, text) };
}


/***/ })

};
