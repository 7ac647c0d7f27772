import { idOf } from '../../../domain/azure/body-identity.js';
import { canonicalText } from '../../../domain/canonical-json.js';
import { itemsOf } from '../../../domain/azure/inventory.js';
import { objectAt, valueAt, type JsonObject } from '../../../domain/json.js';
import { namesOneOf } from '../../../domain/azure/relocation.js';
import { sameId } from '../../../domain/azure/resource-id.js';
import { restoreKey } from '../../journal/restore-key.js';
import {
  namesake,
  readNow,
  type Restoration,
  type RestoreContext,
  toWrite,
  writtenWithoutEffect,
} from './restoration.js';
import type { Observation } from '../../reconcile/observation.js';
import { mlCommand, partOf } from './commands.js';
import { observationOfState } from '../../reconcile/state-observation.js';
import { leftOut, withProperties, writable } from './writable.js';

/**
 * Schedules: whether they survive a move is not documented, and what they start names computes and
 * endpoints by ids that may be old. They come late, because an enabled one starts work at once.
 */
export const schedules: Restoration = {
  step: 'schedules',
  kind: 'schedule',
  action: 'Enable the schedule again, with the new ids in what it starts.',
  items: (before) => itemsOf(before.of('schedules')),
  look,
  waitsFor: namesWhatIsOpen,
  command: (item, context) =>
    mlCommand('schedule create', { name: partOf(item, 1), file: 'schedule.yml' }, context),
};

// An enabled schedule starts work at once: on what is not there yet it would fail.
function namesWhatIsOpen(
  item: JsonObject,
  open: readonly string[],
  { place, plan }: RestoreContext,
): boolean {
  const moved = plan.content.resources.map(({ id }) => place.to(id));
  const ids = open
    .filter((id) => !moved.some((one) => sameId(one, id)))
    .flatMap((id) => [id, id.replace(/\/deployments\/[^/]+$/i, '')]);
  return namesOneOf(ids, objectAt(place.rewritten(item), 'properties'));
}

async function look(
  item: JsonObject,
  context: RestoreContext,
  attempt: number,
): Promise<Observation> {
  const id = context.place.to(idOf(item));
  const now = await readNow(context, id);
  if (now !== undefined && 'seen' in now) return now.seen;
  if (now === undefined) {
    // A preparation pauses, and a move that did not come takes nothing.
    if (sameId(id, idOf(item))) return { kind: 'blocked', why: 'somebody has deleted it since' };
    if (leftOut(item).length > 0) {
      return { kind: 'blocked', why: `its ${leftOut(item).join(', ')} is not in the plan file` };
    }
    const body = context.place.rewritten(writable(item));
    return toWrite(id, body);
  }
  const others = namesake('schedules', item, now.body, context);
  if (others !== undefined) return others;
  const state = observationOfState(now.body);
  if (state.kind !== 'matches') return state;
  // What somebody has changed since stays: old ids are replaced, and what the preparation paused
  // goes on.
  const isPaused = isEnabled(item) && !isEnabled(now.body);
  const isOurs = isPaused && wasPausedByUs(item, context);
  const same = context.place.rewritten(writable(now.body));
  const body = isOurs ? withProperties(same, { isEnabled: true }) : same;
  if (canonicalText(body) !== canonicalText(writable(now.body))) {
    const vain = writtenWithoutEffect('schedules', item, context, attempt);
    return vain ?? { ...toWrite(id, body), ...(isOurs ? {} : { renames: true }) };
  }
  return isPaused
    ? { kind: 'blocked', why: 'it is disabled now, and not by the preparation of this move' }
    : { kind: 'matches' };
}

function isEnabled(schedule: JsonObject): boolean {
  return valueAt(schedule, 'properties', 'isEnabled') === true;
}

// Enabled again by an earlier run, or seen enabled by it, and disabled since, it is somebody's
// decision.
function wasPausedByUs(item: JsonObject, { plan, earlier }: RestoreContext): boolean {
  const id = idOf(item);
  const key = restoreKey('schedules', id);
  return (
    plan.content.prepare.some((one) => one.step === 'pause-schedules' && sameId(one.id, id)) &&
    !earlier.done.has(key) &&
    !earlier.right.has(key)
  );
}
