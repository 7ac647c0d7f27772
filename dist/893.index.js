export const id = 893;
export const ids = [893];
export const modules = {

/***/ 2893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openCredential: () => (/* binding */ openCredential)
});

// EXTERNAL MODULE: ../node_modules/@azure/identity/dist/esm/index.js + 155 modules
var esm = __webpack_require__(8386);
// EXTERNAL MODULE: ./src/domain/run/errors.js
var errors = __webpack_require__(5140);
// EXTERNAL MODULE: ./src/domain/run/given-up.js
var given_up = __webpack_require__(3278);
;// CONCATENATED MODULE: ./src/azure/sign-in/assertion.js


// MSAL asks for the assertion twice for each token; identity tokens of CI hosts live for minutes,
// so one of a minute ago serves both calls, and a renewal hours later still gets a fresh one.
const KEEP_MS = 60_000;
const ANSWER_WITHIN_MS = 20_000;
/** Pauses before it is asked again: resets, throttling and empty answers of a host pass. */
const PAUSES_MS = [1_000, 4_000];
/** The host says that this job may never have one: asking again changes nothing. */
const LASTING = /ACTIONS_ID_TOKEN_REQUEST|only through a service connection/;
/**
 * Makes the callback that gives MSAL the identity token of this job, asking the host at most once a
 * minute. A request that fails is made again; one that failed for good is not kept.
 *
 * @param audience what the identity token is to be made out for.
 */
function assertionFrom(idToken, audience, clock) {
    let kept;
    return async () => {
        if (kept === undefined || clock.now() >= kept.until) {
            kept = { assertion: asked(() => idToken(audience), clock), until: clock.now() + KEEP_MS };
        }
        try {
            return await kept.assertion;
        }
        catch (error) {
            kept = undefined;
            throw error;
        }
    };
}
async function asked(ask, clock) {
    for (const pause of [...PAUSES_MS, undefined]) {
        try {
            return await askedOnce(ask, clock);
        }
        catch (error) {
            const isLasting = LASTING.test(error instanceof Error ? error.message : '');
            if (pause === undefined || isLasting)
                throw error;
            await clock.sleep(pause);
        }
    }
    throw new Error('the host was not asked for an identity token');
}
async function askedOnce(ask, clock) {
    const limit = clock.within(ANSWER_WITHIN_MS);
    const what = 'the identity token of the host';
    const token = await (0,given_up/* givenUp */.bW)(ask(), limit, what, ANSWER_WITHIN_MS).catch((error) => {
        if (error instanceof errors/* ProductError */._ || !(error instanceof Error))
            throw error;
        // The toolkit of GitHub tells its cause in lines of their own, and only the first would be read.
        throw new Error(error.message.replaceAll(/\s*\n\s*/g, ' '), { cause: error.cause });
    });
    if (token === '')
        throw new Error('The host answered with an empty identity token');
    return token;
}

// EXTERNAL MODULE: ./src/azure/sign-in/authentication-error.js + 1 modules
var authentication_error = __webpack_require__(4306);
// EXTERNAL MODULE: ./src/azure/client/clouds.js
var clouds = __webpack_require__(6566);
;// CONCATENATED MODULE: ./src/azure/sign-in/connection-credential.js


/**
 * Opens the credential of a service connection. No request is made yet. Raises ProductError
 * `authentication-failed` when the connection is of a kind that is not supported, or lacks what its
 * kind needs.
 *
 * @param options of the SDK; every credential gets its own copy, because the SDK writes into it.
 */
function openConnection(connection, options) {
    switch (connection.scheme) {
        case 'workload-identity-federation':
            return openFederated(connection, { ...options });
        case 'secret': {
            const { tenantId, clientId, secret } = complete(connection);
            return new esm/* ClientSecretCredential */.HC(tenantId, clientId, secret, { ...options });
        }
        case 'certificate': {
            const { tenantId, clientId, certificatePem } = complete(connection);
            const certificate = { certificate: certificatePem };
            return new esm/* ClientCertificateCredential */.m0(tenantId, clientId, certificate, { ...options });
        }
        case 'managed-identity': {
            const { clientId } = connection;
            const named = clientId === undefined ? {} : { clientId };
            return new esm/* ManagedIdentityCredential */.NC({ ...options, ...named });
        }
        case 'unsupported':
            throw (0,authentication_error/* cannotSignIn */.o)(`The service connection signs in by ${connection.named}, which is not supported.`, 'Use a service connection with workload identity federation, a service principal or a managed identity.');
    }
}
function openFederated(connection, options) {
    const { tenantId, clientId, connectionId, accessToken } = complete(connection);
    return new esm/* AzurePipelinesCredential */.QW(tenantId, clientId, connectionId, accessToken, options);
}
// The SDK says which parameter of a constructor is missing; this says where it is looked for.
function complete(connection) {
    const missing = Object.entries(connection)
        .filter(([, value]) => value === '')
        .map(([field]) => field);
    if (missing.length === 0)
        return connection;
    throw (0,authentication_error/* cannotSignIn */.o)(`The service connection lacks ${missing.join(', ')}.`, 'Verify the service connection in the project settings, and that this pipeline may use it.');
}

