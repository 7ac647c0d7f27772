export const id = 384;
export const ids = [384];
export const modules = {

/***/ 2703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isSystemDatastore)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3871);

// Datastores that the service made for itself. The guide speaks of the default ones; they are told
// by the flag and by the names the service gives, because the flag marks only one of the four.
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

/***/ 2519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ listedAt),
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   u3: () => (/* binding */ answerFor)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3871);
/* harmony import */ var _resource_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9879);


/**
 * The resource id of a wire body, as Azure spells it; empty where it has none. The one place that
 * knows what the identity of a body is: some of them (schedules) have none on the wire, and the
 * reader gives them the address that was asked, or that of the list and their name.
 */
function idOf(body) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(body, 'id') ?? '';
}
/**
 * An item of a list with its id: its own, or the address of the list and its name. What has neither
 * id nor name (a permission, a quota) is no resource and stays as it is.
 */
function listedAt(list, item) {
    const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(item, 'name') ?? '';
    return idOf(item) !== '' || name === '' ? item : { ...item, id: `${list}/${name}` };
}
// A role is defined elsewhere than where it is asked for.
const DEFINED_ELSEWHERE = /\/providers\/Microsoft\.Authorization\/roleDefinitions\//i;
/**
 * The answer to a `GET` of an id, with that id where the body has none; undefined when it is the
 * body of something else, or of nothing. A body without an id (a schedule) has at least the name
 * that was asked for, and properties.
 */
function answerFor(asked, body) {
    const id = idOf(body);
    const nameIn = (path) => path.slice(path.lastIndexOf('/') + 1);
    if (id === '') {
        const isNamed = (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .sameId */ .s)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(body, 'name') ?? '', nameIn(asked));
        return isNamed && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(body, 'properties'))
            ? { ...body, id: asked }
            : undefined;
    }
    const isAsked = DEFINED_ELSEWHERE.test(asked)
        ? (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .sameId */ .s)(nameIn(id), nameIn(asked))
        : (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .sameId */ .s)(id, asked);
    return isAsked ? body : undefined;
}


/***/ }),

/***/ 2108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zn: () => (/* binding */ collectionNames),
/* harmony export */   rY: () => (/* binding */ collectionEntry),
/* harmony export */   ry: () => (/* binding */ collectionTable)
/* harmony export */ });
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
// What counts of these is in the findings, and the rest of it changes every day: an approval
// compares the findings.
const judged = { compared: false };
// Moves along and changes every day: its names and latest versions are looked for again after the
// move.
const counted = { compared: false, keeps: 'names' };
/**
 * Every collection the product reads, by name, in the order in which a report names them.
 * `compared` is false where the content changes by itself (finished jobs, neighbours in a group,
 * manifests of providers) or depends on who asks.
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
    activeJobs: inside('jobs that are not finished', {
        parents: ['workspace'],
        compared: false,
        keeps: 'count',
    }),
    labelingJobs: inside('labeling projects that are not finished', judged),
    schedules: inside('schedules'),
    featuresets: inside('feature sets'),
    featuresetVersions: inside('feature set versions', { parents: ['featuresets'] }),
    datastores: inside('datastores'),
    dataAssets: inside('data assets'),
    dataVersions: inside('data asset versions', { parents: ['dataAssets'] }),
    datasets: inside('datasets of version 1'),
    models: inside('models', counted),
    environments: inside('environments', counted),
    components: inside('components', counted),
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
    timedRights: inside('time-limited and eligible role assignments', {
        parents: ['workspace', 'associatedResources'],
        compared: false,
        keeps: 'bodies',
    }),
    inheritedRoleAssignments: inside('role assignments above the workspace', { keeps: 'nothing' }),
    destinationRoleAssignments: atDestination('role assignments at the destination', {
        keeps: 'nothing',
    }),
    // Only read for the names that people know the roles by.
    roleDefinitions: inside('role definitions', {
        parents: [
            'roleAssignments',
            'associatedRoleAssignments',
            'timedRights',
            'inheritedRoleAssignments',
        ],
        compared: false,
        keeps: 'bodies',
    }),
    diagnosticSettings: inside('diagnostic settings', {
        parents: ['workspace', 'associatedResources', 'onlineEndpoints'],
    }),
    alerts: inside('alert rules', { parents: ['workspace'] }),
    // What Resource Graph shows is late, and another identity sees other subscriptions: an approval
    // compares none of it.
    graphHolders: inside('what Resource Graph says to name the present ids', {
        parents: ['workspace'],
        ...judged,
    }),
    holders: inside('resources that name the present ids', {
        parents: ['workspace', 'graphHolders'],
        compared: false,
        keeps: 'bodies',
    }),
    dataFactories: inside('data factories', judged),
    factoryLinks: inside('Data Factory linked services', {
        parents: ['dataFactories'],
        compared: false,
        keeps: 'bodies',
    }),
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


/***/ }),

/***/ 2489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M3: () => (/* binding */ WITHIN_NOTHING),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   Zn: () => (/* reexport safe */ _collection_table_js__WEBPACK_IMPORTED_MODULE_0__.Zn),
/* harmony export */   o8: () => (/* binding */ inventoryOf),
/* harmony export */   rS: () => (/* binding */ withinNothing),
/* harmony export */   rY: () => (/* reexport safe */ _collection_table_js__WEBPACK_IMPORTED_MODULE_0__.rY),
/* harmony export */   ry: () => (/* reexport safe */ _collection_table_js__WEBPACK_IMPORTED_MODULE_0__.ry)
/* harmony export */ });
/* harmony import */ var _collection_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2108);


/** Makes an inventory of what was read. */
function inventoryOf(readings) {
    const byName = new Map(readings);
    return { of: (name) => byName.get(name) ?? NEVER_READ };
}
const NEVER_READ = {
    state: 'unknown',
    reason: { why: 'it was not read', code: undefined, status: undefined },
};
/**
 * The items of a collection; none for an empty one. An unknown one has no items either: ask for its
 * state first.
 */
function itemsOf(collection) {
    return collection.state === 'read' ? collection.items : [];
}
/**
 * Code of an unknown collection that lies in a place which does not exist. No code of Azure reads
 * like this.
 */
const WITHIN_NOTHING = '(its place does not exist)';
/** How a collection ends that lies in a place that does not exist: nothing of it can be read. */
function withinNothing(place) {
    const why = `the ${_collection_table_js__WEBPACK_IMPORTED_MODULE_0__/* .collectionTable */ .ry[place].title} does not exist`;
    return { state: 'unknown', reason: { why, code: WITHIN_NOTHING, status: undefined } };
}


/***/ }),

/***/ 487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isInSourceGroup),
/* harmony export */   Im: () => (/* binding */ associatedId),
/* harmony export */   W1: () => (/* binding */ associatedProperty),
/* harmony export */   lh: () => (/* binding */ movingResourceIds)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3871);
/* harmony import */ var _resource_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9879);


/**
 * The property of the workspace body that names each associated resource (Workspaces, api-version
 * 2025-12-01).
 */
const associatedProperty = {
    storage: 'storageAccount',
    'key-vault': 'keyVault',
    'container-registry': 'containerRegistry',
    'application-insights': 'applicationInsights',
};
/**
 * The id of an associated resource as the workspace names it; undefined when the workspace has none
 * of that kind: the field is absent, null or an empty text (recorded answers).
 */
function associatedId(workspace, kind) {
    const id = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(workspace, 'properties', associatedProperty[kind]);
    return id === '' ? undefined : id;
}
/**
 * True when a resource lies in the group that the move starts from: one request moves resources of
 * one group only.
 */
function isInSourceGroup(scope, resourceId) {
    const parsed = (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .parseResourceId */ .RQ)(resourceId);
    return parsed !== undefined && (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .sameGroup */ .sU)(parsed, scope.source);
}
/**
 * The ids that the move request names: the workspace, then the associated resources asked for that
 * lie in the source group. Those asked for that lie elsewhere are a finding, never silently part of
 * the request. Case as Azure spells it.
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

/***/ 1930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ holderType),
/* harmony export */   I: () => (/* binding */ holderTypes)
/* harmony export */ });
/**
 * Types whose resources name others by id and that Resource Graph lists (Azure Resource Graph:
 * supported tables and resource types, table `resources`). A move changes none of them.
 */
const holderTypes = [
    {
        type: 'Microsoft.EventGrid/systemTopics',
        title: 'Event Grid system topic',
        remedy: 'Create the system topic and its subscriptions again for the new id: a source cannot be changed.',
    },
    {
        type: 'microsoft.insights/metricAlerts',
        title: 'metric alert rule',
        remedy: 'Create the alert rule again for the new id.',
    },
    {
        type: 'microsoft.insights/scheduledQueryRules',
        title: 'log alert rule',
        remedy: 'Set the scopes of the alert rule to the new id.',
    },
    {
        type: 'microsoft.insights/activityLogAlerts',
        title: 'activity log alert rule',
        remedy: 'Set the scopes and conditions of the alert rule to the new id.',
    },
    {
        type: 'microsoft.alertsManagement/actionRules',
        title: 'alert processing rule',
        remedy: 'Set the scopes of the rule to the new id.',
    },
    {
        type: 'microsoft.insights/autoscaleSettings',
        title: 'autoscale setting',
        remedy: 'Create the autoscale setting again for the deployment at its new id.',
    },
    {
        type: 'Microsoft.Portal/dashboards',
        title: 'dashboard',
        remedy: 'Point its tiles to the new id.',
    },
    {
        type: 'microsoft.insights/workbooks',
        title: 'workbook',
        remedy: 'Point it to the new id.',
    },
    {
        type: 'Microsoft.Logic/workflows',
        title: 'logic app',
        remedy: 'Point its actions and connections to the new id.',
    },
];
/**
 * What only its own service lists: named here so that all holders are spoken of in the same way.
 */
const factoryLink = {
    type: 'Microsoft.DataFactory/factories/linkedservices',
    title: 'Data Factory linked service',
    remedy: 'Set subscription and resource group of the linked service to the new ones.',
};
const known = new Map([...holderTypes, factoryLink].map((holder) => [holder.type.toLowerCase(), holder]));
/**
 * What is known of a type of holders; undefined for any other type.
 *
 * @param type any case.
 */
function holderType(type) {
    return known.get(type.toLowerCase());
}


/***/ }),

/***/ 23:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WO: () => (/* binding */ namesOneOf),
/* harmony export */   fI: () => (/* binding */ withAlias),
/* harmony export */   j6: () => (/* binding */ relocation),
/* harmony export */   zp: () => (/* binding */ inPlace)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3871);

/** Nothing moved: every id is what it was. */
const inPlace = { to: (id) => id, rewritten: (body) => body };
// The long form of an asset's address leaves the provider out:
// azureml://subscriptions/{s}/resourcegroups/{g}/workspaces/{w} (azure-ai-ml, datastore and asset
// paths).
const PROVIDER = '/providers/microsoft.machinelearningservices';
/** Most texts hold no id, and need not be searched for each of many. */
const HOLDS_ID = /(?:\/|%2f)subscriptions(?:\/|%2f)/i;
/** A character of a resource name: after an id, it makes it another id. */
const NAME = /[\w.()-]/;
/**
 * What a move to `destination` did to ids.
 *
 * @param movedIds ids of the moved resources before the move, any case.
 */
function relocation(movedIds, destination) {
    const prefixes = prefixesOf(movedIds);
    const toText = (text) => HOLDS_ID.test(text)
        ? prefixes.reduce((now, prefix) => replaced(now, prefix, destination), text)
        : text;
    return { to: toText, rewritten: (body) => eachText(body, toText) };
}
/** The same relocation, for something that got another name at its new place. */
function withAlias(place, { from, to }) {
    const swapped = (text) => eachId(eachId(text, lowered(from), () => to), encoded(from), () => encodeURIComponent(to));
    return {
        to: (id) => swapped(place.to(id)),
        rewritten: (body) => eachText(place.rewritten(body), swapped),
    };
}
// Keys are ids as well, in userAssignedIdentities.
function eachText(body, change) {
    const walk = (value) => {
        if (typeof value === 'string')
            return change(value);
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(value))
            return value.map(walk);
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) ? eachText(value, change) : value;
    };
    return Object.fromEntries(Object.entries(body).map(([key, value]) => [change(key), walk(value)]));
}
/** Where an id ends in a text, each time that it is whole there. */
function endsOf(text, id) {
    // Most texts are shorter than any id, and encoded ids are rare.
    if (text.length < id.length || (id.startsWith('%') && !text.includes('%')))
        return [];
    const low = lowered(text);
    const ends = [];
    for (let at = low.indexOf(id); at !== -1 && id !== ''; at = low.indexOf(id, at + 1)) {
        const end = at + id.length;
        if (end === text.length || !NAME.test(text.charAt(end)))
            ends.push(end);
    }
    return ends;
}
/**
 * Whether something of a body, at any depth, names one of these ids or what lies below it, in the
 * long form of an asset's address too. A name that goes on is another one.
 *
 * @param ids any case.
 */
function namesOneOf(ids, body) {
    const prefixes = prefixesOf(ids);
    const named = (value) => {
        if (typeof value === 'string') {
            const low = lowered(value);
            return prefixes.some((one) => endsOf(low, one).length > 0);
        }
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(value))
            return value.some(named);
        return ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) &&
            Object.entries(value).some(([key, inner]) => named(key) || named(inner)));
    };
    return named(body);
}
// The long form of an asset's address leaves the provider out; within the query or the path of an
// address an id may stand percent-encoded (RFC 3986, 2.1).
function prefixesOf(ids) {
    return ids.flatMap((id) => {
        const low = lowered(id);
        const forms = low.includes(`${PROVIDER}/`) ? [low, low.replace(PROVIDER, '')] : [low];
        return [...forms, ...forms.map(encoded)];
    });
}
function encoded(id) {
    return lowered(encodeURIComponent(id));
}
// Letters of other alphabets may be longer in lower case, and ids have none of them.
function lowered(text) {
    return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
// Only subscription and group change: everything else keeps its spelling, `resourcegroups` too. In
// an address of an asset a second slash may stand before the prefix.
function replaced(text, prefix, { subscriptionId, resourceGroup }) {
    const slash = prefix.startsWith('/') ? '/' : '%2f';
    const [, subscriptions = '', subscription = '', groups = '', group = ''] = prefix.split(slash);
    const skip = {
        first: subscriptions.length + 2 * slash.length,
        middle: groups.length + 2 * slash.length,
    };
    const newGroup = slash === '/' ? resourceGroup : encodeURIComponent(resourceGroup);
    const middle = skip.first + subscription.length;
    const rest = middle + skip.middle + group.length;
    return eachId(text, prefix, (id) => `${id.slice(0, skip.first)}${subscriptionId}${id.slice(middle, middle + skip.middle)}${newGroup}${id.slice(rest)}`);
}
/** The text with each whole occurrence of an id changed. @param id lower-cased. */
function eachId(text, id, change) {
    let done = '';
    let from = 0;
    for (const end of endsOf(text, id)) {
        done += text.slice(from, end - id.length) + change(text.slice(end - id.length, end));
        from = end;
    }
    return done + text.slice(from);
}


/***/ }),

/***/ 8783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ roleGuid),
/* harmony export */   k: () => (/* binding */ rightWords)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3871);
/* harmony import */ var _resource_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9879);
/* harmony import */ var _short_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7231);



const at = (item, field) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(item, 'properties', field) ?? '';
// Azure REST reference: Role Assignments, PrincipalType.
const KINDS = {
    ForeignGroup: 'Group of another directory',
    ServicePrincipal: 'Service principal',
};
/** The last part of the id of an assignment's role: a GUID that is the same in every scope. */
function roleGuid(assignment) {
    return at(assignment, 'roleDefinitionId').split('/').at(-1) ?? '';
}
/**
 * Who has which role where, in the words of a person: "Group 6b1f… is AzureML Data Scientist at
 * mlw-churn".
 *
 * @param roles the role definitions that could be read; a role that is not among them is told by its
 *   GUID.
 * @param workspace its own identity is told by its name; undefined where it could not be read.
 */
function rightWords(assignment, roles, workspace, verb = 'is') {
    const guid = roleGuid(assignment);
    const role = roles.find((one) => (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .sameId */ .s)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(one, 'name') ?? '', guid));
    const known = role === undefined ? '' : at(role, 'roleName');
    const roleName = known === '' ? `role ${guid}` : known;
    const where = (0,_short_name_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .E)(at(assignment, 'scope'), [(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(workspace, 'id') ?? []].flat());
    return `${holderWords(assignment, workspace)} ${verb} ${roleName} at ${where}`;
}
function holderWords(assignment, workspace) {
    const principal = at(assignment, 'principalId');
    const own = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(workspace, 'identity', 'principalId') ?? '';
    if (own !== '' && (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .sameId */ .s)(own, principal)) {
        return `The workspace's own identity (${(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(workspace, 'name') ?? principal})`;
    }
    const kind = at(assignment, 'principalType');
    return `${KINDS[kind] ?? (kind === '' ? 'Principal' : kind)} ${principal}`;
}


/***/ }),

/***/ 7560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U0: () => (/* binding */ endOfAssignment),
/* harmony export */   _Y: () => (/* binding */ isTimed),
/* harmony export */   se: () => (/* binding */ isEligibility)
/* harmony export */ });
/* harmony import */ var _body_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2519);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3871);
/* harmony import */ var _resource_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9879);



const at = (item, field) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(item, 'properties', field) ?? '';
/** True for an instance of an eligibility: a right that somebody may activate. */
function isEligibility(instance) {
    return /\/roleEligibilityScheduleInstances\//i.test((0,_body_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .idOf */ .TH)(instance));
}
/**
 * True for a right that is not for ever: an activation, an assignment with an end, or an
 * eligibility (Azure REST reference: Role Assignment Schedule Instances, 2020-10-01).
 */
function isTimed(instance) {
    const isActivated = (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .sameId */ .s)(at(instance, 'assignmentType'), 'Activated');
    return isEligibility(instance) || isActivated || at(instance, 'endDateTime') !== '';
}
/**
 * Until when a role assignment holds by itself, as Azure tells it, or "(no end told)"; undefined
 * when it is for ever. Made again by a program, such a right would be a permanent one.
 */
function endOfAssignment(assignment, timedRights) {
    const instance = timedRights.find((one) => !isEligibility(one) &&
        ((0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .sameId */ .s)(at(one, 'originRoleAssignmentId'), (0,_body_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .idOf */ .TH)(assignment)) ||
            ['scope', 'principalId', 'roleDefinitionId'].every((field) => (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .sameId */ .s)(at(one, field), at(assignment, field)))));
    if (instance === undefined)
        return undefined;
    const end = at(instance, 'endDateTime');
    return end === '' ? '(no end told)' : end;
}


/***/ }),

/***/ 5400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
/**
 * Runs `work` over all items, at most `limit` at a time, and gives the results in the order of the
 * items. The first rejection is passed on.
 */
async function inParallel(items, limit, work) {
    const results = new Map();
    const queue = items.entries();
    const worker = async () => {
        for (const [index, item] of queue)
            results.set(index, await work(item));
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    return [...results].sort(([left], [right]) => left - right).map(([, result]) => result);
}


/***/ }),

/***/ 2434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ comparableItems),
/* harmony export */   PZ: () => (/* binding */ areStill),
/* harmony export */   ZK: () => (/* binding */ comparableBody),
/* harmony export */   tT: () => (/* binding */ isMadeAnew)
/* harmony export */ });
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5902);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3871);
/* harmony import */ var _secret_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71);
/* harmony import */ var _service_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9998);




/**
 * A body as an approval compares it: what the service keeps for itself dropped (it says nothing
 * about the move, and a gate that closes over it would be switched off by its users), secret values
 * left out, ARM ids lower-cased, and arrays of objects sorted, because Azure promises no order.
 */
function comparableBody(value) {
    const body = (0,_secret_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSecrets */ .cT)(value);
    return stable(body, (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(body) ? body : {}, []);
}
/**
 * The items of a collection in comparable form, sorted by id so that the order of a listing does not
 * count.
 */
function comparableItems(items) {
    return items
        .map((item) => ({ key: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(item, 'id')?.toLowerCase() ?? (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalText */ .A)(item), item }))
        .sort((left, right) => compare(left.key, right.key))
        .map(({ item }) => comparableBody(item));
}
function stable(value, body, path) {
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonArray */ .Md)(value)) {
        const items = value.map((item) => stable(item, body, path));
        // The order of plain values can mean something (a command line); the order of objects in ARM
        // bodies does not.
        if (!items.every(_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW))
            return items;
        return [...items].sort((left, right) => compare((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalText */ .A)(left), (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalText */ .A)(right)));
    }
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value)) {
        const kept = Object.entries(value).filter(([key]) => !(0,_service_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .isServiceField */ .o)(body, [...path, key]));
        return Object.fromEntries(kept.map(([key, inner]) => [lowerId(key), stable(inner, body, [...path, key])]));
    }
    return typeof value === 'string' ? lowerId(value) : value;
}
function lowerId(text) {
    return /^\/subscriptions\//i.test(text) ? text.toLowerCase() : text;
}
function compare(left, right) {
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}
/**
 * When a thing was made, by whom and for whom. The service writes these and never changes them: a
 * thing of the same name that was made anew has others (Azure REST reference: systemData, Compute).
 */
