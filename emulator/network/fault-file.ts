import type { Fault } from './fault.js';

/** A fault file that does not say what its author meant; the message names the place. */
export class FaultFileError extends Error {
  override readonly name = 'FaultFileError';
}

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown, place: string) => void;

function refuse(place: string, wanted: string): never {
  throw new FaultFileError(`${place} must be ${wanted}`);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function anObject(value: unknown, place: string, checks: Readonly<Record<string, Check>>): Fields {
  if (!isFields(value)) return refuse(place, 'an object');
  for (const [name, field] of Object.entries(value)) {
    const check = checks[name];
    const known = Object.keys(checks).join(', ');
    if (check === undefined) refuse(`${place}.${name}`, `left out: known here are ${known}`);
    else check(field, `${place}.${name}`);
  }
  return value;
}

const aText: Check = (value, place) => {
  if (typeof value !== 'string') refuse(place, 'a string');
};

const aPattern: Check = (value, place) => {
  if (typeof value !== 'string') return refuse(place, 'a string');
  try {
    new RegExp(value, 'i');
  } catch {
    refuse(place, `a regular expression, which '${value}' is not`);
  }
};

const anInteger =
  (least: number): Check =>
  (value, place) => {
    if (typeof value !== 'number' || !Number.isInteger(value) || value < least) {
      refuse(place, `a whole number of at least ${least}`);
    }
  };

const headersOf =
  (isValue: (value: unknown) => boolean, wanted: string): Check =>
  (value, place) => {
    if (!isFields(value)) refuse(place, 'an object');
    else if (!Object.values(value).every(isValue)) refuse(place, `an object of ${wanted}`);
  };

const aStatus: Check = (value, place) => {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 200 || value > 599) {
    refuse(place, 'an HTTP status from 200 to 599');
  }
};

const isText = (value: unknown): boolean => typeof value === 'string';

const anAnswer: Check = (value, place) => {
  const fields = anObject(value, place, {
    status: aStatus,
    headers: headersOf(isText, 'strings'),
    body: () => undefined,
  });
  if (fields['status'] === undefined) refuse(`${place}.status`, 'given');
};

const aPatch: Check = (value, place) => {
  anObject(value, place, {
    status: aStatus,
    headers: headersOf((header) => header === null || isText(header), 'strings or null'),
  });
};

const ACTIONS: Readonly<Record<string, Check>> = {
  answer: anAnswer,
  answerAfter: anAnswer,
  reset: (value, place) => {
    if (value !== 'before' && value !== 'after') refuse(place, '"before" or "after"');
  },
  delayMs: anInteger(0),
  patch: aPatch,
};

const anAction: Check = (value, place) => {
  const fields = anObject(value, place, ACTIONS);
  if (Object.keys(fields).length !== 1) {
    refuse(place, `an object with exactly one of ${Object.keys(ACTIONS).join(', ')}`);
  }
};

const FAULT: Readonly<Record<string, Check>> = {
  match: (value, place) => {
    anObject(value, place, { method: aText, host: aText, path: aPattern });
  },
  after: anInteger(0),
  times: anInteger(-1),
  do: anAction,
};

function checkFault(value: unknown, place: string): asserts value is Fault {
  const fields = anObject(value, place, FAULT);
  for (const name of ['match', 'do']) {
    if (fields[name] === undefined) refuse(`${place}.${name}`, 'given');
  }
}

/**
 * Checks one fault, unknown names included.
 *
 * @param place what a message calls it, for example `faults.json[2]`.
 * @throws FaultFileError
 */
export function parseFault(value: unknown, place: string): Fault {
  checkFault(value, place);
  return value;
}

/**
 * Reads the text of a fault file: a JSON array of faults.
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
  if (!Array.isArray(value)) throw new FaultFileError(`${name} must be an array of faults`);
  return value.map((fault, index) => parseFault(fault, `${name}[${index}]`));
}
