import { withoutCase } from '../../domain/azure/resource-id.js';
import { idOf } from '../../domain/azure/body-identity.js';
import { itemsOf } from '../../domain/azure/inventory.js';
import { inParallel } from '../../domain/in-parallel.js';
import { type JsonObject } from '../../domain/json.js';
import { withAlias, type Alias } from '../../domain/azure/relocation.js';
import { birthToKeep } from '../../domain/plan/birth.js';
import type { RestoreName } from '../../domain/plan/restore-names.js';
import type { RestoreItem } from '../../domain/run/run-report.js';
import type { AzureWriter } from '../../ports/ports.js';
import type { EarlierRestores } from '../journal/earlier-restores.js';
import { carryOut, type EngineTools } from '../reconcile/carry-out.js';
import type { Observation } from '../reconcile/observation.js';
import { resultOf, type Step, type StepResult } from '../reconcile/step.js';
import { isNewlyRight, journalIdOf, lookAt } from './look-at.js';
import { lookLast } from './look-last.js';
import { restorations } from './restorations/index.js';
import type { Restoration, RestoreContext } from './restorations/restoration.js';
import { doorOf } from './still-ours.js';
import { unreadLists } from './unread-lists.js';

export interface RestoreTools extends Omit<EngineTools, 'writer'> {
  /** Undefined when nothing may be changed: then everything is only looked at. */
  readonly writer: AzureWriter | undefined;
  /** Makes the next look read anew. */
  readonly forget: () => void;
  /** What the journal says by now, with what this run has written into it. */
  readonly earlier: () => Promise<EarlierRestores>;
  /** Whether what is right already is written down: by who may change something. */
  readonly keepsWhatIsRight: boolean;
}

const LOOKS_AT_ONCE = 8;
/** So long what Azure shows may be older than the change that was just made. */
const SETTLING_MS = 10_000;

type Result = Omit<StepResult, 'state'> & { readonly state: StepResult['state'] | 'to-do' };

const STATES = {
  matches: 'right',
  done: 'done',
  blocked: 'manual',
  failed: 'failed',
  unknown: 'unknown',
  'to-do': 'to-do',
} as const satisfies Record<Result['state'], RestoreItem['state']>;

/**
 * Goes through everything that the snapshot holds, in the order of the table: looks what matches,
 * puts back what does not and was asked for, and looks again. One failure stops nothing else.
 *
 * @param chosen the steps that may change something; the others are looked at.
 */
export async function restore(
  chosen: readonly RestoreName[] | 'all',
  context: RestoreContext,
  tools: RestoreTools,
): Promise<readonly RestoreItem[]> {
  // Of a list that the plan could not hold nothing will be known in the next run either.
  const unread = unreadLists(chosen, context);
  const rows: RestoreItem[] = [];
  const open: string[] = [];
  let now = context;
  for (const restoration of restorations) {
    const isNamed = chosen !== 'all' && chosen.includes(restoration.step);
    const isChosen = isNamed || (chosen === 'all' && restoration.onlyIfNamed !== true);
    if (restoration.onlyIfNamed === true && !isNamed) continue;
    const done = await restoreAll(restoration, isChosen, open, now, tools);
    rows.push(...done.rows, ...(await unexpectedOf(restoration, now)));
    open.push(...done.open);
    // What comes after it names it as it is called now.
    now = {
      ...now,
      place: done.renames.reduce(withAlias, now.place),
      earlier: await tools.earlier(),
    };
  }
  return [...unread, ...rows];
}

interface Restored {
  readonly rows: readonly RestoreItem[];
  /** Ids, where it is to be, of what a later run can go on with. */
  readonly open: readonly string[];
  readonly renames: readonly Alias[];
}

/** Everything of one row of the table, one after the other. */
async function restoreAll(
  restoration: Restoration,
  isChosen: boolean,
  before: readonly string[],
  context: RestoreContext,
  tools: RestoreTools,
): Promise<Restored> {
  const items = restoration.items(context.before, context.plan);
  const door = doorOf(context);
  const observations = await inParallel(items, LOOKS_AT_ONCE, (item) =>
    lookAt(restoration, item, context, door, 0),
  );
  const rows: RestoreItem[] = [];
  const open: string[] = [];
  const renames: Alias[] = [];
  // Before anything is changed: a run may die on its way.
  await keepWhatIsRight(restoration, items, observations, context, tools);
  for (const [index, item] of items.entries()) {
    const id = context.place.to(idOf(item));
    const seen = observations[index] ?? { kind: 'unknown', why: 'it was not looked at' };
    const waits = seen.kind === 'differs' && restoration.waitsFor?.(item, before, context) === true;
    const result = waits
      ? WAITING
      : await restoreOne(restoration, item, seen, isChosen, context, tools);
    rows.push(rowOf(restoration, item, result, isChosen, context));
    if (isChosen && result.isOpen) open.push(id);
    if (result.as !== undefined) renames.push({ from: id, to: siblingOf(id, result.as) });
  }
  return { rows, open, renames };
}

