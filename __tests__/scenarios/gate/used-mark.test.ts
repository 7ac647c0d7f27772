import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import { afterEach, describe, expect, it } from '@jest/globals';

import type { ArmSettings } from '../../../emulator/arm/settings.js';
import { createGithubApi } from '../../../emulator/github/github-api.js';
import {
  emptyGithub,
  type GithubCheck,
  type GithubState,
} from '../../../emulator/github/github-state.js';
import { readyWorkspace } from '../../../emulator/scenarios/index.js';
import { DEFAULT_SETTINGS } from '../../../emulator/settings.js';
import type { JsonObject, WireRequest } from '../../../emulator/types.js';
import { moveInputs, validateInputs } from '../support/inputs.js';
import { preparable, prepareInputs } from '../support/preparable.js';
import { movesIn, startWorld, type World } from '../support/world.js';

const JOURNAL = 'workspace-move-journal.jsonl';
const TOKEN = 'ghs_the_token_of_the_job';
const { repository, runId } = DEFAULT_SETTINGS.workflow;
const arm = { retryAfterSeconds: 1, validationPolls: 1, movePolls: 1, operationPolls: 1 };
const failing = {
  ...arm,
  moveError: { body: { error: { code: 'MoveCannotProceed', message: 'No.' } }, moved: 'none' },
} as const;

/** Whether a request leaves a mark, or sends the move. */
const isMark = ({ method, url }: WireRequest): boolean =>
  method === 'POST' && url.pathname.endsWith('/check-runs');
const isMove = ({ method, url }: WireRequest): boolean =>
  method === 'POST' && url.pathname.endsWith('/moveResources');

let world: World;
let github: GithubState;
/** Told of every request before it is answered. */
let meanwhile: (request: WireRequest) => void;
afterEach(() => world.close());

/** Validates in a run that carol lets into its environment; gives the inputs of its move. */
async function approved(
  state: JsonObject = readyWorkspace(),
  settings: ArmSettings = arm,
  asked: Readonly<Record<string, string>> = validateInputs,
): Promise<Readonly<Record<string, string>>> {
  const name = 'production';
  const protection = { reviewers: ['carol'], preventsSelfReview: true, adminsMayBypass: false };
  github = {
    ...emptyGithub({ repository, runId, token: TOKEN }),
    permissions: ['actions: read', 'checks: write'],
    environments: [{ name, ...protection }],
    approvals: [{ environment: name, state: 'approved', user: 'carol', comment: 'Go.' }],
  };
  meanwhile = () => undefined;
  world = await startWorld(
    {
      state,
      arm: settings,
      githubApi: createGithubApi(() => github),
      onRequest: (request) => {
        meanwhile(request);
      },
    },
    'github',
  );
  const run = await world.run(asked);
  expect(run.outputs).toMatchObject({ outcome: 'ready' });
  world.newRequests();
  const digest = run.outputs['plan-digest'] ?? '';
  return { ...moveInputs(digest), gate: 'environment', environment: name, 'github-token': TOKEN };
}

/** The mark of another run that carries out the same plan. */
function markOfAnother(inputs: Readonly<Record<string, string>>): GithubCheck {
  return {
    id: 1,
    commit: DEFAULT_SETTINGS.workflow.sha,
    name: 'Workspace move: mlw-churn',
    app: 'github-actions',
    externalId: `used ${inputs['approved-plan-digest'] ?? ''} another-run`,
    detailsUrl: 'https://github.com/contoso/ml-platform/actions/runs/2',
    status: 'in_progress',
    conclusion: null,
    startedAt: new Date().toISOString(),
    completedAt: null,
    title: null,
    summary: null,
  };
}

/** Runs a step and sends it a signal right before the first request of a kind is answered. */
async function stopped(
  inputs: Readonly<Record<string, string>>,
  signal: NodeJS.Signals,
  isDue: (request: WireRequest) => boolean,
) {
  let stop: (name: NodeJS.Signals) => void = () => undefined;
  meanwhile = (request) => {
    if (!isDue(request)) return;
    meanwhile = () => undefined;
    stop(signal);
  };
  return world.run(inputs, { onStart: (send) => (stop = send) });
}

