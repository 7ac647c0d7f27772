export const id = 176;
export const ids = [176];
export const modules = {

/***/ 8374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LL: () => (/* binding */ writeVersionOf),
/* harmony export */   uO: () => (/* binding */ apiVersionOf),
/* harmony export */   w2: () => (/* binding */ apiVersions)
/* harmony export */ });
/* harmony import */ var _domain_own_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4532);

/** api-versions of what is not a resource type of its own. */
const apiVersions = {
    machineLearning: '2025-12-01',
    // Lists that no later version has (types generated from every published version,
    // Azure/bicep-types-az). Whether Azure still serves them is not known: refused, they end as
    // unknown.
    webServices: '2021-04-01',
    labelingJobs: '2024-04-01-preview',
    linkedServices: '2020-09-01-preview',
    datasets: '2020-05-01-preview',
    /**
     * Groups, resources, deployments and providers; both move operations (the last version with a
     * specification at hand).
     */
    resources: '2024-03-01',
    subscriptions: '2022-12-01',
    locks: '2020-05-01',
    roleAssignments: '2022-04-01',
    roleSchedules: '2020-10-01',
    permissions: '2022-04-01',
    policyRestrictions: '2024-10-01',
    diagnosticSettings: '2021-05-01-preview',
    databricks: '2024-05-01',
    resourceGraph: '2024-04-01',
    dataFactory: '2018-06-01',
};
// Reads are lossless whatever the version, but an older one hides newer fields: so one pinned
// version per type.
const versionOfType = {
    'microsoft.machinelearningservices/workspaces': apiVersions.machineLearning,
    'microsoft.storage/storageaccounts': '2023-05-01',
    'microsoft.keyvault/vaults': '2023-07-01',
    'microsoft.containerregistry/registries': '2023-07-01',
    'microsoft.insights/components': '2020-02-02',
    'microsoft.insights/metricalerts': '2018-03-01',
    'microsoft.insights/scheduledqueryrules': '2021-08-01',
    'microsoft.insights/webtests': '2022-06-15',
    'microsoft.alertsmanagement/smartdetectoralertrules': '2021-04-01',
    'microsoft.alertsmanagement/actionrules': '2021-08-08',
    'microsoft.insights/activitylogalerts': '2020-10-01',
    'microsoft.insights/autoscalesettings': '2022-10-01',
    'microsoft.insights/workbooks': '2022-04-01',
    'microsoft.eventgrid/systemtopics': '2022-06-15',
    'microsoft.portal/dashboards': '2020-09-01-preview',
    'microsoft.logic/workflows': '2019-05-01',
};
/**
 * The api-version a resource type is read with; undefined for a type the product has no business
 * with.
 *
 * @param type as in a resource id, any case, for example `Microsoft.KeyVault/vaults`.
 */
function apiVersionOf(type) {
    const key = type.toLowerCase();
    if (key.startsWith('microsoft.machinelearningservices/workspaces/'))
        return apiVersions.machineLearning;
    return (0,_domain_own_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ownEntry */ .P)(versionOfType, key);
}
// What hangs on another resource is written in the version that it is listed in.
const versionOfExtension = {
    'microsoft.authorization/roleassignments': apiVersions.roleAssignments,
    'microsoft.authorization/locks': apiVersions.locks,
    'microsoft.insights/diagnosticsettings': apiVersions.diagnosticSettings,
};
/** A provider of a subscription, and its registration. */
const REGISTRATION = /^\/subscriptions\/[^/]+\/providers\/[^/]+\/register$/i;
/**
 * The api-version that a resource is written in. Raises a plain Error, a defect, for one that the
 * product never writes.
 *
 * @param id a resource group, a resource, a child of one, an extension of one, or an action on one
 * of them; any case.
 */
