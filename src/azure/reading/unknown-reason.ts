import { lineOf } from '../../domain/azure/errors/arm-error.js';
import type { UnknownReason } from '../../domain/azure/inventory.js';
import { parseArmError } from '../../domain/azure/errors/arm-error-parser.js';
import type { ArmAnswer } from '../client/arm-client.js';

/** Why an answer that is not a success says nothing, with ARM's own code where it gave one. */
export function refusalReason(answer: ArmAnswer): UnknownReason {
  if (answer.kind === 'unanswered') return unclear(answer.why);
  const error = parseArmError(answer.status, answer.text);
  const said = lineOf(error);
  return {
    why: `Azure answered ${answer.status}${said === '' ? '' : ` (${said})`}`,
    code: error.code,
    status: answer.status,
  };
}

/**
 * A reason that comes from no refusal: a broken page, a body that is not understood, a parent that
 * is not.
 */
export function unclear(why: string, status?: number): UnknownReason {
  return { why, code: undefined, status };
}

/** Why a list says nothing in which something lies that is no part of it; see `isOfList`. */
export const OF_SOMETHING_ELSE: UnknownReason = unclear('Azure sent the list of something else');

/** Why a list says nothing that has something without its properties. */
export const NOTHING_OF_IT: UnknownReason = unclear('Azure listed something and nothing of it');
