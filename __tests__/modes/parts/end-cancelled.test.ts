import { describe, expect, it } from '@jest/globals';

import { endCancelled } from '../../../src/modes/parts/end-cancelled.js';
import { startRun } from '../../../src/modes/parts/run.js';
import type { RunReport } from '../../../src/domain/run/run-report.js';

const clock = { now: () => 0, sleep: () => Promise.resolve() };

describe('a cancelled run', () => {
  it.each<[string, Partial<RunReport>, object, RegExp]>([
    ['before anything was sent', {}, { outcome: undefined, failureReason: 'timed-out' }, /Nothing/],
    [
      'that had validated',
      { outcome: 'ready', failureReason: undefined },
      { outcome: undefined, failureReason: 'timed-out' },
      /Nothing/,
    ],
    [
      'that was preparing the move',
      { outcome: 'not-moved', failureReason: 'prepare-failed' },
      { outcome: 'not-moved', failureReason: 'prepare-failed' },
      /The move was not sent/,
    ],
    [
      'that had sent the move',
      { outcome: 'unknown', failureReason: 'move-unknown' },
      { outcome: 'unknown', failureReason: 'move-unknown' },
      /goes on in Azure/,
    ],
    [
      'that saw the move done and was verifying',
      { outcome: 'moved', failureReason: undefined },
      { outcome: 'moved', failureReason: 'timed-out' },
      /goes on in Azure/,
    ],
  ])('%s says so and has failed', (_, noted, expected, told) => {
    const run = startRun('1', clock);
    run.note(noted);
    endCancelled(run);
    expect(run.isStopped()).toBe(true);
    expect(run.report()).toMatchObject({ ...expected, failed: true });
    expect(run.report().problems[0]?.sentence).toMatch(told);
  });
});
