import type { ArmError } from '../../domain/azure/errors/arm-error.js';
import type { JsonObject } from '../../domain/json.js';
import type { PrepareName } from '../../domain/plan/prepare-step.js';
import type { RestoreName } from '../../domain/plan/restore-names.js';
import type { StepPhase } from '../journal/journal.js';
import type { Observation } from './observation.js';

/** One thing of the approved plan that is to become what the plan says: data, and how to look. */
export interface Step {
  readonly phase: StepPhase;
  readonly step: PrepareName | RestoreName;
  /** Its id in the plan, by which the journal knows it. */
  readonly id: string;
  /** What people call it. */
  readonly name: string;
  /**
   * What Azure shows of it now, read anew. Asked first, right before each change, and again until
   * there is something to say.
   *
   * @param taken how often Azure took a change for it from this run without its matching.
   * @param answered what Azure answered with when it took the last one.
   * @param freshFromHere told once what takes long is behind it, of which the newest was read last:
   * what it tells is no older than that.
   */
  readonly look: (
    taken: number,
    answered?: JsonObject,
    freshFromHere?: () => void,
  ) => Promise<Observation>;
  /**
   * What its last look showed of the birth of what is at an id; undefined when that is nothing. See
   * `birthToKeep`.
   */
  readonly birthAt?: (id: string) => JsonObject | undefined;
  /** So long what Azure shows may be older than a change that it took. */
  readonly settlingMs: number;
  /**
   * What a refusal means, by Azure's code, where it needs more words than Azure gives. `isFinal`:
   * no run can ever do it.
   */
  readonly refusals?: Refusals | undefined;
}

export type Refusals = Readonly<Record<string, { readonly why: string; readonly isFinal?: true }>>;

/** How it ended with one step. */
export interface StepResult {
  /** `matches`: nothing had to be done. */
  readonly state: 'matches' | 'done' | 'blocked' | 'failed' | 'unknown';
  readonly why?: string | undefined;
  readonly error?: ArmError | undefined;
  /** Its name now, where that is another one. */
  readonly as?: string | undefined;
  /** See `Differs`. */
  readonly without?: readonly string[] | undefined;
  readonly toGive?: readonly string[] | undefined;
  /** A later run can go on with it, alone or when it is given more. */
  readonly isOpen: boolean;
}

/** How it ends when nothing more is sent for it. */
export function resultOf(seen: Exclude<Observation, { kind: 'differs' }>): StepResult {
  switch (seen.kind) {
    case 'matches': {
      const { as } = seen;
      const why = as === undefined ? undefined : `its name is now ${as}`;
      return { state: 'matches', why, as, isOpen: false };
    }
    case 'in-progress':
      return { state: 'failed', why: 'it did not come to an end in time', isOpen: true };
    // What waits for another step is open as long as that is.
    case 'blocked':
      return { state: 'blocked', why: seen.why, isOpen: seen.until === 'later-run' };
    case 'failed':
      return { state: 'failed', why: seen.why, error: seen.error, isOpen: true };
    case 'unknown':
      return { state: 'unknown', why: seen.why, isOpen: seen.lasting !== true };
  }
}
