import type { Clock } from '../ports/ports.js';

/**
 * A time that never goes back: ages, limits and Retry-After would last by so much longer as a clock
 * is put back. Where it is put forward, or the machine has slept, time has passed for all we know.
 *
 * @param wall the time of day, milliseconds since the epoch. @param steady milliseconds since
 * whenever; it never goes back. @returns milliseconds since the epoch.
 */
export function neverBack(wall: () => number, steady: () => number): () => number {
  let ahead = 0;
  let last = { now: wall(), at: steady() };
  return () => {
    const at = steady();
    const atLeast = last.now + Math.floor(at - last.at);
    const told = wall() + ahead;
    // A millisecond that both round otherwise is no step.
    if (told < atLeast - 1) ahead += atLeast - told;
    const now = Math.max(last.now, wall() + ahead);
    last = { now, at };
    return now;
  };
}

/** The clock of the machine. */
export const systemClock: Clock = {
  now: neverBack(
    () => Date.now(),
    () => performance.now(),
  ),
  sleep: (ms) =>
    new Promise((resolve) => {
      setTimeout(resolve, ms);
    }),
  within: (ms) => AbortSignal.timeout(ms),
};
