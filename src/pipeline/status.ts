import type { StatusRequest } from '../domain/request.js';
import type { Ports } from '../ports.js';
import { loadPlan, requireAgreement } from '../stages/load-plan.js';
import { overallPlace } from '../stages/look.js';
import { watch } from '../stages/watch.js';
import { reportFromLooking } from './begun-move.js';
import { endMove, noteWhereabouts } from './end-move.js';
import { notePlan } from './note-plan.js';
import { orderOf } from './order-of.js';
import { noteWhatIsLeft } from './restore-tail.js';
import type { Run } from './run.js';

/**
 * Mode `status`: where each resource of the plan is now. Follows a move that is on its way to its end; changes nothing.
 * After a move it looks as well what is left to be put back. A plan that was not carried out yet is no failure: everything stayed, and nothing holds the groups.
 */
export async function status(request: StatusRequest, ports: Ports, run: Run): Promise<void> {
  const deadline = ports.clock.now() + request.timeoutMinutes * 60_000;
  const signed = await loadPlan(ports.files, request.planFile);
  requireAgreement(request.expected, signed);
  notePlan(run, signed);
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
  await endMove({ reader, signed, said, watched, request, deadline, ports, run });
  const { outcome, failed, newWorkspaceId: workspaceId } = run.report();
  if (outcome !== 'moved' || failed || workspaceId === undefined) return;
  const asked = { ...request, restore: 'report' } as const;
  const known = { reader, signed, request: asked, workspaceId, hasMoved: true, deadline };
  await noteWhatIsLeft({ ...known, ports, run });
}
