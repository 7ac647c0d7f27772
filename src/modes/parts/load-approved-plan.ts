import { ProductError } from '../../domain/run/errors.js';
import { planDigest } from '../../domain/plan/plan-digest.js';
import type { SignedPlan } from '../../domain/plan/plan.js';
import type { MoveRequest, RestoreRequest } from '../../domain/request/request.js';
import type { Ports } from '../../ports/ports.js';
import { judgeApprovals } from '../../stages/gate/approval-rules.js';
import { loadPlan, requireAgreement } from '../../stages/plan/load-plan.js';
import { collectApprovalEvidence } from './collect-approval-evidence.js';
import type { MoveContext } from './move-context.js';
import { goOn, type Part } from './part.js';
import { refuse } from './refuse.js';

/**
 * The plan file of a run that changes Azure. Raises `plan-missing` when there is none or no digest
 * was approved for it, and `plan-invalid` when it is not the plan of that digest (what stands in the
 * file itself proves nothing) or would have something changed that is not its own.
 *
 * @param isOptional nothing is changed, or the digest is read later from what a validation published.
 */
export async function loadApprovedPlan(
  { planFile, approvedPlanDigest, expected }: MoveRequest | RestoreRequest,
  { files }: Ports,
  isOptional: boolean,
): Promise<SignedPlan> {
  if (approvedPlanDigest === undefined && !isOptional) {
    throw new ProductError('plan-missing', {
      sentence: 'No approved plan digest was given, and nothing is changed in Azure without one.',
      remedy:
        'Give the output plan-digest of the validation that was reviewed as approved-plan-digest.',
    });
  }
  const signed = await loadPlan(files, planFile);
  if (
    approvedPlanDigest !== undefined &&
    planDigest(signed.plan) !== approvedPlanDigest.toLowerCase()
  ) {
    throw new ProductError('plan-invalid', {
      sentence: 'The plan file is not the plan that was approved: its digest is another one.',
      remedy: 'Use the plan file of the run whose digest was approved, unchanged.',
    });
  }
  requireAgreement(expected, signed);
  return signed;
}

/**
 * Ends a restore whose plan is not the one that was published and approved on the pull request, where
 * the gate demands one.
 */
export async function requirePublished(
  context: MoveContext<RestoreRequest>,
): Promise<Part<undefined>> {
  const { signed, request, run } = context;
  if (!request.gate.parts.includes('pull-request')) return goOn(undefined);
  const evidence = await collectApprovalEvidence(context);
  const { plan, digest } = signed;
  const reasons = judgeApprovals({ policy: request.gate, evidence, plan, digest });
  return reasons.length === 0 ? goOn(undefined) : refuse(run, reasons);
}
