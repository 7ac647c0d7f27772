export const id = 615;
export const ids = [615];
export const modules = {

/***/ 4836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ codesOf),
/* harmony export */   w: () => (/* binding */ leavesOf)
/* harmony export */ });
/** Every leaf of the tree, depth first: the nodes that say what is wrong with which resource. */
function leavesOf(node) {
    return node.details.length === 0 ? [node] : node.details.flatMap(leavesOf);
}
/** Every code at every depth, outer first. */
function codesOf(node) {
    const own = node.code === undefined ? [] : [node.code];
    return [...own, ...node.details.flatMap(codesOf)];
}


/***/ }),

/***/ 2459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rS: () => (/* binding */ isAuthorizationCode),
  fp: () => (/* binding */ isBusyCode),
  wJ: () => (/* binding */ remedyFor)
});

// UNUSED EXPORTS: entryFor, errorCatalogue

;// CONCATENATED MODULE: ./src/domain/error-entry.js
/** Public names of the documents that describe ARM's errors. */
const errorSources = {
    moveArticle: 'Microsoft: Move Azure resources to a new resource group or subscription',
    support: 'Microsoft support: Troubleshoot moving resources',
    rpc: 'Azure Resource Manager RPC: Move Resource',
    recorded: 'Recorded answers of Azure Resource Manager',
    locks: 'Microsoft: Lock your Azure resources',
    throttling: 'Microsoft: Understand how Azure Resource Manager throttles requests',
    dataFactory: 'Microsoft: Troubleshoot CI/CD issues in Azure Data Factory',
    vmErrors: 'Microsoft: Error codes of Azure virtual machines',
};

;// CONCATENATED MODULE: ./src/domain/gateway-errors.js

/** Codes of ARM's front door, which any request can meet, and of groups that another operation holds. */
const gatewayErrors = [
    {
        code: 'AuthorizationFailed',
        meaning: 'The identity of this run lacks a right on the scope.',
        remedy: 'Grant the action that the message names at that scope; a new grant needs some minutes and a fresh sign-in.',
        source: errorSources.recorded,
        group: 'authorization',
    },
    {
        code: 'LinkedAuthorizationFailed',
        meaning: 'The identity lacks a right on a resource linked to the one that moves, or the tenants differ.',
        remedy: 'Grant read or join on the linked scope that the message names, also at the destination.',
        source: errorSources.support,
        group: 'authorization',
    },
    {
        code: 'MissingRegistrationsForTypes',
        meaning: 'The destination subscription is not registered for types (and regions) of the move.',
        remedy: 'Register each namespace at the destination with az provider register --wait, also those of hidden resources.',
        source: errorSources.rpc,
    },
    {
        code: 'MissingRegistrationState',
        meaning: 'A type of the move has no registration at the destination.',
        remedy: 'Register the provider in the destination subscription with az provider register --wait.',
        source: errorSources.support,
    },
    {
        code: 'MissingSubscriptionRegistration',
        meaning: 'The subscription is not registered to use this namespace.',
        remedy: 'Register the namespace with az provider register --wait and start again.',
        source: errorSources.recorded,
    },
    {
        code: 'MissingRegistrationForLocation',
        meaning: 'The registration of the provider does not cover this region.',
        remedy: 'Register the provider again with az provider register --wait to gain the region.',
        source: errorSources.recorded,
    },
    {
        code: 'SubscriptionNotRegistered',
        meaning: 'The subscription is not registered for a provider.',
        remedy: 'Register the provider with az provider register --wait and start again.',
        source: errorSources.rpc,
    },
    {
        code: 'ScopeLocked',
        meaning: 'A management lock on this scope forbids the operation.',
        remedy: 'Remove the lock for the time of the move, and put it back afterwards.',
        source: errorSources.locks,
    },
    {
        code: 'ResourcesBeingMoved',
        meaning: 'A move already holds this resource group.',
        remedy: 'Wait until that move has ended (up to several hours), then start again.',
        source: errorSources.support,
        group: 'busy',
    },
    {
        code: 'AnotherOperationInProgress',
        meaning: 'Another operation holds this resource group.',
        remedy: 'Wait until it has ended, then start again.',
        source: errorSources.support,
        group: 'busy',
    },
    {
        code: 'DeploymentActive',
        meaning: 'A deployment is running in this resource group.',
        remedy: 'Wait until the deployment has ended or cancel it, then start again.',
        source: errorSources.support,
        group: 'busy',
    },
    {
        code: 'RequestConflict',
        meaning: 'Another request is changing the same resources.',
        remedy: 'Wait until it has ended, then start again.',
        source: errorSources.support,
        group: 'busy',
    },
    {
        code: 'ResourceGroupBeingDeleted',
        meaning: 'The resource group is being deleted.',
        remedy: 'Choose another group, or create it again once it is gone.',
        source: errorSources.support,
        group: 'busy',
    },
    {
        code: 'RetryableErrorDueToAnotherOperation',
        meaning: 'A resource provider is busy with another operation on the resource.',
        remedy: 'Wait as long as Azure says, then start again.',
        source: errorSources.throttling,
        group: 'busy',
    },
    {
        code: 'SubscriptionRequestsThrottled',
        meaning: 'The subscription has used up its requests for the moment.',
        remedy: 'Start again later, and let fewer jobs of this identity run side by side.',
        source: errorSources.throttling,
    },
    {
        code: 'ResourceNotFound',
        meaning: 'Azure finds no resource of this id.',
        remedy: 'Check subscription, group and name; the resource may have moved or been deleted.',
        source: errorSources.recorded,
    },
    {
        code: 'ResourceGroupNotFound',
        meaning: 'Azure finds no resource group of this name.',
        remedy: 'Create the resource group, in the region of the workspace, or correct the name.',
        source: errorSources.recorded,
    },
    {
        code: 'InvalidRequestContent',
        meaning: 'Azure could not read the body of the request.',
        remedy: 'This is a defect of this product: report it with the correlation id.',
        source: errorSources.recorded,
    },
    {
        code: 'InternalServerError',
        meaning: 'Azure failed for a reason it does not give.',
        remedy: 'Try again in some minutes; if it stays, give the correlation id to Azure support.',
        source: errorSources.support,
    },
];

