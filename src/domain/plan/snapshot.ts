import { withoutCase } from '../azure/resource-id.js';
import { idOf } from '../azure/body-identity.js';
import {
  collectionNames,
  collectionTable,
  inventoryOf,
  itemsOf,
  type Collection,
  type CollectionName,
  type Inventory,
} from '../azure/inventory.js';
import { isJsonObject, listAt, textAt, type JsonObject, type JsonValue } from '../json.js';
import { withoutSecrets } from './secret-fields.js';

/**
 * What the plan keeps of an inventory. Bodies are as Azure sent them, in its order and its
 * spelling, but for the values of secrets; of what moves along the names are kept, of assets with the latest version. A list that
 * could not be read is kept as unknown.
 */
export function snapshotOf(inventory: Inventory): JsonObject {
  const kept = collectionNames.filter((name) => collectionTable[name].keeps !== 'nothing');
  return Object.fromEntries(
    kept.map((name): [string, JsonObject] => {
      const collection = inventory.of(name);
      if (collection.state === 'unknown') return [name, { state: 'unknown' }];
      const items = itemsOf(collection);
      const { keeps } = collectionTable[name];
      if (keeps === 'count') return [name, { total: collection.total }];
      return [
        name,
        {
          items:
            keeps === 'names' ? items.flatMap(namesOf) : items.map((item) => withoutSecrets(item)),
        },
      ];
    }),
  );
}

/**
 * The snapshot as an inventory: what was there when the plan was made. Lists that it does not keep
 * are unknown.
 */
export function inventoryOfSnapshot(snapshot: JsonObject): Inventory {
  return inventoryOf(
    collectionNames.flatMap((name): [CollectionName, Collection][] => {
      const { [name]: kept } = snapshot;
      if (collectionTable[name].keeps !== 'bodies' || textAt(kept, 'state') === 'unknown')
        return [];
      const items = listAt(kept, 'items').filter(isJsonObject);
      const total = items.length;
      return [[name, total === 0 ? { state: 'empty', total } : { state: 'read', items, total }]];
    }),
  );
}

/** Ids as Azure spells them, by the same in small letters. */
export type Spelling = Readonly<Record<string, string>>;

/** How Azure spelled what a snapshot keeps: a plan names things in small letters, people do not. */
export function spellingOf(snapshot: JsonObject): Spelling {
  const before = inventoryOfSnapshot(snapshot);
  return Object.fromEntries(
    collectionNames.flatMap((name) =>
      itemsOf(before.of(name))
        .map(idOf)
        .filter((id) => id !== withoutCase(id))
        .map((id): [string, string] => [withoutCase(id), id]),
    ),
  );
}

/**
 * Something that moves along by its name below the workspace, and its latest version where the list
 * names one.
 */
export function namesOf(item: JsonObject): readonly string[] {
  const name = belowWorkspace(item);
  const latest = textAt(item, 'properties', 'latestVersion') ?? '';
  return latest === '' ? [name] : [name, `${name}/versions/${latest}`];
}

/**
 * The name of something in a workspace, with the names of what it lies in: its id from below the
 * workspace on.
 */
function belowWorkspace(item: JsonValue): string {
  const id = idOf(item);
  const [, below] = /\/workspaces\/[^/]+\/(.+)$/i.exec(id) ?? [];
  return below ?? textAt(item, 'name') ?? '';
}
