import { isJsonArray, isJsonObject, type JsonValue } from './json.js';

const TEXT = /"(?:[^"\\]|\\.)*"(\s*:)?/gs;

/**
 * Whether an object somewhere in a JSON text names a key twice: parsers take the last, people mean
 * either (RFC 8259, section 4).
 *
 * @param parsed the same text, parsed.
 */
export function hasDoubledKey(text: string, parsed: JsonValue): boolean {
  let written = 0;
  for (const [, colon] of text.matchAll(TEXT)) if (colon !== undefined) written += 1;
  return written !== keysIn(parsed);
}

function keysIn(value: JsonValue): number {
  const isObject = isJsonObject(value);
  const inner = isObject ? Object.values(value) : isJsonArray(value) ? value : [];
  return inner.reduce<number>((sum, one) => sum + keysIn(one), isObject ? inner.length : 0);
}
