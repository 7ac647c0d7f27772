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
;// CONCATENATED MODULE: ./src/azure/sign-in/token-keeper.js

/**
 * A token is renewed this long before it ends, but not before half of its life is over (short-lived
 * tokens).
 */
const RENEW_BEFORE_MS = 5 * 60_000;
/** A token that ends sooner than this is not used any more, because the request may outlive it. */
const USABLE_FOR_MS = 30_000;
/**
 * Keeps one access token over the hours a move may take: hands it out while it is good, renews it
 * before it ends, shares one renewal among all who wait, and goes on with the old token when a
 * renewal fails while that one is still good. Every failure is raised as ProductError
 * `authentication-failed`.
 *
 * The SDK's bearer policy renews in the background, and a failure there would end the process as an
 * unhandled rejection. So the token is handed to it as one that ends at once: it then asks here for
 * every request, and waits for the answer.
 */
class TokenKeeper {
    #open;
    #clock;
    #credential;
    #kept;
    #renewal;
    /**
     * @param open makes a credential; called again after `forget`, so that no cache of an old one is
     * asked.
     */
    constructor(open, clock) {
        this.#open = open;
        this.#clock = clock;
    }
    async getToken(scopes, options = {}) {
        const challenged = options.claims !== undefined;
        const kept = challenged ? undefined : this.#kept;
        if (kept !== undefined && this.#clock.now() < kept.renewAt)
            return endingNow(kept.token);
        try {
            return endingNow(await this.#renewed(scopes, options));
        }
        catch (error) {
            const usableUntil = (kept?.token.expiresOnTimestamp ?? 0) - USABLE_FOR_MS;
            if (kept !== undefined && this.#clock.now() < usableUntil)
                return endingNow(kept.token);
            throw (0,authentication_error/* authenticationError */.N)(error);
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
    async #renewed(scopes, options) {
        this.#renewal ??= this.#signIn(scopes, options).finally(() => {
            this.#renewal = undefined;
        });
        return this.#renewal;
    }
    async #signIn(scopes, options) {
        this.#credential ??= this.#open();
        const credential = await this.#credential.catch((error) => {
            this.#credential = undefined;
            throw error;
        });
        const token = await credential.getToken(scopes, options);
        if (token === null)
            throw new Error('the credential gave no token');
        const now = this.#clock.now();
        const life = token.expiresOnTimestamp - now;
        const renewAt = token.expiresOnTimestamp - Math.min(RENEW_BEFORE_MS, life / 2);
        this.#kept = { token, renewAt };
        return token;
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
    const credential = new TokenKeeper(async () => {
        const { openCredential } = await Promise.all(/* import() */[__webpack_require__.e(228), __webpack_require__.e(386), __webpack_require__.e(893)]).then(__webpack_require__.bind(__webpack_require__, 2893));
        log.debug(`Signing in to ${signIn.cloud} (auth: ${signIn.method})`);
        return openCredential(options);
    }, clock);
    const side = { cloud: clouds/* clouds */.P[signIn.cloud], credential, clock, correlationId, toolVersion };
    return {
        async reader() {
            const { openReader } = await Promise.all(/* import() */[__webpack_require__.e(228), __webpack_require__.e(669), __webpack_require__.e(590), __webpack_require__.e(361)]).then(__webpack_require__.bind(__webpack_require__, 4361));
            return openReader(side);
        },
        async secretReader() {
            const { openSecretReader } = await Promise.all(/* import() */[__webpack_require__.e(228), __webpack_require__.e(669), __webpack_require__.e(590), __webpack_require__.e(989)]).then(__webpack_require__.bind(__webpack_require__, 4989));
            return openSecretReader(side);
        },
        async preparer(steps) {
            const { openPreparer } = await Promise.all(/* import() */[__webpack_require__.e(228), __webpack_require__.e(669), __webpack_require__.e(590), __webpack_require__.e(870)]).then(__webpack_require__.bind(__webpack_require__, 8870));
            return openPreparer(side, steps);
        },
        async restorer(targets) {
            const { openRestorer } = await Promise.all(/* import() */[__webpack_require__.e(228), __webpack_require__.e(669), __webpack_require__.e(590), __webpack_require__.e(319)]).then(__webpack_require__.bind(__webpack_require__, 6319));
            return openRestorer(side, targets);
        },
        async mover() {
            const { openMover } = await Promise.all(/* import() */[__webpack_require__.e(228), __webpack_require__.e(669), __webpack_require__.e(590), __webpack_require__.e(558)]).then(__webpack_require__.bind(__webpack_require__, 9558));
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
        shape: /AADSTS\d+/,
        remedy: 'Look the AADSTS code up at https://login.microsoftonline.com/error and correct the sign-in.',
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
 */
function authenticationError(error) {
    if (error instanceof _domain_run_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProductError */ ._)
        return error;
    const text = messagesOf(error);
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


/***/ })

};
