import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { createGithubApi } from '../../../emulator/github/github-api.js';
import type {
  GithubCommit,
  GithubPull,
  GithubReview,
  GithubState,
} from '../../../emulator/github/github-state.js';
import { readyWorkspace } from '../../../emulator/scenarios/index.js';
import { parseSignedPlan } from '../../../src/domain/plan/parse-plan.js';
import { planAsJson, planDigest } from '../../../src/domain/plan/plan-digest.js';
import { signIn, validateInputs } from '../support/inputs.js';
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
import { movesIn, startWorld, type RunOptions, type World } from '../support/world.js';

const PLAN_FILE = 'workspace-move-plan.json';
const OTHER = 'c'.repeat(40);
const move = { ...signIn, mode: 'move', ...GATE };

let world: World;
let github: GithubState = repositoryWith();
let validated: GithubState;
let planText: string;

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
  validated = github;
  planText = await world.readFile(PLAN_FILE);
});
afterAll(() => world.close());

type Change = (state: GithubState) => Partial<GithubState>;

const pulls = (changes: Partial<GithubPull>): Change => {
  const one = { ...pull, reviews: [review()], ...changes };
  return () => ({ pulls: [one] });
};
const reviewed = (...reviews: readonly GithubReview[]): Change => pulls({ reviews });
const written = (changes: Partial<GithubCommit>): Change =>
  pulls({ commits: pull.commits.map((commit) => ({ ...commit, ...changes })) });
const approvedAnd =
  (change: Change): Change =>
  (state) => ({ ...pulls({})(state), ...change(state) });
const later = (): string => new Date(Date.now() + 90_000).toISOString();
const without = (permission: string): Change =>
  approvedAnd(({ permissions }) => ({
    permissions: permissions.filter((one) => one !== permission),
  }));

describe('on GitHub, a move is not sent', () => {
  it.each<[string, Change, string, RegExp]>([
    ['the head moved on', pulls({ head: OTHER }), 'plan-invalid', /head/],
    ['the base was changed', pulls({ base: 'release' }), 'plan-invalid', /release/],
    ['the author approved', pulls({ author: 'carol' }), 'approval-missing', /carol \(/],
    [
      'the author of a commit approved',
      written({ author: 'carol' }),
      'approval-missing',
      /carol \(/,
    ],
    ['the committer approved', written({ committer: 'carol' }), 'approval-missing', /carol \(/],
    [
      'the co-author approved',
      written({ message: 'Promote\n\nCo-authored-by: C <12+carol@users.noreply.github.com>' }),
      'approval-missing',
      /carol \(/,
    ],
    [
      'an author nobody knows may be the one who approved',
      written({ author: null, email: 'somebody@example.com' }),
      'approval-missing',
      /1 of 2/,
    ],
    [
      'the last pusher approved',
      approvedAnd(() => ({ pushes: [{ actor: 'carol', branch: 'changes', after: HEAD }] })),
      'approval-missing',
      /carol \(/,
    ],
    [
      'nobody knows who pushed',
      approvedAnd(() => ({ pushes: [] })),
      'gate-misconfigured',
      /who pushed/,
    ],
    [
      'the approval was given before the last push',
      reviewed(review({ commit: OTHER })),
      'approval-missing',
      /0 of 1/,
    ],
    [
      'the approval was given before the plan',
      reviewed(review({ at: '2026-01-01T00:00:00Z' })),
      'approval-missing',
      /0 of 1/,
    ],
    [
      'the same reviewer asked for changes later',
      reviewed(review(), review({ state: 'CHANGES_REQUESTED', at: later() })),
      'approval-missing',
      /carol asks for changes/,
    ],
    [
      'the approval was dismissed',
      reviewed(review({ state: 'DISMISSED' })),
      'approval-missing',
      /0 of 1/,
    ],
    [
      'the reviewer may not write',
      approvedAnd(() => ({ people: { carol: 'read' } })),
      'approval-missing',
      /carol \(/,
    ],
    ['a bot approved', reviewed(review({ isBot: true })), 'approval-missing', /carol \(/],
    [
      'another app published the digest',
      approvedAnd(({ checks }) => ({
        checks: checks.map((check) => ({ ...check, app: 'somebody' })),
      })),
      'plan-missing',
      /publish/,
    ],
    ['the head is of a fork', pulls({ from: 'mallory/fork' }), 'gate-misconfigured', /fork/],
    [
      'pull requests may not be read',
      without('pull-requests: write'),
      'gate-misconfigured',
      /pull-requests: read/,
    ],
    ['pushes may not be read', without('contents: read'), 'gate-misconfigured', /contents: read/],
  ])('when %s', async (_, change, reason, told) => {
    await expectClosed(change, {}, {}, reason, told);
  });

  it.each<[string, Readonly<Record<string, string>>, RunOptions, string, RegExp]>([
    [
      'the actor approved',
      {},
      { ...merged, identity: { ...merged.identity, actor: 'carol' } },
      'approval-missing',
      /carol \(/,
    ],
    [
      'carol is no approver',
      { approvers: 'dora' },
      merged,
      'approval-missing',
      /carol \(not among/,
    ],
    [
      'carol is not in the team',
      { approvers: 'contoso/leads' },
      merged,
      'approval-missing',
      /members: read/,
    ],
    ['two are required', { 'required-approvals': '2' }, merged, 'approval-missing', /1 of 2/],
    [
      'the review must name the digest',
      { 'require-digest-in-approval': 'true' },
      merged,
      'approval-missing',
      /digest/,
    ],
    [
      'it is the plan of another pull request',
      { 'pull-request': String(number + 1) },
      merged,
      'plan-invalid',
      /pull request/,
    ],
  ])('when %s', async (_, inputs, options, reason, told) => {
    const other = { ...pull, number: number + 1, mergedAs: OTHER };
    const two: Change = () => ({
      pulls: [pull, other].map((one) => ({ ...one, reviews: [review()] })),
    });
    await expectClosed(two, inputs, options, reason, told);
  });

  it('when the plan file was swapped', async () => {
    const { plan } = parseSignedPlan(planText);
    const swapped = {
      ...plan,
      content: { ...plan.content, acknowledged: ['can-not-delete-lock'] },
    };
    const text = JSON.stringify({ digest: planDigest(swapped), plan: planAsJson(swapped) });
    await writeFile(join(world.workspace, PLAN_FILE), text);
    await expectClosed(pulls({}), {}, merged, 'plan-invalid', /digest/);
    await writeFile(join(world.workspace, PLAN_FILE), planText);
  });
});

async function expectClosed(
  change: Change,
  inputs: Readonly<Record<string, string>>,
  options: RunOptions,
  reason: string,
  told: RegExp,
): Promise<void> {
  github = { ...validated, ...change(validated) };
  world.newRequests();
  const run = await world.run({ ...move, ...inputs }, { ...merged, ...options });
  expect(run.outputs).toMatchObject({ outcome: 'blocked', 'failure-reason': reason });
  expect(run.summary).toMatch(told);
  expect(movesIn(world.newRequests())).toBe(0);
}

describe('on GitHub, a move is sent', () => {
  it('when a member of the named team approved', async () => {
    github = {
      ...validated,
      ...pulls({})(validated),
      permissions: [...validated.permissions, 'members: read'],
      teams: { 'contoso/leads': ['carol'] },
    };
    const run = await world.run({ ...move, approvers: 'contoso/leads' }, merged);
    expect(run.outputs).toMatchObject({ outcome: 'moved', 'failure-reason': '' });
  });
});
