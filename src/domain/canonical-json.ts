import { createHash } from 'node:crypto';

import { isJsonArray, isJsonObject, type JsonValue } from './json.js';

/**
 * The one text of a JSON value: keys sorted by UTF-16 code units, no white space, numbers and
 * strings as ECMAScript writes them (RFC 8785, JSON Canonicalization Scheme). Equal values give
 * equal text, whatever order they were built in.
 */
export function canonicalText(value: JsonValue): string {
  if (isJsonArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalText(value[key] ?? null)}`);
  return `{${members.join(',')}}`;
}

/** SHA-256 of the canonical text, 64 lower-case hex digits. */
export function canonicalHash(value: JsonValue): string {
  return createHash('sha256').update(canonicalText(value), 'utf8').digest('hex');
}
