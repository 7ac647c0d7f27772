import { idOf } from '../../../domain/azure/body-identity.js';
import type { ArmError } from '../../../domain/azure/errors/arm-error.js';
import type { Collection, CollectionName, Inventory } from '../../../domain/azure/inventory.js';
import { type JsonObject } from '../../../domain/json.js';
import type { Relocation } from '../../../domain/azure/relocation.js';
import type { Plan } from '../../../domain/plan/plan.js';
import type { Change, RestoreName } from '../../../domain/plan/restore-step.js';
import type { PostMoveTask } from '../../../domain/run/run-report.js';
import type { Secrets } from '../../../domain/plan/secrets.js';
import { restoreKey, type EarlierRestores } from '../../journal/read-journal.js';
import type { AzureReader, Diagnosis } from '../../../ports/ports.js';

/** What every restoration works with. */
export interface RestoreContext {
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
  /** What earlier runs did for this move, as far as their journal is at hand. */
  readonly earlier: EarlierRestores;
}

/** What Azure shows of one thing, and what follows. */
export type Observation =
  /** As it should be: nothing is sent. */
  | {
      readonly kind: 'right';
      /** Where it has another name now. */
      readonly as?: string;
    }
  /** Azure is at it. */
  | { readonly kind: 'going' }
  | {
      readonly kind: 'apart';
      /** Sent one after the other. */
      readonly changes: readonly Change[];
      /** Sent instead when Azure refuses the first of them in this way. */
      readonly orElse?: {
        readonly when: (error: ArmError) => boolean;
        readonly changes: readonly Change[];
      };
      /** What cannot be put back with it, in words. */
      readonly without?: readonly string[];
      /** The same, where a person can give it: it becomes a task. */
      readonly toGive?: readonly string[];
    }
  /** Something that this very step, or one before it, makes is not there yet. */
  | { readonly kind: 'waits'; readonly why: string }
  /** It is there, and Azure says that making it has failed. */
  | { readonly kind: 'broken'; readonly why: string; readonly error?: ArmError }
  /**
   * Only a person can do it, or must decide. `later`: a run that is given more can. `mayBeStale`:
   * Azure may still show what was there before this run wrote.
   */
  | {
      readonly kind: 'manual';
      readonly why: string;
      readonly later?: true;
      readonly mayBeStale?: true;
    }
  /**
   * `lasting`: nothing waits for it, because no later run will know more or nothing depends on it.
   */
  | { readonly kind: 'unknown'; readonly why: string; readonly lasting?: true };

/** How one kind of thing is put back. One file each; `restorations` is the table. */
export interface Restoration {
  readonly step: RestoreName;
  readonly kind: PostMoveTask['kind'];
  /** What there is to put back: bodies of the snapshot with their ids of then. */
  readonly items: (before: Inventory, plan: Pick<Plan, 'content'>) => readonly JsonObject[];
  /**
   * What Azure shows of one of them now. Asked before anything is sent, and again until it is
   * right.
   *
   * @param attempt how often Azure took changes for it from this run without their making it right.
   */
  readonly look: (item: JsonObject, world: RestoreContext, attempt: number) => Promise<Observation>;
  /** What a person does instead, one imperative sentence. */
  readonly action: string;
  /** The command that a person begins with. Words are quoted for a shell. */
  readonly command: (item: JsonObject, world: RestoreContext) => string;
  /** What people call it; the last part of its id when absent. */
  readonly nameOf?: (item: JsonObject) => string | undefined;
  /**
   * What a refusal means, by Azure's code, where it needs more words than Azure gives. `isFinal`:
   * no run can ever do it.
   */
  readonly refusals?: Readonly<Record<string, { readonly why: string; readonly isFinal?: true }>>;
  /** What is there now and was not before, and waits for a person: told, never touched. */
  readonly unexpected?: (world: RestoreContext) => Promise<Collection>;
  /** Only when its step is named: `all` leaves it out. */
  readonly onlyIfNamed?: boolean;
  /**
   * Whether it is left for the next run, because of what is not back yet and may still come.
   *
   * @param open ids of that, where it is to be.
   */
  readonly waitsFor?: (item: JsonObject, open: readonly string[], world: RestoreContext) => boolean;
}

/** A resource that is read by its id, in three answers. */
export async function readNow(
  world: RestoreContext,
  id: string,
): Promise<{ readonly body: JsonObject } | { readonly sight: Observation } | undefined> {
  const seen = await world.read(id);
  if (seen.state === 'present') return { body: seen.body };
  return seen.state === 'absent' ? undefined : { sight: { kind: 'unknown', why: seen.why } };
}

/**
 * Something with secrets that this run does not have; a run with the key can go on with it where
 * they are sealed.
 */
export function notOpen(what: string, item: JsonObject, { sealed }: RestoreContext): Observation {
  const why = `its ${what} are in no sealed part of the plan file that this run could open (snapshot-key)`;
  const isSealed = sealed.includes(idOf(item).toLowerCase());
  return isSealed ? { kind: 'manual', why, later: true } : { kind: 'manual', why };
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
  return attempt === 0 ? { kind: 'manual', why } : { kind: 'manual', why, mayBeStale: true };
}
