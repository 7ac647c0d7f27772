import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { createDevopsApi } from '../../../emulator/azure-pipelines/devops-api.js';
import { createGithubApi } from '../../../emulator/github/github-api.js';
import type { GithubState } from '../../../emulator/github/github-state.js';
import type { JsonValue, Service } from '../../../emulator/types.js';
import { parseJson } from '../../../emulator/parse-json.js';
import { readyWorkspace } from '../../../emulator/scenarios/index.js';
import { approvedRun, moveWith, validated, type Validated } from '../support/approved-run.js';
import { signIn, validateInputs } from '../support/inputs.js';
import { event, merged, pull, repositoryWith, review, TOKEN } from '../support/repository.js';
import { movesIn, startWorld, type World } from '../support/world.js';

/** Whoever may be nobody any more (GitHub REST description: nullable users and apps). */
const GITHUB_PEOPLE = 'user actor author committer merged_by assignee app triggering_actor'.split(
  ' ',
);
const DEVOPS_PEOPLE = 'requestedFor requestedBy actualApprover lastModifiedBy'.split(' ');

/** A service which knows none of these people where the path fits. */
function withoutPeople(service: Service, path: RegExp, people: readonly string[]): Service {
  return async (request) => {
    const answer = await service(request);
    return path.test(request.url.pathname) && answer.body !== undefined
      ? { ...answer, body: nameless(answer.body, people) }
      : answer;
  };
}

function nameless(body: JsonValue, people: readonly string[]): JsonValue {
  const gone = (name: string, value: unknown): unknown => (people.includes(name) ? null : value);
  return parseJson(JSON.stringify(body, gone)) ?? null;
}

const EVERYWHERE = /^/;
const gate = {
  gate: 'environment, pull-request',
  environment: 'production',
  'github-token': TOKEN,
  comment: 'always',
};

/** Where carol, who may write, approved the pull request and the run. */
function approved(): GithubState {
  return {
    ...repositoryWith(),
    permissions: ['actions: read', 'contents: read', 'checks: write', 'pull-requests: write'],
    environments: [
      {
        name: 'production',
        reviewers: ['carol'],
        preventsSelfReview: true,
        adminsMayBypass: false,
      },
    ],
    approvals: [{ environment: 'production', state: 'approved', user: 'carol', comment: 'Go.' }],
    pulls: [{ ...pull, reviews: [review()] }],
  };
}

describe('an account that was deleted, on GitHub', () => {
  const github = approved();
  const emulated = createGithubApi(() => github);
  let api: Service = emulated;
  let world: World;
  beforeAll(async () => {
    const arm = { retryAfterSeconds: 1, validationPolls: 1, movePolls: 1 };
    const githubApi: Service = (request) => api(request);
    world = await startWorld({ state: readyWorkspace(), arm, githubApi }, 'github');
    // The comments of a pull request are of nobody: none of them is ours.
    github.comments.push({ id: 1, pull: pull.number, user: null, body: 'Nice.' });
    api = withoutPeople(emulated, EVERYWHERE, GITHUB_PEOPLE);
    const identity = { eventName: 'pull_request', actor: '' };
    const run = await world.run({ ...validateInputs, ...gate }, { event, identity });
    expect({ told: run.errors, ...run.outputs }).toMatchObject({ outcome: 'ready', told: [] });
    expect(github.comments).toHaveLength(2);
    expect(github.checks).toHaveLength(1);
    world.newRequests();
  });
  afterAll(() => world.close());

  const move = (): ReturnType<World['run']> =>
    world.run({ ...signIn, mode: 'move', ...gate }, merged);

  it.each<[string, RegExp, string, RegExp]>([
    [
      'in every answer',
      EVERYWHERE,
      'approval-missing',
      /somebody unknown \(a bot, or an account that is gone\)/,
    ],
    [
      'in the commits',
      /\/pulls\/\d+\/commits$/,
      'approval-missing',
      /1 of 2 .*authors of its commits have no known account/,
    ],
    ['in the reviews', /\/reviews$/, 'approval-missing', /somebody unknown \(review \d+\)/],
    [
      'in the approvals of the run',
      /\/approvals$/,
      'approval-missing',
      /somebody unknown \(a bot, or an account that is gone\)/,
    ],
    [
      'in the pushes',
      /\/activity$/,
      'gate-misconfigured',
      /somebody unknown pushed its head.*push to the branch again/,
    ],
    ['in the checks, whose app is gone', /\/check-runs$/, 'plan-missing', /publish/],
  ])('closes the gate %s, and is nobody who approves', async (_, path, reason, says) => {
    api = withoutPeople(emulated, path, GITHUB_PEOPLE);
    const run = await move();
    expect(run.outputs).toMatchObject({ outcome: 'blocked', 'failure-reason': reason });
    expect(run.errors.join('\n')).toMatch(says);
    expect(world.newRequests()).toEqual([]);
  });

  it('harms nothing where nobody has to be known', async () => {
    const path = /\/comments|\/pulls$|\/pulls\/\d+$|\/permission$|\/environments\//;
    api = withoutPeople(emulated, path, GITHUB_PEOPLE);
    const run = await move();
    expect({ told: run.errors, ...run.outputs }).toMatchObject({ outcome: 'moved', told: [] });
    expect(movesIn(world.newRequests())).toBe(1);
  });
});

describe('an account that was deleted, on Azure Pipelines', () => {
  let own: Validated;
  beforeAll(async () => {
    own = await validated();
  });
  afterAll(() => own.world.close());

  it.each<[string, RegExp, string, RegExp]>([
    [
      'who started the run',
      /\/builds\/\d+$/,
      'gate-misconfigured',
      /who started this run.*start a new run/,
    ],
    [
      'who approved',
      /\/approvals$/,
      'approval-missing',
      /somebody unknown \(a bot, or an account that is gone\)/,
    ],
    ['everybody', EVERYWHERE, 'gate-misconfigured', /who started this run.*start a new run/],
  ])('closes the gate: %s', async (_, path, reason, says) => {
    const now = approvedRun();
    const answers = withoutPeople(
      createDevopsApi(() => now),
      path,
      DEVOPS_PEOPLE,
    );
    const run = await moveWith(own, { answers });
    expect(run.outputs).toMatchObject({ outcome: 'blocked', 'failure-reason': reason });
    expect(run.errors.join('\n')).toMatch(says);
    expect(own.world.newRequests()).toEqual([]);
  });
});
