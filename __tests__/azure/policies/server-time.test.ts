import { describe, expect, it } from '@jest/globals';

import { openReader } from '../../../src/azure/open-reader.js';
import { ServerTime } from '../../../src/azure/policies/server-time.js';
import { FakeClock, FakeWire, scope, sideOn } from '../fake-wire.js';

const NOON = Date.parse('2026-12-01T12:00:00Z');
const dateAt = (ms: number): string => new Date(ms).toUTCString();

/** A clock that is so far ahead when an answer comes that took so long. */
function learnt(answers: readonly (readonly [ahead: number, took: number])[]): number {
  const clock = { now: () => now };
  let now = 0;
  const time = new ServerTime(clock);
  for (const [ahead, took] of answers) {
    now = NOON + ahead + took;
    time.learn(dateAt(NOON), NOON + ahead);
  }
  return time.aheadMs();
}

describe('how far a clock is ahead of that of Azure', () => {
  it.each<[string, readonly (readonly [number, number])[], number]>([
    ['nobody has told', [], 0],
    ['by one answer', [[90_000, 50]], 90_050],
    [
      'by the quickest of several',
      [
        [90_000, 40_000],
        [90_000, 50],
        [90_000, 20_000],
      ],
      90_050,
    ],
    ['behind', [[-400_000, 10]], -399_990],
    [
      'put forward meanwhile',
      [
        [0, 10],
        [3_600_000, 10],
      ],
      3_599_000,
    ],
  ])('%s', (_, answers, ahead) => {
    expect(learnt(answers)).toBe(ahead);
  });

  it('is learnt from the answers of a run', async () => {
    const clock = new FakeClock(NOON + 90_000);
    const headers = { Date: dateAt(NOON) };
    const wire = new FakeWire(() => ({ status: 200, headers, body: { value: [] } }));
    const reader = openReader(sideOn(wire, clock).options);
    expect(reader.clockAheadMs()).toBe(0);
    await reader.readCollection('computes', scope, []);
    expect(reader.clockAheadMs()).toBe(90_000);
  });
});
