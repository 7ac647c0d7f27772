import { ownEntry } from './own-entry.js';

/**
 * JSON as Azure sends it. Reads are lossless, so the product carries bodies in this form and looks
 * into them by path.
 */
export type JsonValue =
  null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** True for a JSON object: not null, not an array. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for a JSON array. `Array.isArray` alone does not narrow a readonly array. */
export function isJsonArray(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/**
 * The value at a path of property names (compared to the letter), or undefined where the path ends
 * early.
 */
export function valueAt(
  value: JsonValue | undefined,
  ...path: readonly string[]
): JsonValue | undefined {
  let here = value;
  for (const name of path) {
    if (!isJsonObject(here)) return undefined;
    here = ownEntry(here, name);
  }
  return here;
}

/** The text at a path, or undefined when there is none or it is not text. */
export function textAt(
  value: JsonValue | undefined,
  ...path: readonly string[]
): string | undefined {
  const found = valueAt(value, ...path);
  return typeof found === 'string' ? found : undefined;
}

/** The array at a path; an absent or differently typed value is an empty array. */
export function listAt(
  value: JsonValue | undefined,
  ...path: readonly string[]
): readonly JsonValue[] {
  const found = valueAt(value, ...path);
  return isJsonArray(found) ? found : [];
}

/** The object at a path; an absent or differently typed value is an empty object. */
export function objectAt(value: JsonValue | undefined, ...path: readonly string[]): JsonObject {
  const found = valueAt(value, ...path);
  return isJsonObject(found) ? found : {};
}
