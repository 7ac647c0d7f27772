import { withoutCase } from '../azure/resource-id.js';
import { canonicalHash, canonicalText } from '../canonical-json.js';
import { isJsonArray, isJsonObject, textAt, type JsonObject, type JsonValue } from '../json.js';
import { birthOf } from './birth.js';
import { withoutSecrets } from './secret-fields.js';
import { isServiceField } from './service-fields.js';

/**
 * A body as an approval compares it: what the service keeps for itself dropped (it says nothing
 * about the move, and a gate that closes over it would be switched off by its users), secret values
 * left out, ARM ids lower-cased, and arrays of objects sorted, because Azure promises no order.
 */
export function comparableBody(value: JsonValue): JsonValue {
  const body = withoutSecrets(value);
  return stable(body, isJsonObject(body) ? body : {}, []);
}

/**
 * The items of a collection in comparable form, sorted by id so that the order of a listing does not
 * count.
 */
export function comparableItems(items: readonly JsonObject[]): readonly JsonValue[] {
  return items
    .map((item) => {
      const id = textAt(item, 'id');
      return { key: id === undefined ? canonicalText(item) : withoutCase(id), item };
    })
    .sort((left, right) => compare(left.key, right.key))
    .map(({ item }) => comparableBody(item));
}

function stable(value: JsonValue, body: JsonObject, path: readonly string[]): JsonValue {
  if (isJsonArray(value)) {
    const items = value.map((item) => stable(item, body, path));
    // The order of plain values can mean something (a command line); the order of objects in ARM
    // bodies does not.
    if (!items.every(isJsonObject)) return items;
    return [...items].sort((left, right) => compare(canonicalText(left), canonicalText(right)));
  }
  if (isJsonObject(value)) {
    const kept = Object.entries(value).filter(([key]) => !isServiceField(body, [...path, key]));
    return Object.fromEntries(
      kept.map(([key, inner]) => [lowerId(key), stable(inner, body, [...path, key])]),
    );
  }
  return typeof value === 'string' ? lowerId(value) : value;
}

function lowerId(text: string): string {
  return /^\/subscriptions\//i.test(text) ? withoutCase(text) : text;
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** Whether these are still the very same things, with the same content. */
export function areStill(before: readonly JsonObject[], now: readonly JsonObject[]): boolean {
  const [was, is] = [before, now].map((items) => canonicalText(comparableItems(items.map(born))));
  return was === is;
}

/**
 * What an approval compares of a resource that moves, as 64 hex digits: its content, and its birth.
 * Made anew under its name and set up alike it is another one, with other data in it.
 */
export function fingerprintOf(body: JsonObject): string {
  return canonicalHash(comparableBody(born(body)));
}

// Under a name of its own, because what the service keeps for itself is left out.
function born(body: JsonObject): JsonObject {
  return { ...body, birth: birthOf(body) };
}
