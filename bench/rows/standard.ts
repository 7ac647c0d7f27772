import { validateInputs } from '../../__tests__/scenarios/support/inputs.js';
import type { Measurement } from '../row.js';
import { inProcess } from '../../__tests__/scenarios/support/in-process.js';
import { SharedClock } from '../../__tests__/scenarios/support/shared-clock.js';
import { ARM_THROTTLE, withThrottle } from '../../emulator/network/throttle.js';
import { standardWorkspace } from '../standard-workspace.js';
import { runBundle } from './process.js';

// Sign-in, workspace, question and last poll one after another, and ARM's own three seconds.
const CHAIN_SECONDS = 3.4;

const LATENCY_MS = 50;
const arm = { validationPolls: 3, pageSizes: { jobs: 1_000, models: 100, data: 100 } };

/** Seconds that pass for the run where only waiting takes time, behind Azure's limits. */
async function secondsOnAClock(): Promise<number> {
  const clock = new SharedClock();
  const begun = clock.now();
  const settings = { ...arm, retryAfterSeconds: 1 };
  const product = inProcess(standardWorkspace(true), settings, new Map(), {
    clock,
    front: (service) => {
      const limited = withThrottle(
        service,
        ARM_THROTTLE,
        () => 'the one identity',
        () => clock.now(),
      );
      return async (request) => {
        await clock.sleep(LATENCY_MS);
        return limited(request);
      };
    },
  });
  await product.run(validateInputs);
  return (clock.now() - begun) / 1_000;
}

/** A validation of an ordinary large workspace by the bundle. */
export const standard: Measurement = {
  name: 'standard',
  async measure() {
    const taken = await runBundle(validateInputs, standardWorkspace(true), {
      latencyMs: LATENCY_MS,
      ...arm,
    });
    const clocked = await secondsOnAClock();
    const what = 'validate the standard workspace';
    const how = '50 ms latency, ARM 3 s, through a proxy, Node 24';
    const because = 'its longest chain of requests';
    return [
      {
        ...{ what, how, figure: taken.wall, unit: 's' },
        ...{ floor: CHAIN_SECONDS, because, bar: 1.3 * CHAIN_SECONDS },
      },
      {
        ...{ what, how: 'the same where only waiting takes time', figure: clocked, unit: 's' },
        ...{ floor: CHAIN_SECONDS, because, bar: 1.3 * CHAIN_SECONDS },
      },
      { what, how: `${how}, pages of 100`, figure: taken.requests, unit: 'requests', bar: 310 },
      { what, how, figure: taken.cpu, unit: 'CPU s', bar: 2.5 },
      { what, how, figure: taken.peak, unit: 'MiB', bar: 192 },
    ];
  },
};
