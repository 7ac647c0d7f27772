import type { UnknownReason } from '../../domain/azure/inventory.js';
import { isJsonObject, textAt, type JsonObject } from '../../domain/json.js';
import type { ArmClient } from '../client/arm-client.js';
import { isAbsent } from './is-absent.js';
import { parseJson } from '../../domain/parse-json.js';
import { refusalReason, unclear } from './unknown-reason.js';

export type SingleRead =
  | { readonly state: 'present'; readonly body: JsonObject }
  | { readonly state: 'absent' }
  | { readonly state: 'unknown'; readonly reason: UnknownReason };

/**
 * Reads one resource. Present only by a 200 with a body that carries an id; absent only by a 404
 * whose code says so; everything else, also a 404 of unknown origin, is unknown.
 *
 * @param absentCodes codes of a 404 that state that the resource is not there.
 */
export async function readSingle(
  client: ArmClient,
  url: string,
  absentCodes: readonly string[],
): Promise<SingleRead> {
  const answer = await client.send({ method: 'GET', url });
  if (answer.kind === 'answered' && answer.status === 200) {
    const body = parseJson(answer.text);
    if (isJsonObject(body) && textAt(body, 'id') !== undefined) return { state: 'present', body };
    return {
      state: 'unknown',
      reason: unclear('Azure sent a body that is not a resource', answer.status),
    };
  }
  if (isAbsent(answer, absentCodes)) return { state: 'absent' };
  return { state: 'unknown', reason: refusalReason(answer) };
}
