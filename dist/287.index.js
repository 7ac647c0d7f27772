export const id = 287;
export const ids = [287];
export const modules = {

/***/ 8083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isSystemDatastore)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3871);

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
    const name = ((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(datastore, 'name') ?? '').toLowerCase();
    return (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(datastore, 'properties', 'isDefault') === true || SERVICE_MADE.has(name);
}


/***/ }),

/***/ 6486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M3: () => (/* binding */ WITHIN_NOTHING),
  rY: () => (/* reexport */ collectionEntry),
  Zn: () => (/* reexport */ collectionNames),
  ry: () => (/* reexport */ collectionTable),
  o8: () => (/* binding */ inventoryOf),
  S3: () => (/* binding */ itemsOf)
});

;// CONCATENATED MODULE: ./src/domain/collection-table.js
function entry(title, within, { parents = [], compared = true, keeps = compared ? 'bodies' : 'nothing' }) {
    return { title, parents, within, compared, keeps };
}
/** A collection outside of the workspace. */
function around(title, options = {}) {
    return entry(title, undefined, options);
}
/** A collection in the workspace, or asked for because of it. */
function inside(title, options = {}) {
    return entry(title, 'workspace', options);
}
/** A collection in the destination group. */
function atDestination(title, options = {}) {
    return entry(title, 'destinationGroup', options);
}
// What counts of these is in the findings, and the rest of it changes every day: an approval compares the findings.
const judged = { compared: false };
// Moves along and changes every day: its names are looked for again after the move.
const counted = { compared: false, keeps: 'names' };
/**
 * Every collection the product reads, by name, in the order in which a report names them. `compared` is false where the
 * content changes by itself (finished jobs, neighbours in a group, manifests of providers) or depends on who asks.
 */
const collectionTable = {
    sourceSubscription: around('source subscription', judged),
    destinationSubscription: around('destination subscription', judged),
    subscriptions: around('subscriptions that can be seen', judged),
    sourceGroup: around('source resource group'),
    destinationGroup: around('destination resource group'),
    sourceGroupResources: around('resources in the source group', judged),
    destinationGroupResources: atDestination('resources in the destination group', judged),
    sourceDeployments: around('running deployments at the source', judged),
    destinationDeployments: atDestination('running deployments at the destination', judged),
    sourcePermissions: around('own permissions at the source', judged),
    destinationPermissions: atDestination('own permissions at the destination', judged),
    workspace: around('workspace'),
    destinationNamesake: around('namesake at the destination', { keeps: 'nothing' }),
    associatedResources: inside('associated resources', { parents: ['workspace'] }),
    siblingWorkspaces: inside('other workspaces', { parents: ['subscriptions'], compared: false }),
    computes: inside('computes'),
    onlineEndpoints: inside('online endpoints'),
    onlineDeployments: inside('online deployments', { parents: ['onlineEndpoints'] }),
    batchEndpoints: inside('batch endpoints'),
    batchDeployments: inside('batch deployments', { parents: ['batchEndpoints'] }),
    serverlessEndpoints: inside('serverless endpoints'),
    webServices: inside('web services of version 1'),
    activeJobs: inside('jobs that are not finished', { parents: ['workspace'], compared: false }),
    labelingJobs: inside('labeling projects that are not finished', judged),
    schedules: inside('schedules'),
    featuresets: inside('feature sets'),
    featuresetVersions: inside('feature set versions', { parents: ['featuresets'] }),
    datastores: inside('datastores'),
    dataAssets: inside('data assets'),
    dataVersions: inside('data asset versions', { parents: ['dataAssets'] }),
    datasets: inside('datasets of version 1'),
    models: inside('models', counted),
    modelVersions: inside('model versions', { parents: ['models'], ...counted }),
    environments: inside('environments', counted),
    environmentVersions: inside('environment versions', {
        parents: ['environments'],
        ...counted,
    }),
    components: inside('components', counted),
    componentVersions: inside('component versions', { parents: ['components'], ...counted }),
    connections: inside('connections'),
    outboundRules: inside('outbound rules'),
    linkedServices: inside('linked services'),
    databricksWorkspaces: inside('Databricks workspaces', {
        parents: ['subscriptions'],
        compared: false,
    }),
    privateEndpointConnections: inside('private endpoint connections'),
    associatedConnections: inside('private endpoint connections of associated resources', {
        parents: ['associatedResources'],
    }),
    roleAssignments: inside('role assignments'),
    associatedRoleAssignments: inside('role assignments at associated resources', {
        parents: ['associatedResources'],
    }),
    inheritedRoleAssignments: inside('role assignments above the workspace', { keeps: 'nothing' }),
    destinationRoleAssignments: atDestination('role assignments at the destination', {
        keeps: 'nothing',
    }),
    diagnosticSettings: inside('diagnostic settings', {
        parents: ['workspace', 'associatedResources'],
    }),
    alerts: inside('alert rules', { parents: ['workspace', 'associatedResources'] }),
    destinationProviders: around('resource providers', judged),
    sourceLocks: around('locks at the source'),
    destinationLocks: around('locks at the destination', { keeps: 'nothing' }),
    policyRestrictions: entry('policy at the destination', 'destinationGroup', {
        parents: ['workspace', 'associatedResources'],
        compared: false,
    }),
    destinationUsages: inside('usages and quotas at the destination', {
        parents: ['workspace'],
        compared: false,
    }),
    vmSizes: inside('VM sizes at the destination', { parents: ['workspace'], compared: false }),
};
const collectionNames = Object.keys(collectionTable);
/** The entry of a collection, its parents as names. */
function collectionEntry(name) {
    return collectionTable[name];
}

