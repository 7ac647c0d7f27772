import type { EnvironmentApproval, RunStart } from '../../domain/gate/evidence.js';
import { shortDigest } from '../../domain/plan/plan-digest.js';
import { sameId } from '../../domain/azure/resource-id.js';
import type { ApprovalQuestion, ApprovalRule } from './approval-question.js';
import {
  hiddenByFault,
  listRefused,
  whyNotTrusted,
  type Refusal,
  type Refused,
} from './approvers.js';
import { misconfigured, unseen } from './gate-reason.js';

const PROTECT =
  'In the settings of the environment: have somebody approve its runs, do not let people approve their own, and do not allow administrators to bypass.';

/**
 * An environment holds a job only when it has reviewers, forbids self-review and lets no
 * administrator past (GitHub docs: environments; Azure DevOps docs: approvals and checks).
 */
export const environmentProtection: ApprovalRule = ({ evidence: { environment } }) => {
  if (environment === undefined) return [];
  const { name, protection } = environment;
  if (!protection.known) return [unseen(`the protection of the environment "${name}"`, protection)];
  const told = protection.value;
  if (told === undefined) {
    return [misconfigured(`There is no environment "${name}" that this run could see.`, PROTECT)];
  }
  const bypass =
    told.adminsMayBypass === undefined
      ? `It is not said whether administrators may bypass the environment "${name}".`
      : `Administrators may bypass the environment "${name}".`;
  const holes: readonly (readonly [boolean, string])[] = [
    [
      told.requiredReviewers === 0,
      `The environment "${name}" has no required reviewers: every job gets in.`,
    ],
    [!told.preventsSelfReview, `The environment "${name}" lets people approve their own runs.`],
    [told.adminsMayBypass !== false, bypass],
  ];
  return holes.flatMap(([open, sentence]) => (open ? [misconfigured(sentence, PROTECT)] : []));
};

/** Enough people let this run into the environment, none of whom started it. */
export const environmentApprovals: ApprovalRule = (question) => {
  const { evidence, policy, digest } = question;
  const { environment, start } = evidence;
  if (environment === undefined) return [];
  const { approvals, name } = environment;
  if (!start.known) return [unseen('who started this run', start)];
  if (!approvals.known) return [unseen(`the approvals of this run for "${name}"`, approvals)];
  const given = approvals.value.filter(
    (one) => one.state === 'approved' && one.environments.some((named) => sameId(named, name)),
  );
  const judged = given.map((approval): Refused => {
    const refusal = whyNotCounted(approval, start.value, question);
    return { who: approval.approver, refusal };
  });
  const trusted = judged.filter(({ refusal }) => refusal === undefined);
  const people = new Set(trusted.map(({ who }) => who.toLowerCase()));
  if (people.size >= policy.requiredApprovals) return [];
  const hidden = hiddenByFault(judged);
  if (people.size + hidden.length >= policy.requiredApprovals) return hidden;
  return [
    {
      reason: 'approval-missing',
      sentence: `The environment "${name}" has ${people.size} of ${policy.requiredApprovals} approvals of this run that count.${listRefused(judged)}`,
      remedy: mustNameDigest(question)
        ? `Have somebody else approve the run, with ${shortDigest(digest)} in the comment.`
        : 'Have somebody else than the one who started the run approve it.',
    },
  ];
};

/**
 * From the second attempt of a run on, its approvals are those of all its attempts, and an earlier
 * one may have had another plan (GitHub REST: Get the review history for a workflow run).
 */
function mustNameDigest({ policy, evidence: { run } }: ApprovalQuestion, at?: string): boolean {
  return policy.requireDigestInApproval || (run?.isFirstAttempt !== true && at === undefined);
}

function whyNotCounted(
  { approver, aliases, isBot, at, text }: EnvironmentApproval,
  { by }: RunStart,
  question: ApprovalQuestion,
): Refusal | undefined {
  const { evidence, policy, plan, digest } = question;
  if (isBot) return { why: 'a bot, or an account that is gone' };
  const names = [approver, ...aliases];
  if (by.some((login) => names.some((name) => sameId(login, name)))) {
    return { why: 'started this run' };
  }
  // A time that is no time is not after anything.
  if (at !== undefined && !(Date.parse(at) > Date.parse(plan.origin.createdAt))) {
    return { why: 'approved before the plan was made' };
  }
  if (policy.approvers.length > 0) {
    const distrusted = whyNotTrusted(approver, policy, evidence.people);
    if (distrusted !== undefined) return distrusted;
  }
  if (!mustNameDigest(question, at) || text.includes(shortDigest(digest))) return undefined;
  const perhaps = policy.requireDigestInApproval ? '' : 'perhaps approved an earlier attempt: ';
  return { why: `${perhaps}did not name ${shortDigest(digest)}` };
}
