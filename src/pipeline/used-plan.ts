import { ProductError } from '../domain/errors.js';
import { ledgerKey } from '../domain/ledger-key.js';
import type { SignedPlan } from '../domain/plan.js';
import type { MoveRequest } from '../domain/request.js';
import type { Ports } from '../ports.js';
import type { MoveReport } from '../stages/move.js';
import { unseen } from '../stages/gate-reason.js';
import { demandsApproval } from './gate-evidence.js';

/** The mark of a plan that is being carried out; undefined where the gate leaves none. */
export type UsedMark = number | undefined;

/**
 * Leaves the mark that this plan is being carried out, before the move is sent: should the run be lost, the plan cannot be
 * used again. Raises ProductError `gate-misconfigured` when it cannot be left.
 */
export async function markUsed(
  { digest, plan }: SignedPlan,
  request: MoveRequest,
  { ledger }: Ports,
): Promise<UsedMark> {
  const { headCommit } = plan.origin;
  if (!demandsApproval(request.gate) || !ledger.isKept || headCommit === null) return undefined;
  const { workspaceName } = plan.content;
  const marked = await ledger.markUsed(headCommit, {
    key: ledgerKey(plan.content),
    digest,
    workspaceName,
  });
  if (marked.known) return marked.value;
  const { reason, ...words } = unseen('the mark that this plan is used', marked);
  throw new ProductError(reason, words);
}

/** Says on the mark how the move ended. A plan whose request Azure refused was not used. */
export async function settleUsed(
  mark: UsedMark,
  said: MoveReport['said'],
  moved: boolean,
  { ledger }: Ports,
): Promise<void> {
  if (mark === undefined) return;
  const stayed = said === 'refused' ? 'unused' : 'not-moved';
  await ledger.settle(mark, moved ? 'moved' : stayed);
}
