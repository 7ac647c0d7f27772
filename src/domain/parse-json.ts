import type { JsonValue } from './json.js';

// Whatever JSON.parse returns is JSON; only its declared type does not say so.
function isJson(value: unknown): value is JsonValue {
  return value !== undefined;
}

/** Parses a text as JSON; undefined when it is not JSON. A byte order mark before it is skipped. */
export function parseJson(text: string): JsonValue | undefined {
  try {
    const parsed: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isJson(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}
