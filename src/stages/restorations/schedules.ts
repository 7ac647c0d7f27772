import { canonicalText } from '../../domain/canonical-json.js';
import { itemsOf } from '../../domain/inventory.js';
import { textAt, valueAt, type JsonObject } from '../../domain/json.js';
import { readNow, type Restoration, type RestoreWorld, type Sight } from './restoration.js';
import { mlCommand, partOf } from './commands.js';
import { leftOut, stateOf, withProperties, writable } from './writable.js';

/**
 * Schedules: whether they survive a move is not documented, and what they start names computes and endpoints by ids that
 * may be old. They come late, because an enabled one starts work at once.
 */
export const schedules: Restoration = {
  step: 'schedules',
  kind: 'schedule',
  action: 'Enable the schedule again, with the new ids in what it starts.',
  items: (before) => itemsOf(before.of('schedules')),
  look,
  command: (item, world) =>
    mlCommand('schedule create', { name: partOf(item, 1), file: 'schedule.yml' }, world),
};

async function look(item: JsonObject, world: RestoreWorld): Promise<Sight> {
  const id = world.place.to(textAt(item, 'id') ?? '');
  const now = await readNow(world, id);
  if (now !== undefined && 'sight' in now) return now.sight;
  if (now === undefined) {
    if (leftOut(item).length > 0) {
      return { kind: 'manual', why: `its ${leftOut(item).join(', ')} is not in the plan file` };
    }
    return { kind: 'apart', changes: [{ method: 'PUT', id, body: wanted(item, item, world) }] };
  }
  const state = stateOf(now.body);
  if (state === 'going') return { kind: 'going' };
  // What somebody has changed since stays: only old ids are replaced, and the switch is set as it was.
  const body = wanted(now.body, item, world);
  if (canonicalText(body) === canonicalText(writable(now.body))) return { kind: 'right' };
  return { kind: 'apart', changes: [{ method: 'PUT', id, body }] };
}

function wanted(base: JsonObject, before: JsonObject, { place }: RestoreWorld): JsonObject {
  const body = place.rewritten(writable(base));
  const isEnabled = valueAt(before, 'properties', 'isEnabled');
  if (typeof isEnabled !== 'boolean') return body;
  return withProperties(body, { isEnabled });
}
