import { idOf } from '../../domain/azure/body-identity.js';
import {
  itemsOf,
  type Collection,
  type CollectionName,
  type Inventory,
} from '../../domain/azure/inventory.js';
import { isAtOrBelow, sameId } from '../../domain/azure/resource-id.js';
import type { JsonObject } from '../../domain/json.js';
import { areStill } from '../../domain/plan/comparable-body.js';
import type { Plan } from '../../domain/plan/plan.js';
import type { PrepareStep } from '../../domain/plan/prepare-step.js';
import { inventoryOfSnapshot } from '../../domain/plan/snapshot.js';
import type { AzureReader } from '../../ports/ports.js';
import { scopeOf } from '../plan/load-plan.js';
import type { Observation } from './observation.js';

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

/** The rule by which a person accepts that jobs run, or that nobody sees whether any do. */
const ACTIVE_JOBS = 'active-jobs';

const OTHER: Observation = { kind: 'blocked', why: 'it is not what was approved any more' };

/** What of the snapshot a step is about. */
export function approvedBody(step: PrepareStep, before: Inventory): JsonObject | undefined {
  return (lists[step.step] ?? []).map(([name]) => oneOf(before.of(name), step.id)).find(Boolean);
}

/**
 * Holds what a step is about to change, and what lies in it, against the approved plan: read by the
 * same lists, birth and owner included. Undefined when it is what was approved.
 */
export async function whyNotApproved(
  step: PrepareStep,
  plan: Plan,
  reader: Pick<AzureReader, 'readCollection'>,
): Promise<Observation | undefined> {
  const before = inventoryOfSnapshot(plan.snapshot);
  const listed = (lists[step.step] ?? []).find(([name]) => oneOf(before.of(name), step.id));
  if (listed === undefined) return lists[step.step] === undefined ? undefined : OTHER;
  const [things, ...children] = listed;
  const now = await reader.readCollection(things, scopeOf(plan), []);
  if (now.state === 'unknown') return unread(now.reason.why);
  const [was, is] = [before.of(things), now].map((one) => oneOf(one, step.id));
  if (was === undefined || is === undefined || !areStill([was], [is])) return OTHER;
  for (const name of children) {
    const below = await reader.readCollection(name, scopeOf(plan), [is]);
    const approved = before.of(name);
    // A person has accepted that nobody sees what lies in it, and nobody sees it now.
    if (below.state === 'unknown' && approved.state === 'unknown') continue;
    if (below.state === 'unknown') return unread(below.reason.why);
    const [had, has] = [approved, below].map((all) =>
      itemsOf(all).filter((item) => isAtOrBelow(idOf(item), step.id)),
    );
    if (approved.state === 'unknown' || !areStill(had ?? [], has ?? [])) return OTHER;
  }
  return things === 'computes' ? whyBusy(plan, before, reader) : undefined;
}

// A job goes with the compute that it runs on, and is no child of it.
async function whyBusy(
  plan: Plan,
  before: Inventory,
  reader: Pick<AzureReader, 'readCollection'>,
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
