export const id = 373;
export const ids = [373];
export const modules = {

/***/ 6566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ clouds)
/* harmony export */ });
function cloudAt(armHost, authorityHost, federationAudience, machineLearningDomain) {
    return {
        armEndpoint: `https://${armHost}`,
        armHost,
        authorityHost,
        tokenScope: `https://${armHost}/.default`,
        federationAudience,
        machineLearningDomain,
    };
}
/**
 * The published endpoints of each cloud (Azure CLI: az cloud list; Azure Identity:
 * AzureAuthorityHosts) and its audience for federated sign-in, and the domain of its workspaces
 * (Azure Machine Learning: Configure inbound and outbound traffic) (Azure/login, issue 452;
 * hashicorp/terraform-provider-azuread, issue 1755).
 */
const clouds = {
    AzureCloud: cloudAt('management.azure.com', 'https://login.microsoftonline.com', 'api://AzureADTokenExchange', 'api.azureml.ms'),
    AzureUSGovernment: cloudAt('management.usgovcloudapi.net', 'https://login.microsoftonline.us', 'api://AzureADTokenExchangeUSGov', 'api.ml.azure.us'),
    AzureChinaCloud: cloudAt('management.chinacloudapi.cn', 'https://login.chinacloudapi.cn', 'api://AzureADTokenExchangeChina', 'api.ml.azure.cn'),
};


/***/ }),

/***/ 6803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parseRetryAfter)
/* harmony export */ });
/**
 * Reads the header `Retry-After`: whole seconds or an HTTP date (RFC 9110, section 10.2.3).
 *
 * @param now milliseconds since the epoch, against which a date is taken.
 * @returns milliseconds to wait, 0 for a date that has passed; undefined when the header is absent
 * or neither form.
 */
function parseRetryAfter(header, now) {
    const text = header?.trim();
    if (text === undefined || text === '')
        return undefined;
    if (/^\d+$/.test(text))
        return Number(text) * 1000;
    // Date.parse alone would also take "1.5" or "-3" for a year.
    if (!/[A-Za-z]{3}/.test(text))
        return undefined;
    const date = Date.parse(text);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}


/***/ }),

/***/ 7373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openAzure: () => (/* binding */ openAzure)
});

// EXTERNAL MODULE: ./src/azure/client/clouds.js
var clouds = __webpack_require__(6566);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: ../node_modules/https-proxy-agent/dist/index.js
var dist = __webpack_require__(7511);
;// CONCATENATED MODULE: ./src/azure/policies/connection-policy.js


/**
 * Connections that are kept. At 25 reads a second they carry answers of two seconds and more, so
 * that it is the token bucket that limits.
 */
const KEPT = { keepAlive: true, maxSockets: 64 };
/**
 * Gives each request its connection: reads share some that are kept, through a proxy as well, where
 * the SDK opens one for each of them. Everything else has one of its own: a kept connection that the
 * server has just closed resets under a request, and then nobody knows whether a change was taken.
 * It belongs behind the SDK's proxy policy, which knows whether an address has a proxy.
 */
function connectionPolicy() {
    const direct = new external_node_https_.Agent(KEPT);
    let tunnels;
    return {
        name: 'connectionPolicy',
        sendRequest(request, next) {
            const isRead = request.method === 'GET';
            if (request.agent instanceof dist.HttpsProxyAgent) {
                const { proxy } = request.agent;
                if (isRead)
                    tunnels ??= new dist.HttpsProxyAgent(proxy, KEPT);
                request.agent = isRead && tunnels !== undefined ? tunnels : new dist.HttpsProxyAgent(proxy);
                // Without it the agent looks in vain for a connection that is free, and keeps them all.
                request.requestOverrides = { ...request.requestOverrides, protocol: 'https:' };
            }
            else {
                request.agent = isRead ? direct : new external_node_https_.Agent();
            }
            return next(request);
        },
    };
}

// EXTERNAL MODULE: ./src/azure/policies/throttle-policy.js + 1 modules
var throttle_policy = __webpack_require__(4891);
// EXTERNAL MODULE: ./src/domain/run/given-up.js
var given_up = __webpack_require__(3278);
// EXTERNAL MODULE: ./src/azure/sign-in/authentication-error.js + 1 modules
var authentication_error = __webpack_require__(4306);
;// CONCATENATED MODULE: ./src/azure/sign-in/token-keeper.js


/**
 * A token is renewed this long before it ends, but not before half of its life is over (short-lived
 * tokens).
 */
