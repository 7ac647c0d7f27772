import type { FailureReason, Outcome } from '../../domain/run/outcome.js';
import type { Problem } from '../../domain/run/run-report.js';
import type { Run } from './run.js';

/** Outcomes that say where the resources are: a cancellation takes nothing of that back. */
const aboutPlaces: ReadonlySet<Outcome> = new Set([
  'moved',
  'partially-moved',
  'not-moved',
  'unknown',
  'restore-incomplete',
]);

const NOTHING_SENT: Problem = {
  sentence: 'The run was cancelled. Nothing that changes Azure had been sent.',
  remedy: 'Start it again when you like.',
};

const PREPARING: Problem = {
  sentence: 'The run was cancelled while it prepared the move. The move was not sent.',
  remedy:
    'Start the same move again: it goes on where this run stopped. Or put back what it removed.',
};

const RESTORING: Problem = {
  sentence: 'The run was cancelled while it put back what the move dropped.',
  remedy: 'Run mode restore with the same plan file: it goes on where this run stopped.',
};

const MOVE_GOES_ON: Problem = {
  sentence:
    'The run was cancelled after the move request was sent. The move goes on in Azure; nobody follows it now.',
  remedy:
    'Start mode move or status again with the same plan file, and with the journal if it was kept: it sends nothing and follows the move.',
};

/**
 * Ends a run that its host was told to stop, and keeps it from beginning anything that changes
 * Azure. What was sent goes on in Azure: the outcome noted for it stays.
 */
export function endCancelled(run: Run): void {
  run.stop();
  const { outcome, failureReason } = run.report();
  const sent = outcome !== undefined && aboutPlaces.has(outcome);
  run.end({
    outcome: sent ? outcome : undefined,
    failureReason: sent ? (failureReason ?? 'timed-out') : 'timed-out',
    failed: true,
    problems: [problemOf(sent, failureReason)],
  });
}

function problemOf(sent: boolean, failureReason: FailureReason | undefined): Problem {
  if (failureReason === 'prepare-failed') return PREPARING;
  if (failureReason === 'restore-incomplete') return RESTORING;
  return sent ? MOVE_GOES_ON : NOTHING_SENT;
}
