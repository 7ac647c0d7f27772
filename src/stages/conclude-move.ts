import type { Ending } from '../domain/outcome.js';
import type { MoveReport } from './move.js';
import type { Watched } from './watch.js';
import { overallPlace } from './look.js';

/**
 * The outcome of a move: where the resources are, and only where that leaves a question, what Azure said. An error from
 * Azure although every resource moved is `moved`; a success from Azure although they did not is not.
 */
export function concludeMove(said: MoveReport['said'], { seen, groups }: Watched): Ending {
  const place = overallPlace(seen);
  if (place === 'all-moved') return { outcome: 'moved', failureReason: undefined };
  // Still being moved: no statement about single resources would hold a minute later.
  if (said === 'timed-out') return { outcome: 'unknown', failureReason: 'timed-out' };
  if (groups === 'busy') return { outcome: 'unknown', failureReason: 'move-unknown' };
  if (place === 'partial') return { outcome: 'partially-moved', failureReason: 'move-partial' };
  if (place === 'unknown') return { outcome: 'unknown', failureReason: 'move-unknown' };
  if (said === 'refused' || said === 'failed')
    return { outcome: 'not-moved', failureReason: 'move-failed' };
  return { outcome: 'unknown', failureReason: 'move-unknown' };
}
