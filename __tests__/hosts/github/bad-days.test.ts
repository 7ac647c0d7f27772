import { describe, expect, it } from '@jest/globals';

import { createGithubApi } from '../../../emulator/github/github-api.js';
import type { GithubState } from '../../../emulator/github/github-state.js';
import { refusal } from '../../../emulator/github/route.js';
import { githubApprovals } from '../../../src/hosts/github/approvals.js';
import { checkRegistry } from '../../../src/hosts/github/checks.js';
import { keepComment } from '../../../src/hosts/github/comment.js';
import { unseen } from '../../../src/stages/gate/gate-reason.js';
import { FakeClock, ImpatientClock } from '../../azure/fake-wire.js';
import { HEAD, number, pull, repositoryWith, review } from '../../scenarios/support/repository.js';
import { placeOn, type Trouble } from './place.js';

const run = { repository: '', event: 'push', isFromFork: false, isFirstAttempt: true };
const start = { by: ['ada'], queuedAt: undefined };
const NOW = new FakeClock().now();

function on(
  trouble: (request: string, count: number) => Trouble | { readonly after: Trouble },
  changes: Partial<GithubState> = {},
  clock: FakeClock = new FakeClock(),
) {
  const state: GithubState = { ...repositoryWith(), pulls: [pull], ...changes };
  const { place, asked } = placeOn(
    createGithubApi(() => state),
    clock,
    trouble,
  );
  return {
    state,
    asked,
    clock,
    place,
    approvals: githubApprovals(run, start, place, number),
    registry: checkRegistry(place),
  };
}

const always = (what: Trouble) => (): Trouble => what;
const first = (what: Trouble) => (_request: string, count: number) =>
  count === 1 ? what : undefined;
const limited: Trouble = {
  ...refusal(403, 'You have exceeded a secondary rate limit.'),
  headers: { 'retry-after': '7' },
};
const usedUp: Trouble = {
  ...refusal(403, 'API rate limit exceeded for installation.'),
  headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 + 30) },
};
const page = (status: number): Trouble => ({ status, body: '<html>sorry</html>' });

describe('a fault of GitHub that passes', () => {
  it.each<[string, Trouble, number]>([
    ['a 502', page(502), 1_000],
    ['a reset', 'reset', 1_000],
    ['an empty answer', { status: 200, body: '' }, 1_000],
    ['a page in its place', page(200), 1_000],
    ['a secondary rate limit', limited, 7_000],
    ['a primary rate limit', usedUp, 31_000],
  ])('is asked again: %s', async (_name, trouble, pause) => {
    const { approvals, clock } = on(first(trouble));
    const evidence = await approvals.pullRequest(number, 'key');
    expect(evidence).toMatchObject({ known: true, value: { pull: { known: true } } });
    expect(clock.slept).toEqual([pause]);
  });

  it.each<[string, Trouble, string, RegExp, RegExp]>([
    ['a 502', page(502), 'timed-out', /GitHub answered 502/, /githubstatus/],
    ['a reset', 'reset', 'timed-out', /ECONNRESET/, /network/],
    ['an empty answer', { status: 200, body: '' }, 'timed-out', /without JSON/, /githubstatus/],
    ['a secondary rate limit', limited, 'throttled', /secondary rate limit/, /GitHub App/],
    ['a proxy', page(407), 'timed-out', /407/, /NO_PROXY/],
    ['a firewall', page(403), 'timed-out', /answered 403 in its place/, /NO_PROXY/],
    ['an expired token', refusal(401, 'Bad credentials'), 'gate-misconfigured', /Bad/, /expired/],
    [
      'single sign-on',
      refusal(403, 'Resource protected by organization SAML enforcement.'),
      'gate-misconfigured',
      /SAML/,
      /Configure SSO/,
    ],
    [
      'a missing right',
      refusal(403, 'Resource not accessible by integration'),
      'gate-misconfigured',
      /^The gate could not be seen/,
      /pull-requests: read/,
    ],
  ])('is called what it is when it lasts: %s', async (_name, trouble, reason, why, remedy) => {
    const evidence = await on(always(trouble)).approvals.pullRequest(number, 'key');
    if (!evidence.known || evidence.value === undefined) throw new Error('no evidence');
    const { pull: seen } = evidence.value;
    if (seen.known) throw new Error('it was seen');
    const told = unseen('the pull request', seen);
    expect(told.reason).toBe(reason);
    expect(told.sentence).toMatch(why);
    expect(told.remedy).toMatch(remedy);
  });

  it('is not waited for without end', async () => {
    const { approvals } = on(always('silent'), {}, new ImpatientClock());
    const evidence = await approvals.pullRequest(number, 'key');
    expect(JSON.stringify(evidence)).toContain('did not come within 30 seconds');
  });
});

