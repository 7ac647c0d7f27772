export const id = 505;
export const ids = [505];
export const modules = {

/***/ 7764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   hj: () => (/* binding */ defineItemRule),
/* harmony export */   qH: () => (/* binding */ defineCheck)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3871);
/* harmony import */ var _subject_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);


/**
 * Declares a rule; the compiler holds `judge` to the collections named in `needs` and `consults`.
 */
function defineCheck(rule) {
    return { ...rule, judge: (view) => [rule.judge(view) ?? []].flat() };
}
/** Declares a rule that is one filter and one map over the items of collections. */
function defineItemRule(rule) {
    const { of, concerns, subject = _subject_of_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .e, label, seen, why, remedy, ...head } = rule;
    const names = typeof of === 'string' ? [of] : of;
    const needs = rule.needs ?? names;
    const textOf = (text, item, view) => typeof text === 'string' ? text : text(item, view);
    return defineCheck({
        ...head,
        needs,
        consults: [...(rule.consults ?? []), ...names.filter((name) => !needs.includes(name))],
        judge: (view) => names
            .flatMap((name) => view.items(name))
            .filter((item) => concerns?.(item, view) ?? true)
            .map((item) => ({
            subject: subject(item, view),
            ...(label === undefined ? {} : { label: label(item, view) }),
            seen: typeof seen === 'function' ? seen(item, view) : fieldsOf(item, ...seen),
            why: textOf(why, item, view),
            remedy: textOf(remedy, item, view),
        })),
    });
}
/** Fields of a body as they were seen, by their dotted paths. */
function fieldsOf(item, ...fields) {
    return Object.fromEntries(fields.map((field) => [field, (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(item, ...field.split('.'))]));
}
/** What was seen, as the evidence of a finding. */
function evidenceOf(seen) {
    return Object.entries(seen).flatMap(([field, value]) => ((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(value) ? value : [value]).map((one) => ({ field, value: valueText(one) })));
}
function valueText(value) {
    if (value === undefined || value === null || value === '')
        return '(absent)';
    return (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value) || (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(value) ? JSON.stringify(value) : String(value);
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
    networkIsolation: 'Microsoft: Network isolation change with our new API platform',
    managedNetwork: 'Microsoft: Workspace managed virtual network isolation',
    linkedServices: 'Azure REST reference: Machine Learning linked services, 2020-09-01-preview',
    policyRestrictions: 'Azure REST reference: Policy Restrictions, 2024-10-01',
    manageWorkspaces: 'Microsoft: Manage Azure Machine Learning workspaces, limitations',
    moveSupport: 'Microsoft: Move operation support for resources',
    softDelete: 'Microsoft: Workspace soft deletion',
    logAnalytics: 'Microsoft: Move a Log Analytics workspace',
    knownIssues: 'Microsoft: Azure Machine Learning known issues, workspace move and compute instances',
    mlflowSearch: 'Microsoft: Query and compare experiments and runs with MLflow',
    timedRights: 'Microsoft: Privileged Identity Management, Azure resource roles',
    quotas: 'Microsoft: Manage and increase quotas for Azure Machine Learning',
    resourceGraph: 'Microsoft: Azure Resource Graph, supported tables and resource types',
    datastores: 'Microsoft: Move workspaces, section on datastores',
};


/***/ }),

/***/ 1847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ checks)
});

// EXTERNAL MODULE: ./src/domain/json.js
var json = __webpack_require__(3871);
// EXTERNAL MODULE: ./src/domain/azure/resource-id.js
var resource_id = __webpack_require__(9879);
// EXTERNAL MODULE: ./src/checks/check.js
var check = __webpack_require__(7764);
// EXTERNAL MODULE: ./src/checks/documents.js
var documents = __webpack_require__(7910);
;// CONCATENATED MODULE: ./src/checks/afterwards/assets-to-compare.js




const assets = [
    'models',
    'environments',
    'components',
];
/** Assets that move: counted, so that they can be looked for again. */
const assetsToCompare = (0,check/* defineCheck */.qH)({
    id: 'assets-to-compare',
    title: 'Models, environments and components are counted before the move',
    severity: 'information',
    needs: assets,
    acknowledge: 'any',
    source: documents/* documents */.D.moveWorkspace,
    judge({ items, scope }) {
        const counts = assets
            .map((name) => [name, items(name).length])
            .filter(([, count]) => count > 0);
        if (counts.length === 0)
            return undefined;
        const unnamed = assets
            .flatMap((name) => items(name))
            .filter((asset) => ((0,json/* textAt */.$6)(asset, 'properties', 'latestVersion') ?? '') === '').length;
        return {
            subject: (0,resource_id/* workspaceResourceId */.RL)(scope.source, scope.workspaceName),
            seen: {
                ...Object.fromEntries(counts),
                ...(unnamed === 0 ? {} : { 'without a latest version': unnamed }),
            },
            why: 'The guide says that these move. The verification looks for each by its name, and for the latest version that the list names; it compares no older versions.',
            remedy: 'Look for older versions yourself after the move where they matter.',
        };
    },
});

// EXTERNAL MODULE: ./src/domain/azure/body-identity.js
var body_identity = __webpack_require__(2519);
// EXTERNAL MODULE: ./src/checks/subject-of.js
var subject_of = __webpack_require__(3220);
// EXTERNAL MODULE: ./src/checks/afterwards/system-datastore.js
var system_datastore = __webpack_require__(2703);
;// CONCATENATED MODULE: ./src/checks/afterwards/contents.js






/**
 * Non-default datastores are not moved, or keep the old subscription and group (two sections of the
 * guide differ).
 */
