import type { StatusRequest } from '../domain/request/request.js';
import type { ResourceLocation } from '../domain/azure/resource-location.js';
import type { ProductError } from '../domain/run/errors.js';
import type { Ports } from '../ports/ports.js';
import { nextSteps } from '../stages/journal/next-step.js';
import { loadPlan, requireAgreement } from '../stages/plan/load-plan.js';
import { overallPlace } from '../stages/move/locate-resources.js';
import { causeOf } from '../stages/survey/one-cause.js';
import { finishMove, noteWhereabouts } from './parts/finish-move.js';
import { watchPlan } from './parts/locate-after-move.js';
import { historyOf, openContext } from './parts/move-context.js';
import { hasEnded } from './parts/part.js';
import { reportFromLooking } from './parts/resume-move.js';
import { noteWhatIsLeft } from './parts/run-restore.js';
import type { Ended, Run } from './parts/run.js';

/**
 * Mode `status`: where each resource of the plan is now. Follows a move that is on its way to its
 * end; changes nothing. After a move it looks as well what is left to be put back. A plan that was
 * not carried out yet is no failure: everything stayed, and nothing holds the groups. Where nothing
 * at all could be seen for one and the same cause, that is what the run ends with.
 */
export async function status(request: StatusRequest, ports: Ports, run: Run): Promise<Ended> {
  const signed = await loadPlan(ports.files, request.planFile);
  requireAgreement(request.expected, signed);
  const context = await openContext(signed, request, ports, run);
  const { move } = await historyOf(context);
  run.mark(nextSteps[move.state].told);
  const watched = await watchPlan(context, false);
  noteWhereabouts(run, watched.seen);
  run.mark('Looked every resource up on both sides');
  const cause = unreadable(watched.seen);
  if (cause !== undefined) return endUnread(run, cause);
  if (overallPlace(watched.seen) === 'all-stayed' && watched.groups === 'free') {
    return run.end({ outcome: 'not-moved', failureReason: undefined, failed: false });
  }
  const moved = await finishMove(context, reportFromLooking(watched), watched);
  if (hasEnded(moved)) return moved;
  await noteWhatIsLeft(context, moved.value);
  return run.end({ outcome: 'moved', failureReason: undefined, failed: false });
}

/** The one cause for which no resource could be seen on either side. */
function unreadable(seen: readonly ResourceLocation[]): ProductError | undefined {
  const isWhole = seen.every(({ reasons }) => reasons !== undefined);
  return isWhole ? causeOf(seen.flatMap(({ reasons = [] }) => reasons)) : undefined;
}

// Nobody knows more of the move than before, but why not.
function endUnread(run: Run, { reason, message, remedy }: ProductError): Ended {
  const problems = [{ sentence: message, remedy }];
  return run.end({ outcome: 'unknown', failureReason: reason, failed: true, problems });
}
