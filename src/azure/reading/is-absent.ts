import type { ArmAnswer } from '../client/arm-client.js';
import { parseArmError } from '../client/arm-error-parser.js';

// The codes that Azure gives with another status than 404 where there cannot be anything.
const statusOfCode: Readonly<Record<string, number>> = {
  missingsubscriptionregistration: 409,
  aadpremiumlicenserequired: 400,
};

/**
 * True when an answer has a code that is one of those that state that something is not there, with
 * the status that belongs to it.
 */
export function isAbsent(answer: ArmAnswer, absentCodes: readonly string[]): boolean {
  if (answer.kind === 'unanswered') return false;
  const code = parseArmError(answer.status, answer.text).code?.toLowerCase() ?? '';
  return (
    answer.status === (statusOfCode[code] ?? 404) &&
    absentCodes.some((absent) => absent.toLowerCase() === code)
  );
}
