import type { Request } from '../domain/request/request.js';
import { goOn, hasEnded, type Part } from './parts/part.js';
import type { Ended, Run } from './parts/run.js';
import type { Ports } from '../ports/ports.js';
import { eventReasons } from '../stages/gate/event-rules.js';

/**
 * Runs the mode that was asked for: request, inventory, findings, plan, verdict, move, verify,
 * restore, report. Each mode is loaded when it runs, so that the bundle has one chunk per mode and
 * a wrong input ends before any of them is read.
 */
export async function runPipeline(request: Request, ports: Ports, run: Run): Promise<Ended> {
  const begun = refuseOutsiders(request, ports, run);
  if (hasEnded(begun)) return begun;
  switch (request.mode) {
    case 'validate': {
      const { validate } = await import('./validate.js');
      return validate(request, ports, run);
    }
    case 'move': {
      const { moveWorkspace } = await import('./move.js');
      return moveWorkspace(request, ports, run);
    }
    case 'promote': {
      const { promote } = await import('./promote.js');
      return promote(request, ports, run);
    }
    case 'restore': {
      const { restoreWorkspace } = await import('./restore.js');
      return restoreWorkspace(request, ports, run);
    }
    case 'discover': {
      const { discover } = await import('./discover.js');
      return discover(request, ports, run);
    }
    case 'status': {
      const { status } = await import('./status.js');
      return status(request, ports, run);
    }
  }
}

// Before Azure is asked anything, in every mode that changes it: also where no gate is asked later.
function refuseOutsiders(request: Request, { approvals }: Ports, run: Run): Part<undefined> {
  const evidence = approvals.run();
  const { mode } = request;
  const changes = mode === 'move' || mode === 'promote' || restores(request);
  if (evidence === undefined || !changes) return goOn(undefined);
  const gate = 'gate' in request ? request.gate : { parts: [] };
  const [reason] = eventReasons(evidence, gate);
  if (reason === undefined) return goOn(undefined);
  return run.end({
    outcome: 'blocked',
    failureReason: reason.reason,
    failed: true,
    problems: [{ sentence: reason.sentence, remedy: reason.remedy }],
  });
}

function restores(request: Request): boolean {
  return request.mode === 'restore' && request.restore !== 'report';
}
