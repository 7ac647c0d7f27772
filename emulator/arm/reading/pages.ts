import type { JsonValue, WireAnswer } from '../../types.js';
import type { Azure, Call } from '../call.js';
import { typeOf } from '../ids.js';
import { isServed } from '../api-versions.js';
import { parseObject } from '../json.js';

interface Place {
  readonly page: number;
  readonly offset: number;
}

// Machine Learning calls its continuation `$skip` on the wire, ARM itself `$skiptoken`; both are
// opaque.
const PARAMETERS = ['$skip', '$skiptoken'] as const;

function placeOf(query: URLSearchParams): Place {
  const [token] = PARAMETERS.flatMap((name) => query.get(name) ?? []);
  const place = parseObject(Buffer.from(token ?? '', 'base64url').toString());
  const [page, offset] = [place?.['page'], place?.['offset']];
  if (typeof page === 'number' && typeof offset === 'number') return { page, offset };
  return { page: 1, offset: 0 };
}

/** Which page of its list a request is for, counted from 1. */
export function pageNumber(query: URLSearchParams): number {
  return placeOf(query).page;
}

// A page size may be set for the last part of a type alone, or for the whole of it.
function pageSizeOf(type: string, standard: number | undefined, { behaviour }: Azure): number {
  const low = type.toLowerCase();
  const set = Object.entries(behaviour.pageSizes).find(([name]) => {
    const wanted = name.toLowerCase();
    return low === wanted || low.endsWith(`/${wanted}`);
  });
  return set?.[1] ?? standard ?? behaviour.pageSize;
}

/**
 * One page of a list, `{value, nextLink?}`. `nextLink` is absolute, on the host that was asked, and
 * complete: filters, an opaque token, and an api-version that need not be the request's.
 *
 * @param items the whole list, filtered.
 * @param standard page size of this list where one is documented.
 */
export function pageOf(
  call: Call,
  azure: Azure,
  items: readonly JsonValue[],
  standard?: number,
): WireAnswer {
  const type = typeOf(call.path);
  const size = pageSizeOf(type, standard, azure);
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
    if (name !== '$skip' && name !== '$skiptoken') next.searchParams.append(name, value);
  }
  next.searchParams.set('api-version', usable ? other : call.apiVersion);
  const token = Buffer.from(JSON.stringify(place)).toString('base64url');
  next.searchParams.set(isMachineLearning ? '$skip' : '$skiptoken', token);
  return next.toString();
}