function writeVersionOf(id) {
    const [, last = ''] = /.*\/providers\/(.+)$/i.exec(id) ?? [];
    const [namespace = '', ...segments] = last.split('/');
    const types = segments.filter((_, index) => index % 2 === 0);
    const type = [namespace, ...types].join('/').toLowerCase();
    if (last === '' || REGISTRATION.test(id))
        return apiVersions.resources;
    const own = (0,_domain_own_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ownEntry */ .P)(versionOfExtension, type) ?? apiVersionOf(type);
    const parent = type.replace(/\/(privateendpointconnections|accesspolicies)$/, '');
    const version = own ?? apiVersionOf(parent);
    if (version === undefined)
        throw new Error(`The product does not write the type ${type}.`);
    return version;
}


/***/ }),

/***/ 4690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oy: () => (/* binding */ answerTo),
  My: () => (/* binding */ openArmClient),
  rY: () => (/* binding */ sdkOptions)
});

// EXTERNAL MODULE: ../node_modules/@azure/arm-resources/dist/esm/index.js + 13 modules
var esm = __webpack_require__(680);
// EXTERNAL MODULE: ../node_modules/@azure/core-rest-pipeline/dist/esm/index.js + 81 modules
var dist_esm = __webpack_require__(8806);
// EXTERNAL MODULE: ./src/domain/run/errors.js
var errors = __webpack_require__(5140);
// EXTERNAL MODULE: ./src/domain/run/given-up.js
var given_up = __webpack_require__(3278);
;// CONCATENATED MODULE: ./src/azure/policies/timeout-policy.js
/**
 * Bounds one attempt of a request. The SDK's own `timeout` is not used: when a connection breaks,
 * its timer stays behind and holds the process open until it is due. The timer of
 * a limit of the clock never does.
 *
 * @param ms milliseconds until the attempt is given up with an AbortError.
 */
function timeoutPolicy(clock, ms) {
    return {
        name: 'timeoutPolicy',
        sendRequest(request, next) {
            request.abortSignal = clock.within(ms);
            return next(request);
        },
    };
}

;// CONCATENATED MODULE: ./src/azure/policies/common-headers-policy.js
/**
 * Puts one correlation id on every request of a run, so that support and the activity log find them
 * together, and asks for English messages (ARM RPC, common API details; codes are never localised).
 *
 * @param correlationId a GUID.
 */
function commonHeadersPolicy(correlationId) {
    return {
        name: 'commonHeadersPolicy',
        async sendRequest(request, next) {
            request.headers.set('x-ms-correlation-request-id', correlationId);
            request.headers.set('Accept-Language', 'en-US');
            return next(request);
        },
    };
}

// EXTERNAL MODULE: ./src/azure/policies/forbidden-request.js
var forbidden_request = __webpack_require__(714);
// EXTERNAL MODULE: ./src/azure/client/pin-to-host.js
var pin_to_host = __webpack_require__(386);
;// CONCATENATED MODULE: ./src/azure/policies/pinned-host-policy.js


const pinnedHostPolicyName = 'pinnedHostPolicy';
/**
 * Refuses every request to a host other than the cloud's own ARM host, with a
 * ForbiddenRequestError. It belongs before the policy that adds the bearer token, so that no
 * foreign host ever makes a token be fetched, let alone sees one.
 */
