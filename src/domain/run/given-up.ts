import { ProductError } from './errors.js';

/** That the run has used up its time while it waited for something. */
export function overtime(what: string): ProductError {
  return new ProductError('timed-out', {
    sentence: `The time limit of this run (timeout-minutes) passed while it waited for ${what}.`,
    remedy: 'Look at what it waited for, then run again, with more timeout-minutes if need be.',
  });
}

/** True when a limit was that of the run, and not that of the wait itself. */
export function isOvertime(limit: unknown): boolean {
  return limit instanceof AbortSignal && limit.reason instanceof ProductError;
}

/**
 * The value, or an error once the limit is over: ProductError `timed-out` for the limit of the run,
 * else a plain Error. What was waited for is then left to itself.
 *
 * @param what names it, for example `the sign-in`.
 */
export function givenUp<Value>(
  waited: Promise<Value>,
  limit: AbortSignal,
  what: string,
  ms: number,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => {
      const seconds = ms / 1000;
      reject(
        isOvertime(limit)
          ? overtime(what)
          : new Error(`${what} did not come within ${seconds} seconds (ETIMEDOUT)`),
      );
    };
    if (limit.aborted) giveUp();
    else limit.addEventListener('abort', giveUp, { once: true });
    waited.then(resolve, reject);
  });
}
