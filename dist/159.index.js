export const id = 159;
export const ids = [159];
export const modules = {

/***/ 9421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ ARM_VALIDATION),
/* harmony export */   t: () => (/* binding */ armFindings)
/* harmony export */ });
/* harmony import */ var _domain_arm_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4836);
/* harmony import */ var _domain_error_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2459);
/* harmony import */ var _domain_resource_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5419);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7910);




/** Id of the rule that speaks for Azure Resource Manager. Nobody can acknowledge it: ARM would refuse the move anyway. */
const ARM_VALIDATION = 'arm-validation';
/**
 * Makes findings of ARM's own answer: one per leaf of the error tree, on the resource that the leaf names. An answer
 * that is neither a pass nor a refusal is a finding too, because only 204 passes.
 */
function armFindings(answer, order) {
    switch (answer.kind) {
        case 'passed':
            return [];
        case 'refused':
            return (0,_domain_arm_error_js__WEBPACK_IMPORTED_MODULE_2__/* .leavesOf */ .w)(answer.error).map((leaf) => leafFinding(leaf, answer.error, order));
        case 'inconclusive':
            return [
                {
                    rule: ARM_VALIDATION,
                    severity: 'blocker',
                    certainty: 'unknown',
                    subject: (0,_domain_resource_id_js__WEBPACK_IMPORTED_MODULE_3__/* .resourceGroupId */ .x6)(order.source),
                    evidence: [{ field: 'validateMoveResources', value: answer.why }],
                    why: 'Azure Resource Manager gave no clear answer to the validation, and only a clear yes counts.',
                    remedy: 'Validate again; if it stays unclear, give the correlation id to Azure support.',
                    source: _documents_js__WEBPACK_IMPORTED_MODULE_1__/* .documents */ .D.moveResources,
                },
            ];
    }
}
function leafFinding(leaf, error, order) {
    const code = leaf.code ?? error.code ?? '(no code)';
    return {
        rule: ARM_VALIDATION,
        severity: 'blocker',
        certainty: 'observed',
        subject: leaf.target ?? (0,_domain_resource_id_js__WEBPACK_IMPORTED_MODULE_3__/* .resourceGroupId */ .x6)(order.source),
        evidence: [
            { field: 'code', value: code },
            ...(leaf.message === '' ? [] : [{ field: 'message', value: leaf.message }]),
        ],
        why: 'Azure Resource Manager refuses this move.',
        remedy: (0,_domain_error_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .remedyFor */ .wJ)(code),
        source: _documents_js__WEBPACK_IMPORTED_MODULE_1__/* .documents */ .D.moveResources,
    };
}


/***/ }),

/***/ 7764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ defineCheck)
/* harmony export */ });
/** Declares a rule; the compiler holds `judge` to the collections named in `needs`. */
function defineCheck(check) {
    return check;
}


/***/ }),

/***/ 7910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ documents)
/* harmony export */ });
/** The public documents that the rules come from, as the report names them. */
const documents = {
    moveWorkspace: 'Microsoft: Move Azure Machine Learning workspaces between subscriptions (preview)',
    moveResources: 'Microsoft: Move Azure resources to a new resource group or subscription',
    rpcMove: 'Azure Resource Manager RPC: Move Resource',
    locks: 'Microsoft: Lock your Azure resources',
    moveErrors: 'Microsoft support: Troubleshoot moving resources',
    workspaceReference: 'Azure REST reference: Machine Learning workspaces, 2025-12-01',
    datastores: 'Microsoft: Move workspaces, section on datastores',
};


/***/ }),

/***/ 9128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nx: () => (/* binding */ roleAssignmentsLost),
/* harmony export */   Zv: () => (/* binding */ datastoresToUpdate),
/* harmony export */   b1: () => (/* binding */ isSystemDatastore),
/* harmony export */   cp: () => (/* binding */ dataAssetsNotMoved),
/* harmony export */   fd: () => (/* binding */ privateEndpointsReset),
/* harmony export */   i$: () => (/* binding */ associatedLeftBehind)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3871);
/* harmony import */ var _domain_moving_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4979);
/* harmony import */ var _domain_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4024);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7764);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7910);





