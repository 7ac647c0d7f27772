import { isJsonObject, textAt } from '../../domain/json.js';
import type { FollowAnswer } from '../../ports/ports.js';
import type { ArmAnswer } from '../client/arm-client.js';
import { parseArmError } from '../../domain/azure/errors/arm-error-parser.js';
import { parseJson } from '../../domain/parse-json.js';

/**
 * What one poll says: the end of the operation, or that it goes on, or that the token was not
 * accepted.
 */
export type PollJudgement =
  | FollowAnswer
  | { readonly kind: 'running' }
  | { readonly kind: 'unauthorized'; readonly why: string };

/**
 * Judges the answer to a poll of a Location. 202 is running, 204 alone is the good end (recorded
 * answers), an error status is the answer the operation itself would have given (ARM RPC,
 * asynchronous operations). An answer that only says that the status could not be read (no answer,
 * 408, 429, 5xx, a 4xx without an error of ARM) leaves it running; one that leaves open what
 * happened is uncertain: 404, any other 2xx, and a 403 of ARM's front door, which speaks about the
 * poll.
 */
export function judgePoll(answer: ArmAnswer): PollJudgement {
  if (answer.kind === 'unanswered') return { kind: 'running' };
  const { status, text } = answer;
  if (status === 202 || status === 408 || status === 429 || status >= 500)
    return { kind: 'running' };
  if (status === 204) return { kind: 'completed' };
  if (status < 300) return judgeBody(status, text);
  if (status < 400) return uncertain(`Azure answered a poll with ${status}`);
  const error = parseArmError(status, text);
  if (status === 401) return { kind: 'unauthorized', why: error.code ?? 'Azure answered 401' };
  const isOfFrontDoor = answer.header('x-ms-failure-cause')?.toLowerCase() === 'gateway';
  if (status === 404 || (status === 403 && isOfFrontDoor)) {
    const why = `Azure answered a poll with ${status}: the operation cannot be seen any more`;
    return { kind: 'uncertain', why, error };
  }
  // A page of a proxy or a firewall on the way: Azure's own errors have a code, and the move goes
  // on behind it.
  if (error.code === undefined) return { kind: 'running' };
  return { kind: 'failed', error };
}

/**
 * A 2xx with a body: some providers report a failure that way (ARM RPC, asynchronous operations,
 * status).
 */
function judgeBody(status: number, text: string): PollJudgement {
  const body = parseJson(text);
  const said = isJsonObject(body) ? textAt(body, 'status')?.toLowerCase() : undefined;
  if (said === 'failed' || said === 'canceled') {
    return { kind: 'failed', error: parseArmError(status, text) };
  }
  return uncertain(`Azure ended the operation with ${status}, and only 204 says that it went well`);
}

function uncertain(why: string): PollJudgement {
  return { kind: 'uncertain', why, error: undefined };
}
