import type { MoveRequest } from '../../domain/request/request.js';
import type { PlanRegistry } from '../../ports/ports.js';
import { unseen, type GateReason } from '../../stages/gate/gate-reason.js';
import { usedBy } from '../../stages/gate/replay-rules.js';
import { demandsApproval, ownMarks } from './collect-approval-evidence.js';
import { journalOf, writeFirst, type MoveContext } from './move-context.js';
import { goOn, type Part } from './part.js';
import { refuse } from './refuse.js';

/** The marks that stand for this run; none where the gate leaves none. */
export type UsedMarks = readonly number[];

/**
 * Leaves the mark that this plan is being carried out, before the move is sent: should the run be
 * lost, the plan cannot be used again. Of two runs that both found none, the one whose mark is older
 * goes on. A mark that nothing follows is taken back. Ends the run when its mark cannot be left or
 * is not the oldest.
 */
export async function markUsed(context: MoveContext<MoveRequest>): Promise<Part<UsedMarks>> {
  const { signed, request, ports, run } = context;
  const { headCommit } = signed.plan.origin;
  if (!demandsApproval(request.gate) || !ports.planRegistry.isKept || headCommit === null) {
    return goOn([]);
  }
  await writeFirst(journalOf(context), { event: 'mark-begin' });
  const marking = leaveMark(context, headCommit);
  const takeBack = async (): Promise<void> => takeBackUsed(context, (await marking).marks);
  run.untilSent(takeBack);
  const { marks, reason } = await marking;
  if (reason === undefined) return goOn(marks);
  await takeBack();
  return refuse(run, [reason]);
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
  if (marks.length > 0) {
    const written = journalOf(context).write({ event: 'move-unsent' });
    // Without the line the host alone says it, or the plan is spent.
    await written.catch(() => undefined);
  }
  await settleUsed(marks, 'unused', context.ports.planRegistry);
}

// An answer that was lost says nothing: the list does.
async function leaveMark(
  context: MoveContext,
  commit: string,
): Promise<{ readonly marks: UsedMarks; readonly reason?: GateReason }> {
  const { reader, signed, ports } = context;
  const { digest, plan } = signed;
  const { workspaceName } = plan.content;
  const by = reader.correlationId;
  const left = await ports.planRegistry.mark(commit, { digest, workspaceName, by });
  const all = await ports.planRegistry.marks(commit, digest);
  const given = left.known ? [left.value] : [];
  if (!all.known) return { marks: given, reason: unseen(MARK, all) };
  const isOwn = await ownMarks(context);
  const own = all.value.filter(isOwn);
  const marks = [...new Set([...given, ...own.map(({ id }) => id)])];
  const [oldest] = all.value;
  if (!own.some((one) => one.by === by)) {
    return { marks, reason: unseen(MARK, left.known ? NOT_LISTED : left) };
  }
  return oldest === undefined || isOwn(oldest) ? { marks } : { marks, reason: usedBy(oldest) };
}

const MARK = 'the mark that this plan is used';
const NOT_LISTED = {
  why: 'the host took it and does not show it',
  remedy: 'Start the same move again in a minute.',
};
