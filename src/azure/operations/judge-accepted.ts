import { isAzuresOwn, isNotTaken, type ArmError } from '../../domain/azure/errors/arm-error.js';
import type { ArmAnswer } from '../client/arm-client.js';
import { parseArmError } from '../../domain/azure/errors/arm-error-parser.js';
import { answeredInPlaceOf } from '../../domain/causes/network-causes.js';
import { pinToHost } from '../client/pin-to-host.js';
import { parseRetryAfter } from '../client/retry-after.js';

const SERVICE = 'Azure Resource Manager';

/** What the answer to the POST of a long-running operation means. */
export type FirstAnswer =
  | {
      readonly kind: 'accepted';
      readonly location: string;
      readonly retryAfterMs: number | undefined;
    }
  | { readonly kind: 'completed' }
  | { readonly kind: 'refused'; readonly error: ArmError }
  /** 429 of Azure's own: not processed, to be sent again after `retryAfterMs`. */
  | {
      readonly kind: 'throttled';
      readonly error: ArmError;
      readonly retryAfterMs: number | undefined;
    }
  | { readonly kind: 'uncertain'; readonly why: string; readonly error: ArmError | undefined };

/**
 * Judges the answer to the POST. Only 202 with a Location on the cloud's own host, and 204, go on;
 * a 4xx of Azure's own is a definite no, but for 408, where the request may have been taken, as it
 * may when a proxy blocks the answer. 200 is not declared for these operations, and a 202 without a
 * Location leaves nothing to ask (Azure REST reference: Resources - Move Resources; recorded
 * answers).
 *
 * @param now milliseconds since the epoch, for a Retry-After that is a date.
 */
export function judgeAccepted(answer: ArmAnswer, armHost: string, now: number): FirstAnswer {
  if (answer.kind === 'unanswered') return uncertain(answer.why, undefined);
  const { status, text } = answer;
  const retryAfterMs = parseRetryAfter(answer.header('Retry-After'), now);
  if (status === 204) return { kind: 'completed' };
  if (status === 202) {
    const pinned = pinToHost(answer.header('Location'), armHost);
    if (pinned.ok) return { kind: 'accepted', location: pinned.url, retryAfterMs };
    return uncertain(`Azure answered 202, but its Location is of no use: ${pinned.why}`, undefined);
  }
  if (status < 400)
    return uncertain(`Azure answered ${status}, which is no answer to a move`, undefined);
  const error = parseArmError(status, text);
  if (isNotTaken(error)) return { kind: 'throttled', error, retryAfterMs };
  if (status === 408 || status >= 500) return uncertain(`Azure answered ${status}`, error);
  if (!isAzuresOwn(error)) return uncertain(answeredInPlaceOf(SERVICE, status), error);
  return { kind: 'refused', error };
}

function uncertain(why: string, error: ArmError | undefined): FirstAnswer {
  return { kind: 'uncertain', why, error };
}
