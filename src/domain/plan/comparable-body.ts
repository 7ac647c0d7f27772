import { canonicalText } from '../canonical-json.js';
import {
  isJsonArray,
  isJsonObject,
  textAt,
  valueAt,
  type JsonObject,
  type JsonValue,
} from '../json.js';
import { isSignedAddress, LEFT_OUT, withoutSecret } from './secret-fields.js';

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
  if (isJsonArray(value)) return stableArray(value);
  if (isJsonObject(value)) return stableObject(value);
  if (typeof value !== 'string') return value;
  if (isSignedAddress(value)) return LEFT_OUT;
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
  const stable = values.map(comparableBody);
  // The order of plain values can mean something (a command line); the order of objects in ARM
  // bodies does not.
  if (!stable.every(isJsonObject)) return stable;
  return [...stable].sort((left, right) => compare(canonicalText(left), canonicalText(right)));
}

function stableObject(body: JsonObject): JsonObject {
  const entries = Object.entries(body).flatMap(([key, value]): [string, JsonValue][] => {
    const name = key.toLowerCase();
    if (VOLATILE_FIELDS.has(name)) return [];
    const stableKey = /^\/subscriptions\//i.test(key) ? name : key;
    return [[stableKey, withoutSecret(key, value) ?? comparableBody(value)]];
  });
  return Object.fromEntries(entries);
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/**
 * When a thing was made, by whom and for whom. The service writes these and never changes them: a
 * thing of the same name that was made anew has others (Azure REST reference: systemData, Compute).
 */
const BIRTH: readonly (readonly string[])[] = [
  ['systemData', 'createdAt'],
  ['systemData', 'createdBy'],
  ['properties', 'createdOn'],
  ['properties', 'properties', 'createdOn'],
  ['properties', 'properties', 'createdBy', 'userId'],
];

/** Whether these are still the very same things, with the same content. */
export function areStill(before: readonly JsonObject[], now: readonly JsonObject[]): boolean {
  const withBirth = (items: readonly JsonObject[]): string =>
    canonicalText(
      comparableItems(
        items.map((item) => ({
          ...item,
          // Under a name of its own, because the comparison of an approval leaves these out.
          birth: BIRTH.map((path) => valueAt(item, ...path) ?? null),
        })),
      ),
    );
  return withBirth(before) === withBirth(now);
}
