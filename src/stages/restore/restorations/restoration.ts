import { idOf } from '../../../domain/azure/body-identity.js';
import {
  itemsOf,
  type Collection,
  type CollectionName,
  type Inventory,
} from '../../../domain/azure/inventory.js';
import { type JsonObject } from '../../../domain/json.js';
import type { Relocation } from '../../../domain/azure/relocation.js';
import { sameId, withoutCase } from '../../../domain/azure/resource-id.js';
import { isMadeAnew } from '../../../domain/plan/birth.js';
import type { Plan } from '../../../domain/plan/plan.js';
import type { RestoreKind, RestoreName } from '../../../domain/plan/restore-names.js';
import type { Secrets } from '../../../domain/plan/secrets.js';
import { isOfMaking, type EarlierRestores, type Maker } from '../../journal/earlier-restores.js';
import { restoreKey } from '../../journal/restore-key.js';
import type { AzureReader, Diagnosis } from '../../../ports/ports.js';
import type { Differs, Observation } from '../../reconcile/observation.js';
import type { Refusals } from '../../reconcile/step.js';

/** What every restoration works with. */
export interface RestoreContext extends Maker {
  readonly plan: Plan;
  /** What was there when the plan was made: the snapshot. */
  readonly before: Inventory;
  readonly place: Relocation;
  /** Id of the workspace as it is now. */
  readonly workspaceId: string;
  readonly read: AzureReader['readResource'];
  /** A collection as it is now, where the workspace is now. */
  readonly there: (name: CollectionName) => Promise<Collection>;
  /** What the workspace finds wrong with itself now. */
  readonly diagnose: () => Promise<Diagnosis>;
  /** What the sealed part of the plan file holds; empty without its key. */
  readonly secrets: Secrets;
  /**
   * Lower-cased ids of what has its secrets in the sealed part, whether this run has the key or
   * not.
   */
  readonly sealed: readonly string[];
  /** What the plan would have removed, had Azure not refused it, and why a person decides. */
  readonly refused: readonly { readonly id: string; readonly why: string }[];
  /** What earlier runs did for this move, as far as their journal is at hand. */
  readonly earlier: EarlierRestores;
  /** What Azure answered with when it took the last change for this thing from this run. */
  readonly answered?: JsonObject | undefined;
}

/** How one kind of thing is put back. One file each; `restorations` is the table. */
export interface Restoration {
  readonly step: RestoreName;
  /** Which part of a thing it puts back, where its step has another row for the thing itself. */
  readonly part?: string;
  /**
   * Id of the compute or the endpoint whose identity it is given to: with that it is to be given
   * anew. Undefined for everybody who is never removed.
   */
  readonly givenTo?: (item: JsonObject, before: Inventory) => string | undefined;
  readonly kind: RestoreKind;
  /** What there is to put back: bodies of the snapshot with their ids of then. */
  readonly items: (before: Inventory, plan: Pick<Plan, 'content'>) => readonly JsonObject[];
  /**
   * What Azure shows of one of them now. Asked before anything is sent, and again until it is
   * right.
   *
   * @param attempt how often Azure took changes for it from this run without their making it right.
   */
  readonly look: (
    item: JsonObject,
    context: RestoreContext,
    attempt: number,
  ) => Promise<Observation>;
  /** Ids, as they are now, of resources that what is sent names otherwise than by an id. */
  readonly leansOn?: (item: JsonObject, context: RestoreContext) => readonly string[];
  /** What a person does instead, one imperative sentence. */
  readonly action: string;
  /** The command that a person begins with. Words are quoted for a shell. */
  readonly command: (item: JsonObject, context: RestoreContext) => string;
  /** Another way for a person, where the usual one would be wrong for this item. */
  readonly instead?: (
    item: JsonObject,
    context: RestoreContext,
  ) => { readonly action: string; readonly command: string } | undefined;
  /** What people call it; the last part of its id when absent. */
  readonly nameOf?: (item: JsonObject, before: Inventory) => string | undefined;
  readonly refusals?: Refusals;
  /** What is there now and was not before, and waits for a person: told, never touched. */
  readonly unexpected?: (context: RestoreContext) => Promise<Collection>;
  /** Only when its step is named: `all` leaves it out. */
  readonly onlyIfNamed?: boolean;
  /**
   * Whether it is left for the next run, because of what is not back yet and may still come.
   *
   * @param open ids of that, where it is to be.
   */
  readonly waitsFor?: (
    item: JsonObject,
    open: readonly string[],
    context: RestoreContext,
  ) => boolean;
}

