import { sameId } from '../../domain/azure/resource-id.js';
import type { ApprovalQuestion, ApprovalRule } from './approval-question.js';
import { environmentApprovals, environmentProtection } from './environment-rules.js';
import { eventReasons } from './event-rules.js';
import { misconfigured, type GateReason } from './gate-reason.js';
import { publishedPlan, pullRequestState } from './pull-request-rules.js';
import { reviews } from './review-rules.js';

/**
 * Why the approvals do not open the gate: every reason at once, none when they do. Pure. What could
 * not be seen closes it as surely as what was seen (threat table: docs/SECURITY-MODEL.md).
 */
export function judgeApprovals(question: ApprovalQuestion): readonly GateReason[] {
  return approvalRules.flatMap((rule) => rule(question));
}

const approvalRules: readonly ApprovalRule[] = [
  ({ evidence: { run }, policy }) => (run === undefined ? [] : eventReasons(run, policy)),
  ({ evidence: { run }, plan: { origin } }) =>
    run === undefined || origin.repository === null || sameId(run.repository, origin.repository)
      ? []
      : [
          {
            reason: 'plan-invalid',
            sentence: `The plan was made in the repository ${origin.repository}, and this run is in ${run.repository}.`,
            remedy: 'Use the plan of a validation of this repository.',
          },
        ],
  ({ policy, evidence: { run } }) =>
    run !== undefined || policy.parts.every((part) => part === 'digest')
      ? []
      : [
          misconfigured(
            'The gate demands an approval, and this host knows of none.',
            'Use a gate that this host can look through.',
          ),
        ],
  environmentProtection,
  environmentApprovals,
  pullRequestState,
  publishedPlan,
  reviews,
];
