import type { JsonObject, JsonValue } from './types.js';

// Whatever JSON.parse returns is a JSON value: only its declared type does not say so.
function isJsonValue(value: unknown): value is JsonValue {
  return value !== undefined;
}

/** @throws SyntaxError when the text is no JSON. */
export function parseJson(text: string): JsonValue {
  const value: unknown = JSON.parse(text);
  if (!isJsonValue(value)) throw new SyntaxError('no JSON value');
  return value;
}

export function isJsonObject(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