;// CONCATENATED MODULE: ./src/domain/move-errors.js

/** Codes that validating or making a move answers with, outer and inner ones alike. */
const moveErrors = [
    {
        code: 'ResourceMoveValidationFailed',
        meaning: 'The batch did not pass validation; the details name each resource and its reason.',
        remedy: 'Read the details of this error and remove each reason, then validate again.',
        source: errorSources.support,
    },
    {
        code: 'ResourceMoveNotSupported',
        meaning: 'The type of this resource cannot be moved.',
        remedy: 'Leave the resource out of the move and create it again at the destination.',
        source: errorSources.support,
    },
    {
        code: 'ResourceMoveProviderValidationFailed',
        meaning: 'A resource provider refused to let its resources move.',
        remedy: 'Read the details: they carry the words of the provider for each type.',
        source: errorSources.dataFactory,
    },
    {
        code: 'ResourceMovePolicyValidationFailed',
        meaning: 'A policy, a linked permission or the reading of a resource stood in the way.',
        remedy: 'Look at the inner code: comply with or exempt the policy, grant the linked permission, or repair the resource.',
        source: errorSources.support,
    },
    {
        code: 'ResourceMoveFailed',
        meaning: 'The batch job failed, possibly after the providers had already moved everything.',
        remedy: 'Do not start again yet: look where each resource is (mode status), and give the correlation id to Azure support if copies differ.',
        source: errorSources.support,
    },
    {
        code: 'MoveResourcesFailed',
        meaning: 'The resource provider has its move switched off.',
        remedy: 'Ask Azure support to enable moves of this type, or leave the resource out.',
        source: errorSources.recorded,
    },
    {
        code: 'MissingMoveDependentResources',
        meaning: 'Something the resource depends on is neither in the request nor at the destination.',
        remedy: 'Add the resource named as target to the move (associated-resources).',
        source: errorSources.moveArticle,
    },
    {
        code: 'MoveCannotProceedWithResourcesNotInSucceededState',
        meaning: 'A resource that depends on a virtual network of these groups is not in state Succeeded.',
        remedy: 'Repair that resource, or use groups that hold no virtual network.',
        source: errorSources.moveArticle,
    },
    {
        code: 'MoveResourcesHavePendingOperations',
        meaning: 'An operation is still running on a resource of the move.',
        remedy: 'Wait until it has ended, then validate again.',
        source: errorSources.support,
        group: 'busy',
    },
    {
        code: 'MoveResourcesHaveInvalidState',
        meaning: 'A resource of the move is in a state that does not allow it.',
        remedy: 'Read the details and bring the resource into state Succeeded.',
        source: errorSources.vmErrors,
    },
    {
        code: 'MoveResourcesNotFound',
        meaning: 'Azure does not find ids named in the request.',
        remedy: 'Validate again: the plan is older than the resource group it describes.',
        source: errorSources.vmErrors,
    },
    {
        code: 'MoveResourcesNotSupported',
        meaning: 'A type, or the way these resources are connected, does not support a move.',
        remedy: 'Leave the resource out and deploy it again at the destination.',
        source: errorSources.support,
    },
    {
        code: 'CannotMoveResource',
        meaning: 'A rule of the resource provider forbids this move.',
        remedy: 'Read the details below this code; they name the rule.',
        source: errorSources.support,
    },
    {
        code: 'MoveNotSupported',
        meaning: 'This resource does not support a move.',
        remedy: "Remove what Azure's message names (often private endpoints or DNS links), or create it again at the destination.",
        source: errorSources.support,
    },
    {
        code: 'MoveNotSupportedForResourceType',
        meaning: 'The type does not move while private endpoints or private DNS links hang on it.',
        remedy: 'Remove the private endpoints and DNS links, move, then create them again.',
        source: errorSources.support,
    },
    {
        code: 'CrossSubscriptionMoveOfResourceWithSSECMK',
        meaning: 'A disk encrypted with a customer-managed key cannot change its subscription.',
        remedy: 'Leave the disk behind, or decrypt it and deploy it again.',
        source: errorSources.support,
    },
    {
        code: 'BatchResponseItemError',
        meaning: 'One item of the batch failed.',
        remedy: 'Move fewer resources at a time to see which one it is.',
        source: errorSources.support,
    },
    {
        code: 'BadRequest',
        meaning: 'The resource provider names a rule of its own in the message.',
        remedy: 'Read the message; when it is empty, try again and then give the correlation id to Azure support.',
        source: errorSources.dataFactory,
    },
    {
        code: 'NotFound',
        meaning: 'A resource refers to another one that Azure does not find, sometimes by a stale network reference.',
        remedy: 'Remove the stale reference; if you cannot see it, give the correlation id to Azure support.',
        source: errorSources.support,
    },
    {
        code: 'ResourceReadFailed',
        meaning: 'Azure Resource Manager could not read a resource of the move or one of its children.',
        remedy: 'Repair or delete the broken resource that the message names.',
        source: errorSources.recorded,
    },
    {
        code: 'ResourceConflict',
        meaning: 'The destination group already holds a resource of this type and name.',
        remedy: 'Rename or remove that resource, or choose another group.',
        source: errorSources.support,
    },
    {
        code: 'RequestDisallowedByPolicy',
        meaning: 'A deny policy at the destination does not accept the resource.',
        remedy: 'Comply with the policy, or have an exemption made on the destination group.',
        source: errorSources.moveArticle,
    },
    {
        code: 'QuotaExceeded',
        meaning: 'The move would exceed a quota of the destination.',
        remedy: 'Have the quota of the destination subscription raised.',
        source: errorSources.rpc,
    },
];

