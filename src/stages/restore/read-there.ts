import { idOf } from '../../domain/azure/body-identity.js';
import {
  collectionEntry,
  itemsOf,
  type Collection,
  type CollectionName,
} from '../../domain/azure/inventory.js';
import { type JsonObject } from '../../domain/json.js';
import type { Relocation } from '../../domain/azure/relocation.js';
import type { Plan } from '../../domain/plan/plan.js';
import type { ResourceGroupRef } from '../../domain/azure/resource-id.js';
import { inventoryOfSnapshot } from '../../domain/plan/snapshot.js';
import type { AzureReader } from '../../ports/ports.js';
import { scopeOf } from '../plan/load-plan.js';

/** Collections as they are now, each read once until it is forgotten. */
export interface ReadThere {
  readonly read: (name: CollectionName) => Promise<Collection>;
  /** From now on everything is read anew. */
  readonly forget: () => void;
}

/**
 * Reads collections of a workspace where it is now, parents first.
 *
 * @param group the resource group that it is in now. @param place what became of ids.
 */
export function readThere(
  reader: Pick<AzureReader, 'readCollection' | 'readResource'>,
  plan: Plan,
  group: ResourceGroupRef,
  place: Relocation,
): ReadThere {
  const scope = { ...scopeOf(plan), source: group };
  const readings = new Map<CollectionName, Promise<Collection>>();
  const read = (name: CollectionName): Promise<Collection> => {
    const known = readings.get(name) ?? readOne(name);
    readings.set(name, known);
    return known;
  };
  async function readOne(name: CollectionName): Promise<Collection> {
    // The workspace may still name them by their old ids.
    if (name === 'associatedResources') return readAssociated();
    const parents = await Promise.all(collectionEntry(name).parents.map(read));
    const hidden = parents.find(({ state }) => state === 'unknown');
    // Where the workspace still names associated resources by their old ids, they are looked for at
    // the new ones.
    const items = parents.flatMap(itemsOf).map((item) => place.rewritten(item));
    return hidden ?? reader.readCollection(name, scope, items);
  }
  async function readAssociated(): Promise<Collection> {
    const before = itemsOf(inventoryOfSnapshot(plan.snapshot).of('associatedResources'));
    const items: JsonObject[] = [];
    for (const item of before) {
      const seen = await reader.readResource(place.to(idOf(item)));
      if (seen.state === 'unknown') {
        return { state: 'unknown', reason: { why: seen.why, code: undefined, status: undefined } };
      }
      if (seen.state === 'present') items.push(seen.body);
    }
    return items.length === 0
      ? { state: 'empty', total: 0 }
      : { state: 'read', items, total: items.length };
  }
  return {
    read,
    forget: () => {
      readings.clear();
    },
  };
}
