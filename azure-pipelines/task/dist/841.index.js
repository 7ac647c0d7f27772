export const id = 841;
export const ids = [841];
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

/***/ 4900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ idOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3871);

/**
 * The resource id of a wire body, as Azure spells it; empty where it has none. The one place that
 * knows what the identity of a body is: some of them (schedules) have none on the wire, and the
 * reader gives them the address that was asked, or that of the list and their name.
 */
function idOf(body) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(body, 'id') ?? '';
}


/***/ }),

/***/ 5424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M3: () => (/* binding */ WITHIN_NOTHING),
  rY: () => (/* reexport */ collectionEntry),
  Zn: () => (/* reexport */ collectionNames),
  ry: () => (/* reexport */ collectionTable),
  o8: () => (/* binding */ inventoryOf),
  S3: () => (/* binding */ itemsOf),
  rS: () => (/* binding */ withinNothing)
});

;// CONCATENATED MODULE: ./src/domain/azure/collection-table.js
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
// Moves along and changes every day: its names are looked for again after the move.
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

;// CONCATENATED MODULE: ./src/domain/azure/inventory.js


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
    const why = `the ${collectionTable[place].title} does not exist`;
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
 * of that kind.
 */
function associatedId(workspace, kind) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(workspace, 'properties', associatedProperty[kind]);
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
/** A character of a resource name: after an id, it makes it another id. */
const NAME = /[\w.()-]/;
/**
 * What a move to `destination` did to ids.
 *
 * @param movedIds ids of the moved resources before the move, any case.
 */
function relocation(movedIds, destination) {
    const prefixes = prefixesOf(movedIds);
    const toText = (text) => prefixes.reduce((now, prefix) => replaced(now, prefix, destination), text);
    return { to: toText, rewritten: (body) => eachText(body, toText) };
}
/** The same relocation, for something that got another name at its new place. */
function withAlias(place, { from, to }) {
    const low = lowered(from);
    const swapped = (text) => eachId(text, low, () => to);
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
    // Most texts are shorter than any id.
    if (text.length < id.length)
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
        if (typeof value === 'string')
            return prefixes.some((one) => endsOf(value, one).length > 0);
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(value))
            return value.some(named);
        return ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) &&
            Object.entries(value).some(([key, inner]) => named(key) || named(inner)));
    };
    return named(body);
}
// The long form of an asset's address leaves the provider out.
function prefixesOf(ids) {
    return ids.flatMap((id) => {
        const low = lowered(id);
        return low.includes(`${PROVIDER}/`) ? [low, low.replace(PROVIDER, '')] : [low];
    });
}
// Letters of other alphabets may be longer in lower case, and ids have none of them.
function lowered(text) {
    return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
// Only subscription and group change: everything else keeps its spelling, `resourcegroups` too. In
// an address of an asset a second slash may stand before the prefix.
function replaced(text, prefix, { subscriptionId, resourceGroup }) {
    const [, subscriptions = '', subscription = '', groups = '', group = ''] = prefix.split('/');
    const skip = { first: `/${subscriptions}/`.length, middle: `/${groups}/`.length };
    const middle = skip.first + subscription.length;
    const rest = middle + skip.middle + group.length;
    return eachId(text, prefix, (id) => `${id.slice(0, skip.first)}${subscriptionId}${id.slice(middle, middle + skip.middle)}${resourceGroup}${id.slice(rest)}`);
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

/***/ 4878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ PLAN_SCHEMA_VERSION)
/* harmony export */ });
const PLAN_SCHEMA_VERSION = 4;


/***/ }),

/***/ 2008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ parseSealed),
/* harmony export */   Bp: () => (/* binding */ sealedAsJson),
/* harmony export */   LZ: () => (/* binding */ sealSecrets),
/* harmony export */   cA: () => (/* binding */ openSecrets)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5902);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3871);
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
/**
 * Reads the sealed part of a plan file; undefined when it is none that this release reads. Proves
 * nothing of its origin.
 */
function parseSealed(value) {
    const kdf = kdfIn((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(value, 'kdf'));
    const texts = ['salt', 'nonce', 'tag', 'text'].map((field) => (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(value, field));
    const [salt, nonce, tag, text] = texts;
    const of = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .listAt */ .gT)(value, 'of');
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(value, 'algorithm') !== ALGORITHM || kdf === undefined)
        return undefined;
    if (salt === undefined || nonce === undefined || tag === undefined || text === undefined) {
        return undefined;
    }
    if (!of.every((id) => typeof id === 'string'))
        return undefined;
    return { algorithm: ALGORITHM, kdf, salt, nonce, tag, text, of };
}
/** A sealed part as it is written. */
function sealedAsJson(sealed) {
    return { ...sealed, kdf: { ...sealed.kdf } };
}
function kdfIn(value) {
    const [n, r, p] = ['n', 'r', 'p'].map((field) => (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(value, field));
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(value, 'name') !== 'scrypt')
        return undefined;
    if (typeof n !== 'number' || typeof r !== 'number' || typeof p !== 'number')
        return undefined;
    const kdf = { name: 'scrypt', n, r, p };
    return isAffordable(kdf) ? kdf : undefined;
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
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value))
        return undefined;
    const entries = Object.entries(value).flatMap(([id, secret]) => (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(secret) ? [[id, secret]] : []);
    return Object.fromEntries(entries);
}
function fromBase64(text) {
    return Buffer.from(text, 'base64');
}


/***/ }),

/***/ 71:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nt: () => (/* binding */ withoutSecret),
/* harmony export */   Pk: () => (/* binding */ LEFT_OUT),
/* harmony export */   Vp: () => (/* binding */ isSignedAddress),
/* harmony export */   cT: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3871);

/**
 * Fields whose values are secrets or may hold one: left out of everything that is written.
 * `environmentVariables` of a deployment is the one that Azure returns in clear text; its names
 * stay, so that a new variable is still seen.
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
    // Credentials of connections and of attached computes, which Azure says it does not return (Azure
    // REST reference: Workspace Connections, SslConfiguration, VirtualMachineSshCredentials,
    // Databricks).
    'key',
    'pat',
    'sas',
    'secretaccesskey',
    'refreshtoken',
    'developertoken',
    'cert',
    'privatekeydata',
    'databricksaccesstoken',
    'accesstoken',
    'securitytoken',
    'sasuri',
    'userstoragekey',
    'primarykey',
    'secondarykey',
]);
const NAMES_ONLY_FIELDS = new Set(['environmentvariables']);
/** Stands where the value of a secret was. */
const LEFT_OUT = '(left out)';
/**
 * The value of a field as it may be written down, when the field is one that holds secrets;
 * undefined when it is not. That there is a secret stays visible, and so do the names of variables.
 */
function withoutSecret(key, value) {
    const name = key.toLowerCase();
    if (SECRET_FIELDS.has(name))
        return value === null ? null : LEFT_OUT;
    return NAMES_ONLY_FIELDS.has(name) ? namesOnly(value) : undefined;
}
/** The value with the values of all secrets in it left out, and everything else as it is. */
function withoutSecrets(value) {
    if (typeof value === 'string')
        return isSignedAddress(value) ? LEFT_OUT : value;
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(value))
        return value.map(withoutSecrets);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [
        key,
        // The names of tags are people's own, and say nothing of secrets.
        key === 'tags' ? inner : (withoutSecret(key, inner) ?? withoutSecrets(inner)),
    ]));
}
/**
 * An address with a shared access signature in it: whoever has it has what it leads to (Azure
 * Storage: SAS).
 */
function isSignedAddress(text) {
    return /[?&]sig=[^&\s]/i.test(text);
}
function namesOnly(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return value === null ? null : LEFT_OUT;
    return Object.fromEntries(Object.keys(value).map((name) => [name, LEFT_OUT]));
}


/***/ }),

/***/ 2005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UI: () => (/* binding */ inventoryOfSnapshot),
/* harmony export */   eY: () => (/* binding */ snapshotOf),
/* harmony export */   tj: () => (/* binding */ belowWorkspace)
/* harmony export */ });
/* harmony import */ var _azure_body_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4900);
/* harmony import */ var _azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5424);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3871);
/* harmony import */ var _secret_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71);




/**
 * What the plan keeps of an inventory. Bodies are as Azure sent them, in its order and its
 * spelling, but for the values of secrets; of what moves along the names are kept. A list that
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
            { items: keeps === 'names' ? items.map(belowWorkspace) : items.map(_secret_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSecrets */ .cT) },
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
 * The name of something in a workspace, with the names of what it lies in: its id from below the
 * workspace on.
 */
