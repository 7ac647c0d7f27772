import { idOf } from '../../domain/azure/body-identity.js';
import { itemsOf } from '../../domain/azure/inventory.js';
import { inParallel } from '../../domain/in-parallel.js';
import { type JsonObject } from '../../domain/json.js';
import { withAlias, type Alias } from '../../domain/azure/relocation.js';
import type { RestoreName } from '../../domain/plan/restore-step.js';
import type { RestoreItem } from '../../domain/run/run-report.js';
import { renamed, stuck, type RestoreResult } from '../reconcile/restore-result.js';
import { reconcile, type RestoreTools } from '../reconcile/reconcile.js';
import { restorations } from './restorations/index.js';
import type { Restoration, RestoreContext, Observation } from './restorations/restoration.js';
import { unreadLists } from './unread-lists.js';

const LOOKS_AT_ONCE = 8;

/**
 * Goes through everything that the snapshot holds, in the order of the table: looks what is right
 * already, puts back what is not and was asked for, and looks again. One failure does not stop the
 * others.
 *
 * @param chosen the steps that may change something; the others are looked at.
 */
export async function restore(
  chosen: readonly RestoreName[] | 'all',
  world: RestoreContext,
  tools: RestoreTools,
): Promise<readonly RestoreItem[]> {
  // Of a list that the plan could not hold nothing will be known in the next run either.
  const unread = unreadLists(chosen, world);
  const things: RestoreItem[] = [];
  const open: string[] = [];
  let now = world;
  for (const restoration of restorations) {
    const isNamed = chosen !== 'all' && chosen.includes(restoration.step);
    const isChosen = isNamed || (chosen === 'all' && restoration.onlyIfNamed !== true);
    if (restoration.onlyIfNamed === true && !isNamed) continue;
    const done = await restoreAll(restoration, isChosen, open, now, tools);
    things.push(...done.things, ...(await strangersOf(restoration, now)));
    open.push(...done.open);
    // What comes after it names it as it is called now.
    now = { ...now, place: done.renames.reduce(withAlias, now.place) };
  }
  return [...unread, ...things];
}

interface Restored {
  readonly things: readonly RestoreItem[];
  /** Ids, where it is to be, of what a later run can go on with. */
  readonly open: readonly string[];
  readonly renames: readonly Alias[];
}

/** Everything of one row of the table, one after the other. */
async function restoreAll(
  restoration: Restoration,
  isChosen: boolean,
  before: readonly string[],
  world: RestoreContext,
  tools: RestoreTools,
): Promise<Restored> {
  const items = restoration.items(world.before, world.plan);
  const sights = await inParallel(items, LOOKS_AT_ONCE, (item) => restoration.look(item, world, 0));
  const things: RestoreItem[] = [];
  const open: string[] = [];
  const renames: Alias[] = [];
  for (const [index, item] of items.entries()) {
    const id = world.place.to(idOf(item));
    const sight = sights[index] ?? { kind: 'unknown', why: 'it was not looked at' };
    const waits = sight.kind === 'apart' && restoration.waitsFor?.(item, before, world) === true;
    const ending = waits
      ? WAITING
      : await endingOf(restoration, item, sight, isChosen, world, tools);
    things.push(thing(restoration, item, ending, isChosen, world));
    if (isChosen && ending.isOpen) open.push(id);
    if (ending.as !== undefined) renames.push({ from: id, to: siblingOf(id, ending.as) });
  }
  return { things, open, renames };
}

function siblingOf(id: string, name: string): string {
  return `${id.slice(0, id.lastIndexOf('/') + 1)}${name}`;
}

async function strangersOf(
  restoration: Restoration,
  world: RestoreContext,
): Promise<readonly RestoreItem[]> {
  const others = await restoration.unexpected?.(world);
  if (others === undefined) return [];
  if (others.state !== 'unknown') {
    return itemsOf(others).map((item) => thing(restoration, item, STRANGER, false, world));
  }
  const ending: RestoreResult = {
    state: 'unknown',
    why: others.reason.why,
    without: [],
    isOpen: false,
  };
  const row = thing(restoration, { id: world.workspaceId }, ending, false, world);
  return [{ ...row, name: 'connections that may wait for approval' }];
}

const WAITING: RestoreResult = {
  state: 'to-do',
  why: 'something before it that it needs, or would stand in the way of, is not back yet; where its step alone is named, it does not wait',
  without: [],
  isOpen: true,
};

const STRANGER: RestoreResult = {
  state: 'manual',
  why: 'it waits for approval and was not approved before',
  without: [],
  isOpen: false,
};

async function endingOf(
  restoration: Restoration,
  item: JsonObject,
  sight: Observation,
  isChosen: boolean,
  world: RestoreContext,
  tools: RestoreTools,
): Promise<RestoreResult> {
  if (sight.kind === 'right') {
    const { as } = sight;
    const right: RestoreResult = {
      state: 'right',
      why: renamed(sight),
      without: [],
      isOpen: false,
    };
    return as === undefined ? right : { ...right, as };
  }
  if (sight.kind === 'manual' || sight.kind === 'unknown' || sight.kind === 'broken') {
    return stuck(sight);
  }
  const { restorer } = tools;
  if (sight.kind === 'waits' && restorer !== undefined && isChosen) return stuck(sight);
  if (restorer === undefined || !isChosen) {
    const { without = [], toGive = [] } = sight.kind === 'apart' ? sight : {};
    return { state: 'to-do', why: undefined, without, toGive, isOpen: false };
  }
  const id = idOf(item);
  tools.log.info(
    `Restoring: ${restoration.step}, ${restoration.nameOf?.(item) ?? id.split('/').at(-1) ?? id}`,
  );
  await tools.journal.write({ event: 'restore-begin', step: restoration.step, id });
  const ending = await reconcile(restoration, item, sight, world, { ...tools, restorer });
  const { step } = restoration;
  await tools.journal.write(
    ending.state === 'done'
      ? { event: 'restore-done', step, id }
      : { event: 'restore-failed', step, id, taken: ending.taken === true },
  );
  return ending;
}

function thing(
  { step, kind, action, command, nameOf }: Restoration,
  item: JsonObject,
  ending: RestoreResult,
  isChosen: boolean,
  world: RestoreContext,
): RestoreItem {
  const id = idOf(item);
  return {
    step,
    kind,
    name: nameOf?.(item) ?? id.split('/').at(-1) ?? id,
    action,
    isChosen,
    state: ending.state,
    why: ending.why,
    without: ending.without,
    toGive: ending.toGive ?? [],
    error: ending.error,
    command: command(item, world),
  };
}
