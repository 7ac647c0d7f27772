import { withoutCase } from '../../domain/azure/resource-id.js';
import { idOf, isOfList, listedAt } from '../../domain/azure/body-identity.js';
import type { UnknownReason } from '../../domain/azure/inventory.js';
import { isJsonObject, valueAt, type JsonObject } from '../../domain/json.js';
import type { ArmClient } from '../client/arm-client.js';
import { armUrl } from '../client/arm-url.js';
import type { CollectionSpec, Read } from '../collections/collection-spec.js';
import { readPages, type Page } from './pages.js';
import type { TakeItem } from './read-page.js';
import { NOTHING_OF_IT, OF_SOMETHING_ELSE } from './unknown-reason.js';

/** How many items of a list are read before somebody who waits is told again. */
const TELL_EVERY = 5_000;

export interface Part {
  readonly items: readonly JsonObject[];
  /** How many items Azure listed, kept or not. */
  readonly total: number;
}

export type PartRead = Part | { readonly reason: UnknownReason };

type Pages = (take: TakeItem) => AsyncGenerator<Page, void>;

/**
 * Reads one list, every page. What comes into a list while its pages are read is on a page that was
 * read before, where the newest is listed first, and on the last one, where it is listed last; in
 * which order Azure lists jobs is not documented. So of a list that grows the first page is read
 * anew until there is nothing new on it, or something that is kept.
 *
 * @param take what of an item is kept.
 */
export async function readList(
  client: ArmClient,
  spec: CollectionSpec,
  read: Read,
  take: TakeItem,
  onProgress: (listed: number) => void,
): Promise<PartRead> {
  const url = armUrl(client.cloud, read.path, read.apiVersion, read.query);
  const absentCodes = read.absentCodes ?? spec.absentCodes;
  const pages: Pages = async function* (each) {
    let odd: UnknownReason | undefined;
    const takeListed: TakeItem = (told) => {
      const item = listedAt(read.path, told);
      odd ??= whyOdd(spec, read, item);
      return each(item);
    };
    for await (const page of readPages(client, url, takeListed, absentCodes)) {
      yield odd === undefined ? page : { kind: 'broken', reason: odd };
    }
  };
  const all = await readAll(pages, take, onProgress);
  if ('reason' in all || spec.grows !== true || all.pages < 2) return all;
  let { items, total, first } = all;
  for (;;) {
    const came = await readWhatCame(pages, take, first);
    if ('reason' in came) return came;
    // Where nothing of before is met, it was read as a whole once more.
    items = came.isMet ? [...items, ...came.items] : came.items;
    total = came.isMet ? total + came.total : came.total;
    if (came.total === 0 || came.items.length > 0) return { items, total };
    first = came.first;
  }
}

// A resource has properties (ARM RPC, resource envelope), as one that is read alone.
function whyOdd(spec: CollectionSpec, read: Read, item: JsonObject): UnknownReason | undefined {
  if (!isOfList(read.path, item, spec.itemsLie)) return OF_SOMETHING_ELSE;
  const isTold = spec.isBare === true || isJsonObject(valueAt(item, 'properties'));
  return isTold ? undefined : NOTHING_OF_IT;
}

interface Pass extends Part {
  /** The ids on its first page. */
  readonly first: ReadonlySet<string>;
}

type PassRead<More> = (Pass & More) | { readonly reason: UnknownReason };

async function readAll(
  pages: Pages,
  take: TakeItem,
  onProgress: (listed: number) => void,
): Promise<PassRead<{ readonly pages: number }>> {
  const items: JsonObject[] = [];
  const first = new Set<string>();
  let [count, total, told] = [0, 0, 0];
  const takeNoted: TakeItem = (item) => {
    if (count === 0) first.add(keyOf(item));
    return take(item);
  };
  for await (const page of pages(takeNoted)) {
    if (page.kind === 'broken') return page;
    count += 1;
    total += page.total;
    items.push(...page.items);
    if (total - told >= TELL_EVERY) onProgress((told = total));
  }
  return { items, total, first, pages: count };
}

/** Reads from the first page on to the page on which something is that is known. */
async function readWhatCame(
  pages: Pages,
  take: TakeItem,
  known: ReadonlySet<string>,
): Promise<PassRead<{ readonly isMet: boolean }>> {
  const items: JsonObject[] = [];
  const first = new Set<string>();
  const came = new Set<string>();
  let isFirst = true;
  let met = 0;
  const takeNew: TakeItem = (item) => {
    const key = keyOf(item);
    if (isFirst) first.add(key);
    if (known.has(key)) {
      met += 1;
      return undefined;
    }
    came.add(key);
    return take(item);
  };
  for await (const page of pages(takeNew)) {
    if (page.kind === 'broken') return page;
    isFirst = false;
    items.push(...page.items);
    if (met > 0) break;
  }
  return { items, total: came.size, first, isMet: met > 0 };
}

function keyOf(item: JsonObject): string {
  return withoutCase(idOf(item));
}