/** Role assignments at the workspace and below are not moved: they are created again at the new scope. */
const roleAssignmentsLost = (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCheck */ .q)({
    id: 'role-assignments-lost',
    title: 'Role assignments at the workspace are created again after the move',
    needs: ['roleAssignments'],
    acknowledge: 'any',
    source: _documents_js__WEBPACK_IMPORTED_MODULE_1__/* .documents */ .D.moveWorkspace,
    judge({ items }) {
        return items('roleAssignments').map((assignment) => ({
            severity: 'warning',
            subject: (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(assignment, 'id') ?? 'role assignment',
            evidence: [
                {
                    field: 'properties.principalId',
                    value: (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(assignment, 'properties', 'principalId') ?? '(absent)',
                },
                {
                    field: 'properties.roleDefinitionId',
                    value: (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(assignment, 'properties', 'roleDefinitionId') ?? '(absent)',
                },
            ],
            why: 'Role assignments on a moved resource become orphaned: the principal loses this access.',
            remedy: 'Create it again at the new scope after the move; the plan file holds it.',
        }));
    },
});
/** Approved private endpoint connections come back pending and must be approved again. */
const privateEndpointsReset = (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCheck */ .q)({
    id: 'private-endpoints-reset',
    title: 'Private endpoint connections are approved again after the move',
    needs: ['privateEndpointConnections'],
    acknowledge: 'any',
    source: _documents_js__WEBPACK_IMPORTED_MODULE_1__/* .documents */ .D.moveWorkspace,
    judge({ items }) {
        return items('privateEndpointConnections').map((connection) => ({
            severity: 'warning',
            subject: (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(connection, 'id') ?? 'private endpoint connection',
            evidence: [
                {
                    field: 'properties.privateEndpoint.id',
                    value: (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(connection, 'properties', 'privateEndpoint', 'id') ?? '(absent)',
                },
                {
                    field: 'status',
                    value: (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(connection, 'properties', 'privateLinkServiceConnectionState', 'status') ??
                        '(absent)',
                },
            ],
            why: 'The move disconnects private endpoints; the new connections wait for approval.',
            remedy: 'Approve the pending connection of the same private endpoint after the move.',
        }));
    },
});
/** Non-default datastores are not moved, or keep the old subscription and group (two sections of the guide differ). */
const datastoresToUpdate = (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCheck */ .q)({
    id: 'datastores-to-update',
    title: 'Non-default datastores are checked after the move',
    needs: ['datastores'],
    acknowledge: 'any',
    source: _documents_js__WEBPACK_IMPORTED_MODULE_1__/* .documents */ .D.datastores,
    judge({ items }) {
        return items('datastores')
            .filter((datastore) => !isSystemDatastore(datastore))
            .map((datastore) => ({
            severity: 'warning',
            subject: (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(datastore, 'id') ?? 'datastore',
            evidence: [
                {
                    field: 'properties.datastoreType',
                    value: (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(datastore, 'properties', 'datastoreType') ?? '(absent)',
                },
                { field: 'properties.isDefault', value: 'false' },
            ],
            why: 'Non-default datastores are not moved reliably: afterwards they may still show the old subscription.',
            remedy: 'After the move, update its authentication, or unregister it and create it again under the same name.',
        }));
    },
});
/** Data assets do not travel: they are registered again. */
const dataAssetsNotMoved = (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCheck */ .q)({
    id: 'data-assets-not-moved',
    title: 'Data assets are registered again after the move',
    needs: ['dataAssets'],
    acknowledge: 'any',
    source: _documents_js__WEBPACK_IMPORTED_MODULE_1__/* .documents */ .D.moveWorkspace,
    judge({ items }) {
        return items('dataAssets').map((asset) => ({
            severity: 'warning',
            subject: (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(asset, 'id') ?? 'data asset',
            evidence: [{ field: 'name', value: (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(asset, 'name') ?? '(unnamed)' }],
            why: 'The guide lists data assets as not moved with the workspace.',
            remedy: 'Register it again after the move if it is missing; the data itself stays where it is.',
        }));
    },
});
/** Associated resources that do not travel go on being used from where they are, across groups or subscriptions. */
const associatedLeftBehind = (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCheck */ .q)({
    id: 'associated-resources-left-behind',
    title: 'Associated resources that stay at the source',
    needs: ['workspace', 'associatedResources'],
    acknowledge: 'any',
    source: _documents_js__WEBPACK_IMPORTED_MODULE_1__/* .documents */ .D.moveWorkspace,
    judge({ scope, items }) {
        return items('workspace').flatMap((workspace) => _domain_request_js__WEBPACK_IMPORTED_MODULE_4__/* .associatedKinds */ .ur.flatMap((kind) => {
            const id = (0,_domain_moving_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .associatedId */ .Im)(workspace, kind);
            if (id === undefined)
                return [];
            if (scope.associated.includes(kind) && (0,_domain_moving_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .isInSourceGroup */ .E)(scope, id))
                return [];
            return [
                {
                    severity: 'information',
                    subject: id,
                    evidence: [{ field: 'associated-resources', value: `${kind} is not in the move` }],
                    why: 'It stays where it is and the moved workspace keeps using it there.',
                    remedy: 'Name it in associated-resources to take it along, unless another workspace shares it.',
                },
            ];
        }));
    },
});
// Datastores that the service made for itself. The guide speaks of the default ones; they are told by the flag and by
// the names the service gives, because the flag marks only one of the four.
const SERVICE_MADE = new Set([
    'workspaceblobstore',
    'workspacefilestore',
    'workspaceartifactstore',
    'workspaceworkingdirectory',
]);
/** True for the default datastore and the others that the service made itself. */
function isSystemDatastore(datastore) {
    const name = ((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(datastore, 'name') ?? '').toLowerCase();
    return (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(datastore, 'properties', 'isDefault') === true || SERVICE_MADE.has(name);
}


/***/ }),

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

/***/ 5902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalText),
/* harmony export */   t: () => (/* binding */ canonicalHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3871);


/**
 * The one text of a JSON value: keys sorted by UTF-16 code units, no white space, numbers and strings as ECMAScript
 * writes them (RFC 8785, JSON Canonicalization Scheme). Equal values give equal text, whatever order they were built in.
 */
function canonicalText(value) {
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(value))
        return `[${value.map(canonicalText).join(',')}]`;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return JSON.stringify(value);
    const members = Object.keys(value)
        .sort()
        .map((key) => `${JSON.stringify(key)}:${canonicalText(value[key] ?? null)}`);
    return `{${members.join(',')}}`;
}
/** SHA-256 of the canonical text, 64 lower-case hex digits. */
function canonicalHash(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(canonicalText(value), 'utf8').digest('hex');
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

/***/ 2141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   Zn: () => (/* binding */ collectionNames),
/* harmony export */   eu: () => (/* binding */ NO_WORKSPACE),
/* harmony export */   o8: () => (/* binding */ inventoryOf),
/* harmony export */   ry: () => (/* binding */ collectionTable)
/* harmony export */ });
/**
 * Every collection the product reads, by name. The paths and api-versions are in `azure/collections.ts`; here is what
 * the pure rooms need: a title for people, the collection whose items its paths are made of, whether it lies within the
 * workspace (and so cannot be read when there is none), and whether its content is part of what an approval compares.
 */
const collectionTable = {
    sourceSubscription: {
        title: 'source subscription',
        parent: undefined,
        inWorkspace: false,
        compared: false,
    },
    destinationSubscription: {
        title: 'destination subscription',
        parent: undefined,
        inWorkspace: false,
        compared: false,
    },
    sourceGroup: {
        title: 'source resource group',
        parent: undefined,
        inWorkspace: false,
        compared: true,
    },
    destinationGroup: {
        title: 'destination resource group',
        parent: undefined,
        inWorkspace: false,
        compared: true,
    },
    workspace: { title: 'workspace', parent: undefined, inWorkspace: false, compared: true },
    destinationNamesake: {
        title: 'namesake at the destination',
        parent: undefined,
        inWorkspace: false,
        compared: true,
    },
    associatedResources: {
        title: 'associated resources',
        parent: 'workspace',
        inWorkspace: true,
        compared: true,
    },
    computes: { title: 'computes', parent: undefined, inWorkspace: true, compared: true },
    onlineEndpoints: {
        title: 'online endpoints',
        parent: undefined,
        inWorkspace: true,
        compared: true,
    },
    onlineDeployments: {
        title: 'online deployments',
        parent: 'onlineEndpoints',
        inWorkspace: true,
        compared: true,
    },
    batchEndpoints: {
        title: 'batch endpoints',
        parent: undefined,
        inWorkspace: true,
        compared: true,
    },
    batchDeployments: {
        title: 'batch deployments',
        parent: 'batchEndpoints',
        inWorkspace: true,
        compared: true,
    },
    // Finished jobs come and go; what counts about jobs (is any of them alive?) is in the findings.
    activeJobs: {
        title: 'jobs that are not finished',
        parent: undefined,
        inWorkspace: true,
        compared: false,
    },
    datastores: { title: 'datastores', parent: undefined, inWorkspace: true, compared: true },
    dataAssets: { title: 'data assets', parent: undefined, inWorkspace: true, compared: true },
    privateEndpointConnections: {
        title: 'private endpoint connections',
        parent: undefined,
        inWorkspace: true,
        compared: true,
    },
    roleAssignments: {
        title: 'role assignments',
        parent: undefined,
        inWorkspace: true,
        compared: true,
    },
    // Registration shows in the findings; the manifests themselves are long and change with every Azure release.
    destinationProviders: {
        title: 'resource providers',
        parent: undefined,
        inWorkspace: false,
        compared: false,
    },
    sourceLocks: {
        title: 'locks at the source',
        parent: undefined,
        inWorkspace: false,
        compared: true,
    },
    destinationLocks: {
        title: 'locks at the destination',
        parent: undefined,
        inWorkspace: false,
        compared: true,
    },
};
const collectionNames = Object.keys(collectionTable);
/** Makes an inventory of what was read. */
function inventoryOf(readings) {
    const byName = new Map(readings);
    return { of: (name) => byName.get(name) ?? NEVER_READ };
}
const NEVER_READ = {
    state: 'unknown',
    reason: { why: 'it was not read', code: undefined, status: undefined },
};
/** The items of a collection; none for an empty one. An unknown one has no items either: ask for its state first. */
function itemsOf(collection) {
    return collection.state === 'read' ? collection.items : [];
}
/** Code of an unknown collection that lies in a workspace which does not exist. No code of Azure reads like this. */
const NO_WORKSPACE = '(no workspace)';


/***/ }),

/***/ 3871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Md: () => (/* binding */ isJsonArray),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   gT: () => (/* binding */ listAt)
/* harmony export */ });
/** True for a JSON object: not null, not an array. */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** True for a JSON array. `Array.isArray` alone does not narrow a readonly array. */
function isJsonArray(value) {
    return Array.isArray(value);
}
/** The value at a path of property names (compared to the letter), or undefined where the path ends early. */
function valueAt(value, ...path) {
    let here = value;
    for (const name of path) {
        if (!isJsonObject(here))
            return undefined;
        here = here[name];
    }
    return here;
}
/** The text at a path, or undefined when there is none or it is not text. */
function textAt(value, ...path) {
    const found = valueAt(value, ...path);
    return typeof found === 'string' ? found : undefined;
}
/** The array at a path; an absent or differently typed value is an empty array. */
function listAt(value, ...path) {
    const found = valueAt(value, ...path);
    return isJsonArray(found) ? found : [];
}


/***/ }),

/***/ 4979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isInSourceGroup),
/* harmony export */   Im: () => (/* binding */ associatedId),
/* harmony export */   lh: () => (/* binding */ movingResourceIds)
/* harmony export */ });
/* unused harmony export associatedProperty */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3871);
/* harmony import */ var _resource_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5419);


