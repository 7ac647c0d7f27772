import { ProductError } from '../domain/errors.js';
import { blockersOf } from '../domain/finding.js';
import type { SignedPlan } from '../domain/plan.js';
import { planDigest } from '../domain/plan-digest.js';
import type { MoveRequest } from '../domain/request.js';
import type { AzureReader, Ports } from '../ports.js';
import { buildPlan } from '../stages/build-plan.js';
import { concludeMove } from '../stages/conclude-move.js';
import { judgeGate, type GateVerdict } from '../stages/gate.js';
import { openJournal } from '../stages/journal.js';
import { loadPlan, requireAgreement, scopeOf } from '../stages/load-plan.js';
import { look } from '../stages/look.js';
import { move, type MoveReport } from '../stages/move.js';
import { watch, type Watched } from '../stages/watch.js';
import { endMove, noteWhereabouts } from './end-move.js';
import { filesBeside } from './file-names.js';
import { notePlan } from './note-plan.js';
import type { Run } from './run.js';
import { survey, type Survey } from './survey.js';

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
  if (await endIfBegun(reader, signed, request, ports, run)) return;

  const surveyed = await survey(
    reader,
    scopeOf(signed),
    signed.plan.content.acknowledged,
    ports,
    run,
  );
  const verdict = judgeGate({
    file: signed,
    approvedDigest: request.approvedPlanDigest ?? '',
    now: buildPlan(surveyed, signed.plan.origin),
    clock: ports.clock.now(),
    maxAgeHours: request.planMaxAgeHours,
  });
  if (endIfClosed(verdict, surveyed, run)) return;
  run.mark('Gate open: the approved plan is what would happen now');

  const said = await sendAndFollow(surveyed, signed, request, deadline, ports, run);
  const watched = await lookAfter(said, reader, surveyed, signed, deadline, ports);
  noteWhereabouts(run, watched.seen);
  run.end({ ...concludeMove(said.said, watched), failed: true });
  await endMove({ reader, signed, said, watched, request, ports, run });
}

async function loadApprovedPlan(request: MoveRequest, ports: Ports): Promise<SignedPlan> {
  if (request.approvedPlanDigest === undefined) {
    throw new ProductError('plan-missing', {
      sentence: 'No approved plan digest was given, and nothing moves without one.',
      remedy:
        'Give the output plan-digest of the validation that was reviewed as approved-plan-digest.',
    });
  }
  const signed = await loadPlan(ports.files, request.planFile);
  if (planDigest(signed.plan) !== request.approvedPlanDigest.toLowerCase()) {
    throw new ProductError('plan-invalid', {
      sentence: 'The plan file is not the plan that was approved: its digest is another one.',
      remedy: 'Use the plan file of the run whose digest was approved, unchanged.',
    });
  }
  requireAgreement(request.expected, signed);
  return signed;
}

/** A move that was already carried out is not sent again: what is found moved is verified, a partial one is reported. */
async function endIfBegun(
  reader: AzureReader,
  signed: SignedPlan,
  request: MoveRequest,
  ports: Ports,
  run: Run,
): Promise<boolean> {
  const seen = await look(reader, signed.plan.content.resources);
  // Only what is at its new id and no longer at its old one has moved. Everything else (a namesake at the destination, a
  // resource that is gone) is a change since the approval, and the inventory will say which.
  if (!seen.some((one) => one.place === 'moved')) return false;
  noteWhereabouts(run, seen);
  const watched: Watched = { seen, groups: 'not-asked' };
  const said: MoveReport = { said: 'completed', why: 'It was moved before.', error: undefined };
  run.mark('Found already carried out: nothing was sent');
  run.end({ ...concludeMove('completed', watched), failed: true });
  await endMove({ reader, signed, said, watched, request, ports, run });
  return true;
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

async function sendAndFollow(
  surveyed: Survey,
  signed: SignedPlan,
  request: MoveRequest,
  deadline: number,
  ports: Ports,
  run: Run,
): Promise<MoveReport> {
  const mover = await ports.azure.mover();
  const path = filesBeside(request.planFile).journal;
  const journal = openJournal(ports.files, ports.clock, path, run.report().correlationId ?? '');
  run.noteFile({ journal: path });
  // Whatever breaks from here on, the run must not look as if nothing had been sent.
  run.note({ outcome: 'unknown', failureReason: 'move-unknown' });
  run.mark('Move request sent');
  const tools = { mover, clock: ports.clock, log: ports.log, journal };
  const said = await move(surveyed.order, signed.digest, deadline, tools);
  run.mark(`Azure on the move: ${said.said}`);
  run.note({ armError: said.error });
  return said;
}

async function lookAfter(
  said: MoveReport,
  reader: AzureReader,
  surveyed: Survey,
  signed: SignedPlan,
  deadline: number,
  ports: Ports,
): Promise<Watched> {
  const { resources } = signed.plan.content;
  // Only when nobody knows what became of the request is there something to wait for.
  if (said.said === 'uncertain') {
    return watch(
      { reader, clock: ports.clock, log: ports.log },
      surveyed.order,
      resources,
      deadline,
    );
  }
  return { seen: await look(reader, resources), groups: 'not-asked' };
}
