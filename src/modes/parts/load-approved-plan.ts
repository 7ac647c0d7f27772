import { ProductError } from '../../domain/run/errors.js';
import { planDigest } from '../../domain/plan/plan-digest.js';
import type { SignedPlan } from '../../domain/plan/plan.js';
import type { MoveRequest, RestoreRequest } from '../../domain/request/request.js';
import type { Ports } from '../../ports/ports.js';
import { judgeApprovals } from '../../stages/gate/approval-rules.js';
import type { GateReason } from '../../stages/gate/gate-reason.js';
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
  const reasons = await whyNotPublished(context);
  return reasons.length === 0 ? goOn(undefined) : refuse(context.run, reasons);
}

/** So long an answer of the host counts: a restore of hundreds of things must not use up its quota. */
const ASKED_ANEW_MS = 60_000;

/**
 * Asks the same anew while a restore goes on, which may take hours: true, or why nothing more is put
 * back. What was taken back once stays so for the run.
 */
export function asLongAsPublished(
  context: MoveContext<RestoreRequest>,
): () => Promise<true | string> {
  const { clock } = context.ports;
  let closed: GateReason | undefined;
  let askedAt = clock.now();
  return async () => {
    if (closed === undefined && clock.now() - askedAt >= ASKED_ANEW_MS) {
      [closed] = await whyNotPublished(context);
      askedAt = clock.now();
    }
    return closed === undefined || `what approved the plan holds no longer: ${closed.sentence}`;
  };
}

async function whyNotPublished(
  context: MoveContext<RestoreRequest>,
): Promise<readonly GateReason[]> {
  const { signed, request } = context;
  if (!request.gate.parts.includes('pull-request')) return [];
  const evidence = await collectApprovalEvidence(context);
  const { plan, digest } = signed;
  return judgeApprovals({ policy: request.gate, evidence, plan, digest });
}