const RENEW_BEFORE_MS = 5 * 60_000;
/** A whole sign-in with its repeated requests; the signed-in Azure CLI alone may take a minute. */
const SIGN_IN_WITHIN_MS = 90_000;
/** So long a request waits for a renewal while the token at hand is still good. */
const RENEWAL_WITHIN_MS = 5_000;
/** After a renewal that failed, the token at hand serves so long before another is tried. */
const RENEW_AGAIN_MS = 60_000;
/** A token that ends sooner than this is not used any more, because the request may outlive it. */
const USABLE_FOR_MS = 30_000;
/**
 * Keeps one access token over the hours a move may take: hands it out while it is good, renews it
 * before it ends, shares one renewal among all who wait, and goes on with the old token when a
 * renewal fails, or takes long, while that one is still good. No sign-in is waited for without end.
 * Every failure is raised as ProductError `authentication-failed`.
 *
 * The SDK's bearer policy renews in the background, and a failure there would end the process as an
 * unhandled rejection. So the token is handed to it as one that ends at once: it then asks here for
 * every request, and waits for the answer.
 */
class TokenKeeper {
    #means;
    #credential;
    #kept;
    #renewal;
    constructor(means) {
        this.#means = means;
    }
    async getToken(scopes, options = {}) {
        const { clock } = this.#means;
        const kept = options.claims === undefined ? this.#kept : undefined;
        if (kept !== undefined && clock.now() < kept.renewAt)
            return endingNow(kept.token);
        const usableUntil = (kept?.token.expiresOnTimestamp ?? 0) - USABLE_FOR_MS;
        const isUsable = kept !== undefined && clock.now() < usableUntil;
        try {
            const renewed = this.#renewed(scopes, options);
            return endingNow(await (isUsable ? this.#within(RENEWAL_WITHIN_MS, renewed) : renewed));
        }
        catch (error) {
            if (!isUsable)
                throw error;
            this.#kept = { ...kept, renewAt: clock.now() + RENEW_AGAIN_MS };
            return endingNow(kept.token);
        }
    }
    /**
     * Drops token and credential: the next request signs in anew. For a token that Azure does not
     * accept.
     */
    forget() {
        this.#kept = undefined;
        this.#credential = undefined;
    }
    #renewed(scopes, options) {
        this.#renewal ??= this.#within(SIGN_IN_WITHIN_MS, this.#signIn(scopes, options))
            .catch((error) => {
            throw (0,authentication_error/* authenticationError */.N)(error, this.#means.takeFailure?.());
        })
            .finally(() => {
            this.#renewal = undefined;
        });
        return this.#renewal;
    }
    async #signIn(scopes, options) {
        this.#credential ??= this.#means.open();
        const credential = await this.#credential.catch((error) => {
            this.#credential = undefined;
            throw error;
        });
        const token = await credential.getToken(scopes, options);
        if (token === null)
            throw new Error('the credential gave no token');
        const life = token.expiresOnTimestamp - this.#means.clock.now();
        const renewAt = token.expiresOnTimestamp - Math.min(RENEW_BEFORE_MS, life / 2);
        this.#kept = { token, renewAt };
        return token;
    }
    #within(ms, waited) {
        return (0,given_up/* givenUp */.bW)(waited, this.#means.clock.within(ms), 'the sign-in to Azure', ms);
    }
}
function endingNow(token) {
    return { token: token.token, expiresOnTimestamp: 0 };
}

;// CONCATENATED MODULE: ./src/azure/open-azure.js




/**
 * Opens Azure for one run. Nothing is loaded or requested before a side is asked for: a run that
 * never moves never loads the mover, and both sides share one sign-in.
 */
