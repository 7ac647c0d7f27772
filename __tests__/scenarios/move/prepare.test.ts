import { readdir } from 'node:fs/promises';

import { describe, expect, it } from '@jest/globals';

import type { Fault } from '../../../emulator/network/fault.js';
import {
  readyWorkspace,
  SEEDED_SECRETS,
  withCompute,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
import { moveInputs, validateInputs } from '../support/inputs.js';
import { preparable, preparation, preparationIn, prepareInputs } from '../support/preparable.js';
import { changesIn, movesIn, startWorld, type World } from '../support/world.js';

const arm = { retryAfterSeconds: 1, validationPolls: 1, movePolls: 1, operationPolls: 1 };

async function inWorld<Result>(act: (world: World) => Promise<Result>): Promise<Result> {
  const world = await startWorld({ state: preparable(), arm });
  try {
    return await act(world);
  } finally {
    await world.close();
  }
}

async function validated(world: World): Promise<Readonly<Record<string, string>>> {
  const run = await world.run(prepareInputs);
  expect({ told: run.summary, ...run.outputs }).toMatchObject({
    outcome: 'ready',
    'failure-reason': '',
  });
  expect(changesIn(world.newRequests())).toEqual([]);
  expect(run.summary).toContain('its keys; the values of 1 environment variable(s) of blue');
  return moveInputs(run.outputs['plan-digest'] ?? '');
}

describe('a validation of what can be prepared', () => {
  it.concurrent('blocks where nothing may be prepared', () =>
    inWorld(async (world) => {
      const run = await world.run(validateInputs);
      expect(run.outputs).toMatchObject({ outcome: 'blocked', 'failure-reason': 'not-ready' });
    }),
  );

  it.concurrent('blocks where only a part may be prepared', () =>
    inWorld(async (world) => {
      const run = await world.run({ ...prepareInputs, prepare: 'delete-computes' });
      expect(run.outputs).toMatchObject({ outcome: 'blocked', 'failure-reason': 'not-ready' });
      expect(run.summary).toContain('az ml compute detach');
    }),
  );

  it.concurrent('blocks while ARM refuses and nobody has accepted that', () =>
    inWorld(async (world) => {
      const run = await world.run({ ...prepareInputs, acknowledge: '' });
      expect(run.outputs).toMatchObject({
        outcome: 'blocked',
        'failure-reason': 'validation-failed',
      });
      expect(run.summary).toContain('arm-validation-before-preparation');
    }),
  );
});

describe('a move with a preparation', () => {
  it.concurrent('does what the plan lists, in order, nothing else, and moves', () =>
    inWorld(async (world) => {
      const run = await world.run(await validated(world));
      expect({ told: run.summary, ...run.outputs }).toMatchObject({
        outcome: 'moved',
        'failure-reason': '',
      });
      const sent = world.newRequests();
      expect(preparationIn(sent)).toEqual(preparation);
      expect(movesIn(sent)).toBe(1);
    }),
  );

  it.concurrent('lets no secret of Azure, and no token, into anything it writes', async () => {
    const world = await startWorld({
      state: preparable(),
      arm: { ...arm, leaksWriteOnlyFields: true },
    });
    const debug = { environment: { ACTIONS_STEP_DEBUG: 'true', RUNNER_DEBUG: '1' } };
    const all = { ...prepareInputs, 'associated-resources': 'all' };
    const validation = await world.run(all, debug);
    const inputs = moveInputs(validation.outputs['plan-digest'] ?? '');
    const run = await world.run(inputs, debug);
    expect(run.outputs).toMatchObject({ outcome: 'moved' });
    const files = await readdir(world.workspace);
    expect(files).toHaveLength(8);
    const written = await Promise.all(files.map((name) => world.readFile(name)));
    await world.close();
    const told = [validation, run].flatMap(({ told: lines, summary, outputs }) => [
      ...lines,
      summary,
      JSON.stringify(outputs),
    ]);
    const everything = [...written, ...told].join('\n');
    expect(SEEDED_SECRETS.length).toBeGreaterThan(0);
    for (const secret of SEEDED_SECRETS) expect(everything).not.toContain(secret);
    expect(everything).not.toMatch(/eyJ[\w-]{10,}\.[\w-]{10,}/);
  });

  it.concurrent('changes nothing when something has changed since the approval', () =>
    inWorld(async (world) => {
      const inputs = await validated(world);
      world.emulator.replaceState(withCompute(preparable(), 'late', 'AmlCompute'));
      const run = await world.run(inputs);
      expect(run.outputs).toMatchObject({ outcome: 'blocked', 'failure-reason': 'plan-changed' });
      expect(changesIn(world.newRequests())).toEqual([]);
    }),
  );

  it.concurrent.each<[string, Fault, string, string, number, RegExp]>([
    [
      'a deletion is refused',
      {
        match: { method: 'DELETE', path: '/computes/ci-ada' },
        do: {
          answer: { status: 403, body: { error: { code: 'AuthorizationFailed', message: '' } } },
        },
      },
      'not-moved',
      'prepare-failed',
      5,
      /did not move, and the preparation has changed it: removed: batchendpoints\/churn-nightly/,
    ],
    [
      'ARM still refuses after the preparation',
      {
        // The validation of the run that validates, the first one of the move, and then this one.
        match: { method: 'POST', path: '/validateMoveResources' },
        after: 1,
        do: { answer: { status: 409, body: { error: { code: 'QuotaExceeded', message: '' } } } },
      },
      'not-moved',
      'validation-failed',
      7,
      /still refuses the move/,
    ],
  ])('ends unmoved and says what it removed when %s', (_, fault, outcome, reason, sent, told) =>
    inWorld(async (world) => {
      const inputs = await validated(world);
      world.emulator.addFault(fault);
      const run = await world.run(inputs);
      expect(run.outputs).toMatchObject({ outcome, 'failure-reason': reason });
      expect(run.exitCode).toBe(1);
      expect(run.summary).toMatch(told);
      const requests = world.newRequests();
      expect(preparationIn(requests)).toHaveLength(sent);
      expect(movesIn(requests)).toBe(0);
      // Started again, it goes on where it stopped, and nothing is removed twice.
      const again = await world.run(inputs);
      expect(again.outputs).toMatchObject({ outcome: 'moved', 'failure-reason': '' });
      const rest = preparationIn(world.newRequests());
      expect(rest).toEqual(preparation.slice(reason === 'prepare-failed' ? sent - 1 : sent));
    }),
  );

  it.concurrent('is not lost on a reset: what Azure took is seen, not sent again', () =>
    inWorld(async (world) => {
      const inputs = await validated(world);
      world.emulator.addFault({ match: { method: 'DELETE' }, times: 2, do: { reset: 'after' } });
      const run = await world.run(inputs);
      expect(run.outputs).toMatchObject({ outcome: 'moved', 'failure-reason': '' });
      expect(preparationIn(world.newRequests())).toEqual(preparation);
    }),
  );

  it.concurrent('has nothing to do where everything is ready', async () => {
    const world = await startWorld({ state: readyWorkspace(), arm });
    const run = await world.run({ ...validateInputs, prepare: prepareInputs.prepare });
    expect(run.outputs).toMatchObject({ outcome: 'ready' });
    world.newRequests();
    const moved = await world.run(moveInputs(run.outputs['plan-digest'] ?? ''));
    expect(moved.outputs).toMatchObject({ outcome: 'moved' });
    const changes = changesIn(world.newRequests());
    expect(changes).toEqual([`POST ${WORKSPACE_ID.split('/providers/')[0] ?? ''}/moveResources`]);
    await world.close();
  });
});
