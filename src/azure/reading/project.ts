import type { JsonObject } from '../../domain/json.js';

/**
 * A projection that keeps the named fields of an item and drops the rest, for long lists of which
 * little is used.
 */
export function projectTo(...fields: readonly string[]): (item: JsonObject) => JsonObject {
  return (item) =>
    Object.fromEntries(
      fields.flatMap((field) => {
        const value = item[field];
        return value === undefined ? [] : [[field, value]];
      }),
    );
}
