import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { createGithubApi } from '../../../emulator/github/github-api.js';
import type { GithubCheck, GithubState } from '../../../emulator/github/github-state.js';
import { readyWorkspace } from '../../../emulator/scenarios/index.js';
import { githubApprovals } from '../../../src/hosts/github/approvals.js';
import { checkRegistry } from '../../../src/hosts/github/checks.js';
import { FakeClock } from '../../azure/fake-wire.js';
import { placeOn } from '../../hosts/github/place.js';
import { inProcess } from '../support/in-process.js';
import { signIn, validateInputs } from '../support/inputs.js';
import { preparable, prepareInputs } from '../support/preparable.js';
import {
  event,
  GATE,
  HEAD,
  merged,
  number,
  pull,
  repositoryWith,
  review,
} from '../support/repository.js';
import { arm } from '../support/restorable.js';
import { changesIn, startWorld, type World } from '../support/world.js';

const restore = { ...signIn, mode: 'restore', restore: 'all', ...GATE };
const approved = [{ ...pull, reviews: [review()] }];
const ANOTHER = `sha256:${'0'.repeat(64)}`;

let world: World;
let github: GithubState = repositoryWith();
let published: GithubState;

/** A workspace that was validated on a pull request and moved by its merge. */
beforeAll(async () => {
  world = await startWorld(
    {
      state: readyWorkspace(),
      arm: { retryAfterSeconds: 1, validationPolls: 1, movePolls: 1 },
      githubApi: createGithubApi(() => github),
    },
    'github',
  );
  const options = { event, identity: { eventName: 'pull_request', actor: 'ada' } };
  await world.run({ ...validateInputs, ...GATE }, options);
  github = { ...github, pulls: approved };
  const moved = await world.run({ ...signIn, mode: 'move', ...GATE }, merged);
  expect(moved.outputs).toMatchObject({ outcome: 'moved' });
  published = github;
  world.newRequests();
});
afterAll(() => world.close());

const plans = (change: (check: GithubCheck) => readonly GithubCheck[]): Partial<GithubState> => ({
  checks: published.checks.flatMap((one) =>
    one.externalId.startsWith('plan ') ? change(one) : [one],
  ),
});

describe('a restore behind a pull request, to which no digest is given', () => {
  it.each<[string, () => Partial<GithubState>, string]>([
    ['nothing was published', () => plans(() => []), 'plan-missing'],
    [
      'another app published the plan',
      () => plans((one) => [{ ...one, app: 'mallory' }]),
      'plan-missing',
    ],
    [
      'another plan was published last',
      () =>
        plans((one) => [
          one,
          { ...one, id: one.id + 1000, externalId: one.externalId.replace(/sha256:.*/, ANOTHER) },
        ]),
      'plan-invalid',
    ],
    ['nobody approved it', () => ({ pulls: [{ ...pull, reviews: [] }] }), 'approval-missing'],
  ])('changes nothing when %s', async (_, change, reason) => {
    github = { ...published, ...change() };
    const run = await world.run(restore, merged);
    expect({ told: run.summary, ...run.outputs }).toMatchObject({
      outcome: 'blocked',
      'failure-reason': reason,
    });
    expect(run.exitCode).toBe(1);
    expect(world.newRequests()).toEqual([]);
  });

  it('changes nothing when the one that is given is another', async () => {
    github = published;
    const run = await world.run({ ...restore, 'approved-plan-digest': ANOTHER }, merged);
    expect(run.outputs).toMatchObject({ outcome: 'blocked', 'failure-reason': 'plan-invalid' });
    expect(world.newRequests()).toEqual([]);
  });

  it('puts back what the published plan names', async () => {
    github = published;
    const run = await world.run(restore, merged);
    expect({ told: run.summary, ...run.outputs }).toMatchObject({ outcome: 'restored' });
    expect(changesIn(world.newRequests())).not.toEqual([]);
  });
});

describe('an approval that is taken back while a restore goes on', () => {
  it('ends it: nothing more is put back, and the report says why', async () => {
    let now: GithubState = { ...repositoryWith(), runId: '1', pulls: approved };
    const clock = new FakeClock();
    const { place } = placeOn(
      createGithubApi(() => now),
      clock,
      () => undefined,
    );
    const merge = { repository: now.repository, event: 'push', isFromFork: false };
    const started = { by: ['ada'], queuedAt: undefined };
    const product = inProcess(preparable(), arm, new Map(), {
      clock,
      approvals: githubApprovals({ ...merge, isFirstAttempt: true }, started, place, undefined),
      planRegistry: checkRegistry(place),
      context: {
        repository: now.repository,
        headCommit: HEAD,
        pullRequest: number,
        baseBranch: 'master',
      },
    });
    expect(await product.run({ ...prepareInputs, ...GATE })).toMatchObject({ outcome: 'ready' });
    const move = { ...signIn, ...GATE, mode: 'move' };
    expect(await product.run(move)).toMatchObject({ outcome: 'moved' });
    product.newChanges();
    product.trouble = () => {
      now = { ...now, pulls: [{ ...pull, reviews: [review({ state: 'DISMISSED' })] }] };
      // What is made takes its time.
      void clock.sleep(2 * 60_000);
      return undefined;
    };
    const run = await product.run(restore);
    expect(product.newChanges()).toHaveLength(1);
    expect(run).toMatchObject({ outcome: 'restore-incomplete' });
    expect(run.restoration?.filter(({ state }) => state === 'done')).toHaveLength(1);
    expect(run.problems.map(({ sentence }) => sentence)).toContainEqual(
      expect.stringContaining('what approved the plan holds no longer'),
    );
  });
});