function pinnedHostPolicy(armHost) {
    return {
        name: pinnedHostPolicyName,
        async sendRequest(request, next) {
            const pinned = (0,pin_to_host/* pinToHost */.x)(request.url, armHost);
            if (!pinned.ok) {
                throw new forbidden_request/* ForbiddenRequestError */.h(`not allowed outside ${armHost}`, request.method, request.url);
            }
            return next(request);
        },
    };
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
;// CONCATENATED MODULE: ./src/azure/client/response-chunks.js


/**
 * The text of a response in pieces, as they arrive. When the connection breaks, the last piece says
 * why.
 */
async function* piecesOf(response) {
    const stream = response.readableStreamBody;
    if (stream === undefined) {
        yield response.bodyAsText ?? '';
        return;
    }
    // A letter of several bytes may be cut in two.
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    try {
        for await (const chunk of stream) {
            yield typeof chunk === 'string' ? chunk : decoder.write(chunk);
        }
    }
    catch (error) {
        const what = error instanceof Error ? error.message : String(error);
        yield { why: (0,errors/* redact */.E)(`the answer of Azure broke off: ${what}`) };
        return;
    }
    yield decoder.end();
}

// EXTERNAL MODULE: ./src/azure/reading/graph-path.js
var graph_path = __webpack_require__(1931);
;// CONCATENATED MODULE: ./src/azure/policies/retry-reads-policy.js


/**
 * Sends a GET again after 408, most 5xx and a broken connection, with growing pauses (ARM RPC,
 * Addendum, retries). Nothing else is ever sent again here but a query of Resource Graph: a POST
 * that broke off may have been taken.
 *
 * @param retries how often; 0 never.
 * @param delayMs pause before the first retry in milliseconds; the SDK's value when undefined.
 */
function retryReadsPolicy(retries, delayMs) {
    const options = {
        maxRetries: retries,
        ...(delayMs === undefined ? {} : { retryDelayInMs: delayMs }),
    };
    // The SDK splits the two kinds of failure between two policies.
    const afterStatus = (0,dist_esm/* exponentialRetryPolicy */.aE)(options);
    const afterReset = (0,dist_esm/* systemErrorRetryPolicy */.U8)(options);
    return {
        name: 'retryReadsPolicy',
        sendRequest(request, next) {
            const reads = request.method === 'GET' || (0,graph_path/* isGraphQuery */.f)(request.method, request.url);
            if (!reads)
                return next(request);
            return afterStatus.sendRequest(request, (again) => afterReset.sendRequest(again, next));
        },
    };
}

;// CONCATENATED MODULE: ./src/azure/client/arm-client.js









// ARM itself gives up on a resource provider after 60 s (ARM RPC, Addendum); no answer in twice
// that time is none.
const ANSWER_WITHIN_MS = 120_000;
/**
 * Opens a client of Azure Resource Manager that keeps what Azure sends as it is. It makes no
 * request by itself.
 */
function openArmClient(options) {
    const client = new esm/* ResourceManagementClient */.h0(options.credential, '', sdkOptions(options));
    return {
        cloud: options.cloud,
        send(asked) {
            const request = pipelineRequest(asked);
            return answerTo(client.sendRequest(request), request);
        },
        async stream(request) {
            const streaming = pipelineRequest(request);
            try {
                streaming.streamResponseStatusCodes = new Set([200]);
                const response = await client.sendRequest(streaming);
                if (response.status !== 200)
                    return answered(response);
                return { kind: 'streaming', status: 200, pieces: () => piecesOf(response) };
            }
            catch (error) {
                return { kind: 'unanswered', why: whyUnanswered(error, streaming) };
            }
        },
    };
}
/** What any client of the SDK is opened with, so that its requests pass our pipeline alone. */
function sdkOptions(options) {
    const { cloud, httpClient } = options;
    return {
        endpoint: cloud.armEndpoint,
        pipeline: buildPipeline(options),
        ...(httpClient === undefined ? {} : { httpClient }),
    };
}
/** What came of a request that an SDK client sends. Raises what `ArmClient.send` raises. */
async function answerTo(response, request) {
    try {
        return answered(await response);
    }
    catch (error) {
        return { kind: 'unanswered', why: whyUnanswered(error, request) };
    }
}
function pipelineRequest({ method, url, body }) {
    const request = (0,dist_esm/* createPipelineRequest */.G6)({
        url,
        method,
        headers: (0,dist_esm/* createHttpHeaders */.Nc)({ Accept: 'application/json' }),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (body !== undefined)
        request.headers.set('Content-Type', 'application/json; charset=utf-8');
    return request;
}
function answered(response) {
    return {
        kind: 'answered',
        status: response.status,
        text: response.bodyAsText ?? '',
        header: (name) => response.headers.get(name),
    };
}
/**
 * The order in which a request passes: common headers, pinned host, connection | retries | sign-in,
 * throttle | bearer token | time limit, log, guard, wire. Signed in is before the throttle, so that
 * no token of the bucket waits for it, and the header is set behind it, with a token that is good
 * however long the throttle took. No redirect policy: following a redirect would carry the
 * request, and in some cases the token, elsewhere.
 */
function buildPipeline(options) {
    const { cloud, credential, correlationId, toolVersion } = options;
    const pipeline = (0,dist_esm/* createPipelineFromOptions */.Fp)({
        userAgentOptions: { userAgentPrefix: `move-azure-ml-workspace/${toolVersion}` },
    });
    pipeline.removePolicy({ name: dist_esm/* redirectPolicyName */.Ou });
    // The SDK's own retries would send a POST again, too.
    pipeline.removePolicy({ phase: 'Retry' });
    pipeline.addPolicy(commonHeadersPolicy(correlationId));
    pipeline.addPolicy(pinnedHostPolicy(cloud.armHost));
    pipeline.addPolicy(options.connections, { afterPolicies: [dist_esm/* proxyPolicyName */.uX] });
    pipeline.addPolicy(retryReadsPolicy(options.retries, options.retryDelayMs), { phase: 'Retry' });
    pipeline.addPolicy(signedInPolicy(credential, cloud.tokenScope), { afterPhase: 'Retry' });
    pipeline.addPolicy(options.throttle, { afterPhase: 'Retry' });
    pipeline.addPolicy((0,dist_esm/* bearerTokenAuthenticationPolicy */.N$)({ credential, scopes: cloud.tokenScope }), {
        phase: 'Sign',
    });
    pipeline.addPolicy(timeoutPolicy(options.clock, ANSWER_WITHIN_MS), { afterPhase: 'Sign' });
    pipeline.addPolicy(options.guard, { afterPhase: 'Sign' });
    return pipeline;
}
function signedInPolicy(credential, scope) {
    return {
        name: 'signedInPolicy',
        async sendRequest(request, next) {
            await credential.getToken(scope);
            return next(request);
        },
    };
}
/**
 * What broke the connection, in words; anything that is not a broken connection is raised again. A
 * read that the run has no time for any more ends the run; a change may have been taken.
 */
function whyUnanswered(error, request) {
    if (request?.method === 'GET' && (0,given_up/* isOvertime */.ky)(request.abortSignal)) {
        throw (0,given_up/* overtime */.S9)(`an answer of Azure to GET ${new URL(request.url).pathname}`);
    }
    if ((0,dist_esm/* isRestError */.T0)(error)) {
        return (0,errors/* redact */.E)(`no answer from Azure (${error.code ?? 'connection failed'}): ${error.message}`);
    }
    if (error instanceof Error && error.name === 'AbortError') {
        return `no answer from Azure within ${ANSWER_WITHIN_MS / 1000} seconds`;
    }
    throw error;
}


/***/ }),

/***/ 9815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ parseArmError)
});

