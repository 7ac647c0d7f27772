import { listAt, objectAt, textAt } from '../../emulator/arm/json.js';
import { isJsonObject } from '../../emulator/parse-json.js';
import type { JsonValue, WireAnswer } from '../../emulator/types.js';
import type { Recorded } from './recordings.js';

/** Headers that steer a client; of an address only its kind is compared. */
const ADDRESSES = ['location', 'azure-asyncoperation'];
const VALUES = ['x-ms-response-type', 'x-ms-failure-cause', 'x-ms-async-operation-timeout'];
const PRESENCE = ['retry-after'];

/** `mfeOperationResults`, `workspaceOperationsStatus type=async`, or `resource`. */
function kindOf(address: string): string {
  const url = new URL(address);
  const [, kind] = /\/(\w*operation(?:results|sstatus))\/[^/]+$/i.exec(url.pathname) ?? [];
  const marks = ['type', 'service'].flatMap((name) => {
    const value = url.searchParams.get(name);
    return value === null ? [] : [`${name}=${value}`];
  });
  return [kind ?? 'resource', ...marks].join(' ');
}

function steering(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const told = (
    names: readonly string[],
    of: (value: string) => string,
  ): readonly (readonly [string, string])[] =>
    names.flatMap((name) => {
      const value = headers[name];
      return value === undefined ? [] : [[name, of(value)] as const];
    });
  return Object.fromEntries([
    ...told(ADDRESSES, kindOf),
    ...told(VALUES, (value) => value),
    ...told(PRESENCE, () => 'named'),
  ]);
}

/** Every code of an error, at every depth, inner errors included. */
function codesIn(value: JsonValue | undefined): readonly string[] {
  if (Array.isArray(value)) return listAt(value).flatMap(codesIn);
  if (value === undefined || !isJsonObject(value)) return [];
  const own = textAt(value, 'code');
  return [...(own === '' ? [] : [own]), ...Object.values(value).flatMap(codesIn)];
}

const typeOf = (value: JsonValue): string => (Array.isArray(value) ? 'list' : typeof value);

// Deeper than this the two echo what each was given.
const DEEPEST = 2;

/** What of keys and types differs, down to two levels. */
export function inBodies(
  path: string,
  told: JsonValue | undefined,
  given: JsonValue | undefined,
  depth: number,
): readonly string[] {
  if (told === undefined || given === undefined) {
    if (told === given) return [];
    return [told === undefined ? `${path} is not recorded` : `${path} is missing`];
  }
  if (told === null || given === null) return [];
  if (typeOf(told) !== typeOf(given)) return [`${path} is ${typeOf(given)}, not ${typeOf(told)}`];
  const isDeep = depth >= DEEPEST || !isJsonObject(told) || !isJsonObject(given);
  if (isDeep) return [];
  const names = [...new Set([...Object.keys(told), ...Object.keys(given)])];
  return names.flatMap((name) => inBodies(`${path}.${name}`, told[name], given[name], depth + 1));
}

/** What the next page of a list is asked with: names only, what stands there is opaque. */
function nextPage(body: JsonValue | undefined): string {
  const link = textAt(body, 'nextLink');
  return link === '' ? 'none' : [...new URL(link).searchParams.keys()].sort().join(' ');
}

/**
 * What an answer of the emulator has otherwise than Azure's own: status, headers that steer a
 * client, keys and types of the body, the codes of an error, and how a list goes on.
 */
export function differences(recorded: Recorded, answer: WireAnswer): readonly string[] {
  const [wanted, got] = [steering(recorded.headers), steering({ ...answer.headers })];
  const names = [...new Set([...Object.keys(wanted), ...Object.keys(got)])];
  const body = answer.body === '' ? undefined : answer.body;
  const [codes, emulated] = [recorded.body, body].map((one) => codesIn(one).join(' > '));
  const [next, emulatedNext] = [recorded.body, body].map(nextPage);
  const [first] = listAt(recorded.body, 'value');
  const [firstGiven] = listAt(body, 'value');
  return [
    ...(recorded.status === answer.status
      ? []
      : [`status ${answer.status}, not ${recorded.status}`]),
    ...names
      .filter((name) => wanted[name] !== got[name])
      .map((name) => `${name} ${got[name] ?? 'absent'}, not ${wanted[name] ?? 'absent'}`),
    ...(codes === emulated ? [] : [`codes ${emulated}, not ${codes}`]),
    ...(next === emulatedNext ? [] : [`next page by ${emulatedNext}, not ${next}`]),
    ...inBodies('body', recorded.body, body, 0),
    ...(first === undefined ? [] : inBodies('item', objectAt(first), firstGiven, 1)),
  ];
}