const BIRTH = [
    ['systemData', 'createdAt'],
    ['systemData', 'createdBy'],
    ['properties', 'createdOn'],
    ['properties', 'properties', 'createdOn'],
    ['properties', 'properties', 'createdBy', 'userId'],
];
function birthOf(item) {
    return BIRTH.map((path) => (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(item, ...path) ?? null);
}
/** Whether something was made anew since: whatever was known of its birth is not said any more. */
function isMadeAnew(before, now) {
    const is = birthOf(now);
    return birthOf(before).some((was, at) => was !== null && (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalText */ .A)(was) !== (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalText */ .A)(is[at] ?? null));
}
/** Whether these are still the very same things, with the same content. */
function areStill(before, now) {
    const withBirth = (items) => (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalText */ .A)(comparableItems(items.map((item) => ({
        ...item,
        // Under a name of its own, because the comparison of an approval leaves these out.
        birth: birthOf(item),
    }))));
    return withBirth(before) === withBirth(now);
}


/***/ }),

/***/ 9242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ namedByPeople)
/* harmony export */ });
/** Maps of a body whose names people choose: such a name is data, whatever it says. Lower-cased. */
const namedByPeople = new Set([
    ...['tags', 'traffic', 'mirrortraffic', 'metadata', 'environmentvariables', 'inputs', 'outputs'],
    ...['userassignedidentities', 'jobs'],
]);


/***/ }),

/***/ 8439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ planAsJson),
/* harmony export */   Gb: () => (/* binding */ planDigest),
/* harmony export */   VK: () => (/* binding */ shortDigest)
/* harmony export */ });
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5902);
/* harmony import */ var _prepare_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6821);
/* harmony import */ var _restore_step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(234);



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
            instanceSuffix: content.instanceSuffix,
            restore: content.restore.map(_restore_step_js__WEBPACK_IMPORTED_MODULE_2__/* .rowAsJson */ .Vy),
            collections: content.collections,
        },
        snapshot: plan.snapshot,
    };
}
/**
 * The digest a person approves: `sha256:` and 64 hex digits over the whole plan, its origin
 * included.
 */
function planDigest(plan) {
    return `sha256:${(0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalHash */ .t)(planAsJson(plan))}`;
}
/** The first twelve hex digits, for titles and comments. */
function shortDigest(digest) {
    return digest.replace(/^sha256:/, '').slice(0, 12);
}


/***/ }),

/***/ 2008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ sealedAsJson),
/* harmony export */   LZ: () => (/* binding */ sealSecrets),
/* harmony export */   cA: () => (/* binding */ openSecrets),
/* harmony export */   qP: () => (/* binding */ sealedSchema)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7728);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5902);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3871);
/* harmony import */ var _parse_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(633);





const ALGORITHM = 'AES-256-GCM';
const KEY_BYTES = 32;
const SALT_BYTES = 16;
/**
 * GCM is specified for nonces of 96 bits, and a random one is used once with its own salt (NIST SP
 * 800-38D, 8.2).
 */
const NONCE_BYTES = 12;
/**
 * A shorter tag would be easier to forge (NIST SP 800-38D, appendix C), so a file may not ask for
 * one.
 */
const TAG_BYTES = 16;
/** OWASP Password Storage Cheat Sheet: scrypt with N=2^17, r=8, p=1, which takes 128 MiB. */
const KDF = { name: 'scrypt', n: 2 ** 17, r: 8, p: 1 };
const MAX_MEMORY = 256 * 1024 * 1024;
// What a file may ask for: it has travelled, and must not be able to make a run spend hours or
// gigabytes.
const LARGEST_N = 2 ** 20;
const LARGEST_P = 4;
/**
 * Seals secrets for one plan: only the same key opens them, and only beside the plan of the same
 * digest.
 *
 * @param key the user's text, of any length; the contract asks for at least 32 characters.
 */
async function sealSecrets(secrets, key, planDigest) {
    const salt = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(SALT_BYTES);
    const nonce = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(NONCE_BYTES);
    const head = {
        algorithm: ALGORITHM,
        kdf: KDF,
        salt: salt.toString('base64'),
        nonce: nonce.toString('base64'),
        of: Object.keys(secrets).sort(),
    };
    const cipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)('aes-256-gcm', await keyFrom(key, salt, KDF), nonce, {
        authTagLength: TAG_BYTES,
    });
    cipher.setAAD(authenticated(head, planDigest));
    const text = Buffer.concat([cipher.update(JSON.stringify(secrets), 'utf8'), cipher.final()]);
    return { ...head, tag: cipher.getAuthTag().toString('base64'), text: text.toString('base64') };
}
/**
 * The secrets; undefined for a wrong key, another plan, or a sealed part that was changed in any
 * place.
 */
async function openSecrets(sealed, key, planDigest) {
    const { tag, text, ...head } = sealed;
    const [salt, nonce, tagBytes] = [head.salt, head.nonce, tag].map(fromBase64);
    if (salt === undefined || nonce?.length !== NONCE_BYTES || tagBytes?.length !== TAG_BYTES) {
        return undefined;
    }
    if (!isAffordable(head.kdf))
        return undefined;
    const decipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createDecipheriv)('aes-256-gcm', await keyFrom(key, salt, head.kdf), nonce, {
        authTagLength: TAG_BYTES,
    });
    decipher.setAAD(authenticated(head, planDigest));
    decipher.setAuthTag(tagBytes);
    try {
        const opened = Buffer.concat([decipher.update(fromBase64(text)), decipher.final()]);
        return secretsIn((0,_parse_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(opened.toString('utf8')));
    }
    catch {
        // The one thing that fails here is the authentication, and it does not say what of it was
        // wrong.
        return undefined;
    }
}
/** A sealed part as a plan file has it. That it fits proves nothing of its origin. */
const sealedSchema = (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc)({
    algorithm: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz)(ALGORITHM),
    kdf: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL)((0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc)({ name: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz)('scrypt'), n: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig)(), r: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig)(), p: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig)() }), (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z6Y)(isAffordable, 'expected costs that a run can bear')),
    salt: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP)(),
    nonce: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP)(),
    tag: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP)(),
    text: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP)(),
    of: (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg)((0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP)()),
});
/** A sealed part as it is written. */
function sealedAsJson(sealed) {
    return { ...sealed, kdf: { ...sealed.kdf } };
}
// RFC 7914: N is a power of two above one; the memory is about 128 * r * (N + p) bytes.
function isAffordable({ n, r, p }) {
    const isPowerOfTwo = Number.isInteger(Math.log2(n)) && n > 1;
    const areWhole = [n, r, p].every((part) => Number.isSafeInteger(part) && part > 0);
    return (areWhole &&
        isPowerOfTwo &&
        n <= LARGEST_N &&
        p <= LARGEST_P &&
        128 * r * (n + p + 2) <= MAX_MEMORY);
}
function keyFrom(key, salt, { n, r, p }) {
    return new Promise((resolve, reject) => {
        (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.scrypt)(key, salt, KEY_BYTES, { N: n, r, p, maxmem: MAX_MEMORY }, (error, derived) => {
            if (error === null)
                resolve(derived);
            else
                reject(error);
        });
    });
}
/**
 * Everything that is readable in a sealed part, and the plan that it belongs to, is authenticated
 * with it.
 */
function authenticated(head, planDigest) {
    return Buffer.from((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalText */ .A)({ ...head, kdf: { ...head.kdf }, planDigest }), 'utf8');
}
function secretsIn(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(value))
        return undefined;
    const entries = Object.entries(value).flatMap(([id, secret]) => (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(secret) ? [[id, secret]] : []);
    return Object.fromEntries(entries);
}
function fromBase64(text) {
    return Buffer.from(text, 'base64');
}


/***/ }),

/***/ 71:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WY: () => (/* binding */ isLeftOut),
/* harmony export */   aW: () => (/* binding */ secretTextsIn),
/* harmony export */   cT: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/* unused harmony exports LEFT_OUT, isSecretPath */
/* harmony import */ var _named_by_people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9242);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3871);
/* harmony import */ var _secret_shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3520);




/** Stands where the value of a secret was, or within a text where a secret was in it. */
const LEFT_OUT = '(left out)';
/**
 * What is left out of everything that is written, by where it stands in a body: names of fields,
 * lower-cased, joined by dots; `*` is one name that people chose. Azure returns some of it in clear
 * text, and says of the rest that it does not (Azure REST reference: Workspace Connections, Computes,
 * Datastores, Online Deployments).
 */
const SECRET_PATHS = [
    // Names that are nothing else, wherever they stand.
    /(?:^|\.)(?:sas_?token|sasuri|accountkey|client_?secret|(?:adminuser|admin|user)?password)$/,
    /(?:^|\.)(?:privatekey(?:data)?|(?:\w*)connectionstring|instrumentationkey|secretaccesskey)$/,
    /(?:^|\.)(?:(?:refresh|developer|databricksaccess|access|security)token|userstoragekey)$/,
    /(?:^|\.)(?:(?:primary|secondary|account|shared ?access|api)key|sdktelemetryappinsightskey)$/,
    // Names that are something else elsewhere: a policy of a key vault permits `keys` and `secrets`,
    // and a deployment may be called `cert`.
    /(?:^|\.)credentials\.(?:\w+\.)*(?:key|keys|pat|sas|secrets|secret|token|cert|certificate)$/,
    /(?:^|\.)(?:administratoraccount|sslconfiguration)\.(?:key|cert|privatekeydata)$/,
    /^(?:properties\.)?(?:properties\.)?keys$/,
    // What a listing of keys answers has no envelope.
    /^(?:key|certificate|(?:admin|user)kubeconfig)$/,
    /(?:^|\.)environmentvariables\.\*$/,
    /(?:^|\.)(?:startupscript|creationscript)\.script(?:data|arguments)$/,
];
// The metadata of a connection hold its key where people put it, under a name of their own.
const METADATA = /^properties\.metadata\.\*$/;
const SOUNDS_SECRET = /key|secret|token|pass|pwd|credential|sas$|connection_?string/i;
/**
 * Whether the value at this place of a body is a secret, whatever it holds. The one table of places:
 * what is compared and what is kept leave out the same.
 *
 * @param path names of fields from the body down, as Azure spells them; items of lists add nothing.
 */
function isSecretPath(path) {
    const { place, name } = placeOf(path);
    if (METADATA.test(place))
        return SOUNDS_SECRET.test(name);
    return SECRET_PATHS.some((secret) => secret.test(place));
}
/**
 * The value with all secrets in it left out, by place and by shape, and everything else as it is.
 *
 * That there was a secret stays visible, and of what people wrote and nobody can guess a short hash
 * as well, so that another script or variable shows as a change. There is none of anything that
 * could be guessed: a hash of it would be the secret to whoever tries words. What Azure makes and
 * renews by itself has no hash either, because its renewal is no change.
 */
function withoutSecrets(value, path = []) {
    if (value !== null && isSecretPath(path))
        return leftOutAt(value, path);
    if (typeof value === 'string')
        return withoutSecretsInText(value, path);
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonArray */ .Md)(value))
        return value.map((item) => withoutSecrets(item, path));
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutSecrets(inner, [...path, key])]));
}
/** Whether a value was left out of the plan, or a part of the text. */
function isLeftOut(value) {
    return typeof value === 'string' && value.includes(LEFT_OUT.slice(0, -1));
}
/**
 * The texts that `withoutSecrets` leaves out of a value and that the run must not say anywhere: all
 * but variables that are as good as public, a mode or a name.
 */
function secretTextsIn(value, path = []) {
    if (typeof value === 'string') {
        const { place, name } = placeOf(path);
        const isVariable = /(?:^|\.)environmentvariables\.\*$/.test(place);
        if (isVariable && !SOUNDS_SECRET.test(name) && !(0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnguessable */ .X)(value))
            return [];
        return isSecretPath(path) ? [value] : [];
    }
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonArray */ .Md)(value))
        return value.flatMap((item) => secretTextsIn(item, path));
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value))
        return [];
    // What lies below a secret is one as well, whatever it is called.
    return isSecretPath(path)
        ? Object.values(value).flatMap((inner) => secretTextsIn(inner, path))
        : Object.entries(value).flatMap(([key, inner]) => secretTextsIn(inner, [...path, key]));
}
function leftOutAt(value, path) {
    // What was left out before stays as it is: it may be a hash that is compared.
    if (isLeftOut(value))
        return value;
    const { place } = placeOf(path);
    const isByPeople = /\.(?:\*|script(?:data|arguments))$/.test(place);
    if (!isByPeople || typeof value !== 'string')
        return LEFT_OUT;
    // A script that lies in a file share has its path here; base64 knows no full stop.
    if (place.endsWith('.scriptdata') && /^[\w/ -]+\.\w+$/.test(value))
        return value;
    if (!(0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnguessable */ .X)(value))
        return LEFT_OUT;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256').update(value, 'utf8').digest('hex').slice(0, 12);
    return `${LEFT_OUT.slice(0, -1)}, sha256 ${hash})`;
}
function withoutSecretsInText(value, path) {
    // The whole of it, because the rest of a signature is another one with each reading.
    if (/(?:^|[?&])sig=[^&\s]/i.test(value))
        return LEFT_OUT;
    if (METADATA.test(placeOf(path).place) && (0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnguessable */ .X)(value))
        return leftOutAt(value, path);
    return (0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSecretShapes */ .F)(value, LEFT_OUT);
}
/** A path as the table spells it, and the name that its last field has for people. */
function placeOf(path) {
    const names = path.map((name) => name.toLowerCase());
    const place = names.map((name, at) => _named_by_people_js__WEBPACK_IMPORTED_MODULE_0__/* .namedByPeople */ .Q.has(names[at - 1] ?? '') ? '*' : name.replaceAll('.', ' '));
    return { place: place.join('.'), name: path.at(-1) ?? '' };
}


/***/ }),

/***/ 9998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ writtenSettings),
/* harmony export */   o: () => (/* binding */ isServiceField)
/* harmony export */ });
/* harmony import */ var _named_by_people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9242);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3871);


/**
 * Bookkeeping of the service, wherever in a body it stands: it changes by itself between two
 * readings of the same thing.
 */
const BOOKKEEPING = new Set([
    'systemdata',
    'etag',
    'createdon',
    'createdby',
    'modifiedon',
    'updatedon',
    'updatedby',
    'changedtime',
    'createdtime',
    'provisioningwarnings',
]);
/**
 * What the service says of a compute under `properties.properties`: how it is at the moment, and
 * what nobody can write (Azure REST reference: Compute - Create Or Update, read-only properties). A
 * compute that stops itself, scales or gets a new image is the same compute.
 */
const COMPUTE_STATE = new Set([
    'allocationState',
    'allocationStateTransitionTime',
    'applications',
    'connectivityEndpoints',
    'containers',
    'createdBy',
    'currentNodeCount',
    'dataDisks',
    'dataMounts',
    'errors',
    'lastOperation',
    'nodeStateCounts',
    'osImageMetadata',
    'schedules.computeStartStop.id',
    'schedules.computeStartStop.provisioningStatus',
    'schedules.computeStartStop.schedule.id',
    'schedules.computeStartStop.schedule.provisioningStatus',
    'sshSettings.adminUserName',
    'sshSettings.sshPort',
    'state',
    'targetNodeCount',
    'versions',
]);
/**
 * Whether a field of a body is read-only or in motion: state, and no content. The one list, for what
 * an approval compares and for what is written again.
 *
 * @param path names of fields from the body down, as Azure spells them; items of lists add nothing.
 */
function isServiceField(body, path) {
    const [name = '', parent = ''] = path.toReversed();
    const [first, second, ...inside] = path;
    if (first === 'properties' && second === 'properties' && inside.length > 0) {
        // Of a compute they are its settings; of anything else people give names and values.
        const isCompute = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(body, 'properties', 'computeType') !== undefined;
        if (isCompute && COMPUTE_STATE.has(inside.join('.')))
            return true;
        if (inside.length === 1)
            return false;
    }
    return !_named_by_people_js__WEBPACK_IMPORTED_MODULE_0__/* .namedByPeople */ .Q.has(parent.toLowerCase()) && BOOKKEEPING.has(name.toLowerCase());
}
/** The settings of a compute without what the service says of it, at every depth. */
function writtenSettings(settings) {
    return without(settings, '');
}
function without(settings, above) {
    const inner = (value, path) => {
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(value))
            return value.map((one) => inner(one, path));
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value) ? without(value, `${path}.`) : value;
    };
    return Object.fromEntries(Object.entries(settings)
        .filter(([name]) => !COMPUTE_STATE.has(`${above}${name}`))
        .map(([name, value]) => [name, inner(value, `${above}${name}`)]));
}


/***/ }),

/***/ 2005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UI: () => (/* binding */ inventoryOfSnapshot),
/* harmony export */   eY: () => (/* binding */ snapshotOf),
/* harmony export */   eZ: () => (/* binding */ namesOf)
/* harmony export */ });
/* harmony import */ var _azure_body_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2519);
/* harmony import */ var _azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2489);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3871);
/* harmony import */ var _secret_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71);




/**
 * What the plan keeps of an inventory. Bodies are as Azure sent them, in its order and its
 * spelling, but for the values of secrets; of what moves along the names are kept, of assets with the latest version. A list that
 * could not be read is kept as unknown.
 */
function snapshotOf(inventory) {
    const kept = _azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .collectionNames */ .Zn.filter((name) => _azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .collectionTable */ .ry[name].keeps !== 'nothing');
    return Object.fromEntries(kept.map((name) => {
        const collection = inventory.of(name);
        if (collection.state === 'unknown')
            return [name, { state: 'unknown' }];
        const items = (0,_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(collection);
        const { keeps } = _azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .collectionTable */ .ry[name];
        if (keeps === 'count')
            return [name, { total: collection.total }];
        return [
            name,
            {
                items: keeps === 'names' ? items.flatMap(namesOf) : items.map((item) => (0,_secret_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSecrets */ .cT)(item)),
            },
        ];
    }));
}
/**
 * The snapshot as an inventory: what was there when the plan was made. Lists that it does not keep
 * are unknown.
 */
function inventoryOfSnapshot(snapshot) {
    return (0,_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .inventoryOf */ .o8)(_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .collectionNames */ .Zn.flatMap((name) => {
        const { [name]: kept } = snapshot;
        if (_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .collectionTable */ .ry[name].keeps !== 'bodies' || (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(kept, 'state') === 'unknown')
            return [];
        const items = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .listAt */ .gT)(kept, 'items').filter(_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW);
        const total = items.length;
        return [[name, total === 0 ? { state: 'empty', total } : { state: 'read', items, total }]];
    }));
}
/**
 * Something that moves along by its name below the workspace, and its latest version where the list
 * names one.
 */
function namesOf(item) {
    const name = belowWorkspace(item);
    const latest = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(item, 'properties', 'latestVersion') ?? '';
    return latest === '' ? [name] : [name, `${name}/versions/${latest}`];
}
/**
 * The name of something in a workspace, with the names of what it lies in: its id from below the
 * workspace on.
 */
function belowWorkspace(item) {
    const id = (0,_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .idOf */ .TH)(item);
    const [, below] = /\/workspaces\/[^/]+\/(.+)$/i.exec(id) ?? [];
    return below ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(item, 'name') ?? '';
}


/***/ }),

/***/ 7945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  om: () => (/* binding */ historyOf),
  PR: () => (/* binding */ journalOf),
  eA: () => (/* binding */ openContext),
  az: () => (/* binding */ writeFirst)
});

// EXTERNAL MODULE: ./src/domain/plan/plan.js
var plan = __webpack_require__(4878);
// EXTERNAL MODULE: ./src/domain/run/errors.js
var errors = __webpack_require__(5140);
;// CONCATENATED MODULE: ./src/stages/journal/journal.js
/** Opens the journal at `path`; the file comes into being with its first line. */
function openJournal(files, clock, path, run) {
    return {
        path,
        write: (event) => {
            const line = { at: new Date(clock.now()).toISOString(), ...run, ...event };
            return files.append(path, JSON.stringify(line));
        },
    };
}

// EXTERNAL MODULE: ./src/stages/journal/read-journal.js
var read_journal = __webpack_require__(1358);
// EXTERNAL MODULE: ./src/modes/parts/file-names.js
var file_names = __webpack_require__(8971);
;// CONCATENATED MODULE: ./src/modes/parts/move-context.js