const plan = {
  key: 'key',
  digest: `sha256:${'0'.repeat(64)}`,
  workspaceName: 'ws',
  ready: true,
  title: 'Plan',
  summary: 'Plan',
};

describe('what a run makes on GitHub', () => {
  const made = (when: 'before' | 'after') => (request: string, count: number) =>
    request.startsWith('POST') && count === 1
      ? when === 'before'
        ? ('reset' as const)
        : { after: 'reset' as const }
      : undefined;

  it.each(['before', 'after'] as const)('is made once: a reset %s', async (when) => {
    const { registry, state } = on(made(when));
    expect(await registry.publish(HEAD, plan)).toMatchObject({ known: true });
    expect(state.checks).toHaveLength(1);
  });

  it.each(['before', 'after'] as const)('a comment too: a reset %s', async (when) => {
    const { place, state } = on((request, count) =>
      request.startsWith('POST') ? made(when)(request, count - 1) : undefined,
    );
    await keepComment(place, number, '<!-- m -->', 'text');
    expect(state.comments).toHaveLength(1);
  });

  it.each(['ada', 'promoter[bot]', 'github-actions[bot]'])(
    'is the comment that %s wrote before, and nobody else',
    async (viewer) => {
      const comments = [
        { id: 1, pull: number, user: null, body: '<!-- m -->\nforged' },
        { id: 2, pull: number, user: 'mallory', body: '<!-- m -->\nforged' },
      ];
      const { place, state } = on(always(undefined), { viewer, comments });
      await keepComment(place, number, '<!-- m -->', 'one');
      await keepComment(place, number, '<!-- m -->', 'two');
      expect(state.comments.map(({ body }) => body.split('\n')[1])).toEqual([
        'forged',
        'forged',
        'two',
      ]);
    },
  );
});

describe('an account that was deleted', () => {
  it('is somebody unknown, and nobody who approves', async () => {
    const ghost = review({ user: null });
    const gone = { ...pull, author: null };
    const { approvals } = on(always(undefined), {
      pulls: [{ ...gone, reviews: [ghost] }],
      pushes: [{ actor: null, branch: 'changes', after: HEAD }],
      permissions: ['contents: read', 'checks: write', 'pull-requests: write', 'actions: read'],
      runId: '1',
      approvals: [{ environment: 'production', state: 'approved', user: null, comment: '' }],
    });
    const seen = await approvals.pullRequest(number, 'key');
    expect(seen).toMatchObject({
      value: {
        pull: { value: { author: 'somebody unknown' } },
        reviews: { value: [{ reviewer: expect.stringMatching(/^somebody unknown/), isBot: true }] },
        pushers: { known: false },
      },
    });
    expect((await approvals.environment('production')).approvals).toMatchObject({
      value: [{ approver: 'somebody unknown', isBot: true }],
    });
  });
});

it('a pull request of more than 250 commits says so', async () => {
  const [commit] = pull.commits;
  if (commit === undefined) throw new Error('no commit');
  const { approvals } = on(always(undefined), {
    pulls: [{ ...pull, commits: Array.from({ length: 251 }, () => commit) }],
  });
  expect(await approvals.pullRequest(number, 'key')).toMatchObject({
    value: {
      contributors: {
        why: expect.stringContaining('251 commits'),
        remedy: expect.stringContaining('smaller'),
      },
    },
  });
});
