import type { JsonObject, WireAnswer, WireRequest } from '../types.js';

/**
 * One page of a list. `nextLink` is absolute and carries an opaque `$skip` (Azure REST reference: Machine Learning; on the
 * wire it is `$skip`, whatever examples call it).
 */
export function pageOf(
  request: WireRequest,
  items: readonly JsonObject[],
  pageSize: number,
): WireAnswer {
  const skip = decodeSkip(request.url.searchParams.get('$skip'));
  const value = items.slice(skip, skip + pageSize);
  const rest = skip + pageSize < items.length;
  return {
    status: 200,
    body: rest ? { value, nextLink: nextLink(request, skip + pageSize) } : { value },
  };
}

function nextLink(request: WireRequest, skip: number): string {
  const next = new URL(request.url);
  next.protocol = 'https:';
  next.host = request.host;
  next.searchParams.set('$skip', Buffer.from(`skip=${skip}`).toString('base64url'));
  return next.toString();
}

function decodeSkip(token: string | null): number {
  if (token === null) return 0;
  return Number(/^skip=(\d+)$/.exec(Buffer.from(token, 'base64url').toString())?.[1] ?? 0);
}
