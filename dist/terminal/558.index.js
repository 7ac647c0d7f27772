export const id = 558;
export const ids = [558];
export const modules = {

/***/ 9558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openMover: () => (/* binding */ openMover)
});

// EXTERNAL MODULE: ./src/azure/client/arm-client.js + 5 modules
var arm_client = __webpack_require__(4690);
// EXTERNAL MODULE: ./src/domain/azure/resource-id.js
var resource_id = __webpack_require__(9879);
// EXTERNAL MODULE: ./src/azure/client/api-versions.js
var api_versions = __webpack_require__(8374);
// EXTERNAL MODULE: ./src/azure/client/arm-url.js
var arm_url = __webpack_require__(3204);
// EXTERNAL MODULE: ./src/azure/operations/judge-accepted.js
var judge_accepted = __webpack_require__(2360);
// EXTERNAL MODULE: ./src/azure/operations/move-body.js
var move_body = __webpack_require__(191);
;// CONCATENATED MODULE: ./src/azure/operations/move-resources.js





/**
 * Waits after a 429 that names no time. Their number bounds how often a throttled request is sent
 * again.
 */
const THROTTLED_WAITS_MS = [5_000, 15_000, 30_000, 60_000, 120_000];
/** A longer Retry-After than this is not waited for: the 429 stands, and nothing moves. */
const LONGEST_WAIT_MS = 15 * 60_000;
/**
 * Sends `moveResources`: once, unless Azure answers 429, which is its word that the request was not
 * processed. Raises ProductError `authentication-failed` when there is no token; then nothing was
 * sent.
 *
 * @param sendUntil milliseconds since the epoch: a throttled request is not sent again after it.
 * @param maySendAgain asked right before one is: what was judged may have changed meanwhile.
 * @param client its pipeline retries nothing and lets one such POST through (send-once policy).
 */
async function moveResources(client, clock, order, sendUntil, maySendAgain) {
    const url = (0,arm_url/* armUrl */.w)(client.cloud, `${(0,resource_id/* resourceGroupId */.x6)(order.source)}/moveResources`, api_versions/* apiVersions */.w2.resources);
    for (let attempt = 0;; attempt += 1) {
        const answer = await client.send({ method: 'POST', url, body: (0,move_body/* moveBody */.m)(order) });
        const first = (0,judge_accepted/* judgeAccepted */.L)(answer, client.cloud.armHost, clock.now());
        if (first.kind !== 'throttled')
            return first;
        const nextWait = THROTTLED_WAITS_MS[attempt];
        if (nextWait === undefined)
            return { kind: 'refused', error: first.error };
        const wait = first.retryAfterMs ?? nextWait;
        if (wait > LONGEST_WAIT_MS || clock.now() + wait > sendUntil) {
            return { kind: 'refused', error: first.error };
        }
        await clock.sleep(wait);
        if (!(await maySendAgain()))
            return { kind: 'refused', error: first.error };
    }
}

// EXTERNAL MODULE: ./src/azure/policies/forbidden-request.js
var forbidden_request = __webpack_require__(714);
;// CONCATENATED MODULE: ./src/azure/policies/send-once-policy.js

function isMoveRequest(request) {
    if (request.method !== 'POST' || !URL.canParse(request.url))
        return false;
    return /\/moveResources$/i.test(new URL(request.url).pathname);
}
/**
 * The mover's guard: lets one `moveResources` POST reach the wire in the life of the policy, and
 * beside it only GET. The count rises before the request is sent, so a reset, a 5xx or a time-out
 * leaves it spent: whether Azure took the request is then found by looking. Only a 429 gives it
 * back, which is Azure's word that it was not processed (Microsoft: Understand how Azure Resource
 * Manager throttles requests). The header that asks for authentication anew is taken off the
 * answer, because the bearer policy would send the request a second time for it.
 */
function sendOncePolicy() {
    let spent = false;
    return {
        name: 'sendOncePolicy',
        async sendRequest(request, next) {
            if (request.method === 'GET')
                return next(request);
            if (!isMoveRequest(request)) {
                throw new forbidden_request/* ForbiddenRequestError */.h('not allowed while moving', request.method, request.url);
            }
            if (spent) {
                throw new forbidden_request/* ForbiddenRequestError */.h('a move is sent once', request.method, request.url);
            }
            spent = true;
            const response = await next(request);
            if (response.status === 429)
                spent = false;
            response.headers.delete('WWW-Authenticate');
            return response;
        },
    };
}

// EXTERNAL MODULE: ./src/azure/policies/throttle-policy.js + 1 modules
var throttle_policy = __webpack_require__(4891);
;// CONCATENATED MODULE: ./src/azure/open-mover.js




/**
 * Opens the moving side: one `moveResources` POST in its life, no retries, and beside it only GET.
 */
function openMover(options) {
    const { clock, buckets } = options;
    const client = (0,arm_client/* openArmClient */.My)({
        ...options,
        guard: sendOncePolicy(),
        throttle: (0,throttle_policy/* throttlePolicy */.l)({ clock, buckets, waitsOut: false }),
        retries: 0,
    });
    return {
        sendMove: (order, sendUntil, maySendAgain) => moveResources(client, clock, order, sendUntil, maySendAgain),
    };
}


/***/ }),

/***/ 2360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ judgeAccepted)
/* harmony export */ });
/* harmony import */ var _client_arm_error_parser_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9815);
/* harmony import */ var _client_pin_to_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(386);
/* harmony import */ var _client_retry_after_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6803);



/**
 * Judges the answer to the POST. Only 202 with a Location on the cloud's own host, and 204, go on;
 * a 4xx is a definite no, but for 408, where the request may have been taken. 200 is not declared
 * for these operations, and a 202 without a Location leaves nothing to ask (Azure REST reference:
 * Resources - Move Resources; recorded answers).
 *
 * @param now milliseconds since the epoch, for a Retry-After that is a date.
 */
function judgeAccepted(answer, armHost, now) {
    if (answer.kind === 'unanswered')
        return uncertain(answer.why, undefined);
    const { status, text } = answer;
    const retryAfterMs = (0,_client_retry_after_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRetryAfter */ .m)(answer.header('Retry-After'), now);
    if (status === 204)
        return { kind: 'completed' };
    if (status === 202) {
        const pinned = (0,_client_pin_to_host_js__WEBPACK_IMPORTED_MODULE_2__/* .pinToHost */ .x)(answer.header('Location'), armHost);
        if (pinned.ok)
            return { kind: 'accepted', location: pinned.url, retryAfterMs };
        return uncertain(`Azure answered 202, but its Location is of no use: ${pinned.why}`, undefined);
    }
    if (status < 400)
        return uncertain(`Azure answered ${status}, which is no answer to a move`, undefined);
    const error = (0,_client_arm_error_parser_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArmError */ .E)(status, text);
    if (status === 429)
        return { kind: 'throttled', error, retryAfterMs };
    if (status === 408 || status >= 500)
        return uncertain(`Azure answered ${status}`, error);
    return { kind: 'refused', error };
}
function uncertain(why, error) {
    return { kind: 'uncertain', why, error };
}


/***/ }),

/***/ 191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ moveBody)
/* harmony export */ });
/* harmony import */ var _domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9879);

/** The body both move operations take (Azure REST reference: Resources, ResourcesMoveInfo). */
function moveBody(order) {
    return {
        resources: order.resourceIds,
        targetResourceGroup: (0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceGroupId */ .x6)(order.destination),
    };
}


/***/ })

};
