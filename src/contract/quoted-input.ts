import { redact } from '../domain/run/errors.js';
import { isUnguessable } from '../domain/secret-shapes.js';
import { shortened } from '../domain/shortened.js';

const LONGEST_SHOWN = 80;

/**
 * What a user gave, as a sentence quotes it: in quotation marks, short, without what looks like a
 * secret.
 */
export function quotedInput(text: string): string {
  // A piece of something random would not be known again as a secret.
  const clean = isUnguessable(text.trim()) ? '***' : redact(text);
  return JSON.stringify(shortened(clean, LONGEST_SHOWN));
}
