export const id = 989;
export const ids = [989];
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

/***/ 4989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSecretReader: () => (/* binding */ openSecretReader)
});

// EXTERNAL MODULE: ../node_modules/@azure/arm-machinelearning/dist-esm/src/azureMachineLearningWorkspaces.js + 32 modules
var azureMachineLearningWorkspaces = __webpack_require__(3614);
// EXTERNAL MODULE: ./src/domain/azure/resource-id.js
var resource_id = __webpack_require__(9879);
// EXTERNAL MODULE: ./src/domain/json.js
var json = __webpack_require__(3871);
// EXTERNAL MODULE: ./src/domain/parse-json.js
var parse_json = __webpack_require__(633);
// EXTERNAL MODULE: ./src/azure/client/api-versions.js
var api_versions = __webpack_require__(8374);
// EXTERNAL MODULE: ./src/azure/client/arm-client.js + 5 modules
var arm_client = __webpack_require__(4690);
// EXTERNAL MODULE: ./src/azure/client/arm-error-parser.js + 1 modules
var arm_error_parser = __webpack_require__(9815);
// EXTERNAL MODULE: ./src/azure/client/arm-url.js
var arm_url = __webpack_require__(3204);
// EXTERNAL MODULE: ./src/azure/policies/forbidden-request.js
var forbidden_request = __webpack_require__(714);
// EXTERNAL MODULE: ./src/azure/client/path-segment.js
var path_segment = __webpack_require__(9111);
;// CONCATENATED MODULE: ./src/azure/policies/list-secrets-policy.js


// Azure REST reference, Machine Learning: the listings of what this product seals, and none of a
// whole workspace's keys.
const LISTINGS = [
    ['onlineEndpoints', 'listKeys'],
    ['batchEndpoints', 'listkeys'],
    ['datastores', 'listSecrets'],
    ['connections', 'listsecrets'],
    ['computes', 'listKeys'],
];
const workspace = String.raw `/subscriptions/${path_segment/* SEGMENT */._}/resourceGroups/${path_segment/* SEGMENT */._}/providers/Microsoft\.MachineLearningServices/workspaces/${path_segment/* SEGMENT */._}`;
const allowed = LISTINGS.map(([type, action]) => new RegExp(`^${workspace}/${type}/${path_segment/* SEGMENT */._}/${action}$`, 'i'));
/**
 * True for the POSTs that list the secrets of one thing in a workspace. Methods to the letter,
 * paths without case.
 */
function isSecretListing(method, url) {
    if (method !== 'POST' || !URL.canParse(url))
        return false;
    const { pathname } = new URL(url);
    return allowed.some((path) => path.test(pathname));
}
/** The secret reader's guard: the listings and nothing else, not even a GET. */
function listSecretsPolicy() {
    return {
        name: 'listSecretsPolicy',
        async sendRequest(request, next) {
            if (!isSecretListing(request.method, request.url)) {
                throw new forbidden_request/* ForbiddenRequestError */.h('not a listing of secrets', request.method, request.url);
            }
            return next(request);
        },
    };
}

// EXTERNAL MODULE: ./src/azure/policies/throttle-policy.js + 1 modules
var throttle_policy = __webpack_require__(4891);
;// CONCATENATED MODULE: ./src/azure/open-secret-reader.js










/** A listing that broke off is asked for again: it changes nothing. */
const PAUSES_MS = [1_000, 3_000];
/** The listings that the SDK knows, by the type of the thing in lower case. */
const listings = {
    onlineendpoints: (client, place, options) => client.onlineEndpoints.listKeys(...place, options),
    batchendpoints: (client, place, options) => client.batchEndpoints.listKeys(...place, options),
    computes: (client, place, options) => client.computeOperations.listKeys(...place, options),
    datastores: (client, place, options) => client.datastores.listSecrets(...place, options),
};
/**
 * Opens the side that lists secrets: one POST for each thing, and every other request is refused.
 * The SDK's client addresses what it knows. Its models never see an answer: the text is taken from
 * our own pipeline as Azure sent it.
 */
function openSecretReader(options) {
    const { clock, buckets, cloud, credential } = options;
    const guarded = {
        ...options,
        guard: listSecretsPolicy(),
        throttle: (0,throttle_policy/* throttlePolicy */.l)({ clock, buckets, waitsOut: true }),
        retries: 0,
    };
    const apiVersion = api_versions/* apiVersions */.w2.machineLearning;
    const own = (0,arm_client/* openArmClient */.My)(guarded);
    const list = (id) => {
        const { subscriptionId = '', resourceGroup = '', type = '', name = '', } = (0,resource_id/* parseResourceId */.RQ)(id) ?? {};
        const [workspace = '', thing = ''] = name.split('/');
        const listing = listings[type.split('/').slice(2).join('/').toLowerCase()];
        if (listing === undefined) {
            // The client of 2022 has no listing for connections. Anything else the guard refuses.
            return own.send({ method: 'POST', url: (0,arm_url/* armUrl */.w)(cloud, `${id}/listsecrets`, apiVersion) });
        }
        const client = new azureMachineLearningWorkspaces/* AzureMachineLearningWorkspaces */.F(credential, subscriptionId, {
            ...(0,arm_client/* sdkOptions */.rY)(guarded),
            apiVersion,
        });
        return (0,arm_client/* answerTo */.oy)(new Promise((resolve, reject) => {
            const place = [resourceGroup, workspace, thing];
            listing(client, place, { onResponse: resolve }).catch(reject);
        }));
    };
    return {
        async listSecrets(id) {
            let answer = await list(id);
            for (const pause of PAUSES_MS) {
                if (!isPassing(answer))
                    break;
                await clock.sleep(pause);
                answer = await list(id);
            }
            return judge(answer);
        },
    };
}
function isPassing(answer) {
    return answer.kind === 'unanswered' || answer.status === 408 || answer.status >= 500;
}
// Nothing of a body is told but a code: whatever else it says, it may be a secret.
function judge(answer) {
    if (answer.kind === 'unanswered')
        return { state: 'unknown', why: answer.why };
    const { status, text } = answer;
    const body = status === 200 ? (0,parse_json/* parseJson */.q)(text) : undefined;
    if ((0,json/* isJsonObject */.OW)(body))
        return { state: 'read', body };
    if (status < 300) {
        return { state: 'unknown', why: `Azure answered ${status} with something that is no listing` };
    }
    const { code } = (0,arm_error_parser/* parseArmError */.E)(status, text);
    const named = code !== undefined && /^[A-Za-z][\w.]{0,63}$/.test(code) ? ` (${code})` : '';
    return { state: 'unknown', why: `Azure answered ${status}${named}` };
}


/***/ })

};
