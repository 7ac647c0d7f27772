export const id = 349;
export const ids = [349];
export const modules = {

/***/ 9111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ SEGMENT)
/* harmony export */ });
/**
 * One segment of a path, as a regular expression of the guards. An escaped slash, backslash,
 * question mark, number sign or dot could be read as another path by a server.
 */
const SEGMENT = String.raw `(?:[^/%]|%(?!2f|5c|3f|23|2e|25))+`;


/***/ }),

/***/ 7349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openReader: () => (/* binding */ openReader)
});

// EXTERNAL MODULE: ./src/domain/azure/errors/arm-error.js
var arm_error = __webpack_require__(6220);
// EXTERNAL MODULE: ./src/domain/azure/errors/error-catalogue.js + 3 modules
var error_catalogue = __webpack_require__(1270);
// EXTERNAL MODULE: ./src/domain/azure/resource-id.js
var resource_id = __webpack_require__(9879);
// EXTERNAL MODULE: ./src/azure/client/api-versions.js
var api_versions = __webpack_require__(8374);
// EXTERNAL MODULE: ./src/domain/json.js
var json = __webpack_require__(3871);
// EXTERNAL MODULE: ./src/azure/client/arm-client.js + 5 modules
var arm_client = __webpack_require__(4690);
;// CONCATENATED MODULE: ./src/azure/collections/collection-spec.js
/**
 * Code of a 409, to reads as well, of a namespace that the subscription never registered. It holds
 * nothing: with resources in it a namespace cannot be taken off (recorded answers; Microsoft: Azure
 * resource providers and types).
 */
const neverRegistered = ['MissingSubscriptionRegistration'];
/**
 * Codes for a resource that does not exist, or whose group does not: of ARM for what it tracks
 * itself, of Machine Learning for the rest (recorded answers).
 */
const notThereCodes = [
    'ResourceNotFound',
    'ResourceGroupNotFound',
    'NotFound',
    'NotFoundError',
    'EndpointNotFound',
    'DeploymentNotFound',
    'ComponentNotFound',
    'ModelNotFound',
    'NoSuchService',
    ...neverRegistered,
];

;// CONCATENATED MODULE: ./src/domain/azure/job-status.js
/**
 * The statuses a job never leaves (JobStatus of Azure REST reference: Machine Learning jobs,
 * 2025-12-01). Paused and NotResponding jobs can go on, and Unknown says nothing, so none of them
 * is here.
 */
const TERMINAL = new Set(['Completed', 'Failed', 'Canceled']);
/**
 * True when a job of this status can still do something. An absent status and one this product has
 * never heard of count as alive: only a status known to be terminal proves that a job is over.
 */
function isJobAlive(status) {
    return status === undefined || !TERMINAL.has(status);
}

;// CONCATENATED MODULE: ./src/azure/reading/child-reads.js




/**
 * Codes of a 404 that state that the parent of a list is not there (ARM RPC, nested resources;
 * recorded answers).
 */
const PARENT_GONE = [...notThereCodes, 'ParentResourceNotFound'];
// A parent that was being deleted when it was listed is gone by now, and its children with it. Of
// any other that was listed a moment ago, that it is not there is no statement about its children.
function isGoing(parent) {
    return (0,resource_id/* sameId */.s)((0,json/* textAt */.$6)(parent, 'properties', 'provisioningState') ?? '', 'Deleting');
}
/**
 * One list for each parent item, by the item's `name`. A parent without a name makes the whole
 * collection unreadable: its children exist, but nobody can say where.
 *
 * @param collectionPath path of the parent collection, for example `{workspace}/onlineEndpoints`.
 */
function childReads(collectionPath, child, parents, query = {}) {
    if (parents.some((parent) => ((0,json/* textAt */.$6)(parent, 'name') ?? '') === '')) {
        return { why: 'Azure listed a parent item without a name' };
    }
    return parents.map((parent) => ({
        path: `${collectionPath}/${(0,json/* textAt */.$6)(parent, 'name') ?? ''}/${child}`,
        apiVersion: api_versions/* apiVersions */.w2.machineLearning,
        form: 'list',
        query,
        absentCodes: isGoing(parent) ? PARENT_GONE : [],
    }));
}

;// CONCATENATED MODULE: ./src/azure/reading/project.js
/**
 * A projection that keeps the named fields of an item and drops the rest, for long lists of which
 * little is used.
 */
function projectTo(...fields) {
    return (item) => Object.fromEntries(fields.flatMap((field) => {
        const value = item[field];
        return value === undefined ? [] : [[field, value]];
    }));
}

;// CONCATENATED MODULE: ./src/azure/collections/content-collections.js






// Defaults of Azure hide items: archived jobs and assets, disabled schedules (Azure REST reference:
// Machine Learning).
const ALL = { listViewType: 'All' };
/** Id of the workspace as the request names it. */
function workspaceId(scope) {
    return (0,resource_id/* workspaceResourceId */.RL)(scope.source, scope.workspaceName);
}
/** The children of one type of the workspace. */
function inWorkspace(child, query = {}, apiVersion = api_versions/* apiVersions */.w2.machineLearning) {
    return {
        absentCodes: [],
        reads: (scope) => [{ path: `${workspaceId(scope)}/${child}`, apiVersion, form: 'list', query }],
    };
}
/** The children of each item of a parent collection. */
function inEach(parent, child, query = {}) {
    return {
        absentCodes: [],
        reads: (scope, parents) => childReads(`${workspaceId(scope)}/${parent}`, child, parents, query),
    };
}
/**
 * Assets of one kind that move along: the list names the latest version of each (Azure REST
 * reference: AssetContainer), so that no list of versions is read to compare them afterwards.
 */
const assets = (kind) => ({
    ...inWorkspace(kind, ALL),
    project: (asset) => ({
        ...projectTo('id', 'name')(asset),
        properties: projectTo('latestVersion')((0,json/* objectAt */.lJ)(asset, 'properties')),
    }),
});
// Anonymous versions are by-products of jobs and come with every one of them.
function isNamed(version) {
    return (0,json/* valueAt */.fK)(version, 'properties', 'isAnonymous') !== true;
}
const isAlive = (job) => isJobAlive((0,json/* textAt */.$6)(job, 'properties', 'status'));
/**
 * Jobs that can still do something, archived ones included; ARM has no filter by status, so every
 * job is looked at.
 */
const activeJobs = {
    ...inWorkspace('jobs', ALL),
    keep: isAlive,
    project: (job) => ({
        ...projectTo('id', 'name')(job),
        properties: projectTo('status', 'jobType', 'displayName', 'experimentName', 'isArchived')((0,json/* objectAt */.lJ)(job, 'properties')),
    }),
};
/** Labeling projects have the statuses of jobs. */
const labelingJobs = {
    ...inWorkspace('labelingJobs', ALL, api_versions/* apiVersions */.w2.labelingJobs),
    keep: isAlive,
};
/** Versions of data assets, whole: they are what is registered again after a move. */
const dataVersions = {
    ...inEach('data', 'versions', ALL),
    keep: isNamed,
};
const dataAssets = inWorkspace('data', ALL);
const schedules = inWorkspace('schedules', ALL);
const featuresets = inWorkspace('featuresets', ALL);
const featuresetVersions = inEach('featuresets', 'versions', ALL);
// What only old api-versions list.
const webServices = inWorkspace('services', {}, api_versions/* apiVersions */.w2.webServices);
const linkedServices = inWorkspace('linkedServices', {}, api_versions/* apiVersions */.w2.linkedServices);
const datasets = inWorkspace('datasets', {}, api_versions/* apiVersions */.w2.datasets);

// EXTERNAL MODULE: ./src/domain/parse-json.js
var parse_json = __webpack_require__(633);
// EXTERNAL MODULE: ./src/azure/client/arm-url.js
var arm_url = __webpack_require__(3204);
// EXTERNAL MODULE: ./src/azure/client/pin-to-host.js
var pin_to_host = __webpack_require__(386);
// EXTERNAL MODULE: ./src/azure/client/retry-after.js
var retry_after = __webpack_require__(6803);
// EXTERNAL MODULE: ./src/azure/client/arm-error-parser.js + 1 modules
var arm_error_parser = __webpack_require__(9815);
;// CONCATENATED MODULE: ./src/azure/reading/unknown-reason.js


/** Why an answer that is not a success says nothing, with ARM's own code where it gave one. */
function refusalReason(answer) {
    if (answer.kind === 'unanswered')
        return unclear(answer.why);
    const error = (0,arm_error_parser/* parseArmError */.E)(answer.status, answer.text);
    const said = (0,arm_error/* lineOf */.cA)(error);
    return {
        why: `Azure answered ${answer.status}${said === '' ? '' : ` (${said})`}`,
        code: error.code,
        status: answer.status,
    };
}
/**
 * A reason that comes from no refusal: a broken page, a body that is not understood, a parent that
 * is not.
 */
function unclear(why, status) {
    return { why, code: undefined, status };
}

;// CONCATENATED MODULE: ./src/azure/reading/diagnose.js







/**
 * Everything is looked at: an empty object for each area (Azure REST reference: Workspaces -
 * Diagnose; types generated from 2025-12-01, Azure/bicep-types-az). The SDK's client would drop the
 * providers, and take an accepted question without an address for its answer.
 */
const QUESTION = {
    value: {
        udr: {},
        nsg: {},
        resourceLock: {},
        dnsResolution: {},
        storageAccount: {},
        keyVault: {},
        containerRegistry: {},
        applicationInsights: {},
        requiredResourceProviders: {},
        others: {},
    },
};
const DEFAULT_WAIT_MS = 5_000;
const SHORTEST_WAIT_MS = 1_000;
/**
 * Asks the workspace to diagnose itself and waits for the answer. It changes nothing. Never rejects
 * for what Azure answers.
 *
 * @param deadline milliseconds since the epoch.
 */
