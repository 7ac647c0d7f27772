import { afterEach, describe, expect, it } from '@jest/globals';

import { readyWorkspace } from '../../../emulator/scenarios/index.js';
import { moveInputs, validateInputs } from '../support/inputs.js';
import { until } from '../support/until.js';
import { changesIn, movesIn, startWorld, type World } from '../support/world.js';

let world: World;
afterEach(() => world.close());

const arm = { retryAfterSeconds: 1, validationPolls: 2, movePolls: 3 };

/** Runs a step and sends it a signal as soon as Azure was asked a path. */
async function cancelled(
  inputs: Readonly<Record<string, string>>,
  signal: NodeJS.Signals,
  path: RegExp,
) {
  const asked = (): number =>
    world.emulator.requests().filter(({ request }) => path.test(request.url.pathname)).length;
  const before = asked();
  let stop: (name: NodeJS.Signals) => void = () => undefined;
  const running = world.run(inputs, { onStart: (send) => (stop = send) });
  await until(() => asked() > before, running);
  stop(signal);
  return running;
}

describe('a run that is cancelled', () => {
  it.each<NodeJS.Signals>(['SIGINT', 'SIGTERM'])(
    'by %s while it follows a move ends at once and says how to go on; the next run follows the same move',
    async (signal) => {
      world = await startWorld({ state: readyWorkspace(), arm });
      const validated = await world.run(validateInputs);
      const inputs = moveInputs(validated.outputs['plan-digest'] ?? '');
      world.newRequests();
      const run = await cancelled(inputs, signal, /\/moveResources$/);
      expect(run.outputs).toMatchObject({
        outcome: 'unknown',
        'failure-reason': 'move-unknown',
        'can-move': 'false',
      });
      expect(run.exitCode).toBe(1);
      expect(run.summary).toContain('The move goes on in Azure');
      const again = await world.run(inputs);
      expect(again.outputs).toMatchObject({ outcome: 'moved', 'failure-reason': '' });
      expect(movesIn(world.newRequests())).toBe(1);
    },
  );

  it('before it sent anything sends nothing', async () => {
    world = await startWorld({ state: readyWorkspace(), arm });
    const validated = await world.run(validateInputs);
    world.newRequests();
    const inputs = moveInputs(validated.outputs['plan-digest'] ?? '');
    const run = await cancelled(inputs, 'SIGTERM', /\/validateMoveResources$/);
    expect(run.outputs).toMatchObject({ outcome: '', 'failure-reason': 'timed-out' });
    expect(run.exitCode).toBe(1);
    expect(changesIn(world.newRequests())).toEqual([]);
  });
});
