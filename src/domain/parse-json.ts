import type { JsonValue } from './json.js';

/**
 * What Azure and we write stays below 30 levels. Everything that walks through a value calls itself
 * once a level, so a text that goes on for thousands of levels must not become a value.
 */
const DEEPEST = 100;

// Whatever JSON.parse returns is JSON; only its declared type does not say so.
function isJson(value: unknown): value is JsonValue {
  return value !== undefined;
}

/**
 * Parses a text as JSON; undefined when it is not JSON, or is nested more than 100 levels deep. A
 * byte order mark before it is skipped.
 */
export function parseJson(text: string): JsonValue | undefined {
  if (isTooDeep(text)) return undefined;
  try {
    const parsed: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isJson(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (quoted) {
      if (sign === '\\') at += 1;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}
