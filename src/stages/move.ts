import type { ArmError } from '../domain/arm-error.js';
import type { MoveOrder } from '../domain/move-order.js';
import type { AzureMover, Clock, Log } from '../ports.js';
import type { Journal } from './journal.js';
import { progressLine } from './progress.js';

/**
 * What Azure said about the move. It decides nothing alone: where the resources are is found by looking. `refused` and
 * `uncertain` differ in that after a refusal nothing can be on its way.
 */
export interface MoveReport {
  readonly said: 'completed' | 'refused' | 'failed' | 'uncertain' | 'timed-out';
  /** A sentence for people when it did not simply complete. */
  readonly why: string | undefined;
  readonly error: ArmError | undefined;
}

export interface MoveTools {
  readonly mover: AzureMover;
  readonly clock: Clock;
  readonly log: Log;
  readonly journal: Journal;
}

/**
 * Sends the move, once, and follows it to its end or to the deadline (milliseconds since the epoch). The Location is in
 * the journal before it is polled for the first time, so that a later run can find this very move again.
 */
export async function move(
  order: MoveOrder,
  planDigest: string,
  deadline: number,
  tools: MoveTools,
): Promise<MoveReport> {
  const { mover, log, journal } = tools;
  await journal.write({ event: 'move-sending', planDigest });
  log.info('Sending the move request. From here on both resource groups are locked by Azure.');
  const sent = await mover.sendMove(order);
  switch (sent.kind) {
    case 'completed':
      await journal.write({ event: 'move-ended', what: 'completed at once' });
      return { said: 'completed', why: undefined, error: undefined };
    case 'refused':
      await journal.write({ event: 'move-refused', what: sent.error.code ?? 'no code' });
      return { said: 'refused', why: 'Azure refused the move request.', error: sent.error };
    case 'uncertain':
      await journal.write({ event: 'move-uncertain', what: sent.why });
      return { said: 'uncertain', why: sent.why, error: sent.error };
    case 'accepted':
      await journal.write({ event: 'move-accepted', location: sent.location });
      return follow(sent.location, sent.retryAfterMs, deadline, tools);
  }
}

/** Follows a move that is on its way, by the Location that Azure gave for it. */
export async function follow(
  location: string,
  retryAfterMs: number | undefined,
  deadline: number,
  { mover, log, journal }: MoveTools,
): Promise<MoveReport> {
  const ended = await mover.followMove(location, retryAfterMs, {
    deadline,
    onPoll: (tick) => {
      log.info(progressLine('moving', tick));
    },
  });
  await journal.write({ event: 'move-ended', what: ended.kind });
  switch (ended.kind) {
    case 'completed':
      return { said: 'completed', why: undefined, error: undefined };
    case 'failed':
      return { said: 'failed', why: 'Azure reported that the move failed.', error: ended.error };
    case 'uncertain':
      return { said: 'uncertain', why: ended.why, error: ended.error };
    case 'timed-out':
      return {
        said: 'timed-out',
        why: 'The move was still running when the time of this run was over. It goes on in Azure.',
        error: undefined,
      };
  }
}
