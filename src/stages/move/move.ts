import { inAzuresWords, type ArmError } from '../../domain/azure/errors/arm-error.js';
import { ProductError, redact } from '../../domain/run/errors.js';
import type { MoveOrder } from '../../domain/azure/move-order.js';
import type { AzureMover, AzureReader, Clock, Log, SendAnswer } from '../../ports/ports.js';
import type { Journal, JournalEvent } from '../journal/journal.js';
import { LOCK_WINDOW_MS, progressTeller } from './progress.js';

/**
 * What Azure said about the move. It decides nothing alone: where the resources are is found by
 * looking. `refused` and `uncertain` differ in that after a refusal nothing that this run sent can
 * be on its way.
 */
export interface MoveReport {
  readonly azureStatus: 'completed' | 'refused' | 'failed' | 'uncertain' | 'timed-out';
  /** A sentence for people when it did not simply complete. */
  readonly why: string | undefined;
  readonly error: ArmError | undefined;
}

/** What a move that is on its way is followed with. */
export interface FollowTools {
  readonly reader: Pick<AzureReader, 'followMove'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly journal: Journal;
}

export interface MoveTools extends FollowTools {
  readonly mover: AzureMover;
  /** Told when Azure has throttled the request, and took nothing. */
  readonly throttled: () => Promise<void>;
  /** Asked before a request that Azure throttled is sent again. */
  readonly maySendAgain: () => Promise<boolean>;
  /** Told once Azure took the request and said where to look. */
  readonly onAccepted: () => void;
}

/**
 * Sends the move, once, and follows it to its end or to the deadline. The Location is in the
 * journal before it is polled for the first time, so that a later run can find this very move
 * again. Raises ProductError only when nothing was sent; once the request is out, whatever breaks
 * on our side is `uncertain`.
 *
 * @param deadline milliseconds since the epoch, after which it is neither sent again nor followed.
 */
export async function move(
  order: MoveOrder,
  deadline: number,
  tools: MoveTools,
): Promise<MoveReport> {
  tools.log.info(
    'Sending the move request. From here on both resource groups are locked by Azure.',
  );
  try {
    const sent = await tools.mover.sendMove(order, deadline, tools);
    return await concludeSending(sent, deadline, tools);
  } catch (error) {
    // Without a token nothing is sent; after a 429 neither: Azure's word that it took nothing.
    if (error instanceof ProductError) throw error;
    const what = redact(error instanceof Error ? error.message : String(error));
    return uncertain(`This run met an error while the move was under way: ${what}.`);
  }
}

async function concludeSending(
  sent: SendAnswer,
  deadline: number,
  tools: MoveTools,
): Promise<MoveReport> {
  switch (sent.kind) {
    case 'completed':
      await record(tools, { event: 'move-ended', what: 'completed at once' });
      return { azureStatus: 'completed', why: undefined, error: undefined };
    case 'refused':
      await record(tools, { event: 'move-refused', what: sent.error.code ?? 'no code' });
      return {
        azureStatus: 'refused',
        why: inAzuresWords('Azure refused the move request', sent.error),
        error: sent.error,
      };
    case 'uncertain':
      await record(tools, { event: 'move-uncertain', what: sent.why });
      return { azureStatus: 'uncertain', why: sent.why, error: sent.error };
    case 'accepted':
      tools.onAccepted();
      await record(tools, { event: 'move-accepted', location: sent.location });
      return follow(sent.location, sent.retryAfterMs, deadline, tools.clock.now(), tools);
  }
}

/**
 * Follows a move that is on its way, by the Location that Azure gave for it.
 *
 * @param since when Azure took it, in milliseconds since the epoch.
 */
export async function follow(
  location: string,
  retryAfterMs: number | undefined,
  deadline: number,
  since: number,
  tools: FollowTools,
): Promise<MoveReport> {
  const waiting = { phase: 'moving', since, limitMs: LOCK_WINDOW_MS, deadline } as const;
  const ended = await tools.reader
    .followMove(location, retryAfterMs, {
      deadline,
      onPoll: progressTeller(waiting, tools.clock, tools.log),
    })
    .catch((error: unknown) => ({
      kind: 'uncertain' as const,
      why: redact(error instanceof Error ? error.message : String(error)),
      error: undefined,
    }));
  await record(tools, { event: 'move-ended', what: ended.kind });
  switch (ended.kind) {
    case 'completed':
      return { azureStatus: 'completed', why: undefined, error: undefined };
    case 'failed':
      return {
        azureStatus: 'failed',
        why: inAzuresWords('Azure reported that the move failed', ended.error),
        error: ended.error,
      };
    case 'uncertain':
      return { azureStatus: 'uncertain', why: ended.why, error: ended.error };
    case 'timed-out':
      return {
        azureStatus: 'timed-out',
        why: stillRunning(ended.unread),
        error: undefined,
      };
  }
}

function stillRunning(unread: string | undefined): string {
  return unread === undefined
    ? 'The move was still running when the time of this run was over. It goes on in Azure.'
    : `The time of this run was over, and the last poll of the move told nothing: ${unread}. The move goes on in Azure.`;
}

function uncertain(why: string): MoveReport {
  return { azureStatus: 'uncertain', why, error: undefined };
}

// With the request out, a disk that is full must not end the run: following and looking matter more
// than the journal.
async function record({ journal, log }: FollowTools, event: JournalEvent): Promise<void> {
  try {
    await journal.write(event);
  } catch (error) {
    const what = redact(error instanceof Error ? error.message : String(error));
    log.warning(`The journal could not be written (${what}); the run goes on without it.`);
  }
}
