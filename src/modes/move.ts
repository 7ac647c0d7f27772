import { isOfArm } from '../checks/places/arm-answer.js';
import { codesOf } from '../domain/azure/errors/arm-error.js';
import { isBusyCode } from '../domain/azure/errors/error-catalogue.js';
import { ProductError } from '../domain/run/errors.js';
import { blockersOf, type JudgedFinding } from '../domain/plan/finding.js';
import type { ValidationAnswer } from '../domain/azure/move-order.js';
import type { SignedPlan } from '../domain/plan/plan.js';
import { planDigest } from '../domain/plan/plan-digest.js';
import type { MoveRequest } from '../domain/request/request.js';
import type { Problem } from '../domain/run/run-report.js';
import type { Ports } from '../ports/ports.js';
import { rebuildPlan } from '../stages/plan/build-plan.js';
import { concludeValidation } from '../stages/survey/conclude-validation.js';
import { judgeGate, type GateVerdict } from '../stages/gate/gate.js';
import { loadPlan, requireAgreement } from '../stages/plan/load-plan.js';
import { overallPlace } from '../stages/move/locate-resources.js';
import type { MoveContext } from './parts/move-context.js';
import {
  endIfBegun,
  endIfMovedMeanwhile,
  endIfUnderWay,
  mayHaveBeenCarriedOut,
} from './parts/resume-move.js';
import { finishMove } from './parts/finish-move.js';
import {
  approvedDigest,
  endIfNotApproved,
  collectApprovalEvidence,
} from './parts/collect-approval-evidence.js';
import { sealPlanSecrets, openedSecrets } from './parts/seal-secrets.js';
import { locateAfterMove } from './parts/locate-after-move.js';
import { reportPlan } from './parts/report-plan.js';
import { prepareMove } from './parts/prepare-move.js';
import type { Run } from './parts/run.js';
import { sendMove } from './parts/send-move.js';
import { questionOf, survey, type Survey } from './parts/survey.js';
import { markUsed, settleUsed } from './parts/plan-used-mark.js';

/**
 * Mode `move`: takes the approved plan, makes it again from what Azure shows now, and only if both
 * are the same sends the one move request, follows it, looks where everything is and verifies.
 */
export async function moveWorkspace(request: MoveRequest, ports: Ports, run: Run): Promise<void> {
  const deadline = ports.clock.now() + request.timeoutMinutes * 60_000;
  const signed = await loadApprovedPlan(request, ports);
  reportPlan(run, signed, request.planMaxAgeHours);
  const reader = await ports.azure.reader();
  run.note({ correlationId: reader.correlationId });
  if (await endIfNotApproved(signed, request, ports, run)) return;
  const begun = { reader, signed, request, deadline, ports, run };
  if (await endIfBegun(begun)) return;
  const known = await openedSecrets(signed, request, ports);

  const surveyed = await surveyOnceFree(begun);
  if (surveyed === undefined) return;
  const evidence = await collectApprovalEvidence(ports, request.gate, signed);
  const verdict = judgeGate({
    file: signed,
    approvedDigest: approvedDigest(request, evidence),
    now: rebuildPlan(surveyed, signed.plan),
    clock: ports.clock.now(),
    maxAgeHours: request.planMaxAgeHours,
    policy: request.gate,
    evidence,
  });
  if (!verdict.open && (await endIfMovedMeanwhile(begun))) return;
  if (endIfClosed(verdict, surveyed, run)) return;
  run.mark('Gate open: the approved plan is what would happen now');

  // Also without a preparation: the move itself drops what has secrets.
  if (!(await sealPlanSecrets(begun, surveyed, known))) return;
  if (!(await prepareMove(begun, surveyed))) return;
  if (signed.plan.content.prepare.length > 0) {
    // Minutes have passed: what approved the move is read once more.
    if (await endIfNotApproved(signed, request, ports, run)) {
      run.note({ outcome: 'not-moved', problems: [PREPARED, ...run.report().problems] });
      return;
    }
  }

  const mark = await markUsed(signed, request, ports);
  const sending = { signed, order: surveyed.order, request, deadline };
  const said = await sendMove(sending, reader, ports, run);
  const watched = await locateAfterMove(said, reader, signed.plan, deadline, ports);
  const moved = overallPlace(watched.seen) === 'all-moved';
  await settleUsed(mark, said.azureStatus, moved, ports);
  await finishMove({ reader, signed, said, watched, request, deadline, ports, run });
}

/**
 * Everything as it is now, read while no move holds the groups; undefined when the run has ended
 * with a move found on its way.
 */
async function surveyOnceFree(begun: MoveContext): Promise<Survey | undefined> {
  const { reader, signed, deadline, ports, run } = begun;
  const question = questionOf(signed, deadline);
  const first = await survey(reader, question, ports, run);
  if (!isHeld(first.answer) || !mayHaveBeenCarriedOut(signed)) return first;
  if (await endIfUnderWay(begun)) return undefined;
  return survey(reader, question, ports, run);
}

function isHeld(answer: ValidationAnswer): boolean {
  return answer.kind !== 'passed' && answer.error !== undefined
    ? codesOf(answer.error).some(isBusyCode)
    : false;
}

async function loadApprovedPlan(request: MoveRequest, ports: Ports): Promise<SignedPlan> {
  const { approvedPlanDigest, gate } = request;
  // With the gate "pull-request" the digest is read from what a validation published on the head.
  if (approvedPlanDigest === undefined && !gate.parts.includes('pull-request')) {
    throw new ProductError('plan-missing', {
      sentence: 'No approved plan digest was given, and nothing moves without one.',
      remedy:
        'Give the output plan-digest of the validation that was reviewed as approved-plan-digest.',
    });
  }
  const signed = await loadPlan(ports.files, request.planFile);
  const digest = planDigest(signed.plan);
  if (approvedPlanDigest !== undefined && digest !== approvedPlanDigest.toLowerCase()) {
    throw new ProductError('plan-invalid', {
      sentence: 'The plan file is not the plan that was approved: its digest is another one.',
      remedy: 'Use the plan file of the run whose digest was approved, unchanged.',
    });
  }
  requireAgreement(request.expected, signed);
  return signed;
}

function endIfClosed(verdict: GateVerdict, surveyed: Survey, run: Run): boolean {
  if (!verdict.open) {
    run.note({ differences: verdict.differences });
    const problems = verdict.reasons.map(({ sentence, remedy }) => ({ sentence, remedy }));
    run.end({
      outcome: 'blocked',
      failureReason: verdict.reasons[0]?.reason,
      failed: true,
      problems,
    });
    return true;
  }
  const blockers = blockersOf(surveyed.findings);
  if (blockers.length === 0) return false;
  const isArm = blockers.every(({ rule }) => isOfArm(rule));
  const ending = concludeValidation(surveyed.findings, surveyed.answer);
  run.end({ ...ending, failed: true, problems: [isArm ? REFUSED_BY_ARM : hasBlockers(blockers)] });
  return true;
}

const PREPARED: Problem = {
  sentence: 'The workspace did not move, and the preparation has changed it: the table says how.',
  remedy:
    'Run mode restore with the same plan file and restore: all to put them back, or start the same move again.',
};

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
