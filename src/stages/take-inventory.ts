import {
  collectionNames,
  collectionTable,
  NO_WORKSPACE,
  inventoryOf,
  itemsOf,
  type Collection,
  type CollectionName,
  type Inventory,
} from '../domain/inventory.js';
import type { MoveScope } from '../domain/request.js';
import type { AzureReader, Log } from '../ports.js';

type Readings = Partial<Record<CollectionName, Promise<Collection>>>;

/** The workspace alone: what moves can be told from it, so that ARM is asked while the rest is still being read. */
export function readWorkspace(reader: AzureReader, scope: MoveScope): Promise<Collection> {
  return reader.readCollection('workspace', scope, []);
}

/**
 * Reads every collection of the table, side by side; a child waits for its parent. Nothing rejects for what Azure
 * answers: each collection ends as read, empty or unknown.
 */
export async function takeInventory(
  reader: AzureReader,
  scope: MoveScope,
  workspace: Collection,
  log: Log,
): Promise<Inventory> {
  const readings: Readings = { workspace: Promise.resolve(workspace) };
  const read = (name: CollectionName): Promise<Collection> =>
    (readings[name] ??= readOne(name).then((collection) => {
      log.debug(`read ${collectionTable[name].title}: ${describe(collection)}`);
      return collection;
    }));
  async function readOne(name: CollectionName): Promise<Collection> {
    const entry = collectionTable[name];
    if (entry.inWorkspace && workspace.state === 'empty') return withinNothing;
    if (entry.parent === undefined) return reader.readCollection(name, scope, []);
    const parent = await read(entry.parent);
    if (parent.state === 'unknown') return unknownAs(entry.parent);
    return reader.readCollection(name, scope, itemsOf(parent));
  }
  const all = await Promise.all(
    collectionNames.map(async (name) => [name, await read(name)] as const),
  );
  return inventoryOf(all);
}

const withinNothing: Collection = {
  state: 'unknown',
  reason: { why: 'the workspace does not exist', code: NO_WORKSPACE, status: undefined },
};

function unknownAs(parent: CollectionName): Collection {
  return {
    state: 'unknown',
    reason: {
      why: `"${collectionTable[parent].title}" could not be read`,
      code: undefined,
      status: undefined,
    },
  };
}

function describe(collection: Collection): string {
  return collection.state === 'unknown'
    ? `unknown (${collection.reason.why})`
    : `${collection.state}, ${collection.total}`;
}
