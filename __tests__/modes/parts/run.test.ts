import { describe, expect, it } from '@jest/globals';

import { ProductError } from '../../../src/domain/run/errors.js';
import { endWithError, startRun } from '../../../src/modes/parts/run.js';

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
    run.note({ outcome: 'unknown', failureReason: 'move-unknown' });
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
    run.note({ outcome: 'partially-moved', failureReason: 'move-partial' });
    endWithError(run, error);
    expect(run.report()).toMatchObject({
      outcome: 'partially-moved',
      failureReason: 'move-partial',
    });
    expect(JSON.stringify(run.report().problems)).toContain('Do not start another move');
  });

  it('that had prepared the move says so, with what broke as the reason', () => {
    const run = startRun('1', clock);
    run.note({ outcome: 'not-moved', failureReason: 'prepare-failed' });
    endWithError(run, new ProductError('timed-out', { sentence: 'Late.', remedy: 'More time.' }));
    expect(run.report()).toMatchObject({ outcome: 'not-moved', failureReason: 'timed-out' });
    expect(JSON.stringify(run.report().problems)).toContain('The move itself was not sent');
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
