import { answeredInPlaceOf } from '../../domain/causes/network-causes.js';
import { ProductError, redact } from '../../domain/run/errors.js';
import { unreached, type HostFailure } from '../patience.js';

/** Azure DevOps answered without JSON: it shows nothing, or another answered in its place. */
export class NotReadable extends Error {
  override readonly name = 'NotReadable';
  override readonly message = 'it gave no answer that can be read';
}

/**
 * How a request to Azure DevOps failed (Azure DevOps docs: rate and usage limits, `Retry-After`).
 *
 * @param now milliseconds since the epoch, for a date in `Retry-After`.
 */
export function failureOf(error: unknown, now: number): HostFailure {
  const why = redact(error instanceof Error ? error.message : String(error));
  const stands = { why, status: undefined, cause: undefined, isRefused: true, isPassing: false };
  if (error instanceof NotReadable) return { ...stands, isPassing: true };
  // An answer that lists no addresses is a page to sign in at, or none of Azure DevOps.
  if (why.startsWith('Failed to find api location')) {
    return { ...stands, why: 'it answered without JSON', isPassing: true };
  }
  if (error instanceof ProductError || isOfTheWire(error)) {
    const failed = unreached('it', error);
    return { ...failed, why: redact(failed.why) };
  }
  const status = fieldOf(error, 'statusCode');
  if (typeof status !== 'number') return stands;
  if (status === 429) {
    const pauseMs = pauseOf(fieldOf(fieldOf(error, 'responseHeaders'), 'retry-after'), now);
    return { ...stands, status, cause: 'throttled', isPassing: true, pauseMs };
  }
  if (status === 408 || status >= 500) {
    const told = `it answered ${status}`;
    return { ...stands, why: told, status, cause: 'timed-out', isPassing: true };
  }
  if (status === 401) return { ...stands, why: 'it answered 401', status };
  if (status >= 300 && status < 400) {
    return { ...stands, why: `it answered ${status}, as for a page to sign in at`, status };
  }
  // A body that is no JSON is the client's message; one of Azure DevOps has been read by it.
  if (status !== 407 && fieldOf(error, 'result') !== undefined) return { ...stands, status };
  return { ...stands, why: answeredInPlaceOf('it', status), status, cause: 'timed-out' };
}

function isOfTheWire(error: unknown): boolean {
  const code = fieldOf(error, 'code');
  const said = error instanceof Error ? error.message : '';
  return typeof code === 'string' || /ETIMEDOUT|timeout|tunnel|socket/i.test(said);
}

function pauseOf(header: unknown, now: number): number | undefined {
  if (typeof header !== 'string') return undefined;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return seconds * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

function fieldOf(from: unknown, field: string): unknown {
  return typeof from === 'object' && from !== null ? Reflect.get(from, field) : undefined;
}
