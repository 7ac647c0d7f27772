import { isJsonObject } from '../../domain/json.js';
import type { ArmClient } from '../client/arm-client.js';
import type { Read } from '../collections/collection-spec.js';
import { parseJson } from '../../domain/parse-json.js';
import type { SingleRead } from './read-single.js';
import { refusalReason, unclear } from './unknown-reason.js';

/**
 * Sends a POST that changes nothing and returns its answer as one item, under the id it is about.
 * Anything but a 200 with a JSON object is unknown.
 */
export async function postQuery(client: ArmClient, url: string, read: Read): Promise<SingleRead> {
  const body = read.body ?? {};
  const answer = await client.send({ method: 'POST', url, body });
  if (answer.kind === 'unanswered' || answer.status !== 200) {
    return { state: 'unknown', reason: refusalReason(answer) };
  }
  const told = parseJson(answer.text);
  if (!isJsonObject(told)) {
    return {
      state: 'unknown',
      reason: unclear('Azure sent an answer that is no JSON object', 200),
    };
  }
  return { state: 'present', body: { ...told, id: read.about ?? '' } };
}
