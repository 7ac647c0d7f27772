import { redact } from '../domain/run/errors.js';

const LONGEST_SHOWN = 80;

/**
 * What a user gave, as a sentence quotes it: in quotation marks, short, without what looks like a
 * secret.
 */
export function quotedInput(text: string): string {
  const clean = redact(text);
  return JSON.stringify(
    clean.length <= LONGEST_SHOWN ? clean : `${clean.slice(0, LONGEST_SHOWN)}…`,
  );
}
