import { ProductError } from '../../domain/run/errors.js';
import { planDigest } from '../../domain/plan/plan-digest.js';
import type { SignedPlan } from '../../domain/plan/plan.js';
import type { MoveRequest, RestoreRequest } from '../../domain/request/request.js';
import type { Ports } from '../../ports/ports.js';
import { loadPlan, requireAgreement } from '../../stages/plan/load-plan.js';

/**
 * The plan file of a run that changes Azure. Raises `plan-missing` when there is none or no digest
 * was approved for it, and `plan-invalid` when it is not the plan of that digest: what stands in the
 * file itself proves nothing.
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
