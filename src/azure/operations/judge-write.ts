import type { StepAnswer } from '../../ports/ports.js';
import type { ArmAnswer } from '../client/arm-client.js';
import { parseArmError } from '../client/arm-error-parser.js';
import { pinToHost } from '../client/pin-to-host.js';
import { parseRetryAfter } from '../client/retry-after.js';

/**
 * What became of the request of a step before or after the move. 200 and 204 end it at once, 404
 * says that there is nothing left to remove; a 202, and a 201 of a PUT, go on. Nobody knows whether
 * a 408 or 5xx was taken: looking tells.
 */
export function judgeWrite(
  answer: ArmAnswer,
  removes: boolean,
  armHost: string,
  now: number,
): StepAnswer {
  if (answer.kind === 'unanswered') {
    const unsure = { error: undefined };
    return { kind: 'taken', unsure, location: undefined, retryAfterMs: 0 };
  }
  const { status, text } = answer;
  const retryAfterMs = parseRetryAfter(answer.header('Retry-After'), now);
  if (status < 300) {
    const pinned = pinToHost(answer.header('Location'), armHost);
    const location = status === 202 && pinned.ok ? pinned.url : undefined;
    // Of a write that goes on its own body tells that it failed, and this address why (ARM RPC,
    // asynchronous operations).
    const operation = pinToHost(answer.header('Azure-AsyncOperation'), armHost);
    const taken = { kind: 'taken', location, retryAfterMs } as const;
    return operation.ok ? { ...taken, operation: operation.url } : taken;
  }
  if (status === 404 && removes) return { kind: 'taken', location: undefined, retryAfterMs };
  if (status === 408 || status >= 500) {
    const unsure = { error: parseArmError(status, text) };
    return { kind: 'taken', unsure, location: undefined, retryAfterMs };
  }
  return { kind: 'refused', error: parseArmError(status, text) };
}
