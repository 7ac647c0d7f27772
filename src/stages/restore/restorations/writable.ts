import {
  isJsonArray,
  isJsonObject,
  objectAt,
  textAt,
  valueAt,
  type JsonObject,
  type JsonValue,
} from '../../../domain/json.js';
import { isLeftOut } from '../../../domain/plan/secret-fields.js';

// What ARM and the providers add to a body, and do not take back (ARM RPC, resource envelope).
const ENVELOPE: ReadonlySet<string> = new Set(['id', 'name', 'type', 'systemData', 'etag']);
const ALWAYS_READ_ONLY: ReadonlySet<string> = new Set(['provisioningState', 'provisioningErrors']);

/**
 * A body as it can be written again: without what is read-only and without fields whose values were
 * left out of the plan.
 *
 * @param readOnly names of read-only properties, beside those that every type has.
 */
export function writable(body: JsonObject, readOnly: readonly string[] = []): JsonObject {
  const dropped = new Set([...ALWAYS_READ_ONLY, ...readOnly]);
  const fields = Object.entries(body).filter(([name]) => !ENVELOPE.has(name));
  const { properties, identity, ...rest } = { ...Object.fromEntries(fields) };
  return known({
    ...rest,
    ...(isJsonObject(identity) ? { identity: writableIdentity(identity) } : {}),
    ...(isJsonObject(properties)
      ? {
          properties: Object.fromEntries(
            Object.entries(properties).filter(([name]) => !dropped.has(name)),
          ),
        }
      : {}),
  });
}

// Principals are given, not chosen (Azure REST reference: ManagedServiceIdentity).
function writableIdentity(identity: JsonObject): JsonObject {
  const users = Object.keys(objectAt(identity, 'userAssignedIdentities'));
  return {
    type: textAt(identity, 'type') ?? 'None',
    ...(users.length === 0
      ? {}
      : { userAssignedIdentities: Object.fromEntries(users.map((id) => [id, {}])) }),
  };
}

/**
 * The body without the fields whose values were left out, and without what is empty because of it.
 */
function known(body: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(body)
      .filter(([, value]) => !isLeftOut(value) && !isAllLeftOut(value))
      .map(([key, value]) => [key, knownValue(value)]),
  );
}

// A list without one of its entries is another list: it stays as it is, and is never sent.
function knownValue(value: JsonValue): JsonValue {
  return isJsonObject(value) ? known(value) : value;
}

function isAllLeftOut(value: JsonValue): boolean {
  const values = isJsonObject(value) ? Object.values(value) : [];
  return values.length > 0 && values.every(isLeftOut);
}

/** The names of the fields of a body whose values were left out of the plan, each with its path. */
export function leftOut(body: JsonObject): readonly string[] {
  return fieldsOf(body, isLeftOut);
}

/** The same, but for those that are in what is written, from the sealed part for example. */
export function notGiven(body: JsonObject, written: JsonObject): readonly string[] {
  const given = fieldsOf(written, () => true);
  return leftOut(body).filter(
    (field) => !given.some((one) => one === field || one.startsWith(`${field}.`)),
  );
}

function fieldsOf(
  value: JsonValue,
  isWanted: (value: JsonValue) => boolean,
  path = '',
): readonly string[] {
  if (isJsonArray(value)) return value.flatMap((one) => fieldsOf(one, isWanted, path));
  if (!isJsonObject(value)) return isWanted(value) ? [path] : [];
  return Object.entries(value).flatMap(([key, inner]) =>
    fieldsOf(inner, isWanted, path === '' ? key : `${path}.${key}`),
  );
}

/** The body with more properties. */
export function withProperties(body: JsonObject, more: JsonObject): JsonObject {
  return { ...body, properties: { ...objectAt(body, 'properties'), ...more } };
}

/** True when a field holds nothing: absent, null, an empty text, list or object. */
export function isBlank(body: JsonObject, ...path: readonly string[]): boolean {
  const value = valueAt(body, ...path);
  if (isJsonArray(value)) return value.length === 0;
  if (isJsonObject(value)) return Object.keys(value).length === 0;
  return value === undefined || value === null || value === '';
}