/** The property of the workspace body that names each associated resource (Workspaces, api-version 2025-12-01). */
const associatedProperty = {
    storage: 'storageAccount',
    'key-vault': 'keyVault',
    'container-registry': 'containerRegistry',
    'application-insights': 'applicationInsights',
};
/** The id of an associated resource as the workspace names it; undefined when the workspace has none of that kind. */
function associatedId(workspace, kind) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(workspace, 'properties', associatedProperty[kind]);
}
/** True when a resource lies in the group that the move starts from: one request moves resources of one group only. */
function isInSourceGroup(scope, resourceId) {
    const parsed = (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .parseResourceId */ .RQ)(resourceId);
    return parsed !== undefined && (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .sameGroup */ .sU)(parsed, scope.source);
}
/**
 * The ids that the move request names: the workspace, then the associated resources asked for that lie in the source
 * group. Those asked for that lie elsewhere are a finding, never silently part of the request. Case as Azure spells it.
 */
function movingResourceIds(scope, workspace) {
    const own = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(workspace, 'id') ?? (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .workspaceResourceId */ .RL)(scope.source, scope.workspaceName);
    const associated = scope.associated.flatMap((kind) => {
        const id = workspace === undefined ? undefined : associatedId(workspace, kind);
        return id !== undefined && isInSourceGroup(scope, id) ? [id] : [];
    });
    return [own, ...associated];
}


/***/ }),

/***/ 9735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ planAsJson),
/* harmony export */   Gb: () => (/* binding */ planDigest)
/* harmony export */ });
/* unused harmony export shortDigest */
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

/***/ 6388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ survey)
});

// EXTERNAL MODULE: ./src/domain/inventory.js
var domain_inventory = __webpack_require__(2141);
// EXTERNAL MODULE: ./src/domain/moving-resources.js
var moving_resources = __webpack_require__(4979);
// EXTERNAL MODULE: ./src/domain/resource-id.js
var resource_id = __webpack_require__(5419);
// EXTERNAL MODULE: ./src/stages/progress.js
var progress = __webpack_require__(3123);
;// CONCATENATED MODULE: ./src/stages/ask-arm.js

/** ARM takes minutes for a validation (158 s recorded for one resource); no client waits longer than this for one. */
const VALIDATION_LIMIT_MS = 45 * 60_000;
/**
 * Asks ARM whether the move would succeed and waits for its answer, with a line of progress for every poll.
 *
 * @param deadline milliseconds since the epoch; after it the answer is inconclusive.
 */
function askArm(reader, order, deadline, { clock, log }) {
    log.info('Asking Azure Resource Manager to validate the move; this takes some minutes.');
    return reader.validateMove(order, {
        deadline: Math.min(clock.now() + VALIDATION_LIMIT_MS, deadline),
        onPoll: (tick) => {
            log.info((0,progress/* progressLine */.oz)('validating', tick));
        },
    });
}

// EXTERNAL MODULE: ./src/checks/left-behind.js
var left_behind = __webpack_require__(9128);
// EXTERNAL MODULE: ./src/domain/json.js
var json = __webpack_require__(3871);
;// CONCATENATED MODULE: ./src/stages/list-post-move-tasks.js



// What a move leaves undone, one row per kind (Microsoft: How to move a workspace, sections on contents and on what to
// do afterwards).
const taskRules = [
    { kind: 'compute', collection: 'computes', action: 'Create the compute again.' },
    {
        kind: 'endpoint',
        collection: 'onlineEndpoints',
        action: 'Create the online endpoint and its deployments again.',
    },
    {
        kind: 'endpoint',
        collection: 'batchEndpoints',
        action: 'Create the batch endpoint and its deployments again.',
    },
    {
        kind: 'datastore',
        collection: 'datastores',
        action: 'Check the datastore; update its authentication or register it again.',
        counts: (item) => !(0,left_behind/* isSystemDatastore */.b1)(item),
    },
    {
        kind: 'private-endpoint',
        collection: 'privateEndpointConnections',
        action: 'Approve the new connection of this private endpoint.',
        nameOf: (item) => (0,json/* textAt */.$6)(item, 'properties', 'privateEndpoint', 'id')?.split('/').at(-1),
    },
    {
        kind: 'role-assignment',
        collection: 'roleAssignments',
        action: 'Create the role assignment again at the new scope.',
    },
    {
        kind: 'data-asset',
        collection: 'dataAssets',
        action: 'Register the data asset again if it is missing.',
    },
];
/** The to-do list after a move, without ids: it travels as a job output, which the runner drops when it holds a masked id. */
function listPostMoveTasks(inventory) {
    return taskRules.flatMap((rule) => (0,domain_inventory/* itemsOf */.S3)(inventory.of(rule.collection))
        .filter(rule.counts ?? (() => true))
        .map((item) => ({
        kind: rule.kind,
        name: rule.nameOf?.(item) ?? (0,json/* textAt */.$6)(item, 'name') ?? '(unnamed)',
        action: rule.action,
        automatic: false,
    })));
}

// EXTERNAL MODULE: ./src/stages/run-checks.js + 18 modules
var run_checks = __webpack_require__(8517);
;// CONCATENATED MODULE: ./src/stages/take-inventory.js

/** The workspace alone: what moves can be told from it, so that ARM is asked while the rest is still being read. */
function readWorkspace(reader, scope) {
    return reader.readCollection('workspace', scope, []);
}
/**
 * Reads every collection of the table, side by side; a child waits for its parent. Nothing rejects for what Azure
 * answers: each collection ends as read, empty or unknown.
 */