;// CONCATENATED MODULE: ./src/domain/inventory.js


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
/** Code of an unknown collection that lies in a place which does not exist. No code of Azure reads like this. */
const WITHIN_NOTHING = '(its place does not exist)';


/***/ }),

/***/ 4979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isInSourceGroup),
/* harmony export */   Im: () => (/* binding */ associatedId),
/* harmony export */   W1: () => (/* binding */ associatedProperty),
/* harmony export */   lh: () => (/* binding */ movingResourceIds)
/* harmony export */ });
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
/* harmony export */   Gb: () => (/* binding */ planDigest),
/* harmony export */   VK: () => (/* binding */ shortDigest)
/* harmony export */ });
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5902);
/* harmony import */ var _prepare_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4053);


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
            prepare: content.prepare.map(_prepare_step_js__WEBPACK_IMPORTED_MODULE_1__/* .stepAsJson */ .b$),
            mayPrepare: content.mayPrepare,
            restore: content.restore,
            collections: content.collections,
        },
        snapshot: plan.snapshot,
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
const PLAN_SCHEMA_VERSION = 2;


/***/ }),

/***/ 3991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ withoutSecret),
/* harmony export */   c: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3871);

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
 * The value of a field as it may be written down, when the field is one that holds secrets; undefined when it is not.
 * That there is a secret stays visible, and so do the names of variables.
 */
function withoutSecret(key, value) {
    const name = key.toLowerCase();
    if (SECRET_FIELDS.has(name))
        return value === null ? null : LEFT_OUT;
    return NAMES_ONLY_FIELDS.has(name) ? namesOnly(value) : undefined;
}
/** The value with the values of all secrets in it left out, and everything else as it is. */
function withoutSecrets(value) {
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(value))
        return value.map(withoutSecrets);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [
        key,
        withoutSecret(key, inner) ?? withoutSecrets(inner),
    ]));
}
function namesOnly(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return value === null ? null : LEFT_OUT;
    return Object.fromEntries(Object.keys(value).map((name) => [name, LEFT_OUT]));
}


/***/ }),

/***/ 5525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UI: () => (/* binding */ inventoryOfSnapshot),
/* harmony export */   eY: () => (/* binding */ snapshotOf),
/* harmony export */   tj: () => (/* binding */ belowWorkspace)
/* harmony export */ });
/* harmony import */ var _inventory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6486);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3871);
/* harmony import */ var _secret_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3991);



/**
 * What the plan keeps of an inventory. Bodies are as Azure sent them, in its order and its spelling, but for the values of
 * secrets; of what moves along the names are kept. A list that could not be read is kept as unknown.
 */
function snapshotOf(inventory) {
    const kept = _inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .collectionNames */ .Zn.filter((name) => _inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .collectionTable */ .ry[name].keeps !== 'nothing');
    return Object.fromEntries(kept.map((name) => {
        const collection = inventory.of(name);
        if (collection.state === 'unknown')
            return [name, { state: 'unknown' }];
        const items = (0,_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(collection);
        const { keeps } = _inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .collectionTable */ .ry[name];
        return [
            name,
            { items: keeps === 'names' ? items.map(belowWorkspace) : items.map(_secret_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSecrets */ .c) },
        ];
    }));
}
/** The snapshot as an inventory: what was there when the plan was made. Lists that it does not keep are unknown. */
function inventoryOfSnapshot(snapshot) {
    return (0,_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .inventoryOf */ .o8)(_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .collectionNames */ .Zn.flatMap((name) => {
        const { [name]: kept } = snapshot;
        if (_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .collectionTable */ .ry[name].keeps !== 'bodies' || (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(kept, 'state') === 'unknown')
            return [];
        const items = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .listAt */ .gT)(kept, 'items').filter(_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW);
        const total = items.length;
        return [[name, total === 0 ? { state: 'empty', total } : { state: 'read', items, total }]];
    }));
}
/** The name of something in a workspace, with the names of what it lies in: its id from below the workspace on. */
function belowWorkspace(item) {
    const id = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(item, 'id') ?? '';
    const [, below] = /\/workspaces\/[^/]+\/(.+)$/i.exec(id) ?? [];
    return below ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(item, 'name') ?? '';
}


/***/ }),

