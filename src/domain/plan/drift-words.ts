import { itemsOf } from '../azure/inventory.js';
import { rightWords } from '../azure/right-words.js';
import { shortName } from '../azure/short-name.js';
import { collectionTable } from '../azure/collection-table.js';
import { ownEntry } from '../own-entry.js';
import { textAt, type JsonObject } from '../json.js';
import { workspaceOf, type Plan, type PlanDifference } from './plan.js';
import { inventoryOfSnapshot } from './snapshot.js';

const ITEM = /^content\.collections\.(?<list>\w+)\.items\[(?<key>.*?)\](?:\.(?<rest>.*))?$/s;
const STATE = /^content\.collections\.(?<list>\w+)\.state$/;
const FINDING =
  /^content\.findings\[(?<rule>[\w-]+) (?<subject>.*?)(?: \(\d+\))?\](?:\.(?<rest>.*))?$/s;

/** Says a difference between two plans as a sentence of a person: what is new, gone or another. */
export function driftWords(
  { field, approved, now }: PlanDifference,
  item: JsonObject | undefined,
  plan: Plan,
): string {
  const change = approved === undefined ? 'New' : now === undefined ? 'Gone' : 'Changed';
  const since = `${change} since the plan`;
  const values = change === 'Changed' ? ` was ${quoted(approved)} and is ${quoted(now)}` : '';
  const inList = ITEM.exec(field)?.groups;
  if (inList !== undefined) {
    const { list = '', key = '', rest } = inList;
    const thing =
      rest === undefined && item !== undefined
        ? thingWords(list, key, item, plan)
        : thingName(list, key, plan);
    return rest === undefined ? `${since}: ${thing}.` : `${since}: ${rest} of ${thing}${values}.`;
  }
  const inFindings = FINDING.exec(field)?.groups;
  if (inFindings !== undefined) {
    const { rule = '', subject = '', rest } = inFindings;
    const kind = kindOf(now ?? approved ?? '');
    const told = `the ${kind} ${rule} about ${short(subject, plan)}`;
    return rest === undefined ? `${since}: ${told}.` : `${since}: ${rest} of ${told}${values}.`;
  }
  const list = STATE.exec(field)?.groups?.['list'];
  if (list !== undefined)
    return `The list of ${titleOf(list)} was ${quoted(approved)} and is ${quoted(now)}.`;
  return change === 'Changed'
    ? `${since}: ${field}${values}.`
    : `${since}: ${field}, ${quoted(now ?? approved)}.`;
}

// What a report calls the findings of a severity; a field of one does not say it. The text of a
// finding may be cut after that.
function kindOf(finding: string): string {
  const severity = /"severity":"(blocker|warning|information)"/.exec(finding)?.[1];
  return severity === 'information' ? 'note' : (severity ?? 'finding');
}

// A right is told with its holder and its role, whatever its name is; anything else by its path.
function thingWords(list: string, key: string, item: JsonObject, plan: Plan): string {
  if (textAt(item, 'properties', 'principalId') === undefined) {
    const kind = textAt(item, 'properties', 'computeType') ?? textAt(item, 'kind');
    return `${thingName(list, key, plan)}${kind === undefined ? '' : ` (${kind})`}`;
  }
  const before = inventoryOfSnapshot(plan.snapshot);
  return rightWords(
    item,
    itemsOf(before.of('roleDefinitions')),
    itemsOf(before.of('workspace'))[0],
  );
}

function thingName(list: string, key: string, plan: Plan): string {
  return `${short(key, plan)} among the ${titleOf(list)}`;
}

function titleOf(list: string): string {
  return ownEntry(collectionTable, list)?.title ?? list;
}

function short(id: string, plan: Plan): string {
  return shortName(id, [workspaceOf(plan)?.id ?? []].flat());
}

function quoted(value: string | undefined): string {
  return value === undefined ? 'absent' : `"${value}"`;
}
