import type { ArmError } from '../../domain/azure/errors/arm-error.js';
import type { Change } from '../../domain/plan/change.js';

/** What Azure shows of one thing, held against what the plan wants of it, and what follows. */
export type Observation =
  /** As it should be: nothing is sent. */
  | {
      readonly kind: 'matches';
      /** Where it has another name now. */
      readonly as?: string;
      /** Nothing of it would be sent, whatever is there: so nobody has seen that it is there. */
      readonly unseen?: true;
    }
  /** Azure is at it. */
  | { readonly kind: 'in-progress' }
  | Differs
  /**
   * It cannot be gone on with, and a person decides. `until`: or a run that is given more can go on
   * with it; or a step makes what it needs. `mayBeStale`: Azure may still show what was there
   * before this run wrote.
   */
  | {
      readonly kind: 'blocked';
      readonly why: string;
      readonly until?: 'later-run' | 'other-step';
      readonly mayBeStale?: true;
    }
  /** Azure refused it, or says that it has failed. */
  | { readonly kind: 'failed'; readonly why: string; readonly error?: ArmError }
  /**
   * Azure does not say; that is never "not there". `lasting`: nothing waits for it, because no
   * later run will know more or nothing depends on it.
   */
  | { readonly kind: 'unknown'; readonly why: string; readonly lasting?: true };

/** Something has to be sent. */
export interface Differs {
  readonly kind: 'differs';
  /** What is sent next. After it the thing is looked at again. */
  readonly change: Change;
  /** What is sent instead when Azure refuses that in this way. */
  readonly orElse?: { readonly when: (error: ArmError) => boolean; readonly change: Change };
  /** Codes of a refusal that passes: Azure does not know yet what was just made. */
  readonly passing?: readonly string[];
  /** It is there, and only names something by an id that is another one now. */
  readonly renames?: true;
  /** What cannot be put back with it, in words. */
  readonly without?: readonly string[];
  /** The same, where a person can give it: it becomes a task. */
  readonly toGive?: readonly string[];
}
