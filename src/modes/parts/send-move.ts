import { ProductError } from '../../domain/run/errors.js';
import type { MoveOrder } from '../../domain/azure/move-order.js';
import type { SignedPlan } from '../../domain/plan/plan.js';
import type { MoveRequest } from '../../domain/request/request.js';
import type { AzureReader, Ports } from '../../ports/ports.js';
import { openJournal, type Journal } from '../../stages/journal/journal.js';
import { move, type MoveReport } from '../../stages/move/move.js';
import { filesBeside } from './file-names.js';
import type { Run } from './run.js';

export interface Sending {
  readonly signed: SignedPlan;
  readonly order: MoveOrder;
  readonly request: MoveRequest;
  readonly deadline: number;
}

/**
 * Sends the move of an open gate and follows it. Raises ProductError only while nothing was sent:
 * when the time is over, the journal cannot be written, or nobody can sign in.
 *
 * @param order what the plan approves, ids as Azure spells them and validated them a moment ago.
 * @param deadline milliseconds since the epoch.
 */
export async function sendMove(
  { signed, order, request, deadline }: Sending,
  reader: AzureReader,
  ports: Ports,
  run: Run,
): Promise<MoveReport> {
  requireTime(deadline, ports);
  const mover = await ports.azure.mover();
  const journal = await beginJournal(signed, request, ports, run);
  const expiry = Date.parse(signed.plan.origin.createdAt) + request.planMaxAgeHours * 3_600_000;
  const { outcome, failureReason } = run.report();
  // If the run is torn down from here on, it must not look as if nothing had been sent.
  run.note({ outcome: 'unknown', failureReason: 'move-unknown' });
  run.mark('Sending the move request');
  try {
    const times = { sendUntil: Math.min(deadline, expiry), deadline };
    const tools = { mover, reader, clock: ports.clock, log: ports.log, journal };
    requireGoingOn(run);
    const said = await move(order, times, tools);
    run.mark(`Azure on the move: ${said.azureStatus}`);
    run.note({ armError: said.error });
    return said;
  } catch (error) {
    run.note({ outcome, failureReason });
    run.mark('The move request was not sent');
    await noteNotSent(journal, ports);
    throw error;
  }
}

function requireTime(deadline: number, ports: Ports): void {
  if (ports.clock.now() < deadline) return;
  throw new ProductError('timed-out', {
    sentence: 'The time of this run was over before the move could be sent: nothing was sent.',
    remedy: 'Give a larger timeout-minutes; a move may need more than four hours of it.',
  });
}

// The last moment to hear that the run was cancelled: what is sent cannot be taken back.
function requireGoingOn(run: Run): void {
  if (!run.isStopped()) return;
  throw new ProductError('timed-out', {
    sentence: 'The run was cancelled before the move could be sent: nothing was sent.',
    remedy: 'Start it again when you like.',
  });
}

async function noteNotSent(journal: Journal, { log }: Ports): Promise<void> {
  try {
    await journal.write({ event: 'move-refused', what: 'not sent' });
  } catch {
    log.warning(
      'The journal could not be written: it says that the move was sent, which it was not.',
    );
  }
}

async function beginJournal(
  signed: SignedPlan,
  request: MoveRequest,
  ports: Ports,
  run: Run,
): Promise<Journal> {
  const path = filesBeside(request.planFile).journal;
  const journal = openJournal(ports.files, ports.clock, path, {
    correlationId: run.report().correlationId ?? '',
    planDigest: signed.digest,
  });
  try {
    await journal.write({ event: 'move-sending' });
  } catch (cause) {
    throw new ProductError('internal-error', {
      sentence: `The journal "${path}" cannot be written, and nothing is sent without it.`,
      remedy: 'Give a plan-file in a folder that this job may write to, on a disk with room.',
      cause,
    });
  }
  run.noteFile({ journal: path });
  return journal;
}
