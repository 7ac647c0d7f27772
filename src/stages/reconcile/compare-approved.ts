import { idOf } from '../../domain/azure/body-identity.js';
import {
  itemsOf,
  type Collection,
  type CollectionName,
  type Inventory,
} from '../../domain/azure/inventory.js';
import { namesOneOf } from '../../domain/azure/relocation.js';
import { isAtOrBelow, sameId } from '../../domain/azure/resource-id.js';
import { objectAt, type JsonObject } from '../../domain/json.js';
import { areStill } from '../../domain/plan/comparable-body.js';
import type { Plan } from '../../domain/plan/plan.js';
import { removes, type PrepareStep } from '../../domain/plan/prepare-step.js';
import { inventoryOfSnapshot } from '../../domain/plan/snapshot.js';
import type { AzureReader } from '../../ports/ports.js';
import { scopeOf } from '../plan/load-plan.js';
import type { Observation } from './observation.js';
import { whyNotSealed, type SealedNow } from './still-sealed.js';

type Listed = readonly [things: CollectionName, ...below: readonly CollectionName[]];

/** The lists that show what a step changes, and what goes with it. */
const lists: Partial<Readonly<Record<PrepareStep['step'], readonly Listed[]>>> = {
  'pause-schedules': [['schedules']],
  'delete-endpoints': [
    ['onlineEndpoints', 'onlineDeployments', 'roleAssignments', 'diagnosticSettings'],
    ['batchEndpoints', 'batchDeployments', 'roleAssignments'],
  ],
  'delete-computes': [['computes', 'roleAssignments']],
  'detach-computes': [['computes', 'roleAssignments']],
};

/**
 * The lists that show what stands on a compute or an endpoint, and is no child of it: it breaks
 * without it.
 */
const holders: readonly Listed[] = [
  ['schedules'],
  ['batchEndpoints', 'batchDeployments'],
  ['onlineEndpoints', 'onlineDeployments'],
];

/** The rule by which a person accepts that jobs run, or that nobody sees whether any do. */
const ACTIVE_JOBS = 'active-jobs';

const OTHER: Observation = { kind: 'blocked', why: 'it is not what was approved any more' };

/** What of the snapshot a step is about. */
export function approvedBody(step: PrepareStep, before: Inventory): JsonObject | undefined {
  return (lists[step.step] ?? []).map(([name]) => oneOf(before.of(name), step.id)).find(Boolean);
}

/**
 * Holds what a step is about to change, what lies in it and what stands on it, against the approved
 * plan: read by the same lists, birth and owner included; and its secrets against what is sealed.
 * The thing itself is read last, right before it goes: looking for jobs takes long. Undefined when
 * it is what was approved.
 *
 * @param sealed undefined where nothing of it is kept. @param jobsRead told once all jobs have been listed.
 */
export async function whyNotApproved(
  step: PrepareStep,
  plan: Plan,
  reader: Reader,
  sealed: SealedNow | undefined,
  jobsRead: () => void = () => undefined,
): Promise<Observation | undefined> {
  const before = inventoryOfSnapshot(plan.snapshot);
  const listed = (lists[step.step] ?? []).find(([name]) => oneOf(before.of(name), step.id));
  if (listed === undefined) return lists[step.step] === undefined ? undefined : OTHER;
  const [things, ...children] = listed;
  const was = oneOf(before.of(things), step.id);
  if (was === undefined) return OTHER;
  if (removes(step)) {
    const busy = await whyBusy(plan, before, reader);
    if (busy !== undefined) return busy;
    // However many pages the list has, its first was read last; a search is several questions.
    if (plan.content.jobScan !== 'active-search') jobsRead();
    const used = await whyInUse(step, plan, before, reader);
    if (used !== undefined) return used;
  }
  const inIt: JsonObject[] = [];
  for (const name of [...children].reverse()) {
    const below = await reader.readCollection(name, scopeOf(plan), [was]);
    const approved = before.of(name);
    // A person has accepted that nobody sees what lies in it, and nobody sees it now.
    if (below.state === 'unknown' && approved.state === 'unknown') continue;
    if (below.state === 'unknown') return unread(below.reason.why);
    const [had, has] = [approved, below].map((all) =>
      itemsOf(all).filter((item) => isAtOrBelow(idOf(item), step.id)),
    );
    if (approved.state === 'unknown' || !areStill(had ?? [], has ?? [])) return OTHER;
    inIt.push(...(has ?? []));
  }
  if (removes(step) && sealed !== undefined) {
    const changed = await whyNotSealed(step.id, sealed, inIt);
    if (changed !== undefined) return changed;
  }
  const now = await reader.readCollection(things, scopeOf(plan), []);
  if (now.state === 'unknown') return unread(now.reason.why);
  const is = oneOf(now, step.id);
  return is !== undefined && areStill([was], [is]) ? undefined : OTHER;
}

type Reader = Pick<AzureReader, 'readCollection'>;

// What was approved may still stand on it, or be gone by an earlier step; nothing else may.
async function whyInUse(
  { id }: PrepareStep,
  plan: Plan,
  before: Inventory,
  reader: Reader,
): Promise<Observation | undefined> {
  for (const listed of holders) {
    let parents: readonly JsonObject[] = [];
    for (const name of listed) {
      const now = await reader.readCollection(name, scopeOf(plan), parents);
      const approved = before.of(name);
      if (now.state === 'unknown' && approved.state !== 'unknown') return unread(now.reason.why);
      parents = itemsOf(now);
      // The thing itself, and what lies in it, is held against the plan by its own lists.
      const others = parents.filter((item) => !isAtOrBelow(idOf(item), id));
      const came = others.find((item) => namesOneOf([id], item) && !isApproved(item, approved));
      if (came !== undefined) {
        return { kind: 'blocked', why: `it is used by something since (${idOf(came)})` };
      }
    }
  }
  return undefined;
}

// A schedule may have been paused by an earlier step.
function isApproved(item: JsonObject, approved: Collection): boolean {
  const was = oneOf(approved, idOf(item));
  if (was === undefined) return false;
  const paused = { ...was, properties: { ...objectAt(was, 'properties'), isEnabled: false } };
  return [was, paused].some((one) => areStill([one], [item]));
}

// A job goes with what it runs on, a compute or an endpoint, and is no child of it.
async function whyBusy(
  plan: Plan,
  before: Inventory,
  reader: Reader,
): Promise<Observation | undefined> {
  if (plan.content.acknowledged.includes(ACTIVE_JOBS)) return undefined;
  const jobs = await reader.readCollection(
    'activeJobs',
    scopeOf(plan),
    itemsOf(before.of('workspace')),
  );
  if (jobs.state === 'unknown') return unread(jobs.reason.why);
  const [job] = itemsOf(jobs);
  return job === undefined
    ? undefined
    : { kind: 'blocked', why: `a job has been started meanwhile (${idOf(job)})` };
}

function oneOf(collection: Collection, id: string): JsonObject | undefined {
  return itemsOf(collection).find((item) => sameId(idOf(item), id));
}

function unread(why: string): Observation {
  return { kind: 'unknown', why: `it could not be read: ${why}` };
}
