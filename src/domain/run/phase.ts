import type { Ending } from './outcome.js';
import type { Problem } from './run-report.js';

/** Where a run is. Each but the first two changes what is true of Azure, so each ends in its own way. */
export type Phase =
  'surveying' | 'gated' | 'preparing' | 'sent' | 'following' | 'verifying' | 'restoring';

interface PhaseEnd {
  /**
   * What is true when a run stops here without having said how it ended; undefined while it has
   * changed nothing. Once a move was looked up, what was found stands in its place.
   */
  readonly ending: Ending | undefined;
  /** What broke is the reason, not what is true of Azure. */
  readonly errorIsReason: boolean;
  /** Said beside an error. */
  readonly broken: Problem | undefined;
  /** Said when the host told the run to stop. */
  readonly cancelled: Problem;
}

const NOTHING: PhaseEnd = {
  ending: undefined,
  errorIsReason: true,
  broken: undefined,
  cancelled: {
    sentence: 'The run was cancelled. Nothing that changes Azure had been sent.',
    remedy: 'Start it again when you like.',
  },
};

const SENT: PhaseEnd = {
  ending: { outcome: 'unknown', failureReason: 'move-unknown' },
  errorIsReason: false,
  broken: {
    sentence: 'The move request had been sent before this error.',
    remedy: 'Do not start another move. Run mode status with the same plan file, signed in afresh.',
  },
  cancelled: {
    sentence:
      'The run was cancelled after the move request was sent. The move goes on in Azure; nobody follows it now.',
    remedy:
      'Start mode move or status again with the same plan file, and with the journal if it was kept: it sends nothing and follows the move.',
  },
};

/** What an error, a cancellation and a run that is torn down say, by the phase they come in. */
export const phaseEnds: Readonly<Record<Phase, PhaseEnd>> = {
  surveying: NOTHING,
  gated: NOTHING,
  preparing: {
    ending: { outcome: 'not-moved', failureReason: 'prepare-failed' },
    errorIsReason: true,
    broken: {
      sentence:
        'The preparation of the move had begun before this error. The move itself was not sent.',
      remedy: 'Start the same move again: what is done already is not done twice.',
    },
    cancelled: {
      sentence: 'The run was cancelled while it prepared the move. The move was not sent.',
      remedy:
        'Start the same move again: it goes on where this run stopped. Or put back what it removed.',
    },
  },
  sent: SENT,
  following: SENT,
  verifying: SENT,
  restoring: {
    ending: { outcome: 'restore-incomplete', failureReason: 'restore-incomplete' },
    errorIsReason: false,
    broken: {
      sentence:
        'The run was putting back what the move dropped. Nothing that was put back is lost.',
      remedy: 'Run mode restore with the same plan file: it goes on where this one stopped.',
    },
    cancelled: {
      sentence: 'The run was cancelled while it put back what the move dropped.',
      remedy: 'Run mode restore with the same plan file: it goes on where this run stopped.',
    },
  },
};
