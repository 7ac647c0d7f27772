import type { MoveOrder } from '../../domain/azure/move-order.js';
import { ProductError } from '../../domain/run/errors.js';
import type { MoveRequest } from '../../domain/request/request.js';
import type { Ports } from '../../ports/ports.js';
import { nextSteps } from '../../stages/journal/next-step.js';
import { overallPlace } from '../../stages/move/locate-resources.js';
import { move, type MoveReport } from '../../stages/move/move.js';
import { finishMove } from './finish-move.js';
import { locateAfterMove } from './locate-after-move.js';
import {
  historyOf,
  journalOf,
  wayOf,
  writeFirst,
  writeLast,
  type MoveContext,
} from './move-context.js';
import { hasEnded, type Part } from './part.js';
import { requireOwnPlan } from './plan-files.js';
import { isStillOpen, requireStillOpen } from './pass-gate.js';
import { markUsed, settleUsed, takeBackUsed } from './plan-used-mark.js';
import type { Run } from './run.js';
import type { Survey } from './survey.js';

/**
 * Carries out the move of an open gate: marks the plan as used, sends the one request, follows it
 * and looks where everything is. Goes on with the id of the workspace that moved.
 */
export async function moveOnce(
  context: MoveContext<MoveRequest>,
  surveyed: Survey,
): Promise<Part<string>> {
  const { planRegistry } = context.ports;
  const marked = await markUsed(context);
  if (hasEnded(marked)) return marked;
  let said: MoveReport;
  try {
    said = await sendMove(context, surveyed.order, {
      look: () => requireStillOpen(context, surveyed),
      takeBack: () => takeBackUsed(context, marked.value),
    });
  } catch (error) {
    await takeBackUsed(context, marked.value);
    throw error;
  }
  const watched = await locateAfterMove(context, said);
  const stayed = said.azureStatus === 'refused' ? 'unused' : 'not-moved';
  const ending = overallPlace(watched.seen) === 'all-moved' ? 'moved' : stayed;
  await settleUsed(marked.value, ending, planRegistry);
  return finishMove(context, said, watched);
}

/** What there is to do while the move is not sent. */
export interface Unsent {
  /** The last look; raises ProductError with why the gate is open no longer. */
  readonly look: () => Promise<void>;
  /** Takes back what stands for a move that will not be sent. */
  readonly takeBack: () => Promise<void>;
}

/**
 * Sends the move of an open gate and follows it. Raises ProductError only while nothing was sent:
 * when the time is over, the journal cannot be written, or nobody can sign in.
 *
 * @param order what the plan approves, ids as Azure spells them and validated them a moment ago.
 */
export async function sendMove(
  context: MoveContext<MoveRequest>,
  order: MoveOrder,
  { look, takeBack }: Unsent,
): Promise<MoveReport> {
  const { reader, deadline, ports, run } = context;
  requireTime(deadline, ports);
  const mover = await ports.azure.mover();
  const journal = journalOf(context);
  requireGoingOn(run);
  await requireUnsent(context);
  // Before the journal says that the move is being sent: a run that is killed while it looks has
  // sent nothing.
  await look();
  requireTime(deadline, ports);
  requireGoingOn(run);
  await requireOwnPlan(context);
  const before = run.phase();
  const { announce, throttled } = announcing(context, takeBack);
  try {
    await announce();
    const said = await move(order, deadline, {
      mover,
      reader,
      clock: ports.clock,
      log: ports.log,
      journal,
      throttled,
      maySendAgain: async () => {
        if (!(await isStillOpen(context))) return false;
        await announce();
        return true;
      },
      onAccepted: () => {
        run.enter('following');
      },
    });
    run.mark(`Azure on the move: ${said.azureStatus}`);
    run.note({ armError: said.error });
    return said;
  } catch (error) {
    run.enter(before);
    run.mark('The move request was not sent');
    const lost = 'it says that the move was sent, which it was not';
    await writeLast(journal, { event: 'move-refused', what: 'not sent' }, ports.log, lost);
    throw error;
  }
}

interface Announcing {
  readonly announce: () => Promise<void>;
  readonly throttled: () => Promise<void>;
}

function announcing(context: MoveContext<MoveRequest>, takeBack: Unsent['takeBack']): Announcing {
  const { signed, run } = context;
  const journal = journalOf(context);
  const before = run.phase();
  return {
    announce: async () => {
      await writeFirst(journal, { event: 'move-sending', ...wayOf(signed.plan) });
      await requireFirst(context);
      requireGoingOn(run);
      run.enter('sent');
      run.mark('Sending the move request');
    },
    // Azure's word that it took nothing: until it is sent again the run may be told to stop.
    throttled: async () => {
      await writeFirst(journal, { event: 'move-refused', what: 'throttled' });
      run.enter(before);
      run.untilSent(takeBack);
      run.mark('Azure throttled the move request: it took nothing');
    },
  };
}

// Another run with the same journal may have begun while this one looked and prepared.
async function requireUnsent(context: MoveContext<MoveRequest>): Promise<void> {
  const { move: state } = await historyOf(context);
  if (nextSteps[state.state].move !== 'send') throw begunElsewhere();
}

// Of two runs that announced the move side by side neither sends it: nobody could tell whose it is.
async function requireFirst(context: MoveContext<MoveRequest>): Promise<void> {
  const { move: state } = await historyOf(context);
  if (state.state !== 'sending' || state.by !== context.reader.correlationId) {
    throw begunElsewhere();
  }
}

function begunElsewhere(): ProductError {
  return new ProductError('move-unknown', {
    sentence: 'Another run has begun to send the move of this plan: this one has sent nothing.',
    remedy: 'Run mode status with the same plan file and journal: it says where everything is.',
  });
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
