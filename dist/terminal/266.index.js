export const id = 266;
export const ids = [266];
export const modules = {

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

/***/ 7266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  discover: () => (/* binding */ discover)
});

// EXTERNAL MODULE: ./src/domain/request/batch.js + 1 modules
var batch = __webpack_require__(2423);
// EXTERNAL MODULE: ./src/domain/camel-case.js
var camel_case = __webpack_require__(6956);
// EXTERNAL MODULE: ./src/domain/azure/body-identity.js
var body_identity = __webpack_require__(2519);
// EXTERNAL MODULE: ./src/domain/azure/inventory.js
var inventory = __webpack_require__(2489);
// EXTERNAL MODULE: ./src/domain/azure/resource-id.js
var resource_id = __webpack_require__(9879);
;// CONCATENATED MODULE: ./src/stages/batch/find-moves.js




/**
 * The moves of a batch, each with how its workspace was found: by listing the subscriptions of a
 * list and looking the rest of its rows up, or by listing a place. `reason` when the place could
 * not be listed: then nothing is known of any.
 */
function findMoves(reader, from) {
    return from.kind === 'list' ? lookUpAll(reader, from.entries) : listPlace(reader, from);
}
async function lookUpAll(reader, entries) {
    const keys = (0,batch/* keysOf */.YD)(entries.map(({ workspaceName }) => workspaceName));
    const listed = await listSubscriptions(reader, entries);
    return Promise.all(entries.map(async (entry, index) => {
        const id = (0,resource_id/* workspaceResourceId */.RL)(entry.source, entry.workspaceName);
        // What is in no list may yet be there: only its own look says that it is not.
        const seen = listed.has(id.toLowerCase())
            ? { state: 'present' }
            : await reader.lookUp(id);
        const why = seen.state === 'unknown' ? seen.why : undefined;
        return {
            key: keys[index] ?? '',
            entry,
            state: await stateOf(seen.state, entry, reader),
            why,
        };
    }));
}
/** From so many moves of a subscription on, its list is fewer requests than a look at each. */
const WORTH_A_LIST = 20;
/** Ids, lower-cased, of the workspaces of the subscriptions that many of the moves are in. */
async function listSubscriptions(reader, entries) {
    const counts = new Map();
    for (const { source } of entries) {
        const id = source.subscriptionId.toLowerCase();
        counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    const many = [...counts].filter(([, count]) => count >= WORTH_A_LIST);
    const lists = await Promise.all(many.map(([subscriptionId]) => reader.listWorkspaces({ subscriptionId, resourceGroup: undefined })));
    const items = lists.flatMap(inventory/* itemsOf */.S3);
    return new Set(items.map((item) => (0,body_identity/* idOf */.TH)(item).toLowerCase()));
}
// A batch that is started again finds at the destination what it has moved.
async function stateOf(atSource, { destination, workspaceName }, reader) {
    if (atSource === 'present')
        return 'found';
    if (atSource === 'unknown')
        return 'unknown';
    if (destination === undefined)
        return 'missing';
    const there = await reader.lookUp((0,resource_id/* workspaceResourceId */.RL)(destination, workspaceName));
    return there.state === 'present' ? 'there' : 'missing';
}
async function listPlace(reader, { place, destination, associated }) {
    const listed = await reader.listWorkspaces(place);
    if (listed.state === 'unknown')
        return { reason: listed.reason };
    const ids = (0,inventory/* itemsOf */.S3)(listed).map((item) => (0,body_identity/* idOf */.TH)(item));
    // Azure's order is not documented; keys must not depend on it.
    const parsed = [...ids].sort(byLowerCase).map(resource_id/* parseResourceId */.RQ);
    if (parsed.includes(undefined)) {
        const why = 'Azure listed a workspace without an id';
        return { reason: { why, code: undefined, status: 200 } };
    }
    const entries = parsed.flatMap((id) => id === undefined
        ? []
        : [
            {
                source: { subscriptionId: id.subscriptionId, resourceGroup: id.resourceGroup },
                destination,
                workspaceName: id.name,
                associated,
            },
        ]);
    return judged(entries);
}
// A list of the user's has no clashes (they are wrong inputs); what a place happens to hold may
// have some.
function judged(entries) {
    const keys = (0,batch/* keysOf */.YD)(entries.map(({ workspaceName }) => workspaceName));
    const clashing = new Set((0,batch/* clashesOf */.no)(entries).flatMap(({ earlier, later }) => [earlier, later]));
    return entries.map((entry, index) => {
        const { source, destination } = entry;
        const isThere = destination !== undefined && (0,resource_id/* sameGroup */.sU)(source, destination);
        const state = isThere ? 'there' : clashing.has(index) ? 'clash' : 'found';
        return { key: keys[index] ?? '', entry, state, why: undefined };
    });
}
function byLowerCase(left, right) {
    const [one, other] = [left.toLowerCase(), right.toLowerCase()];
    return one < other ? -1 : Number(one > other);
}

// EXTERNAL MODULE: ./src/stages/survey/one-cause.js
var one_cause = __webpack_require__(7951);
;// CONCATENATED MODULE: ./src/stages/batch/plan-waves.js

/**
 * The moves with their waves, counted from 1, in the order of the waves. What was not found is in
 * no wave, and nothing is where nobody said where to; those come last.
 */
function planWaves(found) {
    const ways = found.flatMap((move) => {
        const { source, destination } = move.entry;
        return move.state === 'found' && destination !== undefined
            ? [{ move, source, destination }]
            : [];
    });
    const planned = (0,batch/* wavesOf */.gt)(ways).flatMap((wave, index) => wave.map(({ move }) => ({ ...move, wave: index + 1 })));
    const placed = new Set(ways.map(({ move }) => move));
    const rest = found.filter((move) => !placed.has(move));
    return [...planned, ...rest.map((move) => ({ ...move, wave: undefined }))];
}

// EXTERNAL MODULE: ./src/modes/parts/file-names.js
var file_names = __webpack_require__(8971);
;// CONCATENATED MODULE: ./src/modes/discover.js






/**
 * Mode `discover`: which workspaces are to move, and in which waves. Reads only. Whatever cannot be
 * found or read is in no wave, and the run says so and fails; the others keep their waves, so that
 * one of them does not stop all.
 */
async function discover({ from, planFile }, ports, run) {
    const reader = await ports.azure.reader();
    run.note({ correlationId: reader.correlationId });
    const found = await findMoves(reader, from);
    if ('reason' in found) {
        const cause = (0,one_cause/* causeOf */.rl)(found.reason);
        const sentence = `The workspaces of ${placeWords(from)} could not be listed: ${found.reason.why}.`;
        const remedy = 'Grant this identity Reader there, or correct the name, and run discover again.';
        return endBlocked(run, [{ sentence, remedy: cause?.remedy ?? remedy }], cause?.reason);
    }
    const moves = planWaves(found);
    run.note({ batch: moves });
    run.mark('Looked every workspace up');
    const files = (0,file_names/* filesBeside */.G)(planFile);
    await ports.files.write(files.leftOut, asText(leftOut(moves)));
    await ports.files.write(files.moves, asText(inputsByKey(moves, run.report().host)));
    run.noteFile({ moves: files.moves });
    const problems = [...moves.flatMap(problemsOf), ...nothingFound(moves, from)];
    if (problems.length > 0)
        return endBlocked(run, problems);
    return run.end({ outcome: 'ready', failureReason: undefined, failed: false });
}
function endBlocked(run, problems, failureReason = 'not-ready') {
    return run.end({ outcome: 'blocked', failureReason, failed: true, problems });
}
/**
 * The inputs of each run, by key, named as the host names them: what the scalars may not hold,
 * because they hold subscription ids.
 */
function inputsByKey(moves, host) {
    const spell = host === 'azure-pipelines' ? camel_case/* camelCase */.x : (name) => name;
    const spelled = (inputs) => Object.fromEntries(Object.entries(inputs).map(([name, value]) => [spell(name), value]));
    const found = moves.filter(({ state }) => state === 'found');
    return Object.fromEntries(found.map(({ key, entry }) => [key, spelled((0,batch/* entryInputs */.gA)(entry))]));
}
/** Why each of the others is in no wave, by key, for a table of all of them. */
function leftOut(moves) {
    const others = moves.filter(({ state }) => state !== 'found');
    return Object.fromEntries(others.map((move) => {
        const [problem] = problemsOf(move);
        return [
            move.key,
            problem?.sentence ?? 'A workspace of this name is at the destination already.',
        ];
    }));
}
function asText(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}
const stateProblems = {
    found: undefined,
    there: undefined,
    missing: (name) => ({
        sentence: `There is no workspace ${name}.`,
        remedy: 'Correct its row in the list of moves, or take it out.',
    }),
    unknown: (name, { why }) => ({
        sentence: `The workspace ${name} could not be read: ${why ?? 'nobody knows why'}.`,
        remedy: 'Grant this identity Reader there, and run discover again.',
    }),
    clash: (name) => ({
        sentence: `The workspace ${name} has a namesake that is bound for the same group.`,
        remedy: 'Name the moves in a workspaces-file, with another destination for one of the two.',
    }),
};
function problemsOf(move) {
    const { workspaceName, source } = move.entry;
    const problem = stateProblems[move.state]?.(`${workspaceName} in ${source.resourceGroup}`, move);
    return problem === undefined ? [] : [problem];
}
// Somebody who asks for many moves and gets none has asked for the wrong thing.
function nothingFound(moves, from) {
    // A list of which everything has moved is done.
    if (from.kind === 'list' || moves.some(({ state }) => state !== 'there'))
        return [];
    return [
        {
            sentence: `There is nothing to move: ${placeWords(from)} has no workspace outside of the destination.`,
            remedy: 'Check the inputs. An identity sees only what it may read.',
        },
    ];
}
function placeWords(from) {
    if (from.kind === 'list')
        return 'the list';
    const { resourceGroup } = from.place;
    return resourceGroup === undefined ? 'the subscription' : `the group ${resourceGroup}`;
}


/***/ })

};
