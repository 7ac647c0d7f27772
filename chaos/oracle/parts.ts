import { listAt, objectAt, textAt, valueAt } from '../../emulator/arm/json.js';
import { parseJson } from '../../emulator/parse-json.js';
import type { JsonValue } from '../../emulator/types.js';
import type { History, Ran } from '../history.js';

/** One step or row of a plan, its id in lower case. */
interface Row {
  readonly step: string;
  readonly id: string;
}

/** What of a plan file the oracle looks at, read without the product's own reader. */
export interface PlanParts {
  /** Ids of the groups, lower-cased. */
  readonly source: string;
  readonly destination: string;
  readonly resources: readonly string[];
  readonly prepare: readonly Row[];
  readonly restore: readonly Row[];
}

/** The parts of a plan file's text. */
export function planOf(text: string): PlanParts {
  const content = objectAt(parseJson(text), 'plan', 'content');
  const group = (name: string): string => {
    const place = valueAt(content, name);
    return `/subscriptions/${textAt(place, 'subscriptionId')}/resourceGroups/${textAt(place, 'resourceGroup')}`.toLowerCase();
  };
  return {
    source: group('source'),
    destination: group('destination'),
    resources: listAt(content, 'resources').map((one) => textAt(one, 'id').toLowerCase()),
    prepare: listAt(content, 'prepare').map(rowOf),
    restore: listAt(content, 'restore').map(rowOf),
  };
}

function rowOf(row: JsonValue): Row {
  return { step: textAt(row, 'step'), id: textAt(row, 'id').toLowerCase() };
}

/** The run that a request was sent in, that of the first of two side by side. */
export function runOf({ runs }: History, at: number): Ran | undefined {
  return runs.find(({ from, to }) => at >= from && at < to);
}

/** The runs that a request may be of. */
export function runsOf({ runs }: History, at: number): readonly Ran[] {
  return runs.filter(({ from, to }) => at >= from && at < to);
}
