import { codesOf } from '../../domain/azure/errors/arm-error.js';
import { neverRegistered } from '../collections/collection-spec.js';
import type { ArmAnswer } from '../client/arm-client.js';
import { parseArmError } from '../client/arm-error-parser.js';

/**
 * The outer code of whatever Machine Learning refuses: what it means say the codes below it
 * (recorded answers).
 */
const WRAPPER = 'usererror';

const isOf409 = (code: string): boolean =>
  neverRegistered.some((one) => one.toLowerCase() === code);
const isOf404 = (code: string): boolean => !isOf409(code);

/**
 * True when an answer is a 404, or the 409 of a namespace that was never registered, that states
 * that something is not there: whatever codes it has, at every depth, are among those that state it. A code beside them speaks of something else that is
 * not there, or of the way to it, and then nothing is known.
 */
export function isAbsent(answer: ArmAnswer, absentCodes: readonly string[]): boolean {
  if (answer.kind === 'unanswered' || ![404, 409].includes(answer.status)) return false;
  const codes = codesOf(parseArmError(answer.status, answer.text))
    .map((code) => code.toLowerCase())
    .filter((code) => code !== WRAPPER);
  const isOf = answer.status === 404 ? isOf404 : isOf409;
  const absent = new Set(absentCodes.map((code) => code.toLowerCase()).filter(isOf));
  return codes.length > 0 && codes.every((code) => absent.has(code));
}
