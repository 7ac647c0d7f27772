import { answeredInPlaceOf } from '../domain/causes/network-causes.js';
import { givenUp } from '../domain/run/given-up.js';
import { ProductError } from '../domain/run/errors.js';
import type { Clock } from '../ports/ports.js';

/** Pauses before a host is asked again. */
const PAUSES_MS: readonly number[] = [1_000, 4_000, 15_000];

/** A host that asks for a longer pause is not waited for: what it said stands. */
const LONGEST_PAUSE_MS = 5 * 60_000;

const ANSWER_WITHIN_MS = 30_000;

/** How a request to a host failed. */
export interface HostFailure {
  /** One sentence without its stop. */
  readonly why: string;
  readonly status: number | undefined;
  /** Set when it passes by itself, and no right would help: what the run ends as when it does not. */
  readonly cause: 'throttled' | 'timed-out' | undefined;
  /** True when the host surely did not do what it was asked. */
  readonly isRefused: boolean;
  /** The pause that the host asks for. */
  readonly pauseMs?: number | undefined;
  /** False where asking again gives the same. */
  readonly isPassing: boolean;
}

/**
 * Asks a host, within a limit, and again after a fault that passes. Raises what the last attempt
 * raised; ProductError `timed-out` once the run has no time left.
 *
 * @param what names it for a person who reads what was waited for.
 * @param judge how an error is to be taken, and whether the question may be asked again after it.
 */
export async function patiently<Value>(
  clock: Clock,
  what: string,
  ask: (limit: AbortSignal) => Promise<Value>,
  judge: (error: unknown) => { readonly failure: HostFailure; readonly mayRepeat: boolean },
): Promise<Value> {
  for (let attempt = 0; ; attempt += 1) {
    const limit = clock.within(ANSWER_WITHIN_MS);
    try {
      return await givenUp(ask(limit), limit, what, ANSWER_WITHIN_MS);
    } catch (error) {
      if (error instanceof ProductError) throw error;
      const { failure, mayRepeat } = judge(error);
      const usual = PAUSES_MS[attempt];
      const pause = failure.pauseMs ?? usual;
      if (!mayRepeat || !failure.isPassing || usual === undefined) throw error;
      if (pause === undefined || pause > LONGEST_PAUSE_MS) throw error;
      await clock.sleep(pause);
    }
  }
}

/** What a request that never got an answer failed with: nobody knows whether it was done. */
export function unreached(host: string, error: unknown): HostFailure {
  const why = messagesOf(error).join(': ');
  const status = refusedTunnel(why);
  if (status !== undefined) {
    const told = { why: answeredInPlaceOf(host, status), status: undefined, isRefused: true };
    return { ...told, cause: 'timed-out', isPassing: status >= 500 };
  }
  const isPassing = !/CERT|SELF_SIGNED|UNABLE_TO|certificate/i.test(why);
  const said = error instanceof ProductError ? why : `${host} could not be reached: ${why}`;
  return { why: said, status: undefined, cause: 'timed-out', isRefused: false, isPassing };
}

function messagesOf(error: unknown, depth = 0): readonly string[] {
  if (!(error instanceof Error) || depth > 4) return depth === 0 ? [String(error)] : [];
  const code = 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : '';
  return [...new Set([`${error.message}${code}`, ...messagesOf(error.cause, depth + 1)])];
}

// What the clients of the hosts say of a proxy that opens no tunnel.
const NO_TUNNEL = /could not be established, statusCode=(\d{3})|Proxy response \((\d{3})\) !== 200/;

/** The status with which a proxy refused to open a tunnel; undefined where nothing says so. */
function refusedTunnel(said: string): number | undefined {
  const [, one, other] = NO_TUNNEL.exec(said) ?? [];
  const status = Number(one ?? other);
  return Number.isNaN(status) ? undefined : status;
}