async function takeInventory(reader, scope, workspace, log) {
    const readings = { workspace: Promise.resolve(workspace) };
    const read = (name) => (readings[name] ??= readOne(name).then((collection) => {
        log.debug(`read ${domain_inventory/* collectionTable */.ry[name].title}: ${describe(collection)}`);
        return collection;
    }));
    async function readOne(name) {
        const entry = domain_inventory/* collectionTable */.ry[name];
        if (entry.inWorkspace && workspace.state === 'empty')
            return withinNothing;
        if (entry.parent === undefined)
            return reader.readCollection(name, scope, []);
        const parent = await read(entry.parent);
        if (parent.state === 'unknown')
            return unknownAs(entry.parent);
        return reader.readCollection(name, scope, (0,domain_inventory/* itemsOf */.S3)(parent));
    }
    const all = await Promise.all(domain_inventory/* collectionNames */.Zn.map(async (name) => [name, await read(name)]));
    return (0,domain_inventory/* inventoryOf */.o8)(all);
}
const withinNothing = {
    state: 'unknown',
    reason: { why: 'the workspace does not exist', code: domain_inventory/* NO_WORKSPACE */.eu, status: undefined },
};
function unknownAs(parent) {
    return {
        state: 'unknown',
        reason: {
            why: `"${domain_inventory/* collectionTable */.ry[parent].title}" could not be read`,
            code: undefined,
            status: undefined,
        },
    };
}
function describe(collection) {
    return collection.state === 'unknown'
        ? `unknown (${collection.reason.why})`
        : `${collection.state}, ${collection.total}`;
}

;// CONCATENATED MODULE: ./src/pipeline/survey.js







/**
 * Reads everything and asks ARM, side by side: the validation starts as soon as the ids are known, because it takes
 * minutes while the inventory takes seconds. Changes nothing in Azure.
 *
 * @param deadline milliseconds since the epoch; ARM's answer is not waited for any longer.
 */
async function survey(reader, scope, acknowledge, deadline, ports, run) {
    ports.log.info(`Reading workspace ${scope.workspaceName} and what surrounds it.`);
    const workspace = await readWorkspace(reader, scope);
    const order = {
        source: scope.source,
        destination: scope.destination,
        resourceIds: (0,moving_resources/* movingResourceIds */.lh)(scope, (0,domain_inventory/* itemsOf */.S3)(workspace)[0]),
    };
    run.note({ resources: order.resourceIds.map((id) => reportedResource(id, scope)) });
    const [inventory, answer] = await Promise.all([
        takeInventory(reader, scope, workspace, ports.log),
        askArm(reader, order, deadline, ports),
    ]);
    run.mark('Inventory taken and validation answered by Azure Resource Manager');
    const findings = (0,run_checks/* runChecks */.JT)({ inventory, scope, order, answer, acknowledge });
    run.note({
        findings,
        collections: reportedCollections(inventory),
        postMoveTasks: listPostMoveTasks(inventory),
        armError: answer.kind === 'passed' ? undefined : answer.error,
    });
    return { scope, order, inventory, findings, acknowledge, answer };
}
function reportedResource(id, scope) {
    const parsed = (0,resource_id/* parseResourceId */.RQ)(id);
    return {
        id,
        destinationId: (0,resource_id/* movedId */.BY)(id, scope.destination) ?? '',
        type: parsed?.type ?? '',
        name: parsed?.name ?? id,
        place: undefined,
    };
}
function reportedCollections(inventory) {
    return domain_inventory/* collectionNames */.Zn.map((name) => {
        const collection = inventory.of(name);
        return {
            name,
            title: domain_inventory/* collectionTable */.ry[name].title,
            state: collection.state,
            total: collection.state === 'unknown' ? 0 : collection.total,
        };
    });
}


/***/ }),

/***/ 3654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ buildPlan)
});

// EXTERNAL MODULE: ./src/domain/canonical-json.js
var canonical_json = __webpack_require__(5902);
// EXTERNAL MODULE: ./src/domain/inventory.js
var domain_inventory = __webpack_require__(2141);
// EXTERNAL MODULE: ./src/domain/json.js
var json = __webpack_require__(3871);
// EXTERNAL MODULE: ./src/domain/plan.js
var plan = __webpack_require__(8654);
// EXTERNAL MODULE: ./src/domain/resource-id.js
var resource_id = __webpack_require__(5419);
;// CONCATENATED MODULE: ./src/domain/stable-form.js


/**
 * Facts that change by themselves between two readings of the same thing: bookkeeping of the service, counters of
 * autoscaling, pointers to the last operation. They say nothing about the move, so an approval does not compare them.
 * A gate that closes over them would be switched off by its users.
 */
const VOLATILE_FIELDS = new Set([
    'systemdata',
    'etag',
    'createdon',
    'createdby',
    'modifiedon',
    'updatedon',
    'updatedby',
    'changedtime',
    'createdtime',
    'lastoperation',
    'currentnodecount',
    'targetnodecount',
    'nodestatecounts',
    'allocationstate',
    'allocationstatetransitiontime',
    'errors',
    'provisioningwarnings',
]);
/**
 * Fields whose values are secrets or may hold one: left out of everything that is written. `environmentVariables` of a
 * deployment is the one that Azure returns in clear text; its names stay, so that a new variable is still seen.
 */
const SECRET_FIELDS = new Set([
    'keys',
    'secrets',
    'sastoken',
    'accountkey',
    'clientsecret',
    'password',
    'adminuserpassword',
    'privatekey',
    'connectionstring',
    'instrumentationkey',
    'serviceBusConnectionString'.toLowerCase(),
    'relayConnectionString'.toLowerCase(),
]);
const NAMES_ONLY_FIELDS = new Set(['environmentvariables']);
const LEFT_OUT = '(left out)';
/**
 * A body as an approval compares it: volatile fields dropped, secret values left out, ARM ids lower-cased, and arrays
 * of objects sorted, because Azure promises no order.
 */
