import type { JsonValue, WireAnswer } from '../../types.js';
import type { Azure, Call } from '../call.js';
import { typeOf } from '../ids.js';
import { isServed } from '../api-versions.js';
import { parseObject } from '../json.js';

interface Place {
  readonly page: number;
  readonly offset: number;
}

// Machine Learning calls its continuation `$skipToken` (recorded), the published examples `$skip`,
// ARM itself `$skiptoken`; all are opaque.
const PARAMETERS = ['$skip', '$skipToken', '$skiptoken'] as const;

/** In one answer, however many there are. */
const WHOLE = Number.MAX_SAFE_INTEGER;

// Recorded (Azure/azure-cli-extensions, recordings of azext_mlv2): full pages that go on in
// test_schedule_list, test_component, test_data, test_environment and test_model_list; 21 rules in
// test_workspace_managednetwork_outbound_rule_operations and 27 workspaces in test_workspace that
// do not. Of datastores the size is the published default of `count`.
const OF_WORKSPACE: Readonly<Record<string, number>> = {
  '': WHOLE,
  schedules: 50,
  components: 50,
  data: 50,
  environments: 100,
  models: 20,
  datastores: 30,
  outboundrules: WHOLE,
};

/** Of the other lists no size is published or recorded. */
const UNKNOWN = 20;

const FIRST: Place = { page: 1, offset: 0 };

function placeOf(query: URLSearchParams): Place {
  const [token] = PARAMETERS.flatMap((name) => query.get(name) ?? []);
  // Most requests have none, and an error that nobody looks at is dear.
  if (token === undefined) return FIRST;
  const place = parseObject(Buffer.from(token, 'base64url').toString());
  const [page, offset] = [place?.['page'], place?.['offset']];
  if (typeof page === 'number' && typeof offset === 'number') return { page, offset };
  return FIRST;
}

/** Which page of its list a request is for, counted from 1. */
export function pageNumber(query: URLSearchParams): number {
  return placeOf(query).page;
}

/** How many items of a list Azure puts into a page, as far as that is known. */
function ownSize(path: string, type: string): number {
  // 237 in one answer (recorded, test_virtual_cluster).
  if (/^\/subscriptions$/i.test(path)) return WHOLE;
  const [, below] = /^microsoft\.machinelearningservices\/workspaces\/?(.*)$/i.exec(type) ?? [];
  return (below === undefined ? undefined : OF_WORKSPACE[below.toLowerCase()]) ?? UNKNOWN;
}

// A page size may be set for the last part of a type alone, or for the whole of it.
function pageSizeOf({ path, query }: Call, { behaviour }: Azure): number {
  const type = typeOf(path);
  const low = type.toLowerCase();
  const set = Object.entries(behaviour.pageSizes).find(([name]) => {
    const wanted = name.toLowerCase();
    return low === wanted || low.endsWith(`/${wanted}`);
  });
  if (set !== undefined) return set[1];
  const size = behaviour.pageSize ?? ownSize(path, type);
  const [count, top] = [query.get('count'), query.get('$top')].map((asked) => Number(asked ?? 0));
  if (count !== undefined && count > 0) return count;
  // More than a page has is a page (published: "top count cannot be greater than the page size").
  return top !== undefined && top > 0 ? Math.min(top, size) : size;
}

/**
 * One page of a list, `{value, nextLink?}`. `nextLink` is absolute, on the host that was asked, and
 * complete: filters, an opaque token, and an api-version that need not be the request's.
 *
 * @param items the whole list, filtered.
 */
export function pageOf(call: Call, azure: Azure, items: readonly JsonValue[]): WireAnswer {
  const size = pageSizeOf(call, azure);
  const { page, offset } = placeOf(call.query);
  const value = items.slice(offset, offset + size);
  const end = offset + size;
  if (end >= items.length) return { status: 200, body: { value } };
  return {
    status: 200,
    body: { value, nextLink: nextLink(call, azure, { page: page + 1, offset: end }) },
  };
}

function nextLink(call: Call, { behaviour }: Azure, place: Place): string {
  const next = new URL(`https://${call.request.host}${call.request.url.pathname}`);
  const type = typeOf(call.path);
  const isMachineLearning = /^microsoft\.machinelearningservices\//i.test(type);
  const other = behaviour.nextLinkApiVersion;
  const usable =
    isMachineLearning &&
    other !== undefined &&
    isServed(type, other, behaviour.oldestMachineLearningVersion);
  for (const [name, value] of call.query) {
    if (!PARAMETERS.some((one) => one === name)) next.searchParams.append(name, value);
  }
  next.searchParams.set('api-version', usable ? other : call.apiVersion);
  const token = Buffer.from(JSON.stringify(place)).toString('base64url');
  next.searchParams.set(isMachineLearning ? '$skipToken' : '$skiptoken', token);
  return next.toString();
}
