import type { MoveRequest } from '../../domain/request/request.js';
import type { PlanRegistry } from '../../ports/ports.js';
import { unseen, type GateReason } from '../../stages/gate/gate-reason.js';
import { attemptReasons, usedBy } from '../../stages/gate/replay-rules.js';
import { nextSteps } from '../../stages/journal/next-step.js';
import { demandsApproval, earlierAttempts, ownMarks } from './collect-approval-evidence.js';
import {
  historyOf,
  journalOf,
  wayOf,
  writeFirst,
  writeLast,
  type MoveContext,
} from './move-context.js';
import { goOn, type Part } from './part.js';
import { refuse } from './refuse.js';

/** The marks that stand for this run; none where none can be left. */
export type UsedMarks = readonly number[];

/**
 * Leaves the mark that this plan is being carried out, before the move is sent: should the run be
 * lost, the plan cannot be used again. Of two runs that both found none, the one whose mark is older
 * goes on. A mark that nothing follows is taken back. Ends the run when its mark is not the oldest,
 * and where the gate demands an approval also when it cannot be left. Other gates do without,
 * unless an attempt before this one had to as well.
 */
export async function markUsed(context: MoveContext<MoveRequest>): Promise<Part<UsedMarks>> {
  const { signed, request, ports, run } = context;
  const { headCommit } = signed.plan.origin;
  if (!ports.planRegistry.isKept || headCommit === null) return goOn([]);
  await writeFirst(journalOf(context), { event: 'mark-begin' });
  const marking = leaveMark(context, headCommit);
  const takeBack = async (): Promise<void> => takeBackUsed(context, (await marking).marks);
  run.untilSent(takeBack);
  const { marks, reason, isUnseen } = await marking;
  if (reason === undefined) return goOn(marks);
  const doesWithout = isUnseen === true && !demandsApproval(request.gate);
  const reasons = doesWithout
    ? attemptReasons(await earlierAttempts(context), signed.plan)
    : [reason];
  if (reasons.length === 0) {
    ports.log.info(
      `No mark says that this plan is used: only its journal does. ${reason.sentence}`,
    );
    return goOn(marks);
  }
  await takeBack();
  return refuse(run, reasons);
}

/** Says on the marks how the move ended. A plan of which nothing was sent was not used. */
export async function settleUsed(
  marks: UsedMarks,
  ending: 'moved' | 'not-moved' | 'unused',
  planRegistry: PlanRegistry,
): Promise<void> {
  await Promise.all(marks.map((mark) => planRegistry.settle(mark, ending)));
}

/**
 * Takes the marks back of a run that sent nothing. The journal says so as well, for the next run to
 * know them by where the host is out of reach.
 */
export async function takeBackUsed(context: MoveContext, marks: UsedMarks): Promise<void> {
  const written = journalOf(context).write({ event: 'move-unsent' });
  // Without the line the host alone says it, or the plan is spent.
  await written.catch(() => undefined);
  await settleUsed(marks, 'unused', context.ports.planRegistry);
}

/**
 * Carries out a plan whose gate is open, between two lines of the journal: from the first on nobody
 * writes another plan over it, and the second says that nothing of it is on its way. A run that dies
 * leaves the first alone, which counts until its time would have been over.
 */
export async function begunWith<Outcome>(
  context: MoveContext,
  carryOut: () => Promise<Outcome>,
): Promise<Outcome> {
  const { signed, deadline, ports, run } = context;
  const until = new Date(deadline).toISOString();
  await writeFirst(journalOf(context), { event: 'move-begin', until, ...wayOf(signed.plan) });
  const over = async (): Promise<void> => {
    const lost = 'it does not say that the run has ended without having sent the move';
    await writeLast(journalOf(context), { event: 'move-unsent' }, ports.log, lost);
  };
  run.untilSent(over);
  try {
    return await carryOut();
  } finally {
    // A journal that cannot be read any more is what the run ends with, or nobody's concern.
    const history = await historyOf(context).catch(() => undefined);
    if (history !== undefined && nextSteps[history.move.state].move === 'send') await over();
  }
}

interface Marking {
  readonly marks: UsedMarks;
  /** Why the plan is used, or why that cannot be seen. */
  readonly reason?: GateReason;
  readonly isUnseen?: true;
}

// An answer that was lost says nothing: the list does.
async function leaveMark(context: MoveContext, commit: string): Promise<Marking> {
  const { reader, signed, ports } = context;
  const { digest, plan } = signed;
  const { workspaceName } = plan.content;
  const by = reader.correlationId;
  const left = await ports.planRegistry.mark(commit, { digest, workspaceName, by });
  const all = await ports.planRegistry.marks(commit, digest);
  const given = left.known ? [left.value] : [];
  if (!all.known) return { marks: given, reason: unseen(MARK, all), isUnseen: true };
  const isOwn = await ownMarks(context);
  const own = all.value.filter(isOwn);
  const marks = [...new Set([...given, ...own.map(({ id }) => id)])];
  const [oldest] = all.value;
  if (!own.some((one) => one.by === by)) {
    const other = all.value.find((one) => !isOwn(one));
    if (other !== undefined) return { marks, reason: usedBy(other) };
    return { marks, reason: unseen(MARK, left.known ? NOT_LISTED : left), isUnseen: true };
  }
  return oldest === undefined || isOwn(oldest) ? { marks } : { marks, reason: usedBy(oldest) };
}

const MARK = 'the mark that this plan is used';
const NOT_LISTED = {
  why: 'the host took it and does not show it',
  remedy: 'Start the same move again in a minute.',
};
