import { answeredInPlaceOf } from '../../domain/causes/network-causes.js';
import { ProductError, redact } from '../../domain/run/errors.js';
import { unreached, type HostFailure } from '../patience.js';

/** GitHub answered a request with something that is none of its bodies. */
export class NotGithub extends Error {
  override readonly name = 'NotGithub';
}

interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly data: unknown;
  readonly message: string;
}

/**
 * How a request to GitHub failed: rate limits, primary and secondary, by their headers (GitHub docs:
 * rate limits for the REST API), GitHub's own faults, something on the way, or a word that stands.
 *
 * @param now milliseconds since the epoch, for a limit that says when it ends.
 */
export function failureOf(error: unknown, now = 0): HostFailure {
  if (error instanceof NotGithub) {
    const said = { why: error.message, status: undefined, cause: 'timed-out' } as const;
    return { ...said, isRefused: false, isPassing: true };
  }
  const answer = answerIn(error);
  if (answer === undefined) return redacted(withoutAnswer(error));
  const { status, data } = answer;
  if (isRateLimit(answer)) {
    const pauseMs = pauseOf(answer, now);
    const said = { why: answer.message, status, cause: 'throttled' } as const;
    return redacted({ ...said, isRefused: true, isPassing: true, pauseMs });
  }
  if (status === 408 || status >= 500) {
    const why = `GitHub answered ${status}`;
    return { why, status, cause: 'timed-out', isRefused: false, isPassing: true };
  }
  if (typeof data !== 'object' || status === 407) {
    const why = answeredInPlaceOf('GitHub', status);
    return { why, status, cause: 'timed-out', isRefused: true, isPassing: false };
  }
  const why = answer.message;
  return redacted({ why, status, cause: undefined, isRefused: true, isPassing: false });
}

// A request that broke has a status of the client's own making, and one that was given up a limit.
function withoutAnswer(error: unknown): HostFailure {
  const said = error instanceof Error ? error.message : String(error);
  const isOfTheWire = error instanceof Error && ('status' in error || said.includes('ETIMEDOUT'));
  if (isOfTheWire || error instanceof ProductError) return unreached('GitHub', error);
  const stands = { why: said, status: undefined, cause: undefined };
  return { ...stands, isRefused: true, isPassing: false };
}

// What the client of GitHub raises for an answer has the answer with it.
function answerIn(error: unknown): Answered | undefined {
  if (!(error instanceof Error) || !('status' in error) || !('response' in error)) return undefined;
  const { response } = error;
  if (typeof response !== 'object' || response === null) return undefined;
  const headers: unknown = Reflect.get(response, 'headers');
  return {
    status: Number(error.status),
    headers: typeof headers === 'object' && headers !== null ? { ...headers } : {},
    data: Reflect.get(response, 'data'),
    message: error.message,
  };
}

function isRateLimit({ status, headers, message }: Answered): boolean {
  if (status === 429) return true;
  const isUsedUp = headers['x-ratelimit-remaining'] === '0';
  const asksToWait = headers['retry-after'] !== undefined;
  return status === 403 && (isUsedUp || asksToWait || /secondary rate limit/i.test(message));
}

/** A secondary limit that names no time is to be left alone for a minute. */
const UNNAMED_PAUSE_MS = 60_000;

function pauseOf({ headers }: Answered, now: number): number {
  const seconds = Number(headers['retry-after'] ?? Number.NaN);
  if (Number.isFinite(seconds)) return seconds * 1000;
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
  const isUsedUp = headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset);
  return isUsedUp ? Math.max(1_000, reset * 1000 - now + 1_000) : UNNAMED_PAUSE_MS;
}

function redacted(failure: HostFailure): HostFailure {
  return { ...failure, why: redact(failure.why) };
}
