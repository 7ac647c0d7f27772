export const id = 338;
export const ids = [338];
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

/***/ 1338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openAzure: () => (/* binding */ openAzure)
});

// EXTERNAL MODULE: ./src/azure/client/clouds.js
var clouds = __webpack_require__(6566);
// EXTERNAL MODULE: ./src/azure/sign-in/authentication-error.js
var authentication_error = __webpack_require__(9233);
// EXTERNAL MODULE: ./src/azure/sign-in/given-up.js
var given_up = __webpack_require__(2567);
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
        return (0,given_up/* givenUp */.b)(waited, this.#means.clock.within(ms), `sign-in took longer than ${ms / 1000} seconds`);
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
    const side = { cloud: clouds/* clouds */.P[signIn.cloud], credential, clock, correlationId, toolVersion };
    return {
        async reader() {
            const { openReader } = await Promise.all(/* import() */[__webpack_require__.e(806), __webpack_require__.e(228), __webpack_require__.e(680), __webpack_require__.e(734), __webpack_require__.e(349)]).then(__webpack_require__.bind(__webpack_require__, 7349));
            return openReader(side);
        },
        async secretReader() {
            const { openSecretReader } = await Promise.all(/* import() */[__webpack_require__.e(806), __webpack_require__.e(228), __webpack_require__.e(680), __webpack_require__.e(614), __webpack_require__.e(734), __webpack_require__.e(989)]).then(__webpack_require__.bind(__webpack_require__, 4989));
            return openSecretReader(side);
        },
        async writer(allows) {
            const { openWriter } = await Promise.all(/* import() */[__webpack_require__.e(806), __webpack_require__.e(228), __webpack_require__.e(680), __webpack_require__.e(734), __webpack_require__.e(370)]).then(__webpack_require__.bind(__webpack_require__, 6370));
            return openWriter(side, allows);
        },
        async mover() {
            const { openMover } = await Promise.all(/* import() */[__webpack_require__.e(806), __webpack_require__.e(228), __webpack_require__.e(680), __webpack_require__.e(734), __webpack_require__.e(558)]).then(__webpack_require__.bind(__webpack_require__, 9558));
            return openMover(side);
        },
    };
}


/***/ }),

/***/ 9233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ authenticationError),
/* harmony export */   o: () => (/* binding */ cannotSignIn)
/* harmony export */ });
/* harmony import */ var _domain_run_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5140);

