import type { PromoteRequest } from '../domain/request/request.js';
import type { Ports } from '../ports/ports.js';
import { moveWorkspace } from './move.js';
import type { Run } from './parts/run.js';
import { validate } from './validate.js';

/**
 * Mode `promote`: everything in one run. With the gate `none` the plan that is carried out is the
 * one this run makes, and the report says that nobody approved it; the move compares it with Azure
 * once more all the same. With any other gate it is a `move` of the approved plan.
 */
export async function promote(request: PromoteRequest, ports: Ports, run: Run): Promise<void> {
  const { move, validate: first } = request;
  if (first === undefined) {
    await moveWorkspace(move, ports, run);
    return;
  }
  run.note({ isUnapproved: true });
  run.mark('Gate "none": nobody is asked to approve the plan');
  await validate(first, ports, run);
  const { outcome, failed, planDigest } = run.report();
  if (outcome !== 'ready' || failed) return;
  // Until the move has something to say, nothing is known of it.
  run.note({ outcome: undefined, failureReason: 'internal-error', failed: true });
  await moveWorkspace({ ...move, approvedPlanDigest: planDigest }, ports, run);
}