function belowWorkspace(item) {
    const id = (0,_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .idOf */ .T)(item);
    const [, below] = /\/workspaces\/[^/]+\/(.+)$/i.exec(id) ?? [];
    return below ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(item, 'name') ?? '';
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
// EXTERNAL MODULE: ./src/domain/azure/body-identity.js
var body_identity = __webpack_require__(4900);
// EXTERNAL MODULE: ./src/domain/azure/inventory.js + 1 modules
var azure_inventory = __webpack_require__(5424);
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
    const found = [];
    for (let first = 0; first < now.length; first += AT_ONCE) {
        const some = now.slice(first, first + AT_ONCE);
        found.push(...(await Promise.all(some.map((holder) => read(holder, reader)))));
    }
    const entries = found.flatMap((one) => ('why' in one ? [] : [one]));
    const missing = found.flatMap((one) => 'why' in one && known[one.id] === undefined ? [one] : []);
    return {
        secrets: { ...known, ...Object.fromEntries(entries) },
        missing: [...missing, ...gone, ...unseen(inventory)].sort(byId),
    };
}
function holdersIn(inventory) {
    const listed = secret_sources/* secretSources */.x4.flatMap(({ collection, holds, action }) => (0,azure_inventory/* itemsOf */.S3)(inventory.of(collection))
        .filter(holds)
        .map((body) => holderOf(body, action)));
    const shown = secret_sources/* deploymentLists */.VZ.flatMap(({ deployments }) => (0,azure_inventory/* itemsOf */.S3)(inventory.of(deployments)).flatMap((body) => {
        const environmentVariables = (0,secret_sources/* variablesOf */.ht)(body);
        const isEmpty = Object.keys(environmentVariables).length === 0;
        return isEmpty ? [] : [holderOf(body, { environmentVariables })];
    }));
    return [...listed, ...shown];
}
function holderOf(body, secret) {
    const state = (0,json/* textAt */.$6)(body, 'properties', 'provisioningState') ?? '';
    return { id: (0,body_identity/* idOf */.T)(body), isGoing: (0,resource_id/* sameId */.s)(state, 'Deleting'), secret };
}
async function read({ id, secret }, reader) {
    const low = id.toLowerCase();
    if (typeof secret !== 'string')
        return [low, secret];
    const listed = await reader.listSecrets(id, secret);
    if (listed.state === 'read')
        return [low, listed.body];
    return { id: low, why: listed.why, gone: false };
}
// A list that was not read may hold anything; of deployments at least the endpoints are known.
function unseen(inventory) {
    const lists = secret_sources/* secretSources */.x4.flatMap(({ collection }) => notRead(inventory, collection, [azure_inventory/* collectionTable */.ry[collection].title]));
    const deployments = secret_sources/* deploymentLists */.VZ.flatMap(({ deployments, endpoints }) => {
        const parents = (0,azure_inventory/* itemsOf */.S3)(inventory.of(endpoints)).map((body) => (0,body_identity/* idOf */.T)(body));
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
async function openedSecrets({ digest, sealed }, { snapshotKey, planFile }) {
    if (snapshotKey === undefined || sealed === undefined)
        return {};
    const secrets = await (0,seal/* openSecrets */.cA)(sealed, snapshotKey, digest);
    if (secrets !== undefined)
        return secrets;
    throw new errors/* ProductError */._('plan-invalid', {
        sentence: `The snapshot-key does not open what is sealed in the plan file "${planFile}". Nothing was changed.`,
        remedy: 'Give the snapshot-key of the run that sealed it, or validate again with the key that you have.',
    });
}
/**
 * Seals what is not sealed yet, or was changed since, into the plan file, on disk before anything
 * is changed: what the preparation and the move drop can be listed only now. False when the run has
 * ended here: the user asked for secrets to be kept, and one of something that will be deleted
 * cannot be.
 */
async function sealPlanSecrets({ signed, request, ports, run }, surveyed, known) {
    const { snapshotKey, planFile } = request;
    if (snapshotKey === undefined)
        return true;
    const { inventory: planned, seen } = surveyed;
    const { secrets, missing } = await gather({ inventory: seen, planned, known }, ports, run);
    const lost = missing.filter((one) => isDeleted(one, signed));
    const [first] = lost;
    if (first !== undefined) {
        run.end({ ...UNMOVED, problems: [cannotKeep(first, lost.length)] });
        return false;
    }
    if (signed.sealed !== undefined && (0,canonical_json/* canonicalText */.A)(secrets) === (0,canonical_json/* canonicalText */.A)(known))
        return true;
    const sealed = await seal_secrets_seal(signed, secrets, snapshotKey);
    try {
        await ports.files.write(planFile, (0,plan_file_text/* planFileText */.X)(sealed));
    }
    catch (error) {
        ports.log.debug(error instanceof Error ? error.message : String(error));
        run.end({ ...UNMOVED, problems: [cannotWrite(planFile)] });
        return false;
    }
    run.note({ sealedSecrets: sealed.sealed?.of });
    run.noteFile({ plan: planFile });
    run.mark('Secrets sealed into the plan file');
    return true;
}
async function gather(wanted, { azure, log }, run) {
    log.info('Listing keys and credentials, to seal them into the plan file.');
    const gathered = await gatherSecrets(wanted, await azure.secretReader());
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
/* harmony export */   Iz: () => (/* binding */ readEarlierRestores),
/* harmony export */   eE: () => (/* binding */ restoreKey),
/* harmony export */   yn: () => (/* binding */ readEarlierMove)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3871);
/* harmony import */ var _domain_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(633);


/**
 * Reads what an earlier run wrote down of the move of a plan. Lines that are not understood are
 * passed over: the last one may be half written, since the run that wrote it may have died.
 *
 * @param text the journal, undefined when there is none.
 * @returns undefined when no move of this plan was sent, or the last one has ended, well or not.
 */
function readEarlierMove(text, planDigest) {
    const lines = (text ?? '').split('\n').map(_domain_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q);
    return lines.reduce((earlier, line) => afterLine(earlier, line, planDigest), undefined);
}
function afterLine(earlier, line, planDigest) {
    switch ((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(line, 'event') ?? '') {
        case 'move-sending': {
            if ((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(line, 'planDigest') !== planDigest)
                return undefined;
            const sentAt = Date.parse((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(line, 'at') ?? '');
            return { sentAt: Number.isNaN(sentAt) ? 0 : sentAt, location: undefined, uncertain: false };
        }
        case 'move-accepted':
            return earlier && { ...earlier, location: (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(line, 'location') };
        case 'move-uncertain':
            return earlier && { ...earlier, uncertain: true };
        case 'move-refused':
            return undefined;
        case 'move-ended':
            return endsWithoutEnd.has((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(line, 'what') ?? '') ? earlier : undefined;
        default:
            return earlier;
    }
}
/** Ends of following a move that are none of the move. */
const endsWithoutEnd = new Set(['uncertain', 'timed-out']);
/**
 * Reads what earlier runs wrote down of putting things back. A move or a preparation begins anew:
 * what was put back before it says nothing. Lines of other plans are passed over.
 *
 * @param text the journal, undefined when there is none.
 */
function readEarlierRestores(text, planDigest) {
    const done = new Set();
    const inVain = new Set();
    for (const line of (text ?? '').split('\n').map(_domain_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)) {
        if ((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(line, 'planDigest') !== planDigest)
            continue;
        const event = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(line, 'event') ?? '';
        if (BEGINS_ANEW.has(event)) {
            done.clear();
            inVain.clear();
        }
        const key = restoreKey((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(line, 'step') ?? '', (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(line, 'id') ?? '');
        if (event === 'restore-done')
            done.add(key);
        if (event === 'restore-failed' && (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(line, 'taken') === true)
            inVain.add(key);
    }
    return { done, inVain };
}
const BEGINS_ANEW = new Set(['move-sending', 'prepare-begin']);
/** How a thing is named in what earlier runs did. */
function restoreKey(step, id) {
    return `${step} ${id.toLowerCase()}`;
}


/***/ }),

/***/ 9487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gs: () => (/* binding */ LOCK_WINDOW_MS),
/* harmony export */   nt: () => (/* binding */ percentGone),
/* harmony export */   oz: () => (/* binding */ progressLine),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/**
 * ARM holds both groups for at most four hours (Microsoft: Move Azure resources, frequently asked
 * questions).
 */
const LOCK_WINDOW_MS = 4 * 60 * 60_000;
/**
 * One line a person reads while waiting: phase, time gone, polls, and for a move what is left of
 * ARM's lock window.
 */
function progressLine(phase, tick) {
    const gone = `${phase}: ${duration(tick.elapsedMs)} gone, poll ${tick.polls}`;
    const next = `next in ${Math.ceil(tick.nextInMs / 1000)} s`;
    if (phase === 'validating')
        return `${gone}, ${next}`;
    const left = Math.max(0, LOCK_WINDOW_MS - tick.elapsedMs);
    return `${gone}, ${duration(left)} left of the lock window, ${next}`;
}
/** How much of the time that something may take is gone, in whole percent. */
function percentGone({ elapsedMs }, limitMs) {
    return Math.min(100, Math.max(0, Math.floor((100 * elapsedMs) / limitMs)));
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

/***/ 8723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yq: () => (/* binding */ loadPlan),
  OS: () => (/* binding */ requireAgreement),
  Od: () => (/* binding */ scopeOf)
});

// EXTERNAL MODULE: ./src/domain/run/errors.js
var errors = __webpack_require__(5140);
// EXTERNAL MODULE: ./src/domain/json.js
var json = __webpack_require__(3871);
// EXTERNAL MODULE: ./src/domain/plan/prepare-step.js
var prepare_step = __webpack_require__(6821);
// EXTERNAL MODULE: ./src/domain/plan/restore-step.js
var restore_step = __webpack_require__(234);
// EXTERNAL MODULE: ./src/domain/parse-json.js
var parse_json = __webpack_require__(633);
// EXTERNAL MODULE: ./src/domain/plan/seal.js
var seal = __webpack_require__(2008);
// EXTERNAL MODULE: ./src/domain/plan/plan.js
var plan_plan = __webpack_require__(4878);
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
/**
 * Reads the text of a plan file. The shape is checked field by field, because the file has
 * travelled through places that are not ours; whether it is the approved plan is the gate's
 * question, not this one's. Raises PlanFormatError for a text that is not JSON, is of another
 * schema version, or lacks a field.
 */
function parseSignedPlan(text) {
    const file = parseFile(text);
    const version = (0,json/* valueAt */.fK)(file, 'plan', 'schemaVersion');
    if (version !== plan_plan/* PLAN_SCHEMA_VERSION */.j) {
        const seen = version === undefined ? 'none' : JSON.stringify(version);
        throw new PlanFormatError(`its schema version is ${seen}, this release reads version ${plan_plan/* PLAN_SCHEMA_VERSION */.j}`);
    }
    const plan = {
        schemaVersion: plan_plan/* PLAN_SCHEMA_VERSION */.j,
        origin: originOf(object(file, 'plan', 'origin')),
        content: contentOf(object(file, 'plan', 'content')),
        snapshot: object(file, 'plan', 'snapshot'),
    };
    return { digest: requiredText(file, 'digest'), plan, sealed: sealedIn(file) };
}
function sealedIn({ sealed }) {
    if (sealed === undefined || sealed === null)
        return undefined;
    const parsed = (0,seal/* parseSealed */.A$)(sealed);
    if (parsed === undefined) {
        throw new PlanFormatError('the field sealed is nothing that this release can open');
    }
    return parsed;
}
function parseFile(text) {
    const parsed = (0,parse_json/* parseJson */.q)(text);
    if (parsed === undefined)
        throw new PlanFormatError('it is not JSON');
    if (!(0,json/* isJsonObject */.OW)(parsed))
        throw new PlanFormatError('it is not a JSON object');
    return parsed;
}
function originOf(origin) {
    const createdAt = requiredText(origin, 'createdAt');
    if (Number.isNaN(Date.parse(createdAt)))
        throw new PlanFormatError('origin.createdAt is no date');
    const pullRequest = (0,json/* valueAt */.fK)(origin, 'pullRequest');
    return {
        createdAt,
        toolVersion: requiredText(origin, 'toolVersion'),
        repository: (0,json/* textAt */.$6)(origin, 'repository') ?? null,
        headCommit: (0,json/* textAt */.$6)(origin, 'headCommit') ?? null,
        pullRequest: typeof pullRequest === 'number' ? pullRequest : null,
        baseBranch: (0,json/* textAt */.$6)(origin, 'baseBranch') ?? null,
    };
}
function contentOf(content) {
    return {
        source: groupOf(object(content, 'source')),
        destination: groupOf(object(content, 'destination')),
        workspaceName: requiredText(content, 'workspaceName'),
        associated: texts(content, 'associated'),
        jobScan: requiredText(content, 'jobScan'),
        resources: objects(content, 'resources').map(resourceOf),
        findings: objects(content, 'findings').map(findingOf),
        acknowledged: texts(content, 'acknowledged'),
        prepare: objects(content, 'prepare').map(stepOf),
        mayPrepare: prepare_step/* prepareNames */.iI.filter((name) => texts(content, 'mayPrepare').includes(name)),
        instanceSuffix: requiredText(content, 'instanceSuffix'),
        restore: objects(content, 'restore').map(rowOf),
        collections: object(content, 'collections'),
    };
}
function groupOf(group) {
    return {
        subscriptionId: requiredText(group, 'subscriptionId'),
        resourceGroup: requiredText(group, 'resourceGroup'),
    };
}
function resourceOf(resource) {
    return {
        id: requiredText(resource, 'id'),
        destinationId: requiredText(resource, 'destinationId'),
        type: requiredText(resource, 'type'),
        fingerprint: requiredText(resource, 'fingerprint'),
    };
}
function findingOf(finding) {
    return {
        rule: requiredText(finding, 'rule'),
        severity: requiredText(finding, 'severity'),
        certainty: requiredText(finding, 'certainty'),
        subject: requiredText(finding, 'subject'),
        acknowledged: (0,json/* valueAt */.fK)(finding, 'acknowledged') === true,
        prepared: (0,json/* valueAt */.fK)(finding, 'prepared') === true,
    };
}
function stepOf(step) {
    const parsed = (0,prepare_step/* parseStep */.kq)(step);
    if (parsed === undefined) {
        throw new PlanFormatError('the field prepare holds a step that this release does not know');
    }
    return parsed;
}
function rowOf(row) {
    const parsed = (0,restore_step/* parseRow */.W0)(row);
    if (parsed === undefined) {
        throw new PlanFormatError('the field restore holds a step that this release does not know');
    }
    return parsed;
}
function requiredText(from, field) {
    const found = (0,json/* textAt */.$6)(from, field);
    if (found === undefined)
        throw new PlanFormatError(`the field ${field} is missing or no text`);
    return found;
}
function object(from, ...path) {
    const found = (0,json/* valueAt */.fK)(from, ...path);
    if (!(0,json/* isJsonObject */.OW)(found)) {
        throw new PlanFormatError(`the field ${path.join('.')} is missing or no object`);
    }
    return found;
}
function list(from, field) {
    const found = (0,json/* valueAt */.fK)(from, field);
    if (!(0,json/* isJsonArray */.Md)(found))
        throw new PlanFormatError(`the field ${field} is missing or no list`);
    return found;
}
function objects(from, field) {
    return list(from, field).map((item) => {
        if (!(0,json/* isJsonObject */.OW)(item))
            throw new PlanFormatError(`the field ${field} holds something else than objects`);
        return item;
    });
}
function texts(from, field) {
    return list(from, field).map((item) => {
        if (typeof item !== 'string')
            throw new PlanFormatError(`the field ${field} holds something else than text`);
        return item;
    });
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
            sentence: `The plan file "${path}" cannot be read.`,
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

/***/ 8163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   dk: () => (/* binding */ mlCommand),
/* harmony export */   u0: () => (/* binding */ tagWords),
/* harmony export */   yB: () => (/* binding */ optionsText)
/* harmony export */ });
/* harmony import */ var _domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4900);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3871);
/* harmony import */ var _domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9879);
/* harmony import */ var _domain_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9338);




/**
 * A command of the Azure CLI's extension ml for something in the workspace, where that is now.
 *
 * @param what the words after `az ml`, ours and no one else's. @param options name and value in
 * turn; values are quoted.
 */
function mlCommand(what, options, { workspaceId }) {
    const parsed = (0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .parseResourceId */ .RQ)(workspaceId);
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
        .map(([name, value]) => `--${name}${value.startsWith('-') ? '=' : ' '}${(0,_domain_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(value)}`)
        .join(' ');
}
/** The part of an id at a place from its end, the last one at 1. */
function partOf(item, fromEnd) {
    return (0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .idOf */ .T)(item).split('/').at(-fromEnd) ?? '';
}
/**
 * `name=value` of every tag, each one word of a shell. A name that would be read as an option is
 * left out.
 */
function tagWords(item) {
    return Object.entries((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .objectAt */ .lJ)(item, 'tags'))
        .filter(([name]) => !name.startsWith('-'))
        .map(([name, value]) => (0,_domain_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(`${name}=${typeof value === 'string' ? value : ''}`))
        .join(' ');
}


/***/ }),

/***/ 5033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ listsOf),
  o: () => (/* binding */ restorations)
});