// First match wins. AADSTS codes: Microsoft Entra authentication and authorization error codes.
const remedies = [
    {
        shape: /identity tokens only through a service connection/,
        remedy: 'Give azureSubscription, a service connection with workload identity federation.',
    },
    {
        shape: /AzurePipelinesCredential/,
        remedy: 'Azure DevOps gave no identity token for the service connection: check that it still exists and that this pipeline may use it.',
    },
    {
        shape: /ACTIONS_ID_TOKEN_REQUEST/,
        remedy: 'Grant the job `permissions: id-token: write`. Jobs of pull requests from forks never get it.',
    },
    {
        shape: /AADSTS(?:700016|7000112)\b/,
        remedy: 'Check client-id: the tenant knows no such application, or it is disabled there.',
    },
    {
        shape: /AADSTS(?:70021|700211|700212|700213)\b/,
        remedy: 'Add a federated credential to the application whose issuer, subject and audience equal those of this job (branch, pull request or environment).',
    },
    {
        shape: /AADSTS700024\b/,
        remedy: 'The identity token was outside its time of validity: check the clock of the runner and start again.',
    },
    {
        shape: /AADSTS(?:7000215|7000222)\b/,
        remedy: 'The client secret is wrong or has expired: make a new one, or use federated sign-in.',
    },
    {
        shape: /AADSTS(?:90002|900023)\b/,
        remedy: 'Check tenant-id and azure-cloud: Microsoft Entra ID knows no such tenant in this cloud.',
    },
    {
        shape: /AADSTS(?:50034|50020)\b/,
        remedy: 'Sign in with an account that exists in the tenant of the subscription.',
    },
    {
        shape: /AADSTS(?:50076|50079|50158)\b/,
        remedy: 'The account needs a second factor, which a pipeline cannot give: use federated sign-in.',
    },
    {
        shape: /AADSTS(?:53003|53000|530003)\b/,
        remedy: 'A conditional access policy forbids this sign-in: have the identity or the runner allowed.',
    },
    {
        shape: /AADSTS(?:70043|700082|50173)\b/,
        remedy: 'The signed-in session has expired: sign in anew (az login) and start again.',
    },
    {
        // Microsoft Entra ID: no federated credential at all.
        shape: /AADSTS70025\b/,
        remedy: 'The application has no federated credential: add one whose issuer, subject and audience equal those of this job.',
    },
    {
        shape: /AADSTS7000229\b/,
        remedy: 'The application has no service principal in this tenant: check tenant-id, or make one (az ad sp create --id with the client id).',
    },
    {
        shape: /AADSTS90033\b/,
        remedy: 'Microsoft Entra ID was unavailable for a moment: start the run again.',
    },
    {
        shape: /AADSTS\d+/,
        remedy: 'Look the AADSTS code up at https://login.microsoftonline.com/error and correct the sign-in.',
    },
    {
        shape: /asks for a sign-in of its own \(407\)|\b407\b.*proxy|proxy.*\b407\b/i,
        remedy: 'Give the proxy a sign-in (HTTPS_PROXY=http://user:password@host:port), or name the address in NO_PROXY.',
    },
    {
        shape: /answered \d+ in its place/,
        remedy: 'A proxy or firewall answers in place of Microsoft Entra ID: have the sign-in address allowed, or name it in NO_PROXY.',
    },
    {
        shape: /az login|Azure CLI could not be found|not logged in/i,
        remedy: 'Sign in before this step (az login or the azure/login action), or give tenant-id and client-id with `permissions: id-token: write`.',
    },
    {
        shape: /EnvironmentCredential is unavailable/,
        remedy: 'Set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET (or AZURE_CLIENT_CERTIFICATE_PATH) in the environment of this step.',
    },
    {
        shape: /UNABLE_TO_(?:VERIFY|GET)|SELF_SIGNED|CERT_|certificate/i,
        remedy: 'The network presents a certificate Node does not trust: set NODE_EXTRA_CA_CERTS to its authority.',
    },
    {
        shape: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|endpoints_resolution_error|Network unreachable/i,
        remedy: 'The sign-in endpoint cannot be reached: check the network, HTTPS_PROXY and azure-cloud.',
    },
];
const GENERAL_REMEDY = 'Check the sign-in inputs (auth, tenant-id, client-id, azure-cloud).';
/** The ProductError of a sign-in that cannot even be tried. */
function cannotSignIn(sentence, remedy) {
    return new _domain_run_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProductError */ ._('authentication-failed', { sentence, remedy });
}
/**
 * Turns whatever a credential raised into the ProductError `authentication-failed`: the first line
 * of the message with its AADSTS code, and a remedy by that code. Secrets are blotted out; a
 * ProductError stays as it is.
 *
 * @param onTheWire what last went wrong with a request of the sign-in, which libraries hide.
 */
function authenticationError(error, onTheWire) {
    if (error instanceof _domain_run_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProductError */ ._)
        return error;
    const said = messagesOf(error);
    // A code of Entra says more than the wire; anything else that a library says, less.
    const isSaid = onTheWire === undefined || /AADSTS\d+/.test(said);
    const text = isSaid ? said : `${oneLine(messagesOf(onTheWire))}\n${said}`;
    const known = remedies.find(({ shape }) => shape.test(text));
    return new _domain_run_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProductError */ ._('authentication-failed', {
        sentence: `Azure sign-in failed: ${headline(text)}`,
        remedy: known?.remedy ?? GENERAL_REMEDY,
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
    const lines = (0,_domain_run_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E)(text)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const line = lines.find((each) => /AADSTS\d+/.test(each)) ?? lines[0] ?? 'no reason was given';
    const said = line.replace(/^.*?(?=AADSTS\d)/, '').replace(/\s*Trace ID:.*$/i, '');
    return said.slice(0, LONGEST_HEADLINE);
}


/***/ }),

/***/ 2567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ givenUp)
/* harmony export */ });
/** The value, or an error once the limit is over; what was waited for is then left to itself. */
function givenUp(waited, limit, why) {
    return new Promise((resolve, reject) => {
        limit.addEventListener('abort', () => {
            reject(new Error(`${why} (ETIMEDOUT)`));
        });
        waited.then(resolve, reject);
    });
}


/***/ })

};
