import { ProductError } from '../../domain/run/errors.js';
import { moveKey } from '../../domain/gate/move-key.js';
import type { SignedPlan } from '../../domain/plan/plan.js';
import type { MoveRequest } from '../../domain/request/request.js';
import type { Ports } from '../../ports/ports.js';
import type { MoveReport } from '../../stages/move/move.js';
import { unseen } from '../../stages/gate/gate-reason.js';
import { demandsApproval } from './collect-approval-evidence.js';

/** The mark of a plan that is being carried out; undefined where the gate leaves none. */
export type UsedMark = number | undefined;

/**
 * Leaves the mark that this plan is being carried out, before the move is sent: should the run be
 * lost, the plan cannot be used again. Raises ProductError `gate-misconfigured` when it cannot be
 * left.
 */
export async function markUsed(
  { digest, plan }: SignedPlan,
  request: MoveRequest,
  { planRegistry }: Ports,
): Promise<UsedMark> {
  const { headCommit } = plan.origin;
  if (!demandsApproval(request.gate) || !planRegistry.isKept || headCommit === null)
    return undefined;
  const { workspaceName } = plan.content;
  const marked = await planRegistry.markUsed(headCommit, {
    key: moveKey(plan.content),
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
  said: MoveReport['azureStatus'],
  moved: boolean,
  { planRegistry }: Ports,
): Promise<void> {
  if (mark === undefined) return;
  const stayed = said === 'refused' ? 'unused' : 'not-moved';
  await planRegistry.settle(mark, moved ? 'moved' : stayed);
}
