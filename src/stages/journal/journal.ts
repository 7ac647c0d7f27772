import { dataLine } from '../../domain/data-text.js';
import type { RunAttempt } from '../../domain/gate/evidence.js';
import type { JsonObject } from '../../domain/json.js';
import type { Clock, Files } from '../../ports/ports.js';

/** Steps before the move, and after it. */
export type StepPhase = 'prepare' | 'restore';

/** The ids of a workspace before and after its move. */
export interface Way {
  readonly from: string;
  readonly to: string;
}

export type JournalEvent =
  | { readonly event: `${StepPhase}-begin`; readonly step: string; readonly id: string }
  /**
   * What was made is there: `seen` for the first time, while Azure is still at it, or `done`.
   * `birth`: see `birthToKeep`.
   */
  | {
      readonly event: `${StepPhase}-seen` | `${StepPhase}-done`;
      readonly step: string;
      readonly id: string;
      readonly birth?: JsonObject | undefined;
    }
  | {
      readonly event: `${StepPhase}-failed`;
      readonly step: string;
      readonly id: string;
      /** Azure took what was sent for it, and it did not become right by that. */
      readonly taken: boolean;
      /** The best that Azure answered to what was sent. */
      readonly answer: 'refused' | 'unsure' | 'taken';
      /** Azure took nothing that was sent for it, as far as is known, and it was seen unchanged. */
      readonly stands?: true | undefined;
      /** What Azure said, where it said why not. */
      readonly said?: string | undefined;
      /** Of what is there of it all the same. */
      readonly birth?: JsonObject | undefined;
    }
  /**
   * It was so already: a preparation found it, and no run of the plan had begun it; or a restore
   * did, and no run of the plan had made it so since it was taken away.
   */
  | { readonly event: `${StepPhase}-found`; readonly step: string; readonly id: string }
  /** A restore that might change something is over; `complete`: nothing of the plan is missing. */
  | { readonly event: 'restore-ended'; readonly what: 'complete' | 'incomplete' }
  /** The sealed part of the plan file is about to be replaced; see `sealMark`. */
  | { readonly event: 'seal-begin'; readonly was: string; readonly sealed: string }
  /** The one that lies beside the plan from now on. */
  | { readonly event: 'seal-done'; readonly sealed: string }
  /** An attempt of a run takes the plan up; see `RunAttempt`. */
  | ({ readonly event: 'attempt-begin' } & RunAttempt)
  /** A mark is about to be left at the host, in the name of the run's correlation id. */
  | { readonly event: 'mark-begin' }
  /**
   * The gate is open. `until`: the run goes on until then at most, in ISO 8601, UTC. `from` and `to`:
   * the ids of the workspace before and after.
   */
  | ({ readonly event: 'move-begin'; readonly until: string } & Way)
  /** The run ends without having sent the move. */
  | { readonly event: 'move-unsent' }
  | ({ readonly event: 'move-sending' } & Way)
  | { readonly event: 'move-accepted'; readonly location: string }
  | { readonly event: 'move-refused' | 'move-uncertain' | 'move-ended'; readonly what: string };

/**
 * One journal of one run: a line of JSON per event, on disk before the run goes on. Holds ids and
 * what Azure said, never a secret.
 */
export interface Journal {
  readonly path: string;
  write(event: JournalEvent): Promise<void>;
}

/**
 * Opens the journal at `path`; the file comes into being with its first line.
 *
 * @param aheadMs so far our clock is ahead of Azure's.
 */
export function openJournal(
  files: Files,
  clock: Clock,
  path: string,
  run: { readonly correlationId: string; readonly planDigest: string },
  aheadMs: () => number = () => 0,
): Journal {
  return {
    path,
    write: (event) => {
      // What Azure makes of it is born by Azure's clock.
      const ahead = event.event === 'restore-begin' ? Math.trunc(aheadMs()) : 0;
      const at = new Date(clock.now()).toISOString();
      const line = { at, ...(ahead === 0 ? {} : { ahead }), ...run, ...event };
      return files.append(path, dataLine(line));
    },
  };
}