/** Opens Azure for reading and notes in the report what a plan says. */
async function openContext(signed, request, ports, run) {
    const deadline = ports.clock.now() + request.timeoutMinutes * 60_000;
    reportPlan(run, signed, 'planMaxAgeHours' in request ? request.planMaxAgeHours : undefined);
    const reader = await ports.azure.reader();
    run.note({ correlationId: reader.correlationId });
    return { reader, signed, request, deadline, ports, run };
}
/** Notes what a plan file says about the move, for the report of the modes that start from one. */
function reportPlan(run, signed, maxAgeHours) {
    const { content, origin } = signed.plan;
    run.note({
        preparation: content.prepare.map((step) => ({ ...step, state: 'planned' })),
        sealedSecrets: signed.sealed?.of,
        workspaceName: content.workspaceName,
        source: content.source,
        destination: content.destination,
        planDigest: signed.digest,
        planExpiresAt: maxAgeHours === undefined ? undefined : (0,plan/* expiryOf */.p1)(signed.plan, maxAgeHours),
        pullRequest: origin.pullRequest,
        resources: content.resources.map(({ id, destinationId, type }) => ({
            id,
            destinationId,
            type,
            name: id.split('/').at(-1) ?? id,
            place: undefined,
        })),
    });
}
/** The journal of a plan, which lies beside it; in the report once something is written into it. */
function journalOf({ reader, signed, request, ports, run }) {
    const path = (0,file_names/* filesBeside */.G)(request.planFile).journal;
    const ids = { correlationId: reader.correlationId, planDigest: signed.digest };
    const journal = openJournal(ports.files, ports.clock, path, ids);
    return {
        path,
        write: async (event) => {
            await journal.write(event);
            run.noteFile({ journal: path });
        },
    };
}
/** Writes down what is about to be sent. Raises `internal-error`, and then nothing is sent. */
async function writeFirst(journal, event) {
    try {
        await journal.write(event);
    }
    catch (cause) {
        throw new errors/* ProductError */._('internal-error', {
            sentence: `The journal "${journal.path}" cannot be written, and nothing is sent without it.`,
            remedy: 'Give a plan-file in a folder that this job may write to, on a disk with room.',
            cause,
        });
    }
}
/** What has been done of a plan, as far as its journal is at hand. */
async function historyOf({ signed, request, ports }) {
    const text = await ports.files.read((0,file_names/* filesBeside */.G)(request.planFile).journal);
    return (0,read_journal/* readJournal */.a)(text, signed.digest);
}


/***/ }),

/***/ 3552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ planFileText)
/* harmony export */ });
/* harmony import */ var _domain_plan_plan_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8439);
/* harmony import */ var _domain_plan_seal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2008);


/**
 * The text of a plan file. The sealed part stands beside the plan: it is no part of what the digest
 * is about.
 */
function planFileText({ digest, plan, sealed }) {
    const file = {
        digest,
        plan: (0,_domain_plan_plan_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .planAsJson */ .G0)(plan),
        ...(sealed === undefined ? {} : { sealed: (0,_domain_plan_seal_js__WEBPACK_IMPORTED_MODULE_1__/* .sealedAsJson */ .Bp)(sealed) }),
    };
    return `${JSON.stringify(file, undefined, 2)}\n`;
}


/***/ }),

/***/ 1109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ openedSecrets),
  od: () => (/* binding */ sealPlanSecrets),
  a9: () => (/* binding */ withSecrets)
});

// EXTERNAL MODULE: ./src/domain/canonical-json.js
var canonical_json = __webpack_require__(5902);
// EXTERNAL MODULE: ./src/domain/run/errors.js
var errors = __webpack_require__(5140);
// EXTERNAL MODULE: ./src/domain/plan/prepare-step.js
var prepare_step = __webpack_require__(6821);
// EXTERNAL MODULE: ./src/domain/azure/resource-id.js
var resource_id = __webpack_require__(9879);
// EXTERNAL MODULE: ./src/domain/plan/seal.js
var seal = __webpack_require__(2008);
// EXTERNAL MODULE: ./src/domain/plan/secret-fields.js
var secret_fields = __webpack_require__(71);
// EXTERNAL MODULE: ./src/domain/azure/body-identity.js
var body_identity = __webpack_require__(2519);
// EXTERNAL MODULE: ./src/domain/azure/inventory.js
var azure_inventory = __webpack_require__(2489);
// EXTERNAL MODULE: ./src/domain/in-parallel.js
var in_parallel = __webpack_require__(5400);
// EXTERNAL MODULE: ./src/domain/json.js
var json = __webpack_require__(3871);
// EXTERNAL MODULE: ./src/stages/secrets/secret-sources.js
var secret_sources = __webpack_require__(4569);
;// CONCATENATED MODULE: ./src/stages/secrets/gather-secrets.js






/** Side by side, far below what Azure Resource Manager allows of POSTs. */
const AT_ONCE = 8;
const GONE = 'it is gone already, and only a plan file that an earlier run left can hold them';
/**
 * Gathers what a move drops and a plan does not show: listed by Azure, or taken from the inventory
 * in memory. What cannot be read is told, never left out in silence; a list that was not seen is
 * missing as a whole.
 */
async function gatherSecrets({ inventory, planned = inventory, known = {} }, reader) {
    const now = holdersIn(inventory).filter(({ isGoing }) => !isGoing);
    const there = new Set(now.map(({ id }) => id.toLowerCase()));
    const gone = holdersIn(planned)
        .map(({ id }) => id.toLowerCase())
        .filter((id) => !there.has(id) && known[id] === undefined)
        .map((id) => ({ id, why: GONE, gone: true }));
    const found = await (0,in_parallel/* inParallel */.H)(now, AT_ONCE, (holder) => read(holder, reader));
    const entries = found.flatMap((one) => ('why' in one ? [] : [one]));
    const missing = found.flatMap((one) => 'why' in one && known[one.id] === undefined ? [one] : []);
    return {
        secrets: { ...known, ...Object.fromEntries(entries) },
        missing: [...missing, ...gone, ...unseen(inventory)].sort(byId),
    };
}
function holdersIn(inventory) {
    const listed = secret_sources/* secretSources */.x4.flatMap(({ collection, holds }) => (0,azure_inventory/* itemsOf */.S3)(inventory.of(collection)).filter(holds).map(holderOf));
    const shown = secret_sources/* deploymentLists */.VZ.flatMap(({ deployments }) => (0,azure_inventory/* itemsOf */.S3)(inventory.of(deployments)).flatMap((body) => {
        const environmentVariables = (0,secret_sources/* variablesOf */.ht)(body);
        const isEmpty = Object.keys(environmentVariables).length === 0;
        return isEmpty ? [] : [{ ...holderOf(body), shown: { environmentVariables } }];
    }));
    return [...listed, ...shown];
}
function holderOf(body) {
    const state = (0,json/* textAt */.$6)(body, 'properties', 'provisioningState') ?? '';
    return { id: (0,body_identity/* idOf */.TH)(body), isGoing: (0,resource_id/* sameId */.s)(state, 'Deleting') };
}
async function read({ id, shown }, reader) {
    const low = id.toLowerCase();
    if (shown !== undefined)
        return [low, shown];
    const listed = await reader.listSecrets(id);
    if (listed.state === 'read')
        return [low, listed.body];
    return { id: low, why: listed.why, gone: false };
}
// A list that was not read may hold anything; of deployments at least the endpoints are known.
function unseen(inventory) {
    const lists = secret_sources/* secretSources */.x4.flatMap(({ collection }) => notRead(inventory, collection, [azure_inventory/* collectionTable */.ry[collection].title]));
    const deployments = secret_sources/* deploymentLists */.VZ.flatMap(({ deployments, endpoints }) => {
        const parents = (0,azure_inventory/* itemsOf */.S3)(inventory.of(endpoints)).map((body) => (0,body_identity/* idOf */.TH)(body));
        const owners = inventory.of(endpoints).state === 'unknown' ? [] : parents;
        return notRead(inventory, deployments, owners);
    });
    return [...lists, ...deployments];
}
function notRead(inventory, name, owners) {
    const collection = inventory.of(name);
    if (collection.state !== 'unknown')
        return [];
    const why = `the ${azure_inventory/* collectionTable */.ry[name].title} could not be read: ${collection.reason.why}`;
    return owners.map((id) => ({ id: id.toLowerCase(), why, gone: false }));
}
function byId(left, right) {
    return left.id < right.id ? -1 : 1;
}

// EXTERNAL MODULE: ./src/modes/parts/part.js
var part = __webpack_require__(4437);
// EXTERNAL MODULE: ./src/modes/parts/plan-file-text.js
var plan_file_text = __webpack_require__(3552);
;// CONCATENATED MODULE: ./src/modes/parts/seal-secrets.js









/** The plan with its secrets sealed beside it; as it is when the run has no key. */
async function withSecrets(signed, { seen }, { snapshotKey }, ports, run) {
    if (snapshotKey === undefined)
        return signed;
    const gathered = await gather({ inventory: seen }, ports, run);
    return seal_secrets_seal(signed, gathered.secrets, snapshotKey);
}
/**
 * Opens the sealed part of a plan; empty where there is none or the run has no key. Raises
 * `plan-invalid` when the key does not open it: what is lost by going on with a wrong key shows
 * only when it is too late.
 */
async function openedSecrets({ digest, sealed }, { snapshotKey, planFile }, ports) {
    if (snapshotKey === undefined || sealed === undefined)
        return {};
    const secrets = await (0,seal/* openSecrets */.cA)(sealed, snapshotKey, digest);
    if (secrets !== undefined) {
        ports.secrets.learn(Object.values(secrets).flatMap((one) => (0,secret_fields/* secretTextsIn */.aW)(one)));
        return secrets;
    }
    throw new errors/* ProductError */._('plan-invalid', {
        sentence: `The snapshot-key does not open what is sealed in the plan file "${planFile}". Nothing was changed.`,
        remedy: 'Give the snapshot-key of the run that sealed it, or validate again with the key that you have.',
    });
}
/**
 * Seals what is not sealed yet, or was changed since, into the plan file, on disk before anything
 * is changed: what the preparation and the move drop can be listed only now. Ends the run where
 * somebody asked for secrets to be kept, and one of something that will be deleted cannot be.
 *
 * @param known what is sealed in the plan already.
 */
async function sealPlanSecrets(context, surveyed, known) {
    const { signed, request, ports, run } = context;
    const { snapshotKey, planFile } = request;
    if (snapshotKey === undefined)
        return (0,part/* goOn */.A)(context);
    const { inventory: planned, seen } = surveyed;
    const { secrets, missing } = await gather({ inventory: seen, planned, known }, ports, run);
    const lost = missing.filter((one) => isDeleted(one, signed));
    const [first] = lost;
    if (first !== undefined) {
        return run.end({ ...UNMOVED, problems: [cannotKeep(first, lost.length)] });
    }
    if (signed.sealed !== undefined && (0,canonical_json/* canonicalText */.A)(secrets) === (0,canonical_json/* canonicalText */.A)(known)) {
        return (0,part/* goOn */.A)(context);
    }
    const sealed = await seal_secrets_seal(signed, secrets, snapshotKey);
    try {
        await ports.files.write(planFile, (0,plan_file_text/* planFileText */.X)(sealed));
    }
    catch (error) {
        ports.log.debug(error instanceof Error ? error.message : String(error));
        return run.end({ ...UNMOVED, problems: [cannotWrite(planFile)] });
    }
    run.note({ sealedSecrets: sealed.sealed?.of });
    run.noteFile({ plan: planFile });
    run.mark('Secrets sealed into the plan file');
    return (0,part/* goOn */.A)({ ...context, signed: sealed });
}
async function gather(wanted, { azure, log, secrets }, run) {
    log.info('Listing keys and credentials, to seal them into the plan file.');
    const gathered = await gatherSecrets(wanted, await azure.secretReader());
    secrets.learn(Object.values(gathered.secrets).flatMap((one) => (0,secret_fields/* secretTextsIn */.aW)(one)));
    run.note({ missingSecrets: gathered.missing });
    for (const { id, why } of gathered.missing) {
        log.warning(`The secrets of ${id} are not in the plan file: ${why}`);
    }
    return gathered;
}
async function seal_secrets_seal(signed, secrets, key) {
    return { ...signed, sealed: await (0,seal/* sealSecrets */.LZ)(secrets, key, signed.digest) };
}
// What is gone cannot be protected by stopping.
function isDeleted({ id, gone }, { plan }) {
    const removed = plan.content.prepare.filter(prepare_step/* removes */.yb);
    return !gone && removed.some((step) => (0,resource_id/* isAtOrBelow */.a5)(id, step.id));
}
const UNMOVED = { outcome: 'not-moved', failureReason: 'prepare-failed', failed: true };
function cannotKeep({ id, why }, count) {
    const more = count > 1 ? ` So it is with ${count - 1} more.` : '';
    return {
        sentence: `The preparation would delete ${id}, and its secrets cannot be read: ${why}.${more} Nothing was changed.`,
        remedy: 'Give this identity the right to list keys (docs/PERMISSIONS.md) and start the same move again, or leave snapshot-key out and lose them.',
    };
}
function cannotWrite(planFile) {
    return {
        sentence: `The plan file "${planFile}" cannot be written, so the secrets cannot be kept. Nothing was changed.`,
        remedy: 'Make the plan file writable for this job and start the same move again.',
    };
}


/***/ }),

/***/ 1358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readJournal),
/* harmony export */   e: () => (/* binding */ restoreKey)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3871);
/* harmony import */ var _domain_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(633);


const UNSENT = new Set(['never-sent', 'refused']);
const NOTHING = {
    move: { state: 'never-sent' },
    marked: new Set(),
    prepared: new Set(),
    found: new Set(),
    refused: new Set(),
    isKnown: false,
    restored: { begun: new Set(), done: new Set(), inVain: new Set() },
};
/**
 * Reduces a journal to what has been done of one plan. Lines of other plans and lines that are not
 * understood change nothing: the run that wrote one may have died in the middle of it.
 *
 * @param text the journal, undefined when there is none.
 */
