import { sameId } from '../../../domain/azure/resource-id.js';
import { restoreKey } from '../../journal/restore-key.js';
import type { RestoreContext } from './restoration.js';

/** An endpoint or a compute, and whatever lies in it. */
const CHILD = /^.*\/workspaces\/[^/]+\/(computes|(online|batch|serverless)endpoints)\/[^/]+/i;

/** The endpoint or the compute that an id is of or lies in; undefined for every other id. */
export function childIn(id: string): string | undefined {
  return CHILD.exec(id)?.[0];
}

/**
 * Whether what hung on something may have gone with it: a move drops what hangs on what moved
 * (Microsoft: Move Azure resources, role assignments), and whoever is removed takes it along. What
 * is gone from a thing that stayed was taken away by people.
 *
 * @param holder the id of then of what it hung on.
 */
export function wasLost(holder: string, { place, earlier }: RestoreContext): boolean {
  if (!sameId(place.to(holder), holder)) return true;
  const child = childIn(holder);
  return (
    child !== undefined &&
    ['computes', 'endpoints'].some((step) => earlier.begun.has(restoreKey(step, child)))
  );
}