function openAzure(options) {
    const { signIn, clock, log, correlationId, toolVersion } = options;
    let http;
    const credential = new TokenKeeper({
        clock,
        open: async () => {
            const { openCredential } = await Promise.all(/* import() */[__webpack_require__.e(806), __webpack_require__.e(228), __webpack_require__.e(386), __webpack_require__.e(893)]).then(__webpack_require__.bind(__webpack_require__, 2893));
            const { openSignInHttp } = await Promise.all(/* import() */[__webpack_require__.e(806), __webpack_require__.e(960)]).then(__webpack_require__.bind(__webpack_require__, 5960));
            log.debug(`Signing in to ${signIn.cloud} (auth: ${signIn.method})`);
            http = openSignInHttp(clock);
            return openCredential({ ...options, http });
        },
        takeFailure: () => http?.takeFailure(),
    });
    const side = {
        cloud: clouds/* clouds */.P[signIn.cloud],
        credential,
        clock,
        correlationId,
        toolVersion,
        connections: connectionPolicy(),
        buckets: new throttle_policy/* Buckets */.c(clock),
    };
    return {
        async reader() {
            const { openReader } = await Promise.all(/* import() */[__webpack_require__.e(806), __webpack_require__.e(228), __webpack_require__.e(680), __webpack_require__.e(176), __webpack_require__.e(349)]).then(__webpack_require__.bind(__webpack_require__, 7349));
            return openReader(side);
        },
        async secretReader() {
            const { openSecretReader } = await Promise.all(/* import() */[__webpack_require__.e(806), __webpack_require__.e(228), __webpack_require__.e(680), __webpack_require__.e(614), __webpack_require__.e(176), __webpack_require__.e(989)]).then(__webpack_require__.bind(__webpack_require__, 4989));
            return openSecretReader(side);
        },
        async writer(allows) {
            const { openWriter } = await Promise.all(/* import() */[__webpack_require__.e(806), __webpack_require__.e(228), __webpack_require__.e(680), __webpack_require__.e(176), __webpack_require__.e(370)]).then(__webpack_require__.bind(__webpack_require__, 6370));
            return openWriter(side, allows);
        },
        async mover() {
            const { openMover } = await Promise.all(/* import() */[__webpack_require__.e(806), __webpack_require__.e(228), __webpack_require__.e(680), __webpack_require__.e(176), __webpack_require__.e(558)]).then(__webpack_require__.bind(__webpack_require__, 9558));
            return openMover(side);
        },
    };
}


/***/ }),

/***/ 4891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ Buckets),
  l: () => (/* binding */ throttlePolicy)
});

// EXTERNAL MODULE: ./src/azure/client/retry-after.js
var retry_after = __webpack_require__(6803);
;// CONCATENATED MODULE: ./src/azure/policies/token-bucket.js
/** However many share a limit, each goes on at this rate, a second. */
const SLOWEST = 0.5;
/** How many requests that go well bring a bucket from nothing back to its full rate. */
const RECOVERY = 200;
/** So many requests go out before the first answer; each answer lets one more go out at a time. */
const FIRST_WINDOW = 8;
/** More than so many others are not taken for certain by one answer. */
const MOST_OTHERS = 15;
/** Of its share a run takes so much: what it knows of others is a little late. */
const MODESTY = 0.85;
/** What share of what was seen of others an answer leaves: half is forgotten after 34. */
const KEPT = 0.98;
/**
 * A token bucket that callers wait for, first come, first served. A refusal halves its rate and
 * every success raises it a little, so that runs side by side, which share Azure's limit and do not
 * know of each other, come to share it evenly. What is missing of what the server should have left
 * was used by others: from the first answer on a run takes its share of what is left and no more.
 */