function readJournal(text, planDigest) {
    return (text ?? '')
        .split('\n')
        .map(_domain_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)
        .filter((line) => (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(line, 'planDigest') === planDigest)
        .reduce((history, line) => {
        const next = reducers.get((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(line, 'event') ?? '')?.(history, line);
        return next === undefined ? history : { ...next, isKnown: true };
    }, NOTHING);
}
const move = (next) => (history, line) => ({ ...history, move: next(history.move, line, timeOf(history.move, line)) });
const reducers = new Map(Object.entries({
    'mark-begin': (history, line) => ({
        ...history,
        marked: having(history.marked, runOf(line) ?? ''),
    }),
    // A move or a preparation begins anew: what was put back before it says nothing.
    'prepare-begin': (history, line) => ({
        ...history,
        prepared: having(history.prepared, keyOf(line)),
        refused: without(history.refused, keyOf(line)),
        restored: NOTHING.restored,
    }),
    'prepare-found': (history, line) => ({
        ...history,
        found: having(history.found, keyOf(line)),
    }),
    'prepare-failed': (history, line) => (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(line, 'answer') === 'refused'
        ? { ...history, refused: having(history.refused, keyOf(line)) }
        : history,
    'restore-begin': ({ restored, ...history }, line) => ({
        ...history,
        restored: { ...restored, begun: having(restored.begun, keyOf(line)) },
    }),
    'restore-done': ({ restored, ...history }, line) => ({
        ...history,
        restored: { ...restored, done: having(restored.done, keyOf(line)) },
    }),
    'restore-failed': ({ restored, ...history }, line) => {
        const key = keyOf(line);
        if ((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(line, 'taken') === true) {
            return { ...history, restored: { ...restored, inVain: having(restored.inVain, key) } };
        }
        // What Azure did not take, and is there later, was made by somebody else.
        if ((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(line, 'answer') === 'taken')
            return { ...history, restored };
        return { ...history, restored: { ...restored, begun: without(restored.begun, key) } };
    },
    'move-sending': (history, line) => ({
        ...history,
        move: announced(history.move, line),
        restored: NOTHING.restored,
    }),
    'move-accepted': move((_, line, at) => {
        const location = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(line, 'location');
        return location === undefined
            ? { state: 'uncertain', at }
            : { state: 'accepted', at, location };
    }),
    // A refusal answers what its own run has announced, and takes back no other answer.
    'move-refused': move((now, line, at) => now.state === 'sending' && now.by === runOf(line) ? { state: 'refused', at } : now),
    'move-uncertain': move((now, _, at) => now.state === 'accepted' || now.state === 'ended' ? now : { state: 'uncertain', at }),
    'move-ended': move((now, line, at) => {
        const what = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(line, 'what') ?? '';
        if (what.startsWith('completed'))
            return { state: 'ended', at, how: 'completed' };
        if (what === 'failed')
            return { state: 'ended', at, how: 'failed' };
        // Ends of following a move that are none of the move; only one that was sent is followed.
        return UNSENT.has(now.state) ? { state: 'uncertain', at } : now;
    }),
}));
// Announced again while an answer is open, no refusal can say any more that nothing is on its way.
function announced(now, line) {
    const at = timeOf(undefined, line);
    if (now.state === 'sending')
        return { state: 'uncertain', at };
    return UNSENT.has(now.state) ? { state: 'sending', at, by: runOf(line) } : now;
}
function runOf(line) {
    return (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(line, 'correlationId');
}
/** When the request was sent: of a line that answers it, what the line before it says. */
function timeOf(now, line) {
    if (now !== undefined && now.state !== 'never-sent')
        return now.at;
    const at = Date.parse((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(line, 'at') ?? '');
    return Number.isNaN(at) ? 0 : at;
}
function having(set, one) {
    return new Set([...set, one]);
}
function without(set, one) {
    return new Set([...set].filter((other) => other !== one));
}
function keyOf(line) {
    return restoreKey((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(line, 'step') ?? '', (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(line, 'id') ?? '');
}
/** How what was done to a thing is named; ids without case. */
function restoreKey(step, id) {
    return `${step} ${id.toLowerCase()}`;
}


/***/ }),

/***/ 9487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gs: () => (/* binding */ LOCK_WINDOW_MS),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   w: () => (/* binding */ progressTeller)
/* harmony export */ });
/**
 * ARM holds both groups for at most four hours (Microsoft: Move Azure resources, frequently asked
 * questions).
 */
const LOCK_WINDOW_MS = 4 * 60 * 60_000;
/** Somebody who waits is told at once that it goes on, and then once in so long. */
const TELL_EVERY_MS = 5 * 60_000;
/**
 * Tells a person who waits how it goes, and the host how much of the time it may take is gone.
 *
 * @param limitMs what the phase may take.
 */
function progressTeller(phase, limitMs, log) {
    let toldAt = Number.NEGATIVE_INFINITY;
    return (tick) => {
        if (tick.elapsedMs - toldAt < TELL_EVERY_MS)
            return;
        toldAt = tick.elapsedMs;
        const gone = Math.floor((100 * tick.elapsedMs) / limitMs);
        log.progress(progressLine(phase, tick), Math.min(100, Math.max(0, gone)));
    };
}
// Phase, time gone, polls, and for a move what is left of ARM's lock window.
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

/***/ 7104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yq: () => (/* binding */ loadPlan),
  OS: () => (/* binding */ requireAgreement),
  Od: () => (/* binding */ scopeOf)
});

// EXTERNAL MODULE: ./src/domain/run/errors.js
var errors = __webpack_require__(5140);
// EXTERNAL MODULE: ../node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7728);
// EXTERNAL MODULE: ./src/domain/json.js
var json = __webpack_require__(3871);
// EXTERNAL MODULE: ./src/domain/parse-json.js
var parse_json = __webpack_require__(633);
;// CONCATENATED MODULE: ./src/domain/wrong-field.js
/**
 * What is wrong with a value that came from outside, with the path to the field:
 * `content.resources[2].id: expected string`. What was there instead is not shown: it is anybody's
 * text, and may be a secret.
 */
function wrongField([issue]) {
    const path = (issue.path ?? [])
        .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
        .join('')
        .replace(/^\./, '');
    const isOwn = issue.type === 'check' || issue.type === 'custom';
    const expected = isOwn ? issue.message : `expected ${issue.expected ?? 'something else'}`;
    return `${path}: ${issue.received === 'undefined' ? 'is missing, ' : ''}${expected}`;
}

// EXTERNAL MODULE: ./src/domain/plan/plan.js
var plan_plan = __webpack_require__(4878);
// EXTERNAL MODULE: ./src/domain/plan/prepare-step.js
var prepare_step = __webpack_require__(6821);
// EXTERNAL MODULE: ./src/domain/plan/restore-step.js
var restore_step = __webpack_require__(234);
// EXTERNAL MODULE: ./src/domain/plan/seal.js
var seal = __webpack_require__(2008);
;// CONCATENATED MODULE: ./src/domain/plan/parse-plan.js








/**
 * Why a text is not a plan file. Raised by `parseSignedPlan` and turned into `plan-invalid` by its
 * caller.
 */
class PlanFormatError extends Error {
    constructor(message) {
        super(message);
        this.name = 'PlanFormatError';
    }
}
const group = (0,dist/* object */.Ikc)({ subscriptionId: (0,dist/* string */.YjP)(), resourceGroup: (0,dist/* string */.YjP)() });
/** Whatever Azure sent: kept as it is. */
const anyObject = (0,dist/* custom */.IeY)(json/* isJsonObject */.OW, 'expected an object');
const origin = (0,dist/* object */.Ikc)({
    createdAt: (0,dist/* pipe */.FsL)((0,dist/* string */.YjP)(), (0,dist/* check */.z6Y)((text) => !Number.isNaN(Date.parse(text)), 'expected a date')),
    toolVersion: (0,dist/* string */.YjP)(),
    repository: (0,dist/* nullable */.mee)((0,dist/* string */.YjP)()),
    headCommit: (0,dist/* nullable */.mee)((0,dist/* string */.YjP)()),
    pullRequest: (0,dist/* nullable */.mee)((0,dist/* number */.aig)()),
    baseBranch: (0,dist/* nullable */.mee)((0,dist/* string */.YjP)()),
});
const prepareStep = (0,dist/* object */.Ikc)({
    step: (0,dist/* picklist */.KIO)(prepare_step/* prepareNames */.iI),
    id: (0,dist/* string */.YjP)(),
    loses: (0,dist/* array */.YOg)((0,dist/* string */.YjP)()),
    secrets: (0,dist/* array */.YOg)((0,dist/* string */.YjP)()),
    creates: (0,dist/* exactOptional */.yqP)((0,dist/* object */.Ikc)({ name: (0,dist/* string */.YjP)(), location: (0,dist/* string */.YjP)() })),
});
const content = (0,dist/* object */.Ikc)({
    source: group,
    destination: group,
    workspaceName: (0,dist/* string */.YjP)(),
    associated: (0,dist/* array */.YOg)((0,dist/* string */.YjP)()),
    jobScan: (0,dist/* string */.YjP)(),
    resources: (0,dist/* array */.YOg)((0,dist/* object */.Ikc)({ id: (0,dist/* string */.YjP)(), destinationId: (0,dist/* string */.YjP)(), type: (0,dist/* string */.YjP)(), fingerprint: (0,dist/* string */.YjP)() })),
    findings: (0,dist/* array */.YOg)((0,dist/* object */.Ikc)({
        rule: (0,dist/* string */.YjP)(),
        severity: (0,dist/* string */.YjP)(),
        certainty: (0,dist/* string */.YjP)(),
        subject: (0,dist/* string */.YjP)(),
        acknowledged: (0,dist/* boolean */.zMY)(),
        prepared: (0,dist/* boolean */.zMY)(),
    })),
    acknowledged: (0,dist/* array */.YOg)((0,dist/* string */.YjP)()),
    prepare: (0,dist/* array */.YOg)(prepareStep),
    mayPrepare: (0,dist/* array */.YOg)((0,dist/* picklist */.KIO)(prepare_step/* prepareNames */.iI)),
    instanceSuffix: (0,dist/* string */.YjP)(),
    restore: (0,dist/* array */.YOg)((0,dist/* object */.Ikc)({ step: (0,dist/* picklist */.KIO)(restore_step/* restoreNames */.NF), id: (0,dist/* string */.YjP)() })),
    collections: anyObject,
});
/** What a plan file holds; `schemas/plan.schema.json` is made of this. */
const planFileSchema = (0,dist/* object */.Ikc)({
    digest: (0,dist/* string */.YjP)(),
    plan: (0,dist/* object */.Ikc)({
        schemaVersion: (0,dist/* literal */.euz)(plan_plan/* PLAN_SCHEMA_VERSION */.jk),
        origin,
        content,
        snapshot: anyObject,
    }),
    sealed: (0,dist/* nullish */.cl6)(seal/* sealedSchema */.qP),
});
/**
 * Reads the text of a plan file. The shape is checked field by field, because the file has
 * travelled through places that are not ours; whether it is the approved plan is the gate's
 * question, not this one's. Fields that this release does not know are left out. Raises
 * PlanFormatError for a text that is not JSON, is of another schema version, or has a wrong field,
 * which the message names by its path.
 */
function parseSignedPlan(text) {
    const file = (0,parse_json/* parseJson */.q)(text);
    if (file === undefined)
        throw new PlanFormatError('it is not JSON');
    if (!(0,json/* isJsonObject */.OW)(file))
        throw new PlanFormatError('it is not a JSON object');
    const version = (0,json/* valueAt */.fK)(file, 'plan', 'schemaVersion');
    if (version !== plan_plan/* PLAN_SCHEMA_VERSION */.jk) {
        const seen = version === undefined ? 'none' : JSON.stringify(version);
        throw new PlanFormatError(`its schema version is ${seen}, this release reads version ${plan_plan/* PLAN_SCHEMA_VERSION */.jk}`);
    }
    const parsed = (0,dist/* safeParse */.xLC)(planFileSchema, file, { abortEarly: true });
    if (!parsed.success)
        throw new PlanFormatError(wrongField(parsed.issues));
    const { digest, plan, sealed } = parsed.output;
    return { digest, plan, sealed: sealed ?? undefined };
}

// EXTERNAL MODULE: ./src/domain/plan/plan-digest.js
var plan_digest = __webpack_require__(8439);
// EXTERNAL MODULE: ./src/domain/request/request.js
var request = __webpack_require__(3430);
// EXTERNAL MODULE: ./src/domain/azure/resource-id.js
var resource_id = __webpack_require__(9879);
;// CONCATENATED MODULE: ./src/stages/plan/load-plan.js





const GET_THE_PLAN = 'Give the plan file of a validation run, for example by downloading the artifact of the run that was approved.';
/**
 * Reads the plan file. Raises `plan-missing` when there is none, and `plan-invalid` when it cannot
 * be read, is of another schema, or when its content no longer has the digest written in it.
 */
async function loadPlan(files, path) {
    const text = await readText(files, path);
    if (text === undefined) {
        throw new errors/* ProductError */._('plan-missing', {
            sentence: `There is no plan file at "${path}".`,
            remedy: GET_THE_PLAN,
        });
    }
    const signed = parse(text, path);
    if ((0,plan_digest/* planDigest */.Gb)(signed.plan) !== signed.digest) {
        throw new errors/* ProductError */._('plan-invalid', {
            sentence: `The plan file "${path}" was changed after it was written: its digest does not fit its content.`,
            remedy: GET_THE_PLAN,
        });
    }
    return signed;
}
async function readText(files, path) {
    try {
        return await files.read(path);
    }
    catch (cause) {
        throw new errors/* ProductError */._('plan-invalid', {
            sentence: `The plan file "${path}" cannot be read: ${cause instanceof Error ? cause.message : String(cause)}.`,
            remedy: GET_THE_PLAN,
            cause,
        });
    }
}
function parse(text, path) {
    try {
        return parseSignedPlan(text);
    }
    catch (cause) {
        if (!(cause instanceof PlanFormatError))
            throw cause;
        throw new errors/* ProductError */._('plan-invalid', {
            sentence: `The file "${path}" is not a plan file of this release: ${cause.message}.`,
            remedy: GET_THE_PLAN,
            cause,
        });
    }
}
/** The scope of a plan in the form that collections are read with. */
function scopeOf({ content }) {
    const { source, destination, workspaceName, associated, jobScan } = content;
    return {
        jobScan: request/* jobScans */.AE.find((scan) => scan === jobScan) ?? 'full',
        source,
        destination,
        workspaceName,
        associated: request/* associatedKinds */.ur.filter((kind) => associated.includes(kind)),
    };
}
/**
 * Raises `plan-invalid` when what the user says as well does not agree with the plan: each
 * disagreement is named.
 */
function requireAgreement(expected, signed) {
    const { content } = signed.plan;
    const pairs = [
        ['source subscription id', expected.sourceSubscriptionId, content.source.subscriptionId],
        ['source resource group', expected.sourceResourceGroup, content.source.resourceGroup],
        ['workspace name', expected.workspaceName, content.workspaceName],
        [
            'destination subscription id',
            expected.destinationSubscriptionId,
            content.destination.subscriptionId,
        ],
        [
            'destination resource group',
            expected.destinationResourceGroup,
            content.destination.resourceGroup,
        ],
        ['associated resources', expected.associated?.join(', '), content.associated.join(', ')],
        ['job scan', expected.jobScan, content.jobScan],
        ['prepare', expected.mayPrepare?.join(', '), content.mayPrepare.join(', ')],
        ['compute instance suffix', expected.instanceSuffix, content.instanceSuffix],
        ['acknowledge', sorted(expected.acknowledge), content.acknowledged.join(', ')],
    ];
    const wrong = pairs.filter(([, said, planned]) => said !== undefined && !(0,resource_id/* sameId */.s)(said, planned));
    if (wrong.length === 0)
        return;
    const told = wrong
        .map(([name, said, planned]) => `${name} is "${said ?? ''}" in the inputs and "${planned}" in the plan`)
        .join('; ');
    throw new errors/* ProductError */._('plan-invalid', {
        sentence: `The inputs do not agree with the plan file: ${told}.`,
        remedy: 'Leave these inputs out (the plan file knows them), or validate again with the inputs you want.',
    });
}
function sorted(rules) {
    if (rules === undefined)
        return undefined;
    return [...new Set(rules.map((rule) => rule.toLowerCase()))].sort().join(', ');
}


/***/ }),

/***/ 8742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ rowsFor)
/* harmony export */ });
/* harmony import */ var _domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2519);
/* harmony import */ var _restore_restorations_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6140);


/**
 * Everything that a run may put back after the move, one by one, in the order in which it is done,
 * whatever order Azure listed it in. Ids lower-cased.
 */
function rowsFor(before, plan) {
    const seen = new Set();
    return _restore_restorations_index_js__WEBPACK_IMPORTED_MODULE_0__/* .restorations */ .o.flatMap(({ step, items }) => {
        const ids = items(before, plan).map((item) => (0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .idOf */ .TH)(item).toLowerCase());
        return [...new Set(ids)].sort().flatMap((id) => {
            const key = `${step} ${id}`;
            if (seen.has(key))
                return [];
            seen.add(key);
            return [{ step, id }];
        });
    });
}


/***/ }),

/***/ 1219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ observationOfState),
/* harmony export */   Q: () => (/* binding */ failureIn)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3871);

const DONE = new Set(['succeeded', 'active']);
const FAILED = new Set(['failed', 'canceled']);
/**
 * What follows from the provisioning state of something that is there: `Succeeded`, or nothing
 * said, is right. What Azure itself calls unknown is not (Azure REST reference: ProvisioningState
 * of computes).
 */
function observationOfState(body) {
    const said = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(body, 'properties', 'provisioningState') ?? 'Succeeded';
    const state = said.toLowerCase();
    if (DONE.has(state))
        return { kind: 'matches' };
    if (state === 'unknown')
        return { kind: 'unknown', why: 'Azure says that its state is Unknown' };
    return failureIn(body) ?? { kind: 'in-progress' };
}
/** What a body says of something that came to nothing; undefined when it says nothing of it. */
function failureIn(body) {
    const said = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(body, 'properties', 'provisioningState') ?? 'Succeeded';
    const error = provisioningError(body);
    if (!FAILED.has(said.toLowerCase()) && error === undefined)
        return undefined;
    const why = `it is there and in the state ${said}`;
    return error === undefined ? { kind: 'failed', why } : { kind: 'failed', why, error };
}
// Why a compute could not be made is in its body (Azure REST reference: Compute,
// provisioningErrors).
function provisioningError(body) {
    const [first] = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(body, 'properties', 'provisioningErrors');
    if (first === undefined)
        return undefined;
    const node = nodeOf((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(first, 'error') ?? first);
    return { ...node, status: undefined, trackingIds: [], correlationIds: [] };
}
function nodeOf(value) {
    return {
        code: (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'code'),
        message: (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'message') ?? '',
        target: (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'target'),
        details: (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(value, 'details').filter(_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW).map(nodeOf),
    };
}


/***/ }),

/***/ 6366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ policiesIn),
/* harmony export */   _: () => (/* binding */ accessPoliciesOf)
/* harmony export */ });
/* harmony import */ var _domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2519);
/* harmony import */ var _domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5902);
/* harmony import */ var _domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2489);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3871);
/* harmony import */ var _domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9879);
/* harmony import */ var _domain_shell_quote_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9338);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8163);
/* harmony import */ var _principal_now_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8506);
/* harmony import */ var _restoration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6085);









const VAULT = 'Microsoft.KeyVault/vaults';
/** What a policy permits, and the option of the Azure CLI for it. */
const KINDS = [
    ['keys', '--key-permissions'],
    ['secrets', '--secret-permissions'],
    ['certificates', '--certificate-permissions'],
    ['storage', '--storage-permissions'],
];
/**
 * Access policies of the key vault that name one of our identities: where that is another one after
 * a move, it gets the same rights beside the old one, which is left (Azure REST reference: Vaults -
 * Update Access Policy, operation `add`).
 */
function accessPoliciesOf(step, holder) {
    return {
        step,
        kind: 'role-assignment',
        action: 'Give the new identity the access policy of the old one in the key vault.',
        items: (before) => policiesIn(before, holder),
        look,
        command,
        nameOf: (item) => `access policy of the ${holder} in ${vaultOf((0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .idOf */ .TH)(item)).split('/').at(-1)}`,
    };
}
/** The policies of the snapshot that name an identity of that kind, with an id below their vault. */
function policiesIn(before, holder) {
    return (0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)(before.of('associatedResources'))
        .filter((one) => (0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_6__/* .sameId */ .s)((0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_6__/* .parseResourceId */ .RQ)((0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .idOf */ .TH)(one))?.type ?? '', VAULT))
        .flatMap((vault) => policiesOf(vault).map((policy) => ({
        id: `${(0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .idOf */ .TH)(vault)}/accessPolicies/${(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(policy, 'objectId') ?? ''}`,
        properties: policy,
    })))
        .filter((item) => (0,_principal_now_js__WEBPACK_IMPORTED_MODULE_3__/* .bearerOf */ .D)(objectIdOf(item), before)?.bearer === holder);
}
// With roles in their place, policies mean nothing.
function policiesOf(vault) {
    const isByRoles = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_7__/* .valueAt */ .fK)(vault, 'properties', 'enableRbacAuthorization') === true;
    return isByRoles ? [] : (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_7__/* .listAt */ .gT)(vault, 'properties', 'accessPolicies').filter(_domain_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isJsonObject */ .OW);
}
async function look(item, context) {
    const properties = { principalId: objectIdOf(item), principalType: 'ServicePrincipal' };
    const principal = await (0,_principal_now_js__WEBPACK_IMPORTED_MODULE_3__/* .principalNow */ .F)({ properties }, context);
    if ('why' in principal)
        return principal;
    // What the same identity has or has not any more is no loss of the move.
    if ((0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_6__/* .sameId */ .s)(principal.principalId, objectIdOf(item)))
        return { kind: 'matches' };
    const id = context.place.to(vaultOf((0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .idOf */ .TH)(item)));
    const vault = await (0,_restoration_js__WEBPACK_IMPORTED_MODULE_4__/* .readNow */ .DS)(context, id);
    if (vault === undefined)
        return { kind: 'blocked', why: 'its key vault is not there' };
    if ('seen' in vault)
        return vault.seen;
    const ofPrincipal = (objectId) => policiesOf(vault.body).find((one) => (0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_6__/* .sameId */ .s)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(one, 'objectId') ?? '', objectId));
    const [old, now] = [objectIdOf(item), principal.principalId].map(ofPrincipal);
    if (now !== undefined && rightsOf((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_7__/* .objectAt */ .lJ)(item, 'properties')).every(isIn(rightsOf(now)))) {
        return { kind: 'matches' };
    }
    if (now !== undefined) {
        return { kind: 'blocked', why: 'somebody has given the new identity other rights there since' };
    }
    const was = (0,_domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalText */ .A)(rightsOf((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_7__/* .objectAt */ .lJ)(item, 'properties')));
    if (old === undefined || (0,_domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalText */ .A)(rightsOf(old)) !== was) {
        return { kind: 'blocked', why: 'somebody has changed the policy of the old identity since' };
    }
    const policy = { ...(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_7__/* .objectAt */ .lJ)(item, 'properties'), objectId: principal.principalId };
    return (0,_restoration_js__WEBPACK_IMPORTED_MODULE_4__/* .toWrite */ .jO)(`${id}/accessPolicies/add`, { properties: { accessPolicies: [policy] } });
}
const isIn = (all) => (one) => all.includes(one) || all.includes(`${one.split(' ')[0] ?? ''} all`);
/** `secrets get` and the like, sorted; case does not count. */
function rightsOf(policy) {
    return KINDS.flatMap(([kind]) => permitted(policy, kind).map((one) => `${kind} ${one.toLowerCase()}`)).sort();
}
function permitted(policy, kind) {
    return (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_7__/* .listAt */ .gT)(policy, 'permissions', kind).filter((one) => typeof one === 'string');
}
function command(item, context) {
    const vault = (0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_6__/* .parseResourceId */ .RQ)(context.place.to(vaultOf((0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .idOf */ .TH)(item))));
    const borne = (0,_principal_now_js__WEBPACK_IMPORTED_MODULE_3__/* .bearerOf */ .D)(objectIdOf(item), context.before);
    const ids = borne === undefined ? '' : context.place.to((0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .idOf */ .TH)(borne.resource));
    const rights = KINDS.flatMap(([kind, option]) => {
        const some = permitted((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_7__/* .objectAt */ .lJ)(item, 'properties'), kind);
        return some.length === 0 ? [] : [option, ...some.map(_domain_shell_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .shellWord */ .r)];
    });
    const place = (0,_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .optionsText */ .yB)({
        name: vault?.name ?? '',
        'resource-group': vault?.resourceGroup ?? '',
        subscription: vault?.subscriptionId ?? '',
    });
    return [
        `az keyvault set-policy ${place}`,
        `--object-id "$(az resource show ${(0,_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .optionsText */ .yB)({ ids })} --query identity.principalId --output tsv)"`,
        ...rights,
    ].join(' ');
}
function objectIdOf(item) {
    return (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(item, 'properties', 'objectId') ?? '';
}
function vaultOf(policyId) {
    return policyId.split('/').slice(0, -2).join('/');
}


/***/ }),

/***/ 8163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   dk: () => (/* binding */ mlCommand),
/* harmony export */   u0: () => (/* binding */ tagWords),
/* harmony export */   yB: () => (/* binding */ optionsText)
/* harmony export */ });
/* harmony import */ var _domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2519);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3871);
/* harmony import */ var _domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9879);
/* harmony import */ var _domain_plan_secret_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71);
/* harmony import */ var _domain_shell_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9338);





/**
 * A command of the Azure CLI's extension ml for something in the workspace, where that is now.
 *
 * @param what the words after `az ml`, ours and no one else's. @param options name and value in
 * turn; values are quoted.
 */
function mlCommand(what, options, { workspaceId }) {
    const parsed = (0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .parseResourceId */ .RQ)(workspaceId);
    const all = {
        ...options,
        'workspace-name': parsed?.name ?? '',
        'resource-group': parsed?.resourceGroup ?? '',
        subscription: parsed?.subscriptionId ?? '',
    };
    return `az ml ${what} ${optionsText(all)}`;
}
/**
 * Options as they stand in a command: `--name value`, values quoted for a shell. What looks like an
 * option stays a value.
 */
function optionsText(options) {
    return Object.entries(options)
        .map(([name, value]) => `--${name}${value.startsWith('-') ? '=' : ' '}${(0,_domain_shell_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r)(value)}`)
        .join(' ');
}
/** The part of an id at a place from its end, the last one at 1. */
function partOf(item, fromEnd) {
    return (0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .idOf */ .TH)(item).split('/').at(-fromEnd) ?? '';
}
/**
 * `name=value` of every tag, each one word of a shell. A name that would be read as an option is
 * left out, and so is a value that the plan does not hold.
 */
function tagWords(item) {
    return Object.entries((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectAt */ .lJ)(item, 'tags'))
        .filter(([name, value]) => !name.startsWith('-') && !(0,_domain_plan_secret_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isLeftOut */ .WY)(value))
        .map(([name, value]) => (0,_domain_shell_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r)(`${name}=${typeof value === 'string' ? value : ''}`))
        .join(' ');
}


/***/ }),

/***/ 6140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ listsOf),
  o: () => (/* binding */ restorations)
});

// EXTERNAL MODULE: ./src/stages/restore/restorations/access-policies.js
var access_policies = __webpack_require__(6366);
// EXTERNAL MODULE: ./src/domain/azure/body-identity.js
var body_identity = __webpack_require__(2519);
// EXTERNAL MODULE: ./src/domain/canonical-json.js
var canonical_json = __webpack_require__(5902);
// EXTERNAL MODULE: ./src/domain/azure/inventory.js
var inventory = __webpack_require__(2489);
// EXTERNAL MODULE: ./src/domain/json.js
var json = __webpack_require__(3871);
// EXTERNAL MODULE: ./src/domain/plan/plan.js
var plan = __webpack_require__(4878);
// EXTERNAL MODULE: ./src/domain/azure/resource-id.js
var resource_id = __webpack_require__(9879);
// EXTERNAL MODULE: ./src/stages/restore/restorations/commands.js
var commands = __webpack_require__(8163);
// EXTERNAL MODULE: ./src/stages/restore/restorations/restoration.js
var restoration = __webpack_require__(6085);
// EXTERNAL MODULE: ./src/stages/restore/restorations/writable.js
var writable = __webpack_require__(6189);
;// CONCATENATED MODULE: ./src/stages/restore/restorations/attachments.js









