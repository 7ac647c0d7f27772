import { clashesOf, type Clash } from '../domain/request/batch.js';
import type { BatchEntry } from '../domain/request/request.js';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../domain/json.js';
import { closestMember } from '../domain/closest-member.js';
import { hasDoubledKey } from '../domain/doubled-key.js';
import { parseJson } from '../domain/parse-json.js';
import { sameGroup } from '../domain/azure/resource-id.js';
import { ownEntry } from '../domain/own-entry.js';
import type { Problem } from '../domain/run/run-report.js';
import type { InputEntry } from './input-entry.js';
import { inputTable } from './inputs.js';
import { givenText, readingOf, valueIn } from './input-problem.js';
import { quotedInput } from './quoted-input.js';

/** The fields of a row: the inputs that say what moves where, by the same names on every host. */
export const rowInputs: readonly InputEntry<unknown>[] = [
  inputTable.sourceSubscriptionId,
  inputTable.sourceResourceGroup,
  inputTable.workspaceName,
  inputTable.destinationSubscriptionId,
  inputTable.destinationResourceGroup,
  inputTable.associatedResources,
];
const fieldNames: readonly string[] = rowInputs.map(({ name }) => name);

export type ListReading =
  { readonly entries: readonly BatchEntry[] } | { readonly problems: readonly Problem[] };

/**
 * Reads a list of moves: a JSON array of objects whose fields are inputs of the contract, all text;
 * the list of associated resources may be an array. Every problem of every row is told at once,
 * rows counted from 1.
 */
export function readWorkspacesFile(text: string): ListReading {
  const list = parseJson(text);
  if (!isJsonArray(list) || list.length === 0) return { problems: [notAList(list)] };
  if (hasDoubledKey(text, list)) return { problems: [DOUBLED] };
  const rows = list.map((row, index) => readRow(row, index + 1));
  const problems = rows.flatMap((row) => ('problems' in row ? row.problems : []));
  if (problems.length > 0) return { problems };
  const entries = rows.flatMap((row) => ('entry' in row ? [row.entry] : []));
  const clashes = clashesOf(entries).map(clashProblem);
  return clashes.length > 0 ? { problems: clashes } : { entries };
}

const DOUBLED: Problem = {
  sentence: 'The list of moves names a field of one row twice, and nobody knows which is meant.',
  remedy: 'Name each field once in a row.',
};

function notAList(list: JsonValue | undefined): Problem {
  const seen =
    list === undefined ? 'is not JSON' : isJsonArray(list) ? 'has no rows' : 'is not an array';
  return {
    sentence: `The list of moves ${seen}.`,
    remedy: `Write a JSON array of objects with the fields ${fieldNames.join(', ')}.`,
  };
}

type Row = { readonly entry: BatchEntry } | { readonly problems: readonly Problem[] };

function readRow(row: JsonValue, number: number): Row {
  if (!isJsonObject(row)) {
    return { problems: [problem(number, 'is not an object', `Give it ${fieldNames.join(', ')}.`)] };
  }
  const problems = [
    ...Object.keys(row).flatMap((name) => strangerProblems(name, number)),
    ...rowInputs.flatMap((field) => fieldProblems(field, row, number)),
  ];
  if (problems.length > 0) return { problems };
  const entry = entryOf(row);
  if (entry.destination !== undefined && sameGroup(entry.source, entry.destination)) {
    const name = inputTable.destinationResourceGroup.name;
    const seen = `${name} is ${quotedInput(entry.destination.resourceGroup)}, the group that the workspace is in`;
    return { problems: [problem(number, seen, 'Give another resource group or subscription.')] };
  }
  return { entry };
}

function strangerProblems(name: string, number: number): readonly Problem[] {
  if (fieldNames.includes(name)) return [];
  const meant = closestMember(name, fieldNames);
  const remedy =
    meant === undefined
      ? `Fields are ${fieldNames.join(', ')}.`
      : `Did you mean ${quotedInput(meant)}?`;
  return [problem(number, `the field ${quotedInput(name)} is not known`, remedy)];
}

function fieldProblems(
  field: InputEntry<unknown>,
  row: JsonObject,
  number: number,
): readonly Problem[] {
  const expected = `${field.name} as ${field.kind.expected}`;
  const text = textOf(field, row);
  if (text === undefined) {
    return [problem(number, `${field.name} is not text`, `Give ${expected}.`)];
  }
  if (text === '') {
    // What a validation needs, a row of validations needs. A field that is there and holds nothing
    // is a value that somebody's tool did not fill in.
    const isNeeded = field.requiredIn?.includes('validate') === true;
    const isGiven = ownEntry(row, field.name) !== undefined;
    if (!isNeeded && !isGiven) return [];
    const remedy = isNeeded ? `Give ${expected}.` : `Give ${expected}, or leave it out.`;
    return [problem(number, `${field.name} is ${isGiven ? 'empty' : 'missing'}`, remedy)];
  }
  const reading = readingOf(field, text);
  if ('value' in reading) return [];
  return reading.faults.map((fault) =>
    problem(
      number,
      `${field.name} is ${quotedInput(fault.seen)}; expected ${fault.expected}`,
      fault.meant === undefined ? `Give ${expected}.` : `Did you mean ${quotedInput(fault.meant)}?`,
    ),
  );
}

/** The text of a field; empty when it is absent, undefined when it is something else. */
function textOf(field: InputEntry<unknown>, row: JsonObject): string | undefined {
  const value = ownEntry(row, field.name);
  if (value === undefined) return '';
  if (typeof value === 'string') return givenText(field, value);
  if (field.kind.type !== 'list' || !isJsonArray(value)) return undefined;
  const items = value.filter((item) => typeof item === 'string');
  // An array of nothing is as much of a list as a comma is.
  return items.length === value.length ? items.join(',') || ',' : undefined;
}

function entryOf(row: JsonObject): BatchEntry {
  const said = <Value>(field: InputEntry<Value>): Value | undefined =>
    valueIn(field, textOf(field, row) ?? '');
  const subscriptionId = said(inputTable.sourceSubscriptionId) ?? '';
  return {
    source: { subscriptionId, resourceGroup: said(inputTable.sourceResourceGroup) ?? '' },
    destination: {
      subscriptionId: said(inputTable.destinationSubscriptionId) ?? subscriptionId,
      resourceGroup: said(inputTable.destinationResourceGroup) ?? '',
    },
    workspaceName: said(inputTable.workspaceName) ?? '',
    associated: said(inputTable.associatedResources) ?? [],
  };
}

const clashWords: Readonly<Record<Clash['kind'], string>> = {
  'same-workspace': 'names the same workspace as row',
  'same-name-there': 'puts a workspace of the same name into the same group as row',
};

function clashProblem({ kind, earlier, later }: Clash): Problem {
  return problem(
    later + 1,
    `it ${clashWords[kind]} ${earlier + 1}`,
    'Leave one of the two rows out.',
  );
}

function problem(number: number, seen: string, remedy: string): Problem {
  return { sentence: `Row ${number} of the list of moves: ${seen}.`, remedy };
}
