import type { UnknownReason } from '../../domain/azure/inventory.js';
import { isJsonArray, isJsonObject, valueAt, type JsonObject } from '../../domain/json.js';
import type { ArmAnswer, ArmClient, ArmStream } from '../client/arm-client.js';
import { splitPage } from './page-splitter.js';
import { parseJson } from '../../domain/parse-json.js';
import { countsMore, oddWordsIn } from './odd-answer.js';
import { refusalReason, unclear } from './unknown-reason.js';

/** Decides about an item as it arrives: what of it is kept, or undefined to drop it. */
export type TakeItem = (item: JsonObject) => JsonObject | undefined;

export type PageRead =
  | {
      readonly kind: 'page';
      readonly items: readonly JsonObject[];
      /** How many items the page listed, kept or not. */
      readonly total: number;
      /** As Azure sent it; empty on the last page. */
      readonly nextLink: string;
    }
  | { readonly kind: 'refused'; readonly answer: ArmAnswer; readonly reason: UnknownReason }
  | { readonly kind: 'broken'; readonly reason: UnknownReason };

/** How often a page is read again whose body broke off. */
const READ_AGAIN = 2;

/**
 * Reads one page of a list, item by item. It counts as a whole: a page that breaks off on its way
 * is read again from its beginning, and what is not a page of objects is broken.
 */
export async function readPage(client: ArmClient, url: string, take: TakeItem): Promise<PageRead> {
  for (let again = 0; ; again += 1) {
    const answer = await client.stream({ method: 'GET', url });
    if (answer.kind !== 'streaming') {
      return { kind: 'refused', answer, reason: refusalReason(answer) };
    }
    const read = await takePage(answer, take);
    if (read.kind !== 'torn') return read;
    if (again >= READ_AGAIN) return { kind: 'broken', reason: unclear(read.why, answer.status) };
  }
}

interface Torn {
  readonly kind: 'torn';
  readonly why: string;
}

async function takePage(answer: ArmStream, take: TakeItem): Promise<PageRead | Torn> {
  const items: JsonObject[] = [];
  let total = 0;
  const notUnderstood: string[] = [];
  const splitter = splitPage((text) => {
    const item = parseJson(text);
    if (!isJsonObject(item)) {
      notUnderstood.push(text);
      return;
    }
    total += 1;
    const kept = take(item);
    if (kept !== undefined) items.push(kept);
  });
  for await (const piece of answer.pieces()) {
    if (typeof piece !== 'string') return { kind: 'torn', why: piece.why };
    splitter.write(piece);
  }
  const page =
    notUnderstood.length === 0
      ? judgeRest(splitter.rest(), total)
      : { why: 'Azure sent a page that is not JSON' };
  return 'why' in page
    ? { kind: 'broken', reason: unclear(page.why, answer.status) }
    : { kind: 'page', items, total, nextLink: page.nextLink };
}

/**
 * What is left of a page without its items must be an object with a list of as many placeholders.
 */
function judgeRest(
  text: string,
  total: number,
): { readonly nextLink: string } | { readonly why: string } {
  const body = parseJson(text);
  if (!isJsonObject(body)) return { why: 'Azure sent a page that is not a JSON object' };
  // A page has a list and `nextLink` (recorded answers; ARM RPC, GET of a collection), and a count
  // at most.
  const odd = oddWordsIn(body, ['nextLink']);
  if (odd === 'error') return { why: 'Azure sent a page with an error in it' };
  if (odd === 'more') {
    return { why: 'Azure sent a page that says that there is more, and not where as declared' };
  }
  const value = valueAt(body, 'value');
  if (!isJsonArray(value)) return { why: 'Azure sent a page without a list of values' };
  if (value.length !== total || value.some((placeholder) => placeholder !== 0)) {
    return { why: 'Azure sent a page with a value that is no object' };
  }
  const nextLink = valueAt(body, 'nextLink') ?? '';
  if (typeof nextLink !== 'string') {
    return { why: 'Azure sent a link to the next page that is no text' };
  }
  if (nextLink === '' && total === 0 && countsMore(body)) {
    return { why: 'Azure sent an empty page that counts more' };
  }
  return { nextLink };
}