/** Diagnostic settings of what moved: extension resources, which a move is not said to carry. */
const diagnosticSettings = {
    step: 'diagnostic-settings',
    kind: 'diagnostic-setting',
    action: 'Create the diagnostic setting again.',
    nameOf,
    items: (before, plan) => atMoved('diagnosticSettings', before, plan),
    look: (item, context, attempt) => lookByName('diagnosticSettings', item, context, attempt),
    command: diagnosticCommand,
};
/** Where a diagnostic setting sends to, by its property and as the Azure CLI calls it. */
const DESTINATIONS = [
    ['workspaceId', 'workspace'],
    ['storageAccountId', 'storage-account'],
    ['eventHubAuthorizationRuleId', 'event-hub-rule'],
    ['eventHubName', 'event-hub'],
    ['marketplacePartnerId', 'marketplace-partner-id'],
];
function diagnosticCommand(item, { place }) {
    const body = place.rewritten(item);
    const targets = DESTINATIONS.flatMap(([property, option]) => {
        const value = (0,json/* textAt */.$6)(body, 'properties', property) ?? '';
        return value === '' ? [] : [[option, value]];
    });
    const kinds = ['logs', 'metrics'].flatMap((kind) => {
        const some = (0,json/* listAt */.gT)(body, 'properties', kind);
        return some.length === 0 ? [] : [[kind, JSON.stringify(some)]];
    });
    const options = {
        name: (0,commands/* partOf */.BU)(item, 1),
        resource: scopeOf(place.to((0,body_identity/* idOf */.TH)(item))),
        ...Object.fromEntries([...targets, ...kinds]),
    };
    return `az monitor diagnostic-settings create ${(0,commands/* optionsText */.yB)(options)}`;
}
/** Locks of what moved. Last of all, because a lock would stop what comes after it. */
const resourceLocks = {
    step: 'locks',
    kind: 'lock',
    waitsFor: (_item, open) => open.length > 0,
    action: 'Create the lock again.',
    nameOf,
    items: (before, plan) => atMoved('sourceLocks', before, plan),
    look: (item, context, attempt) => lookByName('sourceLocks', item, context, attempt),
    command: lockCommand,
};
/**
 * Locks of the group that was left, at the group that was moved to: only where this step is named.
 */
const groupLocks = {
    nameOf,
    step: 'locks',
    kind: 'lock',
    waitsFor: (_item, open) => open.length > 0,
    onlyIfNamed: true,
    action: 'Lock the destination group as the source group is.',
    items: (before, { content }) => (0,inventory/* itemsOf */.S3)(before.of('sourceLocks')).filter((item) => (0,resource_id/* sameId */.s)(scopeOf((0,body_identity/* idOf */.TH)(item)), (0,resource_id/* resourceGroupId */.x6)(content.source))),
    look: (item, context, attempt) => {
        const { source, destination } = context.plan.content;
        if ((0,resource_id/* sameId */.s)(context.workspaceId, (0,plan/* workspaceOf */.B3)(context.plan)?.id ?? '')) {
            return Promise.resolve({ kind: 'matches' });
        }
        const id = (0,body_identity/* idOf */.TH)(item).slice((0,resource_id/* resourceGroupId */.x6)(source).length);
        return lookByName('sourceLocks', item, context, attempt, `${(0,resource_id/* resourceGroupId */.x6)(destination)}${id}`);
    },
    command: (item, { plan }) => {
        const level = (0,json/* textAt */.$6)(item, 'properties', 'level') ?? '';
        const group = plan.content.destination.resourceGroup;
        const options = { name: (0,commands/* partOf */.BU)(item, 1), 'lock-type': level, 'resource-group': group };
        return `az lock create ${(0,commands/* optionsText */.yB)(options)}`;
    },
};
function atMoved(collection, before, { content }) {
    return (0,inventory/* itemsOf */.S3)(before.of(collection)).filter((item) => content.resources.some(({ id }) => (0,resource_id/* isAtOrBelow */.a5)(scopeOf((0,body_identity/* idOf */.TH)(item)), id)));
}
async function lookByName(collection, item, context, attempt, id = context.place.to((0,body_identity/* idOf */.TH)(item))) {
    const now = await context.there(collection);
    if (now.state === 'unknown')
        return { kind: 'unknown', why: now.reason.why };
    const there = (0,inventory/* itemsOf */.S3)(now).find((one) => (0,resource_id/* sameId */.s)((0,body_identity/* idOf */.TH)(one), id));
    const [was, is] = [item, there].map((one) => (0,json/* textAt */.$6)(one, 'properties', 'level') ?? '');
    if (there !== undefined && !(0,resource_id/* sameId */.s)(was ?? '', is ?? '')) {
        return { kind: 'blocked', why: `a lock of this name with the level ${is ?? ''} is there` };
    }
    const base = (0,writable/* writable */.T5)(there ?? item);
    const body = context.place.rewritten(base);
    // One that survived may still send to what moved by its old id.
    if (there !== undefined && (0,canonical_json/* canonicalText */.A)(body) === (0,canonical_json/* canonicalText */.A)(base))
        return { kind: 'matches' };
    const step = collection === 'sourceLocks' ? 'locks' : 'diagnostic-settings';
    const holder = scopeOf(id);
    if (there === undefined && /\/onlineEndpoints\/[^/]+$/i.test(holder)) {
        const whyNot = await (0,restoration/* whyNotInto */.MN)(holder, 'what it hangs on is not there', context);
        if (whyNot !== undefined)
            return whyNot;
    }
    const vain = there === undefined ? undefined : (0,restoration/* writtenWithoutEffect */.tQ)(step, item, context, attempt);
    return vain ?? (0,restoration/* toWrite */.jO)(id, body);
}
/** What an extension resource hangs on: its id up to the last provider. */
function scopeOf(id) {
    return id.slice(0, Math.max(0, id.toLowerCase().lastIndexOf('/providers/')));
}
function nameOf(item) {
    const id = (0,body_identity/* idOf */.TH)(item);
    return `${id.split('/').at(-1) ?? ''} of ${scopeOf(id).split('/').at(-1) ?? ''}`;
}
function lockCommand(item, { place }) {
    const options = {
        name: (0,commands/* partOf */.BU)(item, 1),
        'lock-type': (0,json/* textAt */.$6)(item, 'properties', 'level') ?? '',
        resource: scopeOf(place.to((0,body_identity/* idOf */.TH)(item))),
    };
    return `az lock create ${(0,commands/* optionsText */.yB)(options)}`;
}

// EXTERNAL MODULE: ./src/domain/azure/other-instance-name.js
var other_instance_name = __webpack_require__(823);
// EXTERNAL MODULE: ./src/domain/plan/secret-fields.js
var secret_fields = __webpack_require__(71);
// EXTERNAL MODULE: ./src/domain/plan/service-fields.js
var service_fields = __webpack_require__(9998);
// EXTERNAL MODULE: ./src/stages/reconcile/state-observation.js
var state_observation = __webpack_require__(1219);
// EXTERNAL MODULE: ./src/domain/own-entry.js
var own_entry = __webpack_require__(4532);
;// CONCATENATED MODULE: ./src/stages/restore/restorations/computes.js












const READ_ONLY = ['isAttachedCompute', 'createdOn', 'modifiedOn'];
/** Types that are made again from what Azure shows of them. */
const recreatable = {
    AmlCompute: { own: true },
    ComputeInstance: { own: true },
    Kubernetes: {},
    SynapseSpark: { place: true },
    DataFactory: {},
    DataLakeAnalytics: {},
    VirtualMachine: { secret: true },
    Databricks: { secret: true },
};
/** Computes, which a move does not carry (Microsoft: Move Azure Machine Learning workspaces). */
const computes = {
    step: 'computes',
    kind: 'compute',
    action: 'Create the compute again.',
    items: (before) => (0,inventory/* itemsOf */.S3)(before.of('computes')),
    look,
    command,
};
function command(item, context) {
    if (isAttached(item))
        return (0,commands/* mlCommand */.dk)('compute attach', { file: 'compute.yml' }, context);
    const size = (0,json/* textAt */.$6)(item, 'properties', 'properties', 'vmSize');
    const user = isInstance(item) ? assignedUser(item) : undefined;
    return (0,commands/* mlCommand */.dk)('compute create', {
        name: (0,commands/* partOf */.BU)(item, 1),
        type: (0,json/* textAt */.$6)(item, 'properties', 'computeType') ?? '',
        ...(size === undefined ? {} : { size }),
        ...(user === undefined
            ? {}
            : {
                'user-object-id': (0,json/* textAt */.$6)(user, 'objectId') ?? '',
                'user-tenant-id': (0,json/* textAt */.$6)(user, 'tenantId') ?? '',
            }),
    }, context);
}
async function look(item, context) {
    const id = context.place.to((0,body_identity/* idOf */.TH)(item));
    const now = await (0,restoration/* readNow */.DS)(context, id);
    if (now !== undefined)
        return 'seen' in now ? now.seen : observe(now.body, item, context);
    const otherId = isInstance(item) ? freeOtherId(id, context) : undefined;
    if (otherId !== undefined) {
        const other = await (0,restoration/* readNow */.DS)(context, otherId);
        if (other !== undefined) {
            if ('seen' in other)
                return other.seen;
            const observed = observe(other.body, item, context);
            const as = otherId.split('/').at(-1) ?? otherId;
            return observed.kind === 'matches' ? { kind: 'matches', as } : observed;
        }
    }
    const secrets = context.secrets[(0,body_identity/* idOf */.TH)(item).toLowerCase()];
    const stuck = whyStuck(item, secrets, context);
    if (stuck !== undefined)
        return stuck;
    const body = bodyOf(item, secrets, context);
    const differs = { ...(0,restoration/* toWrite */.jO)(id, body), toGive: lostAccount(item) };
    if (!isInstance(item))
        return differs;
    const without = ['what was on its own disk'];
    if (otherId === undefined)
        return { ...differs, without };
    const { change } = (0,restoration/* toWrite */.jO)(otherId, body);
    return { ...differs, orElse: { when: isConflict, change }, without };
}
// A name that another compute of the plan has is never written over.
function freeOtherId(id, { before, place, plan }) {
    const otherId = (0,other_instance_name/* otherInstanceId */.F)(id, plan.content.instanceSuffix);
    const isTaken = (0,inventory/* itemsOf */.S3)(before.of('computes')).some((one) => (0,resource_id/* sameId */.s)(place.to((0,body_identity/* idOf */.TH)(one)), otherId));
    return isTaken ? undefined : otherId;
}
function observe(now, before, context) {
    const type = (0,json/* textAt */.$6)(now, 'properties', 'computeType') ?? '';
    if (!(0,resource_id/* sameId */.s)(type, (0,json/* textAt */.$6)(before, 'properties', 'computeType') ?? '')) {
        return { kind: 'blocked', why: `a compute of the type ${type} has this name` };
    }
    const [was, is] = [before, now].map((one) => (0,json/* textAt */.$6)(assignedUser(one), 'objectId'));
    return isInstance(before) && was !== undefined && is !== undefined && !(0,resource_id/* sameId */.s)(was, is)
        ? { kind: 'blocked', why: 'a compute instance of somebody else has this name' }
        : ((0,restoration/* namesake */.KR)('computes', before, now, context) ?? (0,state_observation/* observationOfState */.N)(now));
}
function whyStuck(item, secrets, context) {
    const type = (0,json/* textAt */.$6)(item, 'properties', 'computeType') ?? '';
    const known = (0,own_entry/* ownEntry */.P)(recreatable, type);
    if (known === undefined) {
        return { kind: 'blocked', why: `computes of the type ${type} are not made again by a program` };
    }
    if (known.secret === true && secrets === undefined)
        return (0,restoration/* notOpen */.O9)('credentials', item, context);
    return isInstance(item) && assignedUser(item) === undefined
        ? { kind: 'blocked', why: 'the plan does not say whose compute instance it was' }
        : undefined;
}
// Azure never shows these, so nothing can keep them (Azure REST reference: UserAccountCredentials).
function lostAccount(item) {
    const account = (0,json/* valueAt */.fK)(item, 'properties', 'properties', 'userAccountCredentials');
    const name = (0,json/* textAt */.$6)(account, 'adminUserName');
    return name !== undefined && isNobody(account ?? null) ? [`its user account ${name}`] : [];
}
function bodyOf(item, secrets, context) {
    const inside = Object.entries((0,service_fields/* writtenSettings */.F)((0,json/* objectAt */.lJ)(item, 'properties', 'properties'))).filter(([name, value]) => !(name === 'userAccountCredentials' && isNobody(value)));
    const user = isInstance(item) ? assignedUser(item) : undefined;
    const kept = {
        ...Object.fromEntries(inside),
        ...placeIn(item, context),
        ...(user === undefined ? {} : { personalComputeInstanceSettings: { assignedUser: user } }),
    };
    const isOwn = (0,own_entry/* ownEntry */.P)(recreatable, (0,json/* textAt */.$6)(item, 'properties', 'computeType') ?? '')?.own === true;
    const body = context.place.rewritten((0,writable/* writable */.T5)((0,writable/* withProperties */.W4)(item, { properties: kept }), isOwn ? [...READ_ONLY, 'resourceId'] : READ_ONLY));
    const given = Object.entries(secrets ?? {}).filter(([name]) => name !== 'computeType');
    if (given.length === 0)
        return body;
    const properties = {
        ...(0,json/* objectAt */.lJ)(body, 'properties', 'properties'),
        ...Object.fromEntries(given),
    };
    return (0,writable/* withProperties */.W4)(body, { properties });
}
function placeIn(item, { workspaceId, plan }) {
    const type = (0,json/* textAt */.$6)(item, 'properties', 'computeType') ?? '';
    const inside = (0,json/* objectAt */.lJ)(item, 'properties', 'properties');
    const now = (0,resource_id/* parseResourceId */.RQ)(workspaceId);
    const isOurs = (0,resource_id/* sameId */.s)((0,json/* textAt */.$6)(inside, 'subscriptionId') ?? '', plan.content.source.subscriptionId) &&
        (0,resource_id/* sameId */.s)((0,json/* textAt */.$6)(inside, 'resourceGroup') ?? '', plan.content.source.resourceGroup);
    if ((0,own_entry/* ownEntry */.P)(recreatable, type)?.place !== true || !isOurs || now === undefined)
        return {};
    return { subscriptionId: now.subscriptionId, resourceGroup: now.resourceGroup };
}
// An account without password and key is none; Azure never shows the password (Azure REST
// reference: UserAccountCredentials).
function isNobody(account) {
    return ['adminUserPassword', 'adminUserSshPublicKey'].every((name) => {
        const value = (0,json/* valueAt */.fK)(account, name);
        return value === undefined || value === null || (0,secret_fields/* isLeftOut */.WY)(value);
    });
}
// Without it the instance would belong to whoever restores (Azure REST reference:
// personalComputeInstanceSettings).
function assignedUser(item) {
    const inside = (0,json/* objectAt */.lJ)(item, 'properties', 'properties');
    const user = (0,json/* valueAt */.fK)(inside, 'personalComputeInstanceSettings', 'assignedUser');
    if ((0,json/* isJsonObject */.OW)(user) && !(0,writable/* isBlank */.z3)(user, 'objectId'))
        return user;
    const objectId = (0,json/* textAt */.$6)(inside, 'createdBy', 'userId');
    const tenantId = (0,json/* textAt */.$6)(inside, 'createdBy', 'userOrgId');
    return objectId === undefined || tenantId === undefined ? undefined : { objectId, tenantId };
}
function isAttached(item) {
    return (0,json/* valueAt */.fK)(item, 'properties', 'isAttachedCompute') === true;
}
function isInstance(item) {
    return (0,resource_id/* sameId */.s)((0,json/* textAt */.$6)(item, 'properties', 'computeType') ?? '', 'ComputeInstance');
}
// The known issue speaks of an Etag conflict and gives no code; a name that is taken comes as 409 or
// 400 with words only.
function isConflict(error) {
    const { status, code } = error;
    if (status === 412 || (status === 409 && /etag|name|^conflict$/i.test(code ?? '')))
        return true;
    return (status === 409 || status === 400) && isSaidTaken(error);
}
function isSaidTaken({ code = '', message, details }) {
    return /already ?exists/i.test(`${code} ${message}`) || details.some(isSaidTaken);
}

;// CONCATENATED MODULE: ./src/stages/restore/restorations/connections.js







/**
 * Ways of authentication without a secret (Azure REST reference: Workspace Connections, authType).
 */
const WITHOUT_SECRET = new Set(['none', 'managedidentity', 'aad']);
const GIVEN = ['createdByWorkspaceArmId', 'group'];
/**
 * Connections: whether they survive a move is not documented, so they are compared, and made again
 * where missing.
 */
const connections = {
    step: 'connections',
    kind: 'connection',
    action: 'Create the connection again.',
    items: (before) => (0,inventory/* itemsOf */.S3)(before.of('connections')),
    command: (_item, context) => (0,commands/* mlCommand */.dk)('connection create', { file: 'connection.yml' }, context),
    look: connections_look,
};
async function connections_look(item, context, attempt) {
    const id = context.place.to((0,body_identity/* idOf */.TH)(item));
    const now = await (0,restoration/* readNow */.DS)(context, id);
    if (now !== undefined && 'seen' in now)
        return now.seen;
    const base = (0,writable/* writable */.T5)(now?.body ?? item, GIVEN);
    const body = context.place.rewritten(base);
    // One that survived may still name what moved by its old id.
    if (now !== undefined && (0,canonical_json/* canonicalText */.A)(body) === (0,canonical_json/* canonicalText */.A)(base))
        return { kind: 'matches' };
    if (now !== undefined && (0,canonical_json/* canonicalText */.A)(base) !== (0,canonical_json/* canonicalText */.A)((0,writable/* writable */.T5)(item, GIVEN))) {
        return { kind: 'blocked', why: 'somebody has changed it since, and it still names an old id' };
    }
    const vain = now === undefined ? undefined : (0,restoration/* writtenWithoutEffect */.tQ)('connections', item, context, attempt);
    if (vain !== undefined)
        return vain;
    const authType = ((0,json/* textAt */.$6)(item, 'properties', 'authType') ?? '').toLowerCase();
    if (WITHOUT_SECRET.has(authType))
        return (0,restoration/* toWrite */.jO)(id, body);
    const secrets = context.secrets[(0,body_identity/* idOf */.TH)(item).toLowerCase()];
    const credentials = secrets === undefined ? undefined : credentialsIn(secrets);
    if (credentials === undefined)
        return (0,restoration/* notOpen */.O9)('credentials', item, context);
    const whole = (0,writable/* withProperties */.W4)(body, { credentials });
    return (0,restoration/* toWrite */.jO)(id, whole);
}
// The answer is the whole connection with its credentials (Azure REST reference: Workspace
// Connections - List Secrets).
function credentialsIn(secrets) {
    const credentials = (0,json/* valueAt */.fK)(secrets, 'properties', 'credentials');
    return credentials === null ? undefined : credentials;
}

;// CONCATENATED MODULE: ./src/stages/restore/restorations/data-assets.js







const SIGNED = 'its address holds a signature, which is not in the plan file';
const shared = { step: 'data-assets', kind: 'data-asset' };
/** What a container says about its versions; it is counted by the service. */
const COUNTED = ['latestVersion', 'nextVersion'];
/**
 * Data assets that are missing after the move are registered again, container first; the data
 * itself stays where it is (Microsoft: Move Azure Machine Learning workspaces, table of what is
 * moved).
 */
const dataContainers = {
    ...shared,
    action: 'Register the data asset again if it is missing.',
    items: (before) => (0,inventory/* itemsOf */.S3)(before.of('dataAssets')),
    command: (item, context) => (0,commands/* mlCommand */.dk)('data list', { name: (0,commands/* partOf */.BU)(item, 1) }, context),
    look: async (item, context) => {
        const id = context.place.to((0,body_identity/* idOf */.TH)(item));
        const now = await (0,restoration/* readNow */.DS)(context, id);
        if (now === undefined)
            return (0,restoration/* toWrite */.jO)(id, context.place.rewritten((0,writable/* writable */.T5)(item, COUNTED)));
        if ('seen' in now)
            return now.seen;
        return (0,restoration/* namesake */.KR)('data-assets', item, now.body, context) ?? { kind: 'matches' };
    },
};
/**
 * Versions of data assets, with their addresses in the long form rewritten. By-products of jobs are
 * not in the snapshot.
 */
