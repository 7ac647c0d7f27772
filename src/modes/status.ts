import type { StatusRequest } from '../domain/request/request.js';
import type { Ports } from '../ports/ports.js';
import { loadPlan, requireAgreement } from '../stages/plan/load-plan.js';
import { overallPlace } from '../stages/move/locate-resources.js';
import { watch } from '../stages/move/watch.js';
import { reportFromLooking } from './parts/resume-move.js';
import { finishMove, noteWhereabouts } from './parts/finish-move.js';
import { reportPlan } from './parts/report-plan.js';
import { orderOf } from './parts/order-of.js';
import { noteWhatIsLeft } from './parts/run-restore.js';
import type { Run } from './parts/run.js';

/**
 * Mode `status`: where each resource of the plan is now. Follows a move that is on its way to its
 * end; changes nothing. After a move it looks as well what is left to be put back. A plan that was
 * not carried out yet is no failure: everything stayed, and nothing holds the groups.
 */
export async function status(request: StatusRequest, ports: Ports, run: Run): Promise<void> {
  const deadline = ports.clock.now() + request.timeoutMinutes * 60_000;
  const signed = await loadPlan(ports.files, request.planFile);
  requireAgreement(request.expected, signed);
  reportPlan(run, signed);
  const reader = await ports.azure.reader();
  run.note({ correlationId: reader.correlationId });
  const { plan } = signed;
  const tools = { reader, clock: ports.clock, log: ports.log };
  const watched = await watch(tools, orderOf(plan), plan.content.resources, {
    deadline,
    sent: false,
  });
  noteWhereabouts(run, watched.seen);
  run.mark('Looked every resource up on both sides');
  if (overallPlace(watched.seen) === 'all-stayed' && watched.groups === 'free') {
    run.end({ outcome: 'not-moved', failureReason: undefined, failed: false });
    return;
  }
  const said = reportFromLooking(watched);
  await finishMove({ reader, signed, said, watched, request, deadline, ports, run });
  const { outcome, failed, newWorkspaceId: workspaceId } = run.report();
  if (outcome !== 'moved' || failed || workspaceId === undefined) return;
  const asked = { ...request, restore: 'report' } as const;
  const known = { reader, signed, request: asked, workspaceId, hasMoved: true, deadline };
  await noteWhatIsLeft({ ...known, ports, run });
}
