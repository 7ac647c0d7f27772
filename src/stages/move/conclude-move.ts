import type { Ending } from '../../domain/run/outcome.js';
import type { MoveReport } from './move.js';
import type { Watched } from './watch.js';
import { overallPlace } from './locate-resources.js';

/** Azure's own word that nothing of this run's move is on its way any more. */
const hasEnded: ReadonlySet<MoveReport['azureStatus']> = new Set([
  'completed',
  'failed',
  'refused',
]);

/**
 * The outcome of a move: where the resources are, and only where that leaves a question, what Azure
 * said. An error from Azure although every resource moved is `moved`; a success from Azure although
 * they did not is not.
 */
export function concludeMove(
  { azureStatus, error }: Pick<MoveReport, 'azureStatus' | 'error'>,
  { seen, groups }: Watched,
): Ending {
  const place = overallPlace(seen);
  if (place === 'all-moved') return { outcome: 'moved', failureReason: undefined };
  // Still being moved: no statement about single resources would hold a minute later.
  if (azureStatus === 'timed-out') return { outcome: 'unknown', failureReason: 'timed-out' };
  if (groups === 'busy' || place === 'unknown') return UNKNOWN;
  if (groups === 'unknown' && !hasEnded.has(azureStatus)) return UNKNOWN;
  if (place === 'partial') return isPartialMove(azureStatus, seen) ? PARTIALLY_MOVED : UNKNOWN;
  if (azureStatus === 'refused' || azureStatus === 'failed') {
    const throttled = azureStatus === 'refused' && error?.status === 429;
    return { outcome: 'not-moved', failureReason: throttled ? 'throttled' : 'move-failed' };
  }
  return UNKNOWN;
}

const UNKNOWN: Ending = { outcome: 'unknown', failureReason: 'move-unknown' };
const PARTIALLY_MOVED: Ending = { outcome: 'partially-moved', failureReason: 'move-partial' };

// A resource on both sides or on neither is the work of a move only when a move is known to have
// run: without one, it is somebody's namesake or somebody's deletion.
function isPartialMove(said: MoveReport['azureStatus'], seen: Watched['seen']): boolean {
  if (seen.some((one) => one.place === 'moved')) return true;
  return said === 'failed' || said === 'completed';
}
