import { afterEach, describe, expect, it } from '@jest/globals';

import {
  readyWorkspace,
  withCompute,
  withProperties,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
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

// A compute that is being created or has failed counts as one that exists, says the guide.
const computeIn = (provisioningState: string): Situation => ({
  state: withProperties(withCompute(ready, 'cpu', 'AmlCompute'), `${WORKSPACE_ID}/computes/cpu`, {
    provisioningState,
  }),
});

const rows: readonly (readonly [rule: string, when: string, situation: Situation])[] = [
  ...Object.entries(situations)
    .filter(([, { severity }]) => severity === 'blocker')
    .map(([rule, { fires }]) => [rule, 'as in its own tests', fires] as const),
  ['computes-exist', 'one is being created', computeIn('Creating')],
  ['computes-exist', 'one has failed', computeIn('Failed')],
];

describe('what the documents do not support', () => {
  it.each(rows)('is blocked and named: %s, %s', async (rule, _, situation) => {
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