// EXTERNAL MODULE: ./src/domain/json.js
var json = __webpack_require__(3871);
// EXTERNAL MODULE: ./src/domain/run/errors.js
var errors = __webpack_require__(5140);
;// CONCATENATED MODULE: ./src/azure/client/flattened-error.js
// `(Code: X, Target: Y)`, in any language: the words before the colons are localised, the code
// itself never is (ARM RPC, error response). So a code is told by its shape: a word in Pascal case.
const MARK = /\((?:[^():：\n]{1,24})[:：]\s*([A-Z][A-Za-z0-9_.]{2,})(?:\s*[,،、]\s*[^():：\n]{1,24}[:：]\s*(.*?))?\)(?=\s|$)/gu;
// `ResourcesBeingMoved: The resource group ...`
const PREFIX = /^([A-Z][a-z0-9]+(?:[A-Z][A-Za-z0-9]*)+): ([\s\S]+)$/;
/**
 * Takes apart a text in which a client has flattened an ARM error, as the Azure CLI and the portal
 * print it: each message is followed by its code and target in brackets, the outer error first.
 * Undefined when the text carries no code at all.
 */
function parseFlattenedError(text) {
    const trimmed = text.trim();
    const nodes = [];
    let from = 0;
    for (const mark of trimmed.matchAll(MARK)) {
        const message = trimmed.slice(from, mark.index).trim();
        nodes.push({ code: mark[1], message, target: mark[2]?.trim(), details: [] });
        from = mark.index + mark[0].length;
    }
    const [outer, ...details] = nodes;
    if (outer !== undefined)
        return { ...outer, details };
    const prefixed = PREFIX.exec(trimmed);
    if (prefixed === null)
        return undefined;
    return { code: prefixed[1], message: (prefixed[2] ?? '').trim(), target: undefined, details: [] };
}

