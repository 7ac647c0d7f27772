import { createDevopsApi } from '../../../emulator/azure-pipelines/devops-api.js';
import { refusal as devopsRefusal } from '../../../emulator/azure-pipelines/refusal.js';
import { createGithubApi } from '../../../emulator/github/github-api.js';
import type { GithubState } from '../../../emulator/github/github-state.js';
import { refusal } from '../../../emulator/github/route.js';
import type { Service, WireAnswer } from '../../../emulator/types.js';
import { approvedRun } from '../support/approved-run.js';
import { LEAPING_AT_ONCE } from '../support/leaping-clock.js';
import { pull, repositoryWith, review } from '../support/repository.js';
import type { Platform } from '../support/world.js';

const approvedOnGithub: GithubState = {
  ...repositoryWith(),
  permissions: ['actions: read', 'checks: write', 'pull-requests: write'],
  environments: [
    { name: 'production', reviewers: ['carol'], preventsSelfReview: true, adminsMayBypass: false },
  ],
  approvals: [{ environment: 'production', state: 'approved', user: 'carol', comment: 'Go.' }],
};

/** Where a host has its services. */
export const apiHost: Readonly<Record<Platform, string>> = {
  github: 'api.github.com',
  'azure-pipelines': 'dev.azure.com',
};
/** The services of a host in which somebody else has approved the move. */
export const working: Readonly<Record<Platform, () => Service>> = {
  github: () => createGithubApi(() => approvedOnGithub),
  'azure-pipelines': () => {
    const run = approvedRun();
    return createDevopsApi(() => run);
  },
};
const onGithub = (changes: Partial<GithubState>) => (): Service =>
  createGithubApi(() => ({ ...approvedOnGithub, ...changes }));
const always = (answer: WireAnswer) => (): Service => () => Promise.resolve(answer);
const silence = (): Service => () => new Promise(() => undefined);

/** Services of a host at an address with a port, as servers of a company have them. */
const NOBODY_THERE: Readonly<Record<Platform, Readonly<Record<string, string>>>> = {
  github: { GITHUB_API_URL: 'https://0.0.0.0:8/api/v3' },
  'azure-pipelines': {
    SYSTEM_COLLECTIONURI: 'https://0.0.0.0:8/contoso/',
    ENDPOINT_URL_SYSTEMVSSCONNECTION: 'https://0.0.0.0:8/contoso/',
  },
};

/** How the services of a host go wrong, and what a move says then. */
export interface Row {
  readonly when: string;
  readonly on?: Platform;
  readonly api: (host: Platform) => Service;
  /** The proxy opens no tunnel to the services of the host. */
  readonly isProxied?: true;
  readonly isPullRequest?: true;
  readonly environment?: (host: Platform) => Readonly<Record<string, string>>;
  readonly reason: string;
  readonly says: RegExp;
  readonly remedy: RegExp;
}

const many = Array.from({ length: 251 }, () => pull.commits).flat();
export const rows: readonly Row[] = [
  {
    when: 'its API answers 502 all the time',
    api: always({ status: 502, body: '<html>no</html>' }),
    reason: 'timed-out',
    says: /answered 502/,
    remedy: /status/,
  },
  {
    when: 'its API says nothing',
    api: silence,
    reason: 'timed-out',
    says: /did not come within 30 seconds/,
    remedy: /network/,
  },
  {
    when: 'the proxy wants a sign-in before its API',
    api: (host) => working[host](),
    isProxied: true,
    reason: 'timed-out',
    says: /asks for a sign-in of its own \(407\)/,
    remedy: /name and the password for the proxy/,
  },
  {
    when: 'its API is to be asked past the proxy, by a domain, and nobody knows its name',
    api: (host) => working[host](),
    environment: (host) => ({
      ...LEAPING_AT_ONCE,
      NO_PROXY: apiHost[host].replace(/^\w+/, '*'),
      UNKNOWN_HOSTS: apiHost[host],
    }),
    reason: 'timed-out',
    says: /ENOTFOUND/,
    remedy: /NO_PROXY/,
  },
  {
    when: 'its API is to be asked past the proxy, by an address and its port, and nobody listens there',
    api: (host) => working[host](),
    environment: (host) => ({
      ...LEAPING_AT_ONCE,
      ...NOBODY_THERE[host],
      NO_PROXY: '0.0.0.0:8',
    }),
    reason: 'timed-out',
    says: /ECONNREFUSED/,
    remedy: /NO_PROXY/,
  },
  {
    when: 'the proxy is for its API, whose path only has a name that goes past it',
    api: (host) => working[host](),
    isProxied: true,
    environment: () => ({ NO_PROXY: 'contoso,ml-platform' }),
    reason: 'timed-out',
    says: /asks for a sign-in of its own \(407\)/,
    remedy: /name and the password for the proxy/,
  },
  {
    when: 'GitHub limits its API for the rest of the hour',
    on: 'github',
    api: () => () =>
      Promise.resolve({
        ...refusal(403, 'API rate limit exceeded for installation ID 1.'),
        headers: {
          'x-ratelimit-limit': '1000',
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 1_800),
        },
      }),
    reason: 'throttled',
    says: /API rate limit exceeded/,
    remedy: /GitHub App/,
  },
  {
    when: 'GitHub limits its API, and says for how long',
    on: 'github',
    api: always({
      ...refusal(403, 'You have exceeded a secondary rate limit.'),
      headers: { 'retry-after': '7' },
    }),
    reason: 'throttled',
    says: /secondary rate limit/,
    remedy: /GitHub App/,
  },
  {
    when: 'Azure DevOps holds back its API',
    on: 'azure-pipelines',
    api: always({
      ...devopsRefusal(429, 'TF400733: The request has been canceled'),
      headers: { 'retry-after': '7' },
    }),
    reason: 'throttled',
    says: /TF400733/,
    remedy: /run again later/,
  },
  {
    when: 'the token of GitHub has expired',
    on: 'github',
    api: always(refusal(401, 'Bad credentials')),
    reason: 'gate-misconfigured',
    says: /Bad credentials/,
    remedy: /expired/,
  },
  {
    when: 'the organization wants single sign-on',
    on: 'github',
    api: always(refusal(403, 'Resource protected by organization SAML enforcement.')),
    reason: 'gate-misconfigured',
    says: /SAML/,
    remedy: /Configure SSO/,
  },
  {
    when: 'the token of the job is not accepted',
    on: 'azure-pipelines',
    api: always({ status: 401, body: '' }),
    reason: 'gate-misconfigured',
    says: /401/,
    remedy: /job authorization scope/,
  },
  {
    when: 'whoever approved has deleted the account',
    on: 'github',
    api: onGithub({
      approvals: [{ environment: 'production', state: 'approved', user: null, comment: '' }],
    }),
    reason: 'approval-missing',
    says: /0 of 1|somebody unknown/,
    remedy: /./,
  },
  {
    when: 'the pull request has more commits than GitHub lists',
    on: 'github',
    api: onGithub({ pulls: [{ ...pull, commits: many, reviews: [review({ user: null })] }] }),
    isPullRequest: true,
    // The plan was made outside of it, which is told first.
    reason: 'plan-invalid',
    says: /251 commits, and GitHub lists the first 250/,
    remedy: /smaller/,
  },
];
