import { isJsonObject, type JsonObject } from '../../domain/json.js';
import type { ArmClient } from '../client/arm-client.js';
import { armUrl } from '../client/arm-url.js';
import type { Read } from '../collections/collection-spec.js';
import { parseJson } from '../../domain/parse-json.js';
import { oddWordsIn } from './odd-answer.js';
import type { SingleRead } from './read-single.js';
import { refusalReason, unclear } from './unknown-reason.js';

/**
 * Sends a POST that changes nothing and returns its answer as one item, under the id it is about.
 * Anything but a 200 with what is declared of the answer is unknown.
 */
export async function postQuery(
  client: ArmClient,
  read: Read,
  isAnswer: (body: JsonObject) => boolean = () => true,
): Promise<SingleRead> {
  const url = armUrl(client.cloud, read.path, read.apiVersion, read.query);
  const answer = await client.send({ method: 'POST', url, body: read.body ?? {} });
  if (answer.kind === 'unanswered' || answer.status !== 200) {
    return { state: 'unknown', reason: refusalReason(answer) };
  }
  const told = parseJson(answer.text);
  if (!isJsonObject(told) || oddWordsIn(told) !== undefined || !isAnswer(told)) {
    return {
      state: 'unknown',
      reason: unclear('Azure sent an answer without what is declared of it', 200),
    };
  }
  return { state: 'present', body: { ...told, id: read.about ?? '' } };
}
