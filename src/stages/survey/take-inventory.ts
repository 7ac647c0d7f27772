import {
  collectionEntry,
  collectionNames,
  collectionTable,
  inventoryOf,
  itemsOf,
  withinNothing,
  type Collection,
  type CollectionName,
  type Inventory,
} from '../../domain/azure/inventory.js';
import type { MoveScope } from '../../domain/request/request.js';
import type { AzureReader, Log } from '../../ports/ports.js';

type Readings = Partial<Record<CollectionName, Promise<Collection>>>;

/**
 * The workspace alone: what moves can be told from it, so that ARM is asked while the rest is still
 * being read.
 */
export function readWorkspace(reader: AzureReader, scope: MoveScope): Promise<Collection> {
  return reader.readCollection('workspace', scope, []);
}

/**
 * Reads every collection of the table, side by side; a child waits for its parents. Nothing rejects
 * for what Azure answers: each collection ends as read, empty or unknown. Long lists tell how far
 * they are.
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
    const { within, parents } = collectionEntry(name);
    if (within !== undefined && (await read(within)).state === 'empty')
      return withinNothing(within);
    const known = await Promise.all(parents.map(read));
    const missing = parents.find((_, index) => known[index]?.state === 'unknown');
    if (missing !== undefined) return unknownAs(missing, await read(missing));
    return reader.readCollection(name, scope, known.flatMap(itemsOf), (listed) => {
      log.info(`${collectionTable[name].title}: ${listed} listed so far.`);
    });
  }
  const all = await Promise.all(
    collectionNames.map(async (name) => [name, await read(name)] as const),
  );
  return inventoryOf(all);
}

const NOT_SAID = { code: undefined, status: undefined };

// For the same reason, so that the same remedy helps.
function unknownAs(parent: CollectionName, read: Collection): Collection {
  const why = `"${collectionTable[parent].title}" could not be read`;
  if (read.state !== 'unknown') return { state: 'unknown', reason: { why, ...NOT_SAID } };
  const { code, status, why: cause } = read.reason;
  return { state: 'unknown', reason: { why: `${why}: ${cause}`, code, status } };
}

function describe(collection: Collection): string {
  return collection.state === 'unknown'
    ? `unknown (${collection.reason.why})`
    : `${collection.state}, ${collection.total}`;
}