const dataVersions = {
    ...shared,
    action: 'Register this version of the data asset again if it is missing.',
    items: (before) => (0,inventory/* itemsOf */.S3)(before.of('dataVersions')),
    command: (item, context) => {
        const body = context.place.rewritten(item);
        const options = {
            name: (0,commands/* partOf */.BU)(item, 3),
            version: (0,commands/* partOf */.BU)(item, 1),
            type: (0,json/* textAt */.$6)(body, 'properties', 'dataType') ?? '',
            path: (0,json/* textAt */.$6)(body, 'properties', 'dataUri') ?? '',
        };
        return (0,commands/* mlCommand */.dk)('data create', options, context);
    },
    nameOf: (item) => (0,body_identity/* idOf */.TH)(item).split('/').slice(-3).join('/').replace('/versions/', ' version '),
    look: data_assets_look,
};
async function data_assets_look(item, context) {
    const id = context.place.to((0,body_identity/* idOf */.TH)(item));
    const containerId = id.slice(0, id.lastIndexOf('/versions/'));
    const container = await (0,restoration/* readNow */.DS)(context, containerId);
    if (container === undefined)
        return { kind: 'blocked', until: 'other-step', why: 'the data asset itself is not there' };
    const now = await (0,restoration/* readNow */.DS)(context, id);
    const body = context.place.rewritten((0,writable/* writable */.T5)(item));
    if (now === undefined) {
        const others = 'seen' in container ? container.seen : (0,restoration/* namesakeAt */.X_)(containerId, container.body, context);
        if (others !== undefined)
            return others;
        // Without its address, which had a signature in it, a version is nothing.
        if ((0,writable/* leftOut */.ig)(item).length > 0)
            return { kind: 'blocked', why: SIGNED };
        return (0,restoration/* toWrite */.jO)(id, body);
    }
    if ('seen' in now)
        return now.seen;
    if ((0,writable/* leftOut */.ig)(item).length > 0)
        return { kind: 'matches' };
    const address = (0,json/* textAt */.$6)(body, 'properties', 'dataUri') ?? '';
    if ((0,resource_id/* sameId */.s)((0,json/* textAt */.$6)(now.body, 'properties', 'dataUri') ?? '', address))
        return { kind: 'matches' };
    // The address of a version can never be changed (Azure REST reference: Data Versions).
    return (0,json/* valueAt */.fK)((0,json/* objectAt */.lJ)(now.body, 'properties'), 'dataUri') === undefined
        ? { kind: 'unknown', why: 'Azure shows no address of it' }
        : { kind: 'blocked', why: 'its address names the old place, and no address can be changed' };
}

// EXTERNAL MODULE: ./src/checks/afterwards/system-datastore.js
var system_datastore = __webpack_require__(2703);
// EXTERNAL MODULE: ./src/domain/plan/comparable-body.js
var comparable_body = __webpack_require__(2434);
;// CONCATENATED MODULE: ./src/stages/restore/restorations/datastores.js










const CREDENTIALS = ['properties', 'credentials'];
const MODIFIED_AT = ['systemData', 'lastModifiedAt'];
const PLACE = ['subscriptionId', 'resourceGroup'];
/**
 * Datastores of the team's own. After a move they may still name the old place, or none; those
 * whose account moved are updated in place, and where that changes nothing unregistered and
 * registered again, which deletes no data (Microsoft: Move Azure Machine Learning workspaces,
 * datastores). System datastores are left alone.
 */
const datastores = {
    step: 'datastores',
    kind: 'datastore',
    action: 'Check the datastore; update its authentication or register it again.',
    items: (before) => (0,inventory/* itemsOf */.S3)(before.of('datastores')).filter((item) => !(0,system_datastore/* isSystemDatastore */.b)(item)),
    look: datastores_look,
    command: (item, context) => (0,commands/* mlCommand */.dk)('datastore show', { name: (0,commands/* partOf */.BU)(item, 1) }, context),
};
async function datastores_look(item, context, attempt) {
    const id = context.place.to((0,body_identity/* idOf */.TH)(item));
    const now = await (0,restoration/* readNow */.DS)(context, id);
    if (now !== undefined && 'seen' in now)
        return now.seen;
    const others = now === undefined ? undefined : (0,restoration/* namesake */.KR)('datastores', item, now.body, context);
    if (others !== undefined)
        return others;
    if (now !== undefined && isRightPlace(now.body, item, context))
        return { kind: 'matches' };
    // Also after a write of ours that was in vain: by its time it may be somebody's by now.
    if (now !== undefined && isOthersWork(now.body, item, context)) {
        return {
            kind: 'blocked',
            why: 'it was written since the plan, and nobody can tell by whom',
            ...(attempt > 0 ? { mayBeStale: true } : {}),
        };
    }
    const body = datastores_bodyOf(item, context);
    if (body === undefined) {
        return (0,restoration/* notOpen */.O9)('credentials', item, context);
    }
    // Azure would try to reach the account from outside of its network (Azure REST reference:
    // Datastores, skipValidation).
    const put = { method: 'PUT', id, body, query: { skipValidation: 'true' } };
    // That a write over a datastore changes its place is not documented: what did not help is not
    // tried again.
    const vain = now === undefined ? undefined : (0,restoration/* writtenWithoutEffect */.tQ)('datastores', item, context, attempt);
    if (vain === undefined)
        return { kind: 'differs', change: put };
    // Writing over it and making it anew have both been taken already: neither is done for ever.
    if (now === undefined || attempt !== 1)
        return vain;
    // Somebody may have made it the default since: that one is never taken away.
    return (0,system_datastore/* isSystemDatastore */.b)(now.body)
        ? {
            kind: 'blocked',
            why: 'it is the default datastore now, and writing over it changed nothing',
        }
        : { kind: 'differs', change: { method: 'DELETE', id } };
}
// The whole of what is registered is compared, but for the place, and secrets that Azure never
// shows: that these are others is seen by the time alone.
function isOthersWork(now, before, context) {
    const [is, was] = [now, before].map((body) => {
        const stable = (0,json/* objectAt */.lJ)({ body: (0,comparable_body/* comparableBody */.ZK)(body) }, 'body');
        return (0,canonical_json/* canonicalText */.A)(context.place.rewritten((0,writable/* writable */.T5)(stable, [...PLACE, 'isDefault'])));
    });
    const [isAt = '', wasAt = ''] = [now, before].map((body) => (0,json/* textAt */.$6)(body, ...MODIFIED_AT));
    const isLater = Date.parse(isAt) > Date.parse(context.plan.origin.createdAt);
    return is !== was || (isAt !== wasAt && isLater);
}
// Registered by a template a datastore has no place of its own although nothing is wrong with it;
// only the account that moved makes the difference.
function isRightPlace(now, before, context) {
    const account = movedAccount(before, context);
    if (account === undefined)
        return true;
    return ((0,resource_id/* sameId */.s)((0,json/* textAt */.$6)(now, 'properties', 'subscriptionId') ?? '', account.subscriptionId) &&
        (0,resource_id/* sameId */.s)((0,json/* textAt */.$6)(now, 'properties', 'resourceGroup') ?? '', account.resourceGroup));
}
/** Where the account of a datastore is now, when it is one of those that moved. */
function movedAccount(item, { plan, place }) {
    const name = (0,json/* textAt */.$6)(item, 'properties', 'accountName') ?? '';
    const account = plan.content.resources
        .map(({ id }) => id)
        .filter((id) => (0,resource_id/* sameId */.s)((0,resource_id/* parseResourceId */.RQ)(id)?.type ?? '', 'Microsoft.Storage/storageAccounts'))
        .find((id) => (0,resource_id/* sameId */.s)((0,resource_id/* parseResourceId */.RQ)(id)?.name ?? '', name));
    if (account === undefined || place.to(account) === account)
        return undefined;
    return (0,resource_id/* parseResourceId */.RQ)(place.to(account));
}
function datastores_bodyOf(item, context) {
    const kind = (0,json/* textAt */.$6)(item, ...CREDENTIALS, 'credentialsType') ?? 'None';
    const secrets = context.secrets[(0,body_identity/* idOf */.TH)(item).toLowerCase()];
    const needsSecrets = !(0,resource_id/* sameId */.s)(kind, 'None');
    if (needsSecrets && secrets === undefined)
        return undefined;
    const account = movedAccount(item, context);
    const place = account === undefined
        ? {}
        : { subscriptionId: account.subscriptionId, resourceGroup: account.resourceGroup };
    const body = context.place.rewritten((0,writable/* writable */.T5)(item, ['isDefault']));
    const credentials = { ...(0,json/* objectAt */.lJ)(body, ...CREDENTIALS), ...(needsSecrets ? { secrets } : {}) };
    return (0,writable/* withProperties */.W4)(body, {
        ...((0,writable/* isBlank */.z3)(item, ...CREDENTIALS) ? {} : { credentials }),
        ...place,
    });
}

// EXTERNAL MODULE: ./src/stages/secrets/secret-sources.js
var secret_sources = __webpack_require__(4569);
;// CONCATENATED MODULE: ./src/stages/restore/restorations/endpoints.js









const endpoints_shared = { step: 'endpoints', kind: 'endpoint' };
const endpoints_READ_ONLY = ['scoringUri', 'swaggerUri'];
const online = {
    endpoints: 'onlineEndpoints',
    fields: ['traffic', 'mirrorTraffic'],
    cli: 'online',
};
const batch = { endpoints: 'batchEndpoints', fields: ['defaults'], cli: 'batch' };
/** Endpoints without their deployments, with the keys they had where these are known. */
const endpointsOf = ({ endpoints, fields, cli }) => ({
    ...endpoints_shared,
    action: 'Create the endpoint and its deployments again.',
    items: (before) => (0,inventory/* itemsOf */.S3)(before.of(endpoints)),
    command: (item, context) => (0,commands/* mlCommand */.dk)(`${cli}-endpoint create`, { name: (0,commands/* partOf */.BU)(item, 1), file: 'endpoint.yml' }, context),
    look: async (item, context) => {
        const id = context.place.to((0,body_identity/* idOf */.TH)(item));
        const now = await (0,restoration/* readNow */.DS)(context, id);
        if (now !== undefined)
            return observeNow(item, now, context);
        const hasKeys = (0,resource_id/* sameId */.s)((0,json/* textAt */.$6)(item, 'properties', 'authMode') ?? '', 'Key');
        const low = (0,body_identity/* idOf */.TH)(item).toLowerCase();
        const keys = context.secrets[low];
        // Keys can be given only when it is made: who has sealed them wants them, and made without them
        // they are lost.
        if (hasKeys && keys === undefined && context.sealed.includes(low)) {
            return (0,restoration/* notOpen */.O9)('keys', item, context);
        }
        const body = context.place.rewritten(withoutService((0,writable/* writable */.T5)(item, [...endpoints_READ_ONLY, ...fields, 'keys'])));
        const whole = hasKeys && keys !== undefined ? (0,writable/* withProperties */.W4)(body, { keys }) : body;
        const toGive = hasKeys && keys === undefined ? ['its keys, which are new ones'] : [];
        return { ...(0,restoration/* toWrite */.jO)(id, whole), toGive };
    },
});
function observeNow(item, now, context) {
    if ('seen' in now)
        return now.seen;
    return (0,restoration/* namesake */.KR)(endpoints_shared.step, item, now.body, context) ?? (0,state_observation/* observationOfState */.N)(now.body);
}
/** The endpoint that something is put into, or why nothing is. */
async function readEndpoint(context, id) {
    const now = await (0,restoration/* readNow */.DS)(context, id);
    if (now === undefined)
        return { kind: 'blocked', until: 'other-step', why: 'its endpoint is not there' };
    return 'seen' in now ? now.seen : ((0,restoration/* namesakeAt */.X_)(id, now.body, context) ?? now);
}
/** Deployments, once their endpoint is there and may pull its images. */
const deploymentsOf = (deployments, cli) => ({
    ...endpoints_shared,
    action: 'Create the deployment again.',
    items: (before) => (0,inventory/* itemsOf */.S3)(before.of(deployments)),
    command: (item, context) => {
        const options = {
            name: (0,commands/* partOf */.BU)(item, 1),
            'endpoint-name': (0,commands/* partOf */.BU)(item, 3),
            file: 'deployment.yml',
        };
        return (0,commands/* mlCommand */.dk)(`${cli}-deployment create`, options, context);
    },
    nameOf: (item) => (0,body_identity/* idOf */.TH)(item).split('/').slice(-3).join('/').replace('/deployments/', ' deployment '),
    look: async (item, context) => {
        const id = context.place.to((0,body_identity/* idOf */.TH)(item));
        const endpoint = await readEndpoint(context, id.slice(0, id.lastIndexOf('/deployments/')));
        if (!('body' in endpoint))
            return endpoint;
        const now = await (0,restoration/* readNow */.DS)(context, id);
        if (now !== undefined)
            return observeNow(item, now, context);
        const variables = environmentVariables(item, context);
        if (variables === undefined) {
            return (0,restoration/* notOpen */.O9)('environment variables', item, context);
        }
        const body = context.place.rewritten(withoutService((0,writable/* writable */.T5)(item, ['environmentVariables'])));
        const whole = (0,writable/* isBlank */.z3)(variables)
            ? body
            : (0,writable/* withProperties */.W4)(body, { environmentVariables: context.place.rewritten(variables) });
        return (0,restoration/* toWrite */.jO)(id, whole);
    },
});
/** Which deployment answers, once all of them are there. */
const routingOf = ({ endpoints, fields, cli }) => ({
    ...endpoints_shared,
    part: 'routing',
    action: 'Set which deployments of the endpoint answer.',
    items: (before) => (0,inventory/* itemsOf */.S3)(before.of(endpoints)).filter((item) => fields.some((field) => !routesNothing(item, field))),
    nameOf: (item) => `${(0,json/* textAt */.$6)(item, 'name') ?? ''}, which deployments answer`,
    command: (item, context) => (0,commands/* mlCommand */.dk)(`${cli}-endpoint update`, { name: (0,commands/* partOf */.BU)(item, 1), file: 'endpoint.yml' }, context),
    look: (item, context) => lookAtRouting(item, fields, context),
});
async function lookAtRouting(item, fields, context) {
    const id = context.place.to((0,body_identity/* idOf */.TH)(item));
    const now = await readEndpoint(context, id);
    if (!('body' in now))
        return now;
    const state = (0,state_observation/* observationOfState */.N)(now.body);
    if (state.kind !== 'matches')
        return state;
    // Traffic that somebody has set since is theirs, and all of it: what answers and what is mirrored
    // belong together.
    if (fields.some((field) => !routesNothing(now.body, field)))
        return { kind: 'matches' };
    const wanted = fields.filter((field) => !routesNothing(item, field));
    const missing = await missingDeployment(item, id, wanted, context);
    if (missing !== undefined)
        return missing;
    const routing = Object.fromEntries(wanted.map((field) => [field, routesOf(item, field)]));
    const body = (0,writable/* withProperties */.W4)((0,writable/* writable */.T5)(now.body, [...endpoints_READ_ONLY, 'keys']), routing);
    return (0,restoration/* toWrite */.jO)(id, body);
}
// A deployment that is not there cannot be named (Azure REST reference: Online Endpoints).
async function missingDeployment(item, id, fields, context) {
    const names = fields.flatMap((field) => {
        const routes = (0,json/* objectAt */.lJ)(item, 'properties', field);
        if (field === 'defaults')
            return [(0,json/* textAt */.$6)(routes, 'deploymentName') ?? ''];
        return Object.keys(routes).filter((name) => routes[name] !== 0);
    });
    for (const name of new Set(names)) {
        const deployment = `${id}/deployments/${name}`;
        const now = await (0,restoration/* readNow */.DS)(context, deployment);
        if (now === undefined)
            return { kind: 'blocked', until: 'other-step', why: `its deployment ${name} is not there` };
        const others = 'seen' in now ? now.seen : (0,restoration/* namesakeAt */.X_)(deployment, now.body, context);
        if (others !== undefined)
            return others;
    }
    return undefined;
}
// What sends nothing need not be named, and its deployment need not be there.
function routesOf(item, field) {
    const routes = Object.entries((0,json/* objectAt */.lJ)(item, 'properties', field));
    return Object.fromEntries(routes.filter(([, value]) => value !== 0));
}
// New endpoints send nothing anywhere: no entry, or none above zero.
function routesNothing(body, field) {
    const values = Object.values((0,json/* objectAt */.lJ)(body, 'properties', field));
    return values.every((value) => value === 0 || value === null || value === '');
}
// Entries that the service writes into the property dictionary itself, ids and addresses of the old
// one among them; users' own names have no such prefix (Azure Machine Learning CLI, output of `az
// ml online-deployment show`).
function withoutService(body) {
    const own = (0,json/* objectAt */.lJ)(body, 'properties', 'properties');
    const kept = Object.entries(own).filter(([name]) => !/^(azureml\.|AzureAsyncOperationUri$)/i.test(name));
    return (0,writable/* isBlank */.z3)(own) ? body : (0,writable/* withProperties */.W4)(body, { properties: Object.fromEntries(kept) });
}
// Undefined when there were some and their values are known nowhere.
function environmentVariables(item, { secrets }) {
    const variables = (0,secret_sources/* variablesOf */.ht)(item);
    if ((0,writable/* leftOut */.ig)(variables).length === 0)
        return variables;
    const kept = secrets[(0,body_identity/* idOf */.TH)(item).toLowerCase()];
    return kept === undefined ? undefined : (0,secret_sources/* variablesOf */.ht)({ properties: kept });
}
const onlineEndpoints = endpointsOf(online);
const onlineDeployments = deploymentsOf('onlineDeployments', 'online');
const onlineTraffic = routingOf(online);
const batchEndpoints = endpointsOf(batch);
const batchDeployments = deploymentsOf('batchDeployments', 'batch');
const batchDefaults = routingOf(batch);
/**
 * Serverless endpoints have new keys and a new address however they are made, and their offer must
 * be accepted first.
 */
const serverlessEndpoints = {
    ...endpoints_shared,
    action: 'Create the serverless endpoint again; its keys and its address will be new.',
    items: (before) => (0,inventory/* itemsOf */.S3)(before.of('serverlessEndpoints')),
    command: (item, context) => (0,commands/* mlCommand */.dk)('serverless-endpoint create', { name: (0,commands/* partOf */.BU)(item, 1), file: 'endpoint.yml' }, context),
    look: async (item, context) => {
        const now = await (0,restoration/* readNow */.DS)(context, context.place.to((0,body_identity/* idOf */.TH)(item)));
        if (now !== undefined)
            return observeNow(item, now, context);
        return { kind: 'blocked', why: 'its marketplace subscription must be accepted by a person' };
    },
};

;// CONCATENATED MODULE: ./src/stages/restore/restorations/private-endpoints.js







const STATE = ['properties', 'privateLinkServiceConnectionState'];
const ENDPOINT = ['properties', 'privateEndpoint', 'id'];
const DESCRIPTION = 'Approved again after the move: it was approved before.';
const isApproved = (item) => (0,resource_id/* sameId */.s)((0,json/* textAt */.$6)(item, ...STATE, 'status') ?? '', 'Approved');
/**
 * Private endpoint connections that were approved before: after a move they wait for approval under
 * new names (Microsoft: Move Azure Machine Learning workspaces). Only an endpoint whose id was
 * approved in the snapshot is approved again.
 */