async function keepWhatIsRight(
  restoration: Restoration,
  items: readonly JsonObject[],
  observations: readonly Observation[],
  context: RestoreContext,
  { journal, keepsWhatIsRight }: RestoreTools,
): Promise<void> {
  if (!keepsWhatIsRight) return;
  for (const [index, seen] of observations.entries()) {
    const { [index]: item = {} } = items;
    if (!isNewlyRight(seen, restoration, item, context)) continue;
    const id = journalIdOf(restoration, item, context);
    await journal.write({ event: 'restore-found', step: restoration.step, id });
  }
}

function siblingOf(id: string, name: string): string {
  return `${id.slice(0, id.lastIndexOf('/') + 1)}${name}`;
}

async function unexpectedOf(
  restoration: Restoration,
  context: RestoreContext,
): Promise<readonly RestoreItem[]> {
  const others = await restoration.unexpected?.(context);
  if (others === undefined) return [];
  if (others.state !== 'unknown') {
    return itemsOf(others).map((item) => rowOf(restoration, item, UNEXPECTED, false, context));
  }
  const result: Result = { state: 'unknown', why: others.reason.why, isOpen: false };
  const row = rowOf(restoration, { id: context.workspaceId }, result, false, context);
  return [{ ...row, name: 'connections that may wait for approval' }];
}

const WAITING: Result = {
  state: 'to-do',
  why: 'something before it that it needs, or would stand in the way of, is not back yet; where its step alone is named, it does not wait',
  isOpen: true,
};

const UNEXPECTED: Result = {
  state: 'blocked',
  why: 'it waits for approval and was not approved before',
  isOpen: false,
};

async function restoreOne(
  restoration: Restoration,
  item: JsonObject,
  seen: Observation,
  isChosen: boolean,
  context: RestoreContext,
  tools: RestoreTools,
): Promise<Result> {
  const { writer } = tools;
  const mayChange = writer !== undefined && isChosen;
  const waits = seen.kind === 'blocked' && seen.until === 'other-step';
  if (seen.kind === 'differs' || seen.kind === 'in-progress' || (waits && !mayChange)) {
    if (mayChange) {
      return carryOut(stepOf(restoration, item, context, tools), seen, { ...tools, writer });
    }
    const { without, toGive } = seen.kind === 'differs' ? seen : {};
    return { state: 'to-do', without, toGive, isOpen: false };
  }
  const result = resultOf(seen);
  // What this run did not begin is a person's to look into.
  return result.state === 'failed' ? { ...result, state: 'blocked' } : result;
}

function stepOf(
  restoration: Restoration,
  item: JsonObject,
  context: RestoreContext,
  { forget, earlier }: RestoreTools,
): Step {
  const { step, refusals, nameOf } = restoration;
  const births = new Map<string, JsonObject | undefined>();
  const read: RestoreContext['read'] = async (id) => {
    const seen = await context.read(id);
    births.set(withoutCase(id), seen.state === 'present' ? birthToKeep(seen.body) : undefined);
    return seen;
  };
  return {
    phase: 'restore',
    step,
    id: journalIdOf(restoration, item, context),
    name: nameOf?.(item, context.before) ?? lastOf(item),
    settlingMs: SETTLING_MS,
    refusals,
    birthAt: (id) => births.get(withoutCase(id)),
    look: async (taken, answered, freshFromHere) => {
      forget();
      // Azure takes minutes for it, and whose the workspace is, is read after it.
      const diagnose: RestoreContext['diagnose'] = async () => {
        const diagnosis = await context.diagnose();
        freshFromHere?.();
        return diagnosis;
      };
      const now = { ...context, read, diagnose, answered, earlier: await earlier() };
      const door = doorOf(context);
      return lookLast(now, forget, (seen) => lookAt(restoration, item, seen, door, taken));
    },
  };
}

function lastOf(item: JsonObject): string {
  return idOf(item).split('/').at(-1) ?? idOf(item);
}

function rowOf(
  { step, kind, action, command, instead, nameOf }: Restoration,
  item: JsonObject,
  { state, why, without = [], toGive = [], error }: Result,
  isChosen: boolean,
  context: RestoreContext,
): RestoreItem {
  return {
    step,
    kind,
    name: nameOf?.(item, context.before) ?? lastOf(item),
    action,
    isChosen,
    state: STATES[state],
    why,
    without,
    toGive,
    error,
    command: command(item, context),
    ...instead?.(item, context),
  };
}
