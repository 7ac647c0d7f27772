import { codesOf } from '../domain/arm-error.js';
import { isBusyCode } from '../domain/error-catalogue.js';
import { ProductError } from '../domain/errors.js';
import { blockersOf } from '../domain/finding.js';
import type { SignedPlan } from '../domain/plan.js';
import { planDigest } from '../domain/plan-digest.js';
import type { MoveRequest } from '../domain/request.js';
import type { AzureReader, Ports } from '../ports.js';
import { buildPlan } from '../stages/build-plan.js';
import { judgeGate, type GateVerdict } from '../stages/gate.js';
import { loadPlan, requireAgreement, scopeOf } from '../stages/load-plan.js';
import { look, overallPlace } from '../stages/look.js';
import type { MoveReport } from '../stages/move.js';
import { watch, type Watched } from '../stages/watch.js';
import { endIfBegun, endIfUnderWay, orderOf } from './begun-move.js';
import { endMove } from './end-move.js';
import { approvedDigest, endIfNotApproved, gatherEvidence } from './gate-evidence.js';
import { notePlan } from './note-plan.js';
import type { Run } from './run.js';
import { sendMove } from './send-move.js';
import { survey, type Survey } from './survey.js';
import { markUsed, settleUsed } from './used-plan.js';

/**
 * Mode `move`: takes the approved plan, makes it again from what Azure shows now, and only if both are the same sends
 * the one move request, follows it, looks where everything is and verifies.
 */
export async function moveWorkspace(request: MoveRequest, ports: Ports, run: Run): Promise<void> {
  const deadline = ports.clock.now() + request.timeoutMinutes * 60_000;
  const signed = await loadApprovedPlan(request, ports);
  notePlan(run, signed, request.planMaxAgeHours);
  const reader = await ports.azure.reader();
  run.note({ correlationId: reader.correlationId });
  if (await endIfNotApproved(signed, request, ports, run)) return;
  const begun = { reader, signed, request, deadline, ports, run };
  if (await endIfBegun(begun)) return;

  const surveyed = await survey(
    reader,
    {
      scope: scopeOf(signed),
      acknowledge: signed.plan.content.acknowledged,
      purpose: 'move',
      deadline,
    },
    ports,
    run,
  );
  if (await endIfUnderWay(begun, surveyed.answer)) return;
  const evidence = await gatherEvidence(ports, request.gate, signed);
  const verdict = judgeGate({
    file: signed,
    approvedDigest: approvedDigest(request, evidence),
    now: buildPlan(surveyed, signed.plan.origin),
    clock: ports.clock.now(),
    maxAgeHours: request.planMaxAgeHours,
    policy: request.gate,
    evidence,
  });
  if (endIfClosed(verdict, surveyed, run)) return;
  run.mark('Gate open: the approved plan is what would happen now');

  const mark = await markUsed(signed, request, ports);
  const said = await sendMove(signed, request, deadline, ports, run);
  const watched = await lookAfter(said, reader, signed, deadline, ports);
  const moved = overallPlace(watched.seen) === 'all-moved';
  await settleUsed(mark, said.said, moved, ports);
  await endMove({ reader, signed, said, watched, request, ports, run });
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
  run.end({
    outcome: 'blocked',
    failureReason: 'not-ready',
    failed: true,
    problems: [
      {
        sentence: `The approved plan has ${blockers.length} blocker(s): it can be reviewed, not carried out.`,
        remedy: 'Remove the blockers, validate again and have the new plan approved.',
      },
    ],
  });
  return true;
}

/**
 * Where everything is after the move. Something is waited for when nobody knows what became of the request, or when Azure
 * refused it because another move, perhaps of the same resources, holds the groups.
 */
async function lookAfter(
  said: MoveReport,
  reader: AzureReader,
  { plan }: SignedPlan,
  deadline: number,
  ports: Ports,
): Promise<Watched> {
  const { resources } = plan.content;
  const busy = said.error !== undefined && codesOf(said.error).some(isBusyCode);
  if (said.said === 'uncertain' || (said.said === 'refused' && busy)) {
    const run = { reader, clock: ports.clock, log: ports.log };
    return watch(run, orderOf(plan), resources, deadline);
  }
  return { seen: await look(reader, resources), groups: 'not-asked' };
}
