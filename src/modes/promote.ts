import type { PromoteRequest } from '../domain/request/request.js';
import type { Ports } from '../ports/ports.js';
import { carryOut, moveWorkspace } from './move.js';
import { makePlan } from './parts/make-plan.js';
import { hasEnded } from './parts/part.js';
import type { Ended, Run } from './parts/run.js';

/**
 * Mode `promote`: everything in one run. With the gate `none` the plan that is carried out is the
 * one this run makes, and the report says that nobody approved it; the move compares it with Azure
 * once more all the same. With any other gate it is a `move` of the approved plan.
 */
export async function promote(request: PromoteRequest, ports: Ports, run: Run): Promise<Ended> {
  const { move, validate: first } = request;
  if (first === undefined) return moveWorkspace(move, ports, run);
  run.note({ isUnapproved: true });
  run.mark('Gate "none": nobody is asked to approve the plan');
  const made = await makePlan(first, ports, run);
  if (hasEnded(made)) return made;
  return carryOut(made.value, { ...move, approvedPlanDigest: made.value.digest }, ports, run);
}