async function diagnose(client, clock, workspaceId, deadline) {
    const url = (0,arm_url/* armUrl */.w)(client.cloud, `${workspaceId}/diagnose`, api_versions/* apiVersions */.w2.machineLearning);
    let answer = await client.send({ method: 'POST', url, body: QUESTION });
    let next;
    while (answer.kind === 'answered' && answer.status === 202) {
        const pinned = (0,pin_to_host/* pinToHost */.x)(answer.header('Location'), client.cloud.armHost);
        next = pinned.ok ? pinned.url : next;
        if (next === undefined)
            return { state: 'unknown', why: 'Azure does not say where it answers' };
        const asked = (0,retry_after/* parseRetryAfter */.m)(answer.header('Retry-After'), clock.now()) ?? DEFAULT_WAIT_MS;
        const wait = Math.max(SHORTEST_WAIT_MS, asked);
        if (clock.now() + wait > deadline)
            return { state: 'unknown', why: 'it did not end in time' };
        await clock.sleep(wait);
        answer = await client.send({ method: 'GET', url: next });
    }
    return diagnosisIn(answer);
}
function diagnosisIn(answer) {
    if (answer.kind === 'unanswered' || answer.status !== 200) {
        return { state: 'unknown', why: refusalReason(answer).why };
    }
    const told = (0,parse_json/* parseJson */.q)(answer.text);
    if (!(0,json/* isJsonObject */.OW)(told) || !(0,json/* isJsonObject */.OW)(told['value'])) {
        return { state: 'unknown', why: 'Azure sent an answer that is no diagnosis' };
    }
    const results = Object.entries((0,json/* objectAt */.lJ)(told, 'value')).flatMap(([area, list]) => ((0,json/* isJsonArray */.Md)(list) ? list : []).map((one) => ({
        area,
        code: (0,json/* textAt */.$6)(one, 'code') ?? '',
        level: (0,json/* textAt */.$6)(one, 'level') ?? '',
        message: (0,json/* textAt */.$6)(one, 'message') ?? '',
    })));
    return { state: 'diagnosed', results };
}

// EXTERNAL MODULE: ./src/domain/own-entry.js
var own_entry = __webpack_require__(4532);
;// CONCATENATED MODULE: ./src/azure/reading/is-absent.js



// The codes that Azure gives with another status than 404 where there cannot be anything.
const statusOfCode = {
    missingsubscriptionregistration: 409,
    aadpremiumlicenserequired: 400,
};
/**
 * The outer code of whatever Machine Learning refuses: the codes below it say what it means
 * (recorded answers).
 */
const WRAPPER = 'usererror';
/**
 * True when an answer states that something is not there: all its codes, at every depth, are among
 * those that state it, with the status that belongs to them. A code beside them speaks of something
 * else that is not there, or of the way to it, and then nothing is known.
 */
function isAbsent(answer, absentCodes) {
    if (answer.kind === 'unanswered')
        return false;
    const absent = new Set(absentCodes.map((code) => code.toLowerCase()));
    const codes = (0,arm_error/* codesOf */.MZ)((0,arm_error_parser/* parseArmError */.E)(answer.status, answer.text))
        .map((code) => code.toLowerCase())
        .filter((code) => code !== WRAPPER);
    const states = (code) => absent.has(code) && answer.status === ((0,own_entry/* ownEntry */.P)(statusOfCode, code) ?? 404);
    return codes.length > 0 && codes.every(states);
}

;// CONCATENATED MODULE: ./src/azure/reading/page-splitter.js
const [QUOTE, BACKSLASH] = ['"', '\\'].map((sign) => sign.charCodeAt(0));
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = ['[', ']', '{', '}'].map((sign) => sign.charCodeAt(0));
/** The list of a page, `{"value": [...]}`, begins here. */
const BEFORE_LIST = /"value"\s*:\s*$/;
/**
 * Hands on the text of each object in the list `value` of a page, one by one. A page of a thousand
 * items parsed at once leaves so much behind that the memory of a long scan grows with every page;
 * item by item it does not.
 *
 * @param onItem gets the text of one object of the list, braces included; it is not parsed yet.
 */
function splitPage(onItem) {
    let rest = '';
    let item = '';
    let depth = 0;
    let inText = false;
    let escaped = false;
    let inList = false;
    const write = (text) => {
        let from = 0;
        for (let at = 0; at < text.length; at += 1) {
            const code = text.charCodeAt(at);
            if (inText) {
                if (escaped)
                    escaped = false;
                else if (code === BACKSLASH)
                    escaped = true;
                else if (code === QUOTE)
                    inText = false;
            }
            else if (code === QUOTE) {
                inText = true;
            }
            else if (code === OPEN_LIST || code === OPEN_OBJECT) {
                if (depth === 1 && code === OPEN_LIST) {
                    inList = BEFORE_LIST.test(rest + text.slice(from, at));
                }
                else if (depth === 2 && inList && code === OPEN_OBJECT) {
                    rest += `${text.slice(from, at)}0`;
                    from = at;
                }
                depth += 1;
            }
            else if (code === CLOSE_LIST || code === CLOSE_OBJECT) {
                depth -= 1;
                if (depth === 1)
                    inList = false;
                if (depth === 2 && inList && code === CLOSE_OBJECT) {
                    onItem(item + text.slice(from, at + 1));
                    item = '';
                    from = at + 1;
                }
            }
        }
        if (inList && depth > 2)
            item += text.slice(from);
        else
            rest += text.slice(from);
    };
    return { write, rest: () => rest + item };
}

;// CONCATENATED MODULE: ./src/azure/reading/read-page.js




/** How often a page is read again whose body broke off. */
const READ_AGAIN = 2;
/**
 * Reads one page of a list, item by item. It counts as a whole: a page that breaks off on its way
 * is read again from its beginning, and what is not a page of objects is broken.
 */
async function readPage(client, url, take) {
    for (let again = 0;; again += 1) {
        const answer = await client.stream({ method: 'GET', url });
        if (answer.kind !== 'streaming') {
            return { kind: 'refused', answer, reason: refusalReason(answer) };
        }
        const read = await takePage(answer, take);
        if (read.kind !== 'torn')
            return read;
        if (again >= READ_AGAIN)
            return { kind: 'broken', reason: unclear(read.why, answer.status) };
    }
}
async function takePage(answer, take) {
    const items = [];
    let total = 0;
    const notUnderstood = [];
    const splitter = splitPage((text) => {
        const item = (0,parse_json/* parseJson */.q)(text);
        if (!(0,json/* isJsonObject */.OW)(item)) {
            notUnderstood.push(text);
            return;
        }
        total += 1;
        const kept = take(item);
        if (kept !== undefined)
            items.push(kept);
    });
    for await (const piece of answer.pieces()) {
        if (typeof piece !== 'string')
            return { kind: 'torn', why: piece.why };
        splitter.write(piece);
    }
    const page = notUnderstood.length === 0
        ? judgeRest(splitter.rest(), total)
        : { why: 'Azure sent a page that is not JSON' };
    return 'why' in page
        ? { kind: 'broken', reason: unclear(page.why, answer.status) }
        : { kind: 'page', items, total, nextLink: page.nextLink };
}
/**
 * What is left of a page without its items must be an object with a list of as many placeholders.
 */
function judgeRest(text, total) {
    const body = (0,parse_json/* parseJson */.q)(text);
    if (!(0,json/* isJsonObject */.OW)(body))
        return { why: 'Azure sent a page that is not a JSON object' };
    if (body['error'] !== undefined)
        return { why: 'Azure sent a page with an error in it' };
    const value = (0,json/* valueAt */.fK)(body, 'value');
    if (!(0,json/* isJsonArray */.Md)(value))
        return { why: 'Azure sent a page without a list of values' };
    if (value.length !== total || value.some((placeholder) => placeholder !== 0)) {
        return { why: 'Azure sent a page with a value that is no object' };
    }
    const nextLink = (0,json/* valueAt */.fK)(body, 'nextLink') ?? '';
    if (typeof nextLink !== 'string') {
        return { why: 'Azure sent a link to the next page that is no text' };
    }
    return { nextLink };
}

;// CONCATENATED MODULE: ./src/azure/reading/pages.js




/**
 * Reads a list page by page, holding of each what `take` keeps. `nextLink` is followed verbatim, as
 * ARM's paging demands (ARM RPC, resource API reference, GET of a collection), but only on the
 * cloud's ARM host. A refused page, a body that is not a page, and a link that was followed before
 * break the list: what came until then is not the list.
 *
 * @param absentCodes codes of a 404 to the first page that state that the list's place is not
 * there: an empty list.
 */
async function* readPages(client, firstUrl, take, absentCodes = []) {
    const followed = new Set();
    let url = firstUrl;
    for (;;) {
        if (followed.has(url)) {
            yield broken(unclear('Azure repeated a link to a page that was already read'));
            return;
        }
        followed.add(url);
        const read = await readPage(client, url, take);
        if (read.kind === 'refused' && url === firstUrl && isAbsent(read.answer, absentCodes))
            return;
        if (read.kind !== 'page') {
            yield broken(read.reason);
            return;
        }
        const { items, total, nextLink } = read;
        const pinned = nextLink === '' ? undefined : (0,pin_to_host/* pinToHost */.x)(nextLink, client.cloud.armHost);
        if (pinned?.ok === false) {
            yield broken(unclear(`Azure sent a link to the next page that cannot be followed: ${pinned.why}`));
            return;
        }
        yield { kind: 'page', items, total };
        if (pinned === undefined)
            return;
        url = pinned.url;
    }
}
function broken(reason) {
    return { kind: 'broken', reason };
}

;// CONCATENATED MODULE: ./src/azure/reading/list-workspaces.js





/**
 * Every workspace of a subscription or group, all pages of ARM's own list: complete within the
 * caller's rights and never late (Azure REST reference: Workspaces - List By Subscription, List By
 * Resource Group). A group that does not exist is unknown, not empty: nobody asks for the
 * workspaces of nothing on purpose.
 */