// EXTERNAL MODULE: ./src/domain/parse-json.js
var parse_json = __webpack_require__(633);
;// CONCATENATED MODULE: ./src/azure/client/arm-error-parser.js




/**
 * Longest text kept of a body that is not an ARM error at all, for example the HTML page of a
 * gateway.
 */
const LONGEST_FOREIGN_TEXT = 300;
/** A broken or hostile body must not recurse for ever; recorded errors are three levels deep. */
const DEEPEST = 12;
/**
 * Reads any error body of Azure Resource Manager into one form. It takes the schema of the
 * specification (CloudError, recursive ErrorResponse) and the shapes met in the field: no `error`
 * wrapper, details whose message is a JSON document in a string, codes missing, targets of any
 * form, and texts flattened by a client.
 *
 * @param status HTTP status of the answer, undefined when the error came as text only.
 * @param body the body as it was sent. Secrets in it are blotted out.
 */
function parseArmError(status, body) {
    const node = nodeOfText((0,errors/* redact */.E)(body), 0);
    const texts = textsOf(node);
    return {
        ...node,
        status,
        trackingIds: [
            ...idsIn(texts, /tracking\s+id(?:\s+is)?\s*[:=]?\s*['"]?([^\s'",;)]+)/gi),
            ...new Set(operationsOf(node)),
        ],
        correlationIds: idsIn(texts, /correlation\s+id(?:\s+is)?\s*[:=]?\s*['"]?([^\s'",;)]+)/gi),
    };
}
function nodeOfText(text, depth) {
    const parsed = depth < DEEPEST ? documentIn(text) : undefined;
    if (parsed !== undefined)
        return nodeOfJson(parsed, depth + 1);
    const flattened = parseFlattenedError(text);
    if (flattened !== undefined)
        return flattened;
    return leaf(text.trim().slice(0, LONGEST_FOREIGN_TEXT));
}
/**
 * The JSON object or array that a text holds; a text that only looks a little like JSON is none.
 */
function documentIn(text) {
    if (!/^\s*["[{]/.test(text))
        return undefined;
    const parsed = (0,parse_json/* parseJson */.q)(text);
    if (typeof parsed === 'string')
        return documentIn(parsed);
    return (0,json/* isJsonObject */.OW)(parsed) || (0,json/* isJsonArray */.Md)(parsed) ? parsed : undefined;
}
function nodeOfJson(value, depth) {
    if (typeof value === 'string')
        return nodeOfText(value, depth);
    if ((0,json/* isJsonArray */.Md)(value))
        return gathered(value.map((item) => nodeOfJson(item, depth + 1)));
    if (!(0,json/* isJsonObject */.OW)(value))
        return leaf('');
    const wrapped = memberOf(value, 'error');
    if ((0,json/* isJsonObject */.OW)(wrapped))
        return nodeOfJson(wrapped, depth + 1);
    return nodeOfObject(value, depth);
}
function nodeOfObject(value, depth) {
    const code = nonEmpty(memberOf(value, 'code') ?? memberOf(value, 'error'));
    const message = nonEmpty(memberOf(value, 'message')) ?? '';
    const target = nonEmpty(memberOf(value, 'target'));
    const list = memberOf(value, 'details');
    const details = (0,json/* isJsonArray */.Md)(list) ? list.map((item) => nodeOfJson(item, depth + 1)) : [];
    const inner = nodeOfText(message, depth + 1);
    const said = infoOf(value) ?? inner.info;
    const info = said === undefined ? {} : { info: said };
    const carriesMore = inner.code !== undefined || inner.details.length > 0;
    if (!carriesMore)
        return { code, message, target, details, ...info };
    // A detail without a code is but the envelope of the document in its message; with a code of its
    // own (or the same code once more) it stays, and the document becomes its detail.
    if (code === undefined || code === inner.code) {
        return {
            code: inner.code,
            message: inner.message,
            target: target ?? inner.target,
            details: [...inner.details, ...details],
            ...info,
        };
    }
    return { code, message: inner.message, target, details: [inner, ...details], ...info };
}
function gathered(nodes) {
    const [only, ...more] = nodes;
    return only !== undefined && more.length === 0 ? only : { ...leaf(''), details: nodes };
}
function leaf(message) {
    return { code: undefined, message, target: undefined, details: [] };
}
/** ARM writes `code`; some providers write `Code`. */
function memberOf(value, name) {
    return (0,json/* valueAt */.fK)(value, name) ?? (0,json/* valueAt */.fK)(value, name.charAt(0).toUpperCase() + name.slice(1));
}
function nonEmpty(value) {
    const text = (0,json/* isJsonObject */.OW)(value) ? (0,json/* textAt */.$6)(value, 'value') : value;
    return typeof text === 'string' && text !== '' ? text : undefined;
}
// Types of `additionalInfo` as they are recorded, and the inner error beside it that older answers
// have.
function infoOf(value) {
    const list = memberOf(value, 'additionalInfo');
    const entries = (0,json/* isJsonArray */.Md)(list) ? list : [];
    const of = (type) => entries
        .filter((entry) => (0,json/* textAt */.$6)(entry, 'type') === type)
        .map((entry) => (0,json/* valueAt */.fK)(entry, 'info'));
    const innerErrors = [
        ...of('InnerError').map((info) => (0,json/* valueAt */.fK)(info, 'value')),
        memberOf(value, 'innerError'),
    ];
    const info = {
        innerCodes: innerErrors.flatMap((inner) => innerCodesOf(inner, 0)),
        policies: of('PolicyViolation').flatMap((violation) => policyName(violation) ?? []),
        operations: [
            ...of('Correlation').map((correlation) => (0,json/* textAt */.$6)(correlation, 'value', 'operation')),
            ...of('MmsOperation').map((operation) => (0,json/* textAt */.$6)(operation, 'id')),
        ].filter((id) => id !== undefined),
    };
    return Object.values(info).every((found) => found.length === 0) ? undefined : info;
}
function innerCodesOf(value, depth) {
    if (!(0,json/* isJsonObject */.OW)(value) || depth >= DEEPEST)
        return [];
    const code = nonEmpty(memberOf(value, 'code'));
    const rest = innerCodesOf(memberOf(value, 'innerError'), depth + 1);
    return code === undefined ? rest : [code, ...rest];
}
function policyName(violation) {
    const named = (what) => nonEmpty((0,json/* valueAt */.fK)(violation, `${what}DisplayName`)) ??
        nonEmpty((0,json/* valueAt */.fK)(violation, `${what}Name`)) ??
        nonEmpty((0,json/* valueAt */.fK)(violation, `${what}Id`));
    const names = [named('policyAssignment'), named('policyDefinition')].filter((name) => name !== undefined);
    return names.length === 0 ? undefined : names.join(', definition ');
}
function operationsOf(node) {
    return [...(node.info?.operations ?? []), ...node.details.flatMap(operationsOf)];
}
function textsOf(node) {
    return [node.message, ...node.details.flatMap(textsOf)];
}
function idsIn(texts, shape) {
    const found = texts.flatMap((text) => [...text.matchAll(shape)].map((match) => match[1] ?? ''));
    return [...new Set(found.map((id) => id.replace(/\.$/, '')))];
}


/***/ }),

/***/ 3204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ armUrl)
/* harmony export */ });
/**
 * The URL of an ARM request. Each segment of the path is escaped, so that a name can never become a
 * path, a query or another host.
 *
 * @param path begins with a slash, unescaped, for example
 * `/subscriptions/{id}/resourceGroups/{name}`.
 */
function armUrl(cloud, path, apiVersion, query = {}) {
    const [, ...segments] = path.split('/');
    // They would be folded away, and another thing be asked for than was judged.
    if (segments.some((segment) => ['', '.', '..'].includes(segment))) {
        throw new Error(`${path} is no path of Azure Resource Manager`);
    }
    const escaped = path.split('/').map(encodeURIComponent).join('/');
    const parameters = new URLSearchParams({ 'api-version': apiVersion, ...query });
    return `${cloud.armEndpoint}${escaped}?${parameters.toString()}`;
}


/***/ }),