// EXTERNAL MODULE: ./src/domain/azure/body-identity.js
var body_identity = __webpack_require__(4900);
// EXTERNAL MODULE: ./src/domain/canonical-json.js
var canonical_json = __webpack_require__(5902);
// EXTERNAL MODULE: ./src/domain/azure/inventory.js + 1 modules
var inventory = __webpack_require__(5424);
// EXTERNAL MODULE: ./src/domain/json.js
var json = __webpack_require__(3871);
// EXTERNAL MODULE: ./src/domain/azure/resource-id.js
var resource_id = __webpack_require__(9879);
// EXTERNAL MODULE: ./src/stages/restore/restorations/commands.js
var commands = __webpack_require__(8163);
// EXTERNAL MODULE: ./src/stages/journal/read-journal.js
var read_journal = __webpack_require__(1358);
;// CONCATENATED MODULE: ./src/stages/restore/restorations/restoration.js



/** A resource that is read by its id, in three answers. */
async function readNow(world, id) {
    const seen = await world.read(id);
    if (seen.state === 'present')
        return { body: seen.body };
    return seen.state === 'absent' ? undefined : { sight: { kind: 'unknown', why: seen.why } };
}
/**
 * Something with secrets that this run does not have; a run with the key can go on with it where
 * they are sealed.
 */
function notOpen(what, item, { sealed }) {
    const why = `its ${what} are in no sealed part of the plan file that this run could open (snapshot-key)`;
    const isSealed = sealed.includes((0,body_identity/* idOf */.T)(item).toLowerCase());
    return isSealed ? { kind: 'manual', why, later: true } : { kind: 'manual', why };
}
/**
 * What is said instead of writing over something again that Azure has taken, in this run or an
 * earlier one for this move, without its becoming right; undefined when it was not written yet.
 *
 * @param attempt see `look`.
 */
function writtenWithoutEffect(step, item, { earlier }, attempt) {
    const tried = earlier.inVain.has((0,read_journal/* restoreKey */.eE)(step, (0,body_identity/* idOf */.T)(item)));
    if (attempt === 0 && !tried)
        return undefined;
    const why = 'Azure took what was written and did not change it';
    return attempt === 0 ? { kind: 'manual', why } : { kind: 'manual', why, mayBeStale: true };
}

