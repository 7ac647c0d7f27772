import type { TokenCredential } from '@azure/core-auth';
import {
  AzureCliCredential,
  ChainedTokenCredential,
  ClientAssertionCredential,
  EnvironmentCredential,
  ManagedIdentityCredential,
} from '@azure/identity';

import type { AuthMethod, SignIn } from '../../domain/request/request.js';
import type { ServiceConnection } from '../../domain/azure/service-connection.js';
import type { Clock } from '../../ports/ports.js';
import { assertionFrom } from './assertion.js';
import { cannotSignIn } from './authentication-error.js';
import { clouds } from '../client/clouds.js';
import { openConnection } from './connection-credential.js';
import type { SignInHttp } from './sign-in-http.js';

export interface CredentialContext {
  readonly signIn: SignIn;
  /** Gives the identity token of this job for an audience; raises when the host gives none. */
  readonly idToken: (audience: string) => Promise<string>;
  /** The service connection that the host was given; undefined where there is none. */
  readonly connection?: ServiceConnection | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly http: SignInHttp;
}

type Opener = (context: CredentialContext) => TokenCredential;

/** Set by GitHub when the job may ask for an identity token (GitHub: OpenID Connect reference). */
const ID_TOKEN_VARIABLE = 'ACTIONS_ID_TOKEN_REQUEST_URL';

const CLI_WITHIN_MS = 60_000;

const openers: Readonly<Record<AuthMethod, Opener>> = {
  auto: (context) =>
    openGiven(context) ?? (isNamed(context) ? openOidc(context) : openSignedIn(context)),
  oidc: (context) => {
    const { connection } = context;
    if (connection !== undefined && connection.scheme !== 'workload-identity-federation') {
      throw cannotSignIn(
        'Federated sign-in (oidc) needs a service connection with workload identity federation.',
        'Convert the service connection, name another one, or give auto in place of oidc.',
      );
    }
    return openGiven(context) ?? openOidc(context);
  },
  'azure-cli': openCli,
  'managed-identity': openManagedIdentity,
  environment: (context) => new EnvironmentCredential(sdkOptions(context)),
};

/**
 * Opens the credential that the request names; `auto` takes the service connection of the host,
 * else federated sign-in when tenant and client are given: who was named is never replaced by
 * whoever is signed in. Without them it takes the signed-in Azure CLI, else the managed identity. No
 * request is made yet. Raises ProductError `authentication-failed` when what the method needs is not
 * there.
 */
export function openCredential(context: CredentialContext): TokenCredential {
  return openers[context.signIn.method](context);
}

function openGiven(context: CredentialContext): TokenCredential | undefined {
  const { connection } = context;
  return connection === undefined ? undefined : openConnection(connection, sdkOptions(context));
}

function openOidc(context: CredentialContext): TokenCredential {
  const { tenantId, clientId } = federatedIds(context);
  if (tenantId === undefined || clientId === undefined) {
    throw cannotSignIn(
      'Federated sign-in (oidc) needs a tenant and a client id.',
      'Give tenant-id and client-id, or set AZURE_TENANT_ID and AZURE_CLIENT_ID.',
    );
  }
  const { GITHUB_ACTIONS: onGithub, [ID_TOKEN_VARIABLE]: askAt } = context.environment;
  if (onGithub === 'true' && given(askAt) === undefined) {
    throw cannotSignIn(
      'Federated sign-in (oidc) needs an identity token, and this job may not ask for one.',
      'Grant the job `permissions: id-token: write`. Jobs of pull requests from forks never get it.',
    );
  }
  const { audience = clouds[context.signIn.cloud].federationAudience } = context.signIn;
  const assertion = assertionFrom(context.idToken, audience, context.clock);
  return new ClientAssertionCredential(tenantId, clientId, assertion, sdkOptions(context));
}

function openSignedIn(context: CredentialContext): TokenCredential {
  return new ChainedTokenCredential(openCli(context), openManagedIdentity(context));
}

function openCli({ signIn }: CredentialContext): TokenCredential {
  return new AzureCliCredential({
    processTimeoutInMs: CLI_WITHIN_MS,
    ...(signIn.tenantId === undefined ? {} : { tenantId: signIn.tenantId }),
  });
}

function openManagedIdentity(context: CredentialContext): TokenCredential {
  const { clientId } = context.signIn;
  const options = sdkOptions(context);
  return new ManagedIdentityCredential(clientId === undefined ? options : { ...options, clientId });
}

function isNamed(context: CredentialContext): boolean {
  const { tenantId, clientId } = federatedIds(context);
  return tenantId !== undefined && clientId !== undefined;
}

function federatedIds({ signIn, environment }: CredentialContext) {
  return {
    tenantId: given(signIn.tenantId) ?? given(environment['AZURE_TENANT_ID']),
    clientId: given(signIn.clientId) ?? given(environment['AZURE_CLIENT_ID']),
  };
}

function given(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? undefined : value.trim();
}

/**
 * Fails within seconds, not minutes. Instance discovery stays as the SDK has it: MSAL knows the
 * published authority hosts by itself and asks nobody about them.
 */
function sdkOptions({ signIn, http }: CredentialContext) {
  return {
    authorityHost: clouds[signIn.cloud].authorityHost,
    retryOptions: { maxRetries: 2, maxRetryDelayInMs: 2_000 },
    httpClient: http,
  };
}
