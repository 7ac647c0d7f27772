import type { Request } from '../domain/request/request.js';
import type { Ended, Run } from './parts/run.js';
import type { Ports } from '../ports/ports.js';

/**
 * Runs the mode that was asked for: request, inventory, findings, plan, verdict, move, verify,
 * restore, report. Each mode is loaded when it runs, so that the bundle has one chunk per mode and
 * a wrong input ends before any of them is read.
 */
export async function runPipeline(request: Request, ports: Ports, run: Run): Promise<Ended> {
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
