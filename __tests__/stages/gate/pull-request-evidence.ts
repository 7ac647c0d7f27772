import type { RunEvidence, RunStart } from '../../../src/domain/gate/evidence.js';
import type { ApprovalEvidence } from '../../../src/domain/gate/approval-evidence.js';
import type { GatePolicy } from '../../../src/domain/gate/gate-policy.js';
import { planDigest } from '../../../src/domain/plan/plan-digest.js';
import type {
  PullRequest,
  PullRequestEvidence,
  Review,
  Standing,
} from '../../../src/domain/gate/pull-request-evidence.js';
import { judgeApprovals } from '../../../src/stages/gate/approval-rules.js';
import { digestOnly, planOf } from '../plan/plan-builder.js';

/**
 * A merged pull request with one good approval of a published plan, from which each test departs.
 */

export const plan = planOf();
export const digest = planDigest(plan);
export const another = `sha256:${'0'.repeat(64)}`;
export const policy: GatePolicy = { ...digestOnly, parts: ['pull-request'] };
export const run: RunEvidence = {
  repository: 'contoso/ml',
  event: 'push',
  isFromFork: false,
  isFirstAttempt: true,
};
const start: RunStart = { by: ['merger', 'starter'], queuedAt: undefined };

export const known = <Value>(value: Value) => ({ known: true, value }) as const;
export const hidden = {
  known: false,
  why: '403',
  permission: 'pull-requests: read',
  remedy: 'Give it pull-requests: read.',
} as const;
export const at = (minute: number): string =>
  `2026-11-01T10:${String(minute).padStart(2, '0')}:00Z`;
export const pull: PullRequest = {
  headCommit: 'abc',
  baseBranch: 'main',
  author: 'ada',
  isFromFork: false,
  state: 'merged',
};
export const review = (reviewer: string, changes: Partial<Review> = {}): Review => ({
  reviewer,
  isBot: false,
  state: 'APPROVED',
  commit: 'abc',
  submittedAt: at(30),
  text: '',
  ...changes,
});
export const published = { digest, app: 'github-actions', at: at(10) };
const evidenceOf = (changes: Partial<PullRequestEvidence>): PullRequestEvidence => ({
  number: 7,
  pull: known(pull),
  contributors: known({ logins: ['ada', 'cody'], unknown: 0 }),
  pushers: known(['pusher']),
  reviews: known([review('carol')]),
  published: known([published]),
  ...changes,
});
const writer = (login: string): Standing => ({
  login,
  mayWrite: known(true),
  teams: known([]),
});
export const writers = ['carol', 'dora', 'ada', 'cody', 'pusher', 'merger', 'robot[bot]'].map(
  writer,
);

export function judge(
  changes: Partial<PullRequestEvidence>,
  policyChanges: Partial<GatePolicy> = {},
  others: Partial<ApprovalEvidence> = {},
) {
  const evidence: ApprovalEvidence = {
    run,
    start: known(start),
    environment: undefined,
    pullRequest: known(evidenceOf(changes)),
    people: writers,
    used: known(undefined),
    ...others,
  };
  return judgeApprovals({ policy: { ...policy, ...policyChanges }, evidence, plan, digest });
}
export const by = (...reviews: readonly Review[]) => ({ reviews: known(reviews) });
