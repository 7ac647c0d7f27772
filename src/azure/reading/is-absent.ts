import type { ArmAnswer } from '../client/arm-client.js';
import { parseArmError } from '../client/arm-error-parser.js';

/**
 * True when an answer is a 404 whose code is one of those that state that something is not there.
 */
export function isAbsent(answer: ArmAnswer, absentCodes: readonly string[]): boolean {
  if (answer.kind === 'unanswered' || answer.status !== 404) return false;
  const code = parseArmError(answer.status, answer.text).code?.toLowerCase();
  return absentCodes.some((absent) => absent.toLowerCase() === code);
}