describe('a plan that was sent is not sent again by a run that has only the plan file', () => {
  it('when the run was killed right behind the request', async () => {
    const inputs = await approved(readyWorkspace(), failing);
    expect((await stopped(inputs, 'SIGKILL', isMove)).exitCode).toBeNull();
    await rm(join(world.workspace, JOURNAL));
    const run = await world.run(inputs);
    expect(run.outputs).toMatchObject({ outcome: 'blocked', 'failure-reason': 'plan-invalid' });
    expect(run.summary).toContain('a plan is carried out once');
    expect(movesIn(world.newRequests())).toBe(1);
  });

  it('when Azure never answered', async () => {
    const inputs = await approved(readyWorkspace(), failing);
    world.emulator.addFault({
      match: { method: 'POST', path: '/moveResources\\?' },
      do: { reset: 'after' },
    });
    expect((await world.run(inputs)).outputs).toMatchObject({ outcome: 'unknown' });
    await rm(join(world.workspace, JOURNAL));
    const run = await world.run(inputs);
    expect(run.outputs).toMatchObject({ outcome: 'blocked', 'failure-reason': 'plan-invalid' });
    expect(movesIn(world.newRequests())).toBe(1);
  });
});

describe('a plan of which nothing was sent is not used', () => {
  it('when the run was cancelled between its mark and the request', async () => {
    const inputs = await approved();
    const run = await stopped(inputs, 'SIGTERM', isMark);
    // Told as a closed gate where it was being asked just then.
    expect(['', 'blocked']).toContain(run.outputs['outcome']);
    expect(run.outputs['failure-reason']).toBe('timed-out');
    expect(github.checks).toMatchObject([{ status: 'completed', conclusion: 'neutral' }]);
    expect(movesIn(world.newRequests())).toBe(0);
    await rm(join(world.workspace, JOURNAL));
    expect((await world.run(inputs)).outputs).toMatchObject({ outcome: 'moved' });
  });

  it.each([
    ['the connection broke', { reset: 'after' }],
    ['GitHub answered 502', { answerAfter: { status: 502, body: { message: 'Bad Gateway' } } }],
  ] as const)('when its mark was made and %s: the same run goes on', async (_, trouble) => {
    const inputs = await approved();
    world.emulator.addFault({ match: { method: 'POST', path: '/check-runs$' }, do: trouble });
    expect((await world.run(inputs)).outputs).toMatchObject({ outcome: 'moved' });
    expect(github.checks).toMatchObject([{ status: 'completed', conclusion: 'success' }]);
    expect(movesIn(world.newRequests())).toBe(1);
  });
});

describe('a mark that another run leaves', () => {
  it('in the same moment, after both have looked for one, lets only the older go on', async () => {
    const inputs = await approved();
    meanwhile = (request) => {
      if (isMark(request)) github.checks.push(markOfAnother(inputs));
    };
    const run = await world.run(inputs);
    expect(run.outputs).toMatchObject({ outcome: 'blocked', 'failure-reason': 'plan-invalid' });
    expect(github.checks.map(({ conclusion }) => conclusion)).toEqual([null, 'neutral']);
    expect(movesIn(world.newRequests())).toBe(0);
  });

  it('while this one prepares closes the run, which says first what it has changed', async () => {
    const inputs = await approved(preparable(), arm, prepareInputs);
    meanwhile = ({ method }) => {
      if (method === 'DELETE' && github.checks.length === 0)
        github.checks.push(markOfAnother(inputs));
    };
    const run = await world.run(inputs);
    expect(run.outputs).toMatchObject({ outcome: 'not-moved', 'failure-reason': 'plan-invalid' });
    expect(run.summary).toContain('The workspace did not move, and the preparation has changed it');
    expect(github.checks).toHaveLength(1);
    expect(movesIn(world.newRequests())).toBe(0);
  });
});
