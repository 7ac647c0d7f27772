import type { UnknownReason } from '../../domain/azure/inventory.js';
import type { JsonObject } from '../../domain/json.js';
import type { ArmClient } from '../client/arm-client.js';
import { isAbsent } from './is-absent.js';
import { pinToHost } from '../client/pin-to-host.js';
import { readPage, type TakeItem } from './read-page.js';
import { unclear } from './unknown-reason.js';

/**
 * One page of a list, or the reason why the whole list is unknown; after a broken page nothing
 * follows.
 */
export type Page =
  | { readonly kind: 'page'; readonly items: readonly JsonObject[]; readonly total: number }
  | { readonly kind: 'broken'; readonly reason: UnknownReason };

/**
 * Reads a list page by page, holding of each what `take` keeps. `nextLink` is followed verbatim, as
 * ARM's paging demands (ARM RPC, resource API reference, GET of a collection), but only on the
 * cloud's ARM host. A refused page, a body that is not a page, and a link that was followed before
 * break the list: what came until then is not the list.
 *
 * @param absentCodes codes of a 404 to the first page that state that the list's place is not
 * there: an empty list.
 */
export async function* readPages(
  client: ArmClient,
  firstUrl: string,
  take: TakeItem,
  absentCodes: readonly string[] = [],
): AsyncGenerator<Page, void> {
  const followed = new Set<string>();
  let url = firstUrl;
  for (;;) {
    if (followed.has(url)) {
      yield broken(unclear('Azure repeated a link to a page that was already read'));
      return;
    }
    followed.add(url);
    const read = await readPage(client, url, take);
    if (read.kind === 'refused' && url === firstUrl && isAbsent(read.answer, absentCodes)) return;
    if (read.kind !== 'page') {
      yield broken(read.reason);
      return;
    }
    const { items, total, nextLink } = read;
    const pinned = nextLink === '' ? undefined : pinToHost(nextLink, client.cloud.armHost);
    if (pinned?.ok === false) {
      yield broken(
        unclear(`Azure sent a link to the next page that cannot be followed: ${pinned.why}`),
      );
      return;
    }
    yield { kind: 'page', items, total };
    if (pinned === undefined) return;
    url = pinned.url;
  }
}

function broken(reason: UnknownReason): Page {
  return { kind: 'broken', reason };
}
