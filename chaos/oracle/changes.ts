import { isChange } from '../../__tests__/properties/support/touched.js';
import type { History, Ran } from '../history.js';
import type { Asked } from '../stage.js';
import { planOf, runsOf, type PlanParts } from './parts.js';

/** Nothing is written or deleted that the approved plan does not name for exactly that thing. */
export function changesFaults(history: History): readonly string[] {
  return history.asked.flatMap((one, at): readonly string[] => {
    const [method, path] = [one.request.method, one.request.url.pathname.toLowerCase()];
    if (!isChange({ method, path }) || path.endsWith('/moveresources')) return [];
    const runs = runsOf(history, at);
    if (runs.some((run) => allows(run, one))) return [];
    return [`${method} ${path} by ${runs.map(({ mode }) => mode).join(' and ')} is not approved`];
  });
}

function allows({ mode, approved }: Ran, { request }: Asked): boolean {
  if (approved === undefined) return false;
  const [{ method, url }, plan] = [request, planOf(approved.planText)];
  const path = url.pathname.toLowerCase();
  const action = url.searchParams.get('underlyingResourceAction') ?? '';
  if (mode === 'restore') return isRestoration(plan, method, path);
  if (mode !== 'move' && mode !== 'promote') return false;
  return plan.prepare.some(({ step, id }) => isStep(step, id, { method, path, action }));
}

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly action: string;
}

function isStep(step: string, id: string, { method, path, action }: Sent): boolean {
  switch (step) {
    case 'register-providers':
      return method === 'POST' && path === `${id}/register`;
    case 'pause-schedules':
      return method === 'PUT' && path === id;
    case 'delete-endpoints':
      return method === 'DELETE' && path === id;
    case 'delete-computes':
      return method === 'DELETE' && path === id && action === 'Delete';
    case 'detach-computes':
      return method === 'DELETE' && path === id && action === 'Detach';
    default:
      return false;
  }
}

const above = (id: string): string => id.slice(0, id.lastIndexOf('/'));
// These come back under names of their own.
const RENAMED = /\/(roleassignments|privateendpointconnections|computes)\/[^/]+$/;

function isRestoration(plan: PlanParts, method: string, path: string): boolean {
  const { source, destination, restore } = plan;
  return restore.some(({ step, id }) => {
    const there =
      id.startsWith(`${source}/`) || id === source ? id.replace(source, destination) : id;
    return [id, there].some((one) => {
      if (method === 'POST') return step === 'datastores' && path.endsWith('/resynckeys');
      if (method === 'DELETE') return step === 'datastores' && path === one;
      return path === one || (RENAMED.test(one) && above(one) === above(path));
    });
  });
}
