import type { ApprovalEvidence } from '../../domain/gate/approval-evidence.js';
import type { GatePolicy } from '../../domain/gate/gate-policy.js';
import type { Plan } from '../../domain/plan/plan.js';
import type { GateReason } from './gate-reason.js';

/** What the rules of approval judge. */
export interface ApprovalQuestion {
  readonly policy: GatePolicy;
  readonly evidence: ApprovalEvidence;
  readonly plan: Plan;
  /** The digest of the plan file, computed from its content. */
  readonly digest: string;
}

/** Why approvals do not open the gate; nothing where a rule has nothing to say. */
export type ApprovalRule = (question: ApprovalQuestion) => readonly GateReason[];