function approvedConnections(collection) {
    return {
        step: 'private-endpoints',
        kind: 'private-endpoint',
        action: 'Approve the new connection of this private endpoint, or create the endpoint again.',
        items: (before, { content }) => (0,inventory/* itemsOf */.S3)(before.of(collection)).filter((item) => isApproved(item) && content.resources.some(({ id }) => (0,resource_id/* isAtOrBelow */.a5)((0,body_identity/* idOf */.TH)(item), id))),
        look: (item, context) => private_endpoints_look(collection, item, context),
        unexpected: (context) => waitingStrangers(collection, context),
        command: (item, { place }) => `az network private-endpoint-connection list ${(0,commands/* optionsText */.yB)({ id: parentOf(place.to((0,body_identity/* idOf */.TH)(item))) })}`,
        nameOf: (item) => ((0,writable/* isBlank */.z3)(item, ...ENDPOINT) ? undefined : endpointOf(item).split('/').at(-1)),
    };
}
// Whoever asks for a connection may be anybody: what was not approved before is not approved by a
// program.
async function waitingStrangers(collection, context) {
    const approved = (0,inventory/* itemsOf */.S3)(context.before.of(collection)).filter(isApproved);
    const now = await context.there(collection);
    if (now.state !== 'read')
        return now;
    const items = now.items.filter((one) => (0,resource_id/* sameId */.s)((0,json/* textAt */.$6)(one, ...STATE, 'status') ?? '', 'Pending') &&
        !approved.some((item) => isSameConnection(one, item, context)));
    return { state: 'read', items, total: items.length };
}
async function private_endpoints_look(collection, item, context) {
    const endpoint = endpointOf(item);
    if (endpoint === '') {
        return { kind: 'blocked', why: 'the plan does not say which private endpoint it belongs to' };
    }
    const now = await context.there(collection);
    if (now.state === 'unknown')
        return { kind: 'unknown', why: now.reason.why };
    const own = (0,inventory/* itemsOf */.S3)(now).filter((one) => isSameConnection(one, item, context));
    if (own.some(isApproved))
        return { kind: 'matches' };
    const waiting = own.find((one) => (0,resource_id/* sameId */.s)((0,json/* textAt */.$6)(one, ...STATE, 'status') ?? '', 'Pending'));
    if (waiting === undefined) {
        const states = own.map((one) => (0,json/* textAt */.$6)(one, ...STATE, 'status') ?? 'unknown').join(', ');
        return {
            kind: 'blocked',
            why: own.length === 0
                ? 'no connection of this private endpoint is there'
                : `its connection is ${states}, not waiting for approval`,
        };
    }
    const state = { status: 'Approved', description: DESCRIPTION };
    const body = { properties: { privateLinkServiceConnectionState: state } };
    return (0,restoration/* toWrite */.jO)((0,body_identity/* idOf */.TH)(waiting), body);
}
// A private endpoint does not move, so its id is what it was; approved for one resource, it is not
// approved for another.
function isSameConnection(now, before, { place }) {
    const endpoint = endpointOf(before);
    const owner = parentOf(place.to((0,body_identity/* idOf */.TH)(before)));
    return endpoint !== '' && (0,resource_id/* sameId */.s)(endpointOf(now), endpoint) && (0,resource_id/* isAtOrBelow */.a5)((0,body_identity/* idOf */.TH)(now), owner);
}
function endpointOf(item) {
    return (0,json/* textAt */.$6)(item, ...ENDPOINT) ?? '';
}
function parentOf(connectionId) {
    return connectionId.split('/').slice(0, -2).join('/');
}

// EXTERNAL MODULE: ./src/domain/azure/right-words.js
var right_words = __webpack_require__(8783);
// EXTERNAL MODULE: ./src/domain/azure/timed-rights.js
var timed_rights = __webpack_require__(7560);
// EXTERNAL MODULE: ./src/stages/restore/restorations/principal-now.js
var principal_now = __webpack_require__(8506);
;// CONCATENATED MODULE: ./src/stages/restore/restorations/role-assignments.js











/**
 * What of an assignment is put back: a new assignment carries the same (Azure REST reference: Role
 * Assignments - Create).
 */
const CARRIED = [
    'principalType',
    'condition',
    'conditionVersion',
    'description',
    'delegatedManagedIdentityResourceId',
];
// Microsoft: Troubleshoot Azure RBAC.
const refusals = {
    PrincipalNotFound: {
        why: 'whoever had it does not exist any more: there is nothing to put back',
        isFinal: true,
    },
    RoleDefinitionDoesNotExist: {
        why: 'the role cannot be assigned there: add the destination to the assignable scopes of the custom role',
    },
};
const lists = ['roleAssignments', 'associatedRoleAssignments'];
/**
 * Role assignments at what moved, which a move does not carry (Microsoft: Move Azure resources,
 * role assignments), and those of identities that are others now. One restoration for each kind of
 * holder, because each comes after its holder.
 */
function roleAssignmentsOf(step, belongs) {
    return {
        step,
        kind: 'role-assignment',
        action: 'Create the role assignment again at the new scope.',
        items: (before, plan) => assignmentsToKeep(before, plan).filter((item) => {
            const holder = (0,principal_now/* bearerOf */.D)((0,json/* textAt */.$6)(item, 'properties', 'principalId') ?? '', before);
            return belongs(holder?.bearer, isBelowChild(item));
        }),
        look: role_assignments_look,
        command: role_assignments_command,
        nameOf: role_assignments_nameOf,
        refusals,
    };
}
// At what moves, and wherever else one of our identities was given something: it may be another one
// now.
function assignmentsToKeep(before, { content }) {
    return lists
        .flatMap((name) => (0,inventory/* itemsOf */.S3)(before.of(name)))
        .filter((item) => {
        const scope = role_assignments_scopeOf(item);
        return (content.resources.some(({ id }) => (0,resource_id/* isAtOrBelow */.a5)(scope, id)) ||
            (0,principal_now/* bearerOf */.D)((0,json/* textAt */.$6)(item, 'properties', 'principalId') ?? '', before) !== undefined);
    });
}
async function role_assignments_look(item, context) {
    const timed = context.before.of('timedRights');
    if (timed.state === 'unknown') {
        return {
            kind: 'unknown',
            why: 'it could not be read whether it ends by itself',
            lasting: true,
        };
    }
    const end = (0,timed_rights/* endOfAssignment */.U0)(item, (0,inventory/* itemsOf */.S3)(timed));
    if (end !== undefined) {
        return { kind: 'blocked', why: `it ends by itself (${end}), and is not made permanent` };
    }
    const principal = await (0,principal_now/* principalNow */.F)(item, context);
    if ('why' in principal)
        return principal;
    const scope = context.place.to(role_assignments_scopeOf(item));
    if (isBelowChild(item)) {
        const child = CHILD.exec(scope)?.[0] ?? scope;
        const whyNot = await (0,restoration/* whyNotInto */.MN)(child, 'what it is assigned at is not there', context);
        if (whyNot !== undefined)
            return whyNot;
    }
    const lists = await Promise.all([
        context.there('roleAssignments'),
        context.there('associatedRoleAssignments'),
    ]);
    const same = lists
        .flatMap(inventory/* itemsOf */.S3)
        .filter((one) => (0,resource_id/* sameId */.s)(role_assignments_scopeOf(one), scope) &&
        (0,resource_id/* sameId */.s)((0,right_words/* roleGuid */.c)(one), (0,right_words/* roleGuid */.c)(item)) &&
        (0,resource_id/* sameId */.s)((0,json/* textAt */.$6)(one, 'properties', 'principalId') ?? '', principal.principalId));
    if (same.some((one) => conditionOf(one) === conditionOf(item)))
        return { kind: 'matches' };
    if (same.length > 0) {
        return { kind: 'blocked', why: 'the same role is assigned there with another condition' };
    }
    const hidden = lists.find(({ state }) => state === 'unknown');
    if (hidden?.state === 'unknown')
        return { kind: 'unknown', why: hidden.reason.why };
    // A custom role is found only where it may be assigned; whether it is built in cannot be told
    // from its GUID.
    const role = await context.read(`${scope}/providers/Microsoft.Authorization/roleDefinitions/${(0,right_words/* roleGuid */.c)(item)}`);
    if (role.state === 'absent') {
        return { kind: 'blocked', why: refusals.RoleDefinitionDoesNotExist.why, until: 'later-run' };
    }
    const { principalId } = principal;
    const name = newName(item, scope, principalId);
    const id = `${scope}/providers/Microsoft.Authorization/roleAssignments/${name}`;
    // A new identity is known everywhere only after a while (Microsoft: Troubleshoot Azure RBAC).
    const isIdentity = (0,principal_now/* bearerOf */.D)(principalOf(item), context.before) !== undefined;
    const differs = (0,restoration/* toWrite */.jO)(id, role_assignments_bodyOf(item, scope, principalId, isIdentity));
    return isIdentity && !(0,resource_id/* sameId */.s)(principalId, principalOf(item))
        ? { ...differs, passing: ['PrincipalNotFound'] }
        : differs;
}
function role_assignments_bodyOf(item, scope, principalId, isIdentity) {
    const carried = CARRIED.flatMap((name) => {
        const value = (0,json/* objectAt */.lJ)(item, 'properties')[name];
        // A right without its condition is another right; without its description it is the same.
        const isNothing = name === 'description' && (0,secret_fields/* isLeftOut */.WY)(value);
        return isNothing || value === undefined || value === null || value === ''
            ? []
            : [[name, value]];
    });
    return {
        properties: {
            roleDefinitionId: roleDefinitionAt(scope, (0,right_words/* roleGuid */.c)(item)),
            principalId,
            ...(isIdentity ? { principalType: 'ServicePrincipal' } : {}),
            ...Object.fromEntries(carried),
        },
    };
}
// Definitions are found by their GUID in every subscription where they may be assigned.
function roleDefinitionAt(scope, role) {
    const subscription = (0,resource_id/* subscriptionResourceId */.ts)(scope.split('/')[2] ?? '');
    return `${subscription}/providers/Microsoft.Authorization/roleDefinitions/${role}`;
}
// Names are GUIDs that are unique in a tenant: a new scope or holder takes a new one, and always
// the same for the same assignment, so that a run that died does not assign twice (Microsoft: Azure
// RBAC troubleshooting, RoleAssignmentUpdateNotPermitted).
function newName(item, ...parts) {
    const id = (0,body_identity/* idOf */.TH)(item);
    const hash = (0,canonical_json/* canonicalHash */.t)([id, ...parts].map((part) => part.toLowerCase()));
    const variant = ((Number.parseInt(hash.charAt(16), 16) % 4) + 8).toString(16);
    return [
        hash.slice(0, 8),
        hash.slice(8, 12),
        `5${hash.slice(13, 16)}`,
        `${variant}${hash.slice(17, 20)}`,
        hash.slice(20, 32),
    ].join('-');
}
function role_assignments_scopeOf(item) {
    const id = (0,body_identity/* idOf */.TH)(item);
    const own = id.slice(0, id.toLowerCase().lastIndexOf('/providers/microsoft.authorization/'));
    return (0,json/* textAt */.$6)(item, 'properties', 'scope') ?? own;
}
function conditionOf(item) {
    return (0,json/* textAt */.$6)(item, 'properties', 'condition') ?? '';
}
/** An endpoint or a compute, and whatever lies in it. */
const CHILD = /^.*\/workspaces\/[^/]+\/(computes|(online|batch|serverless)endpoints)\/[^/]+/i;
// An assignment at an endpoint or a compute can only be made once that is there again.
function isBelowChild(item) {
    return CHILD.test(role_assignments_scopeOf(item));
}
function role_assignments_command(item, context) {
    const borne = (0,principal_now/* bearerOf */.D)(principalOf(item), context.before);
    const text = (name) => (0,json/* textAt */.$6)(item, 'properties', name) ?? '';
    const given = {
        role: (0,right_words/* roleGuid */.c)(item),
        scope: context.place.to(role_assignments_scopeOf(item)),
        'assignee-principal-type': text('principalType'),
        condition: text('condition'),
        'condition-version': text('conditionVersion'),
        description: text('description'),
    };
    const options = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
    // A new resource has a new identity, which only Azure can say.
    const assignee = borne === undefined
        ? (0,commands/* optionsText */.yB)({ 'assignee-object-id': principalOf(item) })
        : `--assignee-object-id "$(az resource show ${(0,commands/* optionsText */.yB)({ ids: context.place.to((0,body_identity/* idOf */.TH)(borne.resource)) })} --query identity.principalId --output tsv)"`;
    return `az role assignment create ${assignee} ${(0,commands/* optionsText */.yB)(options)}`;
}
function principalOf(item) {
    return (0,json/* textAt */.$6)(item, 'properties', 'principalId') ?? '';
}
function role_assignments_nameOf(item, before) {
    const [workspace] = (0,inventory/* itemsOf */.S3)(before.of('workspace'));
    return (0,right_words/* rightWords */.k)(item, (0,inventory/* itemsOf */.S3)(before.of('roleDefinitions')), workspace);
}

// EXTERNAL MODULE: ./src/domain/azure/relocation.js
var relocation = __webpack_require__(23);
// EXTERNAL MODULE: ./src/stages/journal/read-journal.js
var read_journal = __webpack_require__(1358);
;// CONCATENATED MODULE: ./src/stages/restore/restorations/schedules.js











/**
 * Schedules: whether they survive a move is not documented, and what they start names computes and
 * endpoints by ids that may be old. They come late, because an enabled one starts work at once.
 */
const schedules = {
    step: 'schedules',
    kind: 'schedule',
    action: 'Enable the schedule again, with the new ids in what it starts.',
    items: (before) => (0,inventory/* itemsOf */.S3)(before.of('schedules')),
    look: schedules_look,
    waitsFor: namesWhatIsOpen,
    command: (item, context) => (0,commands/* mlCommand */.dk)('schedule create', { name: (0,commands/* partOf */.BU)(item, 1), file: 'schedule.yml' }, context),
};
// An enabled schedule starts work at once: on what is not there yet it would fail.
function namesWhatIsOpen(item, open, { place, plan }) {
    const moved = plan.content.resources.map(({ id }) => place.to(id));
    const ids = open
        .filter((id) => !moved.some((one) => (0,resource_id/* sameId */.s)(one, id)))
        .flatMap((id) => [id, id.replace(/\/deployments\/[^/]+$/i, '')]);
    return (0,relocation/* namesOneOf */.WO)(ids, (0,json/* objectAt */.lJ)(place.rewritten(item), 'properties'));
}
async function schedules_look(item, context, attempt) {
    const id = context.place.to((0,body_identity/* idOf */.TH)(item));
    const now = await (0,restoration/* readNow */.DS)(context, id);
    if (now !== undefined && 'seen' in now)
        return now.seen;
    if (now === undefined) {
        // A preparation pauses, and a move that did not come takes nothing.
        if ((0,resource_id/* sameId */.s)(id, (0,body_identity/* idOf */.TH)(item)))
            return { kind: 'blocked', why: 'somebody has deleted it since' };
        if ((0,writable/* leftOut */.ig)(item).length > 0) {
            return { kind: 'blocked', why: `its ${(0,writable/* leftOut */.ig)(item).join(', ')} is not in the plan file` };
        }
        const body = context.place.rewritten((0,writable/* writable */.T5)(item));
        return (0,restoration/* toWrite */.jO)(id, body);
    }
    const state = (0,state_observation/* observationOfState */.N)(now.body);
    if (state.kind !== 'matches')
        return state;
    // What somebody has changed since stays: old ids are replaced, and what the preparation paused
    // goes on.
    const isPaused = isEnabled(item) && !isEnabled(now.body);
    const isOurs = isPaused && wasPausedByUs(item, context) && !isNamesake(now.body, item, id);
    const same = context.place.rewritten((0,writable/* writable */.T5)(now.body));
    const body = isOurs ? (0,writable/* withProperties */.W4)(same, { isEnabled: true }) : same;
    if ((0,canonical_json/* canonicalText */.A)(body) !== (0,canonical_json/* canonicalText */.A)((0,writable/* writable */.T5)(now.body))) {
        const vain = (0,restoration/* writtenWithoutEffect */.tQ)('schedules', item, context, attempt);
        return vain ?? (0,restoration/* toWrite */.jO)(id, body);
    }
    return isPaused
        ? { kind: 'blocked', why: 'it is disabled now, and not by the preparation of this move' }
        : { kind: 'matches' };
}
// Where nothing has moved, one that was made since is somebody's.
function isNamesake(now, before, id) {
    const [is, was] = [now, before].map((body) => (0,json/* textAt */.$6)(body, 'systemData', 'createdAt'));
    return (0,resource_id/* sameId */.s)(id, (0,body_identity/* idOf */.TH)(before)) && is !== undefined && was !== undefined && is !== was;
}
function isEnabled(schedule) {
    return (0,json/* valueAt */.fK)(schedule, 'properties', 'isEnabled') === true;
}
// Enabled again by an earlier run and disabled since, it is somebody's decision.
function wasPausedByUs(item, { plan, earlier }) {
    const id = (0,body_identity/* idOf */.TH)(item);
    return (plan.content.prepare.some((one) => one.step === 'pause-schedules' && (0,resource_id/* sameId */.s)(one.id, id)) &&
        !earlier.done.has((0,read_journal/* restoreKey */.e)('schedules', id)));
}

;// CONCATENATED MODULE: ./src/stages/restore/restorations/workspace-keys.js






/**
 * The areas of a diagnosis whose keys a resync reads anew (Azure REST reference: Workspaces -
 * Resync Keys).
 */
const WITH_KEYS = new Set([
    'storageAccountResults',
    'containerRegistryResults',
    'applicationInsightsResults',
]);
/**
 * The keys that the workspace itself holds, its system datastores included: where its own diagnosis
 * finds them wrong, they are read anew. System datastores are never deleted.
 */
const workspaceKeys = {
    step: 'datastores',
    kind: 'datastore',
    action: 'Let the workspace read the keys of its associated resources anew.',
    items: (before, { content }) => (0,inventory/* itemsOf */.S3)(before.of('workspace')).filter((item) => content.resources.some(({ id }) => (0,resource_id/* isAtOrBelow */.a5)((0,body_identity/* idOf */.TH)(item), id))),
    nameOf: () => 'keys of the workspace',
    command: (_item, context) => (0,commands/* mlCommand */.dk)('workspace sync-keys', {}, context),
    look: workspace_keys_look,
};
async function workspace_keys_look(item, context, attempt) {
    const diagnosis = await context.diagnose();
    // Nothing else needs to know, so nothing waits for it.
    if (diagnosis.state === 'unknown') {
        return { kind: 'unknown', why: diagnosis.why, lasting: true };
    }
    const wrong = diagnosis.results.filter(({ area, level }) => WITH_KEYS.has(area) && (0,resource_id/* sameId */.s)(level, 'Error'));
    if (wrong.length === 0)
        return { kind: 'matches' };
    // What is not there has no keys.
    const missing = wrong.find(({ code }) => /not_?found/i.test(code));
    if (missing !== undefined) {
        return { kind: 'blocked', why: `the workspace says ${missing.code} of what it stands on` };
    }
    const tried = context.earlier.inVain.has((0,read_journal/* restoreKey */.e)('datastores', (0,body_identity/* idOf */.TH)(item)));
    if (attempt > 0 || tried) {
        return {
            kind: 'blocked',
            why: 'the workspace still finds its keys wrong after they were read anew',
            ...(attempt > 0 ? { mayBeStale: true } : {}),
        };
    }
    const id = `${context.workspaceId}/resyncKeys`;
    return { kind: 'differs', change: { method: 'POST', id } };
}

;// CONCATENATED MODULE: ./src/stages/restore/restorations/tags.js









const tags_shared = { step: 'tags', kind: 'tag' };
/** Tags of what moved. A tag that has another value now is somebody's, and stays. */
const resourceTags = {
    ...tags_shared,
    action: 'Give the resource its tags again.',
    items: (before, { content }) => [...(0,inventory/* itemsOf */.S3)(before.of('workspace')), ...(0,inventory/* itemsOf */.S3)(before.of('associatedResources'))].filter((item) => !(0,writable/* isBlank */.z3)(item, 'tags') && content.resources.some(({ id }) => (0,resource_id/* sameId */.s)(id, (0,body_identity/* idOf */.TH)(item)))),
    look: (item, context, attempt) => tags_look(item, context.place.to((0,body_identity/* idOf */.TH)(item)), context, attempt),
    command: (item, { place }) => tagCommand(item, place.to((0,body_identity/* idOf */.TH)(item))),
};
/**
 * Tags of the group that was left, at the group that was moved to: only where this step is named.
 */
const groupTags = {
    ...tags_shared,
    onlyIfNamed: true,
    action: 'Give the destination group the tags of the source group.',
    items: (before) => (0,inventory/* itemsOf */.S3)(before.of('sourceGroup')).filter((item) => !(0,writable/* isBlank */.z3)(item, 'tags')),
    look: (item, context, attempt) => (0,resource_id/* sameId */.s)(context.workspaceId, (0,plan/* workspaceOf */.B3)(context.plan)?.id ?? '')
        ? Promise.resolve({ kind: 'matches' })
        : lookAtGroup(item, context, attempt),
    command: (item, { plan }) => tagCommand(item, (0,resource_id/* resourceGroupId */.x6)(plan.content.destination)),
};
function tagCommand(item, id) {
    return `az tag update --operation Merge ${(0,commands/* optionsText */.yB)({ 'resource-id': id })} --tags ${(0,commands/* tagWords */.u0)(item)}`;
}
async function lookAtGroup(item, context, attempt) {
    const group = await context.there('sourceGroup');
    if (group.state === 'unknown')
        return { kind: 'unknown', why: group.reason.why };
    const [body] = (0,inventory/* itemsOf */.S3)(group);
    return compared(item, (0,resource_id/* resourceGroupId */.x6)(context.plan.content.destination), body ?? {}, context, attempt);
}
async function tags_look(item, id, context, attempt) {
    const now = await (0,restoration/* readNow */.DS)(context, id);
    if (now === undefined)
        return { kind: 'blocked', why: 'it is not there' };
    return 'seen' in now ? now.seen : compared(item, id, now.body, context, attempt);
}
function compared(item, id, now, context, attempt) {
    const has = (0,json/* objectAt */.lJ)(now, 'tags');
    // Names of tags compare without case (Microsoft: Use tags to organize your Azure resources).
    const names = new Set(Object.keys(has).map((name) => name.toLowerCase()));
    const gone = Object.entries((0,json/* objectAt */.lJ)(item, 'tags')).filter(([name]) => !names.has(name.toLowerCase()));
    if (gone.length === 0)
        return { kind: 'matches' };
    const missing = gone.filter(([, value]) => !(0,secret_fields/* isLeftOut */.WY)(value));
    if (missing.length === 0) {
        return { kind: 'blocked', why: 'the plan left the values out: they hold secrets' };
    }
    const tags = { ...has, ...Object.fromEntries(missing) };
    const vain = (0,restoration/* writtenWithoutEffect */.tQ)('tags', item, context, attempt);
    return vain ?? { kind: 'differs', change: { method: 'PATCH', id, body: { tags } } };
}

