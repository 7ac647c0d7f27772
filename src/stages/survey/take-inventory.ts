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
import { restoreTable, type RestoreName } from '../../domain/plan/restore-names.js';
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
  const all = await readAll(reader, scope, { workspace: Promise.resolve(workspace) }, log);
  tellCounts(all, log);
  return inventoryOf(all);
}

// What ends the use of a workspace, or comes into it, within minutes: work, and what it runs on;
// what must be free for a move; whose everything is. Ordinary people do all of it at any time.
const IN_MOTION: ReadonlySet<CollectionName> = new Set([
  'destinationGroup',
  'workspace',
  'destinationNamesake',
  'computes',
  'onlineEndpoints',
  'onlineDeployments',
  'batchEndpoints',
  'batchDeployments',
  'serverlessEndpoints',
  'webServices',
  'activeJobs',
  'labelingJobs',
  'schedules',
  'sourceLocks',
  'destinationLocks',
]);

/** One list for each asset takes long where there are many: read before the jobs are. */
const OF_ASSETS: ReadonlySet<CollectionName> = new Set(['dataAssets', 'dataVersions']);

/** What says, beside its own lists, whether a step may put something back as it was. */
const BESIDE: Readonly<Partial<Record<RestoreName, readonly CollectionName[]>>> = {
  'role-assignments': ['timedRights'],
};

/**
 * Reads again what changes within minutes, and what somebody may take away meanwhile that would be
 * put back; the rest is as it was read before. The jobs come before everything but the versions of
 * assets: both take long to list, and the newest jobs are read last.
 *
 * @param restores the steps that put something back after the move.
 * @param jobsRead told once all jobs have been listed, before the rest is read.
 */
export async function lookOnceMore(
  reader: AzureReader,
  scope: MoveScope,
  before: Inventory,
  log: Log,
  restores: readonly RestoreName[],
  jobsRead: () => void,
): Promise<Inventory> {
  // A search is several questions, and quick.
  const jobs = (name: CollectionName): boolean =>
    name === 'activeJobs' && scope.jobScan !== 'active-search';
  const looked = new Set([...IN_MOTION, ...restores.flatMap(listsOf)]);
  const isAsset = (name: CollectionName): boolean => OF_ASSETS.has(name) && looked.has(name);
  const assets = await readAnew(reader, scope, before, log, isAsset);
  const first = await readAnew(reader, scope, assets, log, jobs);
  jobsRead();
  const isRest = (name: CollectionName): boolean => looked.has(name) && name !== 'dataVersions';
  return readAnew(reader, scope, first, log, (name) => isRest(name) && !jobs(name));
}

function listsOf(step: RestoreName): readonly CollectionName[] {
  return [...restoreTable[step], ...(BESIDE[step] ?? [])];
}

async function readAnew(
  reader: AzureReader,
  scope: MoveScope,
  before: Inventory,
  log: Log,
  isRead: (name: CollectionName) => boolean,
): Promise<Inventory> {
  const kept = collectionNames.filter((name) => !isRead(name));
  const known = Object.fromEntries(
    kept.map((name) => [name, Promise.resolve(before.of(name))] as const),
  );
  return inventoryOf(await readAll(reader, scope, known, log));
}

type Listed = readonly (readonly [CollectionName, Collection])[];

async function readAll(
  reader: AzureReader,
  scope: MoveScope,
  known: Readings,
  log: Log,
): Promise<Listed> {
  const readings = { ...known };
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
  return Promise.all(collectionNames.map(async (name) => [name, await read(name)] as const));
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
function tellCounts(all: Listed, log: Log): void {
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