/** What is sent to make something what it was. */
export function toWrite(id: string, body: JsonObject): Differs {
  return { kind: 'differs', change: { method: 'PUT', id, body } };
}

export type Now = { readonly body: JsonObject } | { readonly seen: Observation };

/** A resource that is read by its id, in three answers. */
export async function readNow(context: RestoreContext, id: string): Promise<Now | undefined> {
  const seen = await context.read(id);
  if (seen.state === 'present') return { body: seen.body };
  return seen.state === 'absent' ? undefined : { seen: { kind: 'unknown', why: seen.why } };
}

const UNDER_A_NAME: readonly (readonly [RestoreName, readonly CollectionName[]])[] = [
  ['computes', ['computes']],
  ['endpoints', ['onlineEndpoints', 'batchEndpoints', 'serverlessEndpoints']],
  ['endpoints', ['onlineDeployments', 'batchDeployments']],
  ['data-assets', ['dataAssets']],
];

/**
 * What is said of a body that was made anew under the name of a thing of the plan, and by no run of
 * it as far as its journal proves: it is somebody's, and nothing is put into it. Undefined when it is
 * the same thing, or ours.
 */
export function namesake(
  step: RestoreName,
  item: JsonObject,
  now: JsonObject,
  context: RestoreContext,
): Observation | undefined {
  const making = context.earlier.begun.get(restoreKey(step, idOf(item)));
  if (!isMadeAnew(item, now) || isOfMaking(making, now, context)) return undefined;
  const why = making !== undefined && making.birth === undefined ? UNPROVEN : NAMESAKE;
  return { kind: 'blocked', why };
}

const NAMESAKE =
  'one of this name was made since the plan, by nothing that the journal beside the plan knows of: it is left alone, and nothing is put into it';
const UNPROVEN =
  'a restore made one of this name, and its journal does not say which: this may be another one, so nothing is put into it. Once it is deleted, restore makes it again';

/** The same for what something lies in, by its id where it is now. */
export function namesakeAt(
  id: string,
  now: JsonObject,
  context: RestoreContext,
): Observation | undefined {
  for (const [step, names] of UNDER_A_NAME) {
    const item = names
      .flatMap((name) => itemsOf(context.before.of(name)))
      .find((one) => sameId(context.place.to(idOf(one)), id));
    if (item !== undefined) return namesake(step, item, now, context);
  }
  return undefined;
}

/** Why nothing is put into, or hung on, what is at an id; undefined when it may be. */
export async function whyNotInto(
  id: string,
  absent: string,
  context: RestoreContext,
): Promise<Observation | undefined> {
  const now = await readNow(context, id);
  if (now === undefined) return { kind: 'blocked', until: 'other-step', why: absent };
  return 'seen' in now ? now.seen : namesakeAt(id, now.body, context);
}

/**
 * Something with secrets that this run does not have; a run with the key can go on with it where
 * they are sealed.
 */
export function notOpen(what: string, item: JsonObject, { sealed }: RestoreContext): Observation {
  const why = `its ${what} are in no sealed part of the plan file that this run could open (snapshot-key)`;
  const isSealed = sealed.includes(withoutCase(idOf(item)));
  return isSealed ? { kind: 'blocked', why, until: 'later-run' } : { kind: 'blocked', why };
}

/**
 * What is said instead of writing over something again that Azure has taken, in this run or an
 * earlier one for this move, without its becoming right; undefined when it was not written yet.
 *
 * @param attempt see `look`.
 */
export function writtenWithoutEffect(
  step: RestoreName,
  item: JsonObject,
  { earlier }: RestoreContext,
  attempt: number,
): Observation | undefined {
  const tried = earlier.inVain.has(restoreKey(step, idOf(item)));
  if (attempt === 0 && !tried) return undefined;
  const why = 'Azure took what was written and did not change it';
  return attempt === 0 ? { kind: 'blocked', why } : { kind: 'blocked', why, mayBeStale: true };
}
