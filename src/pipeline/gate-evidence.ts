import type { Evidence, Known } from '../domain/evidence.js';
import { teamsOf, type GatePolicy } from '../domain/gate-policy.js';
import { ledgerKey } from '../domain/ledger-key.js';
import type { Plan, SignedPlan } from '../domain/plan.js';
import type { PullRequestEvidence, Standing } from '../domain/pull-request-evidence.js';
import type { MoveRequest } from '../domain/request.js';
import type { Approvals, Ledger, Ports } from '../ports.js';
import { judgeApprovals } from '../stages/approval-rules.js';
import { newestOwn } from '../stages/pull-request-rules.js';
import { latestReviews } from '../stages/review-rules.js';
import type { Run } from './run.js';

/** Asks the host for what the gate demands, and for nothing else. */
export async function gatherEvidence(
  { approvals, ledger }: { readonly approvals: Approvals; readonly ledger: Ledger },
  policy: GatePolicy,
  { digest, plan }: SignedPlan,
): Promise<Evidence> {
  const demands = (part: GatePolicy['parts'][number]): boolean => policy.parts.includes(part);
  const run = approvals.run();
  if (run === undefined || !demandsApproval(policy)) return { ...NOTHING, run };
  const named = demands('environment') ? policy.environment : undefined;
  const [start, environment, pullRequest, used] = await Promise.all([
    approvals.start(),
    named === undefined ? undefined : approvals.environment(named),
    demands('pull-request')
      ? approvals.pullRequest(policy.pullRequest, ledgerKey(plan.content))
      : undefined,
    ledger.isKept ? usedMark(ledger, plan, digest) : undefined,
  ]);
  const evidence: Evidence = { run, start, environment, pullRequest, people: [], used };
  return { ...evidence, people: await standings(approvals, policy, evidence) };
}

const NOTHING: Evidence = {
  run: undefined,
  start: { known: false, why: 'nobody asked', permission: '', remedy: '' },
  environment: undefined,
  pullRequest: undefined,
  people: [],
  used: undefined,
};

/** Whether the gate demands more than the digest. Then a plan is carried out once: see `replayReasons`. */
export function demandsApproval({ parts }: GatePolicy): boolean {
  return parts.some((part) => part !== 'digest');
}

/** The digest that was approved: the one given, else the one that the evidence shows as published. */
export function approvedDigest(request: MoveRequest, evidence: Evidence): string {
  return request.approvedPlanDigest ?? newestOwn({ evidence })?.digest ?? '';
}

/**
 * Ends a move that is not approved before Azure is asked anything: the same rules as those of the gate, which asks the host
 * again right before the move is sent. True when the run has ended here.
 */
export async function endIfNotApproved(
  signed: SignedPlan,
  request: MoveRequest,
  ports: Ports,
  run: Run,
): Promise<boolean> {
  const { gate: policy } = request;
  const { plan, digest } = signed;
  const evidence = await gatherEvidence(ports, policy, signed);
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
  ledger: Ledger,
  { origin }: Plan,
  digest: string,
): Promise<Evidence['used']> {
  // A plan that no commit was noted for was made elsewhere; the rules say so.
  return origin.headCommit === null ? undefined : ledger.used(origin.headCommit, digest);
}

async function standings(
  approvals: Approvals,
  policy: GatePolicy,
  { environment, pullRequest }: Evidence,
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