/***/ 973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   status: () => (/* binding */ status)
/* harmony export */ });
/* harmony import */ var _stages_load_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4991);
/* harmony import */ var _stages_look_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8737);
/* harmony import */ var _stages_watch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5301);
/* harmony import */ var _begun_move_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7721);
/* harmony import */ var _end_move_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3002);
/* harmony import */ var _note_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3171);
/* harmony import */ var _order_of_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8133);







/**
 * Mode `status`: where each resource of the plan is now. Follows a move that is on its way to its end; changes nothing.
 * A plan that was not carried out yet is no failure: everything stayed, and nothing holds the groups.
 */
async function status(request, ports, run) {
    const deadline = ports.clock.now() + request.timeoutMinutes * 60_000;
    const signed = await (0,_stages_load_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .loadPlan */ .Yq)(ports.files, request.planFile);
    (0,_stages_load_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .requireAgreement */ .OS)(request.expected, signed);
    (0,_note_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .notePlan */ ._)(run, signed);
    const reader = await ports.azure.reader();
    run.note({ correlationId: reader.correlationId });
    const { plan } = signed;
    const tools = { reader, clock: ports.clock, log: ports.log };
    const watched = await (0,_stages_watch_js__WEBPACK_IMPORTED_MODULE_2__/* .watch */ .w)(tools, (0,_order_of_js__WEBPACK_IMPORTED_MODULE_6__/* .orderOf */ .m)(plan), plan.content.resources, {
        deadline,
        sent: false,
    });
    (0,_end_move_js__WEBPACK_IMPORTED_MODULE_4__/* .noteWhereabouts */ .u)(run, watched.seen);
    run.mark('Looked every resource up on both sides');
    if ((0,_stages_look_js__WEBPACK_IMPORTED_MODULE_1__/* .overallPlace */ .Pz)(watched.seen) === 'all-stayed' && watched.groups === 'free') {
        run.end({ outcome: 'not-moved', failureReason: undefined, failed: false });
        return;
    }
    const said = (0,_begun_move_js__WEBPACK_IMPORTED_MODULE_3__/* .reportFromLooking */ .kp)(watched);
    await (0,_end_move_js__WEBPACK_IMPORTED_MODULE_4__/* .endMove */ .v)({ reader, signed, said, watched, request, ports, run });
}


/***/ }),

/***/ 113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ listPostMoveTasks)
/* harmony export */ });
/* harmony import */ var _checks_system_datastore_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8083);
/* harmony import */ var _domain_inventory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6486);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3871);
/* harmony import */ var _domain_resource_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5419);




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
        kind: 'endpoint',
        collection: 'serverlessEndpoints',
        action: 'Create the serverless endpoint again; its keys and its address will be new.',
    },
    {
        kind: 'datastore',
        collection: 'datastores',
        action: 'Check the datastore; update its authentication or register it again.',
        counts: (item) => !(0,_checks_system_datastore_js__WEBPACK_IMPORTED_MODULE_0__/* .isSystemDatastore */ .b)(item),
    },
    {
        kind: 'private-endpoint',
        collection: 'privateEndpointConnections',
        action: 'Approve the new connection of this private endpoint.',
        nameOf: (item) => (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(item, 'properties', 'privateEndpoint', 'id')?.split('/').at(-1),
    },
    {
        kind: 'role-assignment',
        collection: 'roleAssignments',
        action: 'Create the role assignment again at the new scope.',
    },
    {
        kind: 'role-assignment',
        collection: 'associatedRoleAssignments',
        action: 'Create the role assignment again at the new scope of the associated resource.',
        counts: (item, moving) => isAtOrBelowAny((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(item, 'properties', 'scope'), moving),
    },
    {
        kind: 'private-endpoint',
        collection: 'associatedConnections',
        action: 'Create this private endpoint of an associated resource again, or approve its connection.',
        counts: (item, moving) => isAtOrBelowAny((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(item, 'id'), moving),
    },
    {
        kind: 'data-asset',
        collection: 'datasets',
        action: 'Register the dataset again as a data asset if it is missing.',
    },
    {
        kind: 'data-asset',
        collection: 'dataAssets',
        action: 'Register the data asset again if it is missing.',
    },
];
/**
 * The to-do list after a move, without ids: it travels as a job output, which the runner drops when it holds a masked id.
 *
 * @param moving ids of the resources that the move names.
 */
function listPostMoveTasks(inventory, moving) {
    return taskRules.flatMap((rule) => (0,_domain_inventory_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)(inventory.of(rule.collection))
        .filter((item) => rule.counts?.(item, moving) ?? true)
        .map((item) => ({
        kind: rule.kind,
        name: rule.nameOf?.(item) ?? (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(item, 'name') ?? '(unnamed)',
        action: rule.action,
        automatic: false,
    })));
}
function isAtOrBelowAny(id, ancestors) {
    return id !== undefined && ancestors.some((ancestor) => (0,_domain_resource_id_js__WEBPACK_IMPORTED_MODULE_3__/* .isAtOrBelow */ .a5)(id, ancestor));
}


/***/ }),

/***/ 3123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oz: () => (/* binding */ progressLine),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* unused harmony export LOCK_WINDOW_MS */
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
