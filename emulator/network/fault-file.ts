import {
  array,
  check,
  custom,
  exactOptional,
  guard,
  integer,
  literal,
  minValue,
  number,
  picklist,
  pipe,
  safeParse,
  strictObject,
  string,
  union,
  type ObjectEntries,
  type StrictObjectIssue,
} from 'valibot';

import type { JsonValue } from '../types.js';
import { bodyFaults, type Fault, type FaultAction } from './fault.js';

/** A fault file that does not say what its author meant; the message names the place. */
export class FaultFileError extends Error {
  override readonly name = 'FaultFileError';
}

// Every message goes on after "must be".
function fields<Entries extends ObjectEntries>(entries: Entries) {
  const known = Object.keys(entries).join(', ');
  return strictObject(entries, ({ expected }: StrictObjectIssue) => {
    if (expected === 'Object') return 'an object';
    return expected === 'never' ? `left out: known here are ${known}` : 'given';
  });
}

function wholeFrom(least: number) {
  const wanted = `a whole number of at least ${least}`;
  return pipe(number(wanted), integer(wanted), minValue(least, wanted));
}

function isRegExp(text: string): boolean {
  try {
    new RegExp(text, 'i');
    return true;
  } catch {
    return false;
  }
}

function isRecordOf<Value>(isValue: (value: unknown) => value is Value) {
  return (record: unknown): record is Record<string, Value> =>
    typeof record === 'object' && record !== null && Object.values(record).every(isValue);
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);

const wantedStatus = 'an HTTP status from 200 to 599';
const status = pipe(
  number(wantedStatus),
  check((code) => Number.isInteger(code) && code >= 200 && code <= 599, wantedStatus),
);

const answer = fields({
  status,
  headers: exactOptional(
    custom<Record<string, string>>(isRecordOf(isText), 'an object of strings'),
  ),
  body: exactOptional(custom<JsonValue>((value) => value !== undefined)),
});

const when = union([literal('before'), literal('after')], '"before" or "after"');

const actions = {
  answer: exactOptional(answer),
  answerAfter: exactOptional(answer),
  reset: exactOptional(when),
  silent: exactOptional(when),
  delayMs: exactOptional(wholeFrom(0)),
  patch: exactOptional(
    fields({
      status: exactOptional(status),
      headers: exactOptional(
        custom<Record<string, string | null>>(
          isRecordOf(isTextOrNull),
          'an object of strings or null',
        ),
      ),
      sentAs: exactOptional(picklist(['cut off', 'slowly'], '"cut off" or "slowly"')),
      body: exactOptional(picklist(bodyFaults, `one of ${bodyFaults.join(', ')}`)),
    }),
  ),
};

const hasOneField = (action: object): action is FaultAction => Object.keys(action).length === 1;

const faultFile = array(
  fields({
    match: fields({
      method: exactOptional(string('a string')),
      host: exactOptional(string('a string')),
      path: exactOptional(pipe(string('a string'), check(isRegExp, 'a regular expression'))),
    }),
    after: exactOptional(wholeFrom(0)),
    times: exactOptional(wholeFrom(-1)),
    do: pipe(
      fields(actions),
      guard(hasOneField, `an object with exactly one of ${Object.keys(actions).join(', ')}`),
    ),
  }),
  'an array of faults',
);

/**
 * Reads the text of a fault file: a JSON array of faults. Unknown names are refused.
 *
 * @param name what messages call the file.
 * @throws FaultFileError when the text is no JSON, no array, or one fault is malformed.
 */
export function parseFaultFile(text: string, name: string): readonly Fault[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new FaultFileError(`${name} is not JSON: ${reason}`);
  }
  const parsed = safeParse(faultFile, value, { abortEarly: true });
  if (parsed.success) return parsed.output;
  const [{ path = [], message }] = parsed.issues;
  const place = path.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  throw new FaultFileError(`${name}${place.join('')} must be ${message}`);
}
