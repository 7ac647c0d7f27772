import { PIPELINES_OIDC_URL } from '../../../emulator/azure-pipelines/oidc.js';
import { GITHUB_OIDC_REQUEST_URL } from '../../../emulator/github/oidc.js';
import type { FaultAction } from '../../../emulator/network/fault.js';
import { LEAPING_AT_ONCE } from '../support/leaping-clock.js';
import type { Platform } from '../support/world.js';

const ENTRA = 'login.microsoftonline.com';
const ARM = 'management.azure.com';
const identityToken: Readonly<Record<Platform, string>> = {
  github: new URL(GITHUB_OIDC_REQUEST_URL).host,
  'azure-pipelines': new URL(PIPELINES_OIDC_URL).host,
};
const issuer = (host: Platform): string => identityToken[host];

const silent: FaultAction = { delayMs: 3_600_000 };
const page = (status: number): FaultAction => ({ answer: { status, body: '<html>no</html>' } });
const entraError = (code: string, said: string): FaultAction => ({
  answer: { status: 400, body: { error: 'invalid_client', error_description: `${code}: ${said}` } },
});
const armError = (status: number, code: string, message: string): FaultAction => ({
  answer: { status, body: { error: { code, message } } },
});

/** How a run goes wrong before everything is judged, and what it says then. */
export interface Row {
  readonly when: string;
  readonly on?: Platform;
  /** What happens to every request to a host. */
  readonly at?: string | ((host: Platform) => string);
  readonly fault?: FaultAction;
  /** Only requests with this in their path. */
  readonly path?: string;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly inputs?: Readonly<Record<string, string>>;
  /** A proxy that opens no tunnel to some hosts. */
  readonly proxy?: { readonly status: 403 | 407; readonly refuses: (host: string) => boolean };
  readonly subject?: string;
  /** A managed identity whose address accepts, and says nothing. */
  readonly silentIdentity?: true;
  /** The clock leaps once this host was asked; default: the one that is troubled. */
  readonly leapsAfter?: string;
  /** All was read and judged but one thing: there is a plan, blocked, and a finding leads. */
  readonly isJudged?: true;
  readonly reason: string;
  /** What the first line says, and what to do about it. */
  readonly says: RegExp;
  readonly remedy: RegExp;
}

