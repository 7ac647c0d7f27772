import type { JsonObject } from '../../types.js';
import type { Handler } from '../call.js';
import { invalidContent } from '../errors.js';
import { typeOf } from '../ids.js';
import { objectAt, parseObject, textAt, valueAt } from '../json.js';

/**
 * The one form of query that is understood: some types, whole columns. Everything else needs the
 * language itself.
 */
const QUERY = /^resources \| where type in~ \(('[^']+'(?:, '[^']+')*)\) \| project ([a-z, ]+)$/i;

/** Rows of a page that nobody gave a size for (Azure Resource Graph: Work with large data sets). */
const STANDARD_PAGE = 100;

/** The most that a query may ask for (the same). */
const LARGEST_PAGE = 1_000;

/** Columns of the table `resources` (Azure Resource Graph: query language, table `resources`). */
const COLUMNS = [
  'id',
  'name',
  'type',
  'kind',
  'location',
  'subscriptionId',
  'resourceGroup',
  'tags',
  'properties',
];

/**
 * `POST /providers/Microsoft.ResourceGraph/resources`: rows of every subscription, a page at a
 * time; `$skipToken` is there as long as more follows (Azure REST reference: Resource Graph -
 * Resources, 2024-04-01).
 */
export const queryGraph: Handler = (call, { store, behaviour }) => {
  const asked = parseObject(call.request.rawBody) ?? {};
  const [, types = '', columns = ''] = QUERY.exec(textAt(asked, 'query')) ?? [];
  const names = columns.split(', ');
  if (types === '' || names.some((name) => !COLUMNS.includes(name))) {
    return invalidContent('the query is not understood');
  }
  const wanted = new Set(types.split(', ').map((type) => type.slice(1, -1).toLowerCase()));
  const rows = [...store.all().map(({ body }) => body), ...behaviour.graphStillShows]
    .filter((body) => wanted.has(typeOf(textAt(body, 'id')).toLowerCase()))
    .map((body) => rowOf(body, names));
  const options = objectAt(asked, 'options');
  const from = offsetIn(textAt(options, '$skipToken'));
  const top = valueAt(options, '$top');
  const size = Math.min(
    typeof top === 'number' ? top : STANDARD_PAGE,
    behaviour.pageSize ?? LARGEST_PAGE,
  );
  const end = from + size;
  const data = rows.slice(from, end);
  const more = end < rows.length;
  return {
    status: 200,
    body: {
      totalRecords: rows.length,
      count: data.length,
      data,
      facets: [],
      resultTruncated: more ? 'true' : 'false',
      ...(more ? { $skipToken: Buffer.from(String(end)).toString('base64url') } : {}),
    },
  };
};

function offsetIn(token: string): number {
  return token === '' ? 0 : Number(Buffer.from(token, 'base64url').toString());
}

// Resource Graph writes types and groups in lower case.
function rowOf(body: JsonObject, columns: readonly string[]): JsonObject {
  const id = textAt(body, 'id');
  const [, subscriptionId = '', resourceGroup = ''] =
    /^\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)/i.exec(id) ?? [];
  const row: JsonObject = {
    ...body,
    type: typeOf(id).toLowerCase(),
    subscriptionId,
    resourceGroup: resourceGroup.toLowerCase(),
  };
  return Object.fromEntries(columns.map((name) => [name, row[name] ?? null]));
}