;// CONCATENATED MODULE: ./src/domain/error-catalogue.js


/** Every error code of ARM that the product knows, each once: the source of remedies and of the troubleshooting page. */
const errorCatalogue = [...moveErrors, ...gatewayErrors];
const byCode = new Map(errorCatalogue.map((entry) => [entry.code.toLowerCase(), entry]));
const UNKNOWN_CODE_REMEDY = 'Read the message of Azure; if it does not help, give the correlation id to Azure support.';
/** The catalogue entry of a code, without regard to case; undefined when the code is not known. */
function entryFor(code) {
    return code === undefined ? undefined : byCode.get(code.toLowerCase());
}
/** What the user does about a code. A code that is not known gets the general advice. */
function remedyFor(code) {
    return entryFor(code)?.remedy ?? UNKNOWN_CODE_REMEDY;
}
/** True when the code says that the caller lacks a right: the run ends `authorization-failed`. */
function isAuthorizationCode(code) {
    return entryFor(code)?.group === 'authorization';
}
/** True when the code says that another operation holds the resource or its group now. */
function isBusyCode(code) {
    return entryFor(code)?.group === 'busy';
}


/***/ }),

/***/ 9735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ planAsJson),
/* harmony export */   Gb: () => (/* binding */ planDigest),
/* harmony export */   VK: () => (/* binding */ shortDigest)
/* harmony export */ });
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5902);

