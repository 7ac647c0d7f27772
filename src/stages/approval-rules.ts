import type {
  EnvironmentApproval,
  EnvironmentEvidence,
  Evidence,
  Known,
  RunEvidence,
} from '../domain/evidence.js';
import type { GatePolicy } from '../domain/gate-policy.js';
import type { Plan } from '../domain/plan.js';
import { shortDigest } from '../domain/plan-digest.js';
import { sameId } from '../domain/resource-id.js';
import type { GateReason } from './gate-reason.js';

export interface ApprovalQuestion {
  readonly policy: GatePolicy;
  readonly evidence: Evidence;
  readonly plan: Plan;
  /** The approved digest. */
  readonly digest: string;
}

/**
 * Why the approvals do not open the gate: every reason at once, none when they do. Pure. What could not be seen closes it
 * as surely as what was seen (threat table: docs/SECURITY-MODEL.md).
 */
export function judgeApprovals(question: ApprovalQuestion): readonly GateReason[] {
  return approvalRules.flatMap((rule) => rule(question));
}

type ApprovalRule = (question: ApprovalQuestion) => readonly GateReason[];

const PROTECT =
  'In the settings of the repository, under Environments: add required reviewers, prevent self-review, and do not allow administrators to bypass.';

const approvalRules: readonly ApprovalRule[] = [
  ({ evidence: { run } }) => (run === undefined ? [] : eventReasons(run)),
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
  ({ policy, evidence }) =>
    policy.parts.includes('environment') && evidence.run === undefined
      ? [
          {
            reason: 'gate-misconfigured',
            sentence: 'The gate demands an environment, and this host knows of none.',
            remedy: 'Use the gate "environment" on GitHub Actions only.',
          },
        ]
      : [],
  ({ evidence: { environment } }) =>
    environment === undefined ? [] : protectionReasons(environment),
  environmentApprovalReasons,
];

/** Events whose code or texts come from outsiders: with rights to move, they would be the outsider's rights. */
function eventReasons({ event, isFromFork }: RunEvidence): readonly GateReason[] {
  const remedy =
    'Start the move by workflow_dispatch or by the push of the merge, in a job of the protected environment.';
  if (event === 'pull_request_target') {
    const sentence =
      'Runs of pull_request_target act on what an outsider wrote with the rights of the repository; no move starts from them.';
    return [{ reason: 'gate-misconfigured', sentence, remedy }];
  }
  if (!isFromFork) return [];
  const sentence = `This run was started by ${event} for a pull request from a fork; no move starts from it.`;
  return [{ reason: 'gate-misconfigured', sentence, remedy }];
}

function protectionReasons({ name, protection }: EnvironmentEvidence): readonly GateReason[] {
  if (!protection.known) return [unseen(`the protection of the environment "${name}"`, protection)];
  const told = protection.value;
  if (told === undefined) {
    return [misconfigured(`There is no environment "${name}" in this repository.`)];
  }
  return [
    ...(told.requiredReviewers > 0
      ? []
      : [misconfigured(`The environment "${name}" has no required reviewers: every job gets in.`)]),
    ...(told.preventsSelfReview
      ? []
      : [misconfigured(`The environment "${name}" lets people approve their own runs.`)]),
    ...(told.adminsMayBypass === false
      ? []
      : [
          misconfigured(
            told.adminsMayBypass === undefined
              ? `GitHub does not say whether administrators may bypass the environment "${name}".`
              : `Administrators may bypass the environment "${name}".`,
          ),
        ]),
  ];
}

function environmentApprovalReasons(question: ApprovalQuestion): readonly GateReason[] {
  const { evidence, policy, digest } = question;
  const { environment, run } = evidence;
  if (environment === undefined || run === undefined) return [];
  const { approvals, name } = environment;
  if (!approvals.known) return [unseen(`the approvals of this run for "${name}"`, approvals)];
  const given = approvals.value.filter(
    (one) =>
      one.state === 'approved' &&
      one.environments.some((environmentName) => sameId(environmentName, name)),
  );
  const refused = given.flatMap((approval) => {
    const why = whyNotCounted(approval, run, policy, digest);
    return why === undefined ? [] : [`${approval.approver} (${why})`];
  });
  const counted = given.filter(
    (approval) => whyNotCounted(approval, run, policy, digest) === undefined,
  );
  const people = new Set(counted.map(({ approver }) => approver.toLowerCase()));
  if (people.size >= policy.requiredApprovals) return [];
  const notCounted = refused.length === 0 ? '' : ` Not counted: ${refused.join(', ')}.`;
  return [
    {
      reason: 'approval-missing',
      sentence: `The environment "${name}" has ${people.size} of ${policy.requiredApprovals} approval(s) of this run that count.${notCounted}`,
      remedy: policy.requireDigestInApproval
        ? `Have somebody else approve the run, with ${shortDigest(digest)} in the comment.`
        : 'Have somebody else than the one who started the run approve it.',
    },
  ];
}

function whyNotCounted(
  approval: EnvironmentApproval,
  run: RunEvidence,
  policy: GatePolicy,
  digest: string,
): string | undefined {
  const { approver } = approval;
  if (approval.isBot) return 'a bot';
  if (sameId(approver, run.actor) || sameId(approver, run.triggeringActor)) {
    return 'started this run';
  }
  if (policy.approvers.length > 0 && !policy.approvers.some((one) => sameId(one, approver))) {
    return 'not among the approvers';
  }
  if (policy.requireDigestInApproval && !approval.text.includes(shortDigest(digest))) {
    return `did not name ${shortDigest(digest)}`;
  }
  return undefined;
}

function misconfigured(sentence: string): GateReason {
  return { reason: 'gate-misconfigured', sentence, remedy: PROTECT };
}

function unseen(
  what: string,
  { why, permission }: Known<never> & { readonly known: false },
): GateReason {
  return {
    reason: 'gate-misconfigured',
    sentence: `It could not be seen what is behind the gate: ${what} (${why}).`,
    remedy: `Give the token of this job the right ${permission} (permissions in the workflow), or another token as github-token.`,
  };
}