const all = (): boolean => true;
const noIds = { 'tenant-id': '', 'client-id': '' };
const noIdToken = { ACTIONS_ID_TOKEN_REQUEST_URL: undefined };
const signIn = 'authentication-failed';
export const rows: readonly Row[] = [
  {
    when: 'the sign-in address accepts and says nothing',
    at: ENTRA,
    fault: silent,
    inputs: { 'timeout-minutes': '1' },
    reason: signIn,
    says: /login\.microsoftonline\.com did not answer within 20 seconds/,
    remedy: /HTTPS_PROXY/,
  },
  {
    when: 'nobody answers who gives identity tokens',
    at: issuer,
    fault: silent,
    inputs: { 'timeout-minutes': '1' },
    reason: signIn,
    says: /identity token of the host did not come within 20 seconds|dev\.azure\.com did not answer within 20 seconds/,
    remedy: /HTTPS_PROXY/,
  },
  {
    when: 'Azure says nothing',
    at: ARM,
    fault: silent,
    inputs: { 'timeout-minutes': '1' },
    reason: 'timed-out',
    says: /time limit of this run .* while it waited for an answer of Azure to GET \/subscr/,
    remedy: /timeout-?minutes/i,
  },
  {
    when: 'Azure says nothing of the validation that it has begun',
    at: ARM,
    path: '/operationresults/',
    fault: silent,
    inputs: { 'timeout-minutes': '1' },
    isJudged: true,
    reason: 'timed-out',
    says: /time limit of this run .* while it waited for an answer of Azure to GET \/subscriptions\/[^ ]*\/operationresults/,
    remedy: /timeout-?minutes/i,
  },
  {
    when: 'GitHub answers 502 for an identity token',
    on: 'github',
    at: issuer,
    fault: page(502),
    reason: signIn,
    says: /GitHub answered 502 for an identity token/,
    remedy: /githubstatus/,
  },
  {
    when: 'a page answers in the place of an identity token',
    at: issuer,
    fault: page(200),
    reason: signIn,
    says: /answered 200 in its place/,
    remedy: /NO_PROXY/,
  },
  {
    when: 'the authority is one of the company',
    environment: { ...LEAPING_AT_ONCE, NODE_EXTRA_CA_CERTS: undefined },
    reason: signIn,
    says: /SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+/,
    remedy: /NODE_EXTRA_CA_CERTS/,
  },
  {
    when: 'the proxy wants a sign-in',
    proxy: { status: 407, refuses: all },
    environment: LEAPING_AT_ONCE,
    reason: signIn,
    says: /the proxy asks for a sign-in of its own \(407\)/,
    remedy: /name and the password for the proxy/,
  },
  {
    when: 'the proxy refuses to go there',
    proxy: { status: 403, refuses: (host) => host === ENTRA },
    reason: signIn,
    says: /login\.microsoftonline\.com answered 403 in its place/,
    remedy: /have its address allowed/,
  },
  {
    when: 'nobody listens where the proxy should be',
    environment: {
      ...LEAPING_AT_ONCE,
      HTTPS_PROXY: 'http://127.0.0.1:9',
      https_proxy: undefined,
    },
    reason: signIn,
    says: /ECONNREFUSED/,
    remedy: /HTTPS_PROXY/,
  },
  {
    when: 'the proxy refuses Azure alone',
    leapsAfter: ENTRA,
    proxy: { status: 403, refuses: (host) => host === ARM },
    reason: 'timed-out',
    says: /Azure Resource Manager could not be reached: .* answered 403 in its place/,
    remedy: /have its address allowed/,
  },
  {
    when: 'nobody knows the name of Azure',
    leapsAfter: ENTRA,
    environment: { NO_PROXY: ARM, UNKNOWN_HOSTS: ARM },
    reason: 'timed-out',
    says: /Azure Resource Manager could not be reached: .*ENOTFOUND/,
    remedy: /NO_PROXY/,
  },
  {
    when: 'the token is one of another tenant',
    at: ARM,
    fault: armError(401, 'InvalidAuthenticationTokenTenant', 'It is from the wrong issuer.'),
    reason: signIn,
    says: /InvalidAuthenticationTokenTenant/,
    remedy: /tenant-?id/i,
  },
  {
    when: 'the identity has no right at all',
    at: ARM,
    fault: armError(403, 'AuthorizationFailed', "The client 'c' does not have authorization."),
    reason: 'authorization-failed',
    says: /may read nothing that the run needs: .*AuthorizationFailed/,
    remedy: /PERMISSIONS\.md/,
  },
  {
    when: 'nobody is named, and nobody is signed in',
    inputs: noIds,
    // A managed identity that is not there.
    environment: { ...noIdToken, IDENTITY_ENDPOINT: 'http://127.0.0.1:9/', IDENTITY_HEADER: 'x' },
    reason: signIn,
    says: /Azure CLI could not be found.*; .*ManagedIdentityCredential/i,
    remedy: /az login/,
  },
  {
    when: 'the managed identity of the machine accepts and says nothing',
    inputs: { ...noIds, auth: 'managed-identity', 'timeout-minutes': '1' },
    silentIdentity: true,
    environment: { ...LEAPING_AT_ONCE, ...noIdToken },
    reason: signIn,
    says: /127\.0\.0\.1:\d+ did not answer within 20 seconds|sign-in to Azure did not come within 90 seconds/,
    remedy: /HTTPS_PROXY/,
  },
  {
    when: 'the application has no federated credential',
    at: ENTRA,
    fault: entraError('AADSTS70025', 'The client has no configured federated identity credentials'),
    reason: signIn,
    says: /AADSTS70025/,
    remedy: /has no federated credential/,
  },
  {
    when: 'the application has no service principal',
    at: ENTRA,
    fault: entraError('AADSTS7000229', 'The client application is missing service principal'),
    reason: signIn,
    says: /AADSTS7000229/,
    remedy: /az ad sp create/,
  },
  {
    when: 'Entra has a bad moment',
    at: ENTRA,
    fault: entraError('AADSTS90033', 'A transient error has occurred. Please try again.'),
    reason: signIn,
    says: /AADSTS90033/,
    remedy: /start the run again/,
  },
  {
    when: 'GitHub presents a subject with ids',
    on: 'github',
    subject: 'repo:contoso@1234/ml-platform@5678:environment:production',
    reason: signIn,
    says: /AADSTS700213.*repo:contoso@1234\/ml-platform@5678:environment:production/,
    remedy: /issuer, subject and audience/,
  },
  {
    when: 'somebody is named, and the job may not ask for a token',
    on: 'github',
    environment: noIdToken,
    reason: signIn,
    says: /this job may not ask for one/,
    remedy: /id-token: write/,
  },
  {
    when: 'the audience is one that nobody trusts',
    on: 'github',
    inputs: { audience: 'api://ours' },
    reason: signIn,
    says: /AADSTS\d+.*api:\/\/ours/,
    remedy: /audience/,
  },
];
