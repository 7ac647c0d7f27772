import * as fc from 'fast-check';

import { foreignChanges } from '../__tests__/properties/support/foreign-changes.js';
import { paperFaults, type ChaosMode, type ForeignDraw, type RunDraw } from './scenario.js';

const FORGED: (typeof paperFaults)[number] = 'forged plan';
const HOUR_MS = 3_600_000;
/** Something that happens once in so many times. */
const seldom = <Value>(arbitrary: fc.Arbitrary<Value>, once: number) =>
  fc.oneof({ weight: once - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

const mode = (...weights: readonly (readonly [mode: ChaosMode, weight: number])[]) =>
  fc.oneof(...weights.map(([one, weight]) => ({ weight, arbitrary: fc.constant(one) })));

// Most first runs validate, as people do; the rest find no plan.
const first = mode(['validate', 27], ['status', 1], ['move', 1], ['restore', 1]);
const later = mode(['move', 6], ['restore', 3], ['status', 1], ['validate', 1], ['promote', 1]);

const machine = {
  beside: seldom(mode(['move', 5], ['restore', 1], ['status', 1]), 7),
  papers: seldom(
    fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...paperFaults) }, fc.constant(FORGED)),
    5,
  ),
  signal: seldom(
    fc.record({
      name: fc.constantFrom('SIGTERM' as const, 'SIGKILL' as const),
      at: fc.oneof(fc.nat(40), fc.nat(200)),
    }),
    4,
  ),
  aheadMs: fc.oneof(
    { weight: 8, arbitrary: fc.constant(0) },
    fc.integer({ min: -2 * HOUR_MS, max: 2 * HOUR_MS }),
  ),
  jump: seldom(
    fc.record({
      afterMs: fc.nat(1500),
      byMs: fc.integer({ min: -3 * HOUR_MS, max: 3 * HOUR_MS }),
    }),
    10,
  ),
  writes: seldom(fc.nat(12), 10),
};

const runOf = (modes: fc.Arbitrary<ChaosMode>): fc.Arbitrary<RunDraw> =>
  fc.record({ mode: modes, ...machine });

/** A first run and one to three more. */
export const runs: fc.Arbitrary<readonly RunDraw[]> = fc
  .tuple(runOf(first), fc.array(runOf(later), { minLength: 1, maxLength: 3 }))
  .map(([one, more]) => [one, ...more]);

/** What somebody does meanwhile: more often between two changes of the run than before them. */
export const strangers: fc.Arbitrary<readonly ForeignDraw[]> = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        run: fc.nat(3),
        of: fc.constant('change' as const),
        at: fc.nat(8),
        change: foreignChanges,
      }),
    },
    fc.record({
      run: fc.nat(3),
      of: fc.constant('request' as const),
      at: fc.nat(120),
      change: foreignChanges,
    }),
  ),
  { maxLength: 2 },
);
