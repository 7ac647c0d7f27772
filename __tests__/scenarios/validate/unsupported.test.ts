import { afterEach, describe, expect, it } from '@jest/globals';

import { readyWorkspace } from '../../../emulator/scenarios/index.js';
import type { Situation } from '../../checks/emulated-judgement.js';
import { situations } from '../../checks/situations.js';
import { validateInputs } from '../support/inputs.js';
import { changesIn, startWorld, type World } from '../support/world.js';

let world: World;
afterEach(() => world.close());

const fast = { retryAfterSeconds: 1, validationPolls: 0 };
const ready = readyWorkspace();

function inputsOf({ scope }: Situation): Readonly<Record<string, string>> {
  return {
    ...validateInputs,
    ...(scope?.associated === undefined
      ? {}
      : { 'associated-resources': scope.associated.join(', ') || 'none' }),
    ...(scope?.destination === undefined
      ? {}
      : {
          'destination-subscription-id': scope.destination.subscriptionId,
          'destination-resource-group': scope.destination.resourceGroup,
        }),
  };
}

function situationOf(rule: string): Situation {
  const situation = situations[rule];
  if (situation === undefined) throw new Error(`no situation for ${rule}`);
  return situation.fires;
}

// All rules are tried in process (checks/rules.test.ts). One of each kind shows that the bundle ends
// a run so: about the destination, about the workspace, about what is in it.
const rows = ['destination-group-missing', 'managed-network', 'computes-exist'];

describe('what the documents do not support', () => {
  it.each(rows)('is blocked and named: %s', async (rule) => {
    const situation = situationOf(rule);
    world = await startWorld({ state: situation.state, arm: { ...fast, ...situation.arm } });
    const run = await world.run(inputsOf(situation));
    expect(run.outputs).toMatchObject({
      outcome: 'blocked',
      'failure-reason': 'not-ready',
      'can-move': 'false',
    });
    expect(run.exitCode).toBe(1);
    expect(run.summary).toContain(rule);
    expect(changesIn(world.newRequests())).toEqual([]);
  });

  it('and the ready workspace is ready', async () => {
    world = await startWorld({ state: ready, arm: fast });
    const run = await world.run(validateInputs);
    expect(run.outputs).toMatchObject({ outcome: 'ready', blockers: '0', unknowns: '0' });
  });
});