async function listWorkspaces(client, { subscriptionId, resourceGroup }) {
    const place = resourceGroup === undefined
        ? (0,resource_id/* subscriptionResourceId */.ts)(subscriptionId)
        : (0,resource_id/* resourceGroupId */.x6)({ subscriptionId, resourceGroup });
    const path = `${place}/providers/Microsoft.MachineLearningServices/workspaces`;
    const items = [];
    const url = (0,arm_url/* armUrl */.w)(client.cloud, path, api_versions/* apiVersions */.w2.machineLearning);
    for await (const page of readPages(client, url, projectTo('id', 'name'))) {
        if (page.kind === 'broken')
            return { state: 'unknown', reason: page.reason };
        items.push(...page.items);
    }
    const total = items.length;
    return total === 0 ? { state: 'empty', total } : { state: 'read', items, total };
}

// EXTERNAL MODULE: ./src/azure/policies/forbidden-request.js
var forbidden_request = __webpack_require__(714);
;// CONCATENATED MODULE: ./src/azure/reading/mlflow-client.js


/**
 * Where of a domain it answers: in the region, and for a workspace with private link under a name
 * of its own (recorded answers).
 */
const SUBDOMAIN = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.workspace\.)?[a-z0-9-]+$/;
/**
 * Reads a tracking URI, `azureml://{region}.api.azureml.ms/mlflow/v1.0{workspace id}`. Undefined
 * when it is anything else or on a host outside of the cloud's own domain: a token goes nowhere
 * else.
 */
