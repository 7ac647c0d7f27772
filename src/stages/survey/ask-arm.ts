import type { MoveOrder, ValidationAnswer } from '../../domain/azure/move-order.js';
import type { AzureReader, Clock, Log } from '../../ports/ports.js';
import { progressTeller } from '../move/progress.js';

/**
 * ARM takes minutes for a validation (158 s recorded for one resource); no client waits longer than
 * this for one.
 */
const VALIDATION_LIMIT_MS = 45 * 60_000;

/**
 * Asks ARM whether the move would succeed and waits for its answer, with a line of progress now
 * and then.
 *
 * @param deadline milliseconds since the epoch; after it the answer is inconclusive.
 */
export function askArm(
  reader: AzureReader,
  order: MoveOrder,
  deadline: number,
  { clock, log }: { readonly clock: Clock; readonly log: Log },
): Promise<ValidationAnswer> {
  log.info('Asking Azure whether it would take the move; this takes some minutes.');
  const since = clock.now();
  const until = Math.min(since + VALIDATION_LIMIT_MS, deadline);
  const waiting = { since, limitMs: VALIDATION_LIMIT_MS, deadline: until };
  return reader.validateMove(order, {
    deadline: until,
    onPoll: progressTeller({ phase: 'validating', ...waiting }, clock, log),
  });
}
