import { isOfArm } from '../../checks/places/arm-answer.js';
import { blockersOf, type JudgedFinding } from '../../domain/plan/finding.js';
import type { MoveRequest } from '../../domain/request/request.js';
import type { Problem } from '../../domain/run/run-report.js';
import { judgeApprovals } from '../../stages/gate/approval-rules.js';
import { judgeGate } from '../../stages/gate/gate.js';
import { replayReasons } from '../../stages/gate/replay-rules.js';
import { rebuildPlan } from '../../stages/plan/build-plan.js';
import { concludeValidation } from '../../stages/survey/conclude-validation.js';
import { approvedDigest, collectApprovalEvidence } from './collect-approval-evidence.js';
import type { MoveContext } from './move-context.js';
import { goOn, hasEnded, type Part } from './part.js';
import { refuse } from './refuse.js';
import { endIfMovedMeanwhile } from './resume-move.js';
import type { Survey } from './survey.js';

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
 * The same once a preparation has taken its time: approvals may have been taken back, and another
 * run may have begun to carry the plan out.
 */
export async function requireStillApproved(
  context: MoveContext<MoveRequest>,
): Promise<Part<undefined>> {
  const { signed, request, run } = context;
  if (signed.plan.content.prepare.length === 0) return goOn(undefined);
  const evidence = await collectApprovalEvidence(context);
  const question = { policy: request.gate, evidence, plan: signed.plan, digest: signed.digest };
  const reasons = [
    ...judgeApprovals(question),
    ...replayReasons(evidence, request.gate, signed.plan),
  ];
  return reasons.length === 0 ? goOn(undefined) : refuse(run, reasons);
}

/** Compares what was approved with what is there now; the run goes on when nothing is in the way. */
export async function passGate(
  context: MoveContext<MoveRequest>,
  surveyed: Survey,
): Promise<Part<undefined>> {
  const { signed, request, ports, run } = context;
  const evidence = await collectApprovalEvidence(context);
  const verdict = judgeGate({
    file: signed,
    approvedDigest: approvedDigest(request, evidence),
    now: rebuildPlan(surveyed, signed.plan),
    clock: ports.clock.now(),
    maxAgeHours: request.planMaxAgeHours,
    policy: request.gate,
    evidence,
  });
  if (!verdict.open) {
    const moved = await endIfMovedMeanwhile(context);
    if (hasEnded(moved)) return moved;
    run.note({ differences: verdict.differences });
    return refuse(run, verdict.reasons);
  }
  const blockers = blockersOf(surveyed.findings);
  if (blockers.length > 0) {
    const isArm = blockers.every(({ rule }) => isOfArm(rule));
    const ending = concludeValidation(surveyed.findings, surveyed.answer);
    const problem = isArm ? REFUSED_BY_ARM : hasBlockers(blockers);
    return run.end({ ...ending, failed: true, problems: [problem] });
  }
  run.enter('gated');
  run.mark('Gate open: the approved plan is what would happen now');
  return goOn(undefined);
}

const REFUSED_BY_ARM: Problem = {
  sentence: 'Azure Resource Manager would not take the move now: nothing was sent.',
  remedy: 'Do what the blockers below say; the approved plan can be used again until it expires.',
};

function hasBlockers(blockers: readonly JudgedFinding[]): Problem {
  return {
    sentence: `The approved plan has ${blockers.length} blocker(s): it can be reviewed, not carried out.`,
    remedy: 'Remove the blockers, validate again and have the new plan approved.',
  };
}
