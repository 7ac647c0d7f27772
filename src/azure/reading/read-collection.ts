import { withoutCase } from '../../domain/azure/resource-id.js';
import type { Collection, CollectionName } from '../../domain/azure/inventory.js';
import { textAt, type JsonObject } from '../../domain/json.js';
import type { MoveScope } from '../../domain/request/request.js';
import type { ArmClient } from '../client/arm-client.js';
import { askGraph } from './ask-graph.js';
import { postQuery } from './post-query.js';
import type { CollectionSpec, Read } from '../collections/collection-spec.js';
import { collections } from '../collections/collections.js';
import { readList, type Part, type PartRead } from './read-list.js';
import type { TakeItem } from './read-page.js';
import { readSingle } from './read-single.js';
import { unclear } from './unknown-reason.js';

/**
 * Reads one collection by its entry in the table: every read of it, every page. One read that is
 * not clear makes the whole collection unknown. Memory holds what is kept, and one page.
 */
export async function readCollection(
  client: ArmClient,
  name: CollectionName,
  scope: MoveScope,
  parents: readonly JsonObject[],
  onProgress: (listed: number) => void = () => undefined,
): Promise<Collection> {
  const spec = collections[name];
  const reads = spec.reads(scope, parents);
  if ('why' in reads) return { state: 'unknown', reason: unclear(reads.why) };
  const parts: Part[] = [];
  // All side by side: it is the token bucket that limits.
  const results = await Promise.all(
    reads.map((read) => readPart(client, spec, read, { scope, parents, onProgress })),
  );
  for (const result of results) {
    if ('reason' in result) return { state: 'unknown', reason: result.reason };
    parts.push(result);
  }
  const total = parts.reduce((sum, part) => sum + part.total, 0);
  const all = parts.flatMap((part) => part.items);
  const items = spec.overlaps === true || spec.grows === true ? withoutTwins(all) : all;
  return items.length === 0 ? { state: 'empty', total } : { state: 'read', items, total };
}

interface Reading {
  readonly scope: MoveScope;
  readonly parents: readonly JsonObject[];
  readonly onProgress: (listed: number) => void;
}

async function readPart(
  client: ArmClient,
  spec: CollectionSpec,
  read: Read,
  reading: Reading,
): Promise<PartRead> {
  const take = takeFor(spec, reading);
  if (read.form === 'list') return readList(client, spec, read, take, reading.onProgress);
  if (read.form === 'graph') return askGraph(client, read, take);
  const single =
    read.form === 'single'
      ? await readSingle(client, read, read.absentCodes ?? spec.absentCodes)
      : await postQuery(client, read, (body) => spec.isAnswer?.(body) ?? true);
  if (single.state === 'unknown') return { reason: single.reason };
  if (single.state === 'absent') return { items: [], total: 0 };
  const kept = take(single.body);
  return { items: kept === undefined ? [] : [kept], total: 1 };
}

function takeFor(spec: CollectionSpec, { scope, parents }: Reading): TakeItem {
  return (item) =>
    (spec.keep?.(item, scope, parents) ?? true) ? (spec.project?.(item) ?? item) : undefined;
}

function withoutTwins(items: readonly JsonObject[]): readonly JsonObject[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const told = textAt(item, 'id');
    if (told === undefined) return true;
    const id = withoutCase(told);
    const twin = seen.has(id);
    seen.add(id);
    return !twin;
  });
}