class TokenBucket {
    #size;
    #clock;
    #tokens;
    #perSecond;
    #filledAt;
    #closedUntil = 0;
    /** What the server would have left, had nobody else asked. */
    #left;
    #own = 0;
    #others = 0;
    #unanswered = 0;
    #window = FIRST_WINDOW;
    #answered = () => undefined;
    #queue = Promise.resolve();
    constructor(size, clock) {
        this.#size = size;
        this.#clock = clock;
        this.#tokens = size.capacity;
        this.#left = size.capacity;
        this.#perSecond = size.perSecond;
        this.#filledAt = clock.now();
    }
    /** Resolves when one request may be made. */
    async take() {
        const turn = this.#queue.then(async () => {
            while (this.#unanswered >= this.#window) {
                await new Promise((resolve) => (this.#answered = resolve));
            }
            await this.takeFirst();
        });
        this.#queue = turn;
        await turn;
    }
    /** The same without a place in the queue: it takes the next that there is. */
    async takeFirst() {
        for (;;) {
            this.#refill();
            const closedFor = this.#closedUntil - this.#clock.now();
            const emptyFor = ((1 - this.#tokens) / this.#rate()) * 1000;
            const wait = Math.max(closedFor, emptyFor);
            if (wait <= 0)
                break;
            await this.#clock.sleep(Math.ceil(wait));
        }
        this.#tokens -= 1;
        this.#left -= 1;
        this.#unanswered += 1;
    }
    /** Tells the bucket that a request that was let through has had its answer, or never will. */
    release() {
        this.#unanswered -= 1;
        this.#window += 1;
        this.#answered();
    }
    /** Tells the bucket how many requests the server says are left; it never gains by that. */
    learnRemaining(remaining) {
        this.#refill();
        this.#own = this.#own * KEPT + 1;
        const missing = Math.max(0, this.#left - remaining);
        this.#left = Math.min(this.#left, remaining);
        this.#others = Math.min(this.#others * KEPT + missing, MOST_OTHERS * this.#own);
        this.#tokens = Math.min(this.#tokens, remaining * this.#share());
        const { perSecond } = this.#size;
        this.#perSecond = Math.min(perSecond, this.#perSecond + perSecond / RECOVERY);
    }
    /**
     * Lets nobody through for a time (milliseconds): what comes before a Retry-After is over is
     * refused once more.
     */
    close(ms) {
        this.#refill();
        const now = this.#clock.now();
        // What was on its way together is refused together, and that is one refusal.
        if (this.#closedUntil <= now)
            this.#perSecond = Math.max(SLOWEST, this.#perSecond / 2);
        this.#tokens = Math.min(this.#tokens, 0);
        this.#closedUntil = Math.max(this.#closedUntil, now + ms);
    }
    #share() {
        return this.#others === 0 ? 1 : (MODESTY * this.#own) / (this.#own + this.#others);
    }
    #rate() {
        return Math.max(SLOWEST, this.#perSecond * this.#share());
    }
    #refill() {
        const now = this.#clock.now();
        const seconds = Math.max(0, now - this.#filledAt) / 1000;
        const { capacity, perSecond } = this.#size;
        this.#tokens = Math.min(capacity, this.#tokens + seconds * this.#rate());
        this.#left = Math.min(capacity, this.#left + seconds * perSecond);
        this.#filledAt = now;
    }
}

;// CONCATENATED MODULE: ./src/azure/policies/throttle-policy.js


/**
 * Buckets of one principal in one subscription (Microsoft: Understand how Azure Resource Manager
 * throttles requests).
 */
const READS = { capacity: 250, perSecond: 25 };
const WRITES = { capacity: 200, perSecond: 10 };
/**
 * Waits between attempts after a 429 that names no time, in milliseconds; when the list is used up,
 * the 429 stands.
 */
const BACKOFF_MS = [2_000, 5_000, 15_000, 30_000, 60_000];
/**
 * One request is not waited for longer than this in all: then the 429 is the answer, and the caller
 * says what could not be read. As long as Azure says when to come back, its refusals are not
 * counted: other runs may share the limit.
 */
const LONGEST_WAIT_MS = 5 * 60_000;
/** The buckets of one run, shared by all that ask. */
class Buckets {
    #buckets = new Map();
    #clock;
    constructor(clock) {
        this.#clock = clock;
    }
    /** The bucket that a request is counted in. */
    of(method, url) {
        const isRead = method === 'GET' || method === 'HEAD';
        const key = `${isRead ? 'reads' : 'writes'} ${subscriptionOf(url)}`;
        const bucket = this.#buckets.get(key) ?? new TokenBucket(isRead ? READS : WRITES, this.#clock);
        this.#buckets.set(key, bucket);
        return bucket;
    }
}
/**
 * The next page of a list. Pages come one after another, so that a list is the longest of all that is
 * read: it does not queue again for each.
 */
const CONTINUES = /[?&](?:\$|%24)skip/i;
/**
 * Keeps requests within ARM's published rates, slowed further by what `x-ms-ratelimit-remaining-*`
 * say is left, and waits out a 429. It belongs between the retry policy and the bearer policy: each
 * attempt counts, and a token is fetched only after the waiting.
 */
function throttlePolicy({ clock, buckets, waitsOut }) {
    return {
        name: 'throttlePolicy',
        async sendRequest(request, next) {
            const bucket = buckets.of(request.method, request.url);
            let waited = 0;
            for (let attempt = 0;; attempt += 1) {
                await (waitsOut && !CONTINUES.test(request.url) ? bucket.take() : bucket.takeFirst());
                const response = await next(request).finally(() => {
                    bucket.release();
                });
                const remaining = remainingOf(response);
                if (remaining !== undefined)
                    bucket.learnRemaining(remaining);
                const told = (0,retry_after/* parseRetryAfter */.m)(response.headers.get('Retry-After'), clock.now());
                if (!asksToWait(request.method, response.status, told))
                    return response;
                const wait = told ?? BACKOFF_MS[attempt];
                if (wait === undefined || waited + wait > LONGEST_WAIT_MS)
                    return response;
                waited += wait;
                bucket.close(wait);
                if (!waitsOut)
                    return response;
            }
        },
    };
}
/**
 * ARM asks for patience by 429, or by 503 with a Retry-After (ARM RPC, Addendum: retry what carries
 * Retry-After). After a 503 nobody knows whether a change was taken, so only a read is sent again.
 */
function asksToWait(method, status, retryAfterMs) {
    const isRead = method === 'GET' || method === 'HEAD';
    return status === 429 || (isRead && status === 503 && retryAfterMs !== undefined);
}
function subscriptionOf(url) {
    return /\/subscriptions\/([^/?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? 'tenant';
}
const REMAINING = /^x-ms-ratelimit-remaining-(?:subscription|tenant)-(?:global-)?(?:reads|writes)$/i;
/** The least of what the answer says is left; undefined when it says nothing. */
function remainingOf(response) {
    const counts = [...response.headers]
        .filter(([name, value]) => REMAINING.test(name) && /^\d+$/.test(value))
        .map(([, value]) => Number(value));
    return counts.length === 0 ? undefined : Math.min(...counts);
}


/***/ }),

/***/ 4306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ authenticationError),
  o: () => (/* binding */ cannotSignIn)
});

