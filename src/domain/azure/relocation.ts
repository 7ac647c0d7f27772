import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../json.js';
import type { ResourceGroupRef } from './resource-id.js';

/** Where things of a move are now: at the destination, or still where they were. */
export interface Relocation {
  /** The id of something as it is now. What did not move with the workspace keeps its id. */
  to(id: string): string;
  /** A body with every id of something that moved replaced, wherever it stands in a text. */
  rewritten(body: JsonObject): JsonObject;
}

/** Nothing moved: every id is what it was. */
export const inPlace: Relocation = { to: (id) => id, rewritten: (body) => body };

// The long form of an asset's address leaves the provider out:
// azureml://subscriptions/{s}/resourcegroups/{g}/workspaces/{w} (azure-ai-ml, datastore and asset
// paths).
const PROVIDER = '/providers/microsoft.machinelearningservices';

/** Most texts hold no id, and need not be searched for each of many. */
const HOLDS_ID = /(?:\/|%2f)subscriptions(?:\/|%2f)/i;

/** A character of a resource name: after an id, it makes it another id. */
const NAME = /[\w.()-]/;

/**
 * What a move to `destination` did to ids.
 *
 * @param movedIds ids of the moved resources before the move, any case.
 */
export function relocation(movedIds: readonly string[], destination: ResourceGroupRef): Relocation {
  const prefixes = prefixesOf(movedIds);
  const toText = (text: string): string =>
    HOLDS_ID.test(text)
      ? prefixes.reduce((now, prefix) => replaced(now, prefix, destination), text)
      : text;
  return { to: toText, rewritten: (body) => eachText(body, toText) };
}

/** Something that has another name at its new place: ids, where it was to be and where it is. */
export interface Alias {
  readonly from: string;
  readonly to: string;
}

/** The same relocation, for something that got another name at its new place. */
export function withAlias(place: Relocation, { from, to }: Alias): Relocation {
  const swapped = (text: string): string =>
    eachId(
      eachId(text, lowered(from), () => to),
      encoded(from),
      () => encodeURIComponent(to),
    );
  return {
    to: (id) => swapped(place.to(id)),
    rewritten: (body) => eachText(place.rewritten(body), swapped),
  };
}

// Keys are ids as well, in userAssignedIdentities.
function eachText(body: JsonObject, change: (text: string) => string): JsonObject {
  const walk = (value: JsonValue): JsonValue => {
    if (typeof value === 'string') return change(value);
    if (isJsonArray(value)) return value.map(walk);
    return isJsonObject(value) ? eachText(value, change) : value;
  };
  return Object.fromEntries(Object.entries(body).map(([key, value]) => [change(key), walk(value)]));
}

/** Where an id ends in a text, each time that it is whole there. */
function endsOf(text: string, id: string): readonly number[] {
  // Most texts are shorter than any id, and encoded ids are rare.
  if (text.length < id.length || (id.startsWith('%') && !text.includes('%'))) return [];
  const low = lowered(text);
  const ends: number[] = [];
  for (let at = low.indexOf(id); at !== -1 && id !== ''; at = low.indexOf(id, at + 1)) {
    const end = at + id.length;
    if (end === text.length || !NAME.test(text.charAt(end))) ends.push(end);
  }
  return ends;
}

/**
 * Whether something of a body, at any depth, names one of these ids or what lies below it, in the
 * long form of an asset's address too. A name that goes on is another one.
 *
 * @param ids any case.
 */
export function namesOneOf(ids: readonly string[], body: JsonObject): boolean {
  const prefixes = prefixesOf(ids);
  const named = (value: JsonValue): boolean => {
    if (typeof value === 'string') {
      const low = lowered(value);
      return prefixes.some((one) => endsOf(low, one).length > 0);
    }
    if (isJsonArray(value)) return value.some(named);
    return (
      isJsonObject(value) &&
      Object.entries(value).some(([key, inner]) => named(key) || named(inner))
    );
  };
  return named(body);
}

// The long form of an asset's address leaves the provider out; within the query or the path of an
// address an id may stand percent-encoded (RFC 3986, 2.1).
function prefixesOf(ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => {
    const low = lowered(id);
    const forms = low.includes(`${PROVIDER}/`) ? [low, low.replace(PROVIDER, '')] : [low];
    return [...forms, ...forms.map(encoded)];
  });
}

function encoded(id: string): string {
  return lowered(encodeURIComponent(id));
}

// Letters of other alphabets may be longer in lower case, and ids have none of them.
function lowered(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

// Only subscription and group change: everything else keeps its spelling, `resourcegroups` too. In
// an address of an asset a second slash may stand before the prefix.
function replaced(
  text: string,
  prefix: string,
  { subscriptionId, resourceGroup }: ResourceGroupRef,
): string {
  const slash = prefix.startsWith('/') ? '/' : '%2f';
  const [, subscriptions = '', subscription = '', groups = '', group = ''] = prefix.split(slash);
  const skip = {
    first: subscriptions.length + 2 * slash.length,
    middle: groups.length + 2 * slash.length,
  };
  const newGroup = slash === '/' ? resourceGroup : encodeURIComponent(resourceGroup);
  const middle = skip.first + subscription.length;
  const rest = middle + skip.middle + group.length;
  return eachId(
    text,
    prefix,
    (id) =>
      `${id.slice(0, skip.first)}${subscriptionId}${id.slice(middle, middle + skip.middle)}${newGroup}${id.slice(rest)}`,
  );
}

/** The text with each whole occurrence of an id changed. @param id lower-cased. */
function eachId(text: string, id: string, change: (found: string) => string): string {
  let done = '';
  let from = 0;
  for (const end of endsOf(text, id)) {
    done += text.slice(from, end - id.length) + change(text.slice(end - id.length, end));
    from = end;
  }
  return done + text.slice(from);
}
