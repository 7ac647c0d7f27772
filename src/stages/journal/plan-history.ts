import { NOTHING_RESTORED, type EarlierRestores } from './earlier-restores.js';
import type { Way } from './journal.js';
import type { MoveState } from './move-state.js';
import { NOTHING_PREPARED, type Preparations } from './preparations.js';

/** What has been done of one plan. */
export interface PlanHistory extends Preparations {
  readonly move: MoveState;
  /** It was seen, once nothing was under way any more, that the move has moved nothing. */
  readonly hasStayed: boolean;
  /** Where the workspace went, or is to go, as the runs of the plan say. */
  readonly way: Way | undefined;
  /**
   * The run that has begun it last and has not ended, and when it ends at the latest, in
   * milliseconds since the epoch.
   */
  readonly begun: { readonly by: string | undefined; readonly until: number } | undefined;
  /** What moves of other plans were sent since that of this one, by the run. */
  readonly others: ReadonlyMap<string, Way>;
  /** Correlation ids of the runs that left, or were about to leave, a mark at the host. */
  readonly marked: ReadonlySet<string>;
  /**
   * Correlation ids of the runs that say themselves that nothing they sent is on its way. That no
   * line speaks of a request proves nothing: a journal may be cut off, or be an earlier copy.
   */
  readonly unsent: ReadonlySet<string>;
  /** The attempts of runs that took the plan up, each by its `attemptKey`. */
  readonly attempts: ReadonlySet<string>;
  /**
   * What may be sealed beside the plan, each by its `sealMark`: more than one where a run died while
   * it wrote the plan file. Undefined when no line says.
   */
  readonly seals: ReadonlySet<string> | undefined;
  /** Whether any line speaks of what was done of this plan. */
  readonly isKnown: boolean;
  /** Whether the whole journal is understood; see `journalLines`. */
  readonly isClear: boolean;
  readonly restored: EarlierRestores;
}

export const NOTHING_DONE: PlanHistory = {
  move: { state: 'never-sent' },
  hasStayed: false,
  way: undefined,
  begun: undefined,
  others: new Map(),
  marked: new Set(),
  unsent: new Set(),
  attempts: new Set(),
  ...NOTHING_PREPARED,
  seals: undefined,
  isKnown: false,
  isClear: true,
  restored: NOTHING_RESTORED,
};