// EXTERNAL MODULE: ./src/domain/plan/secret-fields.js
var secret_fields = __webpack_require__(71);
;// CONCATENATED MODULE: ./src/stages/restore/restorations/writable.js


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
        ...((0,json/* isJsonObject */.OW)(identity) ? { identity: writableIdentity(identity) } : {}),
        ...((0,json/* isJsonObject */.OW)(properties)
            ? {
                properties: Object.fromEntries(Object.entries(properties).filter(([name]) => !dropped.has(name))),
            }
            : {}),
    });
}
// Principals are given, not chosen (Azure REST reference: ManagedServiceIdentity).
function writableIdentity(identity) {
    const users = Object.keys((0,json/* objectAt */.lJ)(identity, 'userAssignedIdentities'));
    return {
        type: (0,json/* textAt */.$6)(identity, 'type') ?? 'None',
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
        .filter(([, value]) => value !== secret_fields/* LEFT_OUT */.Pk && !isAllLeftOut(value))
        .map(([key, value]) => [key, knownValue(value)]));
}
function knownValue(value) {
    if ((0,json/* isJsonArray */.Md)(value))
        return value.map(knownValue);
    return (0,json/* isJsonObject */.OW)(value) ? known(value) : value;
}
function isAllLeftOut(value) {
    const values = (0,json/* isJsonObject */.OW)(value) ? Object.values(value) : [];
    return values.length > 0 && values.every((one) => one === secret_fields/* LEFT_OUT */.Pk);
}
/** The names of the fields of a body whose values were left out of the plan, each with its path. */
function leftOut(value, path = '') {
    if (value === secret_fields/* LEFT_OUT */.Pk)
        return [path];
    if ((0,json/* isJsonArray */.Md)(value))
        return value.flatMap((one) => leftOut(one, path));
    if (!(0,json/* isJsonObject */.OW)(value))
        return [];
    return Object.entries(value).flatMap(([key, inner]) => leftOut(inner, path === '' ? key : `${path}.${key}`));
}
/** The body with more properties. */
function withProperties(body, more) {
    return { ...body, properties: { ...(0,json/* objectAt */.lJ)(body, 'properties'), ...more } };
}
/** True when a field holds nothing: absent, null, an empty text, list or object. */
function isBlank(body, ...path) {
    const value = (0,json/* valueAt */.fK)(body, ...path);
    if ((0,json/* isJsonArray */.Md)(value))
        return value.length === 0;
    if ((0,json/* isJsonObject */.OW)(value))
        return Object.keys(value).length === 0;
    return value === undefined || value === null || value === '';
}

;// CONCATENATED MODULE: ./src/stages/restore/restorations/attachments.js








/** Diagnostic settings of what moved: extension resources, which a move is not said to carry. */
const diagnosticSettings = {
    step: 'diagnostic-settings',
    kind: 'diagnostic-setting',
    action: 'Create the diagnostic setting again.',
    nameOf,
    items: (before, plan) => atMoved('diagnosticSettings', before, plan),
    look: (item, world, attempt) => lookByName('diagnosticSettings', item, world, attempt),
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
        resource: scopeOf(place.to((0,body_identity/* idOf */.T)(item))),
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
    look: (item, world, attempt) => lookByName('sourceLocks', item, world, attempt),
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
    items: (before, { content }) => (0,inventory/* itemsOf */.S3)(before.of('sourceLocks')).filter((item) => (0,resource_id/* sameId */.s)(scopeOf((0,body_identity/* idOf */.T)(item)), (0,resource_id/* resourceGroupId */.x6)(content.source))),
    look: (item, world, attempt) => {
        const { source, destination } = world.plan.content;
        if ((0,resource_id/* sameId */.s)(world.workspaceId, world.plan.content.resources[0]?.id ?? '')) {
            return Promise.resolve({ kind: 'right' });
        }
        const id = (0,body_identity/* idOf */.T)(item).slice((0,resource_id/* resourceGroupId */.x6)(source).length);
        return lookByName('sourceLocks', item, world, attempt, `${(0,resource_id/* resourceGroupId */.x6)(destination)}${id}`);
    },
    command: (item, { plan }) => {
        const level = (0,json/* textAt */.$6)(item, 'properties', 'level') ?? '';
        const group = plan.content.destination.resourceGroup;
        const options = { name: (0,commands/* partOf */.BU)(item, 1), 'lock-type': level, 'resource-group': group };
        return `az lock create ${(0,commands/* optionsText */.yB)(options)}`;
    },
};
function atMoved(collection, before, { content }) {
    return (0,inventory/* itemsOf */.S3)(before.of(collection)).filter((item) => content.resources.some(({ id }) => (0,resource_id/* isAtOrBelow */.a5)(scopeOf((0,body_identity/* idOf */.T)(item)), id)));
}
async function lookByName(collection, item, world, attempt, id = world.place.to((0,body_identity/* idOf */.T)(item))) {
    const now = await world.there(collection);
    if (now.state === 'unknown')
        return { kind: 'unknown', why: now.reason.why };
    const there = (0,inventory/* itemsOf */.S3)(now).find((one) => (0,resource_id/* sameId */.s)((0,body_identity/* idOf */.T)(one), id));
    const [was, is] = [item, there].map((one) => (0,json/* textAt */.$6)(one, 'properties', 'level') ?? '');
    if (there !== undefined && !(0,resource_id/* sameId */.s)(was ?? '', is ?? '')) {
        return { kind: 'manual', why: `a lock of this name with the level ${is ?? ''} is there` };
    }
    const base = writable(there ?? item);
    const body = world.place.rewritten(base);
    // One that survived may still send to what moved by its old id.
    if (there !== undefined && (0,canonical_json/* canonicalText */.A)(body) === (0,canonical_json/* canonicalText */.A)(base))
        return { kind: 'right' };
    const step = collection === 'sourceLocks' ? 'locks' : 'diagnostic-settings';
    const vain = there === undefined ? undefined : writtenWithoutEffect(step, item, world, attempt);
    return vain ?? { kind: 'apart', changes: [{ method: 'PUT', id, body }] };
}
/** What an extension resource hangs on: its id up to the last provider. */
function scopeOf(id) {
    return id.slice(0, Math.max(0, id.toLowerCase().lastIndexOf('/providers/')));
}
function nameOf(item) {
    const id = (0,body_identity/* idOf */.T)(item);
    return `${id.split('/').at(-1) ?? ''} of ${scopeOf(id).split('/').at(-1) ?? ''}`;
}
function lockCommand(item, { place }) {
    const options = {
        name: (0,commands/* partOf */.BU)(item, 1),
        'lock-type': (0,json/* textAt */.$6)(item, 'properties', 'level') ?? '',
        resource: scopeOf(place.to((0,body_identity/* idOf */.T)(item))),
    };
    return `az lock create ${(0,commands/* optionsText */.yB)(options)}`;
}

// EXTERNAL MODULE: ./src/domain/azure/other-instance-name.js
var other_instance_name = __webpack_require__(823);
;// CONCATENATED MODULE: ./src/stages/restore/restorations/state-observation.js

const DONE = new Set(['succeeded', 'active']);
const FAILED = new Set(['failed', 'canceled']);
/**
 * What follows from the provisioning state of something that is there: `Succeeded`, or nothing
 * said, is right. What Azure itself calls unknown is not (Azure REST reference: ProvisioningState
 * of computes).
 */
function observationOfState(body) {
    const said = (0,json/* textAt */.$6)(body, 'properties', 'provisioningState') ?? 'Succeeded';
    const state = said.toLowerCase();
    if (DONE.has(state))
        return { kind: 'right' };
    if (state === 'unknown')
        return { kind: 'unknown', why: 'Azure says that its state is Unknown' };
    if (!FAILED.has(state))
        return { kind: 'going' };
    const error = provisioningError(body);
    return {
        kind: 'broken',
        why: `it is there and in the state ${said}`,
        ...(error === undefined ? {} : { error }),
    };
}
// Why a compute could not be made is in its body (Azure REST reference: Compute,
// provisioningErrors).
function provisioningError(body) {
    const [first] = (0,json/* listAt */.gT)(body, 'properties', 'provisioningErrors');
    if (first === undefined)
        return undefined;
    const node = nodeOf((0,json/* valueAt */.fK)(first, 'error') ?? first);
    return { ...node, status: undefined, trackingIds: [], correlationIds: [] };
}
function nodeOf(value) {
    return {
        code: (0,json/* textAt */.$6)(value, 'code'),
        message: (0,json/* textAt */.$6)(value, 'message') ?? '',
        target: (0,json/* textAt */.$6)(value, 'target'),
        details: (0,json/* listAt */.gT)(value, 'details').filter(json/* isJsonObject */.OW).map(nodeOf),
    };
}

;// CONCATENATED MODULE: ./src/stages/restore/restorations/computes.js










const READ_ONLY = ['isAttachedCompute', 'createdOn', 'modifiedOn'];
/**
 * What the service says of a running compute (Azure REST reference: Compute - Create Or Update).
 */
