import { isChange, type Touched } from '../../__tests__/properties/support/touched.js';
import type { Disturbance, History } from '../history.js';
import type { Asked } from '../stage.js';
import { runsOf } from './parts.js';

const pathOf = ({ request }: Asked): string => request.url.pathname.toLowerCase();
const changes = (one: Asked): boolean =>
  isChange({ method: one.request.method, path: pathOf(one) });

/**
 * What somebody made or changed beside a preparation is not deleted and not overwritten by it, once
 * the run could see it: it has read it since, or has changed something else since and has to look
 * before the next.
 */
export function strangerFaults(history: History): readonly string[] {
  return history.disturbances.flatMap((disturbance) =>
    history.asked.flatMap((one, at) => hits(history, disturbance, one, at)),
  );
}

function hits(
  history: History,
  { at: when, touched }: Disturbance,
  one: Asked,
  at: number,
): readonly string[] {
  const path = pathOf(one);
  if (at < when || !changes(one) || path.endsWith('/moveresources')) return [];
  // What a restore puts back is written into what is there: another rule, for another place.
  const runs = runsOf(history, at);
  if (runs.some(({ mode }) => mode === 'restore')) return [];
  // A plan that was approved after the change says what is to be done with it.
  const isOlder = runs.every(({ approved }) => approvedAt(history, approved?.digest) <= when);
  if (!isOlder) return [];
  const between = history.asked.slice(when, at);
  return touched
    .filter((thing) => isHit(one.request.method, path, thing) && couldBeSeen(thing, between))
    .map(({ id, how }) => `${one.request.method} ${path} although ${id} was ${how}`);
}

function isHit(method: string, path: string, { id, how }: Touched): boolean {
  if (how === 'removed') return false;
  return id === path || (method === 'DELETE' && id.startsWith(`${path}/`));
}

function couldBeSeen({ id }: Touched, between: readonly Asked[]): boolean {
  return between.some(
    (one) => changes(one) || (one.request.method === 'GET' && pathOf(one) === id && one.isWhole),
  );
}

function approvedAt({ runs }: History, digest: string | undefined): number {
  const made = runs.find(
    ({ mode, run }) => mode === 'validate' && run.outputs['plan-digest'] === digest,
  );
  return made?.to ?? 0;
}
