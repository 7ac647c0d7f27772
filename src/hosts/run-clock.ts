import { overtime } from '../domain/run/given-up.js';
import type { Clock } from '../ports/ports.js';

/** After `timeout-minutes` a run has this long to look where things are, and to say it. */
const CLOSING_MS = 60_000;

/**
 * The clock of one run. Whatever waits by it waits within the time of the run: a limit ends with it
 * at the latest, and a pause that would end later raises ProductError `timed-out`.
 */
export function runClock(clock: Clock, timeoutMinutes: number): Clock {
  const end = clock.now() + timeoutMinutes * 60_000 + CLOSING_MS;
  const left = (): number => Math.max(0, end - clock.now());
  return {
    now: () => clock.now(),
    sleep: async (ms) => {
      const rest = left();
      await clock.sleep(Math.min(ms, rest));
      if (ms > rest) throw overtime('a pause that it was asked to make');
    },
    within: (ms) => {
      const rest = left();
      if (ms <= rest) return clock.within(ms);
      const limit = new AbortController();
      clock.within(rest).addEventListener('abort', () => {
        limit.abort(overtime('something'));
      });
      return limit.signal;
    },
  };
}
