import * as fc from 'fast-check';

import type { Platform } from '../__tests__/scenarios/support/world.js';
import { troubles } from './draw-faults.js';
import { strangers, runs } from './draw-runs.js';
import { worlds } from './draw-world.js';
import type { Scenario } from './scenario.js';

const drawn = fc.record({
  world: worlds,
  runs,
  faults: troubles,
  foreign: strangers,
  restores: fc.boolean(),
});

/** What a seed stands for on a host: always the same. */
export function scenarioOf(seed: number, host: Platform): Scenario {
  const [scenario] = fc.sample(drawn, { seed, numRuns: 1 });
  if (scenario === undefined) throw new Error('nothing was drawn');
  // Nothing that was drawn falls behind the last run.
  const within = <Item extends { readonly run: number }>(all: readonly Item[]): readonly Item[] =>
    all.map((one) => ({ ...one, run: one.run % scenario.runs.length }));
  const [foreign, faults] = [within(scenario.foreign), within(scenario.faults)];
  return { seed, host, ...scenario, foreign, faults };
}
