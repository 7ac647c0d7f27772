import { idOf } from '../../domain/azure/body-identity.js';
import { isAtOrBelow } from '../../domain/azure/resource-id.js';
import type { JsonObject } from '../../domain/json.js';
import { journalId, restoreKey } from '../journal/restore-key.js';
import type { Differs, Observation } from '../reconcile/observation.js';
import type { Restoration, RestoreContext } from './restorations/restoration.js';
import type { Door } from './still-ours.js';
import { withoutGaps } from './without-gaps.js';

/**
 * What Azure shows of one thing of the snapshot. Done once for this move and gone or changed since,
 * it is somebody's decision.
 *
 * @param door asked last of all; after it only what is written over is read, see `lookLast`.
 * @param taken how often Azure took changes for it from this run.
 */
export async function lookAt(
  restoration: Restoration,
  item: JsonObject,
  context: RestoreContext,
  door: Door,
  taken: number,
): Promise<Observation> {
  const seen = await restoration.look(item, context, taken);
  if (seen.kind !== 'differs') return seen;
  const refused = context.refused.find(({ id }) => isAtOrBelow(idOf(item), id));
  if (refused !== undefined) return { kind: 'blocked', why: refused.why };
  const decided = whyDecided(seen, keyOf(restoration, item, context), context);
  if (decided !== undefined) return { kind: 'blocked', why: decided };
  const changes = [seen.change, ...(seen.orElse === undefined ? [] : [seen.orElse.change])];
  const shut = await door(changes, restoration.leansOn?.(item, context) ?? []);
  return shut ?? withoutGaps(restoration.step, seen, item);
}

// What a later step of a restore calls otherwise is renamed in what was right by then, too.
function whyDecided(seen: Differs, key: string, { earlier }: RestoreContext): string | undefined {
  if (earlier.done.has(key)) return 'it was put back before, and somebody has undone that since';
  return earlier.right.has(key) && seen.renames !== true
    ? 'it was right when a restore looked before, and somebody has undone that since'
    : undefined;
}

/**
 * Whether it is to be written down that something was seen to be right: what is gone of that later,
 * people took away. What was not right yet is no decision of anybody, because what Azure shows right
 * after a move may be older than the move.
 */
export function isNewlyRight(
  seen: Observation,
  restoration: Restoration,
  item: JsonObject,
  context: RestoreContext,
): boolean {
  const { done, right } = context.earlier;
  const key = keyOf(restoration, item, context);
  return seen.kind === 'matches' && seen.unseen !== true && !done.has(key) && !right.has(key);
}

function keyOf(restoration: Restoration, item: JsonObject, context: RestoreContext): string {
  return restoreKey(restoration.step, journalIdOf(restoration, item, context));
}

/**
 * The id under which a journal tells what is done to one thing in two steps apart; and whom
 * something was given to, because what is given to one that is made anew is another thing.
 */
export function journalIdOf(
  { part, givenTo }: Restoration,
  item: JsonObject,
  { before }: RestoreContext,
): string {
  return journalId(idOf(item), part ?? givenTo?.(item, before));
}
