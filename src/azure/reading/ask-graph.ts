import { codesOf } from '../../domain/azure/errors/arm-error.js';
import { isJsonArray, isJsonObject, textAt, valueAt, type JsonObject } from '../../domain/json.js';
import { parseJson } from '../../domain/parse-json.js';
import type { UnknownReason } from '../../domain/azure/inventory.js';
import type { ArmAnswer, ArmClient } from '../client/arm-client.js';
import { armUrl } from '../client/arm-url.js';
import { parseArmError } from '../../domain/azure/errors/arm-error-parser.js';
import type { Read } from '../collections/collection-spec.js';
import { oddWordsIn } from './odd-answer.js';
import type { TakeItem } from './read-page.js';
import { refusalReason, unclear } from './unknown-reason.js';

/**
 * Rows of a page: the most that Resource Graph gives (Azure REST reference: Resource Graph,
 * QueryRequestOptions).
 */
const LARGEST_PAGE = 1_000;

/**
 * Code of an answer that would be too long: fewer rows fit (reported by users, with a limit of 16
 * MB).
 */
const TOO_LARGE = 'ResponsePayloadTooLarge';

export type GraphRead =
  | { readonly items: readonly JsonObject[]; readonly total: number }
  | { readonly reason: UnknownReason };

/**
 * Asks Resource Graph, page by page, and keeps of each row what `take` keeps. It answers about
 * every subscription that the identity can see, and is late by seconds or more. A page that is
 * refused, cut off or not understood makes all unknown.
 */
export async function askGraph(
  client: ArmClient,
  { path, apiVersion, body }: Read,
  take: TakeItem,
): Promise<GraphRead> {
  const url = armUrl(client.cloud, path, apiVersion);
  const items: JsonObject[] = [];
  let total = 0;
  const used = new Set<string>();
  let size = LARGEST_PAGE;
  for (let token = ''; ;) {
    const options = { $top: size, resultFormat: 'objectArray' };
    const paged = token === '' ? options : { ...options, $skipToken: token };
    const asked = { ...(isJsonObject(body) ? body : {}), options: paged };
    const answer = await client.send({ method: 'POST', url, body: asked });
    if (isTooLarge(answer) && size > 1) {
      size = Math.ceil(size / 4);
      continue;
    }
    if (answer.kind === 'unanswered' || answer.status !== 200) {
      return { reason: refusalReason(answer) };
    }
    const page = readRows(answer.text);
    if ('why' in page) return { reason: unclear(page.why, answer.status) };
    total += page.rows.length;
    items.push(...page.rows.map(take).filter((row) => row !== undefined));
    if (page.next === '') return { items, total };
    if (used.has(page.next)) return { reason: unclear('Resource Graph repeated a page') };
    used.add((token = page.next));
  }
}

function isTooLarge(answer: ArmAnswer): boolean {
  return (
    answer.kind === 'answered' &&
    answer.status === 400 &&
    codesOf(parseArmError(answer.status, answer.text)).includes(TOO_LARGE)
  );
}

const DECLARED = ['$skipToken', 'resultTruncated'];

function readRows(
  text: string,
): { readonly rows: readonly JsonObject[]; readonly next: string } | { readonly why: string } {
  const page = parseJson(text);
  const data = valueAt(page, 'data');
  const isOdd = !isJsonObject(page) || oddWordsIn(page, DECLARED) !== undefined;
  if (isOdd || !isJsonArray(data)) return { why: 'Resource Graph sent a page without rows' };
  const rows = data.filter(isJsonObject);
  if (rows.length < data.length) return { why: 'Resource Graph sent a row that is no object' };
  if (valueAt(page, 'count') !== rows.length) {
    return { why: 'Resource Graph sent another number of rows than it says' };
  }
  const next = textAt(page, '$skipToken') ?? '';
  if (next === '' && textAt(page, 'resultTruncated') !== 'false') {
    return { why: 'Resource Graph cut its answer off' };
  }
  return { rows, next };
}