function stableForm(value) {
    if ((0,json/* isJsonArray */.Md)(value))
        return stableArray(value);
    if ((0,json/* isJsonObject */.OW)(value))
        return stableObject(value);
    if (typeof value === 'string' && /^\/subscriptions\//i.test(value))
        return value.toLowerCase();
    return value;
}
/** The items of a collection in stable form, sorted by id so that the order of a listing does not count. */
function stableItems(items) {
    return items
        .map((item) => ({ key: (0,json/* textAt */.$6)(item, 'id')?.toLowerCase() ?? (0,canonical_json/* canonicalText */.A)(item), item }))
        .sort((left, right) => compare(left.key, right.key))
        .map(({ item }) => stableForm(item));
}
function stableArray(values) {
    const stable = values.map(stableForm);
    // The order of plain values can mean something (a command line); the order of objects in ARM bodies does not.
    if (!stable.every(json/* isJsonObject */.OW))
        return stable;
    return [...stable].sort((left, right) => compare((0,canonical_json/* canonicalText */.A)(left), (0,canonical_json/* canonicalText */.A)(right)));
}
function stableObject(body) {
    const entries = Object.entries(body).flatMap(([key, value]) => {
        const name = key.toLowerCase();
        if (VOLATILE_FIELDS.has(name))
            return [];
        const stableKey = /^\/subscriptions\//i.test(key) ? name : key;
        if (SECRET_FIELDS.has(name))
            return [[stableKey, value === null ? null : LEFT_OUT]];
        if (NAMES_ONLY_FIELDS.has(name))
            return [[stableKey, namesOnly(value)]];
        return [[stableKey, stableForm(value)]];
    });
    return Object.fromEntries(entries);
}
function namesOnly(value) {
    if (!(0,json/* isJsonObject */.OW)(value))
        return value === null ? null : LEFT_OUT;
    return Object.fromEntries(Object.keys(value).map((name) => [name, LEFT_OUT]));
}
function compare(left, right) {
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}

;// CONCATENATED MODULE: ./src/stages/build-plan.js






/** Makes the plan. Two inventories of the same state give equal content, whatever order Azure listed things in. */
function buildPlan(sources, origin) {
    return { schemaVersion: plan/* PLAN_SCHEMA_VERSION */.j, origin, content: contentOf(sources) };
}
function contentOf({ scope, order, inventory, findings, acknowledge }) {
    return {
        source: { ...scope.source },
        destination: { ...scope.destination },
        workspaceName: scope.workspaceName,
        associated: scope.associated,
        resources: order.resourceIds.map((id) => plannedResource(id, scope, inventory)),
        findings: findings.map(plannedFinding).sort(byText),
        acknowledged: [...new Set(acknowledge.map((rule) => rule.toLowerCase()))].sort(),
        prepare: [],
        restore: [],
        collections: comparedCollections(inventory),
    };
}
function plannedResource(id, scope, inventory) {
    const bodies = [
        ...(0,domain_inventory/* itemsOf */.S3)(inventory.of('workspace')),
        ...(0,domain_inventory/* itemsOf */.S3)(inventory.of('associatedResources')),
    ];
    const body = bodies.find((candidate) => (0,resource_id/* sameId */.s)((0,json/* textAt */.$6)(candidate, 'id') ?? '', id));
    return {
        id: id.toLowerCase(),
        destinationId: ((0,resource_id/* movedId */.BY)(id, scope.destination) ?? '').toLowerCase(),
        type: ((0,resource_id/* parseResourceId */.RQ)(id)?.type ?? '').toLowerCase(),
        fingerprint: body === undefined ? '' : (0,canonical_json/* canonicalHash */.t)(stableForm(body)),
    };
}
// Subjects are ids in whatever case the service likes that day.
function plannedFinding(finding) {
    return {
        rule: finding.rule,
        severity: finding.severity,
        certainty: finding.certainty,
        subject: finding.subject.toLowerCase(),
        acknowledged: finding.acknowledged,
    };
}
function comparedCollections(inventory) {
    const compared = domain_inventory/* collectionNames */.Zn.filter((name) => domain_inventory/* collectionTable */.ry[name].compared);
    return Object.fromEntries(compared.map((name) => {
        const collection = inventory.of(name);
        // Unknown is compared as unknown: a list that could be read yesterday and not today is a change.
        if (collection.state !== 'read')
            return [name, { state: collection.state }];
        return [name, { state: 'read', items: stableItems(collection.items) }];
    }));
}
function byText(left, right) {
    const [a, b] = [`${left.rule} ${left.subject}`, `${right.rule} ${right.subject}`];
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
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


/***/ }),

/***/ 8517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q9: () => (/* binding */ requireKnownRules),
  JT: () => (/* binding */ runChecks)
});

// UNUSED EXPORTS: acknowledgeableRules