// EXTERNAL MODULE: ./src/domain/causes/cause.js
var cause = __webpack_require__(3209);
// EXTERNAL MODULE: ./src/domain/causes/network-causes.js
var network_causes = __webpack_require__(613);
;// CONCATENATED MODULE: ./src/domain/causes/sign-in-causes.js

/**
 * What Microsoft Entra ID and the hosts' identity tokens refuse with (Microsoft Entra authentication
 * and authorization error codes).
 */
const entraCauses = [
    {
        sees: 'Azure Pipelines gives identity tokens only through a service connection',
        shape: /identity tokens only through a service connection/,
        remedy: 'Give azureSubscription, a service connection with workload identity federation.',
    },
    {
        sees: 'AzurePipelinesCredential: …',
        shape: /AzurePipelinesCredential/,
        remedy: 'Azure DevOps gave no identity token for the service connection: check that it still exists and that this pipeline may use it.',
    },
    {
        sees: 'Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable',
        shape: /ACTIONS_ID_TOKEN_REQUEST/,
        remedy: 'Grant the job `permissions: id-token: write`. Jobs of pull requests from forks never get it.',
    },
    {
        sees: '`AADSTS700016`, `AADSTS7000112`',
        shape: /AADSTS(?:700016|7000112)\b/,
        remedy: 'Check client-id: the tenant knows no such application, or it is disabled there.',
    },
    {
        sees: '`AADSTS70021`, `AADSTS700211`, `AADSTS700212`, `AADSTS700213`',
        shape: /AADSTS(?:70021|700211|700212|700213)\b/,
        remedy: 'Add a federated credential to the application whose issuer, subject and audience equal those of this job (branch, pull request or environment).',
    },
    {
        sees: '`AADSTS700024`',
        shape: /AADSTS700024\b/,
        remedy: 'The identity token was outside its time of validity: check the clock of the runner and start again.',
    },
    {
        sees: '`AADSTS7000215`, `AADSTS7000222`',
        shape: /AADSTS(?:7000215|7000222)\b/,
        remedy: 'The client secret is wrong or has expired: make a new one, or use federated sign-in.',
    },
    {
        sees: '`AADSTS90002`, `AADSTS900023`',
        shape: /AADSTS(?:90002|900023)\b/,
        remedy: 'Check tenant-id and azure-cloud: Microsoft Entra ID knows no such tenant in this cloud.',
    },
    {
        sees: '`AADSTS50034`, `AADSTS50020`',
        shape: /AADSTS(?:50034|50020)\b/,
        remedy: 'Sign in with an account that exists in the tenant of the subscription.',
    },
    {
        sees: '`AADSTS50076`, `AADSTS50079`, `AADSTS50158`',
        shape: /AADSTS(?:50076|50079|50158)\b/,
        remedy: 'The account needs a second factor, which a pipeline cannot give: use federated sign-in.',
    },
    {
        sees: '`AADSTS53003`, `AADSTS53000`, `AADSTS530003`',
        shape: /AADSTS(?:53003|53000|530003)\b/,
        remedy: 'A conditional access policy forbids this sign-in: have the identity or the runner allowed.',
    },
    {
        sees: '`AADSTS70043`, `AADSTS700082`, `AADSTS50173`',
        shape: /AADSTS(?:70043|700082|50173)\b/,
        remedy: 'The signed-in session has expired: sign in anew (az login) and start again.',
    },
    {
        sees: '`AADSTS70025`',
        shape: /AADSTS70025\b/,
        remedy: 'The application has no federated credential: add one whose issuer, subject and audience equal those of this job.',
    },
    {
        sees: '`AADSTS7000229`',
        shape: /AADSTS7000229\b/,
        remedy: 'The application has no service principal in this tenant: check tenant-id, or make one (az ad sp create --id with the client id).',
    },
    {
        sees: '`AADSTS90033`',
        shape: /AADSTS90033\b/,
        remedy: 'Microsoft Entra ID was unavailable for a moment: start the run again.',
    },
    {
        sees: 'any other `AADSTS` code',
        shape: /AADSTS\d+/,
        remedy: 'Look the AADSTS code up at https://login.microsoftonline.com/error and correct the sign-in.',
    },
];
/** What is wrong with a sign-in that the machine has: late, since a proxy may lie behind it. */
const localCauses = [
    {
        sees: 'Azure CLI could not be found, or is not signed in',
        shape: /az login|Azure CLI could not be found|not logged in/i,
        remedy: 'Sign in before this step (az login or the azure/login action), or give tenant-id and client-id with `permissions: id-token: write`.',
    },
    {
        sees: 'EnvironmentCredential is unavailable',
        shape: /EnvironmentCredential is unavailable/,
        remedy: 'Set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET (or AZURE_CLIENT_CERTIFICATE_PATH) in the environment of this step.',
    },
];
/** Why a sign-in fails, the first that fits speaks. */
const signInCauses = [
    ...entraCauses,
    ...network_causes/* proxyCauses */.ZT,
    ...localCauses,
    ...network_causes/* wireCauses */.wF,
];