const READ_ONLY_INSIDE = new Set([
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
    'state',
    'targetNodeCount',
    'versions',
]);
/** Types that are made again from what Azure shows of them. */
const recreatable = {
    AmlCompute: {},
    ComputeInstance: {},
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
function command(item, world) {
    if (isAttached(item))
        return (0,commands/* mlCommand */.dk)('compute attach', { file: 'compute.yml' }, world);
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
    }, world);
}
async function look(item, world) {
    const id = world.place.to((0,body_identity/* idOf */.T)(item));
    const now = await readNow(world, id);
    if (now !== undefined)
        return 'sight' in now ? now.sight : sightOf(now.body, item);
    const otherId = isInstance(item) ? freeOtherId(id, world) : undefined;
    if (otherId !== undefined) {
        const other = await readNow(world, otherId);
        if (other !== undefined) {
            if ('sight' in other)
                return other.sight;
            const sight = sightOf(other.body, item);
            const as = otherId.split('/').at(-1) ?? otherId;
            return sight.kind === 'right' ? { kind: 'right', as } : sight;
        }
    }
    const secrets = world.secrets[(0,body_identity/* idOf */.T)(item).toLowerCase()];
    const stuck = whyStuck(item, secrets, world);
    if (stuck !== undefined)
        return stuck;
    const body = bodyOf(item, secrets, world);
    const changes = [{ method: 'PUT', id, body }];
    const toGive = whatToGive(item, secrets);
    if (!isInstance(item))
        return { kind: 'apart', changes, toGive };
    const without = ['what was on its own disk'];
    if (otherId === undefined)
        return { kind: 'apart', changes, without, toGive };
    const orElse = { when: isConflict, changes: [{ method: 'PUT', id: otherId, body }] };
    return { kind: 'apart', changes, orElse, without, toGive };
}
// A name that another compute of the plan has is never written over.
function freeOtherId(id, { before, place, plan }) {
    const otherId = (0,other_instance_name/* otherInstanceId */.F)(id, plan.content.instanceSuffix);
    const isTaken = (0,inventory/* itemsOf */.S3)(before.of('computes')).some((one) => (0,resource_id/* sameId */.s)(place.to((0,body_identity/* idOf */.T)(one)), otherId));
    return isTaken ? undefined : otherId;
}
function sightOf(now, before) {
    const type = (0,json/* textAt */.$6)(now, 'properties', 'computeType') ?? '';
    if (!(0,resource_id/* sameId */.s)(type, (0,json/* textAt */.$6)(before, 'properties', 'computeType') ?? '')) {
        return { kind: 'manual', why: `a compute of the type ${type} has this name` };
    }
    const [was, is] = [before, now].map((one) => (0,json/* textAt */.$6)(assignedUser(one), 'objectId'));
    return isInstance(before) && was !== undefined && is !== undefined && !(0,resource_id/* sameId */.s)(was, is)
        ? { kind: 'manual', why: 'a compute instance of somebody else has this name' }
        : observationOfState(now);
}
function whyStuck(item, secrets, world) {
    const type = (0,json/* textAt */.$6)(item, 'properties', 'computeType') ?? '';
    const known = recreatable[type];
    if (known === undefined) {
        return { kind: 'manual', why: `computes of the type ${type} are not made again by a program` };
    }
    if (known.secret === true && secrets === undefined)
        return notOpen('credentials', item, world);
    return isInstance(item) && assignedUser(item) === undefined
        ? { kind: 'manual', why: 'the plan does not say whose compute instance it was' }
        : undefined;
}
// Azure never shows these, so nothing can keep them (Azure REST reference: UserAccountCredentials).
function whatToGive(item, secrets) {
    const account = (0,json/* valueAt */.fK)(item, 'properties', 'properties', 'userAccountCredentials');
    const name = (0,json/* textAt */.$6)(account, 'adminUserName');
    const lost = name !== undefined && isNobody(account ?? null);
    const sealed = Object.keys(secrets ?? {});
    return [
        ...(lost ? [`its user account ${name}`] : []),
        ...leftOut(item)
            .filter((field) => !field.split('.').some((part) => sealed.includes(part)))
            .filter((field) => !(lost && field.includes('userAccountCredentials')))
            .map((field) => `the value of ${field}`),
    ];
}
function bodyOf(item, secrets, world) {
    const inside = Object.entries((0,json/* objectAt */.lJ)(item, 'properties', 'properties')).filter(([name, value]) => !READ_ONLY_INSIDE.has(name) && !(name === 'userAccountCredentials' && isNobody(value)));
    const user = isInstance(item) ? assignedUser(item) : undefined;
    const kept = {
        ...Object.fromEntries(inside),
        ...placeIn(item, world),
        ...(user === undefined ? {} : { personalComputeInstanceSettings: { assignedUser: user } }),
    };
    const body = world.place.rewritten(writable(withProperties(item, { properties: kept }), READ_ONLY));
    const given = Object.entries(secrets ?? {}).filter(([name]) => name !== 'computeType');
    if (given.length === 0)
        return body;
    const properties = {
        ...(0,json/* objectAt */.lJ)(body, 'properties', 'properties'),
        ...Object.fromEntries(given),
    };
    return withProperties(body, { properties });
}
function placeIn(item, { workspaceId, plan }) {
    const type = (0,json/* textAt */.$6)(item, 'properties', 'computeType') ?? '';
    const inside = (0,json/* objectAt */.lJ)(item, 'properties', 'properties');
    const now = (0,resource_id/* parseResourceId */.RQ)(workspaceId);
    const isOurs = (0,resource_id/* sameId */.s)((0,json/* textAt */.$6)(inside, 'subscriptionId') ?? '', plan.content.source.subscriptionId) &&
        (0,resource_id/* sameId */.s)((0,json/* textAt */.$6)(inside, 'resourceGroup') ?? '', plan.content.source.resourceGroup);
    if (recreatable[type]?.place !== true || !isOurs || now === undefined)
        return {};
    return { subscriptionId: now.subscriptionId, resourceGroup: now.resourceGroup };
}
// An account without password and key is none; Azure never shows the password (Azure REST
// reference: UserAccountCredentials).
function isNobody(account) {
    return ['adminUserPassword', 'adminUserSshPublicKey'].every((name) => {
        const value = (0,json/* valueAt */.fK)(account, name);
        return value === undefined || value === null || value === secret_fields/* LEFT_OUT */.Pk;
    });
}
// Without it the instance would belong to whoever restores (Azure REST reference:
// personalComputeInstanceSettings).
function assignedUser(item) {
    const inside = (0,json/* objectAt */.lJ)(item, 'properties', 'properties');
    const user = (0,json/* valueAt */.fK)(inside, 'personalComputeInstanceSettings', 'assignedUser');
    if ((0,json/* isJsonObject */.OW)(user) && !isBlank(user, 'objectId'))
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
// The known issue speaks of an Etag conflict and gives no code.
function isConflict({ status, code }) {
    return status === 412 || (status === 409 && /etag|name|^conflict$/i.test(code ?? ''));
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
    command: (_item, world) => (0,commands/* mlCommand */.dk)('connection create', { file: 'connection.yml' }, world),
    look: connections_look,
};
async function connections_look(item, world, attempt) {
    const id = world.place.to((0,body_identity/* idOf */.T)(item));
    const now = await readNow(world, id);
    if (now !== undefined && 'sight' in now)
        return now.sight;
    const base = writable(now?.body ?? item, GIVEN);
    const body = world.place.rewritten(base);
    // One that survived may still name what moved by its old id.
    if (now !== undefined && (0,canonical_json/* canonicalText */.A)(body) === (0,canonical_json/* canonicalText */.A)(base))
        return { kind: 'right' };
    if (now !== undefined && (0,canonical_json/* canonicalText */.A)(base) !== (0,canonical_json/* canonicalText */.A)(writable(item, GIVEN))) {
        return { kind: 'manual', why: 'somebody has changed it since, and it still names an old id' };
    }
    const vain = now === undefined ? undefined : writtenWithoutEffect('connections', item, world, attempt);
    if (vain !== undefined)
        return vain;
    const authType = ((0,json/* textAt */.$6)(item, 'properties', 'authType') ?? '').toLowerCase();
    if (WITHOUT_SECRET.has(authType))
        return { kind: 'apart', changes: [{ method: 'PUT', id, body }] };
    const secrets = world.secrets[(0,body_identity/* idOf */.T)(item).toLowerCase()];
    const credentials = secrets === undefined ? undefined : credentialsIn(secrets);
    if (credentials === undefined)
        return notOpen('credentials', item, world);
    const whole = withProperties(body, { credentials });
    return { kind: 'apart', changes: [{ method: 'PUT', id, body: whole }] };
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
    command: (item, world) => (0,commands/* mlCommand */.dk)('data list', { name: (0,commands/* partOf */.BU)(item, 1) }, world),
    look: async (item, world) => {
        const id = world.place.to((0,body_identity/* idOf */.T)(item));
        const now = await readNow(world, id);
        if (now !== undefined)
            return 'sight' in now ? now.sight : { kind: 'right' };
        return {
            kind: 'apart',
            changes: [{ method: 'PUT', id, body: world.place.rewritten(writable(item, COUNTED)) }],
        };
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
    command: (item, world) => {
        const body = world.place.rewritten(item);
        const options = {
            name: (0,commands/* partOf */.BU)(item, 3),
            version: (0,commands/* partOf */.BU)(item, 1),
            type: (0,json/* textAt */.$6)(body, 'properties', 'dataType') ?? '',
            path: (0,json/* textAt */.$6)(body, 'properties', 'dataUri') ?? '',
        };
        return (0,commands/* mlCommand */.dk)('data create', options, world);
    },
    nameOf: (item) => (0,body_identity/* idOf */.T)(item).split('/').slice(-3).join('/').replace('/versions/', ' version '),
    look: data_assets_look,
};
async function data_assets_look(item, world) {
    const id = world.place.to((0,body_identity/* idOf */.T)(item));
    const container = await readNow(world, id.slice(0, id.lastIndexOf('/versions/')));
    if (container === undefined)
        return { kind: 'waits', why: 'the data asset itself is not there' };
    const now = await readNow(world, id);
    const body = world.place.rewritten(writable(item));
    if (now === undefined) {
        // Without its address, which had a signature in it, a version is nothing.
        if (leftOut(item).length > 0)
            return { kind: 'manual', why: SIGNED };
        return { kind: 'apart', changes: [{ method: 'PUT', id, body }] };
    }
    if ('sight' in now)
        return now.sight;
    if (leftOut(item).length > 0)
        return { kind: 'right' };
    const address = (0,json/* textAt */.$6)(body, 'properties', 'dataUri') ?? '';
    if ((0,resource_id/* sameId */.s)((0,json/* textAt */.$6)(now.body, 'properties', 'dataUri') ?? '', address))
        return { kind: 'right' };
    // The address of a version can never be changed (Azure REST reference: Data Versions).
    return (0,json/* valueAt */.fK)((0,json/* objectAt */.lJ)(now.body, 'properties'), 'dataUri') === undefined
        ? { kind: 'unknown', why: 'Azure shows no address of it' }
        : { kind: 'manual', why: 'its address names the old place, and no address can be changed' };
}

// EXTERNAL MODULE: ./src/checks/afterwards/system-datastore.js
var system_datastore = __webpack_require__(2703);
;// CONCATENATED MODULE: ./src/stages/restore/restorations/datastores.js








const CREDENTIALS = ['properties', 'credentials'];
/** What a datastore is registered with: what differs in it is somebody's work. */
const OWN = [
    ['properties', 'datastoreType'],
    ['properties', 'accountName'],
    ['properties', 'containerName'],
    ['properties', 'fileShareName'],
    ['properties', 'filesystem'],
    ['properties', 'credentials', 'credentialsType'],
];
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
    command: (item, world) => (0,commands/* mlCommand */.dk)('datastore show', { name: (0,commands/* partOf */.BU)(item, 1) }, world),
};
async function datastores_look(item, world, attempt) {
    const id = world.place.to((0,body_identity/* idOf */.T)(item));
    const now = await readNow(world, id);
    if (now !== undefined && 'sight' in now)
        return now.sight;
    if (now !== undefined && isRightPlace(now.body, item, world))
        return { kind: 'right' };
    if (now !== undefined &&
        OWN.some((path) => (0,json/* textAt */.$6)(now.body, ...path) !== (0,json/* textAt */.$6)(item, ...path))) {
        return { kind: 'manual', why: 'somebody has registered it in another way since' };
    }
    const body = datastores_bodyOf(item, world);
    if (body === undefined) {
        return notOpen('credentials', item, world);
    }
    // Azure would try to reach the account from outside of its network (Azure REST reference:
    // Datastores, skipValidation).
    const put = { method: 'PUT', id, body, query: { skipValidation: 'true' } };
    // That a write over a datastore changes its place is not documented: what did not help is not
    // tried again.
    const vain = now === undefined ? undefined : writtenWithoutEffect('datastores', item, world, attempt);
    if (vain === undefined)
        return { kind: 'apart', changes: [put] };
    // Writing over it and making it anew have both been taken already: neither is done for ever.
    if (now === undefined || attempt !== 1)
        return vain;
    // Somebody may have made it the default since: that one is never taken away.
    return (0,system_datastore/* isSystemDatastore */.b)(now.body)
        ? {
            kind: 'manual',
            why: 'it is the default datastore now, and writing over it changed nothing',
        }
        : { kind: 'apart', changes: [{ method: 'DELETE', id }, put] };
}
// Registered by a template a datastore has no place of its own although nothing is wrong with it;
// only the account that moved makes the difference.
function isRightPlace(now, before, world) {
    const account = movedAccount(before, world);
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
function datastores_bodyOf(item, world) {
    const kind = (0,json/* textAt */.$6)(item, ...CREDENTIALS, 'credentialsType') ?? 'None';
    const secrets = world.secrets[(0,body_identity/* idOf */.T)(item).toLowerCase()];
    const needsSecrets = !(0,resource_id/* sameId */.s)(kind, 'None');
    if (needsSecrets && secrets === undefined)
        return undefined;
    const account = movedAccount(item, world);
    const credentials = (0,json/* objectAt */.lJ)(item, ...CREDENTIALS);
    const given = needsSecrets && secrets !== undefined ? { ...credentials, secrets } : credentials;
    const place = account === undefined
        ? {}
        : { subscriptionId: account.subscriptionId, resourceGroup: account.resourceGroup };
    const body = world.place.rewritten(writable(item, ['isDefault']));
    return withProperties(body, {
        ...(isBlank(item, ...CREDENTIALS) ? {} : { credentials: given }),
        ...place,
    });
}

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
    command: (item, world) => (0,commands/* mlCommand */.dk)(`${cli}-endpoint create`, { name: (0,commands/* partOf */.BU)(item, 1), file: 'endpoint.yml' }, world),
    look: async (item, world) => {
        const id = world.place.to((0,body_identity/* idOf */.T)(item));
        const now = await readNow(world, id);
        if (now !== undefined)
            return 'sight' in now ? now.sight : observationOfState(now.body);
        const hasKeys = (0,resource_id/* sameId */.s)((0,json/* textAt */.$6)(item, 'properties', 'authMode') ?? '', 'Key');
        const low = (0,body_identity/* idOf */.T)(item).toLowerCase();
        const keys = world.secrets[low];
        // Keys can be given only when it is made: who has sealed them wants them, and made without them
        // they are lost.
        if (hasKeys && keys === undefined && world.sealed.includes(low)) {
            return notOpen('keys', item, world);
        }
        const body = world.place.rewritten(withoutService(writable(item, [...endpoints_READ_ONLY, ...fields, 'keys'])));
        const whole = hasKeys && keys !== undefined ? withProperties(body, { keys }) : body;
        const toGive = hasKeys && keys === undefined ? ['its keys, which are new ones'] : [];
        return { kind: 'apart', changes: [{ method: 'PUT', id, body: whole }], toGive };
    },
});
/** Deployments, once their endpoint is there and may pull its images. */
const deploymentsOf = (deployments, cli) => ({
    ...endpoints_shared,
    action: 'Create the deployment again.',
    items: (before) => (0,inventory/* itemsOf */.S3)(before.of(deployments)),
    command: (item, world) => {
        const options = {
            name: (0,commands/* partOf */.BU)(item, 1),
            'endpoint-name': (0,commands/* partOf */.BU)(item, 3),
            file: 'deployment.yml',
        };
        return (0,commands/* mlCommand */.dk)(`${cli}-deployment create`, options, world);
    },
    nameOf: (item) => (0,body_identity/* idOf */.T)(item).split('/').slice(-3).join('/').replace('/deployments/', ' deployment '),
    look: async (item, world) => {
        const id = world.place.to((0,body_identity/* idOf */.T)(item));
        const endpoint = await readNow(world, id.slice(0, id.lastIndexOf('/deployments/')));
        if (endpoint === undefined)
            return { kind: 'waits', why: 'its endpoint is not there' };
        const now = await readNow(world, id);
        if (now !== undefined)
            return 'sight' in now ? now.sight : observationOfState(now.body);
        const variables = environmentVariables(item, world);
        if (variables === undefined) {
            return notOpen('environment variables', item, world);
        }
        const body = world.place.rewritten(withoutService(writable(item)));
        const whole = isBlank(variables)
            ? body
            : withProperties(body, { environmentVariables: world.place.rewritten(variables) });
        return { kind: 'apart', changes: [{ method: 'PUT', id, body: whole }] };
    },
});
/** Which deployment answers, once all of them are there. */
const routingOf = ({ endpoints, fields, cli }) => ({
    ...endpoints_shared,
    action: 'Set which deployments of the endpoint answer.',
    items: (before) => (0,inventory/* itemsOf */.S3)(before.of(endpoints)).filter((item) => fields.some((field) => !routesNothing(item, field))),
    nameOf: (item) => `${(0,json/* textAt */.$6)(item, 'name') ?? ''}, which deployments answer`,
    command: (item, world) => (0,commands/* mlCommand */.dk)(`${cli}-endpoint update`, { name: (0,commands/* partOf */.BU)(item, 1), file: 'endpoint.yml' }, world),
    look: (item, world) => lookAtRouting(item, fields, world),
});
async function lookAtRouting(item, fields, world) {
    const id = world.place.to((0,body_identity/* idOf */.T)(item));
    const now = await readNow(world, id);
    if (now === undefined)
        return { kind: 'waits', why: 'its endpoint is not there' };
    if ('sight' in now)
        return now.sight;
    const state = observationOfState(now.body);
    if (state.kind !== 'right')
        return state;
    // Traffic that somebody has set since is theirs, and all of it: what answers and what is mirrored
    // belong together.
    if (fields.some((field) => !routesNothing(now.body, field)))
        return { kind: 'right' };
    const wanted = fields.filter((field) => !routesNothing(item, field));
    const missing = await missingDeployment(item, id, wanted, world);
    if (missing !== undefined)
        return missing;
    const routing = Object.fromEntries(wanted.map((field) => [field, routesOf(item, field)]));
    const body = withProperties(writable(now.body, [...endpoints_READ_ONLY, 'keys']), routing);
    return { kind: 'apart', changes: [{ method: 'PUT', id, body }] };
}
// A deployment that is not there cannot be named (Azure REST reference: Online Endpoints).
async function missingDeployment(item, id, fields, world) {
    const names = fields.flatMap((field) => {
        const routes = (0,json/* objectAt */.lJ)(item, 'properties', field);
        if (field === 'defaults')
            return [(0,json/* textAt */.$6)(routes, 'deploymentName') ?? ''];
        return Object.keys(routes).filter((name) => routes[name] !== 0);
    });
    for (const name of new Set(names)) {
        const now = await readNow(world, `${id}/deployments/${name}`);
        if (now !== undefined && 'sight' in now)
            return now.sight;
        if (now === undefined)
            return { kind: 'waits', why: `its deployment ${name} is not there` };
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
    return isBlank(own) ? body : withProperties(body, { properties: Object.fromEntries(kept) });
}
// Undefined when there were some and their values are known nowhere.
function environmentVariables(item, { secrets }) {
    const variables = (0,json/* objectAt */.lJ)(item, 'properties', 'environmentVariables');
    if (leftOut(variables).length === 0)
        return variables;
    const kept = secrets[(0,body_identity/* idOf */.T)(item).toLowerCase()];
    return kept === undefined ? undefined : (0,json/* objectAt */.lJ)(kept, 'environmentVariables');
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
    command: (item, world) => (0,commands/* mlCommand */.dk)('serverless-endpoint create', { name: (0,commands/* partOf */.BU)(item, 1), file: 'endpoint.yml' }, world),
    look: async (item, world) => {
        const now = await readNow(world, world.place.to((0,body_identity/* idOf */.T)(item)));
        if (now !== undefined)
            return 'sight' in now ? now.sight : observationOfState(now.body);
        return { kind: 'manual', why: 'its marketplace subscription must be accepted by a person' };
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
        items: (before, { content }) => (0,inventory/* itemsOf */.S3)(before.of(collection)).filter((item) => isApproved(item) && content.resources.some(({ id }) => (0,resource_id/* isAtOrBelow */.a5)((0,body_identity/* idOf */.T)(item), id))),
        look: (item, world) => private_endpoints_look(collection, item, world),
        unexpected: (world) => waitingStrangers(collection, world),
        command: (item, { place }) => `az network private-endpoint-connection list ${(0,commands/* optionsText */.yB)({ id: parentOf(place.to((0,body_identity/* idOf */.T)(item))) })}`,
        nameOf: (item) => (isBlank(item, ...ENDPOINT) ? undefined : endpointOf(item).split('/').at(-1)),
    };
}
// Whoever asks for a connection may be anybody: what was not approved before is not approved by a
// program.
async function waitingStrangers(collection, world) {
    const approved = (0,inventory/* itemsOf */.S3)(world.before.of(collection)).filter(isApproved);
    const now = await world.there(collection);
    if (now.state !== 'read')
        return now;
    const items = now.items.filter((one) => (0,resource_id/* sameId */.s)((0,json/* textAt */.$6)(one, ...STATE, 'status') ?? '', 'Pending') &&
        !approved.some((item) => isSameConnection(one, item, world)));
    return { state: 'read', items, total: items.length };
}
async function private_endpoints_look(collection, item, world) {
    const endpoint = endpointOf(item);
    if (endpoint === '') {
        return { kind: 'manual', why: 'the plan does not say which private endpoint it belongs to' };
    }
    const now = await world.there(collection);
    if (now.state === 'unknown')
        return { kind: 'unknown', why: now.reason.why };
    const own = (0,inventory/* itemsOf */.S3)(now).filter((one) => isSameConnection(one, item, world));
    if (own.some(isApproved))
        return { kind: 'right' };
    const waiting = own.find((one) => (0,resource_id/* sameId */.s)((0,json/* textAt */.$6)(one, ...STATE, 'status') ?? '', 'Pending'));
    if (waiting === undefined) {
        const states = own.map((one) => (0,json/* textAt */.$6)(one, ...STATE, 'status') ?? 'unknown').join(', ');
        return {
            kind: 'manual',
            why: own.length === 0
                ? 'no connection of this private endpoint is there'
                : `its connection is ${states}, not waiting for approval`,
        };
    }
    const state = { status: 'Approved', description: DESCRIPTION };
    const body = { properties: { privateLinkServiceConnectionState: state } };
    return { kind: 'apart', changes: [{ method: 'PUT', id: (0,body_identity/* idOf */.T)(waiting), body }] };
}
// A private endpoint does not move, so its id is what it was; approved for one resource, it is not
// approved for another.
function isSameConnection(now, before, { place }) {
    const endpoint = endpointOf(before);
    const owner = parentOf(place.to((0,body_identity/* idOf */.T)(before)));
    return endpoint !== '' && (0,resource_id/* sameId */.s)(endpointOf(now), endpoint) && (0,resource_id/* isAtOrBelow */.a5)((0,body_identity/* idOf */.T)(now), owner);
}
function endpointOf(item) {
    return (0,json/* textAt */.$6)(item, ...ENDPOINT) ?? '';
}
function parentOf(connectionId) {
    return connectionId.split('/').slice(0, -2).join('/');
}

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
async function role_assignments_look(item, world) {
    const principal = await (0,principal_now/* principalNow */.F)(item, world);
    if ('why' in principal)
        return principal;
    const scope = world.place.to(role_assignments_scopeOf(item));
    if (isBelowChild(item)) {
        const holder = await readNow(world, CHILD.exec(scope)?.[0] ?? scope);
        if (holder === undefined)
            return { kind: 'waits', why: 'what it is assigned at is not there' };
        if ('sight' in holder)
            return holder.sight;
    }
    const lists = await Promise.all([
        world.there('roleAssignments'),
        world.there('associatedRoleAssignments'),
    ]);
    const same = lists
        .flatMap(inventory/* itemsOf */.S3)
        .filter((one) => (0,resource_id/* sameId */.s)(role_assignments_scopeOf(one), scope) &&
        (0,resource_id/* sameId */.s)(roleOf(one), roleOf(item)) &&
        (0,resource_id/* sameId */.s)((0,json/* textAt */.$6)(one, 'properties', 'principalId') ?? '', principal.principalId));
    if (same.some((one) => conditionOf(one) === conditionOf(item)))
        return { kind: 'right' };
    if (same.length > 0) {
        return { kind: 'manual', why: 'the same role is assigned there with another condition' };
    }
    const hidden = lists.find(({ state }) => state === 'unknown');
    if (hidden?.state === 'unknown')
        return { kind: 'unknown', why: hidden.reason.why };
    // A custom role is found only where it may be assigned; whether it is built in cannot be told
    // from its GUID.
    const role = await world.read(`${scope}/providers/Microsoft.Authorization/roleDefinitions/${roleOf(item)}`);
    if (role.state === 'absent') {
        return { kind: 'manual', why: refusals.RoleDefinitionDoesNotExist.why, later: true };
    }
    return {
        kind: 'apart',
        changes: [
            {
                method: 'PUT',
                id: `${scope}/providers/Microsoft.Authorization/roleAssignments/${newName(item, scope, principal.principalId)}`,
                body: role_assignments_bodyOf(item, scope, principal.principalId),
            },
        ],
    };
}
function role_assignments_bodyOf(item, scope, principalId) {
    const carried = CARRIED.flatMap((name) => {
        const value = (0,json/* objectAt */.lJ)(item, 'properties')[name];
        return value === undefined || value === null || value === '' ? [] : [[name, value]];
    });
    return {
        properties: {
            roleDefinitionId: roleDefinitionAt(scope, roleOf(item)),
            principalId,
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
    const id = (0,body_identity/* idOf */.T)(item);
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
    const id = (0,body_identity/* idOf */.T)(item);
    const own = id.slice(0, id.toLowerCase().lastIndexOf('/providers/microsoft.authorization/'));
    return (0,json/* textAt */.$6)(item, 'properties', 'scope') ?? own;
}
function roleOf(item) {
    return ((0,json/* textAt */.$6)(item, 'properties', 'roleDefinitionId') ?? '').split('/').at(-1) ?? '';
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
function role_assignments_command(item, world) {
    const borne = (0,principal_now/* bearerOf */.D)(principalOf(item), world.before);
    const text = (name) => (0,json/* textAt */.$6)(item, 'properties', name) ?? '';
    const given = {
        role: roleOf(item),
        scope: world.place.to(role_assignments_scopeOf(item)),
        'assignee-principal-type': text('principalType'),
        condition: text('condition'),
        'condition-version': text('conditionVersion'),
        description: text('description'),
    };
    const options = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
    // A new resource has a new identity, which only Azure can say.
    const assignee = borne === undefined
        ? (0,commands/* optionsText */.yB)({ 'assignee-object-id': principalOf(item) })
        : `--assignee-object-id "$(az resource show ${(0,commands/* optionsText */.yB)({ ids: world.place.to((0,body_identity/* idOf */.T)(borne.resource)) })} --query identity.principalId --output tsv)"`;
    return `az role assignment create ${assignee} ${(0,commands/* optionsText */.yB)(options)}`;
}
function principalOf(item) {
    return (0,json/* textAt */.$6)(item, 'properties', 'principalId') ?? '';
}
function role_assignments_nameOf(item) {
    const who = (0,json/* textAt */.$6)(item, 'properties', 'principalType') ?? 'principal';
    return `${who} ${(0,json/* textAt */.$6)(item, 'properties', 'principalId') ?? ''}, role ${roleOf(item)}`;
}

// EXTERNAL MODULE: ./src/domain/azure/relocation.js
var relocation = __webpack_require__(23);
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
    command: (item, world) => (0,commands/* mlCommand */.dk)('schedule create', { name: (0,commands/* partOf */.BU)(item, 1), file: 'schedule.yml' }, world),
};
// An enabled schedule starts work at once: on what is not there yet it would fail.
function namesWhatIsOpen(item, open, { place, plan }) {
    const moved = plan.content.resources.map(({ id }) => place.to(id));
    const ids = open
        .filter((id) => !moved.some((one) => (0,resource_id/* sameId */.s)(one, id)))
        .flatMap((id) => [id, id.replace(/\/deployments\/[^/]+$/i, '')]);
    return (0,relocation/* namesOneOf */.WO)(ids, (0,json/* objectAt */.lJ)(place.rewritten(item), 'properties'));
}
async function schedules_look(item, world, attempt) {
    const id = world.place.to((0,body_identity/* idOf */.T)(item));
    const now = await readNow(world, id);
    if (now !== undefined && 'sight' in now)
        return now.sight;
    if (now === undefined) {
        if (leftOut(item).length > 0) {
            return { kind: 'manual', why: `its ${leftOut(item).join(', ')} is not in the plan file` };
        }
        const body = world.place.rewritten(writable(item));
        return { kind: 'apart', changes: [{ method: 'PUT', id, body }] };
    }
    const state = observationOfState(now.body);
    if (state.kind !== 'right')
        return state;
    // What somebody has changed since stays: old ids are replaced, and what the preparation paused
    // goes on.
    const isPaused = isEnabled(item) && !isEnabled(now.body);
    const isOurs = isPaused && wasPausedByUs(item, world);
    const same = world.place.rewritten(writable(now.body));
    const body = isOurs ? withProperties(same, { isEnabled: true }) : same;
    if ((0,canonical_json/* canonicalText */.A)(body) !== (0,canonical_json/* canonicalText */.A)(writable(now.body))) {
        const vain = writtenWithoutEffect('schedules', item, world, attempt);
        return vain ?? { kind: 'apart', changes: [{ method: 'PUT', id, body }] };
    }
    return isPaused
        ? { kind: 'manual', why: 'it is disabled now, and not by the preparation of this move' }
        : { kind: 'right' };
}
function isEnabled(schedule) {
    return (0,json/* valueAt */.fK)(schedule, 'properties', 'isEnabled') === true;
}
// Enabled again by an earlier run and disabled since, it is somebody's decision.
function wasPausedByUs(item, { plan, earlier }) {
    const id = (0,body_identity/* idOf */.T)(item);
    return (plan.content.prepare.some((one) => one.step === 'pause-schedules' && (0,resource_id/* sameId */.s)(one.id, id)) &&
        !earlier.done.has((0,read_journal/* restoreKey */.eE)('schedules', id)));
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
    items: (before, { content }) => (0,inventory/* itemsOf */.S3)(before.of('workspace')).filter((item) => content.resources.some(({ id }) => (0,resource_id/* isAtOrBelow */.a5)((0,body_identity/* idOf */.T)(item), id))),
    nameOf: () => 'keys of the workspace',
    command: (_item, world) => (0,commands/* mlCommand */.dk)('workspace sync-keys', {}, world),
    look: workspace_keys_look,
};
async function workspace_keys_look(item, world, attempt) {
    const diagnosis = await world.diagnose();
    // Nothing else needs to know, so nothing waits for it.
    if (diagnosis.state === 'unknown') {
        return { kind: 'unknown', why: diagnosis.why, lasting: true };
    }
    const wrong = diagnosis.results.filter(({ area, level }) => WITH_KEYS.has(area) && (0,resource_id/* sameId */.s)(level, 'Error'));
    if (wrong.length === 0)
        return { kind: 'right' };
    // What is not there has no keys.
    const missing = wrong.find(({ code }) => /not_?found/i.test(code));
    if (missing !== undefined) {
        return { kind: 'manual', why: `the workspace says ${missing.code} of what it stands on` };
    }
    const tried = world.earlier.inVain.has((0,read_journal/* restoreKey */.eE)('datastores', (0,body_identity/* idOf */.T)(item)));
    if (attempt > 0 || tried) {
        return {
            kind: 'manual',
            why: 'the workspace still finds its keys wrong after they were read anew',
            ...(attempt > 0 ? { mayBeStale: true } : {}),
        };
    }
    const id = `${world.workspaceId}/resyncKeys`;
    return { kind: 'apart', changes: [{ method: 'POST', id }] };
}

;// CONCATENATED MODULE: ./src/stages/restore/restorations/tags.js







const tags_shared = { step: 'tags', kind: 'tag' };
/** Tags of what moved. A tag that has another value now is somebody's, and stays. */
const resourceTags = {
    ...tags_shared,
    action: 'Give the resource its tags again.',
    items: (before, { content }) => [...(0,inventory/* itemsOf */.S3)(before.of('workspace')), ...(0,inventory/* itemsOf */.S3)(before.of('associatedResources'))].filter((item) => !isBlank(item, 'tags') && content.resources.some(({ id }) => (0,resource_id/* sameId */.s)(id, (0,body_identity/* idOf */.T)(item)))),
    look: (item, world, attempt) => tags_look(item, world.place.to((0,body_identity/* idOf */.T)(item)), world, attempt),
    command: (item, { place }) => tagCommand(item, place.to((0,body_identity/* idOf */.T)(item))),
};
/**
 * Tags of the group that was left, at the group that was moved to: only where this step is named.
 */
const groupTags = {
    ...tags_shared,
    onlyIfNamed: true,
    action: 'Give the destination group the tags of the source group.',
    items: (before) => (0,inventory/* itemsOf */.S3)(before.of('sourceGroup')).filter((item) => !isBlank(item, 'tags')),
    look: (item, world, attempt) => (0,resource_id/* sameId */.s)(world.workspaceId, world.plan.content.resources[0]?.id ?? '')
        ? Promise.resolve({ kind: 'right' })
        : lookAtGroup(item, world, attempt),
    command: (item, { plan }) => tagCommand(item, (0,resource_id/* resourceGroupId */.x6)(plan.content.destination)),
};
function tagCommand(item, id) {
    return `az tag update --operation Merge ${(0,commands/* optionsText */.yB)({ 'resource-id': id })} --tags ${(0,commands/* tagWords */.u0)(item)}`;
}
async function lookAtGroup(item, world, attempt) {
    const group = await world.there('sourceGroup');
    if (group.state === 'unknown')
        return { kind: 'unknown', why: group.reason.why };
    const [body] = (0,inventory/* itemsOf */.S3)(group);
    return compared(item, (0,resource_id/* resourceGroupId */.x6)(world.plan.content.destination), body ?? {}, world, attempt);
}
async function tags_look(item, id, world, attempt) {
    const now = await readNow(world, id);
    if (now === undefined)
        return { kind: 'manual', why: 'it is not there' };
    return 'sight' in now ? now.sight : compared(item, id, now.body, world, attempt);
}
function compared(item, id, now, world, attempt) {
    const has = (0,json/* objectAt */.lJ)(now, 'tags');
    // Names of tags compare without case (Microsoft: Use tags to organize your Azure resources).
    const names = new Set(Object.keys(has).map((name) => name.toLowerCase()));
    const missing = Object.entries((0,json/* objectAt */.lJ)(item, 'tags')).filter(([name]) => !names.has(name.toLowerCase()));
    if (missing.length === 0)
        return { kind: 'right' };
    const tags = { ...has, ...Object.fromEntries(missing) };
    const vain = writtenWithoutEffect('tags', item, world, attempt);
    return vain ?? { kind: 'apart', changes: [{ method: 'PATCH', id, body: { tags } }] };
}

;// CONCATENATED MODULE: ./src/stages/restore/restorations/index.js











/** The lists of the snapshot that each step puts things back from. */
const listsOf = {
    tags: ['workspace', 'associatedResources'],
    'role-assignments': ['roleAssignments', 'associatedRoleAssignments'],
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
    approvedConnections('privateEndpointConnections'),
    approvedConnections('associatedConnections'),
    workspaceKeys,
    datastores,
    dataContainers,
    dataVersions,
    connections,
    computes,
    roleAssignmentsOf('computes', (holder, isBelow) => !isBelow && holder === 'compute'),
    onlineEndpoints,
    batchEndpoints,
    roleAssignmentsOf('endpoints', (holder, isBelow) => !isBelow && holder === 'endpoint'),
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
/* harmony import */ var _domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4900);
/* harmony import */ var _domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5424);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3871);
/* harmony import */ var _domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9879);




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
            .find((item) => (0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .sameId */ .s)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(item, 'identity', 'principalId') ?? '', principalId));
        if (resource !== undefined && principalId !== '')
            return { bearer, resource };
    }
    return undefined;
}
/**
 * The principal that now stands for the one of the snapshot: another one where its resource was
 * created anew.
 */
