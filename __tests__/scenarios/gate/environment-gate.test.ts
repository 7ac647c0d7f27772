import { afterEach, describe, expect, it } from '@jest/globals';

import { createGithubApi } from '../../../emulator/github/github-api.js';
import { emptyGithub, type GithubState } from '../../../emulator/github/github-state.js';
import { readyWorkspace } from '../../../emulator/scenarios/index.js';
import { DEFAULT_SETTINGS } from '../../../emulator/settings.js';
import { moveInputs, validateInputs } from '../support/inputs.js';
import { preparable, preparation, preparationIn, prepareInputs } from '../support/preparable.js';
import { movesIn, startWorld, type RunOptions, type World } from '../support/world.js';

let world: World;
afterEach(() => world.close());

const TOKEN = 'ghs_the_token_of_the_job';
const { repository, runId, actor } = DEFAULT_SETTINGS.workflow;
const approved: GithubState = {
  ...emptyGithub({ repository, runId, token: TOKEN }),
  permissions: ['actions: read', 'checks: write'],
  environments: [
    { name: 'production', reviewers: ['carol'], preventsSelfReview: true, adminsMayBypass: false },
  ],
  approvals: [{ environment: 'production', state: 'approved', user: 'carol', comment: 'Go.' }],
};

let github: GithubState;
let inputs: Readonly<Record<string, string>>;

async function moveWith(changes: Partial<GithubState>, options: RunOptions = {}) {
  github = { ...approved, checks: [], ...changes };
  world = await startWorld(
    {
      state: readyWorkspace(),
      arm: { retryAfterSeconds: 1, validationPolls: 1, movePolls: 1 },
      githubApi: createGithubApi(() => github),
    },
    'github',
  );
  const validated = await world.run(validateInputs);
  expect(validated.outputs).toMatchObject({ outcome: 'ready' });
  world.newRequests();
  inputs = {
    ...moveInputs(validated.outputs['plan-digest'] ?? ''),
    gate: 'digest, environment',
    environment: 'production',
    'github-token': TOKEN,
  };
  return world.run(inputs, options);
}

describe('a move behind an environment', () => {
  it('is carried out when somebody else approved the run', async () => {
    const run = await moveWith({});
    expect(run.outputs).toMatchObject({ outcome: 'moved', 'failure-reason': '' });
    // Asked before anything else, when all has been read, and right before the request.
    const asked = world.emulator
      .requests()
      .filter(({ request }) => request.url.pathname.endsWith('/approvals'));
    expect(asked).toHaveLength(3);
    expect(
      [run.summary, ...run.lines.filter((line) => !line.startsWith('::add-mask::'))].join('\n'),
    ).not.toContain(TOKEN);
  });

  it.each<[string, Partial<GithubState>, RunOptions, string, RegExp]>([
    ['nobody approved', { approvals: [] }, {}, 'approval-missing', /0 of 1/],
    [
      'the actor approved',
      { approvals: [{ environment: 'production', state: 'approved', user: actor, comment: '' }] },
      {},
      'approval-missing',
      /started this run/,
    ],
    ['the environment is open', { environments: [] }, {}, 'gate-misconfigured', /no environment/],
    ['the token may not look', { permissions: [] }, {}, 'gate-misconfigured', /actions: read/],
    [
      'a fork started it',
      {},
      {
        identity: { eventName: 'pull_request' },
        event: {
          pull_request: {
            number: 7,
            head: { sha: 'a', repo: { full_name: 'mallory/ml-platform' } },
            base: { repo: { full_name: repository } },
          },
        },
      },
      'gate-misconfigured',
      /fork/,
    ],
  ])(
    'is closed before Azure is asked anything when %s',
    async (_, github, options, reason, told) => {
      const run = await moveWith(github, options);
      expect(run.outputs).toMatchObject({ outcome: 'blocked', 'failure-reason': reason });
      expect(run.exitCode).toBe(1);
      expect(run.summary).toMatch(told);
      expect(world.newRequests()).toEqual([]);
    },
  );

  it('is opened in a second attempt only by an approval that names the digest', async () => {
    const attempt = { environment: { GITHUB_RUN_ATTEMPT: '2' } };
    const first = await moveWith({}, attempt);
    expect(first.outputs).toMatchObject({
      outcome: 'blocked',
      'failure-reason': 'approval-missing',
    });
    expect(first.summary).toContain('perhaps approved an earlier attempt');
    expect(world.newRequests()).toEqual([]);
    const [, digest = 'none'] = /with ([0-9a-f]{12}) in the comment/.exec(first.summary) ?? [];
    const comment = `Go, ${digest}.`;
    github = { ...github, approvals: github.approvals.map((one) => ({ ...one, comment })) };
    const run = await world.run(inputs, attempt);
    expect(run.outputs).toMatchObject({ outcome: 'moved', 'failure-reason': '' });
  });

  it('is closed by an approval that was taken back while Azure was validating', async () => {
    let asked = 0;
    const taken = { ...approved, approvals: [] };
    world = await startWorld(
      {
        state: readyWorkspace(),
        arm: { retryAfterSeconds: 1, validationPolls: 1, movePolls: 1 },
        githubApi: (request) => {
          if (request.url.pathname.endsWith('/approvals')) asked += 1;
          return createGithubApi(() => (asked > 1 ? taken : approved))(request);
        },
      },
      'github',
    );
    const validated = await world.run(validateInputs);
    world.newRequests();
    const run = await world.run({
      ...moveInputs(validated.outputs['plan-digest'] ?? ''),
      gate: 'environment',
      environment: 'production',
      'github-token': TOKEN,
    });
    expect(run.outputs).toMatchObject({ outcome: 'blocked', 'failure-reason': 'approval-missing' });
    expect(movesIn(world.newRequests())).toBe(0);
  });

  it('is closed by an approval that was taken back while the move was prepared, and says so first', async () => {
    let asked = 0;
    const taken = { ...approved, approvals: [] };
    world = await startWorld(
      {
        state: preparable(),
        arm: { retryAfterSeconds: 1, validationPolls: 1, movePolls: 1, operationPolls: 1 },
        githubApi: (request) => {
          if (request.url.pathname.endsWith('/approvals')) asked += 1;
          return createGithubApi(() => (asked > 4 ? taken : approved))(request);
        },
      },
      'github',
    );
    const validated = await world.run(prepareInputs);
    world.newRequests();
    const run = await world.run({
      ...moveInputs(validated.outputs['plan-digest'] ?? ''),
      gate: 'environment',
      environment: 'production',
      'github-token': TOKEN,
    });
    expect(run.outputs).toMatchObject({
      outcome: 'not-moved',
      'failure-reason': 'approval-missing',
    });
    const [, wrong = ''] = run.summary.split('### What went wrong');
    expect(wrong.trimStart()).toMatch(/^- The workspace did not move, and the preparation/);
    const sent = world.newRequests();
    // Asked before each step: the first two had it.
    expect(preparationIn(sent)).toEqual(preparation.slice(0, 2));
    expect(movesIn(sent)).toBe(0);
  });
});
