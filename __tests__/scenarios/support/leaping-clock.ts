import type { WireRequest } from '../../../emulator/types.js';
import type { RunOptions } from './world.js';

// Loaded into the process under test, which knows nothing of it: its clock and its timers are put
// forward by a signal, each time by the next of LEAPS_MS, and then what is due comes at once. A name
// of UNKNOWN_HOSTS, or any for an asterisk, is known to no server of names.
const PRELOAD = `
  import dns from 'node:dns';
  import { syncBuiltinESMExports } from 'node:module';
  import timers from 'node:timers/promises';
  const { setTimeout: later, clearTimeout: never } = globalThis;
  const [now, lookup] = [Date.now, dns.lookup];
  const leaps = (process.env.LEAPS_MS ?? '').split(',').filter(Boolean).map(Number);
  const unknown = (process.env.UNKNOWN_HOSTS ?? '').split(',');
  const waiting = new Set();
  let ahead = 0;
  const wait = (act, ms = 0) => {
    const one = { due: now() + ahead + ms, act: () => { waiting.delete(one); act(); } };
    one.timer = later(one.act, ms);
    waiting.add(one);
    return one.timer;
  };
  globalThis.Date = class extends Date {
    constructor(...given) {
      super(...(given.length === 0 ? [Date.now()] : given));
    }
    static now() {
      return now() + ahead;
    }
  };
  globalThis.setTimeout = (act, ms, ...given) => wait(() => act(...given), ms);
  globalThis.clearTimeout = (timer) => {
    for (const one of waiting) if (one.timer === timer) waiting.delete(one);
    never(timer);
  };
  timers.setTimeout = (ms, value) => new Promise((wake) => wait(() => wake(value), ms));
  AbortSignal.timeout = (ms) => {
    const limit = new AbortController();
    wait(() => limit.abort(new DOMException('timed out', 'TimeoutError')), ms).unref();
    return limit.signal;
  };
  dns.lookup = (host, options, told) => {
    if (!unknown.includes(host) && !unknown.includes('*')) return lookup(host, options, told);
    const error = new Error('getaddrinfo ENOTFOUND ' + host);
    process.nextTick(told ?? options, Object.assign(error, { code: 'ENOTFOUND' }));
  };
  syncBuiltinESMExports();
  let leapt = false;
  const leap = () => {
    // Signals that have waited for a busy machine are one: an answer may have waited beside them.
    if (leapt) return;
    leapt = true;
    setImmediate(() => (leapt = false));
    ahead += leaps.length > 1 ? leaps.shift() : (leaps[0] ?? 0);
    const due = [...waiting].filter((one) => one.due <= now() + ahead);
    for (const one of due.sort((a, b) => a.due - b.due)) {
      never(one.timer);
      one.act();
    }
  };
  process.on('SIGUSR2', leap);
  if (process.env.LEAPS_AT_ONCE) setInterval(leap, Number(process.env.LEAPS_AT_ONCE)).unref();
`;

/** NODE_OPTIONS of a process whose clock and whose names a test has in hand. */
export const PRELOADED = `--import=data:text/javascript;base64,${Buffer.from(PRELOAD).toString('base64')}`;

const TICK_MS = 40;

/** The environment of a process to which nobody ever answers: its clock leaps from the beginning. */
export const LEAPING_AT_ONCE = {
  NODE_OPTIONS: PRELOADED,
  LEAPS_MS: '3000',
  LEAPS_AT_ONCE: String(TICK_MS),
};

/** What puts the clock of a run forward once something was asked that is never answered. */
export interface LeapingClock {
  /** For `startWorld`. */
  readonly onRequest: (request: WireRequest) => void;
  /** For `World.run`. */
  readonly options: Pick<RunOptions, 'environment' | 'onStart'>;
  stop(): void;
}

/**
 * A clock that goes on by itself until the first request that fits, and from then on in leaps, as
 * long as the process lives.
 *
 * @param leapsMs milliseconds of each leap, the last one for all that follow. @param isIt which
 * request it is that nobody answers.
 */
export function leapingClock(
  isIt: (request: WireRequest) => boolean,
  leapsMs: readonly number[] = [3_000],
): LeapingClock {
  let signal: ((name: NodeJS.Signals) => void) | undefined;
  let ticking: NodeJS.Timeout | undefined;
  return {
    onRequest: (request) => {
      if (!isIt(request)) return;
      ticking ??= setInterval(() => signal?.('SIGUSR2'), TICK_MS);
    },
    options: {
      environment: { NODE_OPTIONS: PRELOADED, LEAPS_MS: leapsMs.join(',') },
      onStart: (send) => (signal = send),
    },
    stop: () => {
      clearInterval(ticking);
    },
  };
}
