import { expect, it } from '@jest/globals';

import { progressTeller } from '../../../src/stages/move/progress.js';

it('somebody who waits is told at once, and then once in five minutes', () => {
  const lines: [string, number][] = [];
  const tell = progressTeller('moving', 4 * 3_600_000, {
    progress: (...told) => lines.push(told),
  });
  for (let polls = 1; polls <= 960; polls += 1) {
    tell({ polls, elapsedMs: polls * 15_000, nextInMs: 15_000 });
  }
  expect(lines).toHaveLength(48);
  expect(lines[0]).toEqual([
    'moving: 0 min 15 s gone, poll 1, 3 h 59 min left of the lock window, next in 15 s',
    0,
  ]);
  expect(lines[1]?.[0]).toMatch(/^moving: 5 min 15 s gone, poll 21,/);
  expect(lines.at(-1)?.[1]).toBe(98);
});
