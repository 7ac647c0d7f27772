import type { EarlierAttempts, Known } from '../../domain/gate/evidence.js';
import type { ApprovalEvidence } from '../../domain/gate/approval-evidence.js';
import { teamsOf, type GatePolicy } from '../../domain/gate/gate-policy.js';
import { moveKey } from '../../domain/gate/move-key.js';
import type { PullRequestEvidence, Standing } from '../../domain/gate/pull-request-evidence.js';
import type { MoveRequest, RestoreRequest } from '../../domain/request/request.js';
import type { Approvals, PlanMark } from '../../ports/ports.js';
import { newestOwn } from '../../stages/gate/pull-request-rules.js';
import { latestReviews } from '../../stages/gate/review-rules.js';
import { attemptKey } from '../../stages/journal/read-journal.js';
import { historyOf, journalOf, type MoveContext } from './move-context.js';

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
  const earlier = await unlessMarked(context, marks);
  if (!demandsApproval(policy)) return { ...NOTHING, run, used: await marks, ...earlier };
  const named = demands('environment') ? policy.environment : undefined;
  const [start, environment, pullRequest, used] = await Promise.all([
    approvals.start(),
    named === undefined ? undefined : approvals.environment(named),
    demands('pull-request')
      ? approvals.pullRequest(policy.pullRequest, moveKey(signed.plan.content))
      : undefined,
    marks,
  ]);
  const asked = { run, start, environment, pullRequest, used, ...earlier };
  const evidence: ApprovalEvidence = { ...asked, people: [] };
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

// What an earlier attempt has sent is in its mark, where marks are kept and can be read.
async function unlessMarked(
  context: MoveContext<MoveRequest | RestoreRequest>,
  marks: Promise<ApprovalEvidence['used']> | undefined,
): Promise<Pick<ApprovalEvidence, 'earlier'>> {
  const used = await marks;
  if (context.request.mode !== 'move' || used?.known === true) return {};
  const earlier = await earlierAttempts(context);
  return earlier === undefined ? {} : { earlier };
}

/**
 * What attempts of this run before this one may have done of the plan; undefined where there are
 * none, where the journal has what the last of them did, or where this run has made the plan. An
 * older journal is not enough: an attempt whose papers were lost is missing in it.
 */
export async function earlierAttempts(context: MoveContext): Promise<EarlierAttempts | undefined> {
  const { approvals } = context.ports;
  const run = approvals.run();
  if (run === undefined || run.isFirstAttempt) return undefined;
  if (context.run.report().isUnapproved) return undefined;
  const { attempt } = run;
  const last = attempt === undefined ? '' : attemptKey({ ...attempt, number: attempt.number - 1 });
  if ((await historyOf(context)).attempts.has(last)) return undefined;
  return { number: attempt?.number, over: await approvals.earlierOver() };
}

/**
 * Writes down that this attempt takes the plan up, for the next one to know that it has the papers of
 * this one. Where that fails, nothing is sent by the next.
 */
export async function announceAttempt(context: MoveContext<MoveRequest>): Promise<void> {
  const { ports, request } = context;
  const attempt = ports.approvals.run()?.attempt;
  if (attempt === undefined) return;
  if (ports.planRegistry.isKept && demandsApproval(request.gate)) return;
  await journalOf(context)
    .write({ event: 'attempt-begin', ...attempt })
    .catch(() => undefined);
}

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
