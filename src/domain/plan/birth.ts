import { canonicalText } from '../canonical-json.js';
import { textAt, valueAt, type JsonObject, type JsonValue } from '../json.js';

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

const TIME_PATHS = BIRTH.filter((path) => /^created(?:At|On)$/.test(path.at(-1) ?? ''));
const TIMES = TIME_PATHS.map((path) => path.join('.'));

/** An identity is made and goes with its resource (Microsoft Entra: managed identities). */
const IDENTITY = ['identity', 'principalId'] as const;
const IDENTITY_NAME = IDENTITY.join('.');

/** What a body says of its birth, null where it says nothing. */
export function birthOf(item: JsonObject): readonly JsonValue[] {
  return BIRTH.map((path) => valueAt(item, ...path) ?? null);
}

/** Whether something was made anew since: whatever was known of its birth is not said any more. */
export function isMadeAnew(before: JsonObject, now: JsonObject): boolean {
  const is = birthOf(now);
  return birthOf(before).some(
    (was, at) => was !== null && canonicalText(was) !== canonicalText(is[at] ?? null),
  );
}

/**
 * What is written down of a birth, so that a later run knows the very thing again; undefined when
 * the body says nothing that another thing of its name would not say as well.
 */
export function birthToKeep(body: JsonObject): JsonObject | undefined {
  const kept = [...BIRTH, IDENTITY].flatMap((path): readonly [string, JsonValue][] => {
    const value = valueAt(body, ...path) ?? null;
    return value === null ? [] : [[path.join('.'), value]];
  });
  const isProof = kept.some(([name]) => name === IDENTITY_NAME || TIMES.includes(name));
  return isProof ? Object.fromEntries(kept) : undefined;
}

/**
 * Whether a body is of the birth that was written down. Its identity stands for that only where no
 * time of it is known: people may switch one off and on.
 */
export function isBornAs(kept: JsonObject, body: JsonObject): boolean {
  const hasTime = Object.keys(kept).some((name) => TIMES.includes(name));
  const fields = Object.entries(kept).filter(([name]) => (name === IDENTITY_NAME) !== hasTime);
  return (
    fields.length > 0 &&
    fields.every(
      ([name, was]) =>
        canonicalText(was) === canonicalText(valueAt(body, ...name.split('.')) ?? null),
    )
  );
}

/** The identity that was written down with a birth; undefined when there was none by then. */
export function identityKept(kept: JsonObject): string | undefined {
  return textAt(kept, IDENTITY_NAME);
}

/** When something was made, in milliseconds since the epoch; undefined when Azure does not say. */
export function bornAt(body: JsonObject): number | undefined {
  return firstTime(TIME_PATHS.map((path) => textAt(body, ...path)));
}

/** The same, of a birth that was written down. */
export function keptBornAt(kept: JsonObject): number | undefined {
  return firstTime(TIMES.map((name) => textAt(kept, name)));
}

function firstTime(texts: readonly (string | undefined)[]): number | undefined {
  return texts.map((text = '') => Date.parse(text)).find((time) => !Number.isNaN(time));
}

/**
 * When an associated resource was made, as its provider says it, whether or not Resource Manager
 * says it too (Azure REST reference: StorageAccountProperties, RegistryProperties,
 * ApplicationInsightsComponentProperties; all read-only).
 */
const MADE_AT: readonly (readonly string[])[] = [
  ['systemData', 'createdAt'],
  ['properties', 'creationTime'],
  ['properties', 'creationDate'],
  ['properties', 'CreationDate'],
];

/**
 * Whether a resource was seen to be made at another time than the one of its name before. What only
 * one of the two bodies says proves nothing: Azure does not say it in every answer.
 */
export function isMadeAtAnotherTime(before: JsonObject, now: JsonObject): boolean {
  return MADE_AT.some((path) => {
    const was = Date.parse(textAt(before, ...path) ?? '');
    const is = Date.parse(textAt(now, ...path) ?? '');
    return !Number.isNaN(was) && !Number.isNaN(is) && was !== is;
  });
}
