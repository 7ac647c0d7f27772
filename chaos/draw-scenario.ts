import * as fc from 'fast-check';

import type { Platform } from '../__tests__/scenarios/support/world.js';
import { faults } from './draw-faults.js';
import { foreign, runs } from './draw-runs.js';
import { worlds } from './draw-world.js';
import type { Scenario } from './scenario.js';

const drawn = fc.record({
  world: worlds,
  runs,
  faults,
  foreign,
  restores: fc.boolean(),
});

/** What a seed stands for on a host: always the same. */
export function scenarioOf(seed: number, host: Platform): Scenario {
  const [scenario] = fc.sample(drawn, { seed, numRuns: 1 });
  if (scenario === undefined) throw new Error('nothing was drawn');
  return { seed, host, ...scenario };
}
