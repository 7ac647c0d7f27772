import { isAzuresOwn, isNotTaken } from '../../domain/azure/errors/arm-error.js';
import { isJsonObject } from '../../domain/json.js';
import { parseJson } from '../../domain/parse-json.js';
import type { WriteAnswer } from '../../ports/ports.js';
import type { ArmAnswer } from '../client/arm-client.js';
import { parseArmError } from '../../domain/azure/errors/arm-error-parser.js';
import { parseRetryAfter } from '../client/retry-after.js';
import { pinToHost } from '../client/pin-to-host.js';

/**
 * What became of a change. Azure took a 2xx with a body of its own, or without one, and a 404 of its
 * own says that there is nothing left to remove.
 * Computes name only an `Azure-AsyncOperation`, endpoints and deployments a `Location` as well,
 * which of a 202 alone is the place of the operation (recorded answers). Nobody knows whether a 408
 * or 5xx was taken, nor what a proxy answers for in Azure's place. A 429 of Azure's own was not, and
 * is no refusal either: what follows from the next look is sent.
 *
 * @param removes it was a DELETE.
 * @param now milliseconds since the epoch.
 */
export function judgeWrite(
  answer: ArmAnswer,
  removes: boolean,
  armHost: string,
  now: number,
): WriteAnswer {
  if (answer.kind === 'unanswered') return { kind: 'unsure', error: undefined };
  const { status, text } = answer;
  if (status < 300) {
    const names = ['Azure-AsyncOperation', ...(status === 202 ? ['Location'] : [])];
    const addresses = names.map((name) => pinToHost(answer.header(name), armHost));
    const body = parseJson(text);
    const answered = isJsonObject(body) ? body : undefined;
    // The page of a proxy, which asks to sign in for example: Azure writes objects of JSON.
    if (answered === undefined && text.trim() !== '') return { kind: 'unsure', error: undefined };
    return { kind: 'taken', operation: addresses.find((one) => one.ok)?.url, answered };
  }
  const error = parseArmError(status, text);
  if (status === 404 && removes && isAzuresOwn(error))
    return { kind: 'taken', operation: undefined };
  if (isNotTaken(error)) {
    const retryAfterMs = parseRetryAfter(answer.header('Retry-After'), now);
    return { kind: 'not-taken', error, retryAfterMs };
  }
  const isKnown = status !== 408 && status !== 429 && status < 500 && isAzuresOwn(error);
  return { kind: isKnown ? 'refused' : 'unsure', error };
}
