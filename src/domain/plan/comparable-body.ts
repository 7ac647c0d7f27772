import { canonicalText } from '../canonical-json.js';
import { isJsonArray, isJsonObject, textAt, type JsonObject, type JsonValue } from '../json.js';
import { withoutSecrets } from './secret-fields.js';

/**
 * Facts that change by themselves between two readings of the same thing: bookkeeping of the
 * service, counters of autoscaling, pointers to the last operation. They say nothing about the
 * move, so an approval does not compare them. A gate that closes over them would be switched off by
 * its users.
 */
const VOLATILE_FIELDS: ReadonlySet<string> = new Set([
  'systemdata',
  'etag',
  'createdon',
  'createdby',
  'modifiedon',
  'updatedon',
  'updatedby',
  'changedtime',
  'createdtime',
  'lastoperation',
  'currentnodecount',
  'targetnodecount',
  'nodestatecounts',
  'allocationstate',
  'allocationstatetransitiontime',
  'errors',
  'provisioningwarnings',
]);

/**
 * A body as an approval compares it: volatile fields dropped, secret values left out, ARM ids
 * lower-cased, and arrays of objects sorted, because Azure promises no order.
 */
export function comparableBody(value: JsonValue): JsonValue {
  return stable(withoutSecrets(value));
}

function stable(value: JsonValue): JsonValue {
  if (isJsonArray(value)) return stableArray(value);
  if (isJsonObject(value)) return stableObject(value);
  if (typeof value !== 'string') return value;
  return /^\/subscriptions\//i.test(value) ? value.toLowerCase() : value;
}

/**
 * The items of a collection in stable form, sorted by id so that the order of a listing does not
 * count.
 */
export function comparableItems(items: readonly JsonObject[]): readonly JsonValue[] {
  return items
    .map((item) => ({ key: textAt(item, 'id')?.toLowerCase() ?? canonicalText(item), item }))
    .sort((left, right) => compare(left.key, right.key))
    .map(({ item }) => comparableBody(item));
}

function stableArray(values: readonly JsonValue[]): JsonValue {
  const items = values.map(stable);
  // The order of plain values can mean something (a command line); the order of objects in ARM
  // bodies does not.
  if (!items.every(isJsonObject)) return items;
  return [...items].sort((left, right) => compare(canonicalText(left), canonicalText(right)));
}

function stableObject(body: JsonObject): JsonObject {
  const entries = Object.entries(body).flatMap(([key, value]): [string, JsonValue][] => {
    const name = key.toLowerCase();
    if (VOLATILE_FIELDS.has(name)) return [];
    const stableKey = /^\/subscriptions\//i.test(key) ? name : key;
    return [[stableKey, stable(value)]];
  });
  return Object.fromEntries(entries);
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