async function principalNow(assignment, world) {
    const principalId = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(assignment, 'properties', 'principalId') ?? '';
    const borne = bearerOf(principalId, world.before);
    if (borne === undefined)
        return strangerNow(assignment, principalId, world);
    const seen = await readBearer(borne, world);
    if (seen.state === 'unknown') {
        return { kind: 'unknown', why: `its principal could not be read: ${seen.why}` };
    }
    const now = seen.state === 'present' ? (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(seen.body, 'identity', 'principalId') : undefined;
    return now === undefined
        ? {
            kind: 'waits',
            why: `the ${borne.bearer} whose identity it was given to is not there, or has none`,
        }
        : { principalId: now };
}
// An identity of something that could not be listed cannot be told from anybody else's.
function strangerNow(assignment, principalId, { before }) {
    const type = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(assignment, 'properties', 'principalType') ?? 'ServicePrincipal';
    const hidden = Object.values(bearers)
        .flat()
        .find((name) => before.of(name).state === 'unknown');
    if (hidden === undefined || !(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .sameId */ .s)(type, 'ServicePrincipal'))
        return { principalId };
    const why = `it may be of an identity that is another one now: "${_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .collectionTable */ .ry[hidden].title}" could not be read when the plan was made`;
    return { kind: 'unknown', why, lasting: true };
}
// An instance with another name now is known by it: what comes after it names it so.
function readBearer({ resource }, world) {
    return world.read(world.place.to((0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .idOf */ .T)(resource)));
}


/***/ }),