const datastoresToUpdate = (0,check/* defineItemRule */.hj)({
    id: 'datastores-to-update',
    title: 'Non-default datastores are checked after the move',
    severity: 'warning',
    of: 'datastores',
    acknowledge: 'any',
    source: documents/* documents */.D.datastores,
    concerns: (datastore) => !(0,system_datastore/* isSystemDatastore */.b)(datastore),
    seen: ['properties.datastoreType', 'properties.isDefault'],
    why: 'Non-default datastores are not moved reliably: afterwards they may still show the old subscription.',
    remedy: 'After the move, update its authentication, or unregister it and create it again under the same name.',
});
/** Data assets do not travel: they are registered again. */
const dataAssetsNotMoved = (0,check/* defineCheck */.qH)({
    id: 'data-assets-not-moved',
    title: 'Data assets are registered again after the move',
    severity: 'warning',
    needs: ['dataAssets', 'dataVersions'],
    acknowledge: 'any',
    source: documents/* documents */.D.moveWorkspace,
    judge({ items }) {
        const versions = countBy(items('dataVersions'), (version) => (0,body_identity/* idOf */.TH)(version).replace(/\/versions\/[^/]*$/i, ''));
        return items('dataAssets').map((asset) => ({
            subject: (0,subject_of/* subjectOf */.e)(asset),
            seen: {
                ...(0,check/* fieldsOf */.Pf)(asset, 'name'),
                versions: versions.get((0,body_identity/* idOf */.TH)(asset).toLowerCase()) ?? 0,
            },
            why: 'The guide lists data assets as not moved with the workspace.',
            remedy: 'Register it again after the move if it is missing; the data itself stays where it is.',
        }));
    },
});
function countBy(items, keyOf) {
    const counts = new Map();
    for (const key of items.map((item) => keyOf(item).toLowerCase())) {
        counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
}
/** Datasets of the first version of the service. */
const datasetsNotMoved = (0,check/* defineItemRule */.hj)({
    id: 'datasets-not-moved',
    title: 'Datasets of version 1 are registered again after the move',
    severity: 'warning',
    of: 'datasets',
    acknowledge: 'any',
    source: documents/* documents */.D.moveWorkspace,
    seen: ['name'],
    why: 'The guide lists data assets, formerly called datasets, as not moved with the workspace.',
    remedy: 'Register it again as a data asset after the move if it is missing; the data itself stays where it is.',
});
/** Names of compute instances that were used before the move. */
const computeInstanceNames = (0,check/* defineItemRule */.hj)({
    id: 'compute-instance-names',
    title: 'Compute instances get new names after the move',
    severity: 'information',
    of: 'computes',
    needs: [],
    acknowledge: 'any',
    source: documents/* documents */.D.knownIssues,
    concerns: (compute) => (0,json/* textAt */.$6)(compute, 'properties', 'computeType') === 'ComputeInstance',
    seen: ['name', 'properties.computeType'],
    why: 'After a move, creating a compute instance under a former name has failed with a conflict of Etags.',
    remedy: 'Create it again under a new name.',
});
/** Connections: no document says whether they survive. */
const connectionsToCheck = (0,check/* defineItemRule */.hj)({
    id: 'connections-to-check',
    title: 'Connections are looked at after the move',
    severity: 'information',
    of: 'connections',
    acknowledge: 'any',
    source: documents/* documents */.D.workspaceReference,
    seen: ['properties.category', 'properties.authType', 'properties.target'],
    why: 'No document says whether connections survive a move; their secrets are in the key vault of the workspace.',
    remedy: 'Test it after the move.',
});

// EXTERNAL MODULE: ./src/domain/azure/old-id-holders.js
var old_id_holders = __webpack_require__(1930);
// EXTERNAL MODULE: ./src/domain/shell-quote.js
var shell_quote = __webpack_require__(9338);
;// CONCATENATED MODULE: ./src/checks/afterwards/old-ids.js







const isDetectorRule = (alert) => /smartdetectoralertrules$/i.test((0,json/* textAt */.$6)(alert, 'type') ?? '');
/** Diagnostic settings do not move. */
const diagnosticSettingsLost = (0,check/* defineItemRule */.hj)({
    id: 'diagnostic-settings-lost',
    title: 'Diagnostic settings are created again after the move',
    severity: 'warning',
    of: 'diagnosticSettings',
    acknowledge: 'any',
    source: documents/* documents */.D.moveSupport,
    seen: [
        'properties.workspaceId',
        'properties.storageAccountId',
        'properties.eventHubAuthorizationRuleId',
    ],
    why: 'Diagnostic settings are no type that moves: logs and metrics stop where they were sent.',
    remedy: 'Create it again on the resource at its new id: az monitor diagnostic-settings create',
});
/** Alert rules and web tests that watch what moves under its old id. */
const alertsKeepOldId = (0,check/* defineItemRule */.hj)({
    id: 'alerts-keep-old-id',
    title: 'Alert rules and web tests are set to the new ids after the move',
    severity: 'warning',
    of: 'alerts',
    acknowledge: 'any',
    source: documents/* documents */.D.moveSupport,
    concerns: (alert) => !isDetectorRule(alert),
    seen: ['type'],
    why: (_, { scope }) => `It names ${(0,resource_id/* workspaceResourceId */.RL)(scope.source, scope.workspaceName)} or a resource of it by the present id.`,
    remedy: 'Point it to the new id after the move; metric alerts do not move and are created again.',
});
/**
 * Whatever else names something that moves in a setting of its own, in any subscription that can be
 * seen.
 */
const holdersKeepOldId = (0,check/* defineItemRule */.hj)({
    id: 'holders-keep-old-id',
    title: 'Topics, dashboards, linked services and the like are set to the new ids after the move',
    severity: 'warning',
    of: ['holders', 'factoryLinks'],
    needs: ['holders', 'factoryLinks'],
    // Alert rules of the source subscription are told by their own rule.
    consults: ['alerts'],
    acknowledge: 'any',
    // Another identity sees other subscriptions.
    aboutCaller: true,
    source: documents/* documents */.D.resourceGraph,
    concerns: (holder, { items }) => !items('alerts').some((alert) => (0,resource_id/* sameId */.s)((0,subject_of/* subjectOf */.e)(alert), (0,subject_of/* subjectOf */.e)(holder))),
    seen: ['type'],
    why: (holder) => `This ${(0,old_id_holders/* holderType */.B)((0,json/* textAt */.$6)(holder, 'type') ?? '')?.title ?? 'resource'} names something that moves by its present id, and a move does not change it.`,
    remedy: (holder) => `After the move: ${(0,old_id_holders/* holderType */.B)((0,json/* textAt */.$6)(holder, 'type') ?? '')?.remedy ?? 'Set it to the new id.'}`,
});
/**
 * The hidden rules that Application Insights makes, and their action groups in often another group.
 */
const linkedActionGroup = (0,check/* defineCheck */.qH)({
    id: 'linked-action-group',
    title: 'Action groups of hidden alert rules can be read',
    severity: 'warning',
    needs: ['alerts'],
    acknowledge: 'any',
    source: documents/* documents */.D.moveErrors,
    judge({ items, scope }) {
        if (!scope.associated.includes('application-insights'))
            return [];
        return items('alerts')
            .filter(isDetectorRule)
            .flatMap((alert) => (0,json/* listAt */.gT)(alert, 'properties', 'actionGroups', 'groupIds')
            .filter((id) => typeof id === 'string')
            .filter((id) => {
            const parsed = (0,resource_id/* parseResourceId */.RQ)(id);
            return parsed === undefined || !(0,resource_id/* sameGroup */.sU)(parsed, scope.source);
        })
            .map((id) => ({
            subject: (0,subject_of/* subjectOf */.e)(alert),
            seen: { 'properties.actionGroups.groupIds': id },
            why: 'The rule comes along with Application Insights, and Azure refuses the move when the identity cannot read its action group.',
            remedy: `See that the identity can read it: az monitor action-group show --ids ${(0,shell_quote/* shellWord */.r)(id)}`,
        })));
    },
});
/** Every id below the workspace changes, and with it the MLflow tracking URI. */
const idsChange = (0,check/* defineItemRule */.hj)({
    id: 'ids-change',
    title: 'Whoever holds an id of the workspace is told the new one',
    severity: 'information',
    of: 'workspace',
    needs: [],
    acknowledge: 'any',
    source: documents/* documents */.D.moveResources,
    seen: (workspace, { scope }) => ({
        ...(0,check/* fieldsOf */.Pf)(workspace, 'properties.mlFlowTrackingUri'),
        'new id': (0,resource_id/* movedId */.BY)((0,subject_of/* subjectOf */.e)(workspace), scope.destination),
    }),
    why: 'Scripts, pipelines, Terraform state, dashboards and linked services that name the old id stop working.',
    remedy: 'Search them for the old id and for the tracking URI; in Terraform, remove the resource from the state and import it under its new id.',
});

// EXTERNAL MODULE: ./src/domain/azure/moving-resources.js
var moving_resources = __webpack_require__(487);
;// CONCATENATED MODULE: ./src/checks/afterwards/private-endpoints.js





const SEEN = [
    'properties.privateEndpoint.id',
    'properties.privateLinkServiceConnectionState.status',
];
/** Approved private endpoint connections come back pending and must be approved again. */
const privateEndpointsReset = (0,check/* defineItemRule */.hj)({
    id: 'private-endpoints-reset',
    title: 'Private endpoint connections are approved again after the move',
    severity: 'warning',
    of: 'privateEndpointConnections',
    acknowledge: 'any',
    source: documents/* documents */.D.moveWorkspace,
    seen: SEEN,
    why: 'The move disconnects private endpoints; the new connections wait for approval.',
    remedy: 'Approve the pending connection of the same private endpoint after the move.',
});
/** Private endpoints of associated resources that move. */
const associatedEndpointsReset = (0,check/* defineItemRule */.hj)({
    id: 'associated-private-endpoints-reset',
    title: 'Private endpoint connections of associated resources that move are approved again',
    severity: 'warning',
    of: 'associatedConnections',
    needs: ['associatedConnections'],
    consults: ['workspace'],
    acknowledge: 'any',
    source: documents/* documents */.D.moveSupport,
    concerns(connection, { scope, items }) {
        const [, ...moving] = (0,moving_resources/* movingResourceIds */.lh)(scope, items('workspace')[0]);
        return moving.some((id) => (0,resource_id/* isAtOrBelow */.a5)((0,body_identity/* idOf */.TH)(connection), id));
    },
    seen: SEEN,
    why: 'Private endpoints of this resource type do not move and keep its old id; Azure may refuse the move because of them.',
    remedy: 'Leave the resource where it is, or be ready to create the private endpoint and its DNS records again.',
});

// EXTERNAL MODULE: ./src/domain/azure/right-words.js
var right_words = __webpack_require__(8783);
// EXTERNAL MODULE: ./src/domain/azure/timed-rights.js
var timed_rights = __webpack_require__(7560);
;// CONCATENATED MODULE: ./src/checks/afterwards/role-assignments.js









const at = (assignment, field) => (0,json/* textAt */.$6)(assignment, 'properties', field) ?? '';
function lost(item, { items }) {
    return (0,right_words/* rightWords */.k)(item, items('roleDefinitions'), items('workspace')[0], lossOf(item));
}
function lossOf(item) {
    if ((0,timed_rights/* isEligibility */.se)(item))
        return 'can no longer activate';
    return (0,timed_rights/* isTimed */._Y)(item) ? 'loses the time-limited' : 'loses';
}
const ORPHANED = 'Role assignments on a moved resource become orphaned: the principal loses this access.';
/**
 * Role assignments at the workspace and below are not moved: they are created again at the new
 * scope.
 */
const roleAssignmentsLost = (0,check/* defineItemRule */.hj)({
    id: 'role-assignments-lost',
    title: 'Role assignments at the workspace are created again after the move',
    severity: 'warning',
    of: 'roleAssignments',
    consults: ['roleDefinitions', 'workspace'],
    label: lost,
    acknowledge: 'any',
    source: documents/* documents */.D.moveWorkspace,
    seen: ['properties.principalId', 'properties.roleDefinitionId'],
    why: ORPHANED,
    remedy: 'Create it again at the new scope after the move; the plan file holds it.',
});
/**
 * Role assignments at associated resources that move are lost as well, and among them those of the
 * workspace itself.
 */
const associatedRolesLost = (0,check/* defineItemRule */.hj)({
    id: 'associated-role-assignments-lost',
    title: 'Role assignments at associated resources that move are created again',
    severity: 'warning',
    of: 'associatedRoleAssignments',
    needs: ['associatedRoleAssignments'],
    consults: ['roleDefinitions', 'workspace'],
    label: lost,
    acknowledge: 'any',
    source: documents/* documents */.D.moveResources,
    concerns(assignment, { scope, items }) {
        const [, ...moving] = (0,moving_resources/* movingResourceIds */.lh)(scope, items('workspace')[0]);
        return moving.some((id) => (0,resource_id/* isAtOrBelow */.a5)(at(assignment, 'scope'), id));
    },
    seen: (assignment, view) => ({
        ...(0,check/* fieldsOf */.Pf)(assignment, 'properties.principalId', 'properties.roleDefinitionId'),
        principal: isOfWorkspace(assignment, view) ? 'identity of the workspace' : [],
    }),
    why: (assignment, view) => isOfWorkspace(assignment, view)
        ? 'The workspace itself loses this access to a resource it stands on, because role assignments do not move.'
        : ORPHANED,
    remedy: (assignment) => `Create it again at the new scope, before anything uses the workspace: az role assignment create --assignee-object-id ${(0,shell_quote/* shellWord */.r)(at(assignment, 'principalId'))} --role ${(0,shell_quote/* shellWord */.r)((0,right_words/* roleGuid */.c)(assignment))} --scope NEW_RESOURCE_ID`,
});
function isOfWorkspace(assignment, { items }) {
    const identity = (0,json/* textAt */.$6)(items('workspace')[0], 'identity', 'principalId') ?? '';
    return identity !== '' && (0,resource_id/* sameId */.s)(at(assignment, 'principalId'), identity);
}
/** Rights in time: a program that gave them again would make them permanent. */
const timedRightsLost = (0,check/* defineItemRule */.hj)({
    id: 'timed-rights-lost',
    title: 'Time-limited and eligible role assignments are given again by a person',
    severity: 'warning',
    of: 'timedRights',
    needs: ['timedRights'],
    consults: ['roleDefinitions', 'workspace'],
    label: lost,
    acknowledge: 'any',
    source: documents/* documents */.D.timedRights,
    concerns: (instance, { scope, items }) => (0,moving_resources/* movingResourceIds */.lh)(scope, items('workspace')[0]).some((id) => (0,resource_id/* isAtOrBelow */.a5)(at(instance, 'scope'), id)),
    seen: [
        'properties.principalId',
        'properties.roleDefinitionId',
        'properties.assignmentType',
        'properties.endDateTime',
    ],
    why: (instance) => (0,timed_rights/* isEligibility */.se)(instance)
        ? 'Somebody may activate this role here; the move drops that, and it is not put back by this action.'
        : 'This right ends by itself; the move drops it, and it is never made permanent by this action.',
    remedy: 'Decide whether it shall hold at the new id, and give it there with the same end: in the Azure portal, Privileged Identity Management, Azure resources.',
});
/** Rights that reach the workspace from above now, and will not at the destination. */
const inheritedRightsDiffer = (0,check/* defineCheck */.qH)({
    id: 'inherited-rights-differ',
    title: 'Rights inherited at the source are inherited at the destination, too',
    severity: 'warning',
    needs: ['inheritedRoleAssignments', 'destinationRoleAssignments'],
    consults: ['roleDefinitions', 'workspace'],
    acknowledge: 'any',
    source: documents/* documents */.D.moveResources,
    judge({ scope, items, known }) {
        if (!known('destinationRoleAssignments'))
            return [];
        const there = new Set(items('destinationRoleAssignments').map(rightOf));
        return items('inheritedRoleAssignments')
            .filter((assignment) => !there.has(rightOf(assignment)))
            .map((assignment) => ({
            subject: (0,subject_of/* subjectOf */.e)(assignment),
            label: (0,right_words/* rightWords */.k)(assignment, items('roleDefinitions'), items('workspace')[0], 'no longer inherits'),
            seen: (0,check/* fieldsOf */.Pf)(assignment, 'properties.principalId', 'properties.roleDefinitionId', 'properties.scope'),
            why: `This right reaches ${(0,resource_id/* workspaceResourceId */.RL)(scope.source, scope.workspaceName)} from above and is not given at the destination.`,
            remedy: 'Decide whether the principal shall keep it, and give it at the destination group if so.',
        }));
    },
});
// Who, what and under which condition; role ids begin with the scope they were listed under.
function rightOf(assignment) {
    const parts = [at(assignment, 'principalId'), (0,right_words/* roleGuid */.c)(assignment), at(assignment, 'condition')];
    return parts.join('|').toLowerCase();
}

;// CONCATENATED MODULE: ./src/checks/afterwards/stays.js






const FIELD = 'identity.userAssignedIdentities';
/** User-assigned identities cannot be moved: the workspace goes on using them where they are. */
const identityStays = (0,check/* defineItemRule */.hj)({
    id: 'user-assigned-identity-stays',
    title: 'User-assigned identities stay at the source',
    severity: 'warning',
    of: 'workspace',
    needs: [],
    acknowledge: 'any',
    source: documents/* documents */.D.moveSupport,
    concerns: (workspace) => Object.keys((0,json/* objectAt */.lJ)(workspace, ...FIELD.split('.'))).length > 0,
    seen: (workspace) => ({ [FIELD]: Object.keys((0,json/* objectAt */.lJ)(workspace, ...FIELD.split('.'))) }),
    why: 'A user-assigned identity cannot be moved. Deleting the old group or subscription would take it from the workspace.',
    remedy: 'Keep the identity, or assign one of the destination after the move: az ml workspace update --primary-user-assigned-identity ID',
});
/** Log Analytics does not travel with Application Insights. */
const logAnalyticsStays = (0,check/* defineItemRule */.hj)({
    id: 'log-analytics-stays',
    title: 'The Log Analytics workspace behind Application Insights stays',
    severity: 'information',
    of: 'associatedResources',
    needs: [],
    consults: ['workspace'],
    acknowledge: 'any',
    source: documents/* documents */.D.logAnalytics,
    concerns: (body, { items }) => ((0,json/* textAt */.$6)(body, 'properties', 'WorkspaceResourceId') ?? '') !== '' &&
        items('workspace').some((workspace) => (0,resource_id/* sameId */.s)((0,body_identity/* idOf */.TH)(body), (0,moving_resources/* associatedId */.Im)(workspace, 'application-insights') ?? '')),
    seen: ['properties.WorkspaceResourceId'],
    why: 'It is not part of this move. If it is moved later, both of its keys are regenerated.',
    remedy: 'After moving it, give the new keys to the agents that use them.',
});

;// CONCATENATED MODULE: ./src/checks/contradictions.js





const consults = [
    'workspace',
    'computes',
    'datastores',
    'sourceLocks',
    'destinationLocks',
];
const contradictions = [
    {
        about: 'moving a workspace at all',
        one: 'the guide describes it',
        other: 'the list of types that move says no for workspaces',
        sources: `${documents/* documents */.D.moveWorkspace}; ${documents/* documents */.D.moveSupport}`,
        matters: ({ items }) => items('workspace').length > 0,
        remedy: "Azure's own validation of this move decides; it is part of this report.",
    },
    {
        about: 'computes',
        one: 'they must be gone before the move',
        other: 'the move deletes them',
        sources: `${documents/* documents */.D.moveWorkspace}, list of limitations and note`,
        matters: ({ items }) => items('computes').length > 0,
        remedy: 'Remove them first: this action does not send a move while there is one.',
    },
    {
        about: 'datastores',
        one: 'datastores move',
        other: 'datastores that are not the default do not move',
        sources: `${documents/* documents */.D.moveWorkspace}, table of contents and section on datastores`,
        matters: ({ items }) => items('datastores').some((one) => !(0,system_datastore/* isSystemDatastore */.b)(one)),
        remedy: 'Look at each of them after the move.',
    },
    {
        about: 'CanNotDelete locks',
        one: 'only ReadOnly locks are said to block a move',
        other: 'both kinds are listed as blockers',
        sources: `${documents/* documents */.D.locks}; ${documents/* documents */.D.moveErrors}`,
        matters: ({ items }) => [...items('sourceLocks'), ...items('destinationLocks')].some((lock) => (0,json/* textAt */.$6)(lock, 'properties', 'level')?.toLowerCase() === 'cannotdelete'),
        remedy: 'Remove the lock for the time of the move, or accept it by name.',
    },
];
/** Where the documents contradict each other, with both sides and where they stand. */
const documentsContradict = (0,check/* defineCheck */.qH)({
    id: 'documents-contradict',
    title: 'Contradictions of the documents are known about',
    needs: [],
    consults,
    severity: 'information',
    acknowledge: 'any',
    source: documents/* documents */.D.moveWorkspace,
    judge: (view) => contradictions
        .filter(({ matters }) => matters(view))
        .map(({ about, one, other, sources, remedy }) => ({
        subject: (0,resource_id/* workspaceResourceId */.RL)(view.scope.source, view.scope.workspaceName),
        seen: { about, 'one document': one, 'the other': other },
        why: `The documents contradict each other about ${about}.`,
        remedy,
        source: sources,
    })),
});

// EXTERNAL MODULE: ./src/domain/azure/region-name.js
var region_name = __webpack_require__(7037);
;// CONCATENATED MODULE: ./src/checks/places/groups.js








/**
 * The destination group is in the region of the workspace (step 4 of the guide); ARM itself would
 * not insist.
 */
const regionDiffers = (0,check/* defineCheck */.qH)({
    id: 'region-differs',
    title: 'The destination resource group is in the same region as the workspace',
    severity: 'blocker',
    needs: ['workspace', 'destinationGroup'],
    acknowledge: 'unknown-only',
    source: documents/* documents */.D.moveWorkspace,
    judge({ scope: { destination }, items }) {
        const [workspace] = items('workspace');
        const [group] = items('destinationGroup');
        if (workspace === undefined || group === undefined)
            return undefined;
        const from = (0,region_name/* regionName */.g)((0,json/* textAt */.$6)(workspace, 'location'));
        const to = (0,region_name/* regionName */.g)((0,json/* textAt */.$6)(group, 'location'));
        if (from === to && from !== '')
            return undefined;
        return {
            subject: (0,resource_id/* resourceGroupId */.x6)(destination),
            seen: { 'workspace location': from, 'destination group location': to },
            why: 'A move never changes a region: the destination group must be in the region of the workspace. To change the region, create a new workspace there and share the assets through a registry.',
            remedy: `Create a group in the right region and name it as the destination: az group create --name NAME --location ${(0,shell_quote/* shellWord */.r)(from)} --subscription ${(0,shell_quote/* shellWord */.r)(destination.subscriptionId)}`,
        };
    },
});
/**
 * A registry cannot be used from a group whose name has letters outside of ASCII, and a workspace
 * makes one sooner or later.
 */
const groupName = (0,check/* defineCheck */.qH)({
    id: 'group-name-not-ascii',
    title: 'The name of the destination group has only ASCII letters',
    severity: 'blocker',
    needs: [],
    acknowledge: 'any',
    source: documents/* documents */.D.manageWorkspaces,
    judge({ scope: { destination } }) {
        if (/^[ -~]*$/.test(destination.resourceGroup))
            return undefined;
        return {
            subject: (0,resource_id/* resourceGroupId */.x6)(destination),
            seen: { 'destination-resource-group': destination.resourceGroup },
            why: 'The container registry of a workspace must not be in a group whose name has characters outside of ASCII.',
            remedy: 'Choose a destination group with a plain name: az group create --name NAME --location REGION',
        };
    },
});
/** Resources that one move takes at most (Azure Resource Manager RPC: Move Resource). */
const MOST = 800;
/** What travels, tracked children included, is not more than one move takes. */
const tooManyResources = (0,check/* defineCheck */.qH)({
    id: 'too-many-resources',
    title: `One move takes at most ${MOST} resources`,
    severity: 'blocker',
    needs: ['sourceGroupResources'],
    consults: ['workspace'],
    acknowledge: 'any',
    source: documents/* documents */.D.rpcMove,
    judge({ scope, items }) {
        const moving = (0,moving_resources/* movingResourceIds */.lh)(scope, items('workspace')[0]);
        const travelling = items('sourceGroupResources').filter((resource) => moving.some((id) => (0,resource_id/* isAtOrBelow */.a5)((0,body_identity/* idOf */.TH)(resource), id)));
        if (travelling.length <= MOST)
            return undefined;
        return {
            subject: (0,resource_id/* resourceGroupId */.x6)(scope.source),
            seen: { 'resources that travel': travelling.length },
            why: `Azure refuses a move of more than ${MOST} resources at once, and no document says whether children count.`,
            remedy: 'Remove endpoints and deployments that are not needed, or accept it: Azure decides.',
        };
    },
});
/**
 * A virtual network in either group drags the state of everything that depends on it into the move.
 */
const virtualNetworkInGroup = (0,check/* defineItemRule */.hj)({
    id: 'virtual-network-in-group',
    title: 'Virtual networks in either group are known about',
    severity: 'information',
    needs: [],
    of: ['sourceGroupResources', 'destinationGroupResources'],
    acknowledge: 'any',
    source: documents/* documents */.D.moveResources,
    concerns: (item) => /^microsoft\.network\/virtualnetworks$/i.test((0,json/* textAt */.$6)(item, 'type') ?? ''),
    seen: ['type'],
    why: 'With a virtual network in a group, everything that depends on it, also in other groups, must be in the state Succeeded for the move to begin.',
    remedy: 'If Azure answers MoveCannotProceedWithResourcesNotInSucceededState, repair the resource it names or use a group without a virtual network.',
});

;// CONCATENATED MODULE: ./src/checks/places/locks.js






/** A ReadOnly lock on either group, subscription or a resource in them blocks a move. */
const readOnlyLock = lockRule({
    id: 'read-only-lock',
    level: 'ReadOnly',
    why: 'A ReadOnly lock keeps Azure from moving resources out of or into its scope.',
    source: documents/* documents */.D.locks,
});
/**
 * CanNotDelete: the page on locks does not say that it blocks a move, the support article on move
 * errors lists it as a blocker. The documents disagree, so a person may accept it by name.
 */
const canNotDeleteLock = lockRule({
    id: 'can-not-delete-lock',
    level: 'CanNotDelete',
    why: 'Documents disagree whether a CanNotDelete lock blocks a move; it does stop the deletion of what must go before it.',
    source: documents/* documents */.D.moveErrors,
});
function lockRule({ level, ...rule }) {
    return (0,check/* defineItemRule */.hj)({
        ...rule,
        title: `No ${level} lock at the source or the destination`,
        severity: 'blocker',
        of: ['sourceLocks', 'destinationLocks'],
        acknowledge: 'any',
        // A lock on a subscription shows on both sides when source and destination share it.
        concerns: (lock, { items }) => (0,resource_id/* sameId */.s)((0,json/* textAt */.$6)(lock, 'properties', 'level') ?? '', level) &&
            (items('sourceLocks').find((one) => (0,resource_id/* sameId */.s)((0,body_identity/* idOf */.TH)(one), (0,body_identity/* idOf */.TH)(lock))) ?? lock) === lock,
        seen: ['name', 'properties.level'],
        why: rule.why,
        remedy: (lock) => `Remove it for the time of the move: az lock delete --ids ${(0,shell_quote/* shellWord */.r)((0,body_identity/* idOf */.TH)(lock))}`,
    });
}

;// CONCATENATED MODULE: ./src/domain/azure/permission.js

/**
 * True when one of the listed permissions grants an action: one of its `actions` fits and none of
 * its `notActions` (Microsoft: Understand Azure role definitions). Compared without case; `*`
 * stands for any text.
 */
function isGranted(permissions, action) {
    return permissions.some((permission) => patterns(permission, 'actions').some((pattern) => fits(pattern, action)) &&
        !patterns(permission, 'notActions').some((pattern) => fits(pattern, action)));
}
function patterns(permission, field) {
    return (0,json/* listAt */.gT)(permission, field).filter((pattern) => typeof pattern === 'string');
}
function fits(pattern, action) {
    const escaped = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${escaped.join('.*')}$`, 'i').test(action);
}

;// CONCATENATED MODULE: ./src/checks/places/missing-permission.js





const GROUPS = 'Microsoft.Resources/subscriptions/resourceGroups';
// Validating is a POST with a right of its own, and ARM checks the write of each type at the
// destination even then (users' reports of validations); the rest is needed to move (Microsoft:
// Move Azure resources; guide to moving workspaces).
const needed = [
    {
        collection: 'sourcePermissions',
        side: 'source',
        always: [`${GROUPS}/validateMoveResources/action`],
        toMove: [`${GROUPS}/moveResources/action`],
        onTypes: [],
        onTypesToMove: ['delete'],
    },
    {
        collection: 'destinationPermissions',
        side: 'destination',
        always: [],
        toMove: [`${GROUPS}/write`],
        onTypes: ['write'],
        onTypesToMove: [],
    },
];
/** The identity has, on both sides, each right that it needs for what this run is to do. */
const missingPermission = (0,check/* defineCheck */.qH)({
    id: 'missing-permission',
    title: 'The identity has the rights it needs on both sides',
    severity: 'blocker',
    needs: ['sourcePermissions', 'destinationPermissions'],
    consults: ['workspace'],
    acknowledge: 'any',
    aboutCaller: true,
    source: documents/* documents */.D.moveResources,
    judge({ scope, items, known, purpose }) {
        const [workspace] = items('workspace');
        const types = (0,moving_resources/* movingResourceIds */.lh)(scope, workspace).map((id) => (0,resource_id/* parseResourceId */.RQ)(id)?.type ?? '');
        return needed.flatMap((rights) => {
            if (!known(rights.collection))
                return [];
            const granted = items(rights.collection);
            const missing = actionsOf(rights, types, purpose).filter((action) => !isGranted(granted, action));
            if (missing.length === 0)
                return [];
            const subject = (0,resource_id/* resourceGroupId */.x6)(scope[rights.side]);
            return [
                {
                    subject,
                    seen: { 'not granted': missing },
                    why: `The identity of this run lacks ${missing.length} right(s) at the ${rights.side} that Azure checks.`,
                    remedy: `Give it a role with these actions at ${subject}; docs/PERMISSIONS.md has a role to copy. A role given a moment ago needs a new sign-in.`,
                },
            ];
        });
    },
});
function actionsOf(rights, types, purpose) {
    const on = (verbs) => types.flatMap((type) => verbs.map((verb) => `${type}/${verb}`));
    const always = [...rights.always, ...on(rights.onTypes)];
    return purpose === 'move' ? [...always, ...rights.toMove, ...on(rights.onTypesToMove)] : always;
}

;// CONCATENATED MODULE: ./src/checks/places/missing-places.js




/** The workspace must be there: everything else is a question about it. */
const workspaceMissing = (0,check/* defineCheck */.qH)({
    id: 'workspace-missing',
    title: 'The workspace exists at the source',
    severity: 'blocker',
    needs: ['workspace'],
    acknowledge: 'unknown-only',
    source: documents/* documents */.D.moveWorkspace,
    judge({ scope: { source, workspaceName }, items, known }) {
        if (!known('workspace') || items('workspace').length > 0)
            return undefined;
        return {
            subject: (0,resource_id/* workspaceResourceId */.RL)(source, workspaceName),
            seen: { id: 'not found' },
            why: 'Azure knows no workspace of this name in the source resource group.',
            remedy: `Check name, group and subscription: az resource list --resource-type Microsoft.MachineLearningServices/workspaces --subscription ${(0,shell_quote/* shellWord */.r)(source.subscriptionId)} --output table`,
        };
    },
});
/** ARM does not create the destination group (RPC: target resource group does not exist, 400). */
const destinationGroupMissing = (0,check/* defineCheck */.qH)({
    id: 'destination-group-missing',
    title: 'The destination resource group exists',
    severity: 'blocker',
    needs: ['destinationGroup'],
    acknowledge: 'unknown-only',
    source: documents/* documents */.D.rpcMove,
    judge({ scope: { destination }, items, known }) {
        if (!known('destinationGroup') || items('destinationGroup').length > 0)
            return undefined;
        return {
            subject: (0,resource_id/* resourceGroupId */.x6)(destination),
            seen: { id: 'not found' },
            why: 'A move needs an existing resource group at the destination.',
            remedy: `az group create --name ${(0,shell_quote/* shellWord */.r)(destination.resourceGroup)} --location REGION-OF-THE-WORKSPACE --subscription ${(0,shell_quote/* shellWord */.r)(destination.subscriptionId)}`,
        };
    },
});

;// CONCATENATED MODULE: ./src/checks/places/namesakes.js





/**
 * A resource of the same type and name in the destination group makes ARM refuse the move (RPC:
 * 409).
 */
const destinationNamesake = (0,check/* defineItemRule */.hj)({
    id: 'destination-namesake',
    title: 'The destination group holds no workspace of the same name',
    severity: 'blocker',
    of: 'destinationNamesake',
    acknowledge: 'unknown-only',
    source: documents/* documents */.D.rpcMove,
    seen: ['name'],
    why: 'A workspace of this name is already at the destination, and a move never overwrites.',
    remedy: 'Choose another destination group, or rename by moving the other workspace away first. A deleted workspace keeps its name until it is purged.',
});
/**
 * A resource of the same type and name as an associated one that moves makes ARM refuse the move
 * (RPC: 409).
 */
const associatedNamesake = (0,check/* defineItemRule */.hj)({
    id: 'associated-namesake',
    title: 'The destination group holds no namesake of an associated resource that moves',
    severity: 'blocker',
    of: 'destinationGroupResources',
    needs: ['destinationGroupResources'],
    consults: ['workspace'],
    acknowledge: 'unknown-only',
    source: documents/* documents */.D.rpcMove,
    concerns(resource, { scope, items }) {
        // The first one is the workspace, which has a rule of its own.
        const [, ...associated] = (0,moving_resources/* movingResourceIds */.lh)(scope, items('workspace')[0]);
        return associated.some((id) => (0,resource_id/* sameId */.s)((0,resource_id/* movedId */.BY)(id, scope.destination) ?? '', (0,body_identity/* idOf */.TH)(resource)));
    },
    seen: ['type', 'name'],
    why: 'A resource of this type and name is already at the destination, and a move never overwrites.',
    remedy: 'Leave the associated resource out of associated-resources, or choose another group.',
});
/** What nobody can see beforehand. */
const deletedNamesakeUnseen = (0,check/* defineCheck */.qH)({
    id: 'deleted-namesake-unseen',
    title: 'No workspace of this name was deleted at the destination within 14 days',
    severity: 'information',
    needs: [],
    consults: ['destinationNamesake'],
    acknowledge: 'any',
    source: documents/* documents */.D.softDelete,
    judge({ scope, items }) {
        // A living namesake has a rule of its own, and leaves no room for a deleted one.
        if (items('destinationNamesake').length > 0)
            return undefined;
        return {
            subject: (0,resource_id/* workspaceResourceId */.RL)(scope.destination, scope.workspaceName),
            seen: { 'deleted workspaces': 'not listed by any stable version of the API' },
            why: 'A deleted workspace keeps its name for up to 14 days, and this action cannot see it.',
            remedy: 'If there was one, purge it: in the Azure portal, Azure Machine Learning, Recently deleted.',
        };
    },
});

;// CONCATENATED MODULE: ./src/checks/places/operation-under-way.js






const WHY = 'Azure refuses a move while another operation works on one of the two resource groups.';
const sides = [
    { side: 'source', group: 'sourceGroup', deployments: 'sourceDeployments' },
    { side: 'destination', group: 'destinationGroup', deployments: 'destinationDeployments' },
];
/** Neither group is being changed: no deployment runs in it, and its own state is Succeeded. */
const operationUnderWay = (0,check/* defineCheck */.qH)({
    id: 'operation-under-way',
    title: 'No deployment or other operation is running in either resource group',
    severity: 'blocker',
    needs: ['sourceGroup', 'destinationGroup', 'sourceDeployments', 'destinationDeployments'],
    acknowledge: 'unknown-only',
    source: documents/* documents */.D.moveErrors,
    judge: ({ scope, items }) => sides.flatMap(({ side, group, deployments }) => {
        const [name, subscription] = [
            (0,shell_quote/* shellWord */.r)(scope[side].resourceGroup),
            (0,shell_quote/* shellWord */.r)(scope[side].subscriptionId),
        ];
        return [
            ...items(group)
                .filter((item) => (0,json/* textAt */.$6)(item, 'properties', 'provisioningState') !== 'Succeeded')
                .map((item) => ({
                subject: (0,resource_id/* resourceGroupId */.x6)(scope[side]),
                seen: (0,check/* fieldsOf */.Pf)(item, 'properties.provisioningState'),
                why: WHY,
                remedy: `Wait until it is Succeeded: az group show --name ${name} --subscription ${subscription} --query properties.provisioningState`,
            })),
            ...items(deployments).map((deployment) => ({
                subject: (0,subject_of/* subjectOf */.e)(deployment),
                seen: (0,check/* fieldsOf */.Pf)(deployment, 'name', 'properties.provisioningState'),
                why: WHY,
                remedy: `Wait for it: az deployment group wait --created --name ${(0,shell_quote/* shellWord */.r)((0,json/* textAt */.$6)(deployment, 'name') ?? '')} --resource-group ${name} --subscription ${subscription}`,
            })),
        ];
    }),
});

;// CONCATENATED MODULE: ./src/checks/places/policy-denies.js




/**
 * No policy of the destination denies a resource that moves, as far as Azure Policy can tell
 * beforehand.
 */
const policyDenies = (0,check/* defineItemRule */.hj)({
    id: 'policy-denies',
    title: 'No policy at the destination denies what moves',
    severity: 'blocker',
    of: 'policyRestrictions',
    acknowledge: 'any',
    source: documents/* documents */.D.policyRestrictions,
    concerns: (answer) => denials(answer).length > 0,
    seen: (answer) => ({ 'policy assignment': denials(answer) }),
    why: 'Azure evaluates the policies of the destination during a move and refuses what they deny.',
    remedy: 'Change the resource so that it complies, or have an exemption made at the destination group: az policy exemption create --exemption-category Mitigated --policy-assignment ASSIGNMENT_ID --name NAME --resource-group GROUP',
});
function denials(answer) {
    return [...deniedByEvaluation(answer), ...deniedByField(answer)];
}
function deniedByEvaluation(answer) {
    return (0,json/* listAt */.gT)(answer, 'contentEvaluationResult', 'policyEvaluations')
        .filter((evaluation) => (0,resource_id/* sameId */.s)((0,json/* textAt */.$6)(evaluation, 'evaluationResult') ?? '', 'NonCompliant') &&
        // Without an effect it is taken for the one that this question asks about.
        (0,resource_id/* sameId */.s)((0,json/* textAt */.$6)(evaluation, 'effectDetails', 'policyEffect') ?? 'Deny', 'Deny'))
        .map((evaluation) => nameOf(evaluation, 'policyInfo'));
}
// The region was asked about as a field of its own.
function deniedByField(answer) {
    return (0,json/* listAt */.gT)(answer, 'fieldRestrictions').flatMap((field) => (0,json/* listAt */.gT)(field, 'restrictions')
        .filter((restriction) => (0,resource_id/* sameId */.s)((0,json/* textAt */.$6)(restriction, 'result') ?? '', 'Deny'))
        .map((restriction) => nameOf(restriction, 'policy')));
}
function nameOf(from, property) {
    return (0,json/* textAt */.$6)(from, property, 'policyAssignmentId') ?? '(assignment not named)';
}

// EXTERNAL MODULE: ./src/domain/own-entry.js
var own_entry = __webpack_require__(4532);
;// CONCATENATED MODULE: ./src/checks/workspace/customer-managed-key.js




// Any of these that is set is a sign of a customer-managed key; `encryption.status` alone is not
// relied upon.
const SIGNS = [
    'encryption.keyVaultProperties',
    'encryption.cosmosDbResourceId',
    'encryption.searchAccountResourceId',
    'encryption.storageAccountResourceId',
    'serviceProvisionedResourceGroup',
];
/** A workspace encrypted with a customer-managed key cannot be moved. */
const customerManagedKey = (0,check/* defineItemRule */.hj)({
    id: 'customer-managed-key',
    title: 'The workspace is not encrypted with a customer-managed key',
    severity: 'blocker',
    of: 'workspace',
    acknowledge: 'unknown-only',
    source: documents/* documents */.D.moveWorkspace,
    concerns: hasCustomerManagedKey,
    seen: (workspace) => Object.fromEntries(signsOf(workspace).map((field) => [`properties.${field}`, 'set'])),
    why: 'Workspaces with a customer-managed key are not supported by the move.',
    remedy: 'Create a new workspace at the destination and share models, components and environments through a registry.',
});
/** True when the workspace shows any sign of a customer-managed key. */
function hasCustomerManagedKey(workspace) {
    return signsOf(workspace).length > 0;
}
function signsOf({ properties }) {
    const isEnabled = (0,resource_id/* sameId */.s)((0,json/* textAt */.$6)(properties, 'encryption', 'status') ?? '', 'Enabled');
    const isServiceSide = (0,json/* valueAt */.fK)(properties, 'enableServiceSideCMKEncryption') === true;
    return [
        ...(isEnabled ? ['encryption.status'] : []),
        ...SIGNS.filter((field) => ((0,json/* valueAt */.fK)(properties, ...field.split('.')) ?? '') !== ''),
        ...(isServiceSide ? ['enableServiceSideCMKEncryption'] : []),
    ];
}

;// CONCATENATED MODULE: ./src/checks/places/providers.js








const withKey = ({ items }) => items('workspace').some(hasCustomerManagedKey);
const withCluster = ({ items }) => items('computes').some((compute) => ['AKS', 'Kubernetes'].includes((0,json/* textAt */.$6)(compute, 'properties', 'computeType') ?? ''));
// The guide's list, and what it adds for some workspaces; a provider not named here always counts.
const special = {
    'microsoft.containerservice': withCluster,
    'microsoft.documentdb': withKey,
    'microsoft.search': withKey,
};
/**
 * The guide's list of providers must be registered in the destination subscription before the move.
 */
const providerNotRegistered = (0,check/* defineItemRule */.hj)({
    id: 'provider-not-registered',
    title: 'The resource providers are registered in the destination subscription',
    of: 'destinationProviders',
    needs: ['destinationProviders'],
    consults: ['workspace', 'computes'],
    severity: 'blocker',
    acknowledge: 'any',
    source: documents/* documents */.D.moveWorkspace,
    concerns: (provider, view) => ((0,own_entry/* ownEntry */.P)(special, namespaceOf(provider).toLowerCase())?.(view) ?? true) &&
        !(0,resource_id/* sameId */.s)((0,json/* textAt */.$6)(provider, 'registrationState') ?? '', 'Registered'),
    subject: (provider, { scope }) => `${(0,resource_id/* subscriptionResourceId */.ts)(scope.destination.subscriptionId)}/providers/${namespaceOf(provider)}`,
    seen: ['registrationState'],
    why: 'Azure refuses to move a type whose provider is not registered at the destination.',
    remedy: (provider, { scope }) => `az provider register --wait --namespace ${(0,shell_quote/* shellWord */.r)(namespaceOf(provider))} --subscription ${(0,shell_quote/* shellWord */.r)(scope.destination.subscriptionId)}`,
});
/**
 * The providers themselves say of the associated types that they move. What they say of the
 * workspace is not counted: the list and the guide contradict each other there, and the validation
 * decides.
 */
const providerCannotMove = (0,check/* defineCheck */.qH)({
    id: 'provider-cannot-move-type',
    title: 'The providers of associated resources that move say that their type moves',
    severity: 'blocker',
    needs: ['destinationProviders'],
    consults: ['workspace'],
    acknowledge: 'any',
    source: documents/* documents */.D.rpcMove,
    judge({ scope, items }) {
        const [, ...associated] = (0,moving_resources/* movingResourceIds */.lh)(scope, items('workspace')[0]);
        const flag = (0,resource_id/* sameId */.s)(scope.source.subscriptionId, scope.destination.subscriptionId)
            ? 'CrossResourceGroupResourceMove'
            : 'CrossSubscriptionResourceMove';
        return associated.flatMap((id) => {
            const type = (0,resource_id/* parseResourceId */.RQ)(id)?.type ?? '';
            const manifest = manifestOf(items('destinationProviders'), type);
            const capabilities = (0,json/* textAt */.$6)(manifest, 'capabilities');
            // A type that is not listed says nothing; the rule on registration speaks of that.
            if (capabilities === undefined || capabilities.includes(flag))
                return [];
            return [
                {
                    subject: id,
                    seen: { 'resourceTypes.capabilities': capabilities },
                    why: `The provider does not offer ${flag} for ${type}.`,
                    remedy: 'Leave it out of associated-resources: the workspace keeps using it where it is.',
                },
            ];
        });
    },
});
function manifestOf(providers, type) {
    const [namespace = '', ...rest] = type.split('/');
    const provider = providers.find((one) => (0,resource_id/* sameId */.s)(namespaceOf(one), namespace));
    return (0,json/* listAt */.gT)(provider, 'resourceTypes').find((one) => (0,resource_id/* sameId */.s)((0,json/* textAt */.$6)(one, 'resourceType') ?? '', rest.join('/')));
}
function namespaceOf(provider) {
    return (0,json/* textAt */.$6)(provider, 'namespace') ?? '(unnamed provider)';
}

;// CONCATENATED MODULE: ./src/checks/places/needed-cores.js

/**
 * Managed online deployments reserve a fifth more than they use (Microsoft: Manage and increase
 * quotas).
 */
const RESERVE = 1.2;
/**
 * The cores that computes and deployments need when they are created again, by quota: clusters at
 * their largest, compute instances one machine each, managed online deployments with their reserve.
 * Each counts for its family, and for all of its pool.
 */
function neededCores(computes, deployments, sizes) {
    const byName = new Map(sizes.map((size) => [((0,json/* textAt */.$6)(size, 'name') ?? '').toLowerCase(), size]));
    const needs = new Map();
    for (const { user, size, count, pool } of [
        ...computes.flatMap(machinesOfCompute),
        ...deployments.flatMap(machinesOfDeployment),
    ]) {
        const offered = byName.get(size.toLowerCase());
        const isKnown = offered !== undefined;
        const cores = count * numberAt(offered, 'vCPUs');
        for (const family of isKnown ? [(0,json/* textAt */.$6)(offered, 'family') ?? '', undefined] : [size]) {
            const key = JSON.stringify([pool, family]);
            const { cores: before, users } = needs.get(key) ?? { cores: 0, users: [] };
            needs.set(key, { pool, family, cores: before + cores, users: [...users, user], isKnown });
        }
    }
    return [...needs.values()].map((need) => ({ ...need, cores: Math.ceil(need.cores) }));
}
function machinesOfCompute(compute) {
    const type = (0,json/* textAt */.$6)(compute, 'properties', 'computeType');
    const own = (0,json/* valueAt */.fK)(compute, 'properties', 'properties');
    const size = (0,json/* textAt */.$6)(own, 'vmSize');
    if (size === undefined)
        return [];
    const user = (0,json/* textAt */.$6)(compute, 'name') ?? '(unnamed)';
    if (type === 'ComputeInstance')
        return [{ user, size, count: 1, pool: 'dedicated' }];
    if (type !== 'AmlCompute')
        return [];
    const count = numberAt(own, 'scaleSettings', 'maxNodeCount');
    const pool = /^low_?priority$/i.test((0,json/* textAt */.$6)(own, 'vmPriority') ?? '')
        ? 'low-priority'
        : 'dedicated';
    return [{ user, size, count, pool }];
}
function machinesOfDeployment(deployment) {
    const size = (0,json/* textAt */.$6)(deployment, 'properties', 'instanceType');
    if (size === undefined || (0,json/* textAt */.$6)(deployment, 'properties', 'endpointComputeType') !== 'Managed')
        return [];
    const count = (numberAt(deployment, 'sku', 'capacity') || 1) * RESERVE;
    return [{ user: (0,json/* textAt */.$6)(deployment, 'name') ?? '(unnamed)', size, count, pool: 'dedicated' }];
}
/** The number at a path of a body; 0 where there is none. */
function numberAt(value, ...path) {
    const found = (0,json/* valueAt */.fK)(value, ...path);
    return typeof found === 'number' ? found : 0;
}

;// CONCATENATED MODULE: ./src/checks/places/quota-short.js





/**
 * What must be created again fits into the quotas of the destination. Quotas are per subscription
 * and region, so within one subscription nothing changes.
 */
const quotaShort = (0,check/* defineCheck */.qH)({
    id: 'quota-short',
    title: 'The quotas of the destination hold what must be created again',
    severity: 'blocker',
    needs: ['destinationUsages', 'vmSizes'],
    consults: ['computes', 'onlineDeployments'],
    acknowledge: 'any',
    source: documents/* documents */.D.quotas,
    judge({ scope, items, known }) {
        const { source, destination } = scope;
        if ((0,resource_id/* sameId */.s)(source.subscriptionId, destination.subscriptionId))
            return [];
        if (!known('destinationUsages') || !known('vmSizes'))
            return [];
        return neededCores(items('computes'), items('onlineDeployments'), items('vmSizes')).flatMap((needed) => {
            const lack = whatLacks(needed, items('destinationUsages'));
            if (lack === undefined)
                return [];
            const { family = 'all families together', pool, users, cores } = needed;
            return [
                {
                    subject: (0,resource_id/* subscriptionResourceId */.ts)(destination.subscriptionId),
                    seen: { 'needed for': users.join(', '), 'vCPUs needed': cores, ...lack },
                    why: `The computes and endpoints that a move takes away could not all be created again: ${family}, ${pool}.`,
                    remedy: 'Ask for more quota for Machine Learning in this region, in the Azure portal under Quotas, or accept that less will be created again.',
                },
            ];
        });
    },
});
function whatLacks(needed, usages) {
    if (!needed.isKnown)
        return { 'VM size': 'not offered in this region' };
    const usage = usages.find((one) => isQuotaOf(one, needed));
    if (usage === undefined) {
        // A total is listed wherever a family is; low priority is often judged by the total alone.
        const isJudgedElsewhere = needed.family === undefined || needed.pool === 'low-priority';
        return isJudgedElsewhere ? undefined : { quota: 'none listed for this family' };
    }
    const limit = numberAt(usage, 'limit');
    // -1 is no limit at this level (Microsoft: Manage and increase quotas for Azure Machine
    // Learning).
    const free = limit - numberAt(usage, 'currentValue');
    if (limit === -1 || free >= needed.cores)
        return undefined;
    const name = (0,json/* textAt */.$6)(usage, 'name', 'localizedValue') ?? (0,json/* textAt */.$6)(usage, 'name', 'value') ?? '';
    return { [`${name} free`]: free };
}
// As recorded (Azure/azure-powershell, Get-AzMLServiceUsage, 2025-11-04): a family has the name
// that the list of sizes gives it, the same for both pools, which the type tells apart. The
// published example has the pool and the family in a longer name, for people.
function isQuotaOf(usage, { pool, family }) {
    const type = ((0,json/* textAt */.$6)(usage, 'type') ?? '').toLowerCase();
    const name = ((0,json/* textAt */.$6)(usage, 'name', 'value') ?? '').replaceAll(' ', '').toLowerCase();
    const isLow = /low-?priority/.test(`${type} ${name}`);
    if (isLow !== (pool === 'low-priority'))
        return false;
    if (family === undefined)
        return /^[^/]*\/(total)?(dedicated|lowpriority)cores\//.test(type);
    const wanted = family.replaceAll(' ', '').toLowerCase();
    return name === wanted || name.replace(/cluster(dedicated|lowpriority)vcpus$/, '') === wanted;
}

;// CONCATENATED MODULE: ./src/checks/places/subscriptions.js




const subscriptions_sides = [
    { side: 'source', collection: 'sourceSubscription' },
    { side: 'destination', collection: 'destinationSubscription' },
];
/** Both subscriptions are enabled; one that Azure does not know at all is no better. */
const subscriptionState = (0,check/* defineCheck */.qH)({
    id: 'subscription-state',
    title: 'Both subscriptions exist and are enabled',
    severity: 'blocker',
    needs: ['sourceSubscription', 'destinationSubscription'],
    acknowledge: 'unknown-only',
    source: documents/* documents */.D.moveResources,
    judge: ({ scope, items, known }) => subscriptions_sides.flatMap(({ side, collection }) => {
        const [subscription] = items(collection);
        const state = subscription === undefined ? 'not found' : (0,json/* textAt */.$6)(subscription, 'state');
        if (!known(collection) || state === 'Enabled')
            return [];
        return [
            {
                subject: (0,resource_id/* subscriptionResourceId */.ts)(scope[side].subscriptionId),
                seen: { state },
                why: `Resources move only between enabled subscriptions, and the ${side} subscription is not.`,
                remedy: 'Enable the subscription, or sign in with an identity that can see it.',
            },
        ];
    }),
});
/**
 * Both subscriptions belong to one Entra tenant: `tenantId` of the subscription bodies is compared.
 */
const tenantDiffers = (0,check/* defineCheck */.qH)({
    id: 'tenant-differs',
    title: 'Both subscriptions are in the same Microsoft Entra tenant',
    severity: 'blocker',
    needs: ['sourceSubscription', 'destinationSubscription'],
    acknowledge: 'unknown-only',
    source: documents/* documents */.D.moveWorkspace,
    judge({ scope, items }) {
        const [source] = items('sourceSubscription');
        const [destination] = items('destinationSubscription');
        if (source === undefined || destination === undefined)
            return undefined;
        const from = (0,json/* textAt */.$6)(source, 'tenantId');
        const to = (0,json/* textAt */.$6)(destination, 'tenantId');
        if (from !== undefined && to !== undefined && (0,resource_id/* sameId */.s)(from, to))
            return undefined;
        return {
            subject: (0,resource_id/* subscriptionResourceId */.ts)(scope.destination.subscriptionId),
            seen: { 'source tenantId': from, 'destination tenantId': to },
            why: 'A workspace cannot be moved to another tenant.',
            remedy: 'Choose a destination subscription of the same tenant, or create a new workspace there and share the assets through a registry.',
        };
    },
});

// EXTERNAL MODULE: ./src/domain/request/request.js
var request = __webpack_require__(3430);
;// CONCATENATED MODULE: ./src/checks/workspace/associated.js







// What the workspace names of these kinds. A workspace without a registry has nothing to take
// along: registries are created on first use.
function namedIn(workspaces, kinds) {
    return workspaces.flatMap((workspace) => kinds.flatMap((kind) => {
        const id = (0,moving_resources/* associatedId */.Im)(workspace, kind);
        return id === undefined ? [] : [[id, kind]];
    }));
}
/**
 * Every associated resource of the workspace exists and is ready: a workspace without its storage
 * is broken already.
 */
const associatedState = (0,check/* defineCheck */.qH)({
    id: 'associated-resource-state',
    title: 'The associated resources exist and are ready',
    severity: 'blocker',
    needs: ['associatedResources'],
    consults: ['workspace'],
    acknowledge: 'unknown-only',
    source: documents/* documents */.D.moveWorkspace,
    judge({ items, known }) {
        if (!known('associatedResources'))
            return [];
        return namedIn(items('workspace'), request/* associatedKinds */.ur).flatMap(([id, kind]) => {
            const body = items('associatedResources').find((one) => (0,resource_id/* sameId */.s)((0,body_identity/* idOf */.TH)(one), id));
            const state = (0,json/* textAt */.$6)(body, 'properties', 'provisioningState');
            // Vaults of old api-versions and components show no state at all.
            if (body !== undefined && (state === undefined || state === 'Succeeded'))
                return [];
            return [
                {
                    subject: id,
                    seen: body === undefined
                        ? { [kind]: 'not found' }
                        : (0,check/* fieldsOf */.Pf)(body, 'properties.provisioningState'),
                    why: `The workspace stands on this ${kind}, and it is not there or not ready.`,
                    remedy: 'Repair it first; the diagnose action of the workspace tells what is missing.',
                },
            ];
        });
    },
});
/**
 * One move request takes resources of one group: an associated resource asked for must lie in the
 * source group.
 */
const associatedElsewhere = (0,check/* defineCheck */.qH)({
    id: 'associated-resource-elsewhere',
    title: 'The associated resources that shall travel are in the source group',
    severity: 'blocker',
    needs: ['workspace'],
    acknowledge: 'unknown-only',
    source: documents/* documents */.D.rpcMove,
    judge: ({ scope, items }) => namedIn(items('workspace'), scope.associated)
        .filter(([id]) => !(0,moving_resources/* isInSourceGroup */.E)(scope, id))
        .map(([id, kind]) => ({
        subject: id,
        seen: { [`associated-resources: ${kind}`]: id },
        why: `It is asked to travel with ${(0,resource_id/* workspaceResourceId */.RL)(scope.source, scope.workspaceName)} but lies in another resource group.`,
        remedy: 'Leave it out of associated-resources (the workspace keeps using it where it is), or move it into the source group first.',
    })),
});
const typeOfKind = {
    storage: 'Microsoft.Storage/storageAccounts',
    'key-vault': 'Microsoft.KeyVault/vaults',
    'container-registry': 'Microsoft.ContainerRegistry/registries',
    'application-insights': 'Microsoft.Insights/components',
};
/**
 * What is asked to move is of a type that moves. Identities, private endpoints, Databricks and
 * Synapse workspaces do not move, so an associated resource of an unexpected type is not put into
 * the request.
 */
const associatedType = (0,check/* defineCheck */.qH)({
    id: 'associated-resource-type',
    title: 'Associated resources that move are of the types that move',
    severity: 'blocker',
    needs: ['workspace'],
    acknowledge: 'unknown-only',
    source: documents/* documents */.D.moveSupport,
    judge: ({ scope, items }) => namedIn(items('workspace'), scope.associated)
        .map(([id, kind]) => ({ id, kind, type: (0,resource_id/* parseResourceId */.RQ)(id)?.type ?? '(not understood)' }))
        .filter(({ kind, type }) => !(0,resource_id/* sameId */.s)(type, typeOfKind[kind]))
        .map(({ id, kind, type }) => ({
        subject: id,
        seen: { type },
        why: `The workspace names it as its ${kind}, and resources of this type are not moved by this action.`,
        remedy: `Leave ${kind} out of associated-resources.`,
    })),
});
// A workspace can be given another registry or component, never another storage account or key
// vault.
const fixed = {
    severity: 'blocker',
    why: 'Another workspace stands on it and can never be given another one: its id would lead nowhere.',
    remedy: 'Leave it out of associated-resources: the moved workspace keeps using it where it is.',
};
const replaceable = {
    severity: 'warning',
    why: 'Another workspace uses it under its present id.',
    remedy: 'Leave it out of associated-resources, or give the other workspace its new id after the move.',
};
/**
 * An associated resource that is asked to move is used by no other workspace that this identity can
 * see.
 */
const associatedShared = (0,check/* defineCheck */.qH)({
    id: 'associated-resource-shared',
    title: 'Associated resources that move are not shared with another workspace',
    severity: 'blocker',
    needs: ['siblingWorkspaces'],
    consults: ['workspace'],
    acknowledge: 'unknown-only',
    source: documents/* documents */.D.workspaceReference,
    judge: ({ scope, items }) => namedIn(items('workspace'), scope.associated).flatMap(([id, kind]) => {
        const users = items('siblingWorkspaces').filter((other) => namedIn([other], request/* associatedKinds */.ur).some(([used]) => (0,resource_id/* sameId */.s)(used, id)));
        if (users.length === 0)
            return [];
        const words = kind === 'storage' || kind === 'key-vault' ? fixed : replaceable;
        return [{ subject: id, seen: { 'used by': users.map(body_identity/* idOf */.TH) }, ...words }];
    }),
});
/**
 * Associated resources that do not travel go on being used from where they are, across groups or
 * subscriptions.
 */
const associatedLeftBehind = (0,check/* defineCheck */.qH)({
    id: 'associated-resources-left-behind',
    title: 'Associated resources that stay at the source',
    severity: 'information',
    needs: [],
    consults: ['workspace'],
    acknowledge: 'any',
    source: documents/* documents */.D.moveWorkspace,
    judge: ({ scope, items }) => namedIn(items('workspace'), request/* associatedKinds */.ur)
        .filter(([id, kind]) => !scope.associated.includes(kind) || !(0,moving_resources/* isInSourceGroup */.E)(scope, id))
        .map(([id, kind]) => ({
        subject: id,
        seen: { 'associated-resources': `${kind} is not in the move` },
        why: 'It stays where it is and the moved workspace keeps using it there.',
        remedy: 'Name it in associated-resources to take it along, unless another workspace shares it.',
    })),
});

;// CONCATENATED MODULE: ./src/checks/place-of.js


/**
 * The options of the Azure CLI that name one child of the workspace that moves, quoted for a shell.
 */
function placeOf(item, scope) {
    return options([
        ['--name', (0,json/* textAt */.$6)(item, 'name') ?? ''],
        ['--workspace-name', scope.workspaceName],
        ...groupOf(scope),
    ]);
}
/** The options of the Azure CLI that name the workspace that moves, quoted for a shell. */
function placeOfWorkspace(scope) {
    return options([['--name', scope.workspaceName], ...groupOf(scope)]);
}
function groupOf({ source }) {
    return [
        ['--resource-group', source.resourceGroup],
        ['--subscription', source.subscriptionId],
    ];
}
function options(given) {
    return given.map(([name, value]) => `${name} ${(0,shell_quote/* shellWord */.r)(value)}`).join(' ');
}

;// CONCATENATED MODULE: ./src/checks/workspace/existing-children.js




// Microsoft's guide names these as things that must be gone before the move, whatever state they
// are in: a compute that failed or is being created counts as one that exists.
const childRules = [
    {
        id: 'computes-exist',
        title: 'The workspace has no computes, in any state',
        collection: 'computes',
        why: 'A workspace with computes, existing or being created, cannot be moved; they do not travel and are created again afterwards.',
        kindField: 'computeType',
        // Deleting an attached compute would delete the customer's own cluster (Azure REST reference:
        // Compute - Delete).
        command: (item) => (0,json/* valueAt */.fK)(item, 'properties', 'isAttachedCompute') === true
            ? 'az ml compute detach'
            : 'az ml compute delete',
    },
    {
        id: 'online-endpoints-exist',
        title: 'The workspace has no online endpoints',
        collection: 'onlineEndpoints',
        alongside: 'onlineDeployments',
        why: 'A workspace with online endpoints cannot be moved; endpoints and their deployments do not travel.',
        kindField: 'authMode',
        command: () => 'az ml online-endpoint delete',
    },
    {
        id: 'batch-endpoints-exist',
        title: 'The workspace has no batch endpoints',
        collection: 'batchEndpoints',
        alongside: 'batchDeployments',
        why: 'A workspace with endpoints cannot be moved; endpoints and their deployments do not travel.',
        kindField: 'authMode',
        command: () => 'az ml batch-endpoint delete',
    },
    {
        id: 'serverless-endpoints-exist',
        title: 'The workspace has no serverless endpoints',
        collection: 'serverlessEndpoints',
        why: 'A workspace with endpoints cannot be moved; the keys and the address of a serverless endpoint are lost for good.',
        kindField: 'endpointState',
        command: () => 'az ml serverless-endpoint delete',
    },
    {
        id: 'web-services-exist',
        title: 'The workspace has no deployed web services of version 1',
        collection: 'webServices',
        why: 'A workspace with deployed services cannot be moved, and nothing can create a service of version 1 again.',
        kindField: 'computeType',
        command: () => 'az ml service delete',
    },
];
/** The rules "this collection must be empty", one per row. */
const existingChildren = childRules.map(({ id, title, collection, alongside, why, kindField, command }) => (0,check/* defineItemRule */.hj)({
    id,
    title,
    severity: 'blocker',
    of: collection,
    needs: alongside === undefined ? [collection] : [collection, alongside],
    acknowledge: 'unknown-only',
    source: documents/* documents */.D.moveWorkspace,
    seen: ['name', `properties.${kindField}`, 'properties.provisioningState'],
    why,
    remedy: (item, { scope }) => `Keep its definition, then: ${command(item)} ${placeOf(item, scope)}`,
}));

;// CONCATENATED MODULE: ./src/checks/workspace/linked.js



/**
 * A Databricks workspace that is linked to this one: not supported by the guide, and recorded on
 * the Databricks side.
 */
const databricksLink = (0,check/* defineItemRule */.hj)({
    id: 'databricks-link',
    title: 'No Databricks workspace is linked to the workspace',
    severity: 'blocker',
    of: 'databricksWorkspaces',
    acknowledge: 'unknown-only',
    source: documents/* documents */.D.moveWorkspace,
    seen: ['properties.parameters.amlWorkspaceId.value'],
    why: 'A workspace that is linked to Azure Databricks cannot be moved. Only subscriptions that this identity sees were searched.',
    remedy: 'Remove the link on the page of the Databricks workspace in the Azure portal.',
});
/** Synapse and other services linked to the workspace. */
const linkedServices = (0,check/* defineItemRule */.hj)({
    id: 'linked-services',
    title: 'No Synapse or other service is linked to the workspace',
    severity: 'blocker',
    of: 'linkedServices',
    acknowledge: 'any',
    source: documents/* documents */.D.linkedServices,
    seen: ['properties.linkType', 'properties.linkedServiceResourceId'],
    why: 'No document says what a move makes of a linked service, and both ends know the other by its old id.',
    remedy: (_, { scope }) => `Remove the link in the studio of ${(0,resource_id/* workspaceResourceId */.RL)(scope.source, scope.workspaceName)}, and make it again after the move.`,
});

;// CONCATENATED MODULE: ./src/checks/workspace/work.js





/**
 * No job is alive, archived ones included: everything that is not Completed, Failed or Canceled
 * counts.
 */
const activeJobs = (0,check/* defineItemRule */.hj)({
    id: 'active-jobs',
    title: 'No job is running, queued or in an unclear state',
    severity: 'blocker',
    of: 'activeJobs',
    acknowledge: 'unknown-only',
    source: documents/* documents */.D.moveWorkspace,
    seen: ['name', 'properties.status'],
    why: 'The workspace must not be in use during the move, and Azure itself does not look at running jobs.',
    remedy: (job, { scope }) => `Wait until it has ended, or: az ml job cancel ${placeOf(job, scope)}`,
});
const labeling = {
    severity: 'blocker',
    of: 'labelingJobs',
    source: documents/* documents */.D.moveWorkspace,
    seen: ['properties.status'],
    why: 'A workspace with a labeling project in progress cannot be moved.',
};
const isPaused = (project) => (0,json/* textAt */.$6)(project, 'properties', 'status') === 'Paused';
/** Labeling projects that go on. */
const labelingRunning = (0,check/* defineItemRule */.hj)({
    ...labeling,
    id: 'labeling-running',
    title: 'No labeling project is running',
    acknowledge: 'unknown-only',
    concerns: (project) => !isPaused(project),
    remedy: 'Finish or cancel the project in the studio, under Data Labeling.',
});
/** Labeling projects that are paused: ready only by the word of the people who label. */
const labelingPaused = (0,check/* defineItemRule */.hj)({
    ...labeling,
    id: 'labeling-paused',
    title: 'No labeling project is waiting to go on',
    acknowledge: 'any',
    concerns: isPaused,
    remedy: 'Export its labels. If it stays paused until the move is over, accept it: acknowledge: labeling-paused',
});
/** Schedules that would start work while the workspace moves. */
const schedulesEnabled = (0,check/* defineItemRule */.hj)({
    id: 'schedules-enabled',
    title: 'No schedule would start work during the move',
    severity: 'blocker',
    of: 'schedules',
    acknowledge: 'any',
    source: documents/* documents */.D.moveWorkspace,
    concerns: (schedule) => (0,json/* valueAt */.fK)(schedule, 'properties', 'isEnabled') !== false,
    seen: ['properties.isEnabled', 'properties.trigger.triggerType', 'properties.action.actionType'],
    why: 'The workspace must not be in use during the move, and a schedule starts work by itself.',
    remedy: (schedule, { scope }) => `az ml schedule disable ${placeOf(schedule, scope)}`,
});
/** Feature sets that are materialised by a schedule of their own. */
const materializationScheduled = (0,check/* defineItemRule */.hj)({
    id: 'materialization-scheduled',
    title: 'No feature set is materialised by a schedule during the move',
    severity: 'blocker',
    of: 'featuresetVersions',
    acknowledge: 'any',
    source: documents/* documents */.D.moveWorkspace,
    concerns: (version) => (0,json/* isJsonObject */.OW)((0,json/* valueAt */.fK)(version, 'properties', 'materializationSettings', 'schedule')),
    seen: ['properties.materializationSettings.schedule.frequency'],
    why: 'Its schedule starts Spark jobs, and the workspace must not be in use during the move.',
    remedy: 'Archive the version, or register it again without a materialization schedule until the move is over.',
});
/** What a search for live runs proves, and what not. */
const jobSearchIsNoProof = (0,check/* defineCheck */.qH)({
    id: 'job-search-is-no-proof',
    title: 'Every job was looked at',
    severity: 'warning',
    needs: [],
    acknowledge: 'any',
    source: documents/* documents */.D.mlflowSearch,
    judge({ scope }) {
        if (scope.jobScan === 'full')
            return undefined;
        return {
            subject: (0,resource_id/* workspaceResourceId */.RL)(scope.source, scope.workspaceName),
            seen: { 'job-scan': scope.jobScan },
            why: 'MLflow was asked for runs that are running or scheduled. It does not know the statuses Starting, Provisioning, Finalizing, CancelRequested, Paused, NotResponding and Unknown, so a job in one of them was not seen.',
            remedy: 'Look at every job, which takes longer: job-scan: full',
        };
    },
});

;// CONCATENATED MODULE: ./src/checks/workspace/workspace-body.js




// True for a text that is set, and to something else than what every old workspace has.
function isOtherThan(usual, workspace, ...path) {
    const text = ((0,json/* textAt */.$6)(workspace, ...path) ?? '').toLowerCase();
    return text !== '' && text !== usual;
}
/** A workspace that is being changed, or whose last change failed, is not moved. */
const workspaceState = (0,check/* defineItemRule */.hj)({
    id: 'workspace-state',
    title: 'The workspace is in the provisioning state Succeeded',
    severity: 'blocker',
    of: 'workspace',
    acknowledge: 'unknown-only',
    source: documents/* documents */.D.workspaceReference,
    concerns: (workspace) => (0,json/* textAt */.$6)(workspace, 'properties', 'provisioningState') !== 'Succeeded',
    seen: ['properties.provisioningState'],
    why: 'Azure moves a workspace only when its last operation has ended well.',
    remedy: 'Wait until the running operation has ended, or repair the workspace, and validate again.',
});
/**
 * Hubs, projects and feature stores are workspaces, too, but no document on moving speaks of them.
 */
const workspaceKind = (0,check/* defineItemRule */.hj)({
    id: 'workspace-kind',
    title: 'The workspace is a plain workspace, no hub, project or feature store',
    severity: 'blocker',
    of: 'workspace',
    acknowledge: 'any',
    source: documents/* documents */.D.moveWorkspace,
    concerns: (workspace) => isOtherThan('default', workspace, 'kind'),
    seen: ['kind', 'properties.hubResourceId'],
    why: 'The guide speaks of plain workspaces only; a hub shares its resources with projects, and a feature store its stores.',
    remedy: 'Create it anew at the destination. If you have reason to believe that it moves, accept it: acknowledge: workspace-kind',
});
/** Legacy mode switches the lists off that everything else here is judged by. */
const v1LegacyMode = (0,check/* defineItemRule */.hj)({
    id: 'v1-legacy-mode',
    title: 'The workspace is not in legacy mode',
    severity: 'blocker',
    of: 'workspace',
    acknowledge: 'unknown-only',
    source: documents/* documents */.D.networkIsolation,
    concerns: (workspace) => (0,json/* valueAt */.fK)(workspace, 'properties', 'v1LegacyMode') === true,
    seen: ['properties.v1LegacyMode'],
    why: 'Legacy mode disables the lists of jobs, datastores and endpoints, so nobody can tell what the move would break.',
    remedy: (_, { scope }) => `az ml workspace update ${placeOfWorkspace(scope)} --set v1_legacy_mode=false, and wait up to an hour until it acts.`,
});
/** A managed network: no document says what a move makes of it. */
const managedNetwork = (0,check/* defineItemRule */.hj)({
    id: 'managed-network',
    title: 'The workspace has no managed network',
    severity: 'blocker',
    of: 'workspace',
    needs: ['workspace', 'outboundRules'],
    acknowledge: 'any',
    source: documents/* documents */.D.managedNetwork,
    concerns: (workspace) => isOtherThan('disabled', workspace, 'properties', 'managedNetwork', 'isolationMode'),
    seen: (workspace, { items }) => ({
        ...(0,check/* fieldsOf */.Pf)(workspace, 'properties.managedNetwork.isolationMode', 'properties.managedNetwork.status.status'),
        'user-defined outbound rules': items('outboundRules').filter((rule) => (0,json/* textAt */.$6)(rule, 'properties', 'category') === 'UserDefined').length,
    }),
    why: 'No document says whether a workspace with a managed network can be moved, or what becomes of its private endpoints and rules.',
    remedy: 'Try it with a copy first. To accept the risk: acknowledge: managed-network. Be ready to write the rules again and provision the network.',
});
/** Moving a workspace is in preview. */
const previewWithoutSla = (0,check/* defineItemRule */.hj)({
    id: 'preview-without-sla',
    title: 'Moving a workspace is a preview of Azure',
    severity: 'information',
    of: 'workspace',
    needs: [],
    acknowledge: 'any',
    source: documents/* documents */.D.moveWorkspace,
    seen: () => ({ 'status of the feature': 'public preview' }),
    why: 'Microsoft offers the move of workspaces as a preview without a service level agreement and does not recommend it for production workloads.',
    remedy: 'Plan a time without work in the workspace, and move a copy first if you can.',
});

;// CONCATENATED MODULE: ./src/checks/index.js























/**
 * Every rule, in the order in which the report names them: what is wrong with the places, with the
 * workspace, in it.
 */
const checks = [
    subscriptionState,
    tenantDiffers,
    workspaceMissing,
    destinationGroupMissing,
    regionDiffers,
    groupName,
    destinationNamesake,
    associatedNamesake,
    missingPermission,
    providerNotRegistered,
    providerCannotMove,
    policyDenies,
    readOnlyLock,
    canNotDeleteLock,
    operationUnderWay,
    tooManyResources,
    workspaceState,
    workspaceKind,
    v1LegacyMode,
    customerManagedKey,
    managedNetwork,
    databricksLink,
    linkedServices,
    associatedState,
    associatedElsewhere,
    associatedType,
    associatedShared,
    ...existingChildren,
    quotaShort,
    activeJobs,
    labelingRunning,
    labelingPaused,
    schedulesEnabled,
    materializationScheduled,
    jobSearchIsNoProof,
    roleAssignmentsLost,
    associatedRolesLost,
    timedRightsLost,
    inheritedRightsDiffer,
    privateEndpointsReset,
    associatedEndpointsReset,
    datastoresToUpdate,
    dataAssetsNotMoved,
    datasetsNotMoved,
    diagnosticSettingsLost,
    alertsKeepOldId,
    holdersKeepOldId,
    linkedActionGroup,
    identityStays,
    associatedLeftBehind,
    computeInstanceNames,
    connectionsToCheck,
    assetsToCompare,
    logAnalyticsStays,
    virtualNetworkInGroup,
    idsChange,
    deletedNamesakeUnseen,
    documentsContradict,
    previewWithoutSla,
];


/***/ }),

/***/ 2346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BA: () => (/* binding */ ARM_VALIDATION),
/* harmony export */   Fj: () => (/* binding */ ARM_BEFORE_PREPARATION),
/* harmony export */   Ue: () => (/* binding */ isOfArm),
/* harmony export */   tF: () => (/* binding */ armFindings)
/* harmony export */ });
/* harmony import */ var _domain_azure_errors_arm_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6220);
/* harmony import */ var _domain_azure_errors_error_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1270);
/* harmony import */ var _domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9879);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7910);




/**
 * Id of the rule that speaks for Azure Resource Manager. Nobody can acknowledge it: ARM would
 * refuse the move anyway.
 */
const ARM_VALIDATION = 'arm-validation';
/**
 * The same while steps before the move are pending: those may be what ARM asks for, so a person may
 * accept it by name.
 */
const ARM_BEFORE_PREPARATION = 'arm-validation-before-preparation';
/** True for the two rules that speak for ARM. */
function isOfArm(rule) {
    return rule === ARM_VALIDATION || rule === ARM_BEFORE_PREPARATION;
}
/**
 * Makes findings of ARM's own answer: one per leaf of the error tree, on the resource that the leaf
 * names. An answer that is neither a pass nor a refusal is a finding too, because only 204 passes.
 */
function armFindings(answer, order, rule = ARM_VALIDATION) {
    switch (answer.kind) {
        case 'passed':
            return [];
        case 'refused':
            return (0,_domain_azure_errors_arm_error_js__WEBPACK_IMPORTED_MODULE_2__/* .leavesOf */ .wf)(answer.error).map((leaf) => ({
                ...leafFinding(leaf, answer.error, order),
                rule,
            }));
        case 'inconclusive':
            return [
                {
                    rule,
                    severity: 'blocker',
                    certainty: 'unknown',
                    subject: (0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_3__/* .resourceGroupId */ .x6)(order.source),
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
        subject: leaf.target ?? (0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_3__/* .resourceGroupId */ .x6)(order.source),
        evidence: [
            { field: 'code', value: code },
            ...(leaf.message === '' ? [] : [{ field: 'message', value: leaf.message }]),
            ...(leaf.info?.policies ?? []).map((value) => ({ field: 'policy assignment', value })),
        ],
        why: 'Azure Resource Manager refuses this move.',
        remedy: (0,_domain_azure_errors_error_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .remedyFor */ .wJ)(code),
        source: _documents_js__WEBPACK_IMPORTED_MODULE_1__/* .documents */ .D.moveResources,
    };
}


/***/ }),

/***/ 3220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ subjectOf)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3871);

/** What a finding about an item is about: its id, or its name where Azure gave no id. */
function subjectOf(item) {
    return (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(item, 'id') ?? (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(item, 'name') ?? '(unnamed)';
}


/***/ }),

/***/ 1270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rS: () => (/* binding */ isAuthorizationCode),
  fp: () => (/* binding */ isBusyCode),
  u7: () => (/* binding */ isUnregistered),
  wJ: () => (/* binding */ remedyFor)
});

// UNUSED EXPORTS: entryFor, errorCatalogue

;// CONCATENATED MODULE: ./src/domain/azure/errors/error-entry.js
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

;// CONCATENATED MODULE: ./src/domain/azure/errors/gateway-errors.js

/**
 * Codes of ARM's front door, which any request can meet, and of groups that another operation
 * holds.
 */
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
        group: 'unregistered',
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
        group: 'unregistered',
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

;// CONCATENATED MODULE: ./src/domain/azure/errors/move-errors.js

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

;// CONCATENATED MODULE: ./src/domain/azure/errors/error-catalogue.js


/**
 * Every error code of ARM that the product knows, each once: the source of remedies and of the
 * troubleshooting page.
 */
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
/** True when the code says that the subscription was never registered for the namespace. */
function isUnregistered(code) {
    return entryFor(code)?.group === 'unregistered';
}


/***/ }),

/***/ 7037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ regionName)
/* harmony export */ });
/**
 * The name of a region as it compares: Azure writes `westeurope` and `West Europe`. Empty when
 * there is none.
 */
function regionName(location) {
    return (location ?? '').replaceAll(' ', '').toLowerCase();
}


/***/ }),

/***/ 4505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ questionOf),
  F: () => (/* binding */ survey)
});

// EXTERNAL MODULE: ./src/domain/plan/secret-fields.js
var secret_fields = __webpack_require__(71);
// EXTERNAL MODULE: ./src/domain/azure/inventory.js
var azure_inventory = __webpack_require__(2489);
// EXTERNAL MODULE: ./src/domain/azure/moving-resources.js
var moving_resources = __webpack_require__(487);
// EXTERNAL MODULE: ./src/domain/azure/resource-id.js
var resource_id = __webpack_require__(9879);
// EXTERNAL MODULE: ./src/stages/plan/undo-preparation-effects.js
var undo_preparation_effects = __webpack_require__(4471);
// EXTERNAL MODULE: ./src/stages/move/progress.js
var progress = __webpack_require__(9487);
;// CONCATENATED MODULE: ./src/stages/survey/ask-arm.js

/**
 * ARM takes minutes for a validation (158 s recorded for one resource); no client waits longer than
 * this for one.
 */
const VALIDATION_LIMIT_MS = 45 * 60_000;
/**
 * Asks ARM whether the move would succeed and waits for its answer, with a line of progress now
 * and then.
 *
 * @param deadline milliseconds since the epoch; after it the answer is inconclusive.
 */
function askArm(reader, order, deadline, { clock, log }) {
    log.info('Asking Azure Resource Manager to validate the move; this takes some minutes.');
    return reader.validateMove(order, {
        deadline: Math.min(clock.now() + VALIDATION_LIMIT_MS, deadline),
        onPoll: (0,progress/* progressTeller */.w)('validating', VALIDATION_LIMIT_MS, log),
    });
}

// EXTERNAL MODULE: ./src/stages/verify/list-post-move-tasks.js
var list_post_move_tasks = __webpack_require__(2150);
// EXTERNAL MODULE: ./src/stages/plan/load-plan.js + 2 modules
var load_plan = __webpack_require__(7104);
// EXTERNAL MODULE: ./src/stages/survey/one-cause.js
var one_cause = __webpack_require__(7951);
// EXTERNAL MODULE: ./src/stages/survey/run-checks.js + 3 modules
var run_checks = __webpack_require__(9088);
;// CONCATENATED MODULE: ./src/stages/survey/take-inventory.js

/**
 * The workspace alone: what moves can be told from it, so that ARM is asked while the rest is still
 * being read.
 */
function readWorkspace(reader, scope) {
    return reader.readCollection('workspace', scope, []);
}
/**
 * Reads every collection of the table, side by side; a child waits for its parents. Nothing rejects
 * for what Azure answers: each collection ends as read, empty or unknown. Long lists tell how far
 * they are.
 */
async function takeInventory(reader, scope, workspace, log) {
    const readings = { workspace: Promise.resolve(workspace) };
    const read = (name) => (readings[name] ??= readOne(name).then((collection) => {
        log.debug(`read ${azure_inventory/* collectionTable */.ry[name].title}: ${describe(collection)}`);
        return collection;
    }));
    async function readOne(name) {
        const { within, parents } = (0,azure_inventory/* collectionEntry */.rY)(name);
        if (within !== undefined && (await read(within)).state === 'empty')
            return (0,azure_inventory/* withinNothing */.rS)(within);
        const known = await Promise.all(parents.map(read));
        const missing = parents.find((_, index) => known[index]?.state === 'unknown');
        if (missing !== undefined)
            return unknownAs(missing, await read(missing));
        return reader.readCollection(name, scope, known.flatMap(azure_inventory/* itemsOf */.S3), (listed) => {
            log.info(`${azure_inventory/* collectionTable */.ry[name].title}: ${listed} listed so far.`);
        });
    }
    const all = await Promise.all(azure_inventory/* collectionNames */.Zn.map(async (name) => [name, await read(name)]));
    return (0,azure_inventory/* inventoryOf */.o8)(all);
}
// For the same reason, so that the same remedy helps.
function unknownAs(parent, read) {
    const why = `"${azure_inventory/* collectionTable */.ry[parent].title}" could not be read`;
    const { code, status } = read.state === 'unknown' ? read.reason : { code: undefined, status: undefined };
    return { state: 'unknown', reason: { why, code, status } };
}
function describe(collection) {
    return collection.state === 'unknown'
        ? `unknown (${collection.reason.why})`
        : `${collection.state}, ${collection.total}`;
}

// EXTERNAL MODULE: ./src/stages/journal/read-journal.js
var read_journal = __webpack_require__(1358);
// EXTERNAL MODULE: ./src/modes/parts/move-context.js + 1 modules
var move_context = __webpack_require__(326);
;// CONCATENATED MODULE: ./src/modes/parts/survey.js













/**
 * What is looked at before an approved plan is carried out: everything that it was made of. Where
 * the journal at hand speaks of it, that tells what of a preparation is its own.
 */
async function questionOf(context) {
    const { signed, deadline } = context;
    const { plan } = signed;
    const { prepared, found, isKnown } = await (0,move_context/* historyOf */.om)(context);
    const isOurs = ({ step, id }) => [prepared, found].some((ours) => ours.has((0,read_journal/* restoreKey */.e)(step, id)));
    return {
        ...(isKnown ? { isOurs } : {}),
        scope: (0,load_plan/* scopeOf */.Od)(plan),
        acknowledge: plan.content.acknowledged,
        mayPrepare: plan.content.mayPrepare,
        instanceSuffix: plan.content.instanceSuffix,
        approved: plan,
        purpose: 'move',
        deadline,
    };
}
/**
 * Reads everything and asks ARM, side by side: the validation starts as soon as the ids are known,
 * because it takes minutes while the inventory takes seconds. Changes nothing in Azure. Raises
 * ProductError with the one cause where nothing could be read.
 */
async function survey(reader, question, ports, run) {
    const { scope, acknowledge, mayPrepare, instanceSuffix, approved, purpose, deadline } = question;
    ports.log.info(`Reading workspace ${scope.workspaceName} and what surrounds it.`);
    const workspace = await readWorkspace(reader, scope);
    const order = {
        source: scope.source,
        destination: scope.destination,
        resourceIds: (0,moving_resources/* movingResourceIds */.lh)(scope, (0,azure_inventory/* itemsOf */.S3)(workspace)[0]),
    };
    run.note({ resources: order.resourceIds.map((id) => reportedResource(id, scope)) });
    // ARM first: its answer is what is waited for, and it goes before the burst of reads.
    const [answer, seen] = await Promise.all([
        askArm(reader, order, deadline, ports),
        takeInventory(reader, scope, workspace, ports.log),
    ]);
    (0,one_cause/* requireReadable */.CM)(seen);
    // Azure may quote in a refusal what it has shown before.
    ports.secrets.learn(azure_inventory/* collectionNames */.Zn
        .filter((name) => azure_inventory/* collectionTable */.ry[name].keeps === 'bodies')
        .flatMap((name) => (0,azure_inventory/* itemsOf */.S3)(seen.of(name)).flatMap((item) => (0,secret_fields/* secretTextsIn */.aW)(item))));
    run.mark('Inventory taken and validation answered by Azure Resource Manager');
    const inventory = approved === undefined
        ? seen
        : (0,undo_preparation_effects/* undoPreparationEffects */.i)(seen, approved, question.isOurs, question.createdGroup);
    const findings = (0,run_checks/* runChecks */.JT)({
        inventory,
        scope,
        order,
        answer,
        acknowledge,
        purpose,
        mayPrepare,
    });
    run.note({
        findings,
        collections: reportedCollections(inventory),
        postMoveTasks: (0,list_post_move_tasks/* listPostMoveTasks */.s)(inventory, order.resourceIds),
        armError: answer.kind === 'passed' ? undefined : answer.error,
    });
    const sources = { scope, order, inventory, findings, acknowledge, mayPrepare, instanceSuffix };
    return { ...sources, seen, answer };
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
    return azure_inventory/* collectionNames */.Zn.map((name) => {
        const collection = inventory.of(name);
        return {
            name,
            title: azure_inventory/* collectionTable */.ry[name].title,
            state: collection.state,
            total: collection.state === 'unknown' ? 0 : collection.total,
        };
    });
}


/***/ }),

/***/ 4425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ stepsFor),
/* harmony export */   n: () => (/* binding */ markPrepared)
/* harmony export */ });
/* harmony import */ var _domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2519);
/* harmony import */ var _domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2489);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3871);
/* harmony import */ var _domain_plan_prepare_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6821);
/* harmony import */ var _secrets_secret_sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4569);





const isAttached = (body) => (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(body, 'properties', 'isAttachedCompute') === true;
const CREDENTIALS = 'the credentials it was attached with';
const endpointLists = ['onlineEndpoints', 'batchEndpoints'];
// The listing of an AKS cluster has no certificate in it (Azure REST reference: Compute - List
// Keys, AksComputeSecrets).
const hasCertificate = (body) => (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(body, 'properties', 'properties', 'sslConfiguration', 'status') === 'Enabled';
/** Computes that are Azure Machine Learning's own and nobody else's. */
const owned = new Set(['AmlCompute', 'ComputeInstance']);
/**
 * What can be done before a move, and which blockers it removes. Deleting an attached compute would
 * delete the customer's own cluster, so it is only detached. Of any other that is not said to be
 * attached nobody knows for certain whose it is (an AKS cluster can be either, Azure REST
 * reference: Compute - Delete): no step is made for it, and a person decides.
 */
const preparations = {
    'create-resource-group': {
        rules: ['destination-group-missing'],
        collections: [],
        creates: groupFor,
        then: 'What it inherits (policies, rights) is judged then, before anything else is done.',
    },
    'register-providers': { rules: ['provider-not-registered'], collections: [] },
    'pause-schedules': { rules: ['schedules-enabled'], collections: ['schedules'] },
    'delete-endpoints': {
        rules: ['online-endpoints-exist', 'batch-endpoints-exist'],
        collections: endpointLists,
        secrets: (body, deploymentsOf) => [
            ...(endpointLists.some((name) => (0,_secrets_secret_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .hasListedSecrets */ .fQ)(name, body)) ? ['its keys'] : []),
            ...deploymentsOf((0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .idOf */ .TH)(body)).flatMap(variablesIn),
        ],
    },
    'delete-computes': {
        rules: ['computes-exist'],
        collections: ['computes'],
        fits: (body) => !isAttached(body) && owned.has((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(body, 'properties', 'computeType') ?? ''),
        loses: (body) => (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(body, 'properties', 'computeType') === 'ComputeInstance'
            ? ['what is on its own disk']
            : [],
    },
    'detach-computes': {
        rules: ['computes-exist'],
        collections: ['computes'],
        fits: isAttached,
        loses: (body) => [
            ...((0,_secrets_secret_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .hasListedSecrets */ .fQ)('computes', body) ? [] : [CREDENTIALS]),
            ...(hasCertificate(body) ? ['the key of its certificate'] : []),
        ],
        secrets: (body) => ((0,_secrets_secret_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .hasListedSecrets */ .fQ)('computes', body) ? [CREDENTIALS] : []),
    },
};
/** The findings with those that an allowed preparation removes marked so. */
function markPrepared(findings, inventory, allowed) {
    const bodyOf = bodiesOf(inventory);
    return findings.map((finding) => {
        const steps = _domain_plan_prepare_step_js__WEBPACK_IMPORTED_MODULE_1__/* .prepareNames */ .iI.filter((name) => removesFinding(name, finding, inventory, bodyOf));
        const step = steps.find((name) => allowed.includes(name));
        if (step === undefined) {
            const [preparable] = steps;
            return preparable === undefined ? finding : { ...finding, preparable };
        }
        const words = ['Nothing: the move does it first', `(${step}).`, preparations[step].then ?? ''];
        return { ...finding, preparedBy: step, remedy: words.join(' ').trim() };
    });
}
/**
 * The steps that the marked findings need, in the order in which they are done. Ids lower-cased.
 */
function stepsFor(findings, inventory, allowed) {
    const bodyOf = bodiesOf(inventory);
    const deploymentsOf = deploymentsIn(inventory);
    return allowed.flatMap((step) => findings
        .filter(({ preparedBy }) => preparedBy === step)
        .map(({ subject }) => {
        const body = bodyOf(step, subject);
        const { loses, secrets, creates } = preparations[step];
        const made = creates?.(subject, inventory);
        return {
            step,
            id: subject.toLowerCase(),
            loses: (body && loses?.(body)) ?? [],
            secrets: (body && secrets?.(body, deploymentsOf)) ?? [],
            ...(made === undefined ? {} : { creates: made }),
        };
    })
        .sort((left, right) => (left.id < right.id ? -1 : 1)));
}
function removesFinding(name, finding, inventory, bodyOf) {
    const { rules, fits, creates } = preparations[name];
    if (finding.certainty === 'unknown' || !rules.includes(finding.rule))
        return false;
    if (creates !== undefined)
        return creates(finding.subject, inventory) !== undefined;
    if (fits === undefined)
        return true;
    const body = bodyOf(name, finding.subject);
    return body !== undefined && fits(body);
}
// The destination group has the region of the workspace (Microsoft: Move Azure Machine Learning
// workspaces, step 4).
function groupFor(subject, inventory) {
    const [workspace] = (0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(inventory.of('workspace'));
    const location = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(workspace, 'location');
    const name = subject.split('/').at(-1) ?? '';
    return location === undefined ? undefined : { name, location };
}
// Each list is looked through once, however many findings speak of it.
function bodiesOf(inventory) {
    const lists = new Map();
    const byId = (name) => {
        const known = lists.get(name) ??
            new Map((0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(inventory.of(name)).map((item) => [(0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .idOf */ .TH)(item).toLowerCase(), item]));
        lists.set(name, known);
        return known;
    };
    return (step, id) => preparations[step].collections
        .map((name) => byId(name).get(id.toLowerCase()))
        .find((body) => body !== undefined);
}
function deploymentsIn(inventory) {
    const byEndpoint = new Map();
    const all = _secrets_secret_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentLists */ .VZ.flatMap(({ deployments }) => (0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(inventory.of(deployments)));
    for (const deployment of all) {
        const endpoint = (0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .idOf */ .TH)(deployment)
            .toLowerCase()
            .replace(/\/deployments\/[^/]*$/, '');
        const others = byEndpoint.get(endpoint);
        if (others === undefined)
            byEndpoint.set(endpoint, [deployment]);
        else
            others.push(deployment);
    }
    return (endpoint) => byEndpoint.get(endpoint.toLowerCase()) ?? [];
}
function variablesIn(deployment) {
    const count = Object.keys((0,_secrets_secret_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .variablesOf */ .ht)(deployment)).length;
    const id = (0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .idOf */ .TH)(deployment);
    if (count === 0)
        return [];
    return [`the values of ${count} environment variable(s) of ${id.split('/').at(-1) ?? id}`];
}


/***/ }),

/***/ 4471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ effectsIn),
/* harmony export */   i: () => (/* binding */ undoPreparationEffects)
/* harmony export */ });
/* harmony import */ var _domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2519);
/* harmony import */ var _domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2489);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3871);
/* harmony import */ var _domain_plan_prepare_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6821);
/* harmony import */ var _domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9879);





/**
 * The inventory with the effects of the plan's own preparation taken back: what an approved step
 * has removed, or is removing, is shown with what lay in it as the plan's snapshot has it, a schedule that a step has
 * paused as enabled, a provider that a step has registered as not registered, a group that a step
 * has made as not there. So a run that died while preparing can be started again, and what it did
 * does not look like a change. Everything else is as it is.
 *
 * @param isOurs whether a removal or a pause is the plan's own, as far as that is known.
 * @param createdGroup `shown` once it is to be judged itself.
 */
function undoPreparationEffects(inventory, { content, snapshot }, isOurs = () => true, createdGroup = 'hidden') {
    if (content.prepare.length === 0)
        return inventory;
    const idsOf = (of) => content.prepare.filter(of).map(({ id }) => id);
    const ours = effectsIn(inventory, content.prepare).filter(isOurs);
    const removed = ours.filter(_domain_plan_prepare_step_js__WEBPACK_IMPORTED_MODULE_1__/* .removes */ .yb).map(({ id }) => id);
    const paused = ours.filter((step) => !(0,_domain_plan_prepare_step_js__WEBPACK_IMPORTED_MODULE_1__/* .removes */ .yb)(step)).map(({ id }) => id);
    const registered = idsOf(({ step }) => step === 'register-providers');
    const hides = createdGroup === 'hidden' && content.prepare.some(({ creates }) => creates !== undefined);
    return (0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .inventoryOf */ .o8)(_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .collectionNames */ .Zn.map((name) => {
        const collection = hides
            ? withoutGroup(name, inventory, content.destination)
            : inventory.of(name);
        if (collection.state === 'unknown')
            return [name, collection];
        const items = (0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(collection)
            .map((item) => (name === 'schedules' ? enabledAgain(item, paused) : item))
            .map((item) => name === 'destinationProviders' ? asNotRegistered(item, registered) : item);
        const kept = _domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .collectionTable */ .ry[name].keeps === 'bodies' ? (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .listAt */ .gT)(snapshot, name, 'items') : [];
        const before = kept.filter(_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW).filter((item) => isOf(item, removed));
        return [name, withItems(collection, putBack(items, before))];
    }));
}
/** The steps that take something away or pause it, and whose effect is there already. */
function effectsIn(inventory, steps) {
    const schedules = (0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(inventory.of('schedules'));
    return steps.filter((step) => (0,_domain_plan_prepare_step_js__WEBPACK_IMPORTED_MODULE_1__/* .removes */ .yb)(step)
        ? isGone(step.id, inventory)
        : step.step === 'pause-schedules' &&
            schedules.some((one) => (0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_3__/* .sameId */ .s)((0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .idOf */ .TH)(one), step.id) && isPaused(one)));
}
/**
 * What was there and is gone or going is put back as it was; what is still there counts as it is
 * now.
 */
function putBack(items, before) {
    const keyOf = (item) => (0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .idOf */ .TH)(item).toLowerCase();
    const was = new Map(before.map((item) => [keyOf(item), item]));
    const now = items.map((item) => (isGoing(item) ? (was.get(keyOf(item)) ?? item) : item));
    const there = new Set(items.map(keyOf));
    return [...now, ...before.filter((item) => !there.has(keyOf(item)))];
}
function isGoing(item) {
    return (0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_3__/* .sameId */ .s)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(item, 'properties', 'provisioningState') ?? '', 'Deleting');
}
// As long as a step has not begun, what is missing below its thing is somebody's work; and that the
// thing has gone is known only from its own list.
function isGone(id, inventory) {
    const holder = ['computes', 'onlineEndpoints', 'batchEndpoints'].find((name) => id.toLowerCase().includes(`/${name.toLowerCase()}/`));
    const list = inventory.of(holder ?? 'computes');
    const isThere = (0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(list).some((item) => (0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_3__/* .sameId */ .s)((0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .idOf */ .TH)(item), id) && !isGoing(item));
    return list.state !== 'unknown' && !isThere;
}
// A right that was given at an endpoint goes with the endpoint.
function isOf(item, ids) {
    const own = [(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(item, 'id'), (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(item, 'properties', 'scope')];
    return own.some((one) => one !== undefined && ids.some((id) => (0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_3__/* .isAtOrBelow */ .a5)(one, id)));
}
function isPaused(schedule) {
    return (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(schedule, 'properties', 'isEnabled') === false;
}
function enabledAgain(schedule, paused) {
    if (!isPaused(schedule) || !paused.some((id) => (0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_3__/* .sameId */ .s)(id, (0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .idOf */ .TH)(schedule))))
        return schedule;
    return { ...schedule, properties: { ...(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(schedule, 'properties'), isEnabled: true } };
}
function asNotRegistered(provider, registered) {
    const namespace = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(provider, 'namespace') ?? '';
    if (!registered.some((id) => (0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_3__/* .sameId */ .s)(id.split('/').at(-1) ?? '', namespace)))
        return provider;
    return { ...provider, registrationState: 'NotRegistered' };
}
// A group that a step has made was not there, and nothing in it could be read. What shows that it
// is somebody else's is not taken back: that is a change.
function withoutGroup(name, inventory, destination) {
    const seen = inventory.of(name);
    // Unknown is not missing.
    if (seen.state === 'unknown' && seen.reason.code !== _domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .WITHIN_NOTHING */ .M3)
        return seen;
    if (name === 'destinationGroup') {
        const isManaged = (0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(seen).some((group) => (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(group, 'managedBy') !== undefined);
        return isManaged ? seen : { state: 'empty', total: 0 };
    }
    if (_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .collectionTable */ .ry[name].within !== 'destinationGroup')
        return seen;
    const isOwned = name === 'destinationRoleAssignments' &&
        (0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(seen).some((one) => (0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_3__/* .sameId */ .s)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(one, 'properties', 'scope') ?? '', (0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_3__/* .resourceGroupId */ .x6)(destination)));
    return isOwned ? seen : (0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .withinNothing */ .rS)('destinationGroup');
}
function withItems(collection, items) {
    const more = items.length - (0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(collection).length;
    const total = collection.total + more;
    return items.length === 0 ? { state: 'empty', total } : { state: 'read', items, total };
}


/***/ }),

/***/ 7951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ requireReadable),
/* harmony export */   rl: () => (/* binding */ causeOf)
/* harmony export */ });
/* unused harmony export wholeCauses */
/* harmony import */ var _domain_azure_errors_error_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1270);
/* harmony import */ var _domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2489);
/* harmony import */ var _domain_causes_network_causes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(613);
/* harmony import */ var _domain_run_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5140);




const ARM = 'Azure Resource Manager';
// Azure itself gives every refusal a code; what has none was answered by something on the way.
const onTheWay = ({ why, status }) => status === undefined ? why : (0,_domain_causes_network_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .answeredInPlaceOf */ .B0)(ARM, status);
/** One row for each cause that a whole run can have, the first that fits speaks. */
const wholeCauses = [
    {
        sees: '401 with a code, for example `InvalidAuthenticationTokenTenant`',
        reason: 'authentication-failed',
        is: ({ status, code }) => status === 401 && code !== undefined,
        sentence: ({ why }) => `Azure does not accept the sign-in of this run: ${why}`,
        remedy: () => 'Sign in to the tenant that the subscriptions belong to: check tenant-id and azure-cloud.',
    },
    {
        sees: '403 with a code, for example `AuthorizationFailed`, to every read',
        reason: 'authorization-failed',
        is: ({ status, code }) => (0,_domain_azure_errors_error_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .isAuthorizationCode */ .rS)(code) || (status === 403 && code !== undefined),
        sentence: ({ why }) => `This identity may read nothing that the run needs: ${why}`,
        remedy: ({ code }) => `Assign the role of docs/PERMISSIONS.md. ${(0,_domain_azure_errors_error_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .remedyFor */ .wJ)(code)}`,
    },
    {
        sees: '429 to every read',
        reason: 'throttled',
        is: ({ status }) => status === 429,
        sentence: ({ why }) => `Azure is too busy to answer anything: ${why}`,
        remedy: () => 'Run again later, and not beside other runs of the same subscription.',
    },
    {
        sees: '500, 502, 503 or 504 with a code of Azure, to every read',
        reason: 'timed-out',
        is: ({ status, code }) => code !== undefined && (status ?? 0) >= 500,
        sentence: ({ why }) => `Azure answers nothing but errors: ${why}`,
        remedy: ({ code }) => (0,_domain_azure_errors_error_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .remedyFor */ .wJ)(code),
    },
    {
        sees: 'Azure Resource Manager could not be reached: …',
        reason: 'timed-out',
        is: ({ code }) => code === undefined,
        sentence: (reason) => `${ARM} could not be reached: ${onTheWay(reason)}`,
        remedy: (reason) => (0,_domain_causes_network_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .networkRemedy */ .xO)(onTheWay(reason)),
    },
];
/**
 * Raises the one cause that lies behind every read, where nothing at all could be read: seventy
 * findings that each invite an acknowledgement would hide it. Does nothing as soon as one list was
 * read, or two failed for different causes.
 */
function requireReadable(seen) {
    const all = _domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_1__/* .collectionNames */ .Zn.map((name) => seen.of(name));
    if (all.some(({ state }) => state === 'read'))
        return;
    const reasons = all.flatMap((one) => one.state === 'unknown' && one.reason.code !== _domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_1__/* .WITHIN_NOTHING */ .M3 ? [one.reason] : []);
    const workspace = seen.of('workspace');
    if (workspace.state !== 'unknown')
        return;
    const kind = kindOf(workspace.reason);
    // A list that hangs on an unread one has no reason of its own.
    const isOther = (reason) => (reason.code ?? reason.status) !== undefined && kindOf(reason) !== kind;
    if (kind === undefined || reasons.some(isOther))
        return;
    throw oneCause(kind, workspace.reason);
}
/** The error of one reason for which nothing can be read; undefined for any other. */
function causeOf(reason) {
    const kind = kindOf(reason);
    return kind === undefined ? undefined : oneCause(kind, reason);
}
function kindOf(reason) {
    return wholeCauses.find(({ is }) => is(reason));
}
function oneCause({ reason, sentence, remedy }, unread) {
    return new _domain_run_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ProductError */ ._(reason, {
        sentence: `${sentence(unread).replace(/\.$/, '')}.`,
        remedy: remedy(unread),
    });
}


/***/ }),

/***/ 9088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q9: () => (/* binding */ requireKnownRules),
  JT: () => (/* binding */ runChecks)
});

// UNUSED EXPORTS: acknowledgeableRules

// EXTERNAL MODULE: ./src/checks/places/arm-answer.js
var arm_answer = __webpack_require__(2346);
// EXTERNAL MODULE: ./src/checks/index.js + 26 modules
var checks = __webpack_require__(1847);
// EXTERNAL MODULE: ./src/domain/azure/inventory.js
var azure_inventory = __webpack_require__(2489);
// EXTERNAL MODULE: ./src/domain/azure/errors/error-catalogue.js + 3 modules
var error_catalogue = __webpack_require__(1270);
// EXTERNAL MODULE: ./src/domain/azure/resource-id.js
var resource_id = __webpack_require__(9879);
// EXTERNAL MODULE: ./src/domain/json.js
var json = __webpack_require__(3871);
// EXTERNAL MODULE: ./src/checks/check.js
var checks_check = __webpack_require__(7764);
;// CONCATENATED MODULE: ./src/checks/unknown-remedies.js

const hasStatus = (first, last) => ({ status }) => status !== undefined && status >= first && status <= last;
// One row for each kind of unknown, the first that fits speaks.
const kinds = [
    {
        is: ({ code }) => (0,error_catalogue/* isUnregistered */.u7)(code),
        remedy: 'Register the namespace that the answer names, with az provider register --wait or by `prepare: register-providers`, and validate again',
    },
    {
        is: ({ code, status }) => (0,error_catalogue/* isAuthorizationCode */.rS)(code) || (status === 403 && code !== undefined),
        remedy: 'Give the identity the right to read it',
    },
    {
        is: ({ status }) => status === 401,
        remedy: 'Sign in again: Azure does not accept the token of this run',
    },
    {
        is: ({ status }) => status === 408 || status === 429 || (status ?? 0) >= 500,
        remedy: 'Azure was too busy or did not answer in time: validate again later',
    },
    {
        is: hasStatus(200, 299),
        remedy: 'The answer was not in the form that Azure documents: validate again, and give the correlation id to Azure support if it stays so',
    },
    {
        is: ({ code, status }) => status !== undefined && code === undefined,
        remedy: 'The answer has no code of Azure, so a proxy or firewall on the way may have given it: let the runner reach Azure Resource Manager',
    },
    {
        is: ({ status }) => status !== undefined,
        remedy: 'Do what the answer says, and validate again',
    },
];
const UNANSWERED = 'Nothing was answered, or not in time: look at the way from the runner to Azure, and validate again';
/** What a person does about a list that could not be read, by why it could not. */
function remedyForUnknown(reason) {
    return kinds.find(({ is }) => is(reason))?.remedy ?? UNANSWERED;
}

;// CONCATENATED MODULE: ./src/checks/judge.js






/**
 * Lets every rule judge the inventory. A collection that is unknown becomes a blocker in the name
 * of each rule that it could have made block (or, where no rule blocks by it, of the first that
 * needs it), and what could be read is judged all the same: a refused list is never taken for an
 * empty one.
 */
function judgeInventory(checks, inventory, scope, purpose) {
    return checks.flatMap((check) => [
        ...check.needs
            .filter((name) => speaksFor(check, name, checks))
            .flatMap((name) => unknownFindings(check, name, inventory, purpose)),
        ...observedFindings(check, inventory, scope, purpose),
    ]);
}
// Thirty findings about one list that was refused help nobody.
function speaksFor(check, name, checks) {
    const needing = checks.filter(({ needs }) => needs.includes(name));
    const blocking = needing.filter(({ severity }) => severity === 'blocker');
    return blocking.length > 0 ? blocking.includes(check) : needing[0] === check;
}
function observedFindings(check, inventory, scope, purpose) {
    const items = (name) => (0,azure_inventory/* itemsOf */.S3)(inventory.of(name));
    const known = (name) => inventory.of(name).state !== 'unknown';
    return check.judge({ scope, purpose, items, known }).map(({ seen, ...statement }) => ({
        rule: check.id,
        severity: check.severity,
        certainty: 'observed',
        source: check.source,
        evidence: (0,checks_check/* evidenceOf */.X1)(seen),
        ...statement,
    }));
}
function unknownFindings(check, name, inventory, purpose) {
    const collection = inventory.of(name);
    if (collection.state !== 'unknown')
        return [];
    const { why, code, status } = collection.reason;
    // Its place does not exist, or is not registered yet: that is a blocker of its own, and everything
    // inside is moot.
    if (code === azure_inventory/* WITHIN_NOTHING */.M3 || isToldAsUnregistered(name, code, inventory))
        return [];
    const { title } = azure_inventory/* collectionTable */.ry[name];
    return [
        {
            rule: check.id,
            severity: isOnlyTold(check, purpose) ? 'warning' : 'blocker',
            certainty: 'unknown',
            subject: title,
            evidence: (0,checks_check/* evidenceOf */.X1)({ reading: why, code: code ?? [], status: status ?? [] }),
            why: `The list "${title}" could not be read, so nobody knows whether this rule holds: ${check.title}.`,
            remedy: `${remedyForUnknown(collection.reason)}, or accept the risk by name: acknowledge: ${check.id}`,
            source: check.source,
        },
    ];
}
// Machine Learning answers for a region of a subscription once it is registered there. Until then
// the rule on providers blocks, and after the registration everything is judged again.
function isToldAsUnregistered(name, code, inventory) {
    return ((name === 'destinationUsages' || name === 'vmSizes') &&
        (0,error_catalogue/* isUnregistered */.u7)(code) &&
        (0,azure_inventory/* itemsOf */.S3)(inventory.of('destinationProviders')).some((provider) => (0,resource_id/* sameId */.s)((0,json/* textAt */.$6)(provider, 'namespace') ?? '', 'Microsoft.MachineLearningServices') &&
            !(0,resource_id/* sameId */.s)((0,json/* textAt */.$6)(provider, 'registrationState') ?? '', 'Registered')));
}
// What an identity sees is not compared with the approval, and nobody could accept it any more:
// where nothing depends on it, it is told and closes no approved move.
function isOnlyTold({ aboutCaller, severity }, purpose) {
    return purpose === 'move' && aboutCaller === true && severity !== 'blocker';
}

// EXTERNAL MODULE: ./src/domain/closest-member.js
var closest_member = __webpack_require__(3317);
;// CONCATENATED MODULE: ./src/domain/plan/acknowledge.js
/**
 * Applies the acknowledgements of the request: a named rule's findings become accepted risks where
 * the rule allows it.
 */
function applyAcknowledgements(findings, acknowledged, acceptable) {
    const named = new Set(acknowledged.map((rule) => rule.toLowerCase()));
    return findings.map((finding) => ({
        ...finding,
        acknowledged: named.has(finding.rule) && acceptable(finding),
    }));
}

// EXTERNAL MODULE: ./src/domain/run/errors.js
var errors = __webpack_require__(5140);
// EXTERNAL MODULE: ./src/domain/plan/finding.js
var plan_finding = __webpack_require__(716);
// EXTERNAL MODULE: ./src/stages/plan/plan-preparation.js
var plan_preparation = __webpack_require__(4425);
;// CONCATENATED MODULE: ./src/stages/survey/run-checks.js








/** Ids a person may name in `acknowledge`. */
function acknowledgeableRules() {
    return [...checks/* checks */.A.map(({ id }) => id), arm_answer/* ARM_BEFORE_PREPARATION */.Fj];
}
/**
 * Raises `invalid-input` when `acknowledge` names a rule that does not exist: a typing error must
 * not look like consent.
 */
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
    const meant = (0,closest_member/* closestMember */.k)(rule, known);
    return meant === undefined ? '' : ` (did you mean "${meant}"?)`;
}
/**
 * Every finding of a run: what the rules see in the inventory, then what ARM itself answered, with
 * the acknowledgements applied. Runs all rules, whatever the first ones say, so that one run tells
 * everything.
 */
function runChecks(run) {
    const { inventory, acknowledge } = run;
    const judge = (findings) => applyAcknowledgements(findings, acknowledge, isAcceptable);
    const own = (0,plan_preparation/* markPrepared */.n)(judge(judgeInventory(checks/* checks */.A, inventory, run.scope, run.purpose)), inventory, run.mayPrepare ?? []);
    const pending = own.some(({ preparedBy }) => preparedBy !== undefined);
    const arm = (0,arm_answer/* armFindings */.tF)(run.answer, run.order, pending ? arm_answer/* ARM_BEFORE_PREPARATION */.Fj : arm_answer/* ARM_VALIDATION */.BA);
    return withEchoes(own, judge(arm));
}
// Azure often refuses for what blocks already: such a refusal is told with ours, and is no second
// thing to see to. A blocker that somebody accepted or a step removes does not answer for Azure.
function withEchoes(own, arm) {
    const key = ({ subject }) => subject.toLowerCase();
    const blocking = new Set((0,plan_finding/* blockersOf */.be)(own).map(key));
    const isEcho = (one) => one.certainty === 'observed' && blocking.has(key(one));
    const echoes = new Map(arm.filter(isEcho).map((one) => [key(one), one.evidence]));
    return [
        ...own.map((finding) => {
            const said = (0,plan_finding/* blockersOf */.be)([finding]).length === 0 ? undefined : echoes.get(key(finding));
            return said === undefined
                ? finding
                : { ...finding, evidence: [...finding.evidence, ...said] };
        }),
        ...arm.filter((one) => !isEcho(one)),
    ];
}
function isAcceptable(finding) {
    if (finding.rule === arm_answer/* ARM_VALIDATION */.BA)
        return false;
    if (finding.rule === arm_answer/* ARM_BEFORE_PREPARATION */.Fj)
        return true;
    const rule = checks/* checks */.A.find((check) => check.id === finding.rule)?.acknowledge;
    return rule === 'any' || (rule === 'unknown-only' && finding.certainty === 'unknown');
}


/***/ })

};
