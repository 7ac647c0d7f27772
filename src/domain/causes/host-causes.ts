import { remedyIn, type Cause } from './cause.js';
import { networkRemedy, proxyCauses, wireCauses } from './network-causes.js';

/** Stands in a remedy for the right that is missing. */
const RIGHT = '{right}';

/** What GitHub answers (GitHub docs: REST API, troubleshooting, rate limits, SAML single sign-on). */
export const githubCauses: readonly Cause[] = [
  {
    sees: '`API rate limit exceeded`, `You have exceeded a secondary rate limit`',
    shape: /rate limit/i,
    remedy:
      'Run again later, or give the token of a GitHub App as github-token: it has a limit of its own.',
  },
  {
    sees: '`Resource protected by organization SAML enforcement`',
    shape: /\bSAML\b/,
    remedy:
      'Authorize the token for single sign-on of the organization (Configure SSO, beside the token), or use the token of the job.',
  },
  {
    sees: '`Bad credentials`',
    shape: /Bad credentials/,
    remedy:
      'The github-token has expired or was revoked: a token of the job ends with the job, one of an app after an hour. Give a new one.',
  },
  {
    sees: 'a pull request of more than 250 commits',
    shape: /lists the first 250 commits/,
    remedy:
      'Make the pull request smaller (squash its commits, or open another one), and have it approved again.',
  },
  {
    sees: '`somebody unknown pushed its head`',
    shape: /somebody unknown pushed/,
    remedy:
      'The account was deleted, and any reviewer might have been behind it: have somebody push to the branch again, then have the plan made and approved anew.',
  },
  {
    sees: '`somebody unknown`',
    shape: /somebody unknown/,
    remedy:
      'The account was deleted: what it approved does not count. Have somebody else approve it.',
  },
  {
    sees: 'GitHub answered 500, 502, 503 or 504, or without JSON',
    shape: /GitHub answered (?:408|5\d\d|without JSON)/,
    remedy: 'GitHub has a bad moment (https://www.githubstatus.com): run again later.',
  },
  {
    sees: '`Resource not accessible by integration`',
    shape: /not accessible by|Not Found|must have|does not/i,
    remedy: `Give the token of this job the right ${RIGHT} (permissions in the workflow), or another token as github-token.`,
  },
];

/** What Azure DevOps answers (Azure DevOps docs: rate limits, job access tokens). */
export const devopsCauses: readonly Cause[] = [
  {
    sees: '`TF400733`, or status 429',
    shape: /TF400733|\b429\b/,
    remedy: 'Azure DevOps holds back requests for a while: run again later.',
  },
  {
    sees: '`TF400813`, status 401, or a page to sign in at',
    shape: /TF400813|\b401\b|page to sign in/,
    remedy:
      'The token of the job is not accepted: a job that has ended, or a job authorization scope that leaves this project out.',
  },
  {
    sees: 'Azure DevOps answered without JSON',
    shape: /no answer that can be read|without JSON/,
    remedy:
      'It shows a page to sign in at where the token of the job is not accepted: look at the job authorization scope. Else something on the way answered in its place: run again later.',
  },
  {
    sees: 'Azure DevOps answered 500, 502, 503 or 504',
    shape: /\b(?:408|5\d\d)\b/,
    remedy: 'Azure DevOps has a bad moment (https://status.dev.azure.com): run again later.',
  },
  {
    sees: 'it does not say who started this run',
    shape: /who started this run/,
    remedy: 'The account that started it was deleted: have somebody else start a new run.',
  },
  {
    sees: '`TF215106: Access denied`',
    shape: /TF\d+|Access denied|\b403\b/,
    remedy: `Give the build service identity of the project the right ${RIGHT}.`,
  },
];

/** What to do about something a host did not show, and which right would show it. */
export function hostRemedy(own: readonly Cause[], said: string, right: string): string {
  const general = own.at(-1)?.remedy ?? '';
  const onTheWay = proxyCauses.some(({ shape }) => shape.test(said));
  const remedy = onTheWay
    ? networkRemedy(said)
    : (remedyIn(own, said) ?? remedyIn(wireCauses, said) ?? general);
  return remedy.replace(RIGHT, right);
}

/** A remedy for a reader who is told of the right elsewhere. */
export function withoutRight(remedy: string): string {
  return remedy.replace(RIGHT, 'that the report names');
}