/***/ 386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ pinToHost)
/* harmony export */ });
/**
 * Holds a URL that came in an answer (`Location`, `nextLink`) to the cloud's own ARM host, because
 * a request to it carries the bearer token. The URL itself stays verbatim: ARM's api-version and
 * opaque tokens in it are its own.
 *
 * @param armHost host name of the cloud's ARM endpoint, lower case.
 */
function pinToHost(value, armHost) {
    if (value === undefined || value.trim() === '')
        return { ok: false, why: 'no URL was given' };
    const parsed = URL.canParse(value) ? new URL(value) : undefined;
    if (parsed === undefined)
        return { ok: false, why: 'the URL is not absolute' };
    if (parsed.protocol !== 'https:')
        return { ok: false, why: 'the URL is not https' };
    if (parsed.host !== armHost || parsed.username !== '' || parsed.password !== '') {
        return { ok: false, why: `the URL leads to ${parsed.host}, not to ${armHost}` };
    }
    return { ok: true, url: value };
}


/***/ }),

/***/ 714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ ForbiddenRequestError)
/* harmony export */ });
/**
 * Raised by a policy before a request that this product must never make leaves the process. It is a
 * defect, not an answer of Azure, so nothing catches it on the way to the host.
 */
class ForbiddenRequestError extends Error {
    constructor(rule, method, url) {
        super(`${rule}: ${method} ${withoutQuery(url)}`);
        this.name = 'ForbiddenRequestError';
    }
}
// A query can hold tokens (continuations, signatures); host and path say enough.
function withoutQuery(url) {
    return url.split(/[?#]/, 1)[0] ?? '';
}


/***/ }),

/***/ 1931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isGraphQuery),
/* harmony export */   l: () => (/* binding */ GRAPH_PATH)
/* harmony export */ });
/**
 * Where Resource Graph is asked: a POST that only reads (Azure REST reference: Resource Graph -
 * Resources).
 */
const GRAPH_PATH = '/providers/Microsoft.ResourceGraph/resources';
/** Whether a request is a query of Resource Graph. Paths compare without regard to case. */
function isGraphQuery(method, url) {
    return (method === 'POST' &&
        URL.canParse(url) &&
        new URL(url).pathname.toLowerCase() === GRAPH_PATH.toLowerCase());
}


/***/ })

};
