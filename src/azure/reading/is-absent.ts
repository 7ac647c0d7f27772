import { ownEntry } from '../../domain/own-entry.js';
import { codesOf } from '../../domain/azure/errors/arm-error.js';
import type { ArmAnswer } from '../client/arm-client.js';
import { parseArmError } from '../../domain/azure/errors/arm-error-parser.js';

// The codes that Azure gives with another status than 404 where there cannot be anything.
const statusOfCode: Readonly<Record<string, number>> = {
  missingsubscriptionregistration: 409,
  aadpremiumlicenserequired: 400,
};

/**
 * The outer code of whatever Machine Learning refuses: the codes below it say what it means
 * (recorded answers).
 */
const WRAPPER = 'usererror';

/**
 * True when an answer states that something is not there: all its codes, at every depth, are among
 * those that state it, with the status that belongs to them. A code beside them speaks of something
 * else that is not there, or of the way to it, and then nothing is known.
 */
export function isAbsent(answer: ArmAnswer, absentCodes: readonly string[]): boolean {
  if (answer.kind === 'unanswered') return false;
  const absent = new Set(absentCodes.map((code) => code.toLowerCase()));
  const codes = codesOf(parseArmError(answer.status, answer.text))
    .map((code) => code.toLowerCase())
    .filter((code) => code !== WRAPPER);
  const states = (code: string): boolean =>
    absent.has(code) && answer.status === (ownEntry(statusOfCode, code) ?? 404);
  return codes.length > 0 && codes.every(states);
}
