import { afterEach, describe, expect, it } from '@jest/globals';

import { createGithubApi } from '../../../emulator/github/github-api.js';
import type { GithubState } from '../../../emulator/github/github-state.js';
import { readyWorkspace } from '../../../emulator/scenarios/index.js';
import { signIn, validateInputs } from '../support/inputs.js';
import {
  event,
  GATE,
  merged,
  number,
  pull,
  repositoryWith,
  review,
  TOKEN,
  HEAD,
} from '../support/repository.js';
import { movesIn, startWorld, type World } from '../support/world.js';

let world: World;
afterEach(() => world.close());

const atOnce = {
  state: readyWorkspace,
  arm: { retryAfterSeconds: 1, validationPolls: 1, movePolls: 1 },
};

async function validated(github: () => GithubState) {
  world = await startWorld(
    {
      state: atOnce.state(),
      arm: atOnce.arm,
      githubApi: createGithubApi(github),
    },
    'github',
  );
  const run = await world.run(
    { ...validateInputs, ...GATE },
    { event, identity: { eventName: 'pull_request', actor: 'ada' } },
  );
  world.newRequests();
  return run;
}

const withoutDigest = { ...signIn, mode: 'move' };

describe('a move behind a pull request', () => {
  it('is validated on the pull request, approved there, and carried out on the merge, once', async () => {
    let github = repositoryWith();
    const run = await validated(() => github);
    const digest = run.outputs['plan-digest'] ?? '';
    expect(run.outputs).toMatchObject({ outcome: 'ready' });
    expect(github.checks).toMatchObject([
      { commit: HEAD, app: 'github-actions', conclusion: 'success' },
    ]);
    expect(github.checks[0]?.externalId).toContain(digest);
    expect(github.comments).toMatchObject([{ pull: number, user: 'github-actions[bot]' }]);
    expect(github.comments[0]?.body).toContain(digest.slice('sha256:'.length).slice(0, 12));
    expect(github.comments[0]?.body).toContain('reviews this page and approves it');
    expect(github.comments[0]?.body).not.toContain('approved-plan-digest');

    github = { ...github, pulls: [{ ...pull, reviews: [review()] }] };
    const moved = await world.run({ ...withoutDigest, ...GATE }, merged);
    expect(moved.outputs).toMatchObject({ outcome: 'moved', 'failure-reason': '' });
    expect(movesIn(world.newRequests())).toBe(1);
    expect(github.checks.map(({ conclusion }) => conclusion)).toEqual(['success', 'success']);
    expect(moved.lines.filter((line) => !line.startsWith('::add-mask::')).join()).not.toContain(
      TOKEN,
    );
  });

  it.each<[string, (github: GithubState) => GithubState, string, RegExp]>([
    [
      'nobody approved, whatever a comment says',
      (github) => ({
        ...github,
        comments: [{ id: 1, pull: number, user: 'mallory', body: 'approved' }],
        pulls: [{ ...pull, reviews: [review({ state: 'COMMENTED' })] }],
      }),
      'approval-missing',
      /0 of 1/,
    ],
    [
      'the change request is on the second page of reviews',
      (github) => ({
        ...github,
        people: { carol: 'write', dora: 'write' },
        pulls: [
          {
            ...pull,
            reviews: [
              review(),
              ...Array.from({ length: 100 }, () => review({ user: 'eve', state: 'COMMENTED' })),
              review({ user: 'dora', state: 'CHANGES_REQUESTED' }),
            ],
          },
        ],
      }),
      'approval-missing',
      /dora asks for changes/,
    ],
    [
      'the plan was used before',
      (github) => ({
        ...github,
        checks: [
          ...github.checks,
          ...github.checks.map((check) => ({
            ...check,
            id: check.id + 1,
            externalId: `used ${check.externalId.split(' ').at(-1) ?? ''}`,
          })),
        ],
        pulls: [{ ...pull, reviews: [review()] }],
      }),
      'plan-invalid',
      /carried out once/,
    ],
    [
      'the token may not read checks',
      (github) => ({
        ...github,
        permissions: ['contents: read', 'pull-requests: read'],
        pulls: [{ ...pull, reviews: [review()] }],
      }),
      'gate-misconfigured',
      /checks: read/,
    ],
  ])('is not sent when %s', async (_, change, reason, told) => {
    let github = repositoryWith();
    await validated(() => github);
    github = change(github);
    const run = await world.run({ ...withoutDigest, ...GATE }, merged);
    expect(run.outputs).toMatchObject({ outcome: 'blocked', 'failure-reason': reason });
    expect(run.summary).toMatch(told);
    expect(movesIn(world.newRequests())).toBe(0);
  });
});
