import type { PublishedPlan } from '../../domain/gate/pull-request-evidence.js';
import type { ApprovalQuestion, ApprovalRule } from './approval-question.js';
import { misconfigured, unseen, type GateReason } from './gate-reason.js';

/**
 * The app that speaks for workflows: what another app publishes is that app's word (gates.md:
 * forged check run).
 */
const OWN_APP = 'github-actions';

const VALIDATE_AGAIN =
  'Let the pull request run the validation again, have that plan reviewed, and use its plan file.';

/**
 * The pull request is the one that the plan was made for, as it was then: same head, same base, not
 * from a fork, not closed.
 */
export const pullRequestState: ApprovalRule = ({ policy, evidence, plan }) => {
  if (!policy.parts.includes('pull-request') || evidence.run === undefined) return [];
  const asked = evidence.pullRequest;
  if (asked === undefined || (asked.known && asked.value === undefined)) {
    return [
      misconfigured(
        'The gate demands a pull request, and nothing says which one this run is for.',
        'Give its number as pull-request, or start the move by the push of its merge.',
      ),
    ];
  }
  if (!asked.known) return [unseen('the pull request of this run', asked)];
  if (asked.value === undefined) return [];
  const { number, pull } = asked.value;
  if (!pull.known) return [unseen(`pull request ${number}`, pull)];
  if (pull.value === undefined) {
    return [
      misconfigured(`There is no pull request ${number}.`, 'Give the number of another one.'),
    ];
  }
  const { headCommit, baseBranch, isFromFork, state } = pull.value;
  const { origin } = plan;
  const differing: readonly (readonly [boolean, GateReason])[] = [
    [
      origin.repository === null || origin.pullRequest !== number,
      invalid(
        `The plan was made for ${origin.pullRequest === null ? 'no pull request' : `pull request ${origin.pullRequest}`}, and the gate is pull request ${number}.`,
      ),
    ],
    [
      origin.headCommit !== headCommit,
      invalid(
        `The plan was made for the commit ${origin.headCommit ?? '(none)'}, and the head of pull request ${number} is ${headCommit}.`,
      ),
    ],
    [
      origin.baseBranch !== baseBranch,
      invalid(
        `The plan was made for a merge into ${origin.baseBranch ?? '(none)'}, and pull request ${number} now goes into ${baseBranch}.`,
      ),
    ],
    [
      isFromFork,
      misconfigured(
        `Pull request ${number} comes from a fork; no move starts from it.`,
        'Open it from a branch of this repository.',
      ),
    ],
    [
      state === 'closed',
      {
        reason: 'approval-missing',
        sentence: `Pull request ${number} was closed without being merged.`,
        remedy: 'Open it again, or another one.',
      },
    ],
  ];
  return differing.flatMap(([differs, reason]) => (differs ? [reason] : []));
};

/**
 * The newest plan that a workflow published on the head is this plan: a comment or another app's
 * word does not count.
 */
export const publishedPlan: ApprovalRule = (question) => {
  const evidence = question.evidence.pullRequest;
  if (evidence?.known !== true || evidence.value === undefined) return [];
  const { published, number } = evidence.value;
  if (!published.known) return [unseen(`the plan published on pull request ${number}`, published)];
  const newest = newestOwn(question);
  if (newest === undefined) {
    const others = new Set(published.value.map(({ app }) => app));
    const forged =
      others.size === 0 ? '' : ` What ${[...others].join(', ')} published there does not count.`;
    return [
      {
        reason: 'plan-missing',
        sentence: `No validation published a plan on the head of pull request ${number}.${forged}`,
        remedy:
          'Run the validation on the pull request with gate: pull-request, and with checks: write for its token.',
      },
    ];
  }
  if (newest.digest === question.digest) return [];
  return [
    invalid(
      `The plan file is not the plan that was published last on pull request ${number}: its digest is another one.`,
    ),
  ];
};

/**
 * The newest plan published by a workflow on the head; undefined when there is none, or it could
 * not be seen.
 */
export function newestOwn({
  evidence,
}: Pick<ApprovalQuestion, 'evidence'>): PublishedPlan | undefined {
  const asked = evidence.pullRequest;
  if (asked?.known !== true || asked.value?.published.known !== true) return undefined;
  return asked.value.published.value.findLast(({ app }) => app === OWN_APP);
}

function invalid(sentence: string): GateReason {
  return { reason: 'plan-invalid', sentence, remedy: VALIDATE_AGAIN };
}