/***/ 4569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VZ: () => (/* binding */ deploymentLists),
/* harmony export */   fQ: () => (/* binding */ hasListedSecrets),
/* harmony export */   ht: () => (/* binding */ variablesOf),
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
/**
 * Everything that has secrets to list, and how Azure spells the listing. What of it a run may ask
 * is in `azure/`.
 */
const secretSources = [
    { collection: 'onlineEndpoints', holds: hasKeys, action: 'listKeys' },
    { collection: 'batchEndpoints', holds: hasKeys, action: 'listkeys' },
    {
        collection: 'datastores',
        // The service makes its own datastores, and their credentials, again.
        holds: (body) => hasCredentials(body) && !(0,_checks_afterwards_system_datastore_js__WEBPACK_IMPORTED_MODULE_0__/* .isSystemDatastore */ .b)(body),
        action: 'listSecrets',
    },
    { collection: 'connections', holds: (body) => !hasNoSecret(body), action: 'listsecrets' },
    { collection: 'computes', holds: hasComputeSecrets, action: 'listKeys' },
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
/** The environment variables of a deployment, values included; empty when it has none. */
function variablesOf(deployment) {
    return (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(deployment, 'properties', 'environmentVariables');
}


/***/ }),

/***/ 2150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ listPostMoveTasks)
/* harmony export */ });
/* harmony import */ var _checks_afterwards_system_datastore_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2703);
/* harmony import */ var _domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5424);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3871);
/* harmony import */ var _domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9879);




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
        .filter((item) => rule.counts?.(item, moving) ?? true)
        .map((item) => ({
        kind: rule.kind,
        name: rule.nameOf?.(item) ?? (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(item, 'name') ?? '(unnamed)',
        action: rule.action,
        automatic: rule.byHand !== true,
    })));
}
function isAtOrBelowAny(id, ancestors) {
    return id !== undefined && ancestors.some((ancestor) => (0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_3__/* .isAtOrBelow */ .a5)(id, ancestor));
}


/***/ })

};
