import { ProductError, redact } from '../../domain/run/errors.js';

interface SignInRemedy {
  readonly shape: RegExp;
  readonly remedy: string;
}

// First match wins. AADSTS codes: Microsoft Entra authentication and authorization error codes.
const remedies: readonly SignInRemedy[] = [
  {
    shape: /identity tokens only through a service connection/,
    remedy: 'Give azureSubscription, a service connection with workload identity federation.',
  },
  {
    shape: /AzurePipelinesCredential/,
    remedy:
      'Azure DevOps gave no identity token for the service connection: check that it still exists and that this pipeline may use it.',
  },
  {
    shape: /ACTIONS_ID_TOKEN_REQUEST/,
    remedy:
      'Grant the job `permissions: id-token: write`. Jobs of pull requests from forks never get it.',
  },
  {
    shape: /AADSTS(?:700016|7000112)\b/,
    remedy: 'Check client-id: the tenant knows no such application, or it is disabled there.',
  },
  {
    shape: /AADSTS(?:70021|700211|700212|700213)\b/,
    remedy:
      'Add a federated credential to the application whose issuer, subject and audience equal those of this job (branch, pull request or environment).',
  },
  {
    shape: /AADSTS700024\b/,
    remedy:
      'The identity token was outside its time of validity: check the clock of the runner and start again.',
  },
  {
    shape: /AADSTS(?:7000215|7000222)\b/,
    remedy: 'The client secret is wrong or has expired: make a new one, or use federated sign-in.',
  },
  {
    shape: /AADSTS(?:90002|900023)\b/,
    remedy:
      'Check tenant-id and azure-cloud: Microsoft Entra ID knows no such tenant in this cloud.',
  },
  {
    shape: /AADSTS(?:50034|50020)\b/,
    remedy: 'Sign in with an account that exists in the tenant of the subscription.',
  },
  {
    shape: /AADSTS(?:50076|50079|50158)\b/,
    remedy:
      'The account needs a second factor, which a pipeline cannot give: use federated sign-in.',
  },
  {
    shape: /AADSTS(?:53003|53000|530003)\b/,
    remedy:
      'A conditional access policy forbids this sign-in: have the identity or the runner allowed.',
  },
  {
    shape: /AADSTS(?:70043|700082|50173)\b/,
    remedy: 'The signed-in session has expired: sign in anew (az login) and start again.',
  },
  {
    // Microsoft Entra ID: no federated credential at all.
    shape: /AADSTS70025\b/,
    remedy:
      'The application has no federated credential: add one whose issuer, subject and audience equal those of this job.',
  },
  {
    shape: /AADSTS7000229\b/,
    remedy:
      'The application has no service principal in this tenant: check tenant-id, or make one (az ad sp create --id with the client id).',
  },
  {
    shape: /AADSTS90033\b/,
    remedy: 'Microsoft Entra ID was unavailable for a moment: start the run again.',
  },
  {
    shape: /AADSTS\d+/,
    remedy:
      'Look the AADSTS code up at https://login.microsoftonline.com/error and correct the sign-in.',
  },
  {
    shape: /asks for a sign-in of its own \(407\)|\b407\b.*proxy|proxy.*\b407\b/i,
    remedy:
      'Give the proxy a sign-in (HTTPS_PROXY=http://user:password@host:port), or name the address in NO_PROXY.',
  },
  {
    shape: /answered \d+ in its place/,
    remedy:
      'A proxy or firewall answers in place of Microsoft Entra ID: have the sign-in address allowed, or name it in NO_PROXY.',
  },
  {
    shape: /az login|Azure CLI could not be found|not logged in/i,
    remedy:
      'Sign in before this step (az login or the azure/login action), or give tenant-id and client-id with `permissions: id-token: write`.',
  },
  {
    shape: /EnvironmentCredential is unavailable/,
    remedy:
      'Set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET (or AZURE_CLIENT_CERTIFICATE_PATH) in the environment of this step.',
  },
  {
    shape: /UNABLE_TO_(?:VERIFY|GET)|SELF_SIGNED|CERT_|certificate/i,
    remedy:
      'The network presents a certificate Node does not trust: set NODE_EXTRA_CA_CERTS to its authority.',
  },
  {
    shape:
      /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|endpoints_resolution_error|Network unreachable/i,
    remedy:
      'The sign-in endpoint cannot be reached: check the network, HTTPS_PROXY and azure-cloud.',
  },
];

const GENERAL_REMEDY = 'Check the sign-in inputs (auth, tenant-id, client-id, azure-cloud).';

/** The ProductError of a sign-in that cannot even be tried. */
export function cannotSignIn(sentence: string, remedy: string): ProductError {
  return new ProductError('authentication-failed', { sentence, remedy });
}

/**
 * Turns whatever a credential raised into the ProductError `authentication-failed`: the first line
 * of the message with its AADSTS code, and a remedy by that code. Secrets are blotted out; a
 * ProductError stays as it is.
 *
 * @param onTheWire what last went wrong with a request of the sign-in, which libraries hide.
 */
export function authenticationError(error: unknown, onTheWire?: Error): ProductError {
  if (error instanceof ProductError) return error;
  const said = messagesOf(error);
  // A code of Entra says more than the wire; anything else that a library says, less.
  const isSaid = onTheWire === undefined || /AADSTS\d+/.test(said);
  const text = isSaid ? said : `${oneLine(messagesOf(onTheWire))}\n${said}`;
  const known = remedies.find(({ shape }) => shape.test(text));
  return new ProductError('authentication-failed', {
    sentence: `Azure sign-in failed: ${headline(text)}`,
    remedy: known?.remedy ?? GENERAL_REMEDY,
  });
}

/**
 * Messages and codes of an error and of what it was made from: a chain of credentials keeps one
 * error for each.
 */
function messagesOf(error: unknown, depth = 0): string {
  if (!(error instanceof Error) || depth > 4) return '';
  const code = 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : '';
  const inner: unknown[] = 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  const causes = [...inner, error.cause].map((cause) => messagesOf(cause, depth + 1));
  return [`${error.message}${code}`, ...causes].filter((text) => text !== '').join('\n');
}

function oneLine(text: string): string {
  return text.replaceAll('\n', ': ');
}

const LONGEST_HEADLINE = 400;

/**
 * What Entra says from its AADSTS code on, without the trace ids behind it; else the first line.
 */
function headline(text: string): string {
  const lines = redact(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const line = lines.find((each) => /AADSTS\d+/.test(each)) ?? lines[0] ?? 'no reason was given';
  const said = line.replace(/^.*?(?=AADSTS\d)/, '').replace(/\s*Trace ID:.*$/i, '');
  return said.slice(0, LONGEST_HEADLINE);
}
