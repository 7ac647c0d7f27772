export const id = 870;
export const ids = [870];
export const modules = {

/***/ 8870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openPreparer: () => (/* binding */ openPreparer)
});

// EXTERNAL MODULE: ./src/domain/plan/prepare-step.js
var prepare_step = __webpack_require__(6821);
// EXTERNAL MODULE: ./src/domain/azure/resource-id.js
var resource_id = __webpack_require__(9879);
// EXTERNAL MODULE: ./src/azure/operations/judge-write.js
var judge_write = __webpack_require__(1902);
// EXTERNAL MODULE: ./src/azure/client/arm-client.js + 4 modules
var arm_client = __webpack_require__(6606);
// EXTERNAL MODULE: ./src/azure/policies/planned-request-policy.js
var planned_request_policy = __webpack_require__(5412);
// EXTERNAL MODULE: ./src/domain/json.js
var json = __webpack_require__(3871);
// EXTERNAL MODULE: ./src/azure/client/api-versions.js
var api_versions = __webpack_require__(8374);
// EXTERNAL MODULE: ./src/azure/client/arm-url.js
var arm_url = __webpack_require__(3204);
;// CONCATENATED MODULE: ./src/azure/operations/prepare-request.js



/**
 * The one request of each step before the move. A compute that is attached is detached: deleting it
 * would delete the customer's own cluster (Azure REST reference: Compute - Delete,
 * underlyingResourceAction).
 */
const requests = {
    'create-resource-group': (cloud, id, _body, { creates }) => {
        if (creates === undefined)
            throw new Error(`the plan does not say what ${id} is to be`);
        const { name, location } = creates;
        const spelled = `${id.slice(0, id.lastIndexOf('/') + 1)}${name}`;
        return {
            method: 'PUT',
            url: (0,arm_url/* armUrl */.w)(cloud, spelled, api_versions/* apiVersions */.w2.resources),
            body: { location },
        };
    },
    'register-providers': (cloud, id) => ({
        method: 'POST',
        url: (0,arm_url/* armUrl */.w)(cloud, `${id}/register`, api_versions/* apiVersions */.w2.resources),
    }),
    'pause-schedules': (cloud, id, body) => ({
        method: 'PUT',
        url: (0,arm_url/* armUrl */.w)(cloud, id, api_versions/* apiVersions */.w2.machineLearning),
        body: paused(body),
    }),
    'delete-endpoints': (cloud, id) => ({
        method: 'DELETE',
        url: (0,arm_url/* armUrl */.w)(cloud, id, api_versions/* apiVersions */.w2.machineLearning),
    }),
    'delete-computes': (cloud, id) => removal(cloud, id, 'Delete'),
    'detach-computes': (cloud, id) => removal(cloud, id, 'Detach'),
};
/**
 * @param step its id as Azure spells it.
 * @param body what Azure shows of it now; its own fields go back as they came.
 */
function prepareRequest(cloud, step, body) {
    return requests[step.step](cloud, step.id, body, step);
}
function removal(cloud, id, action) {
    const url = (0,arm_url/* armUrl */.w)(cloud, id, api_versions/* apiVersions */.w2.machineLearning);
    return { method: 'DELETE', url: `${url}&underlyingResourceAction=${action}` };
}
// A PUT replaces: everything that is not read-only goes back (Azure REST reference: Schedules -
// Create Or Update).
function paused(body) {
    const kept = Object.entries((0,json/* objectAt */.lJ)(body, 'properties')).filter(([name]) => name !== 'provisioningState');
    return { properties: { ...Object.fromEntries(kept), isEnabled: false } };
}

// EXTERNAL MODULE: ./src/azure/policies/throttle-policy.js + 1 modules
var throttle_policy = __webpack_require__(4891);
;// CONCATENATED MODULE: ./src/azure/open-preparer.js







/**
 * Opens the preparing side for the steps of an approved plan: it sends one request for each step
 * that is asked of it, no retries, and refuses every other.
 */
function openPreparer(options, steps) {
    const { clock, cloud } = options;
    const guard = (0,planned_request_policy/* plannedRequestPolicy */.m)();
    const client = (0,arm_client/* openArmClient */.M)({
        ...options,
        guard,
        throttle: (0,throttle_policy/* throttlePolicy */.l)({ clock, waitsOut: true }),
        retries: 0,
    });
    return {
        async carryOut(step, body) {
            const planned = steps.find((one) => one.step === step.step && (0,resource_id/* sameId */.s)(one.id, step.id));
            if (planned === undefined) {
                throw new Error(`${step.step} of ${step.id} is no step of the plan`);
            }
            const request = prepareRequest(cloud, { ...planned, id: step.id }, body);
            guard.announce(request.method, request.url);
            return (0,judge_write/* judgeWrite */.R)(await client.send(request), (0,prepare_step/* removes */.yb)(step), cloud.armHost, clock.now());
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
