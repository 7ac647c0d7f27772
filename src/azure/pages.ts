import type { UnknownReason } from '../domain/inventory.js';
import { isJsonArray, isJsonObject, valueAt, type JsonObject } from '../domain/json.js';
import type { ArmClient } from './arm-client.js';
import { pinToHost } from './location.js';
import { isAbsent } from './is-absent.js';
import { parseJson } from './parse-json.js';
import { refusalReason, unclear } from './unknown-reason.js';

/** One page of a list, or the reason why the whole list is unknown; after a broken page nothing follows. */
export type Page =
  | { readonly kind: 'page'; readonly items: readonly JsonObject[] }
  | { readonly kind: 'broken'; readonly reason: UnknownReason };

/**
 * Reads a list page by page, holding one page at a time. `nextLink` is followed verbatim, as ARM's paging demands (ARM
 * RPC, resource API reference, GET of a collection), but only on the cloud's ARM host. A refused page, a body that is
 * not a page, and a link that was followed before break the list: what came until then is not the list.
 *
 * @param absentCodes codes of a 404 to the first page that state that the list's place is not there: an empty list.
 */
export async function* readPages(
  client: ArmClient,
  firstUrl: string,
  absentCodes: readonly string[] = [],
): AsyncGenerator<Page, void> {
  const followed = new Set<string>();
  let url: string | undefined = firstUrl;
  while (url !== undefined) {
    if (followed.has(url)) {
      yield broken(unclear('Azure repeated a link to a page that was already read'));
      return;
    }
    followed.add(url);
    const answer = await client.send({ method: 'GET', url });
    if (url === firstUrl && isAbsent(answer, absentCodes)) return;
    if (answer.kind === 'unanswered' || answer.status !== 200) {
      yield broken(refusalReason(answer));
      return;
    }
    const page = parsePage(answer.text, client.cloud.armHost);
    if ('why' in page) {
      yield broken(unclear(page.why, answer.status));
      return;
    }
    yield { kind: 'page', items: page.items };
    url = page.next;
  }
}

function broken(reason: UnknownReason): Page {
  return { kind: 'broken', reason };
}

interface ParsedPage {
  readonly items: readonly JsonObject[];
  readonly next: string | undefined;
}

function parsePage(text: string, armHost: string): ParsedPage | { readonly why: string } {
  const body = parseJson(text);
  if (!isJsonObject(body)) return { why: 'Azure sent a page that is not a JSON object' };
  const value = valueAt(body, 'value');
  if (!isJsonArray(value)) return { why: 'Azure sent a page without a list of values' };
  const items = value.filter(isJsonObject);
  if (items.length < value.length)
    return { why: 'Azure sent a page with a value that is no object' };
  const link = valueAt(body, 'nextLink') ?? '';
  if (link === '') return { items, next: undefined };
  if (typeof link !== 'string')
    return { why: 'Azure sent a link to the next page that is no text' };
  const pinned = pinToHost(link, armHost);
  if (!pinned.ok)
    return { why: `Azure sent a link to the next page that cannot be followed: ${pinned.why}` };
  return { items, next: pinned.url };
}