/** A plan as plain JSON: what is hashed and what is written. */
function planAsJson(plan) {
    const { origin, content } = plan;
    return {
        schemaVersion: plan.schemaVersion,
        origin: { ...origin },
        content: {
            source: { ...content.source },
            destination: { ...content.destination },
            workspaceName: content.workspaceName,
            associated: content.associated,
            jobScan: content.jobScan,
            resources: content.resources.map((resource) => ({ ...resource })),
            findings: content.findings.map((finding) => ({ ...finding })),
            acknowledged: content.acknowledged,
            prepare: content.prepare,
            restore: content.restore,
            collections: content.collections,
        },
    };
}
/** The digest a person approves: `sha256:` and 64 hex digits over the whole plan, its origin included. */
function planDigest(plan) {
    return `sha256:${(0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalHash */ .t)(planAsJson(plan))}`;
}
/** The first twelve hex digits, for titles and comments. */
function shortDigest(digest) {
    return digest.replace(/^sha256:/, '').slice(0, 12);
}


/***/ }),

/***/ 8654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ PLAN_SCHEMA_VERSION)
/* harmony export */ });
const PLAN_SCHEMA_VERSION = 1;


/***/ }),

/***/ 973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   status: () => (/* binding */ status)
/* harmony export */ });
/* harmony import */ var _stages_load_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4991);
/* harmony import */ var _stages_look_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8737);
/* harmony import */ var _stages_watch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5301);
/* harmony import */ var _begun_move_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1818);
/* harmony import */ var _end_move_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1513);
/* harmony import */ var _note_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3171);






/**
 * Mode `status`: where each resource of the plan is now. Follows a move that is on its way to its end; changes nothing.
 * A plan that was not carried out yet is no failure: everything stayed, and nothing holds the groups.
 */
async function status(request, ports, run) {
    const deadline = ports.clock.now() + request.timeoutMinutes * 60_000;
    const signed = await (0,_stages_load_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .loadPlan */ .Yq)(ports.files, request.planFile);
    (0,_stages_load_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .requireAgreement */ .OS)(request.expected, signed);
    (0,_note_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .notePlan */ ._)(run, signed);
    const reader = await ports.azure.reader();
    run.note({ correlationId: reader.correlationId });
    const { plan } = signed;
    const tools = { reader, clock: ports.clock, log: ports.log };
    const watched = await (0,_stages_watch_js__WEBPACK_IMPORTED_MODULE_4__/* .watch */ .w)(tools, (0,_begun_move_js__WEBPACK_IMPORTED_MODULE_1__/* .orderOf */ .mJ)(plan), plan.content.resources, deadline);
    (0,_end_move_js__WEBPACK_IMPORTED_MODULE_2__/* .noteWhereabouts */ .u)(run, watched.seen);
    run.mark('Looked every resource up on both sides');
    if ((0,_stages_look_js__WEBPACK_IMPORTED_MODULE_5__/* .overallPlace */ .P)(watched.seen) === 'all-stayed' && watched.groups === 'free') {
        run.end({ outcome: 'not-moved', failureReason: undefined, failed: false });
        return;
    }
    const said = (0,_begun_move_js__WEBPACK_IMPORTED_MODULE_1__/* .reportFromLooking */ .kp)(watched);
    await (0,_end_move_js__WEBPACK_IMPORTED_MODULE_2__/* .endMove */ .v)({ reader, signed, said, watched, request, ports, run });
}


/***/ }),

/***/ 3123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oz: () => (/* binding */ progressLine)
/* harmony export */ });
/* unused harmony exports LOCK_WINDOW_MS, duration */
/** ARM holds both groups for at most four hours (Microsoft: Move Azure resources, frequently asked questions). */
const LOCK_WINDOW_MS = 4 * 60 * 60_000;
/** One line a person reads while waiting: phase, time gone, polls, and for a move what is left of ARM's lock window. */
function progressLine(phase, tick) {
    const gone = `${phase}: ${duration(tick.elapsedMs)} gone, poll ${tick.polls}`;
    const next = `next in ${Math.ceil(tick.nextInMs / 1000)} s`;
    if (phase === 'validating')
        return `${gone}, ${next}`;
    const left = Math.max(0, LOCK_WINDOW_MS - tick.elapsedMs);
    return `${gone}, ${duration(left)} left of the lock window, ${next}`;
}
/** Milliseconds as `1 h 02 min` or `3 min 07 s`. */
function duration(ms) {
    const seconds = Math.floor(ms / 1000);
    const minutes = Math.floor(seconds / 60);
    const hours = Math.floor(minutes / 60);
    if (hours > 0)
        return `${hours} h ${String(minutes % 60).padStart(2, '0')} min`;
    return `${minutes} min ${String(seconds % 60).padStart(2, '0')} s`;
}


/***/ })

};
