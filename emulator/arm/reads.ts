import { isJsonObject } from '../parse-json.js';
import type { JsonObject, WireAnswer, WireRequest } from '../types.js';
import { gatewayError, notFound } from './errors.js';
import { groupIdOf, isAtOrBelow, parseResourcePath, scopeOfExtension, typeOf } from './ids.js';
import { pageOf } from './pages.js';
import type { ArmBehaviour } from './settings.js';
import type { Store } from './store.js';

export interface ArmContext {
  readonly store: Store;
  readonly settings: ArmBehaviour;
}

/** Lists subscriptions. */
export function listSubscriptions({ store }: ArmContext): WireAnswer {
  const value = store
    .ids()
    .filter((id) => /^\/subscriptions\/[^/]+$/i.test(id))
    .flatMap((id) => [store.get(id)].filter((body) => body !== undefined));
  return { status: 200, body: { value } };
}

/** One thing that is not a resource of a group: a subscription, a group, a provider registration. */
export function getTop(request: WireRequest, { store }: ArmContext): WireAnswer {
  const path = trimmed(request);
  const body = store.get(path);
  if (body !== undefined) return { status: 200, body };
  const [, , subscriptionId = '', kind, name = ''] = path.split('/');
  if (!store.has(`/subscriptions/${subscriptionId}`)) return notFound.subscription(subscriptionId);
  if (kind?.toLowerCase() === 'resourcegroups') return notFound.group(name);
  return gatewayError(
    404,
    'InvalidResourceNamespace',
    `The resource namespace '${path.split('/').at(-1) ?? ''}' is invalid.`,
  );
}

/** HEAD of a group or resource: 204 when it is there, 404 when it is not. */
export function head(request: WireRequest, { store }: ArmContext): WireAnswer {
  return { status: store.has(trimmed(request)) ? 204 : 404 };
}

/** The resources of a group or subscription, tracked children such as online endpoints included. */
export function listResources(request: WireRequest, { store, settings }: ArmContext): WireAnswer {
  const scope = trimmed(request).replace(/\/resources$/i, '');
  if (!store.has(scope))
    return getTop({ ...request, url: new URL(scope, request.url) }, { store, settings });
  const wanted = /resourceType eq '([^']+)'/i.exec(
    request.url.searchParams.get('$filter') ?? '',
  )?.[1];
  const items = store
    .ids()
    .filter((id) => parseResourcePath(id) !== undefined && isAtOrBelow(id, scope))
    .filter((id) => isTracked(id))
    .filter((id) => wanted === undefined || typeOf(id).toLowerCase() === wanted.toLowerCase())
    .flatMap((id) => summaryOf(store.get(id)));
  return pageOf(request, items, settings.pageSize);
}

// Endpoints and their deployments are tracked children; computes, jobs and assets are proxies and not listed.
function isTracked(id: string): boolean {
  const parsed = parseResourcePath(id);
  if (parsed === undefined || /microsoft\.authorization/i.test(id)) return false;
  return parsed.segments.length === 2 || /\/(online|batch)endpoints\//i.test(id);
}

function summaryOf(body: JsonObject | undefined): readonly JsonObject[] {
  if (body === undefined) return [];
  const kept = ['id', 'name', 'type', 'location', 'tags', 'kind', 'sku', 'identity'];
  return [Object.fromEntries(Object.entries(body).filter(([key]) => kept.includes(key)))];
}

/**
 * Locks or role assignments at a scope: those on it and below it and, for role assignments, those inherited from above;
 * `$filter=atScope()` leaves out what lies below (Azure REST reference: Authorization).
 */
export function listExtensions(
  request: WireRequest,
  { store, settings }: ArmContext,
  kind: 'locks' | 'roleAssignments',
): WireAnswer {
  const scope = scopeOfExtension(trimmed(request));
  if (!store.has(scope)) return missing(scope, store);
  const atScopeOnly = /atScope\(\)/i.test(request.url.searchParams.get('$filter') ?? '');
  const pattern = new RegExp(`/providers/Microsoft\\.Authorization/${kind}/[^/]+$`, 'i');
  const items = store
    .ids()
    .filter((id) => pattern.test(id))
    .filter((id) => {
      const own = scopeOfExtension(id);
      const above = kind === 'roleAssignments' && isAtOrBelow(scope, own);
      const here = own.toLowerCase() === scope.toLowerCase();
      return here || above || (!atScopeOnly && isAtOrBelow(own, scope));
    })
    .flatMap((id) => [store.get(id)].filter((body) => body !== undefined));
  return pageOf(request, items, settings.pageSize);
}

/** A resource, or the collection that a path with an odd number of segments names. */
export function getResource(request: WireRequest, context: ArmContext): WireAnswer {
  const path = trimmed(request);
  const parsed = parseResourcePath(path);
  if (parsed === undefined) return missing(path, context.store);
  if (parsed.segments.length % 2 === 1) return listCollection(request, path, context);
  const body = context.store.get(path);
  return body === undefined ? missing(path, context.store) : { status: 200, body };
}

function listCollection(
  request: WireRequest,
  path: string,
  { store, settings }: ArmContext,
): WireAnswer {
  const parent = path.slice(0, path.lastIndexOf('/'));
  const isTopLevel = parseResourcePath(parent)?.segments.length === undefined;
  const owner = isTopLevel ? groupIdOf(path) : parent;
  if (!store.has(owner)) return isTopLevel ? missing(owner, store) : parentMissing(parent, store);
  const all = store.childrenOf(path);
  return pageOf(
    request,
    all.filter((item) => isListed(item, request)),
    settings.pageSize,
  );
}

// `listViewType` defaults to ActiveOnly, which hides what is archived (Azure REST reference: Machine Learning, ListViewType).
function isListed(item: JsonObject, request: WireRequest): boolean {
  const view = request.url.searchParams.get('listViewType') ?? 'ActiveOnly';
  const properties = item['properties'];
  const archived =
    properties !== undefined && isJsonObject(properties) && properties['isArchived'] === true;
  if (view === 'All') return true;
  return view === 'ArchivedOnly' ? archived : !archived;
}

function parentMissing(parent: string, store: Store): WireAnswer {
  const own = missing(parent, store);
  const type = typeOf(parent);
  return own.status === 404 && store.has(groupIdOf(parent))
    ? notFound.parent(`${type}/${parent.split('/').at(-1) ?? ''}`)
    : own;
}

function missing(path: string, store: Store): WireAnswer {
  const [, , subscriptionId = '', , group = ''] = path.split('/');
  if (!store.has(`/subscriptions/${subscriptionId}`)) return notFound.subscription(subscriptionId);
  if (!store.has(groupIdOf(path))) return notFound.group(group);
  const parsed = parseResourcePath(path);
  const names = parsed?.segments.filter((_, index) => index % 2 === 1) ?? [];
  return notFound.resource([typeOf(path), ...names].join('/'), group);
}

/** The path of a request without a trailing slash, decoded. */
export function trimmed(request: WireRequest): string {
  return decodeURIComponent(request.url.pathname).replace(/\/+$/, '');
}
