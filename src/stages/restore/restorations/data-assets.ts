import { idOf } from '../../../domain/azure/body-identity.js';
import { itemsOf } from '../../../domain/azure/inventory.js';
import { objectAt, textAt, valueAt, type JsonObject } from '../../../domain/json.js';
import { sameId } from '../../../domain/azure/resource-id.js';
import {
  namesake,
  namesakeAt,
  readNow,
  type Restoration,
  type RestoreContext,
  toWrite,
} from './restoration.js';
import type { Observation } from '../../reconcile/observation.js';
import { mlCommand, partOf } from './commands.js';
import { leftOut, writable } from './writable.js';

const SIGNED = 'its address holds a signature, which is not in the plan file';

const shared = { step: 'data-assets', kind: 'data-asset' } as const;

/** What a container says about its versions; it is counted by the service. */
const COUNTED = ['latestVersion', 'nextVersion'];

/**
 * Data assets that are missing after the move are registered again, container first; the data
 * itself stays where it is (Microsoft: Move Azure Machine Learning workspaces, table of what is
 * moved).
 */
export const dataContainers: Restoration = {
  ...shared,
  action: 'Register the data asset again if it is missing.',
  items: (before) => itemsOf(before.of('dataAssets')),
  command: (item, context) => mlCommand('data list', { name: partOf(item, 1) }, context),
  look: async (item, context) => {
    const id = context.place.to(idOf(item));
    const now = await readNow(context, id);
    if (now === undefined) return toWrite(id, context.place.rewritten(writable(item, COUNTED)));
    if ('seen' in now) return now.seen;
    return namesake('data-assets', item, now.body, context) ?? { kind: 'matches' };
  },
};

/**
 * Versions of data assets, with their addresses in the long form rewritten. By-products of jobs are
 * not in the snapshot.
 */
export const dataVersions: Restoration = {
  ...shared,
  action: 'Register this version of the data asset again if it is missing.',
  items: (before) => itemsOf(before.of('dataVersions')),
  command: (item, context) => {
    const body = context.place.rewritten(item);
    const options = {
      name: partOf(item, 3),
      version: partOf(item, 1),
      type: textAt(body, 'properties', 'dataType') ?? '',
      path: textAt(body, 'properties', 'dataUri') ?? '',
    };
    return mlCommand('data create', options, context);
  },
  nameOf: (item) => idOf(item).split('/').slice(-3).join('/').replace('/versions/', ' version '),
  look,
};

async function look(item: JsonObject, context: RestoreContext): Promise<Observation> {
  const id = context.place.to(idOf(item));
  const containerId = id.slice(0, id.lastIndexOf('/versions/'));
  const container = await readNow(context, containerId);
  if (container === undefined)
    return { kind: 'blocked', until: 'other-step', why: 'the data asset itself is not there' };
  const now = await readNow(context, id);
  const body = context.place.rewritten(writable(item));
  if (now === undefined) {
    const others =
      'seen' in container ? container.seen : namesakeAt(containerId, container.body, context);
    if (others !== undefined) return others;
    // Without its address, which had a signature in it, a version is nothing.
    if (leftOut(item).length > 0) return { kind: 'blocked', why: SIGNED };
    return toWrite(id, body);
  }
  if ('seen' in now) return now.seen;
  if (leftOut(item).length > 0) return { kind: 'matches' };
  const address = textAt(body, 'properties', 'dataUri') ?? '';
  if (sameId(textAt(now.body, 'properties', 'dataUri') ?? '', address)) return { kind: 'matches' };
  // The address of a version can never be changed (Azure REST reference: Data Versions).
  return valueAt(objectAt(now.body, 'properties'), 'dataUri') === undefined
    ? { kind: 'unknown', why: 'Azure shows no address of it' }
    : { kind: 'blocked', why: 'its address names the old place, and no address can be changed' };
}
