import type { RunEvidence } from '../../domain/gate/evidence.js';
import type { GatePolicy } from '../../domain/gate/gate-policy.js';
import { sameId } from '../../domain/azure/resource-id.js';
import type { ApprovalQuestion, ApprovalRule } from './approval-question.js';
import { environmentApprovals, environmentProtection } from './environment-rules.js';
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

/**
 * Events whose code or texts come from outsiders: with rights to move, they would be the outsider's
 * rights.
 */
function eventReasons(
  { event, isFromFork }: RunEvidence,
  { parts }: GatePolicy,
): readonly GateReason[] {
  const remedy =
    'Start the move by workflow_dispatch or by the push of the merge, in a job of the protected environment.';
  if (isFromFork) {
    const sentence = `This run was started by ${event} for a pull request from a fork; no move starts from it.`;
    return [misconfigured(sentence, remedy)];
  }
  if (event !== 'pull_request_target' || parts.includes('pull-request')) return [];
  const sentence =
    'Runs of pull_request_target act on what an outsider wrote with the rights of the repository; without the gate "pull-request" no move starts from them.';
  return [misconfigured(sentence, remedy)];
}