// EXTERNAL MODULE: ./src/domain/run/errors.js
var errors = __webpack_require__(5140);
;// CONCATENATED MODULE: ./src/azure/sign-in/authentication-error.js



const GENERAL_REMEDY = 'Check the sign-in inputs (auth, tenant-id, client-id, azure-cloud).';
/** The ProductError of a sign-in that cannot even be tried. */
function cannotSignIn(sentence, remedy) {
    return new errors/* ProductError */._('authentication-failed', { sentence, remedy });
}
/**
 * Turns whatever a credential raised into the ProductError `authentication-failed`: the first line
 * of the message with its AADSTS code, and a remedy by that code. Secrets are blotted out; a
 * ProductError stays as it is.
 *
 * @param onTheWire what last went wrong with a request of the sign-in, which libraries hide.
 */
function authenticationError(error, onTheWire) {
    if (error instanceof errors/* ProductError */._)
        return error;
    const said = messagesOf(error);
    // A code of Entra says more than the wire; anything else that a library says, less.
    const isSaid = onTheWire === undefined || /AADSTS\d+/.test(said);
    const text = isSaid ? said : `${oneLine(messagesOf(onTheWire))}\n${said}`;
    return new errors/* ProductError */._('authentication-failed', {
        sentence: `Azure sign-in failed: ${headline(text)}`,
        remedy: (0,cause/* remedyIn */.k)(signInCauses, text) ?? GENERAL_REMEDY,
    });
}
/**
 * Messages and codes of an error and of what it was made from: a chain of credentials keeps one
 * error for each.
 */
function messagesOf(error, depth = 0) {
    if (!(error instanceof Error) || depth > 4)
        return '';
    const code = 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : '';
    const inner = 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
    const causes = [...inner, error.cause].map((cause) => messagesOf(cause, depth + 1));
    return [`${error.message}${code}`, ...causes].filter((text) => text !== '').join('\n');
}
function oneLine(text) {
    return text.replaceAll('\n', ': ');
}
const LONGEST_HEADLINE = 400;
/**
 * What Entra says from its AADSTS code on, without the trace ids behind it; else the first line.
 */
function headline(text) {
    const lines = (0,errors/* redact */.E)(text)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const line = lines.find((each) => /AADSTS\d+/.test(each)) ?? lines[0] ?? 'no reason was given';
    const said = line.replace(/^.*?(?=AADSTS\d)/, '').replace(/\s*Trace ID:.*$/i, '');
    return said.slice(0, LONGEST_HEADLINE);
}


/***/ })

};
