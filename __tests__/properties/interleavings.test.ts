import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import { WORKSPACE_ID } from '../../emulator/scenarios/index.js';
import { foreignChanges, type ForeignChange } from './support/foreign-changes.js';
import { interleave, type Interleaved } from './support/interleaved.js';
import { faultsOf } from './support/faults.js';
import { runWith, undisturbed } from './support/same-runs.js';
import { startNames, type StartName } from './support/starts.js';
import { isChange } from './support/touched.js';

// More where somebody has the time: `PROPERTY_CASES=9000 npm run jest -- __tests__/properties`.
const CASES = Number(process.env['PROPERTY_CASES'] ?? 2000);

/** Half of the changes fall between the first change of the run itself and its last. */
const moment = fc.record({
  isLate: fc.boolean(),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
});

async function numberOf(
  name: StartName,
  { isLate, share }: { readonly isLate: boolean; readonly share: number },
): Promise<number> {
  const { requests } = await undisturbed(name);
  const changes = requests.flatMap((request, index) => (isChange(request) ? [index] : []));
  const [first = 0, last = 0] = [changes.at(0), changes.at(-1)];
  const [from, to] = isLate ? [first, last] : [0, first];
  return from + Math.floor(share * (to - from));
}

/** Whether a move of the plan is not sent when the change was there before the run began. */
async function closes(change: ForeignChange): Promise<boolean> {
  const { requests } = await runWith('move', 0, change);
  return !requests.some(({ path }) => path.endsWith('/moveresources'));
}

describe('a preparation beside which somebody works', () => {
  it('is not followed by a move that the gate would not have let through', async () => {
    const id = `${WORKSPACE_ID}/schedules/nightly-training`;
    const change = { kind: 'write', id, path: ['properties', 'isEnabled'], to: true } as const;
    expect(await closes(change)).toBe(true);
    const { requests } = await runWith(
      'move',
      await numberOf('move', { isLate: true, share: 0.5 }),
      change,
    );
    expect(requests.filter(({ path }) => path.endsWith('/moveresources'))).toEqual([]);
  });
});

describe('one change of somebody else at any request of a run', () => {
  it('is never overwritten or deleted, and what was not approved is not moved', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...startNames),
        moment,
        foreignChanges,
        async (name, when, change) => {
          const run = await runWith(name, await numberOf(name, when), change);
          expect(await faultsOf(run, await undisturbed(name), () => closes(change))).toEqual([]);
        },
      ),
      { numRuns: CASES },
    );
  });

  it('is judged by the run that it is the same as', async () => {
    const told = ({ requests, report }: Interleaved): readonly string[] => [
      ...requests.map(({ method, path }) => `${method} ${path.replace(/[^/]{36}$/, '')}`),
      report.outcome ?? '',
    ];
    const cases = fc.sample(fc.tuple(fc.constantFrom(...startNames), moment, foreignChanges), {
      numRuns: 12,
      seed: 19,
    });
    for (const [name, when, change] of cases) {
      const at = await numberOf(name, when);
      const own = await interleave(name, at, change);
      expect(told(await runWith(name, at, change))).toEqual(told(own));
    }
  });
});
