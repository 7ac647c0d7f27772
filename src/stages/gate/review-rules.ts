import { shortDigest } from '../../domain/plan/plan-digest.js';
import type {
  PullRequest,
  PullRequestEvidence,
  Review,
  Standing,
} from '../../domain/gate/pull-request-evidence.js';
import { sameId } from '../../domain/azure/resource-id.js';
import type { ApprovalQuestion, ApprovalRule } from './approval-question.js';
import {
  hiddenByFault,
  isInTeam,
  listRefused,
  whyNotTrusted,
  type Refusal,
  type Refused,
} from './approvers.js';
import { unseen, type GateReason } from './gate-reason.js';
import { newestOwn } from './pull-request-rules.js';

/**
 * Enough people approved the pull request as it is: each reviewer's latest review that is not a
 * mere comment, on the head, given after the plan was published, by nobody who wrote, pushed or
 * started it; and nobody who may write asks for changes.
 */
export const reviews: ApprovalRule = (question) => {
  const asked = question.evidence.pullRequest;
  if (asked?.known !== true || asked.value === undefined) return [];
  const evidence = asked.value;
  const { start } = question.evidence;
  const hidden = [
    ...hiddenParts(evidence),
    ...(start.known ? [] : [unseen('who started this run', start)]),
  ];
  if (hidden.length > 0) return hidden;
  if (!evidence.reviews.known || !evidence.contributors.known) return [];
  const latest = latestReviews(evidence.reviews.value);
  return [
    ...changeRequests(latest, question),
    ...missingApprovals(latest, evidence, question, evidence.contributors.value.unknown),
  ];
};

/** Each reviewer's latest review that is not a mere comment or a draft, whatever it says. */
export function latestReviews(all: readonly Review[]): readonly Review[] {
  const judging = all.filter(({ state }) => state !== 'COMMENTED' && state !== 'PENDING');
  return [...new Map(judging.map((review) => [review.reviewer.toLowerCase(), review])).values()];
}

function hiddenParts(evidence: PullRequestEvidence): readonly GateReason[] {
  const parts = [
    ['the reviews', evidence.reviews],
    ['the authors of its commits', evidence.contributors],
    ['who pushed to it', evidence.pushers],
  ] as const;
  return parts.flatMap(([what, known]) =>
    known.known ? [] : [unseen(`${what} of pull request ${evidence.number}`, known)],
  );
}

// GitHub holds a merge back for those who may write; who may not is heard, and does not decide.
function changeRequests(
  latest: readonly Review[],
  { evidence, policy }: ApprovalQuestion,
): readonly GateReason[] {
  return latest
    .filter(({ state }) => state === 'CHANGES_REQUESTED')
    .flatMap(({ reviewer }): readonly GateReason[] => {
      const mayWrite = standingOf(reviewer, evidence.people)?.mayWrite;
      const named = policy.approvers.some((approver) => sameId(approver, reviewer));
      if (mayWrite?.known === true && !mayWrite.value && !named) {
        if (!isInTeam(reviewer, evidence.people)) return [];
      }
      return [
        {
          reason: 'approval-missing',
          sentence: `${reviewer} asks for changes.`,
          remedy: 'Make them, or have the review dismissed, and have the new state approved.',
        },
      ];
    });
}

function missingApprovals(
  latest: readonly Review[],
  evidence: PullRequestEvidence,
  question: ApprovalQuestion,
  unknownAuthors: number,
): readonly GateReason[] {
  const judged = latest
    .filter(({ state }) => state === 'APPROVED')
    .map((review): Refused => ({
      who: review.reviewer,
      refusal: whyNot(review, evidence, question),
    }));
  const enough = judged.filter(({ refusal }) => refusal === undefined).length;
  const needed = question.policy.requiredApprovals + unknownAuthors;
  if (enough >= needed) return [];
  const hidden = hiddenByFault(judged);
  if (enough + hidden.length >= needed) return hidden;
  const because =
    unknownAuthors === 0
      ? ''
      : ` ${unknownAuthors} more are needed than asked for: so many authors of its commits have no known account, and any reviewer might be one.`;
  const digest = shortDigest(question.digest);
  return [
    {
      reason: 'approval-missing',
      sentence: `Pull request ${evidence.number} has ${enough} of ${needed} approvals that count.${because}${listRefused(judged)}`,
      remedy: question.policy.requireDigestInApproval
        ? `Have somebody else approve the head of the pull request after the plan was published, with ${digest} in the review.`
        : 'Have somebody else approve the head of the pull request after the plan was published.',
    },
  ];
}

function whyNot(
  review: Review,
  { pull, contributors, pushers }: PullRequestEvidence,
  question: ApprovalQuestion,
): Refusal | undefined {
  const { evidence, policy, digest } = question;
  const { start } = evidence;
  const { reviewer } = review;
  const isOneOf = (logins: readonly (string | undefined)[]): boolean =>
    logins.some((login) => login !== undefined && sameId(login, reviewer));
  const target: PullRequest | undefined = pull.known ? pull.value : undefined;
  const publishedAt = newestOwn(question)?.at;
  const refusals: readonly (readonly [boolean, string | Refusal | undefined])[] = [
    [review.isBot, 'a bot, or an account that is gone'],
    [isOneOf([target?.author]), 'opened the pull request'],
    [isOneOf(contributors.known ? contributors.value.logins : []), 'wrote a commit of it'],
    [isOneOf(pushers.known ? pushers.value : []), 'pushed to it'],
    [isOneOf(start.known ? start.value.by : []), 'started this run'],
    [review.commit !== target?.headCommit, 'approved another commit than the head'],
    [!isAfter(review.submittedAt, publishedAt), 'approved before the plan was published'],
    [true, whyNotAllowed(reviewer, question)],
    [
      policy.requireDigestInApproval && !review.text.includes(shortDigest(digest)),
      `did not name ${shortDigest(digest)}`,
    ],
  ];
  const found = refusals.find(([applies, why]) => applies && why !== undefined)?.[1];
  return typeof found === 'string' ? { why: found } : found;
}

/** Write permission, or membership of a team that the policy names (GitHub: Collaborators - Get repository permissions for a user). */
function whyNotAllowed(
  login: string,
  { evidence: { people }, policy }: ApprovalQuestion,
): Refusal | undefined {
  const distrusted = whyNotTrusted(login, policy, people);
  if (distrusted !== undefined) return distrusted;
  if (isInTeam(login, people)) return undefined;
  const mayWrite = standingOf(login, people)?.mayWrite;
  if (mayWrite === undefined) return { why: 'whether they may write was not looked up' };
  if (!mayWrite.known) {
    const why = `whether they may write could not be seen: ${mayWrite.why}; it takes ${mayWrite.permission}`;
    return { why, by: mayWrite };
  }
  return mayWrite.value ? undefined : { why: 'may not write to the repository' };
}

function standingOf(login: string, people: readonly Standing[]): Standing | undefined {
  return people.find((person) => sameId(person.login, login));
}

// A time that is missing or no time is never after anything.
function isAfter(later: string, earlier: string | undefined): boolean {
  return Date.parse(later) > Date.parse(earlier ?? '');
}
