import { describe, expect, it } from '@jest/globals';

import { progressTeller, type Waiting } from '../../../src/stages/move/progress.js';

const HOUR = 3_600_000;

/** What is told of four hours of a move, of which the run sees every 15 seconds. */
function told(waiting: Partial<Waiting>): readonly (readonly [string, number])[] {
  const lines: [string, number][] = [];
  let now = 0;
  const tell = progressTeller(
    { phase: 'moving', since: 0, limitMs: 4 * HOUR, deadline: 6 * HOUR, ...waiting },
    { now: () => now },
    { progress: (...line) => lines.push(line) },
  );
  for (; now < 4 * HOUR;) {
    now += 15_000;
    tell({ nextInMs: 15_000 });
  }
  return lines;
}

describe('somebody who waits', () => {
  it('is told at once, and then once in five minutes, with the time that is left', () => {
    const lines = told({});
    expect(lines).toHaveLength(48);
    expect(lines[0]).toEqual([
      'The move goes on in Azure: 0 min 15 s gone, at most 3 h 59 min of the lock left, next look in 15 s.',
      0,
    ]);
    expect(lines[1]?.[0]).toMatch(/: 5 min 15 s gone, at most 3 h 54 min of the lock left/);
    expect(lines.at(-1)?.[1]).toBe(98);
  });

  it('is told when the run ends before Azure may', () => {
    expect(told({ deadline: HOUR })[0]?.[0]).toContain('this run looks for 59 min 45 s more');
    expect(told({ phase: 'validating', limitMs: HOUR / 2, deadline: HOUR / 2 })[0]?.[0]).toBe(
      'Azure is still judging the move: 0 min 15 s gone, next look in 15 s.',
    );
  });

  it('is told of a move that an earlier run sent, counted from its sending', () => {
    const [first] = told({ since: -2 * HOUR });
    expect(first?.[0]).toContain('2 h 00 min gone, at most 1 h 59 min of the lock left');
    expect(first?.[1]).toBe(50);
    expect(told({ since: undefined })[0]?.[0]).toContain(
      'nobody knows since when, at most 4 h 00 min of the lock left',
    );
  });
});
