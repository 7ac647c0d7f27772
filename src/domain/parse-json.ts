import type { JsonValue } from './json.js';

/**
 * What Azure and we write stays below 30 levels. Everything that walks through a value calls itself
 * once a level, so a text that goes on for thousands of levels must not become a value.
 */
const DEEPEST = 100;

// Whatever JSON.parse returns is JSON, but for numbers too large for one: they are no value, and
// written again they would be null. Only its declared type does not say so.
function isJson(value: unknown, isFinite: boolean): value is JsonValue {
  return value !== undefined && (isFinite || !holdsInfinity(value));
}

const MAY_OVERFLOW = /\d[eE]\+?\d{3}|\d{309}/;

function holdsInfinity(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === Infinity || value === -Infinity;
  return Object.values(value).some(holdsInfinity);
}

/**
 * Parses a text as JSON; undefined when it is not JSON, is nested more than 100 levels deep, or has
 * a number that is too large for one. A byte order mark before it is skipped.
 */
export function parseJson(text: string): JsonValue | undefined {
  if (isTooDeep(text)) return undefined;
  try {
    const parsed: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isJson(parsed, !MAY_OVERFLOW.test(text)) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

const [QUOTE, ESCAPE] = ['"'.charCodeAt(0), '\\'.charCodeAt(0)];
const [ARRAY, ARRAY_END] = ['['.charCodeAt(0), ']'.charCodeAt(0)];
const [OBJECT, OBJECT_END] = ['{'.charCodeAt(0), '}'.charCodeAt(0)];

function isTooDeep(text: string): boolean {
  if (!opensMoreThan(DEEPEST, text)) return false;
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (quoted) {
      if (sign === ESCAPE) at += 1;
      else if (sign === QUOTE) quoted = false;
    } else if (sign === QUOTE) quoted = true;
    else if (sign === ARRAY || sign === OBJECT) depth += 1;
    else if (sign === ARRAY_END || sign === OBJECT_END) depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

// Most texts are short, and open less than would be too deep: nothing has to be read sign by sign.
function opensMoreThan(limit: number, text: string): boolean {
  let found = 0;
  for (const sign of ['{', '[']) {
    for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) {
      found += 1;
      if (found > limit) return true;
    }
  }
  return false;
}
