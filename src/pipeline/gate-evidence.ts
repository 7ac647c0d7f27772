import type { Evidence } from '../domain/evidence.js';
import type { GatePolicy } from '../domain/gate-policy.js';
import type { SignedPlan } from '../domain/plan.js';
import type { MoveRequest } from '../domain/request.js';
import type { Approvals, Ports } from '../ports.js';
import { judgeApprovals } from '../stages/approval-rules.js';
import type { Run } from './run.js';

/** Asks the host for what the gate demands, and for nothing else. */
export async function gatherEvidence(approvals: Approvals, policy: GatePolicy): Promise<Evidence> {
  const { environment } = policy;
  const asked = policy.parts.includes('environment') && environment !== undefined;
  return {
    run: approvals.run(),
    environment: asked ? await approvals.environment(environment) : undefined,
  };
}

/**
 * Ends a move that is not approved before Azure is asked anything: the same rules as those of the gate, which asks the host
 * again right before the move is sent. True when the run has ended here.
 */
export async function endIfNotApproved(
  { plan, digest }: SignedPlan,
  request: MoveRequest,
  ports: Ports,
  run: Run,
): Promise<boolean> {
  const { gate: policy } = request;
  const evidence = await gatherEvidence(ports.approvals, policy);
  const reasons = judgeApprovals({ policy, evidence, plan, digest });
  const [first] = reasons;
  if (first === undefined) return false;
  run.end({
    outcome: 'blocked',
    failureReason: first.reason,
    failed: true,
    problems: reasons.map(({ sentence, remedy }) => ({ sentence, remedy })),
  });
  return true;
}