;// CONCATENATED MODULE: ./src/stages/restore/restorations/index.js












/** The lists of the snapshot that each step puts things back from. */
const listsOf = {
    tags: ['workspace', 'associatedResources'],
    'role-assignments': ['roleAssignments', 'associatedRoleAssignments', 'associatedResources'],
    'private-endpoints': ['privateEndpointConnections', 'associatedConnections'],
    datastores: ['datastores'],
    'data-assets': ['dataAssets', 'dataVersions'],
    connections: ['connections'],
    computes: ['computes'],
    endpoints: [
        'onlineEndpoints',
        'onlineDeployments',
        'batchEndpoints',
        'batchDeployments',
        'serverlessEndpoints',
    ],
    schedules: ['schedules'],
    'diagnostic-settings': ['diagnosticSettings'],
    locks: ['sourceLocks'],
};
/**
 * Every restoration, in the order in which they are done: rights before what needs them, an
 * endpoint before its deployments, these before the traffic that names them, what starts work late,
 * and what forbids changes last.
 */
const restorations = [
    resourceTags,
    groupTags,
    roleAssignmentsOf('role-assignments', (holder, isBelow) => !isBelow && holder !== 'compute' && holder !== 'endpoint'),
    (0,access_policies/* accessPoliciesOf */._)('role-assignments', 'workspace'),
    approvedConnections('privateEndpointConnections'),
    approvedConnections('associatedConnections'),
    workspaceKeys,
    datastores,
    dataContainers,
    dataVersions,
    connections,
    computes,
    roleAssignmentsOf('computes', (holder, isBelow) => !isBelow && holder === 'compute'),
    (0,access_policies/* accessPoliciesOf */._)('computes', 'compute'),
    onlineEndpoints,
    batchEndpoints,
    roleAssignmentsOf('endpoints', (holder, isBelow) => !isBelow && holder === 'endpoint'),
    (0,access_policies/* accessPoliciesOf */._)('endpoints', 'endpoint'),
    onlineDeployments,
    batchDeployments,
    onlineTraffic,
    batchDefaults,
    serverlessEndpoints,
    roleAssignmentsOf('role-assignments', (_holder, isBelow) => isBelow),
    schedules,
    diagnosticSettings,
    resourceLocks,
    groupLocks,
];


/***/ }),

/***/ 8506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ bearerOf),
/* harmony export */   F: () => (/* binding */ principalNow)
/* harmony export */ });
/* harmony import */ var _domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2519);
/* harmony import */ var _domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2489);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3871);
/* harmony import */ var _domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9879);
/* harmony import */ var _journal_read_journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1358);





/**
 * Collections whose items may have an identity of their own, which a new resource of the same name
 * does not inherit.
 */
const bearers = {
    workspace: ['workspace'],
    compute: ['computes'],
    endpoint: ['onlineEndpoints', 'batchEndpoints'],
};
/**
 * Which of the resources of the snapshot a principal is the system-assigned identity of; undefined
 * for everybody else.
 */
function bearerOf(principalId, before) {
    for (const bearer of ['workspace', 'compute', 'endpoint']) {
        const resource = bearers[bearer]
            .flatMap((name) => (0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(before.of(name)))
            .find((item) => (0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .sameId */ .s)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(item, 'identity', 'principalId') ?? '', principalId));
        if (resource !== undefined && principalId !== '')
            return { bearer, resource };
    }
    return undefined;
}
/**
 * The principal that now stands for the one of the snapshot: another one where its resource was
 * created anew by a restore. Who makes something of the same name is not given its rights.
 */
async function principalNow(assignment, context) {
    const principalId = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(assignment, 'properties', 'principalId') ?? '';
    const borne = bearerOf(principalId, context.before);
    if (borne === undefined)
        return strangerNow(assignment, principalId, context);
    const seen = await readBearer(borne, context);
    if (seen.state === 'unknown') {
        return { kind: 'unknown', why: `its principal could not be read: ${seen.why}` };
    }
    const now = seen.state === 'present' ? (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(seen.body, 'identity', 'principalId') : undefined;
    const { bearer, resource } = borne;
    if (now === undefined) {
        return {
            kind: 'blocked',
            until: 'other-step',
            why: `the ${bearer} whose identity it was given to is not there, or has none`,
        };
    }
    const isOurs = bearer === 'workspace' ||
        (0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .sameId */ .s)(now, principalId) ||
        [context.earlier.begun, context.earlier.done].some((made) => made.has((0,_journal_read_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .restoreKey */ .e)(`${bearer}s`, (0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .idOf */ .TH)(resource))));
    return isOurs
        ? { principalId: now }
        : { kind: 'blocked', why: `the ${bearer} of this name was made anew, and not by a restore` };
}
// An identity of something that could not be listed cannot be told from anybody else's.
function strangerNow(assignment, principalId, { before }) {
    const type = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(assignment, 'properties', 'principalType') ?? 'ServicePrincipal';
    const hidden = Object.values(bearers)
        .flat()
        .find((name) => before.of(name).state === 'unknown');
    if (hidden === undefined || !(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .sameId */ .s)(type, 'ServicePrincipal'))
        return { principalId };
    const why = `it may be of an identity that is another one now: "${_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .collectionTable */ .ry[hidden].title}" could not be read when the plan was made`;
    return { kind: 'unknown', why, lasting: true };
}
// An instance with another name now is known by it: what comes after it names it so.
function readBearer({ resource }, context) {
    return context.read(context.place.to((0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .idOf */ .TH)(resource)));
}


/***/ }),

/***/ 6085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ readNow),
/* harmony export */   KR: () => (/* binding */ namesake),
/* harmony export */   MN: () => (/* binding */ whyNotInto),
/* harmony export */   O9: () => (/* binding */ notOpen),
/* harmony export */   X_: () => (/* binding */ namesakeAt),
/* harmony export */   jO: () => (/* binding */ toWrite),
/* harmony export */   tQ: () => (/* binding */ writtenWithoutEffect)
/* harmony export */ });
/* harmony import */ var _domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2519);
/* harmony import */ var _domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2489);
/* harmony import */ var _domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9879);
/* harmony import */ var _domain_plan_comparable_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2434);
/* harmony import */ var _journal_read_journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1358);






/** What is sent to make something what it was. */
function toWrite(id, body) {
    return { kind: 'differs', change: { method: 'PUT', id, body } };
}
/** A resource that is read by its id, in three answers. */
async function readNow(context, id) {
    const seen = await context.read(id);
    if (seen.state === 'present')
        return { body: seen.body };
    return seen.state === 'absent' ? undefined : { seen: { kind: 'unknown', why: seen.why } };
}
const UNDER_A_NAME = [
    ['computes', ['computes']],
    ['endpoints', ['onlineEndpoints', 'batchEndpoints', 'serverlessEndpoints']],
    ['endpoints', ['onlineDeployments', 'batchDeployments']],
    ['data-assets', ['dataAssets']],
];
/**
 * What is said of a body that was made anew under the name of a thing of the plan, and by no run of
 * it as far as its journal tells: it is somebody's, and nothing is put into it. Undefined when it is
 * the same thing, or ours.
 */
function namesake(step, item, now, { earlier }) {
    const key = (0,_journal_read_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .restoreKey */ .e)(step, (0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .idOf */ .TH)(item));
    if (earlier.begun.has(key) || earlier.done.has(key) || !(0,_domain_plan_comparable_body_js__WEBPACK_IMPORTED_MODULE_1__/* .isMadeAnew */ .tT)(item, now))
        return undefined;
    return {
        kind: 'blocked',
        why: 'one of this name was made since the plan, by nothing that the journal beside the plan knows of: it is left alone, and nothing is put into it',
    };
}
/** The same for what something lies in, by its id where it is now. */
function namesakeAt(id, now, context) {
    for (const [step, names] of UNDER_A_NAME) {
        const item = names
            .flatMap((name) => (0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(context.before.of(name)))
            .find((one) => (0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_4__/* .sameId */ .s)(context.place.to((0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .idOf */ .TH)(one)), id));
        if (item !== undefined)
            return namesake(step, item, now, context);
    }
    return undefined;
}
/** Why nothing is put into, or hung on, what is at an id; undefined when it may be. */
async function whyNotInto(id, absent, context) {
    const now = await readNow(context, id);
    if (now === undefined)
        return { kind: 'blocked', until: 'other-step', why: absent };
    return 'seen' in now ? now.seen : namesakeAt(id, now.body, context);
}
/**
 * Something with secrets that this run does not have; a run with the key can go on with it where
 * they are sealed.
 */
function notOpen(what, item, { sealed }) {
    const why = `its ${what} are in no sealed part of the plan file that this run could open (snapshot-key)`;
    const isSealed = sealed.includes((0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .idOf */ .TH)(item).toLowerCase());
    return isSealed ? { kind: 'blocked', why, until: 'later-run' } : { kind: 'blocked', why };
}
/**
 * What is said instead of writing over something again that Azure has taken, in this run or an
 * earlier one for this move, without its becoming right; undefined when it was not written yet.
 *
 * @param attempt see `look`.
 */
function writtenWithoutEffect(step, item, { earlier }, attempt) {
    const tried = earlier.inVain.has((0,_journal_read_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .restoreKey */ .e)(step, (0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .idOf */ .TH)(item)));
    if (attempt === 0 && !tried)
        return undefined;
    const why = 'Azure took what was written and did not change it';
    return attempt === 0 ? { kind: 'blocked', why } : { kind: 'blocked', why, mayBeStale: true };
}


/***/ }),

/***/ 6189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T5: () => (/* binding */ writable),
/* harmony export */   W4: () => (/* binding */ withProperties),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   rg: () => (/* binding */ notGiven),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3871);
/* harmony import */ var _domain_plan_secret_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71);


// What ARM and the providers add to a body, and do not take back (ARM RPC, resource envelope).
const ENVELOPE = new Set(['id', 'name', 'type', 'systemData', 'etag']);
const ALWAYS_READ_ONLY = new Set(['provisioningState', 'provisioningErrors']);
/**
 * A body as it can be written again: without what is read-only and without fields whose values were
 * left out of the plan.
 *
 * @param readOnly names of read-only properties, beside those that every type has.
 */
function writable(body, readOnly = []) {
    const dropped = new Set([...ALWAYS_READ_ONLY, ...readOnly]);
    const fields = Object.entries(body).filter(([name]) => !ENVELOPE.has(name));
    const { properties, identity, ...rest } = { ...Object.fromEntries(fields) };
    return known({
        ...rest,
        ...((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(identity) ? { identity: writableIdentity(identity) } : {}),
        ...((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(properties)
            ? {
                properties: Object.fromEntries(Object.entries(properties).filter(([name]) => !dropped.has(name))),
            }
            : {}),
    });
}
// Principals are given, not chosen (Azure REST reference: ManagedServiceIdentity).
function writableIdentity(identity) {
    const users = Object.keys((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(identity, 'userAssignedIdentities'));
    return {
        type: (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(identity, 'type') ?? 'None',
        ...(users.length === 0
            ? {}
            : { userAssignedIdentities: Object.fromEntries(users.map((id) => [id, {}])) }),
    };
}
/**
 * The body without the fields whose values were left out, and without what is empty because of it.
 */
function known(body) {
    return Object.fromEntries(Object.entries(body)
        .filter(([, value]) => !(0,_domain_plan_secret_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isLeftOut */ .WY)(value) && !isAllLeftOut(value))
        .map(([key, value]) => [key, knownValue(value)]));
}
// A list without one of its entries is another list: it stays as it is, and is never sent.
function knownValue(value) {
    return (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value) ? known(value) : value;
}
function isAllLeftOut(value) {
    const values = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value) ? Object.values(value) : [];
    return values.length > 0 && values.every(_domain_plan_secret_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isLeftOut */ .WY);
}
/** The names of the fields of a body whose values were left out of the plan, each with its path. */
function leftOut(body) {
    return fieldsOf(body, _domain_plan_secret_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isLeftOut */ .WY);
}
/** The same, but for those that are in what is written, from the sealed part for example. */
function notGiven(body, written) {
    const given = fieldsOf(written, () => true);
    return leftOut(body).filter((field) => !given.some((one) => one === field || one.startsWith(`${field}.`)));
}
function fieldsOf(value, isWanted, path = '') {
    if ((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(value))
        return value.flatMap((one) => fieldsOf(one, isWanted, path));
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return isWanted(value) ? [path] : [];
    return Object.entries(value).flatMap(([key, inner]) => fieldsOf(inner, isWanted, path === '' ? key : `${path}.${key}`));
}
/** The body with more properties. */
function withProperties(body, more) {
    return { ...body, properties: { ...(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(body, 'properties'), ...more } };
}
/** True when a field holds nothing: absent, null, an empty text, list or object. */
function isBlank(body, ...path) {
    const value = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(body, ...path);
    if ((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(value))
        return value.length === 0;
    if ((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return Object.keys(value).length === 0;
    return value === undefined || value === null || value === '';
}


/***/ }),

/***/ 4569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VZ: () => (/* binding */ deploymentLists),
/* harmony export */   fQ: () => (/* binding */ hasListedSecrets),
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   w9: () => (/* binding */ isServiceVariable),
/* harmony export */   x4: () => (/* binding */ secretSources)
/* harmony export */ });
/* harmony import */ var _checks_afterwards_system_datastore_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2703);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3871);
/* harmony import */ var _domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9879);



const among = (values, ...path) => (body) => values.some((value) => (0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .sameId */ .s)(value, (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(body, ...path) ?? ''));
// Endpoints with tokens have no keys (Azure REST reference: Online Endpoints - List Keys,
// EndpointAuthMode).
const hasKeys = among(['Key'], 'properties', 'authMode');
const hasCredentials = among(['AccountKey', 'Sas', 'ServicePrincipal', 'Certificate'], 'properties', 'credentials', 'credentialsType');
// The other kinds of compute have no secrets that are listed (Azure REST reference: Compute - List
// Keys, ComputeSecrets).
const hasComputeSecrets = among(['VirtualMachine', 'Databricks', 'AKS'], 'properties', 'computeType');
const hasNoSecret = among(['None', 'ManagedIdentity', 'AAD'], 'properties', 'authType');
/** Everything that has secrets to list. What of it a run may ask is in `azure/`. */
const secretSources = [
    { collection: 'onlineEndpoints', holds: hasKeys },
    { collection: 'batchEndpoints', holds: hasKeys },
    {
        collection: 'datastores',
        // The service makes its own datastores, and their credentials, again.
        holds: (body) => hasCredentials(body) && !(0,_checks_afterwards_system_datastore_js__WEBPACK_IMPORTED_MODULE_0__/* .isSystemDatastore */ .b)(body),
    },
    { collection: 'connections', holds: (body) => !hasNoSecret(body) },
    { collection: 'computes', holds: hasComputeSecrets },
];
/** Whether Azure lists secrets of an item of a collection. */
function hasListedSecrets(collection, body) {
    return secretSources.some((source) => source.collection === collection && source.holds(body));
}
/**
 * Deployments and the endpoints they are part of: Azure shows the values of their environment
 * variables.
 */
const deploymentLists = [
    { deployments: 'onlineDeployments', endpoints: 'onlineEndpoints' },
    { deployments: 'batchDeployments', endpoints: 'batchEndpoints' },
];
// Variables that the service writes into a deployment itself (recorded answers).
const OF_SERVICE = new Set([
    'AZUREML_MODEL_DIR',
    'AZUREML_ENTRY_SCRIPT',
    'AML_APP_ROOT',
]);
/** Whether the service writes this variable into a deployment. */
function isServiceVariable(name) {
    return OF_SERVICE.has(name);
}
/**
 * The environment variables that people gave a deployment, values included; empty when there are
 * none. What the service wrote is no secret, and is never sent back.
 */
function variablesOf(deployment) {
    const all = Object.entries((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(deployment, 'properties', 'environmentVariables'));
    return Object.fromEntries(all.filter(([name]) => !isServiceVariable(name)));
}


/***/ }),

/***/ 2150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ listPostMoveTasks)
/* harmony export */ });
/* harmony import */ var _domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2519);
/* harmony import */ var _checks_afterwards_system_datastore_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2703);
/* harmony import */ var _domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2489);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3871);
/* harmony import */ var _domain_azure_right_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8783);
/* harmony import */ var _domain_azure_timed_rights_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7560);
/* harmony import */ var _domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9879);
/* harmony import */ var _restore_restorations_access_policies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6366);








// What a move leaves undone, one row per kind (Microsoft: How to move a workspace, sections on
// contents and on what to do afterwards).
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
        byHand: true,
        action: 'Create the serverless endpoint again; its keys and its address will be new.',
    },
    {
        kind: 'datastore',
        collection: 'datastores',
        action: 'Check the datastore; update its authentication or register it again.',
        counts: (item) => !(0,_checks_afterwards_system_datastore_js__WEBPACK_IMPORTED_MODULE_0__/* .isSystemDatastore */ .b)(item),
    },
    {
        kind: 'private-endpoint',
        collection: 'privateEndpointConnections',
        action: 'Approve the new connection of this private endpoint.',
        nameOf: (item) => (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(item, 'properties', 'privateEndpoint', 'id')?.split('/').at(-1),
    },
    {
        kind: 'role-assignment',
        collection: 'roleAssignments',
        nameOf: rightName,
        action: 'Create the role assignment again at the new scope.',
        counts: (item, _moving, inventory) => !isTimedIn(inventory, item),
    },
    {
        kind: 'role-assignment',
        collection: 'associatedRoleAssignments',
        nameOf: rightName,
        action: 'Create the role assignment again at the new scope of the associated resource.',
        counts: (item, moving, inventory) => isAtOrBelowAny((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(item, 'properties', 'scope'), moving) && !isTimedIn(inventory, item),
    },
    {
        kind: 'role-assignment',
        collection: 'timedRights',
        byHand: true,
        nameOf: rightName,
        action: 'Decide whether this right in time shall hold at the new scope, and give it there.',
        counts: (item, moving) => isAtOrBelowAny((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(item, 'properties', 'scope'), moving),
    },
    {
        kind: 'role-assignment',
        collection: 'associatedResources',
        action: 'Give the workspace the access policy of its old identity where it has another one now.',
        counts: (item, _moving, inventory) => (0,_restore_restorations_access_policies_js__WEBPACK_IMPORTED_MODULE_3__/* .policiesIn */ .C)(inventory, 'workspace').some((policy) => (0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_5__/* .isAtOrBelow */ .a5)((0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .idOf */ .TH)(policy), (0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .idOf */ .TH)(item))),
    },
    {
        kind: 'private-endpoint',
        collection: 'associatedConnections',
        action: 'Create this private endpoint of an associated resource again, or approve its connection.',
        counts: (item, moving) => isAtOrBelowAny((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(item, 'id'), moving),
    },
    {
        kind: 'data-asset',
        collection: 'datasets',
        byHand: true,
        action: 'Register the dataset again as a data asset if it is missing.',
    },
    {
        kind: 'data-asset',
        collection: 'dataAssets',
        action: 'Register the data asset again if it is missing.',
    },
];
/**
 * The to-do list after a move, without ids: it travels as a job output, which the runner drops when
 * it holds a masked id.
 *
 * @param moving ids of the resources that the move names.
 */
function listPostMoveTasks(inventory, moving) {
    return taskRules.flatMap((rule) => (0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)(inventory.of(rule.collection))
        .filter((item) => rule.counts?.(item, moving, inventory) ?? true)
        .map((item) => ({
        kind: rule.kind,
        name: rule.nameOf?.(item, inventory) ?? (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(item, 'name') ?? '(unnamed)',
        action: rule.action,
        automatic: rule.byHand !== true,
    })));
}
function rightName(item, inventory) {
    if ((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(item, 'properties', 'principalId') === undefined)
        return undefined;
    const [workspace] = (0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)(inventory.of('workspace'));
    return (0,_domain_azure_right_words_js__WEBPACK_IMPORTED_MODULE_2__/* .rightWords */ .k)(item, (0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)(inventory.of('roleDefinitions')), workspace);
}
function isTimedIn(inventory, assignment) {
    return (0,_domain_azure_timed_rights_js__WEBPACK_IMPORTED_MODULE_7__/* .endOfAssignment */ .U0)(assignment, (0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)(inventory.of('timedRights'))) !== undefined;
}
function isAtOrBelowAny(id, ancestors) {
    return id !== undefined && ancestors.some((ancestor) => (0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_5__/* .isAtOrBelow */ .a5)(id, ancestor));
}


/***/ })

};