// EXTERNAL MODULE: ../node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(2818);
// EXTERNAL MODULE: ./src/checks/arm-answer.js
var arm_answer = __webpack_require__(9421);
// EXTERNAL MODULE: ./src/domain/json.js
var json = __webpack_require__(3871);
// EXTERNAL MODULE: ./src/checks/check.js
var check = __webpack_require__(7764);
// EXTERNAL MODULE: ./src/checks/documents.js
var documents = __webpack_require__(7910);
;// CONCATENATED MODULE: ./src/domain/shell-quote.js
/** A text as one word of a POSIX shell: as it is when that is safe, else in single quotes. Names come from Azure. */
function shellWord(text) {
    return /^[\w./:@=,+-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./src/checks/place-of.js


/** The options of the Azure CLI that name one child of the workspace that moves, quoted for a shell. */
function placeOf(item, scope) {
    const { subscriptionId, resourceGroup } = scope.source;
    return [
        ['--name', (0,json/* textAt */.$6)(item, 'name') ?? ''],
        ['--workspace-name', scope.workspaceName],
        ['--resource-group', resourceGroup],
        ['--subscription', subscriptionId],
    ]
        .map(([option = '', value = '']) => `${option} ${shellWord(value)}`)
        .join(' ');
}

;// CONCATENATED MODULE: ./src/checks/active-jobs.js




/** No job is alive, archived ones included: everything that is not Completed, Failed or Canceled counts. */
const activeJobs = (0,check/* defineCheck */.q)({
    id: 'active-jobs',
    title: 'No job is running, queued or in an unclear state',
    needs: ['activeJobs'],
    acknowledge: 'unknown-only',
    source: documents/* documents */.D.moveWorkspace,
    judge({ items, scope }) {
        return items('activeJobs').map((job) => ({
            severity: 'blocker',
            subject: (0,json/* textAt */.$6)(job, 'id') ?? (0,json/* textAt */.$6)(job, 'name') ?? 'job',
            evidence: [
                { field: 'name', value: (0,json/* textAt */.$6)(job, 'name') ?? '(unnamed)' },
                { field: 'properties.status', value: (0,json/* textAt */.$6)(job, 'properties', 'status') ?? '(absent)' },
            ],
            why: 'The workspace must not be in use during the move, and Azure itself does not look at running jobs.',
            remedy: `Wait until it has ended, or: az ml job cancel ${placeOf(job, scope)}`,
        }));
    },
});

// EXTERNAL MODULE: ./src/domain/moving-resources.js
var moving_resources = __webpack_require__(4979);
// EXTERNAL MODULE: ./src/domain/resource-id.js
var resource_id = __webpack_require__(5419);
;// CONCATENATED MODULE: ./src/checks/associated-elsewhere.js




/** One move request takes resources of one group: an associated resource asked for must lie in the source group. */
const associatedElsewhere = (0,check/* defineCheck */.q)({
    id: 'associated-resource-elsewhere',
    title: 'The associated resources that shall travel are in the source group',
    needs: ['workspace'],
    acknowledge: 'unknown-only',
    source: documents/* documents */.D.rpcMove,
    judge({ scope, items }) {
        return items('workspace').flatMap((workspace) => scope.associated.flatMap((kind) => {
            const id = (0,moving_resources/* associatedId */.Im)(workspace, kind);
            // A workspace without a registry has nothing to take along: registries are created on first use.
            if (id === undefined || (0,moving_resources/* isInSourceGroup */.E)(scope, id))
                return [];
            return [
                {
                    severity: 'blocker',
                    subject: id,
                    evidence: [{ field: `associated-resources: ${kind}`, value: id }],
                    why: `It is asked to travel with ${(0,resource_id/* workspaceResourceId */.RL)(scope.source, scope.workspaceName)} but lies in another resource group.`,
                    remedy: 'Leave it out of associated-resources (the workspace keeps using it where it is), or move it into the source group first.',
                },
            ];
        }));
    },
});

;// CONCATENATED MODULE: ./src/checks/customer-managed-key.js




// Any of these is a sign of a customer-managed key; `encryption.status` alone is not relied upon.
const signs = [
    [
        'properties.encryption.status',
        (workspace) => (0,json/* textAt */.$6)(workspace, 'properties', 'encryption', 'status')?.toLowerCase() === 'enabled',
    ],
    [
        'properties.encryption.keyVaultProperties',
        (workspace) => isSet(workspace, 'encryption', 'keyVaultProperties'),
    ],
    [
        'properties.enableServiceSideCMKEncryption',
        (workspace) => (0,json/* valueAt */.fK)(workspace, 'properties', 'enableServiceSideCMKEncryption') === true,
    ],
    [
        'properties.serviceProvisionedResourceGroup',
        (workspace) => isSet(workspace, 'serviceProvisionedResourceGroup'),
    ],
];
/** A workspace encrypted with a customer-managed key cannot be moved. */
const customerManagedKey = (0,check/* defineCheck */.q)({
    id: 'customer-managed-key',
    title: 'The workspace is not encrypted with a customer-managed key',
    needs: ['workspace'],
    acknowledge: 'unknown-only',
    source: documents/* documents */.D.moveWorkspace,
    judge({ scope, items }) {
        return items('workspace').flatMap((workspace) => {
            const seen = signs.filter(([, shows]) => shows(workspace)).map(([field]) => field);
            if (seen.length === 0)
                return [];
            return [
                {
                    severity: 'blocker',
                    subject: (0,json/* textAt */.$6)(workspace, 'id') ?? (0,resource_id/* workspaceResourceId */.RL)(scope.source, scope.workspaceName),
                    evidence: seen.map((field) => ({ field, value: 'set' })),
                    why: 'Workspaces with a customer-managed key are not supported by the move.',
                    remedy: 'Create a new workspace at the destination and share models, components and environments through a registry.',
                },
            ];
        });
    },
});
function isSet(workspace, ...path) {
    const value = (0,json/* valueAt */.fK)(workspace, 'properties', ...path);
    return value !== undefined && value !== null && value !== '';
}

;// CONCATENATED MODULE: ./src/checks/destination-group-missing.js




/** ARM does not create the destination group (RPC: target resource group does not exist, 400). */
const destinationGroupMissing = (0,check/* defineCheck */.q)({
    id: 'destination-group-missing',
    title: 'The destination resource group exists',
    needs: ['destinationGroup'],
    acknowledge: 'unknown-only',
    source: documents/* documents */.D.rpcMove,
    judge({ scope, items, known }) {
        if (!known('destinationGroup') || items('destinationGroup').length > 0)
            return [];
        return [
            {
                severity: 'blocker',
                subject: (0,resource_id/* resourceGroupId */.x6)(scope.destination),
                evidence: [{ field: 'id', value: 'not found' }],
                why: 'A move needs an existing resource group at the destination.',
                remedy: `az group create --name ${shellWord(scope.destination.resourceGroup)} --location REGION-OF-THE-WORKSPACE --subscription ${shellWord(scope.destination.subscriptionId)}`,
            },
        ];
    },
});

;// CONCATENATED MODULE: ./src/checks/destination-namesake.js




/** A resource of the same type and name in the destination group makes ARM refuse the move (RPC: 409). */
const destinationNamesake = (0,check/* defineCheck */.q)({
    id: 'destination-namesake',
    title: 'The destination group holds no workspace of the same name',
    needs: ['destinationNamesake'],
    acknowledge: 'unknown-only',
    source: documents/* documents */.D.rpcMove,
    judge({ scope, items }) {
        return items('destinationNamesake').map((namesake) => ({
            severity: 'blocker',
            subject: (0,json/* textAt */.$6)(namesake, 'id') ?? (0,resource_id/* workspaceResourceId */.RL)(scope.destination, scope.workspaceName),
            evidence: [{ field: 'name', value: (0,json/* textAt */.$6)(namesake, 'name') ?? scope.workspaceName }],
            why: 'A workspace of this name is already at the destination, and a move never overwrites.',
            remedy: 'Choose another destination group, or rename by moving the other workspace away first. A deleted workspace keeps its name until it is purged.',
        }));
    },
});

;// CONCATENATED MODULE: ./src/checks/existing-children.js




// Microsoft's guide names these as things that must be gone before the move, whatever state they are in: a compute that
// failed or is being created counts as one that exists.
const childRules = [
    {
        id: 'computes-exist',
        title: 'The workspace has no computes, in any state',
        collection: 'computes',
        why: 'A workspace with computes, existing or being created, cannot be moved; they do not travel and are created again afterwards.',
        kindField: 'computeType',
        // Deleting an attached compute would delete the customer's own cluster (Azure REST reference: Compute - Delete).
        command: (item) => (0,json/* valueAt */.fK)(item, 'properties', 'isAttachedCompute') === true
            ? 'az ml compute detach'
            : 'az ml compute delete',
    },
    {
        id: 'online-endpoints-exist',
        title: 'The workspace has no online endpoints',
        collection: 'onlineEndpoints',
        why: 'A workspace with online endpoints cannot be moved; endpoints and their deployments do not travel.',
        kindField: 'authMode',
        command: () => 'az ml online-endpoint delete',
    },
    {
        id: 'batch-endpoints-exist',
        title: 'The workspace has no batch endpoints',
        collection: 'batchEndpoints',
        why: 'A workspace with endpoints cannot be moved; endpoints and their deployments do not travel.',
        kindField: 'authMode',
        command: () => 'az ml batch-endpoint delete',
    },
];
/** The rules "this collection must be empty", one per row. */
const existingChildren = childRules.map((rule) => (0,check/* defineCheck */.q)({
    id: rule.id,
    title: rule.title,
    needs: [rule.collection],
    acknowledge: 'unknown-only',
    source: documents/* documents */.D.moveWorkspace,
    judge({ items, scope }) {
        return items(rule.collection).map((item) => ({
            severity: 'blocker',
            subject: (0,json/* textAt */.$6)(item, 'id') ?? (0,json/* textAt */.$6)(item, 'name') ?? rule.collection,
            evidence: [
                { field: 'name', value: (0,json/* textAt */.$6)(item, 'name') ?? '(unnamed)' },
                {
                    field: `properties.${rule.kindField}`,
                    value: (0,json/* textAt */.$6)(item, 'properties', rule.kindField) ?? '(absent)',
                },
                {
                    field: 'properties.provisioningState',
                    value: (0,json/* textAt */.$6)(item, 'properties', 'provisioningState') ?? '(absent)',
                },
            ],
            why: rule.why,
            remedy: `Keep its definition, then: ${rule.command(item)} ${placeOf(item, scope)}`,
        }));
    },
}));

// EXTERNAL MODULE: ./src/checks/left-behind.js
var left_behind = __webpack_require__(9128);
;// CONCATENATED MODULE: ./src/checks/locks.js




/** A ReadOnly lock on either group, subscription or a resource in them blocks a move. */
const readOnlyLock = lockRule({
    id: 'read-only-lock',
    title: 'No ReadOnly lock at the source or the destination',
    level: 'ReadOnly',
    why: 'A ReadOnly lock keeps Azure from moving resources out of or into its scope.',
    source: documents/* documents */.D.locks,
});
/**
 * CanNotDelete: the page on locks does not say that it blocks a move, the support article on move errors lists it as a
 * blocker. The documents disagree, so a person may accept it by name.
 */
const canNotDeleteLock = lockRule({
    id: 'can-not-delete-lock',
    title: 'No CanNotDelete lock at the source or the destination',
    level: 'CanNotDelete',
    why: 'Documents disagree whether a CanNotDelete lock blocks a move; it does stop the deletion of what must go before it.',
    source: documents/* documents */.D.moveErrors,
});
function lockRule(rule) {
    return (0,check/* defineCheck */.q)({
        id: rule.id,
        title: rule.title,
        needs: ['sourceLocks', 'destinationLocks'],
        acknowledge: 'any',
        source: rule.source,
        judge({ items }) {
            const locks = [...items('sourceLocks'), ...items('destinationLocks')];
            return withoutRepeats(locks)
                .filter((lock) => levelOf(lock) === rule.level.toLowerCase())
                .map((lock) => statementOf(lock, rule.why));
        },
    });
}
function statementOf(lock, why) {
    const id = (0,json/* textAt */.$6)(lock, 'id') ?? '';
    return {
        severity: 'blocker',
        subject: id,
        evidence: [
            { field: 'name', value: (0,json/* textAt */.$6)(lock, 'name') ?? '(unnamed)' },
            { field: 'properties.level', value: (0,json/* textAt */.$6)(lock, 'properties', 'level') ?? '(absent)' },
        ],
        why,
        remedy: `Remove it for the time of the move: az lock delete --ids ${shellWord(id)}`,
    };
}
function levelOf(lock) {
    return ((0,json/* textAt */.$6)(lock, 'properties', 'level') ?? '').toLowerCase();
}
// A lock on a subscription shows on both sides when source and destination share it.
function withoutRepeats(locks) {
    const byId = new Map(locks.map((lock) => [(0,json/* textAt */.$6)(lock, 'id')?.toLowerCase() ?? '', lock]));
    return [...byId.values()];
}

;// CONCATENATED MODULE: ./src/checks/provider-not-registered.js





/** The guide's list of providers must be registered in the destination subscription before the move. */
const providerNotRegistered = (0,check/* defineCheck */.q)({
    id: 'provider-not-registered',
    title: 'The resource providers are registered in the destination subscription',
    needs: ['destinationProviders'],
    acknowledge: 'any',
    source: documents/* documents */.D.moveWorkspace,
    judge({ scope, items }) {
        return items('destinationProviders').flatMap((provider) => {
            const namespace = (0,json/* textAt */.$6)(provider, 'namespace') ?? '(unnamed provider)';
            const state = (0,json/* textAt */.$6)(provider, 'registrationState') ?? '(absent)';
            if (state === 'Registered')
                return [];
            return [
                {
                    severity: 'blocker',
                    subject: `${(0,resource_id/* subscriptionResourceId */.ts)(scope.destination.subscriptionId)}/providers/${namespace}`,
                    evidence: [{ field: 'registrationState', value: state }],
                    why: 'Azure refuses to move a type whose provider is not registered at the destination.',
                    remedy: `az provider register --wait --namespace ${shellWord(namespace)} --subscription ${shellWord(scope.destination.subscriptionId)}`,
                },
            ];
        });
    },
});

;// CONCATENATED MODULE: ./src/checks/region-differs.js





/** The destination group is in the region of the workspace (step 4 of the guide); ARM itself would not insist. */
const regionDiffers = (0,check/* defineCheck */.q)({
    id: 'region-differs',
    title: 'The destination resource group is in the same region as the workspace',
    needs: ['workspace', 'destinationGroup'],
    acknowledge: 'unknown-only',
    source: documents/* documents */.D.moveWorkspace,
    judge({ scope, items }) {
        const [workspace] = items('workspace');
        const [group] = items('destinationGroup');
        if (workspace === undefined || group === undefined)
            return [];
        const from = regionName((0,json/* textAt */.$6)(workspace, 'location'));
        const to = regionName((0,json/* textAt */.$6)(group, 'location'));
        if (from === to && from !== '')
            return [];
        return [
            {
                severity: 'blocker',
                subject: (0,resource_id/* resourceGroupId */.x6)(scope.destination),
                evidence: [
                    { field: 'workspace location', value: from },
                    { field: 'destination group location', value: to },
                ],
                why: 'A move never changes a region: the destination group must be in the region of the workspace.',
                remedy: `Create a group in the right region and name it as the destination: az group create --name NAME --location ${shellWord(from)} --subscription ${shellWord(scope.destination.subscriptionId)}`,
            },
        ];
    },
});
// Azure writes regions as `westeurope` and as `West Europe`.
function regionName(location) {
    return (location ?? '').replaceAll(' ', '').toLowerCase();
}

;// CONCATENATED MODULE: ./src/checks/subscription-state.js




/** Both subscriptions are enabled; one that Azure does not know at all is no better. */
const subscriptionState = (0,check/* defineCheck */.q)({
    id: 'subscription-state',
    title: 'Both subscriptions exist and are enabled',
    needs: ['sourceSubscription', 'destinationSubscription'],
    acknowledge: 'unknown-only',
    source: documents/* documents */.D.moveResources,
    judge({ scope, items, known }) {
        return sides.flatMap(({ side, collection }) => known(collection) ? judgeOne(side, scope[side].subscriptionId, items(collection)[0]) : []);
    },
});
const sides = [
    { side: 'source', collection: 'sourceSubscription' },
    { side: 'destination', collection: 'destinationSubscription' },
];
function judgeOne(side, subscriptionId, subscription) {
    const state = subscription === undefined ? 'not found' : ((0,json/* textAt */.$6)(subscription, 'state') ?? '(absent)');
    if (state === 'Enabled')
        return [];
    return [
        {
            severity: 'blocker',
            subject: (0,resource_id/* subscriptionResourceId */.ts)(subscriptionId),
            evidence: [{ field: 'state', value: state }],
            why: `Resources move only between enabled subscriptions, and the ${side} subscription is not.`,
            remedy: 'Enable the subscription, or sign in with an identity that can see it.',
        },
    ];
}

;// CONCATENATED MODULE: ./src/checks/tenant-differs.js




/** Both subscriptions belong to one Entra tenant: `tenantId` of the subscription bodies is compared. */
const tenantDiffers = (0,check/* defineCheck */.q)({
    id: 'tenant-differs',
    title: 'Both subscriptions are in the same Microsoft Entra tenant',
    needs: ['sourceSubscription', 'destinationSubscription'],
    acknowledge: 'unknown-only',
    source: documents/* documents */.D.moveWorkspace,
    judge({ scope, items }) {
        const [source] = items('sourceSubscription');
        const [destination] = items('destinationSubscription');
        if (source === undefined || destination === undefined)
            return [];
        const from = (0,json/* textAt */.$6)(source, 'tenantId') ?? '(absent)';
        const to = (0,json/* textAt */.$6)(destination, 'tenantId') ?? '(absent)';
        if (from.toLowerCase() === to.toLowerCase() && from !== '(absent)')
            return [];
        return [
            {
                severity: 'blocker',
                subject: (0,resource_id/* subscriptionResourceId */.ts)(scope.destination.subscriptionId),
                evidence: [
                    { field: 'source tenantId', value: from },
                    { field: 'destination tenantId', value: to },
                ],
                why: 'A workspace cannot be moved to another tenant.',
                remedy: 'Choose a destination subscription of the same tenant, or create a new workspace there and share the assets through a registry.',
            },
        ];
    },
});

;// CONCATENATED MODULE: ./src/checks/workspace-missing.js




/** The workspace must be there: everything else is a question about it. */
const workspaceMissing = (0,check/* defineCheck */.q)({
    id: 'workspace-missing',
    title: 'The workspace exists at the source',
    needs: ['workspace'],
    acknowledge: 'unknown-only',
    source: documents/* documents */.D.moveWorkspace,
    judge({ scope, items, known }) {
        if (!known('workspace') || items('workspace').length > 0)
            return [];
        return [
            {
                severity: 'blocker',
                subject: (0,resource_id/* workspaceResourceId */.RL)(scope.source, scope.workspaceName),
                evidence: [{ field: 'id', value: 'not found' }],
                why: 'Azure knows no workspace of this name in the source resource group.',
                remedy: `Check name, group and subscription: az resource list --resource-type Microsoft.MachineLearningServices/workspaces --subscription ${shellWord(scope.source.subscriptionId)} --output table`,
            },
        ];
    },
});

;// CONCATENATED MODULE: ./src/checks/workspace-state.js




/** A workspace that is being changed, or whose last change failed, is not moved. */
const workspaceState = (0,check/* defineCheck */.q)({
    id: 'workspace-state',
    title: 'The workspace is in the provisioning state Succeeded',
    needs: ['workspace'],
    acknowledge: 'unknown-only',
    source: documents/* documents */.D.workspaceReference,
    judge({ scope, items }) {
        return items('workspace').flatMap((workspace) => {
            const state = (0,json/* textAt */.$6)(workspace, 'properties', 'provisioningState') ?? '(absent)';
            if (state === 'Succeeded')
                return [];
            return [
                {
                    severity: 'blocker',
                    subject: (0,json/* textAt */.$6)(workspace, 'id') ?? (0,resource_id/* workspaceResourceId */.RL)(scope.source, scope.workspaceName),
                    evidence: [{ field: 'properties.provisioningState', value: state }],
                    why: 'Azure moves a workspace only when its last operation has ended well.',
                    remedy: 'Wait until the running operation has ended, or repair the workspace, and validate again.',
                },
            ];
        });
    },
});

;// CONCATENATED MODULE: ./src/checks/index.js














/** Every rule, in the order in which the report names them: what is wrong with the places, with the workspace, in it. */
const checks = [
    subscriptionState,
    tenantDiffers,
    workspaceMissing,
    destinationGroupMissing,
    regionDiffers,
    destinationNamesake,
    providerNotRegistered,
    readOnlyLock,
    canNotDeleteLock,
    workspaceState,
    customerManagedKey,
    associatedElsewhere,
    ...existingChildren,
    activeJobs,
    left_behind/* roleAssignmentsLost */.Nx,
    left_behind/* privateEndpointsReset */.fd,
    left_behind/* datastoresToUpdate */.Zv,
    left_behind/* dataAssetsNotMoved */.cp,
    left_behind/* associatedLeftBehind */.i$,
];

// EXTERNAL MODULE: ./src/domain/inventory.js
var domain_inventory = __webpack_require__(2141);
;// CONCATENATED MODULE: ./src/checks/judge.js

/**
 * Lets every rule judge the inventory. A rule whose collection is unknown says so in a finding of its own, a blocker,
 * and still judges what could be read: a refused list is never taken for an empty one.
 */
function judgeInventory(checks, inventory, scope) {
    return checks.flatMap((check) => [
        ...unknownFindings(check, inventory),
        ...observedFindings(check, inventory, scope),
    ]);
}
function observedFindings(check, inventory, scope) {
    const items = (name) => (0,domain_inventory/* itemsOf */.S3)(inventory.of(name));
    const known = (name) => inventory.of(name).state !== 'unknown';
    return check.judge({ scope, items, known }).map((statement) => ({
        ...statement,
        rule: check.id,
        certainty: 'observed',
        source: statement.source ?? check.source,
    }));
}
function unknownFindings(check, inventory) {
    return check.needs.flatMap((name) => {
        const collection = inventory.of(name);
        if (collection.state !== 'unknown')
            return [];
        const { why, code, status } = collection.reason;
        // There is no workspace: that is a blocker of its own which nobody can acknowledge, and everything inside it is moot.
        if (code === domain_inventory/* NO_WORKSPACE */.eu)
            return [];
        const { title } = domain_inventory/* collectionTable */.ry[name];
        return [
            {
                rule: check.id,
                severity: 'blocker',
                certainty: 'unknown',
                subject: title,
                evidence: [
                    { field: 'reading', value: why },
                    ...(code === undefined ? [] : [{ field: 'code', value: code }]),
                    ...(status === undefined ? [] : [{ field: 'status', value: String(status) }]),
                ],
                why: `The list "${title}" could not be read, so nobody knows whether this rule holds: ${check.title}.`,
                remedy: `Give the identity the right to read it, or accept the risk by name: acknowledge: ${check.id}`,
                source: check.source,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./src/domain/acknowledge.js
/** Applies the acknowledgements of the request: a named rule's findings become accepted risks where the rule allows it. */
function applyAcknowledgements(findings, acknowledged, acceptable) {
    const named = new Set(acknowledged.map((rule) => rule.toLowerCase()));
    return findings.map((finding) => ({
        ...finding,
        acknowledged: named.has(finding.rule) && acceptable(finding),
    }));
}

// EXTERNAL MODULE: ./src/domain/errors.js
var errors = __webpack_require__(9698);
;// CONCATENATED MODULE: ./src/stages/run-checks.js






/** Ids a person may name in `acknowledge`. */
function acknowledgeableRules() {
    return checks.filter((check) => check.acknowledge !== 'never').map((check) => check.id);
}
/** Raises `invalid-input` when `acknowledge` names a rule that does not exist: a typing error must not look like consent. */
function requireKnownRules(acknowledge) {
    const known = acknowledgeableRules();
    const strangers = acknowledge.filter((rule) => !known.includes(rule.toLowerCase()));
    if (strangers.length === 0)
        return;
    const told = strangers.map((rule) => `"${rule}"${suggestion(rule, known)}`).join(', ');
    throw new errors/* ProductError */._('invalid-input', {
        sentence: `acknowledge names what is no acknowledgeable rule: ${told}.`,
        remedy: `Rules that can be named: ${known.join(', ')}.`,
    });
}
function suggestion(rule, known) {
    const nearest = (0,mod/* closest */.kp)(rule.toLowerCase(), [...known]);
    return (0,mod/* distance */.Io)(rule.toLowerCase(), nearest) <= 4 ? ` (did you mean "${nearest}"?)` : '';
}
/**
 * Every finding of a run: what the rules see in the inventory, then what ARM itself answered, with the acknowledgements
 * applied. Runs all rules, whatever the first ones say, so that one run tells everything.
 */
function runChecks(run) {
    const findings = [
        ...judgeInventory(checks, run.inventory, run.scope),
        ...(0,arm_answer/* armFindings */.t)(run.answer, run.order),
    ];
    return applyAcknowledgements(findings, run.acknowledge, isAcceptable);
}
function isAcceptable(finding) {
    if (finding.rule === arm_answer/* ARM_VALIDATION */.B)
        return false;
    const rule = checks.find((check) => check.id === finding.rule)?.acknowledge ?? 'never';
    return rule === 'any' || (rule === 'unknown-only' && finding.certainty === 'unknown');
}


/***/ })

};
