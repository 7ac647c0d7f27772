import type { SignedPlan } from '../domain/plan/plan.js';
import type { Secrets } from '../domain/plan/secrets.js';
import type { MoveRequest } from '../domain/request/request.js';
import type { Ports } from '../ports/ports.js';
import { announceAttempt } from './parts/collect-approval-evidence.js';
import { loadApprovedPlan } from './parts/load-approved-plan.js';
import { openContext, type MoveContext } from './parts/move-context.js';
import { hasEnded } from './parts/part.js';
import { passGate, passGateAgain, requireApproval } from './parts/pass-gate.js';
import { begunWith } from './parts/plan-used-mark.js';
import { prepareMove } from './parts/prepare-move.js';
import { resumeMove, surveyOnceFree } from './parts/resume-move.js';
import { requireConfirmation } from './parts/require-confirmation.js';
import { endMoved } from './parts/run-restore.js';
import type { Ended, Run } from './parts/run.js';
import { openedSecrets, sealAgain, sealPlanSecrets } from './parts/seal-secrets.js';
import { moveOnce } from './parts/send-move.js';
import type { Survey } from './parts/survey.js';

/**
 * Mode `move`: takes the approved plan, makes it again from what Azure shows now, and only if both
 * are the same sends the one move request, follows it, looks where everything is and verifies.
 */
export async function moveWorkspace(request: MoveRequest, ports: Ports, run: Run): Promise<Ended> {
  // With the gate "pull-request" the digest is read from what a validation published on the head.
  const isPublished = request.gate.parts.includes('pull-request');
  const signed = await loadApprovedPlan(request, ports, isPublished);
  run.note({ toldBefore: signed.plan.content.findings });
  return carryOut(signed, request, ports, run);
}

/** The same for a plan that is in memory already. */
export async function carryOut(
  signed: SignedPlan,
  request: MoveRequest,
  ports: Ports,
  run: Run,
): Promise<Ended> {
  const context = await openContext(signed, request, ports, run);
  await announceAttempt(context);
  const approved = await requireApproval(context);
  if (hasEnded(approved)) return approved;
  const confirmed = await requireConfirmation(context);
  if (hasEnded(confirmed)) return confirmed;
  const fresh = await resumeMove(context);
  if (hasEnded(fresh)) return fresh;
  const known = await openedSecrets(context);
  const surveyed = await surveyOnceFree(context);
  if (hasEnded(surveyed)) return surveyed;
  const open = await passGate(context, surveyed.value);
  if (hasEnded(open)) return open;
  return begunWith(context, () => goThrough(context, surveyed.value, known));
}

async function goThrough(
  context: MoveContext<MoveRequest>,
  surveyed: Survey,
  known: Secrets,
): Promise<Ended> {
  // Also without a preparation: the move itself drops what has secrets.
  const sealed = await sealPlanSecrets(context, surveyed, known);
  if (hasEnded(sealed)) return sealed;
  const prepared = await prepareMove(sealed.value, surveyed);
  if (hasEnded(prepared)) return prepared;
  const last = await passGateAgain(sealed.value.context, surveyed);
  if (hasEnded(last)) return last;
  const resealed = await sealAgain(sealed.value, last.value);
  if (hasEnded(resealed)) return resealed;
  const moved = await moveOnce(resealed.value, last.value);
  return hasEnded(moved) ? moved : endMoved(resealed.value, moved.value);
}