;// CONCATENATED MODULE: ./src/azure/sign-in/credentials.js





/** Set by GitHub when the job may ask for an identity token (GitHub: OpenID Connect reference). */
const ID_TOKEN_VARIABLE = 'ACTIONS_ID_TOKEN_REQUEST_URL';
const CLI_WITHIN_MS = 60_000;
const openers = {
    auto: (context) => openGiven(context) ?? (isNamed(context) ? openOidc(context) : openSignedIn(context)),
    oidc: (context) => {
        const { connection } = context;
        if (connection !== undefined && connection.scheme !== 'workload-identity-federation') {
            throw (0,authentication_error/* cannotSignIn */.o)('Federated sign-in (oidc) needs a service connection with workload identity federation.', 'Convert the service connection, name another one, or give auto in place of oidc.');
        }
        return openGiven(context) ?? openOidc(context);
    },
    'azure-cli': openCli,
    'managed-identity': openManagedIdentity,
    environment: (context) => new esm/* EnvironmentCredential */.lp(sdkOptions(context)),
};
/**
 * Opens the credential that the request names; `auto` takes the service connection of the host,
 * else federated sign-in when tenant and client are given: who was named is never replaced by
 * whoever is signed in. Without them it takes the signed-in Azure CLI, else the managed identity. No
 * request is made yet. Raises ProductError `authentication-failed` when what the method needs is not
 * there.
 */
function openCredential(context) {
    return openers[context.signIn.method](context);
}
function openGiven(context) {
    const { connection } = context;
    return connection === undefined ? undefined : openConnection(connection, sdkOptions(context));
}
function openOidc(context) {
    const { tenantId, clientId } = federatedIds(context);
    if (tenantId === undefined || clientId === undefined) {
        throw (0,authentication_error/* cannotSignIn */.o)('Federated sign-in (oidc) needs a tenant and a client id.', 'Give tenant-id and client-id, or set AZURE_TENANT_ID and AZURE_CLIENT_ID.');
    }
    const { GITHUB_ACTIONS: onGithub, [ID_TOKEN_VARIABLE]: askAt } = context.environment;
    if (onGithub === 'true' && given(askAt) === undefined) {
        throw (0,authentication_error/* cannotSignIn */.o)('Federated sign-in (oidc) needs an identity token, and this job may not ask for one.', 'Grant the job `permissions: id-token: write`. Jobs of pull requests from forks never get it.');
    }
    const { audience = clouds/* clouds */.P[context.signIn.cloud].federationAudience } = context.signIn;
    const assertion = assertionFrom(context.idToken, audience, context.clock);
    return new esm/* ClientAssertionCredential */.XI(tenantId, clientId, assertion, sdkOptions(context));
}
function openSignedIn(context) {
    return new esm/* ChainedTokenCredential */.Rk(openCli(context), openManagedIdentity(context));
}
function openCli({ signIn }) {
    return new esm/* AzureCliCredential */.nG({
        processTimeoutInMs: CLI_WITHIN_MS,
        ...(signIn.tenantId === undefined ? {} : { tenantId: signIn.tenantId }),
    });
}
function openManagedIdentity(context) {
    const { clientId } = context.signIn;
    const options = sdkOptions(context);
    return new esm/* ManagedIdentityCredential */.NC(clientId === undefined ? options : { ...options, clientId });
}
function isNamed(context) {
    const { tenantId, clientId } = federatedIds(context);
    return tenantId !== undefined && clientId !== undefined;
}
function federatedIds({ signIn, environment }) {
    return {
        tenantId: given(signIn.tenantId) ?? given(environment['AZURE_TENANT_ID']),
        clientId: given(signIn.clientId) ?? given(environment['AZURE_CLIENT_ID']),
    };
}
function given(value) {
    return value === undefined || value.trim() === '' ? undefined : value.trim();
}
/**
 * Fails within seconds, not minutes. Instance discovery stays as the SDK has it: MSAL knows the
 * published authority hosts by itself and asks nobody about them.
 */
function sdkOptions({ signIn, http }) {
    return {
        authorityHost: clouds/* clouds */.P[signIn.cloud].authorityHost,
        retryOptions: { maxRetries: 2, maxRetryDelayInMs: 2_000 },
        httpClient: http,
    };
}


/***/ })

};
