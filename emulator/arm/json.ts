import { isJsonObject, parseJson } from '../parse-json.js';
import type { JsonObject, JsonValue } from '../types.js';

/**
 * The value at a path of property names; undefined when something on the way is missing or is no
 * object.
 */
export function valueAt(
  value: JsonValue | undefined,
  ...path: readonly string[]
): JsonValue | undefined {
  let found = value;
  for (const name of path) {
    if (found === undefined || !isJsonObject(found)) return undefined;
    found = found[name];
  }
  return found;
}

/** The text at a path; empty when it is absent or something else. */
export function textAt(value: JsonValue | undefined, ...path: readonly string[]): string {
  const found = valueAt(value, ...path);
  return typeof found === 'string' ? found : '';
}

/** The object at a path; empty when it is absent or something else. */
export function objectAt(value: JsonValue | undefined, ...path: readonly string[]): JsonObject {
  const found = valueAt(value, ...path);
  return found !== undefined && isJsonObject(found) ? found : {};
}

/** The array at a path; empty when it is absent or something else. */
export function listAt(
  value: JsonValue | undefined,
  ...path: readonly string[]
): readonly JsonValue[] {
  const found = valueAt(value, ...path);
  return Array.isArray(found) ? found.map((item: JsonValue) => item) : [];
}

/**
 * A copy with another value at a path, objects on the way made as needed; undefined takes the
 * property away.
 */
export function withValue(
  body: JsonObject,
  path: readonly string[],
  value: JsonValue | undefined,
): JsonObject {
  const [name, ...rest] = path;
  if (name === undefined) return body;
  if (rest.length > 0) return { ...body, [name]: withValue(objectAt(body, name), rest, value) };
  if (value !== undefined) return { ...body, [name]: value };
  return Object.fromEntries(Object.entries(body).filter(([key]) => key !== name));
}

/** A copy with the changes laid over it, objects merged and everything else replaced. */
export function merged(body: JsonObject, changes: JsonObject): JsonObject {
  const over = Object.entries(changes).map(([name, value]): readonly [string, JsonValue] => {
    const before = body[name];
    const both = before !== undefined && isJsonObject(before) && isJsonObject(value);
    return [name, both ? merged(before, value) : value];
  });
  return { ...body, ...Object.fromEntries(over) };
}

/** The JSON object in a text; undefined when the text holds something else. */
export function parseObject(text: string): JsonObject | undefined {
  try {
    const value = parseJson(text);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
