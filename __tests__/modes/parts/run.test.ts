import { describe, expect, it } from '@jest/globals';

import { ProductError } from '../../../src/domain/run/errors.js';
import {
  endCancelled,
  endWithError,
  startRun,
  type Ended,
  type Run,
} from '../../../src/modes/parts/run.js';

const clock = { now: () => 0, sleep: () => Promise.resolve() };

describe('a run', () => {
  it('that never says how it ended has failed', () => {
    expect(startRun('1', clock).report()).toMatchObject({
      failed: true,
      failureReason: 'internal-error',
      outcome: undefined,
    });
  });

  it('stopped on purpose ends with the reason of the error', () => {
    const run = startRun('1', clock);
    endWithError(run, new ProductError('plan-missing', { sentence: 'None.', remedy: 'Get one.' }));
    expect(run.report()).toMatchObject({
      outcome: 'blocked',
      failureReason: 'plan-missing',
      failed: true,
      problems: [{ sentence: 'None.', remedy: 'Get one.' }],
    });
  });

  it.each(['invalid-input', 'authentication-failed'] as const)('judges nothing on %s', (reason) => {
    const run = startRun('1', clock);
    endWithError(run, new ProductError(reason, { sentence: '', remedy: '' }));
    expect(run.report().outcome).toBeUndefined();
  });

  it('that had sent the move does not look as if it had not, whatever breaks', () => {
    const run = startRun('1', clock);
    run.enter('sent');
    endWithError(run, new TypeError('undefined is not a function'));
    expect(run.report()).toMatchObject({ outcome: 'unknown', failureReason: 'move-unknown' });
    expect(run.report().problems).toHaveLength(2);
  });

  it.each<[string, Error]>([
    [
      'the sign-in',
      new ProductError('authentication-failed', { sentence: 'No.', remedy: 'Sign.' }),
    ],
    ['the disk', new Error('ENOSPC')],
  ])('keeps how the move ended when %s breaks afterwards', (_, error) => {
    const run = startRun('1', clock);
    run.enter('verifying', { outcome: 'partially-moved', failureReason: 'move-partial' });
    endWithError(run, error);
    expect(run.report()).toMatchObject({
      outcome: 'partially-moved',
      failureReason: 'move-partial',
    });
    expect(JSON.stringify(run.report().problems)).toContain('Do not start another move');
  });

  it('that had prepared the move says so, with what broke as the reason', () => {
    const run = startRun('1', clock);
    run.enter('preparing');
    endWithError(run, new ProductError('timed-out', { sentence: 'Late.', remedy: 'More time.' }));
    expect(run.report()).toMatchObject({ outcome: 'not-moved', failureReason: 'timed-out' });
    expect(JSON.stringify(run.report().problems)).toContain('The move itself was not sent');
  });

  it('says of a moved workspace that it moved, whatever breaks while it is verified', () => {
    const run = startRun('1', clock);
    run.enter('verifying', { outcome: 'moved', failureReason: undefined });
    endWithError(run, new Error('ENOSPC'));
    expect(run.report()).toMatchObject({ outcome: 'moved', failureReason: 'internal-error' });
  });

  it('is not ended by anybody who merely says so', () => {
    // @ts-expect-error Only `run.end` gives the word that a run has ended.
    const forgetful: Ended = Symbol('the run has ended');
    expect(forgetful).not.toBe(
      startRun('1', clock).end({ outcome: 'moved', failureReason: undefined, failed: false }),
    );
  });

  it('does not repeat a secret that an unexpected error carries', () => {
    const run = startRun('1', clock);
    endWithError(run, new Error('Bearer abcdefghijklmnopqrstuvwxyz was refused'));
    expect(JSON.stringify(run.report())).not.toContain('abcdefghijkl');
  });

  it('takes a thrown text for a failure, too', () => {
    const run = startRun('1', clock);
    endWithError(run, 'just text');
    expect(run.report().problems[0]?.sentence).toContain('just text');
  });
});

describe('a cancelled run', () => {
  it('stays cancelled, whatever it comes to while that is written', async () => {
    const run = startRun('1', clock);
    await endCancelled(run);
    const told = run.report();
    run.end({ outcome: 'not-moved', failureReason: undefined, failed: false });
    endWithError(run, new Error('cut off'));
    expect(run.report()).toEqual(told);
    expect(told).toMatchObject({ failureReason: 'timed-out', failed: true });
  });

  it.each<[string, (run: Run) => void, object, RegExp]>([
    [
      'before anything was sent',
      () => undefined,
      { outcome: undefined, failureReason: 'timed-out' },
      /Nothing/,
    ],
    [
      'whose gate had opened',
      (run) => {
        run.enter('gated');
      },
      { outcome: undefined, failureReason: 'timed-out' },
      /Nothing/,
    ],
    [
      'that was preparing the move',
      (run) => {
        run.enter('preparing');
      },
      { outcome: 'not-moved', failureReason: 'prepare-failed' },
      /The move was not sent/,
    ],
    [
      'that had sent the move',
      (run) => {
        run.enter('sent');
      },
      { outcome: 'unknown', failureReason: 'move-unknown' },
      /goes on in Azure/,
    ],
    [
      'that was following the move',
      (run) => {
        run.enter('following');
      },
      { outcome: 'unknown', failureReason: 'move-unknown' },
      /goes on in Azure/,
    ],
    [
      'that saw the move done and was verifying',
      (run) => {
        run.enter('verifying', { outcome: 'moved', failureReason: undefined });
      },
      { outcome: 'moved', failureReason: 'timed-out' },
      /goes on in Azure/,
    ],
    [
      'that was putting back',
      (run) => {
        run.enter('restoring');
      },
      { outcome: 'restore-incomplete', failureReason: 'restore-incomplete' },
      /put back/,
    ],
  ])('%s says so and has failed', async (_, come, expected, told) => {
    const run = startRun('1', clock);
    come(run);
    await endCancelled(run);
    expect(run.isStopped()).toBe(true);
    expect(run.report()).toMatchObject({ ...expected, failed: true });
    expect(run.report().problems[0]?.sentence).toMatch(told);
  });

  it.each([
    ['takes back what stood for a move that it did not send', 'gated', 1],
    ['leaves what stands for a move that it sent', 'sent', 0],
  ] as const)('%s', async (_, phase, times) => {
    const run = startRun('1', clock);
    let taken = 0;
    run.untilSent(() => {
      taken += 1;
      return Promise.resolve();
    });
    run.enter(phase);
    await endCancelled(run);
    expect(taken).toBe(times);
  });
});
