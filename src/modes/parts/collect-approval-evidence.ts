import type { Known } from '../../domain/gate/evidence.js';
import type { ApprovalEvidence } from '../../domain/gate/approval-evidence.js';
import { teamsOf, type GatePolicy } from '../../domain/gate/gate-policy.js';
import { moveKey } from '../../domain/gate/move-key.js';
import type { Plan, SignedPlan } from '../../domain/plan/plan.js';
import type { PullRequestEvidence, Standing } from '../../domain/gate/pull-request-evidence.js';
import type { MoveRequest } from '../../domain/request/request.js';
import type { Approvals, PlanRegistry, Ports } from '../../ports/ports.js';
import { judgeApprovals } from '../../stages/gate/approval-rules.js';
import { newestOwn } from '../../stages/gate/pull-request-rules.js';
import { latestReviews } from '../../stages/gate/review-rules.js';
import type { Run } from './run.js';

/** Asks the host for what the gate demands, and for nothing else. */
export async function collectApprovalEvidence(
  { approvals, planRegistry }: Pick<Ports, 'approvals' | 'planRegistry'>,
  policy: GatePolicy,
  { digest, plan }: SignedPlan,
): Promise<ApprovalEvidence> {
  const demands = (part: GatePolicy['parts'][number]): boolean => policy.parts.includes(part);
  const run = approvals.run();
  if (run === undefined || !demandsApproval(policy)) return { ...NOTHING, run };
  const named = demands('environment') ? policy.environment : undefined;
  const [start, environment, pullRequest, used] = await Promise.all([
    approvals.start(),
    named === undefined ? undefined : approvals.environment(named),
    demands('pull-request')
      ? approvals.pullRequest(policy.pullRequest, moveKey(plan.content))
      : undefined,
    planRegistry.isKept ? usedMark(planRegistry, plan, digest) : undefined,
  ]);
  const evidence: ApprovalEvidence = { run, start, environment, pullRequest, people: [], used };
  return { ...evidence, people: await standings(approvals, policy, evidence) };
}

const NOTHING: ApprovalEvidence = {
  run: undefined,
  start: { known: false, why: 'nobody asked', permission: '', remedy: '' },
  environment: undefined,
  pullRequest: undefined,
  people: [],
  used: undefined,
};

/**
 * Whether the gate demands more than the digest. Then a plan is carried out once: see
 * `replayReasons`.
 */
export function demandsApproval({ parts }: GatePolicy): boolean {
  return parts.some((part) => part !== 'digest');
}

/**
 * The digest that was approved: the one given, else the one that the evidence shows as published.
 */
export function approvedDigest(request: MoveRequest, evidence: ApprovalEvidence): string {
  return request.approvedPlanDigest ?? newestOwn({ evidence })?.digest ?? '';
}

/**
 * Ends a move that is not approved before Azure is asked anything: the same rules as those of the
 * gate, which asks the host again right before the move is sent. True when the run has ended here.
 */
export async function endIfNotApproved(
  signed: SignedPlan,
  request: MoveRequest,
  ports: Ports,
  run: Run,
): Promise<boolean> {
  const { gate: policy } = request;
  const { plan, digest } = signed;
  const evidence = await collectApprovalEvidence(ports, policy, signed);
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

async function usedMark(
  registry: PlanRegistry,
  { origin }: Plan,
  digest: string,
): Promise<ApprovalEvidence['used']> {
  // A plan that no commit was noted for was made elsewhere; the rules say so.
  return origin.headCommit === null ? undefined : registry.used(origin.headCommit, digest);
}

async function standings(
  approvals: Approvals,
  policy: GatePolicy,
  { environment, pullRequest }: ApprovalEvidence,
): Promise<readonly Standing[]> {
  const teams = teamsOf(policy);
  const approvers = teams.length === 0 ? [] : (valueOf(environment?.approvals) ?? []);
  const logins = [
    ...approvers.map(({ approver }) => approver),
    ...reviewersOf(valueOf(pullRequest)),
  ];
  const people = new Map(logins.map((login) => [login.toLowerCase(), login]));
  return Promise.all([...people.values()].map((login) => approvals.standing(login, teams)));
}

function reviewersOf(pullRequest: PullRequestEvidence | undefined): readonly string[] {
  return latestReviews(valueOf(pullRequest?.reviews) ?? [])
    .filter(({ state }) => state === 'APPROVED' || state === 'CHANGES_REQUESTED')
    .map(({ reviewer }) => reviewer);
}

function valueOf<Value>(known: Known<Value> | undefined): Value | undefined {
  return known?.known === true ? known.value : undefined;
}
