import { counted } from '../../domain/counted.js';
import { ProductError } from '../../domain/run/errors.js';
import { armFindings, isOfArm } from '../../checks/places/arm-answer.js';
import { inAzuresWords } from '../../domain/azure/errors/arm-error.js';
import type { ValidationAnswer } from '../../domain/azure/move-order.js';
import { blockersOf, type JudgedFinding } from '../../domain/plan/finding.js';
import type { ApprovalEvidence } from '../../domain/gate/approval-evidence.js';
import type { MoveRequest } from '../../domain/request/request.js';
import type { Problem } from '../../domain/run/run-report.js';
import { judgeApprovals } from '../../stages/gate/approval-rules.js';
import type { GateReason } from '../../stages/gate/gate-reason.js';
import { expiryReasons, judgeGate, type GateVerdict } from '../../stages/gate/gate.js';
import { withUnread } from '../../stages/gate/unread-rules.js';
import { FRESH_MS } from '../../stages/reconcile/look-to-send.js';
import { firstUndone } from '../../stages/reconcile/prepare.js';
import { replayReasons } from '../../stages/gate/replay-rules.js';
import { rebuildPlan } from '../../stages/plan/build-plan.js';
import { concludeValidation } from '../../stages/survey/conclude-validation.js';
import { approvedDigest, collectApprovalEvidence } from './collect-approval-evidence.js';
import type { MoveContext } from './move-context.js';
import { goOn, hasEnded, type Part } from './part.js';
import { adviseRestoreFirst, endUnmoved, refuse } from './refuse.js';
import { endIfMovedMeanwhile, surveyOnceFree } from './resume-move.js';
import type { Run } from './run.js';
import { questionOf, survey, surveyOnceMore, type Survey } from './survey.js';

/**
 * Ends a move that is not approved before Azure is asked anything: the same rules as those of the
 * gate, which asks the host again right before the move is sent.
 */
export async function requireApproval(context: MoveContext<MoveRequest>): Promise<Part<undefined>> {
  const { signed, request, run } = context;
  const evidence = await collectApprovalEvidence(context);
  const question = { policy: request.gate, evidence, plan: signed.plan, digest: signed.digest };
  const reasons = judgeApprovals(question);
  return reasons.length === 0 ? goOn(undefined) : refuse(run, reasons);
}

/**
 * Reads and judges everything again once a preparation has taken its time: what appeared meanwhile,
 * ran out or was taken back is seen by nobody else before the move is sent. Goes on with what the
 * move is to send.
 */
export async function passGateAgain(
  context: MoveContext<MoveRequest>,
  before: Survey,
): Promise<Part<Survey>> {
  const { signed, run } = context;
  if (signed.plan.content.prepare.length === 0) return goOn(before);
  const surveyed = await surveyOnceFree(context);
  if (hasEnded(surveyed)) return surveyed;
  const passed = await passGate(context, surveyed.value);
  if (hasEnded(passed)) return passed;
  const undone = await whyUndone(context);
  if (undone !== undefined) return endUnmoved(run, undone.reason, [undone]);
  const { answer, order } = surveyed.value;
  // What ARM refused before the preparation was approved, and not what it refuses after it.
  if (answer.kind === 'passed') return surveyed;
  const findings = armFindings(answer, order).map((one) => ({ ...one, acknowledged: false }));
  run.note({ findings: [...run.report().findings, ...findings] });
  const { failureReason } = concludeValidation(findings, answer);
  return endUnmoved(run, failureReason ?? 'validation-failed', [inItsWords(STILL_REFUSED, answer)]);
}

// Paused and enabled again, a schedule is as it was approved: only the step itself tells.
async function whyUndone({ signed, reader }: MoveContext): Promise<GateReason | undefined> {
  const { plan } = signed;
  const undone = await firstUndone(plan.content.prepare, { reader, plan });
  if (undone === undefined) return undefined;
  return {
    reason: 'plan-changed',
    sentence: `What the preparation had done was undone before the move could be sent: ${undone.step} of ${undone.id}. Nothing was sent.`,
    remedy: 'Find out who did it, then start the same move again: it does that step anew.',
  };
}

/** Why what approved the plan holds no longer: asked before each change. */
export async function whyNoLonger(
  context: MoveContext<MoveRequest>,
): Promise<GateReason | undefined> {
  const { signed, request, ports } = context;
  const { plan, digest } = signed;
  const evidence = await collectApprovalEvidence(context);
  const reasons = [
    ...expiryReasons(plan, ports.clock.now(), request.planMaxAgeHours),
    ...judgeApprovals({ policy: request.gate, evidence, plan, digest }),
    ...replayReasons(evidence, request.gate, plan),
  ];
  return reasons[0];
}

/**
 * Whether everything, read and judged once more, is still as it was when the gate opened. For a
 * request that Azure throttled: it ends nothing, because Azure's word stands.
 */
export async function isStillOpen(context: MoveContext<MoveRequest>): Promise<boolean> {
  const { reader, ports, run } = context;
  if (run.isStopped()) return false;
  try {
    const surveyed = await survey(reader, await questionOf(context), ports, run);
    if (surveyed.answer.kind !== 'passed') return false;
    await requireStillOpen(context, surveyed);
  } catch (error) {
    // Where nothing can be read any more, nothing is known to be as before.
    if (error instanceof ProductError) return false;
    throw error;
  }
  return !run.isStopped() && ports.clock.now() < context.deadline;
}

const MOST_ASKS = 3;

