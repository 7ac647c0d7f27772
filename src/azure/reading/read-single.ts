import type { UnknownReason } from '../../domain/azure/inventory.js';
import { answerFor } from '../../domain/azure/body-identity.js';
import { isJsonObject, type JsonObject } from '../../domain/json.js';
import type { ArmClient } from '../client/arm-client.js';
import { armUrl } from '../client/arm-url.js';
import type { Read } from '../collections/collection-spec.js';
import { isAbsent } from './is-absent.js';
import { parseJson } from '../../domain/parse-json.js';
import { oddWordsIn } from './odd-answer.js';
import { refusalReason, unclear } from './unknown-reason.js';

export type SingleRead =
  | { readonly state: 'present'; readonly body: JsonObject }
  | { readonly state: 'absent' }
  | { readonly state: 'unknown'; readonly reason: UnknownReason };

/**
 * Reads one resource. Present only by a 200 with the body of what was asked for; absent only by a
 * 404 whose codes say so; everything else, also a 404 of unknown origin, is unknown.
 *
 * @param read its path is the id that is asked for.
 * @param absentCodes codes of a 404 that state that the resource is not there.
 */
export async function readSingle(
  client: ArmClient,
  read: Pick<Read, 'path' | 'apiVersion' | 'query'>,
  absentCodes: readonly string[],
): Promise<SingleRead> {
  const url = armUrl(client.cloud, read.path, read.apiVersion, read.query);
  const answer = await client.send({ method: 'GET', url });
  if (answer.kind === 'answered' && answer.status === 200) {
    const told = parseJson(answer.text);
    const isWhole = isJsonObject(told) && oddWordsIn(told) === undefined;
    const body = isWhole ? answerFor(read.path, told) : undefined;
    if (body !== undefined) return { state: 'present', body };
    const why = 'Azure sent a body that is not the resource that was asked for';
    return { state: 'unknown', reason: unclear(why, answer.status) };
  }
  if (isAbsent(answer, absentCodes)) return { state: 'absent' };
  return { state: 'unknown', reason: refusalReason(answer) };
}
