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
  tellCounts(all, log);
  return inventoryOf(all);
}

/** What a person knows a workspace by; the others are counted below. */
const NAMED: ReadonlySet<CollectionName> = new Set([
  'computes',
  'onlineEndpoints',
  'activeJobs',
  'dataAssets',
  'models',
]);

// What is there is counted, what could not be read says why; what is empty is named in one line.
function tellCounts(all: readonly (readonly [CollectionName, Collection])[], log: Log): void {
  const titled = all.map(([name, one]) => ({ name, one, title: collectionTable[name].title }));
  // What was listed, and what of it is of the kind that is looked for: jobs that are not finished.
  const filled = titled.flatMap(({ name, title, one }) => {
    if (one.state === 'unknown' || one.total === 0) return [];
    return [{ name, title, kept: itemsOf(one).length, total: one.total }];
  });
  const unread = titled.flatMap(({ title, one }) =>
    one.state === 'unknown' ? [`${title}: could not be read, ${one.reason.why}`] : [],
  );
  const empty = titled.flatMap(({ title, one }) =>
    one.state === 'empty' && one.total === 0 ? [title] : [],
  );
  const named = filled
    .filter(({ name, kept }) => NAMED.has(name) && kept > 0)
    .map(({ title, kept }) => `, ${kept} ${title}`);
  const things = filled.reduce((sum, { total }) => sum + total, 0);
  const gap = unread.length === 0 ? '' : `; ${unread.length} could not be read`;
  log.group(`Read ${all.length} lists with ${things} things in them${named.join('')}${gap}`, [
    ...filled.map(({ title, kept, total }) =>
      kept === total ? `${title}: ${total}` : `${title}: ${kept} of ${total} listed`,
    ),
    ...unread,
    ...(empty.length === 0 ? [] : [`Nothing of: ${empty.join(', ')}`]),
  ]);
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
