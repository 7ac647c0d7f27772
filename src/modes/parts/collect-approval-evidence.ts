import type { Known } from '../../domain/gate/evidence.js';
import type { ApprovalEvidence } from '../../domain/gate/approval-evidence.js';
import { teamsOf, type GatePolicy } from '../../domain/gate/gate-policy.js';
import { moveKey } from '../../domain/gate/move-key.js';
import type { PullRequestEvidence, Standing } from '../../domain/gate/pull-request-evidence.js';
import type { MoveRequest, RestoreRequest } from '../../domain/request/request.js';
import type { Approvals, PlanMark } from '../../ports/ports.js';
import { newestOwn } from '../../stages/gate/pull-request-rules.js';
import { latestReviews } from '../../stages/gate/review-rules.js';
import { historyOf, type MoveContext } from './move-context.js';

/** Asks the host for what the gate demands, and for nothing else. */
export async function collectApprovalEvidence(
  context: MoveContext<MoveRequest | RestoreRequest>,
): Promise<ApprovalEvidence> {
  const { ports, request, signed } = context;
  const { approvals, planRegistry } = ports;
  const { gate: policy } = request;
  const demands = (part: GatePolicy['parts'][number]): boolean => policy.parts.includes(part);
  const run = approvals.run();
  if (run === undefined) return NOTHING;
  // A mark that a run with another gate has left says of every gate that the plan is used.
  const marks = planRegistry.isKept ? usedMark(context) : undefined;
  if (!demandsApproval(policy)) return { ...NOTHING, run, used: await marks };
  const named = demands('environment') ? policy.environment : undefined;
  const [start, environment, pullRequest, used] = await Promise.all([
    approvals.start(),
    named === undefined ? undefined : approvals.environment(named),
    demands('pull-request')
      ? approvals.pullRequest(policy.pullRequest, moveKey(signed.plan.content))
      : undefined,
    marks,
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
 * The digest that was approved: the one given, else the one that the evidence shows as published;
 * undefined where it shows none.
 */
export function approvedDigest(
  request: MoveRequest,
  evidence: ApprovalEvidence,
): string | undefined {
  return request.approvedPlanDigest ?? newestOwn({ evidence })?.digest;
}

// A plan that no commit was noted for was made elsewhere; the rules say so.
async function usedMark(context: MoveContext): Promise<ApprovalEvidence['used']> {
  const { origin } = context.signed.plan;
  if (origin.headCommit === null) return undefined;
  const { digest } = context.signed;
  const marks = await context.ports.planRegistry.marks(origin.headCommit, digest);
  if (!marks.known) return marks;
  const isOwn = await ownMarks(context);
  return { known: true, value: marks.value.find((mark) => !isOwn(mark)) };
}

/**
 * Tells the marks of this run and of those before it of which the journal says that nothing was
 * taken. Of any other the plan is spent: a journal that says no more of it may be cut off.
 */
export async function ownMarks(context: MoveContext): Promise<(mark: PlanMark) => boolean> {
  const { marked, unsent } = await historyOf(context);
  const { correlationId } = context.reader;
  const isUnsent = (by: string): boolean => marked.has(by) && unsent.has(by);
  return ({ by, isSettled }) => !isSettled && (by === correlationId || isUnsent(by));
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