/**
 * The last look before the move is sent: who approved still does, and what changes within minutes
 * is as it was. Marking, sealing and a host on a bad day take their time, too. The host is asked
 * first, because it may take minutes; and whatever is too old by the end, its answer or what was
 * seen, is asked and looked at again. Raises ProductError with why nothing is sent.
 */
export async function requireStillOpen(
  context: MoveContext<MoveRequest>,
  before: Survey,
): Promise<void> {
  const { reader, ports, run, deadline } = context;
  const { clock } = ports;
  const isFresh = ({ since }: Since): boolean => clock.now() - since <= FRESH_MS;
  const ask = async (): Promise<Since & { readonly evidence: ApprovalEvidence }> => ({
    since: clock.now(),
    evidence: await collectApprovalEvidence(context),
  });
  const look = async (): Promise<Since & { readonly surveyed: Survey }> => {
    let since = clock.now();
    const question = await questionOf(context);
    const surveyed = await surveyOnceMore(reader, question, before, ports, run, () => {
      since = clock.now();
    });
    const undone = await whyUndone(context);
    if (undone !== undefined) throw new ProductError(undone.reason, undone);
    return { since, surveyed };
  };
  let asked = await ask();
  let looked = await look();
  for (let asks = 1; ;) {
    // What speaks against it ends it, however old it is.
    const verdict = judgedWith(context, looked.surveyed, asked.evidence);
    requireUnchanged(context, verdict, looked.surveyed);
    // A host that is slow each time says nothing fresher, however often it is asked.
    const isAsked = isFresh(asked) || asks >= MOST_ASKS;
    if (isAsked && isFresh(looked)) return;
    // Cancelled or out of time, nothing is sent by what it has seen.
    if (run.isStopped() || clock.now() >= deadline) return;
    if (!isAsked) [asked, asks] = [await ask(), asks + 1];
    if (!isFresh(looked)) looked = await look();
  }
}

interface Since {
  /** Milliseconds since the epoch: from then on it is as it was seen. */
  readonly since: number;
}

function requireUnchanged(
  { run }: MoveContext<MoveRequest>,
  verdict: GateVerdict,
  surveyed: Survey,
): void {
  if (!verdict.open) {
    run.note({ differences: verdict.differences });
    const reasons = withUnread(verdict.reasons, verdict.differences, surveyed.inventory);
    const [first] = adviseRestoreFirst(run, reasons);
    if (first !== undefined) throw new ProductError(first.reason, first);
  }
  const blockers = blockersOf(surveyed.findings);
  if (blockers.length > 0) throw new ProductError('not-ready', hasBlockers(run, blockers));
}

async function judged(context: MoveContext<MoveRequest>, surveyed: Survey): Promise<GateVerdict> {
  return judgedWith(context, surveyed, await collectApprovalEvidence(context));
}

function judgedWith(
  { signed, request, ports }: MoveContext<MoveRequest>,
  surveyed: Survey,
  evidence: ApprovalEvidence,
): GateVerdict {
  return judgeGate({
    file: signed,
    approvedDigest: approvedDigest(request, evidence),
    now: rebuildPlan(surveyed, signed.plan),
    clock: ports.clock.now(),
    maxAgeHours: request.planMaxAgeHours,
    policy: request.gate,
    evidence,
  });
}

/** Compares what was approved with what is there now; the run goes on when nothing is in the way. */
export async function passGate(
  context: MoveContext<MoveRequest>,
  surveyed: Survey,
): Promise<Part<undefined>> {
  const { run } = context;
  const verdict = await judged(context, surveyed);
  if (!verdict.open) {
    const moved = await endIfMovedMeanwhile(context);
    if (hasEnded(moved)) return moved;
    run.note({ differences: verdict.differences });
    return refuse(run, withUnread(verdict.reasons, verdict.differences, surveyed.inventory));
  }
  const blockers = blockersOf(surveyed.findings);
  if (blockers.length > 0) {
    const isArm = blockers.every(({ rule }) => isOfArm(rule));
    const { failureReason } = concludeValidation(surveyed.findings, surveyed.answer);
    const refused = run.standing() === undefined ? REFUSED_BY_ARM : STILL_REFUSED;
    const problem = isArm ? inItsWords(refused, surveyed.answer) : hasBlockers(run, blockers);
    return endUnmoved(run, failureReason, [problem]);
  }
  // After a preparation the workspace is not what it was, whatever ends the run.
  if (run.phase() === 'surveying') run.enter('gated');
  run.mark('Gate open: the approved plan is what would happen now');
  return goOn(undefined);
}

const REFUSED_BY_ARM: Problem = {
  sentence: 'Azure would not take the move now, and nothing was sent',
  remedy: 'Do what the blockers below say; the approved plan can be used again until it expires.',
};

const STILL_REFUSED: Problem = {
  sentence: 'After the preparation Azure still refuses the move, and nothing was sent',
  remedy:
    'Do what the blockers below say and start the same move again, or put back what was removed.',
};

function inItsWords({ sentence, remedy }: Problem, answer: ValidationAnswer): Problem {
  if (answer.kind === 'refused') return { sentence: inAzuresWords(sentence, answer.error), remedy };
  const why = answer.kind === 'passed' ? '' : `: ${answer.why.replace(/\.$/, '')}`;
  return { sentence: `${sentence}${why}.`, remedy };
}

function hasBlockers(run: Run, blockers: readonly JudgedFinding[]): Problem {
  return {
    sentence: `The approved plan has ${counted(blockers.length, 'blocker')}: it can be reviewed, not carried out.`,
    remedy:
      run.standing() === undefined
        ? 'Remove the blockers, validate again and have the new plan approved.'
        : 'Remove the blockers and start the same move again, or put back what was removed.',
  };
}
