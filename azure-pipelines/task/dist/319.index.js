export const id = 319;
export const ids = [319];
export const modules = {

/***/ 6319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openRestorer: () => (/* binding */ openRestorer)
/* harmony export */ });
/* harmony import */ var _domain_plan_restore_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(234);
/* harmony import */ var _policies_planned_request_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5412);
/* harmony import */ var _client_api_versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8374);
/* harmony import */ var _client_arm_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6606);
/* harmony import */ var _client_arm_url_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3204);
/* harmony import */ var _operations_judge_write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1902);
/* harmony import */ var _policies_throttle_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4891);







/**
 * Opens the restoring side for what a plan names: one request for each change that is asked of it,
 * no retries, and none for anything else.
 */
function openRestorer(options, targets) {
    const { clock, cloud } = options;
    const guard = (0,_policies_planned_request_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .plannedRequestPolicy */ .m)();
    const client = (0,_client_arm_client_js__WEBPACK_IMPORTED_MODULE_3__/* .openArmClient */ .M)({
        ...options,
        guard,
        throttle: (0,_policies_throttle_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .throttlePolicy */ .l)({ clock, waitsOut: true }),
        retries: 0,
    });
    return {
        async carryOut(change) {
            if (!(0,_domain_plan_restore_step_js__WEBPACK_IMPORTED_MODULE_0__/* .allowsChange */ .LG)(targets, change)) {
                throw new Error(`${change.method} of ${change.id} is no step of the plan`);
            }
            const { method, id, body, query } = change;
            const url = (0,_client_arm_url_js__WEBPACK_IMPORTED_MODULE_6__/* .armUrl */ .w)(cloud, id, (0,_client_api_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .writeVersionOf */ .LL)(id), query);
            guard.announce(method, url);
            const request = { method, url, ...(body === undefined ? {} : { body }) };
            const answer = await client.send(request);
            return (0,_operations_judge_write_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeWrite */ .R)(answer, method === 'DELETE', cloud.armHost, clock.now());
        },
    };
}


/***/ }),

/***/ 1902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ judgeWrite)
/* harmony export */ });
/* harmony import */ var _client_arm_error_parser_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9815);
/* harmony import */ var _client_pin_to_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(386);
/* harmony import */ var _client_retry_after_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6803);



/**
 * What became of the request of a step before or after the move. 200 and 204 end it at once, 404
 * says that there is nothing left to remove; a 202, and a 201 of a PUT, go on. Nobody knows whether
 * a 408 or 5xx was taken: looking tells.
 */
function judgeWrite(answer, removes, armHost, now) {
    if (answer.kind === 'unanswered') {
        const unsure = { error: undefined };
        return { kind: 'taken', unsure, location: undefined, retryAfterMs: 0 };
    }
    const { status, text } = answer;
    const retryAfterMs = (0,_client_retry_after_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRetryAfter */ .m)(answer.header('Retry-After'), now);
    if (status < 300) {
        const pinned = (0,_client_pin_to_host_js__WEBPACK_IMPORTED_MODULE_2__/* .pinToHost */ .x)(answer.header('Location'), armHost);
        const location = status === 202 && pinned.ok ? pinned.url : undefined;
        // Of a write that goes on its own body tells that it failed, and this address why (ARM RPC,
        // asynchronous operations).
        const operation = (0,_client_pin_to_host_js__WEBPACK_IMPORTED_MODULE_2__/* .pinToHost */ .x)(answer.header('Azure-AsyncOperation'), armHost);
        const taken = { kind: 'taken', location, retryAfterMs };
        return operation.ok ? { ...taken, operation: operation.url } : taken;
    }
    if (status === 404 && removes)
        return { kind: 'taken', location: undefined, retryAfterMs };
    if (status === 408 || status >= 500) {
        const unsure = { error: (0,_client_arm_error_parser_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArmError */ .E)(status, text) };
        return { kind: 'taken', unsure, location: undefined, retryAfterMs };
    }
    return { kind: 'refused', error: (0,_client_arm_error_parser_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArmError */ .E)(status, text) };
}


/***/ }),

/***/ 5412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ plannedRequestPolicy)
/* harmony export */ });
/* harmony import */ var _forbidden_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(714);

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
                throw new _forbidden_request_js__WEBPACK_IMPORTED_MODULE_0__/* .ForbiddenRequestError */ .h('not a step of the plan', request.method, request.url);
            }
            announced = undefined;
            const response = await next(request);
            // Azure's word that it did not process the request (Microsoft: how Resource Manager
            // throttles): it may be sent again.
            if (response.status === 429)
                announced = asked;
            // The bearer policy would send the request a second time for it.
            response.headers.delete('WWW-Authenticate');
            return response;
        },
    };
}


/***/ })

};
