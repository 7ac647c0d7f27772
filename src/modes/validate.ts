import type { ValidateRequest } from '../domain/request/request.js';
import type { Ports } from '../ports/ports.js';
import { makePlan } from './parts/make-plan.js';
import { hasEnded } from './parts/part.js';
import type { Ended, Run } from './parts/run.js';

/** Mode `validate`: makes a plan that somebody may review. Sends nothing that changes Azure. */
export async function validate(request: ValidateRequest, ports: Ports, run: Run): Promise<Ended> {
  const made = await makePlan(request, ports, run);
  if (hasEnded(made)) return made;
  return run.end({ outcome: 'ready', failureReason: undefined, failed: false });
}
