import type { Cause } from './cause.js';
import { proxyCauses, wireCauses } from './network-causes.js';

/**
 * What Microsoft Entra ID and the hosts' identity tokens refuse with (Microsoft Entra authentication
 * and authorization error codes).
 */
export const entraCauses: readonly Cause[] = [
  {
    sees: 'login.microsoftonline.com or dev.azure.com answered 429',
    shape: /(?<!GitHub) answered 429:/,
    remedy: 'Sign-ins are held back for a while: run again later, with fewer runs side by side.',
  },
  {
    sees: 'login.microsoftonline.com or dev.azure.com answered 500, 502, 503 or 504',
    shape: /(?<!GitHub) answered 5\d\d:/,
    remedy: 'Who gives tokens has a bad moment: run again later.',
  },
  {
    sees: 'Azure Pipelines gives identity tokens only through a service connection',
    shape: /identity tokens only through a service connection/,
    remedy: 'Give azureSubscription, a service connection with workload identity federation.',
  },
  {
    sees: 'AzurePipelinesCredential: …',
    shape: /AzurePipelinesCredential/,
    remedy:
      'Azure DevOps gave no identity token for the service connection: check that it still exists and that this pipeline may use it.',
  },
  {
    sees: 'Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable',
    shape: /ACTIONS_ID_TOKEN_REQUEST/,
    remedy:
      'Grant the job `permissions: id-token: write`. Jobs of pull requests from forks never get it.',
  },
  {
    sees: 'GitHub answered 429, 500, 502, 503 or 504, or without one, when it was asked for an identity token',
    shape: /GitHub answered (?:\d+ for|without) an identity token|an empty identity token/,
    remedy:
      'GitHub has a bad moment (https://www.githubstatus.com): run again later. If it stays, look at `permissions: id-token: write`.',
  },
  {
    sees: '`AADSTS700016`, `AADSTS7000112`',
    shape: /AADSTS(?:700016|7000112)\b/,
    remedy: 'Check client-id: the tenant knows no such application, or it is disabled there.',
  },
  {
    sees: '`AADSTS70021`, `AADSTS700211`, `AADSTS700212`, `AADSTS700213`',
    shape: /AADSTS(?:70021|700211|700212|700213)\b/,
    remedy:
      'Add a federated credential to the application whose issuer, subject and audience equal those of this job (branch, pull request or environment).',
  },
  {
    sees: '`AADSTS700024`',
    shape: /AADSTS700024\b/,
    remedy:
      'The identity token was outside its time of validity: check the clock of the runner and start again.',
  },
  {
    sees: '`AADSTS7000215`, `AADSTS7000222`',
    shape: /AADSTS(?:7000215|7000222)\b/,
    remedy: 'The client secret is wrong or has expired: make a new one, or use federated sign-in.',
  },
  {
    sees: '`AADSTS90002`, `AADSTS900023`',
    shape: /AADSTS(?:90002|900023)\b/,
    remedy:
      'Check tenant-id and azure-cloud: Microsoft Entra ID knows no such tenant in this cloud.',
  },
  {
    sees: '`AADSTS50034`, `AADSTS50020`',
    shape: /AADSTS(?:50034|50020)\b/,
    remedy: 'Sign in with an account that exists in the tenant of the subscription.',
  },
  {
    sees: '`AADSTS50076`, `AADSTS50079`, `AADSTS50158`',
    shape: /AADSTS(?:50076|50079|50158)\b/,
    remedy:
      'The account needs a second factor, which a pipeline cannot give: use federated sign-in.',
  },
  {
    sees: '`AADSTS53003`, `AADSTS53000`, `AADSTS530003`',
    shape: /AADSTS(?:53003|53000|530003)\b/,
    remedy:
      'A conditional access policy forbids this sign-in: have the identity or the runner allowed.',
  },
  {
    sees: '`AADSTS70043`, `AADSTS700082`, `AADSTS50173`',
    shape: /AADSTS(?:70043|700082|50173)\b/,
    remedy: 'The signed-in session has expired: sign in anew (az login) and start again.',
  },
  {
    sees: '`AADSTS70025`',
    shape: /AADSTS70025\b/,
    remedy:
      'The application has no federated credential: add one whose issuer, subject and audience equal those of this job.',
  },
  {
    sees: '`AADSTS7000229`',
    shape: /AADSTS7000229\b/,
    remedy:
      'The application has no service principal in this tenant: check tenant-id, or make one (az ad sp create --id with the client id).',
  },
  {
    sees: '`AADSTS90033`',
    shape: /AADSTS90033\b/,
    remedy: 'Microsoft Entra ID was unavailable for a moment: start the run again.',
  },
  {
    sees: 'any other `AADSTS` code',
    shape: /AADSTS\d+/,
    remedy:
      'Look the AADSTS code up at https://login.microsoftonline.com/error and correct the sign-in.',
  },
];

/** What is wrong with a sign-in that the machine has: late, since a proxy may lie behind it. */
export const localCauses: readonly Cause[] = [
  {
    sees: 'Azure CLI could not be found, or is not signed in',
    shape: /az login|Azure CLI could not be found|not logged in/i,
    remedy:
      'Sign in before this step (az login or the azure/login action), or give tenant-id and client-id with `permissions: id-token: write`.',
  },
  {
    sees: 'EnvironmentCredential is unavailable',
    shape: /EnvironmentCredential is unavailable/,
    remedy:
      'Set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET (or AZURE_CLIENT_CERTIFICATE_PATH) in the environment of this step.',
  },
];

/** Why a sign-in fails, the first that fits speaks. */
export const signInCauses: readonly Cause[] = [
  ...entraCauses,
  ...proxyCauses,
  ...localCauses,
  ...wireCauses,
];