function parseTrackingUri(uri, cloud) {
    const [, host = '', path = ''] = /^azureml:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)(\/mlflow\/v1\.0\/subscriptions\/[^?#]+)$/i.exec(uri) ?? [];
    const own = `.${cloud.machineLearningDomain}`;
    const low = host.toLowerCase();
    if (!low.endsWith(own) || !SUBDOMAIN.test(low.slice(0, -own.length)))
        return undefined;
    return { host: low, path: path.replace(/\/$/, '') };
}
const QUESTIONS = [
    ['GET', /\/api\/2\.0\/mlflow\/experiments\/list$/],
    ['POST', /\/api\/2\.0\/mlflow\/runs\/search$/],
];
// The two calls of a search, and nothing that MLflow could be told to change.
function searchOnlyPolicy() {
    return {
        name: 'searchOnlyPolicy',
        async sendRequest(request, next) {
            const { pathname } = new URL(request.url);
            if (QUESTIONS.some(([method, path]) => method === request.method && path.test(pathname))) {
                return next(request);
            }
            throw new forbidden_request/* ForbiddenRequestError */.h('not allowed while searching', request.method, request.url);
        },
    };
}
/**
 * Opens a client of a tracking server, through the same pipeline as Resource Manager but pinned to
 * the server's host.
 */
function openMlflowClient(options, { host }) {
    const cloud = { ...options.cloud, armHost: host, armEndpoint: `https://${host}` };
    return (0,arm_client/* openArmClient */.My)({ ...options, cloud, guard: searchOnlyPolicy() });
}

// EXTERNAL MODULE: ./src/domain/patient-pause.js
var patient_pause = __webpack_require__(2903);
// EXTERNAL MODULE: ./src/domain/run/errors.js
var errors = __webpack_require__(5140);
;// CONCATENATED MODULE: ./src/azure/operations/judge-poll.js



/**
 * Judges the answer to a poll of a Location. 202 is running, 204 alone is the good end (recorded
 * answers), an error status is the answer the operation itself would have given (ARM RPC,
 * asynchronous operations). An answer that only says that the status could not be read (no answer,
 * 408, 429, 5xx, a 4xx without an error of ARM) leaves it running; one that leaves open what
 * happened is uncertain: 404, any other 2xx, and a 403 of ARM's front door, which speaks about the
 * poll.
 */
function judgePoll(answer) {
    if (answer.kind === 'unanswered')
        return { kind: 'running' };
    const { status, text } = answer;
    if (status === 202 || status === 408 || status === 429 || status >= 500)
        return { kind: 'running' };
    if (status === 204)
        return { kind: 'completed' };
    if (status < 300)
        return judgeBody(status, text);
    if (status < 400)
        return uncertain(`Azure answered a poll with ${status}`);
    const error = (0,arm_error_parser/* parseArmError */.E)(status, text);
    if (status === 401)
        return { kind: 'unauthorized', why: error.code ?? 'Azure answered 401' };
    const isOfFrontDoor = answer.header('x-ms-failure-cause')?.toLowerCase() === 'gateway';
    if (status === 404 || (status === 403 && isOfFrontDoor)) {
        const why = `Azure answered a poll with ${status}: the operation cannot be seen any more`;
        return { kind: 'uncertain', why, error };
    }
    // A page of a proxy or a firewall on the way: Azure's own errors have a code, and the move goes
    // on behind it.
    if (error.code === undefined)
        return { kind: 'running' };
    return { kind: 'failed', error };
}
/**
 * A 2xx with a body: some providers report a failure that way (ARM RPC, asynchronous operations,
 * status).
 */
function judgeBody(status, text) {
    const body = (0,parse_json/* parseJson */.q)(text);
    const said = (0,json/* isJsonObject */.OW)(body) ? (0,json/* textAt */.$6)(body, 'status')?.toLowerCase() : undefined;
    if (said === 'failed' || said === 'canceled') {
        return { kind: 'failed', error: (0,arm_error_parser/* parseArmError */.E)(status, text) };
    }
    return uncertain(`Azure ended the operation with ${status}, and only 204 says that it went well`);
}
function uncertain(why) {
    return { kind: 'uncertain', why, error: undefined };
}

;// CONCATENATED MODULE: ./src/azure/operations/poll-operation.js





/**
 * Wait when Azure names none. The general default is 60 s (ARM RPC, asynchronous operations), but
 * every recorded answer of these two operations named 15 s, and one read in 15 s is far below any
 * limit: nobody should wait a minute longer than they must because one header got lost.
 */
const poll_operation_DEFAULT_WAIT_MS = 15_000;
// Retry-After: 0 would make a busy loop; ten minutes is the longest the RPC allows.
const poll_operation_SHORTEST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 10 * 60_000;
/**
 * Polls in a row for which no accepted token was to be had; after them nobody can see the operation
 * any more.
 */
const UNAUTHORIZED_IN_A_ROW = 5;
/**
 * Polls the Location of an operation until it ends or the deadline passes; the last poll is made at
 * the deadline. A broken connection, 408, 429 and 5xx are no ends. A refused or missing token is
 * renewed and tried again a few times. Never rejects for what Azure or the sign-in answers.
 */
async function pollOperation({ client, clock, renewToken }, operation, { deadline, onPoll }) {
    const startedAt = clock.now();
    const pinned = (0,pin_to_host/* pinToHost */.x)(operation.location, client.cloud.armHost);
    if (!pinned.ok)
        return { kind: 'uncertain', why: pinned.why, error: undefined };
    let url = pinned.url;
    let wait = boundedWait(operation.retryAfterMs);
    let unauthorized = 0;
    for (let polls = 1;; polls += 1) {
        const left = deadline - clock.now();
        if (left <= 0)
            return { kind: 'timed-out' };
        await clock.sleep(Math.min(wait, left));
        const { answer, signInFailure } = await sendPoll(client, url);
        const judgement = answer === undefined ? undefined : judgePoll(answer);
        if (judgement === undefined || judgement.kind === 'unauthorized') {
            unauthorized += 1;
            const why = signInFailure ?? judgement?.why ?? '';
            if (unauthorized >= UNAUTHORIZED_IN_A_ROW)
                return lostSight(why);
            renewToken();
        }
        else if (judgement.kind === 'running') {
            unauthorized = 0;
        }
        else {
            return judgement;
        }
        if (answer?.kind === 'answered' && answer.status === 202) {
            const moved = (0,pin_to_host/* pinToHost */.x)(answer.header('Location'), client.cloud.armHost);
            if (moved.ok)
                url = moved.url;
        }
        const elapsedMs = clock.now() - startedAt;
        wait = (0,patient_pause/* patientPause */.A)(boundedWait(retryAfterOf(answer, clock.now())), elapsedMs);
        onPoll({ polls, elapsedMs, nextInMs: wait });
    }
}
async function sendPoll(client, url) {
    try {
        return { answer: await client.send({ method: 'GET', url }) };
    }
    catch (error) {
        if (error instanceof errors/* ProductError */._)
            return { signInFailure: error.message };
        throw error;
    }
}
function retryAfterOf(answer, now) {
    return answer?.kind === 'answered'
        ? (0,retry_after/* parseRetryAfter */.m)(answer.header('Retry-After'), now)
        : undefined;
}
function boundedWait(ms) {
    return Math.min(LONGEST_WAIT_MS, Math.max(poll_operation_SHORTEST_WAIT_MS, ms ?? poll_operation_DEFAULT_WAIT_MS));
}
function lostSight(why) {
    return {
        kind: 'uncertain',
        why: `Azure accepted no token for ${UNAUTHORIZED_IN_A_ROW} polls in a row: ${why}`,
        error: undefined,
    };
}

// EXTERNAL MODULE: ./src/domain/azure/body-identity.js
var body_identity = __webpack_require__(2519);
;// CONCATENATED MODULE: ./src/azure/reading/ask-graph.js






/**
 * Rows of a page: the most that Resource Graph gives (Azure REST reference: Resource Graph,
 * QueryRequestOptions).
 */
const LARGEST_PAGE = 1_000;
/**
 * Code of an answer that would be too long: fewer rows fit (reported by users, with a limit of 16
 * MB).
 */
const TOO_LARGE = 'ResponsePayloadTooLarge';
/**
 * Asks Resource Graph, page by page, and keeps of each row what `take` keeps. It answers about
 * every subscription that the identity can see, and is late by seconds or more. A page that is
 * refused, cut off or not understood makes all unknown.
 */
async function askGraph(client, { path, apiVersion, body }, take) {
    const url = (0,arm_url/* armUrl */.w)(client.cloud, path, apiVersion);
    const items = [];
    let total = 0;
    const used = new Set();
    let size = LARGEST_PAGE;
    for (let token = '';;) {
        const options = { $top: size, resultFormat: 'objectArray' };
        const paged = token === '' ? options : { ...options, $skipToken: token };
        const asked = { ...((0,json/* isJsonObject */.OW)(body) ? body : {}), options: paged };
        const answer = await client.send({ method: 'POST', url, body: asked });
        if (isTooLarge(answer) && size > 1) {
            size = Math.ceil(size / 4);
            continue;
        }
        if (answer.kind === 'unanswered' || answer.status !== 200) {
            return { reason: refusalReason(answer) };
        }
        const page = readRows(answer.text);
        if ('why' in page)
            return { reason: unclear(page.why, answer.status) };
        total += page.rows.length;
        items.push(...page.rows.map(take).filter((row) => row !== undefined));
        if (page.next === '')
            return { items, total };
        if (used.has(page.next))
            return { reason: unclear('Resource Graph repeated a page') };
        used.add((token = page.next));
    }
}
function isTooLarge(answer) {
    return (answer.kind === 'answered' &&
        answer.status === 400 &&
        (0,arm_error/* codesOf */.MZ)((0,arm_error_parser/* parseArmError */.E)(answer.status, answer.text)).includes(TOO_LARGE));
}
function readRows(text) {
    const page = (0,parse_json/* parseJson */.q)(text);
    const data = (0,json/* valueAt */.fK)(page, 'data');
    if (!(0,json/* isJsonArray */.Md)(data) || (0,json/* valueAt */.fK)(page, 'error') !== undefined)
        return { why: 'Resource Graph sent a page without rows' };
    const rows = data.filter(json/* isJsonObject */.OW);
    if (rows.length < data.length)
        return { why: 'Resource Graph sent a row that is no object' };
    if ((0,json/* valueAt */.fK)(page, 'count') !== rows.length) {
        return { why: 'Resource Graph sent another number of rows than it says' };
    }
    const next = (0,json/* textAt */.$6)(page, '$skipToken') ?? '';
    if (next === '' && (0,json/* textAt */.$6)(page, 'resultTruncated') !== 'false') {
        return { why: 'Resource Graph cut its answer off' };
    }
    return { rows, next };
}

;// CONCATENATED MODULE: ./src/azure/reading/post-query.js




/**
 * Sends a POST that changes nothing and returns its answer as one item, under the id it is about.
 * Anything but a 200 with what is declared of the answer is unknown.
 */
async function postQuery(client, read, isAnswer = () => true) {
    const url = (0,arm_url/* armUrl */.w)(client.cloud, read.path, read.apiVersion, read.query);
    const answer = await client.send({ method: 'POST', url, body: read.body ?? {} });
    if (answer.kind === 'unanswered' || answer.status !== 200) {
        return { state: 'unknown', reason: refusalReason(answer) };
    }
    const told = (0,parse_json/* parseJson */.q)(answer.text);
    if (!(0,json/* isJsonObject */.OW)(told) || told['error'] !== undefined || !isAnswer(told)) {
        return {
            state: 'unknown',
            reason: unclear('Azure sent an answer without what is declared of it', 200),
        };
    }
    return { state: 'present', body: { ...told, id: read.about ?? '' } };
}

// EXTERNAL MODULE: ./src/domain/azure/right-words.js
var right_words = __webpack_require__(8783);
// EXTERNAL MODULE: ./src/domain/azure/timed-rights.js
var timed_rights = __webpack_require__(7560);
;// CONCATENATED MODULE: ./src/azure/collections/access-collections.js








const AUTHORIZATION = '/providers/Microsoft.Authorization/roleAssignments';
function assignmentsAt(scopeId, query = {}) {
    return {
        path: `${scopeId}${AUTHORIZATION}`,
        apiVersion: api_versions/* apiVersions */.w2.roleAssignments,
        form: 'list',
        query,
    };
}
const scopeOf = (assignment) => (0,json/* textAt */.$6)(assignment, 'properties', 'scope') ?? '';
/**
 * At the workspace and below. Without a filter ARM also lists what is inherited, and a move does
 * not touch that.
 */
const roleAssignments = {
    absentCodes: [],
    reads: (scope) => [assignmentsAt(workspaceId(scope))],
    keep: (assignment, scope) => (0,resource_id/* isAtOrBelow */.a5)(scopeOf(assignment), workspaceId(scope)),
};
/**
 * Above the workspace: rights that it inherits at the source. `atScope()` leaves out what lies
 * below.
 */
const inheritedRoleAssignments = {
    absentCodes: [],
    reads: (scope) => [assignmentsAt(workspaceId(scope), { $filter: 'atScope()' })],
    keep: (assignment, scope) => !(0,resource_id/* isAtOrBelow */.a5)(scopeOf(assignment), workspaceId(scope)),
};
/** At the destination group and above: rights that the workspace will inherit. */
const destinationRoleAssignments = {
    absentCodes: [],
    reads: (scope) => [assignmentsAt((0,resource_id/* resourceGroupId */.x6)(scope.destination), { $filter: 'atScope()' })],
};
/** At each associated resource and below. */
const associatedRoleAssignments = {
    absentCodes: [],
    reads: (_scope, parents) => parents.map((parent) => assignmentsAt((0,body_identity/* idOf */.TH)(parent))),
    keep: (assignment, _scope, parents) => parents.some((parent) => (0,resource_id/* isAtOrBelow */.a5)(scopeOf(assignment), (0,body_identity/* idOf */.TH)(parent))),
};
const access_collections_schedules = ['roleAssignmentScheduleInstances', 'roleEligibilityScheduleInstances'];
/**
 * Rights in time at the workspace and the associated resources (Azure REST reference: Role
 * Assignment Schedule Instances, Role Eligibility Schedule Instances): what is activated or ends by
 * itself, and what somebody may activate. The first list also has what is for ever, which is read as
 * role assignments.
 */
const timedRights = {
    // A directory without the licence for Privileged Identity Management has none of them.
    absentCodes: ['AadPremiumLicenseRequired'],
    overlaps: true,
    reads: (_scope, parents) => parents.flatMap((parent) => access_collections_schedules.map((list) => ({
        path: `${(0,body_identity/* idOf */.TH)(parent)}/providers/Microsoft.Authorization/${list}`,
        apiVersion: api_versions/* apiVersions */.w2.roleSchedules,
        form: 'list',
    }))),
    keep: (item, _scope, parents) => (0,timed_rights/* isTimed */._Y)(item) && parents.some((parent) => (0,resource_id/* isAtOrBelow */.a5)(scopeOf(item), (0,body_identity/* idOf */.TH)(parent))),
};
/**
 * The roles that somebody has here, by their GUID: a role is found in every subscription where it may
 * be assigned (Microsoft: List Azure role definitions). What it allows is not kept.
 */
const roleDefinitions = {
    absentCodes: ['RoleDefinitionDoesNotExist'],
    overlaps: true,
    reads: (scope, parents) => [...new Set(parents.map((parent) => (0,right_words/* roleGuid */.c)(parent).toLowerCase()))]
        .filter((guid) => guid !== '')
        .map((guid) => ({
        path: `${(0,resource_id/* subscriptionResourceId */.ts)(scope.source.subscriptionId)}/providers/Microsoft.Authorization/roleDefinitions/${guid}`,
        apiVersion: api_versions/* apiVersions */.w2.roleAssignments,
        form: 'single',
    })),
    project: (role) => ({
        ...projectTo('id', 'name')(role),
        properties: { roleName: (0,json/* textAt */.$6)(role, 'properties', 'roleName') ?? '' },
    }),
};

// EXTERNAL MODULE: ./src/domain/azure/moving-resources.js
var moving_resources = __webpack_require__(487);
// EXTERNAL MODULE: ./src/domain/request/request.js
var request = __webpack_require__(3430);
;// CONCATENATED MODULE: ./src/azure/reading/associated-reads.js




/**
 * The storage account, key vault, container registry and Application Insights component that the
 * workspace names, each by its own id: they may lie in any group or subscription. All are read,
 * whether or not they travel.
 *
 * @param parents the workspace body, or nothing when there is none.
 */
function associatedReads(parents) {
    const reads = [];
    for (const workspace of parents) {
        for (const kind of request/* associatedKinds */.ur) {
            const id = (0,moving_resources/* associatedId */.Im)(workspace, kind);
            if (id === undefined)
                continue;
            const type = (0,resource_id/* parseResourceId */.RQ)(id)?.type;
            const apiVersion = type === undefined ? undefined : (0,api_versions/* apiVersionOf */.uO)(type);
            if (apiVersion === undefined) {
                return { why: `the workspace names its ${kind} by an id that is not understood: ${id}` };
            }
            reads.push({ path: id, apiVersion, form: 'single' });
        }
    }
    return reads;
}

// EXTERNAL MODULE: ./src/domain/azure/relocation.js
var relocation = __webpack_require__(23);
;// CONCATENATED MODULE: ./src/azure/collections/dependent-collections.js








/**
 * Diagnostic settings of what moves, and of online endpoints, which go with these (Azure Monitor:
 * supported resource types).
 */
const diagnosticSettings = {
    absentCodes: neverRegistered,
    reads: (scope, parents) => 
    // Right before an endpoint goes it is asked about alone.
    [...new Set([...movingBodies(scope, parents), ...parents.filter(isOnlineEndpoint)])].map((body) => ({
        path: `${(0,body_identity/* idOf */.TH)(body)}/providers/Microsoft.Insights/diagnosticSettings`,
        apiVersion: api_versions/* apiVersions */.w2.diagnosticSettings,
        form: 'list',
    })),
};
// Rules live in any group of the subscription; Failure Anomalies rules are made by Application
// Insights itself.
const alertTypes = [
    'microsoft.insights/metricAlerts',
    'microsoft.insights/scheduledQueryRules',
    'microsoft.insights/webtests',
    'microsoft.alertsManagement/smartDetectorAlertRules',
];
/** Alert rules and web tests of the source subscription that name something that moves. */
const alerts = {
    absentCodes: neverRegistered,
    reads: ({ source }) => alertTypes.map((type) => ({
        path: `${(0,resource_id/* subscriptionResourceId */.ts)(source.subscriptionId)}/providers/${type}`,
        apiVersion: (0,api_versions/* apiVersionOf */.uO)(type) ?? '',
        form: 'list',
    })),
    // The id stands in scopes, criteria or a tag named hidden-link, by type: looking for it as text
    // finds all of them.
    keep: (item, scope, [workspace]) => (0,relocation/* namesOneOf */.WO)((0,moving_resources/* movingResourceIds */.lh)(scope, workspace), item),
    project: (item) => ({
        ...projectTo('id', 'name', 'type', 'kind')(item),
        properties: projectTo('actionGroups', 'scope', 'scopes')((0,json/* objectAt */.lJ)(item, 'properties')),
    }),
};
/** Asks for each resource that moves whether a policy of the destination group would refuse it. */
const policyRestrictions = {
    absentCodes: [],
    // Azure REST reference: Policy Restrictions, CheckRestrictionsResult.
    isAnswer: (body) => [
        (0,json/* valueAt */.fK)(body, 'contentEvaluationResult', 'policyEvaluations'),
        (0,json/* valueAt */.fK)(body, 'fieldRestrictions') ?? [],
    ].every((list) => (0,json/* isJsonArray */.Md)(list) && list.every(json/* isJsonObject */.OW)),
    reads: (scope, parents) => movingBodies(scope, parents).map((body) => {
        const id = (0,body_identity/* idOf */.TH)(body);
        const type = (0,resource_id/* parseResourceId */.RQ)(id)?.type ?? '';
        return {
            path: `${(0,resource_id/* resourceGroupId */.x6)(scope.destination)}/providers/Microsoft.PolicyInsights/checkPolicyRestrictions`,
            apiVersion: api_versions/* apiVersions */.w2.policyRestrictions,
            form: 'question',
            about: id,
            body: {
                resourceDetails: {
                    resourceContent: { ...withoutEnvelope(body), type },
                    apiVersion: (0,api_versions/* apiVersionOf */.uO)(type) ?? api_versions/* apiVersions */.w2.machineLearning,
                },
                pendingFields: [{ field: 'location', values: [(0,json/* textAt */.$6)(body, 'location') ?? ''] }],
            },
        };
    }),
};
function withoutEnvelope(body) {
    return Object.fromEntries(Object.entries(body).filter(([field]) => !['id', 'systemData', 'etag'].includes(field)));
}
function isOnlineEndpoint(body) {
    return (0,resource_id/* sameId */.s)((0,resource_id/* parseResourceId */.RQ)((0,body_identity/* idOf */.TH)(body))?.type ?? '', ONLINE_ENDPOINT);
}
const ONLINE_ENDPOINT = 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints';
function movingBodies(scope, parents) {
    const [workspace] = parents;
    const moving = (0,moving_resources/* movingResourceIds */.lh)(scope, workspace);
    return parents.filter((parent) => moving.some((id) => (0,resource_id/* sameId */.s)(id, (0,body_identity/* idOf */.TH)(parent))));
}

// EXTERNAL MODULE: ./src/domain/azure/old-id-holders.js
var old_id_holders = __webpack_require__(1930);
// EXTERNAL MODULE: ./src/azure/reading/graph-path.js
var graph_path = __webpack_require__(1931);
;// CONCATENATED MODULE: ./src/azure/collections/holder-collections.js










// Matching is done here and not in the query: what Azure filters by a text of ours, nobody can look
// at afterwards.
const COLUMNS = 'id, name, type, kind, location, subscriptionId, resourceGroup, tags, properties';
/**
 * Every resource of some types in every subscription that can be seen (Azure REST reference:
 * Resource Graph, Resources).
 */
function inGraph(types) {
    const list = types.map((type) => `'${type.toLowerCase()}'`).join(', ');
    return {
        path: graph_path/* GRAPH_PATH */.l,
        apiVersion: api_versions/* apiVersions */.w2.resourceGraph,
        form: 'graph',
        body: { query: `resources | where type in~ (${list}) | project ${COLUMNS}` },
    };
}
/**
 * What Resource Graph says to name something that moves. It may be late, so each is looked at
 * again.
 */
const graphHolders = {
    absentCodes: [],
    reads: () => [inGraph(old_id_holders/* holderTypes */.I.map(({ type }) => type))],
    keep: namesWhatMoves,
    project: projectTo('id', 'type'),
};
/**
 * Resources around the workspace that name something that moves by its present id: as each of them
 * shows itself.
 */
const holders = {
    absentCodes: notThereCodes,
    reads: (_scope, parents) => parents.filter(isHolder).map((row) => {
        const id = (0,json/* textAt */.$6)(row, 'id') ?? '';
        const type = (0,resource_id/* parseResourceId */.RQ)(id)?.type ?? '';
        const read = { path: id, apiVersion: (0,api_versions/* apiVersionOf */.uO)(type) ?? '', form: 'single' };
        // Without it a workbook shows its summary only (Azure REST reference: Workbooks - Get).
        return (0,resource_id/* sameId */.s)(type, 'microsoft.insights/workbooks')
            ? { ...read, query: { canFetchContent: 'true' } }
            : read;
    }),
    keep: namesWhatMoves,
    project: projectTo('id', 'name', 'type'),
};
const dataFactories = {
    absentCodes: [],
    reads: () => [inGraph(['Microsoft.DataFactory/factories'])],
    project: projectTo('id', 'name', 'type'),
};
/** Linked services of data factories to the workspace: only the factory itself lists them. */
const factoryLinks = {
    // Resource Graph may still show a factory that is gone.
    absentCodes: notThereCodes,
    reads: (_scope, parents) => parents.map((factory) => ({
        path: `${(0,body_identity/* idOf */.TH)(factory)}/linkedservices`,
        apiVersion: api_versions/* apiVersions */.w2.dataFactory,
        form: 'list',
    })),
    keep: linksTo,
    project: projectTo('id', 'name', 'type'),
};
function isHolder(item) {
    return (0,old_id_holders/* holderType */.B)((0,json/* textAt */.$6)(item, 'type') ?? '') !== undefined;
}
function namesWhatMoves(item, scope, parents) {
    return (0,relocation/* namesOneOf */.WO)((0,moving_resources/* movingResourceIds */.lh)(scope, parents[0]), item);
}
// The place of the workspace is three settings of its own (Azure REST reference: Data Factory,
// AzureMLServiceLinkedService). What is an expression is known only when a pipeline runs, so it may
// be ours.
function linksTo(item, { source, workspaceName }) {
    if (!(0,resource_id/* sameId */.s)((0,json/* textAt */.$6)(item, 'properties', 'type') ?? '', 'AzureMLService'))
        return false;
    const isOrMayBe = (field, wanted) => {
        const value = (0,json/* valueAt */.fK)(item, 'properties', 'typeProperties', field);
        return typeof value !== 'string' || value.includes('@') || (0,resource_id/* sameId */.s)(value, wanted);
    };
    return (isOrMayBe('subscriptionId', source.subscriptionId) &&
        isOrMayBe('resourceGroupName', source.resourceGroup) &&
        isOrMayBe('mlWorkspaceName', workspaceName));
}

;// CONCATENATED MODULE: ./src/azure/collections/neighbour-collections.js







/** A list of one type in each subscription of the parents. */
function perSubscription(type, apiVersion) {
    return (_scope, parents) => {
        const ids = parents.flatMap((parent) => (0,json/* textAt */.$6)(parent, 'subscriptionId') ?? []);
        if (ids.length < parents.length)
            return { why: 'Azure listed a subscription without an id' };
        return ids.map((id) => ({
            path: `${(0,resource_id/* subscriptionResourceId */.ts)(id)}/providers/${type}`,
            apiVersion,
            form: 'list',
        }));
    };
}
/**
 * The other workspaces of every subscription that can be seen, with what they stand on. ARM's own
 * lists are complete within the caller's rights and never late, which Resource Graph does not
 * promise.
 */
const siblingWorkspaces = {
    absentCodes: neverRegistered,
    reads: perSubscription('Microsoft.MachineLearningServices/workspaces', api_versions/* apiVersions */.w2.machineLearning),
    keep: (item, scope) => !(0,resource_id/* sameId */.s)((0,body_identity/* idOf */.TH)(item), workspaceId(scope)),
    project: (item) => ({
        ...projectTo('id', 'name', 'kind')(item),
        properties: projectTo('storageAccount', 'keyVault', 'containerRegistry', 'applicationInsights', 'hubResourceId')((0,json/* objectAt */.lJ)(item, 'properties')),
    }),
};
/**
 * Databricks workspaces that name this one: the link is recorded on their side only (Databricks
 * workspaces, parameter amlWorkspaceId).
 */
const databricksWorkspaces = {
    absentCodes: neverRegistered,
    reads: perSubscription('Microsoft.Databricks/workspaces', api_versions/* apiVersions */.w2.databricks),
    keep: (item, scope) => (0,resource_id/* sameId */.s)((0,json/* textAt */.$6)(item, 'properties', 'parameters', 'amlWorkspaceId', 'value') ?? '', workspaceId(scope)),
};
/** Associated types that have private endpoint connections of their own. */
const CONNECTABLE = /^microsoft\.(storage\/storageaccounts|keyvault\/vaults|containerregistry\/registries)$/i;
const associatedConnections = {
    absentCodes: [],
    reads: (_scope, parents) => parents.flatMap((parent) => {
        const id = (0,body_identity/* idOf */.TH)(parent);
        const type = (0,resource_id/* parseResourceId */.RQ)(id)?.type ?? '';
        const apiVersion = (0,api_versions/* apiVersionOf */.uO)(type);
        if (apiVersion === undefined || !CONNECTABLE.test(type))
            return [];
        return [{ path: `${id}/privateEndpointConnections`, apiVersion, form: 'list' }];
    }),
};

;// CONCATENATED MODULE: ./src/azure/collections/place-collections.js





const GROUP_MISSING = ['ResourceGroupNotFound'];
/**
 * The providers of the guide (Microsoft: Move Azure Machine Learning workspaces), and those of
 * special cases.
 */
const providerNamespaces = [
    'Microsoft.MachineLearningServices',
    'Microsoft.Storage',
    'Microsoft.ContainerRegistry',
    'Microsoft.KeyVault',
    'Microsoft.Insights',
    'Microsoft.Notebooks',
    // With computes of Kubernetes, and with a customer-managed key.
    'Microsoft.ContainerService',
    'Microsoft.DocumentDB',
    'Microsoft.Search',
];
function single(path, apiVersion) {
    return [{ path, apiVersion, form: 'single' }];
}
/** One subscription of the move. */
function subscription(side) {
    return {
        absentCodes: ['SubscriptionNotFound'],
        reads: (scope) => single((0,resource_id/* subscriptionResourceId */.ts)(side(scope).subscriptionId), api_versions/* apiVersions */.w2.subscriptions),
    };
}
/** Every subscription that the identity can see: where somebody else may use what moves. */
const subscriptions = {
    absentCodes: [],
    reads: () => [{ path: '/subscriptions', apiVersion: api_versions/* apiVersions */.w2.subscriptions, form: 'list' }],
    project: projectTo('id', 'subscriptionId', 'displayName', 'state'),
};
/** One resource group of the move. */
function group(side) {
    return {
        absentCodes: GROUP_MISSING,
        reads: (scope) => single((0,resource_id/* resourceGroupId */.x6)(side(scope)), api_versions/* apiVersions */.w2.resources),
    };
}
/** Everything that lies in a group, envelopes only. */
function groupResources(side) {
    return {
        absentCodes: [],
        reads: (scope) => [
            {
                path: `${(0,resource_id/* resourceGroupId */.x6)(side(scope))}/resources`,
                apiVersion: api_versions/* apiVersions */.w2.resources,
                form: 'list',
            },
        ],
        project: projectTo('id', 'name', 'type', 'kind', 'location'),
    };
}
/**
 * Deployments that are going on in a group: ARM refuses a move meanwhile (Microsoft support:
 * Troubleshoot moves).
 */
function deployments(side) {
    return {
        absentCodes: [],
        // The filter takes one state at a time (Azure REST reference: Deployments - List By Resource
        // Group).
        reads: (scope) => ['Running', 'Accepted'].map((state) => ({
            path: `${(0,resource_id/* resourceGroupId */.x6)(side(scope))}/providers/Microsoft.Resources/deployments`,
            apiVersion: api_versions/* apiVersions */.w2.resources,
            form: 'list',
            query: { $filter: `provisioningState eq '${state}'` },
        })),
        project: (deployment) => ({
            ...projectTo('id', 'name')(deployment),
            properties: projectTo('provisioningState')((0,json/* objectAt */.lJ)(deployment, 'properties')),
        }),
    };
}
/** What the caller itself may do in a group. */
function permissions(side) {
    return {
        absentCodes: [],
        reads: (scope) => [
            {
                path: `${(0,resource_id/* resourceGroupId */.x6)(side(scope))}/providers/Microsoft.Authorization/permissions`,
                apiVersion: api_versions/* apiVersions */.w2.permissions,
                form: 'list',
            },
        ],
    };
}
/** The workspace as it is, or would be, on one side. */
function workspaceIn(side) {
    return {
        absentCodes: notThereCodes,
        reads: (scope) => single((0,resource_id/* workspaceResourceId */.RL)(side(scope), scope.workspaceName), api_versions/* apiVersions */.w2.machineLearning),
    };
}
/** Registration and manifests of the providers, in the subscription of one side. */
function providers(side) {
    return {
        absentCodes: [],
        reads: (scope) => providerNamespaces.map((namespace) => ({
            path: `${(0,resource_id/* subscriptionResourceId */.ts)(side(scope).subscriptionId)}/providers/${namespace}`,
            apiVersion: api_versions/* apiVersions */.w2.resources,
            form: 'single',
        })),
    };
}
/**
 * Locks of the subscription itself (`atScope()` leaves out what lies below) and of the group with
 * all it holds: each of them can stop a move (Microsoft: Lock your Azure resources). A group that
 * is not there holds none.
 */
function locks(side) {
    const below = '/providers/Microsoft.Authorization/locks';
    return {
        absentCodes: GROUP_MISSING,
        overlaps: true,
        reads: (scope) => [
            {
                path: `${(0,resource_id/* subscriptionResourceId */.ts)(side(scope).subscriptionId)}${below}`,
                apiVersion: api_versions/* apiVersions */.w2.locks,
                form: 'list',
                query: { $filter: 'atScope()' },
            },
            {
                path: `${(0,resource_id/* resourceGroupId */.x6)(side(scope))}${below}`,
                apiVersion: api_versions/* apiVersions */.w2.locks,
                form: 'list',
            },
        ],
    };
}

;// CONCATENATED MODULE: ./src/azure/collections/region-collections.js



/** A list of Machine Learning by region, at the destination and in the region of the workspace. */
function byRegion(list) {
    return {
        absentCodes: [],
        reads: ({ destination }, parents) => {
            const regions = parents.flatMap((parent) => (0,json/* textAt */.$6)(parent, 'location') ?? []);
            if (regions.length < parents.length)
                return { why: 'the workspace names no region' };
            return regions.map((region) => ({
                path: `${(0,resource_id/* subscriptionResourceId */.ts)(destination.subscriptionId)}/providers/Microsoft.MachineLearningServices/locations/${region.replaceAll(' ', '').toLowerCase()}/${list}`,
                apiVersion: api_versions/* apiVersions */.w2.machineLearning,
                form: 'list',
            }));
        },
    };
}

;// CONCATENATED MODULE: ./src/azure/collections/collections.js









const source = (scope) => scope.source;
const destination = (scope) => scope.destination;
/**
 * How each collection is read, one line each. The engine is `readCollection`; nothing else in the
 * product spells a read path of ARM. Where a default of Azure hides items, the line asks for all of
 * them.
 */
const collections = {
    sourceSubscription: subscription(source),
    destinationSubscription: subscription(destination),
    subscriptions: subscriptions,
    sourceGroup: group(source),
    destinationGroup: group(destination),
    sourceGroupResources: groupResources(source),
    destinationGroupResources: groupResources(destination),
    sourceDeployments: deployments(source),
    destinationDeployments: deployments(destination),
    sourcePermissions: permissions(source),
    destinationPermissions: permissions(destination),
    workspace: workspaceIn(source),
    destinationNamesake: workspaceIn(destination),
    associatedResources: {
        absentCodes: notThereCodes,
        reads: (_scope, parents) => associatedReads(parents),
    },
    siblingWorkspaces: siblingWorkspaces,
    computes: inWorkspace('computes'),
    onlineEndpoints: inWorkspace('onlineEndpoints'),
    onlineDeployments: inEach('onlineEndpoints', 'deployments'),
    batchEndpoints: inWorkspace('batchEndpoints'),
    batchDeployments: inEach('batchEndpoints', 'deployments'),
    serverlessEndpoints: inWorkspace('serverlessEndpoints'),
    webServices: webServices,
    activeJobs: activeJobs,
    labelingJobs: labelingJobs,
    schedules: schedules,
    featuresets: featuresets,
    featuresetVersions: featuresetVersions,
    datastores: inWorkspace('datastores'),
    dataAssets: dataAssets,
    dataVersions: dataVersions,
    datasets: datasets,
    models: assets('models'),
    environments: assets('environments'),
    components: assets('components'),
    connections: inWorkspace('connections'),
    outboundRules: inWorkspace('outboundRules'),
    linkedServices: linkedServices,
    databricksWorkspaces: databricksWorkspaces,
    privateEndpointConnections: inWorkspace('privateEndpointConnections'),
    associatedConnections: associatedConnections,
    roleAssignments: roleAssignments,
    associatedRoleAssignments: associatedRoleAssignments,
    timedRights: timedRights,
    inheritedRoleAssignments: inheritedRoleAssignments,
    destinationRoleAssignments: destinationRoleAssignments,
    roleDefinitions: roleDefinitions,
    diagnosticSettings: diagnosticSettings,
    alerts: alerts,
    graphHolders: graphHolders,
    holders: holders,
    dataFactories: dataFactories,
    factoryLinks: factoryLinks,
    destinationProviders: providers(destination),
    sourceLocks: locks(source),
    destinationLocks: locks(destination),
    policyRestrictions: policyRestrictions,
    destinationUsages: byRegion('usages'),
    vmSizes: byRegion('vmSizes'),
};

;// CONCATENATED MODULE: ./src/azure/reading/read-single.js






/**
 * Reads one resource. Present only by a 200 with the body of what was asked for; absent only by a
 * 404 whose codes say so; everything else, also a 404 of unknown origin, is unknown.
 *
 * @param read its path is the id that is asked for.
 * @param absentCodes codes of a 404 that state that the resource is not there.
 */
async function readSingle(client, read, absentCodes) {
    const url = (0,arm_url/* armUrl */.w)(client.cloud, read.path, read.apiVersion, read.query);
    const answer = await client.send({ method: 'GET', url });
    if (answer.kind === 'answered' && answer.status === 200) {
        const told = (0,parse_json/* parseJson */.q)(answer.text);
        const isWhole = (0,json/* isJsonObject */.OW)(told) && told['error'] === undefined;
        const body = isWhole ? (0,body_identity/* answerFor */.u3)(read.path, told) : undefined;
        if (body !== undefined)
            return { state: 'present', body };
        const why = 'Azure sent a body that is not the resource that was asked for';
        return { state: 'unknown', reason: unclear(why, answer.status) };
    }
    if (isAbsent(answer, absentCodes))
        return { state: 'absent' };
    return { state: 'unknown', reason: refusalReason(answer) };
}

;// CONCATENATED MODULE: ./src/azure/reading/read-collection.js









/** How many items of a list are read before somebody who waits is told again. */
const TELL_EVERY = 5_000;
/**
 * Reads one collection by its entry in the table: every read of it, every page. One read that is
 * not clear makes the whole collection unknown. Memory holds what is kept, and one page.
 */
async function readCollection(client, name, scope, parents, onProgress = () => undefined) {
    const spec = collections[name];
    const reads = spec.reads(scope, parents);
    if ('why' in reads)
        return { state: 'unknown', reason: unclear(reads.why) };
    const parts = [];
    // All side by side: it is the token bucket that limits.
    const results = await Promise.all(reads.map((read) => readPart(client, spec, read, { scope, parents, onProgress })));
    for (const result of results) {
        if ('reason' in result)
            return { state: 'unknown', reason: result.reason };
        parts.push(result);
    }
    const total = parts.reduce((sum, part) => sum + part.total, 0);
    const all = parts.flatMap((part) => part.items);
    const items = spec.overlaps === true ? withoutTwins(all) : all;
    return items.length === 0 ? { state: 'empty', total } : { state: 'read', items, total };
}
async function readPart(client, spec, read, reading) {
    const take = takeFor(spec, reading);
    if (read.form === 'list')
        return readList(client, spec, read, reading);
    if (read.form === 'graph')
        return askGraph(client, read, take);
    const single = read.form === 'single'
        ? await readSingle(client, read, read.absentCodes ?? spec.absentCodes)
        : await postQuery(client, read, (body) => spec.isAnswer?.(body) ?? true);
    if (single.state === 'unknown')
        return { reason: single.reason };
    if (single.state === 'absent')
        return { items: [], total: 0 };
    const kept = take(single.body);
    return { items: kept === undefined ? [] : [kept], total: 1 };
}
function takeFor(spec, { scope, parents }) {
    return (item) => (spec.keep?.(item, scope, parents) ?? true) ? (spec.project?.(item) ?? item) : undefined;
}
async function readList(client, spec, read, reading) {
    const url = (0,arm_url/* armUrl */.w)(client.cloud, read.path, read.apiVersion, read.query);
    const take = takeFor(spec, reading);
    const takeListed = (item) => take((0,body_identity/* listedAt */.PL)(read.path, item));
    const items = [];
    let total = 0;
    let told = 0;
    for await (const page of readPages(client, url, takeListed, read.absentCodes ?? spec.absentCodes)) {
        if (page.kind === 'broken')
            return { reason: page.reason };
        total += page.total;
        items.push(...page.items);
        if (total - told >= TELL_EVERY)
            reading.onProgress((told = total));
    }
    return { items, total };
}
function withoutTwins(items) {
    const seen = new Set();
    return items.filter((item) => {
        const id = (0,json/* textAt */.$6)(item, 'id')?.toLowerCase();
        if (id === undefined)
            return true;
        const twin = seen.has(id);
        seen.add(id);
        return !twin;
    });
}

// EXTERNAL MODULE: ./src/azure/client/path-segment.js
var path_segment = __webpack_require__(9111);
;// CONCATENATED MODULE: ./src/azure/policies/read-only-policy.js



// Four POSTs are questions that change nothing: whether a move would succeed (Azure REST reference:
// Resources - Validate Move Resources), whether a policy would refuse a resource (Policy
// Restrictions - Check At Resource Group Scope), what a workspace finds wrong with itself
// (Workspaces - Diagnose), and which resources there are (Resource Graph - Resources).
const allowList = [
    { methods: ['GET', 'HEAD'], path: /^\// },
    {
        methods: ['POST'],
        path: new RegExp(`^/subscriptions/${path_segment/* SEGMENT */._}/resourceGroups/${path_segment/* SEGMENT */._}/validateMoveResources$`, 'i'),
    },
    {
        methods: ['POST'],
        path: new RegExp(`^/subscriptions/${path_segment/* SEGMENT */._}/resourceGroups/${path_segment/* SEGMENT */._}/providers/Microsoft\\.PolicyInsights/checkPolicyRestrictions$`, 'i'),
    },
    {
        methods: ['POST'],
        path: new RegExp(`^/subscriptions/${path_segment/* SEGMENT */._}/resourceGroups/${path_segment/* SEGMENT */._}/providers/Microsoft\\.MachineLearningServices/workspaces/${path_segment/* SEGMENT */._}/diagnose$`, 'i'),
    },
];
/**
 * True when a request cannot change Azure. Methods are compared to the letter, paths without regard
 * to case.
 */
function isReadOnly(method, url) {
    if (!URL.canParse(url))
        return false;
    const { pathname } = new URL(url);
    return ((0,graph_path/* isGraphQuery */.f)(method, url) ||
        allowList.some((allowed) => allowed.methods.includes(method) && allowed.path.test(pathname)));
}
/**
 * Refuses every request outside the allow-list, with a ForbiddenRequestError and before it reaches
 * the wire: the reason why nothing behind AzureReader can change Azure, not even a defect. It
 * belongs last in the pipeline, so that what it sees is what is sent.
 */
function readOnlyPolicy() {
    return {
        name: 'readOnlyPolicy',
        async sendRequest(request, next) {
            if (!isReadOnly(request.method, request.url)) {
                throw new forbidden_request/* ForbiddenRequestError */.h('not allowed while reading', request.method, request.url);
            }
            return next(request);
        },
    };
}

;// CONCATENATED MODULE: ./src/azure/reading/search-live-runs.js



/**
 * The statuses of live runs that MLflow knows. Finalizing, CancelRequested, Paused and
 * NotResponding of Azure are mapped to none of them, so a search for these proves nothing about
 * such jobs (Microsoft: Query and compare experiments and runs with MLflow).
 */
const LIVE_STATUSES = ['Running', 'Scheduled'];
const EXPERIMENTS_AT_ONCE = 100;
const RUNS_PER_PAGE = 1_000;
/**
 * Searches the workspace's MLflow tracking server for live runs, over all experiments. Quick where
 * the full scan of jobs is long, and weaker than it. Never rejects for what the server answers.
 *
 * @param workspaceId id that the runs' ids are made of.
 */
async function searchLiveRuns(client, server, workspaceId) {
    try {
        const experiments = await listExperiments(client, server);
        const runs = [];
        for (let from = 0; from < experiments.length; from += EXPERIMENTS_AT_ONCE) {
            const some = experiments.slice(from, from + EXPERIMENTS_AT_ONCE);
            for (const status of LIVE_STATUSES) {
                runs.push(...(await searchRuns(client, server, some, status)));
            }
        }
        const items = runs.map((run) => asJob(run, workspaceId));
        return items.length === 0
            ? { state: 'empty', total: 0 }
            : { state: 'read', items, total: items.length };
    }
    catch (error) {
        if (!(error instanceof SearchRefusedError))
            throw error;
        return { state: 'unknown', reason: error.reason };
    }
}
class SearchRefusedError extends Error {
    reason;
    constructor(reason) {
        super(reason.why);
        this.reason = reason;
    }
}
async function listExperiments(client, server) {
    // Archived experiments can hold runs that go on.
    const url = `${urlOf(client, server, 'experiments/list')}?view_type=ALL`;
    const page = pageOf(await client.send({ method: 'GET', url }), 'experiments');
    if (page.next !== '') {
        throw new SearchRefusedError(unclear('MLflow listed only some of the experiments'));
    }
    return page.items.map((experiment) => textIn(experiment, 'experiment_id'));
}
async function searchRuns(client, server, experiments, status) {
    const found = [];
    const url = urlOf(client, server, 'runs/search');
    const followed = new Set();
    for (let token = '';;) {
        const body = {
            experiment_ids: experiments,
            filter: `attributes.status = '${status}'`,
            run_view_type: 'ALL',
            max_results: RUNS_PER_PAGE,
            ...(token === '' ? {} : { page_token: token }),
        };
        const page = pageOf(await client.send({ method: 'POST', url, body }), 'runs');
        found.push(...page.items);
        token = page.next;
        if (token === '')
            return found;
        if (followed.has(token))
            throw new SearchRefusedError(unclear('MLflow repeated a page'));
        followed.add(token);
    }
}
function urlOf(client, server, call) {
    return `${client.cloud.armEndpoint}${server.path}/api/2.0/mlflow/${call}`;
}
// The declared fields and types, or nothing is known: MLflow tells some of its errors with a 200.
function pageOf(answer, list) {
    if (answer.kind === 'unanswered' || answer.status !== 200) {
        throw new SearchRefusedError(refusalReason(answer));
    }
    const body = (0,parse_json/* parseJson */.q)(answer.text);
    const next = (0,json/* valueAt */.fK)(body, 'next_page_token') ?? '';
    if ((0,json/* isJsonObject */.OW)(body) && body['error_code'] === undefined && body['error'] === undefined) {
        // A list of runs that is empty may be left out (MLflow REST API: protocol buffers as JSON). A
        // workspace without any experiment is too rare to be believed by an empty body.
        const items = body[list] ?? (list in body || list !== 'runs' ? null : []);
        if (typeof next === 'string' && (0,json/* isJsonArray */.Md)(items) && items.every(json/* isJsonObject */.OW)) {
            return { items, next };
        }
    }
    throw new SearchRefusedError(unclear(`MLflow sent an answer that is no list of ${list}`, 200));
}
function textIn(value, ...path) {
    const text = (0,json/* textAt */.$6)(value, ...path) ?? '';
    if (text !== '')
        return text;
    throw new SearchRefusedError(unclear(`MLflow listed something without ${path.join('.')}`));
}
// In the shape of a job, so that one rule judges both ways of looking.
function asJob(run, workspaceId) {
    const name = textIn(run, 'info', 'run_id');
    return {
        id: `${workspaceId}/jobs/${name}`,
        name,
        properties: {
            status: textIn(run, 'info', 'status'),
            displayName: (0,json/* textAt */.$6)(run, 'info', 'run_name') ?? '',
        },
    };
}

// EXTERNAL MODULE: ./src/azure/policies/throttle-policy.js + 1 modules
var throttle_policy = __webpack_require__(4891);
;// CONCATENATED MODULE: ./src/azure/operations/read-operation.js





const FAILED = new Set(['failed', 'canceled']);
/**
 * Reads once how an operation goes, at its `Azure-AsyncOperation`, which answers 200 with a status,
 * or at its `Location`, which answers 202 as long as it runs (ARM RPC, asynchronous operations).
 * What does not say that it runs or has failed is over: looking at the thing tells.
 *
 * @param address verbatim; nothing is asked elsewhere than on the cloud's own ARM host.
 */
async function readOperation(client, address) {
    const pinned = (0,pin_to_host/* pinToHost */.x)(address, client.cloud.armHost);
    if (!pinned.ok)
        return { kind: 'over' };
    const answer = await client.send({ method: 'GET', url: pinned.url });
    if (answer.kind === 'answered' && answer.status < 202) {
        const status = (0,json/* textAt */.$6)((0,parse_json/* parseJson */.q)(answer.text), 'status')?.toLowerCase() ?? 'succeeded';
        if (status === 'succeeded')
            return { kind: 'over' };
        if (!FAILED.has(status))
            return { kind: 'running' };
        const error = (0,arm_error_parser/* parseArmError */.E)(answer.status, answer.text);
        return { kind: 'failed', error: { ...error, status: undefined } };
    }
    const judgement = judgePoll(answer);
    return judgement.kind === 'running' || judgement.kind === 'failed' ? judgement : { kind: 'over' };
}

// EXTERNAL MODULE: ./src/azure/operations/judge-accepted.js
var judge_accepted = __webpack_require__(2360);
// EXTERNAL MODULE: ./src/azure/operations/move-body.js
var move_body = __webpack_require__(191);
;// CONCATENATED MODULE: ./src/azure/operations/validate-move.js








/**
 * Pauses before asking again when it is not known whether Azure took the question: asking changes
 * nothing.
 */
const ASK_AGAIN_AFTER_MS = [5_000, 15_000];
/** Sends `validateMoveResources` once and judges the first answer. It changes nothing in Azure. */
async function startValidation(client, clock, order) {
    const url = (0,arm_url/* armUrl */.w)(client.cloud, `${(0,resource_id/* resourceGroupId */.x6)(order.source)}/validateMoveResources`, api_versions/* apiVersions */.w2.resources);
    const answer = await client.send({ method: 'POST', url, body: (0,move_body/* moveBody */.m)(order) });
    return (0,judge_accepted/* judgeAccepted */.L)(answer, client.cloud.armHost, clock.now());
}
/**
 * Asks ARM whether the move would succeed and follows the validation to its end. 204 passes, a 4xx
 * refuses, anything else is inconclusive.
 *
 * @param client sends the question; waits out a 429 by itself.
 * @param follower follows the validation.
 */
async function validateMove(client, follower, order, options) {
    let first = await startValidation(client, follower.clock, order);
    let askedAgain = false;
    for (const pause of ASK_AGAIN_AFTER_MS) {
        if (first.kind !== 'uncertain' || follower.clock.now() + pause >= options.deadline)
            break;
        await follower.clock.sleep(pause);
        first = await startValidation(client, follower.clock, order);
        askedAgain = true;
    }
    switch (first.kind) {
        case 'accepted':
            return ended(await pollOperation(follower, first, options));
        case 'completed':
            return { kind: 'passed' };
        case 'refused': {
            // The first question may have been taken after all: then this is its own echo, not a refusal.
            const mayBeEcho = askedAgain && (0,arm_error/* codesOf */.MZ)(first.error).some(error_catalogue/* isBusyCode */.fp);
            if (!mayBeEcho)
                return { kind: 'refused', error: first.error };
            return { kind: 'inconclusive', why: 'the resource group was busy', error: first.error };
        }
        case 'throttled':
            return { kind: 'inconclusive', why: 'Azure throttled the request', error: first.error };
        case 'uncertain':
            return { kind: 'inconclusive', why: first.why, error: first.error };
    }
}
function ended(end) {
    switch (end.kind) {
        case 'completed':
            return { kind: 'passed' };
        case 'failed':
            return { kind: 'refused', error: end.error };
        case 'uncertain':
            return { kind: 'inconclusive', why: end.why, error: end.error };
        case 'timed-out':
            return {
                kind: 'inconclusive',
                why: 'the validation did not end within the time of this run',
                error: undefined,
            };
    }
}

;// CONCATENATED MODULE: ./src/azure/open-reader.js




















const READ_RETRIES = 3;
/** A provider of a subscription and a resource group, which are no resources of a group. */
const OF_RESOURCES = /^\/subscriptions\/[^/]+\/(?:providers|resourceGroups)\/[^/]+$/i;
/** A role where it is to be assigned. */
const ROLE_DEFINITION = /\/providers\/Microsoft\.Authorization\/roleDefinitions\/[^/]+$/i;
/** Opens the reading side: every request of it passes the read-only policy. */
function openReader(options) {
    const { clock, buckets, credential, correlationId } = options;
    const open = (retries, waitsOut) => (0,arm_client/* openArmClient */.My)({
        ...options,
        guard: readOnlyPolicy(),
        throttle: (0,throttle_policy/* throttlePolicy */.l)({ clock, buckets, waitsOut }),
        retries,
    });
    const client = open(READ_RETRIES, true);
    const mlflow = (server) => openMlflowClient({
        ...options,
        throttle: (0,throttle_policy/* throttlePolicy */.l)({ clock, buckets, waitsOut: true }),
        retries: READ_RETRIES,
    }, server);
    const follower = {
        client: open(0, false),
        clock,
        renewToken: () => {
            credential.forget();
        },
    };
    return {
        correlationId,
        readCollection: (name, scope, parents, onProgress) => name === 'activeJobs' && scope.jobScan === 'active-search'
            ? searchJobs(options.cloud, mlflow, scope, parents)
            : readCollection(client, name, scope, parents, onProgress),
        listWorkspaces: (place) => listWorkspaces(client, place),
        async lookUp(resourceId) {
            const read = await readById(client, resourceId);
            return read.state === 'unknown'
                ? { state: 'unknown', why: read.reason.why }
                : { state: read.state };
        },
        async readResource(resourceId) {
            const read = await readById(client, resourceId);
            return read.state === 'unknown' ? { state: 'unknown', why: read.reason.why } : read;
        },
        diagnose: (id, deadline) => diagnose(client, clock, id, deadline),
        validateMove: (order, follow) => validateMove(client, follower, order, follow),
        isBusy: (order) => isBusy(client, clock, order),
        followMove: (location, retryAfterMs, follow) => pollOperation(follower, { location, retryAfterMs }, follow),
        readOperation: (address) => readOperation(client, address),
    };
}
async function searchJobs(cloud, open, scope, [workspace]) {
    const uri = (0,json/* textAt */.$6)(workspace, 'properties', 'mlFlowTrackingUri') ?? '';
    const server = parseTrackingUri(uri, cloud);
    if (server !== undefined)
        return searchLiveRuns(open(server), server, workspaceId(scope));
    const why = 'the workspace names no MLflow tracking server of this cloud';
    return { state: 'unknown', reason: unclear(why) };
}
async function readById(client, path) {
    if (ROLE_DEFINITION.test(path)) {
        const read = { path, apiVersion: api_versions/* apiVersions */.w2.roleAssignments };
        return readSingle(client, read, ['RoleDefinitionDoesNotExist']);
    }
    const type = (0,resource_id/* parseResourceId */.RQ)(path)?.type;
    if (type === undefined && !OF_RESOURCES.test(path)) {
        return { state: 'unknown', reason: unclear(`${path} is not the id of a resource`) };
    }
    const apiVersion = OF_RESOURCES.test(path) ? api_versions/* apiVersions */.w2.resources : (0,api_versions/* apiVersionOf */.uO)(type ?? '');
    if (apiVersion === undefined) {
        return { state: 'unknown', reason: unclear(`this product cannot read the type ${type}`) };
    }
    return readSingle(client, { path, apiVersion }, notThereCodes);
}
async function isBusy(client, clock, order) {
    const first = await startValidation(client, clock, order);
    if (first.kind === 'accepted' || first.kind === 'completed')
        return 'free';
    const codes = 'error' in first && first.error !== undefined ? (0,arm_error/* codesOf */.MZ)(first.error) : [];
    return codes.some(error_catalogue/* isBusyCode */.fp) ? 'busy' : 'unknown';
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

/***/ 2903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ patientPause)
/* harmony export */ });
const HOUR_MS = 60 * 60_000;
/**
 * The pause before the next look at something that takes long, in milliseconds: after the first hour
 * a sixtieth of what it has taken, so that nobody learns of its end later than that.
 *
 * @param askedMs the pause that was asked for; never less.
 */
function patientPause(askedMs, elapsedMs) {
    return elapsedMs < HOUR_MS ? askedMs : Math.max(askedMs, Math.ceil(elapsedMs / 60));
}


/***/ })

};
