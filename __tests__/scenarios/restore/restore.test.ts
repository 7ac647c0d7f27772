import { describe, expect, it } from '@jest/globals';

import type { ArmSettings } from '../../../emulator/arm/settings.js';
import { fullWorkspace } from '../../../emulator/scenarios/index.js';
import { moveInputs, signIn } from '../support/inputs.js';
import { prepareInputs } from '../support/preparable.js';
import { changesIn, hosts, startWorld, type Platform, type World } from '../support/world.js';

const arm = { retryAfterSeconds: 1, validationPolls: 1, movePolls: 1, operationPolls: 1 };
const fullInputs = {
  ...prepareInputs,
  'associated-resources': 'all',
  acknowledge: 'arm-validation-before-preparation, can-not-delete-lock',
};
const keyed = { 'snapshot-key': 'correct horse battery staple, twice over' };
const restoreInputs = { ...signIn, mode: 'restore', restore: 'all' };

async function inWorld<Result>(
  host: Platform,
  settings: ArmSettings,
  act: (world: World) => Promise<Result>,
): Promise<Result> {
  const world = await startWorld({ state: fullWorkspace(), arm: { ...arm, ...settings } }, host);
  try {
    return await act(world);
  } finally {
    await world.close();
  }
}

/** Moves it, and gives the digest that was approved. */
async function moved(
  world: World,
  more: Readonly<Record<string, string>> = {},
): Promise<{ readonly 'approved-plan-digest': string }> {
  const validated = await world.run({ ...fullInputs, ...more });
  expect({ told: validated.summary, ...validated.outputs }).toMatchObject({ outcome: 'ready' });
  const digest = validated.outputs['plan-digest'] ?? '';
  const run = await world.run({ ...moveInputs(digest), ...more });
  expect({ told: run.summary, ...run.outputs }).toMatchObject({ outcome: 'moved' });
  world.newRequests();
  return { 'approved-plan-digest': digest };
}

describe.each(hosts)('a restore on %s', (host) => {
  it.concurrent('lists what is to be put back and touches nothing', () =>
    inWorld(host, {}, async (world) => {
      await moved(world);
      const run = await world.run({ ...restoreInputs, restore: 'report' });
      expect({ told: run.summary, code: run.exitCode, ...run.outputs }).toMatchObject({
        code: 0,
        outcome: 'restore-incomplete',
        'failure-reason': '',
        'computes-to-recreate': '10',
      });
      expect(changesIn(world.newRequests())).toEqual([]);
    }),
  );

  it.concurrent('puts everything back with the key, and finds nothing to do the second time', () =>
    inWorld(host, {}, async (world) => {
      const approved = await moved(world, keyed);
      const first = await world.run({ ...restoreInputs, ...keyed, ...approved });
      expect({ told: first.summary, code: first.exitCode, ...first.outputs }).toMatchObject({
        code: 0,
        outcome: 'restored',
        'failure-reason': '',
      });
      expect(changesIn(world.newRequests())).not.toEqual([]);
      const second = await world.run({ ...restoreInputs, ...keyed, ...approved });
      expect({ told: second.summary, code: second.exitCode, ...second.outputs }).toMatchObject({
        code: 0,
        outcome: 'restored',
      });
      expect(changesIn(world.newRequests())).toEqual([]);
    }),
  );
});
