import { isJsonObject } from '../parse-json.js';
import type { JsonObject, WireAnswer } from '../types.js';
import type { Azure, Call } from './call.js';
import { invalidContent, notFound } from './errors.js';
import { nameOf, subscriptionOf } from './ids.js';
import { objectAt, parseObject, textAt } from './json.js';
import { pageOf } from './reading/pages.js';
import type { Store } from './store.js';

const SUBSCRIPTION = /^\/subscriptions\/[^/]+$/i;
const GROUP = /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+$/i;

function bodiesOf(store: Store, pattern: RegExp, below = ''): readonly JsonObject[] {
  return store
    .all()
    .filter(({ id }) => pattern.test(id) && id.toLowerCase().startsWith(below))
    .map(({ body }) => body);
}

// The published description of these two lists requires a `nextLink`, so the last page has an empty
// one.
function withNextLink(answer: WireAnswer): WireAnswer {
  const { body } = answer;
  if (body === undefined || !isJsonObject(body) || 'nextLink' in body) return answer;
  return { ...answer, body: { ...body, nextLink: '' } };
}

/** `GET /subscriptions`. */
export function listSubscriptions(call: Call, azure: Azure): WireAnswer {
  return withNextLink(pageOf(call, azure, bodiesOf(azure.store, SUBSCRIPTION)));
}

/** `GET /tenants`: the tenants of the subscriptions. */
export function listTenants(call: Call, azure: Azure): WireAnswer {
  const ids = bodiesOf(azure.store, SUBSCRIPTION).map((body) => textAt(body, 'tenantId'));
  const tenants = [...new Set(ids)].map((tenantId) => ({ id: `/tenants/${tenantId}`, tenantId }));
  return withNextLink(pageOf(call, azure, tenants));
}

/** `GET /subscriptions/{s}/locations`: the regions that the subscription's groups are in. */
export function listLocations({ path }: Call, { store }: Azure): WireAnswer {
  const subscription = store.spelled(subscriptionOf(path));
  const groups = bodiesOf(store, GROUP, `${subscription.toLowerCase()}/`);
  const names = new Set(groups.map((body) => textAt(body, 'location')));
  const value = [...names].map((name) => ({
    id: `${subscription}/locations/${name}`,
    name,
    displayName: name,
    regionalDisplayName: name,
  }));
  return { status: 200, body: { value } };
}

/** `GET /subscriptions/{s}/resourceGroups`, with `$filter=tagName eq 'x' and tagValue eq 'y'`. */
export function listGroups(call: Call, azure: Azure): WireAnswer {
  const groups = bodiesOf(azure.store, GROUP, `${subscriptionOf(call.path)}/`);
  const filter = call.query.get('$filter') ?? '';
  const tag = /tagName eq '([^']*)'/i.exec(filter)?.[1];
  const value = /tagValue eq '([^']*)'/i.exec(filter)?.[1];
  const wanted = groups.filter((group) => {
    const tags = objectAt(group, 'tags');
    return tag === undefined || (tag in tags && (value === undefined || tags[tag] === value));
  });
  return pageOf(call, azure, wanted);
}

/** `GET /subscriptions/{s}`. */
export function getSubscription({ path }: Call, { store }: Azure): WireAnswer {
  const body = store.get(path);
  return body === undefined ? notFound.subscription(nameOf(path)) : { status: 200, body };
}

/** `GET /subscriptions/{s}/resourceGroups/{g}`. */
export function getGroup({ path }: Call, { store }: Azure): WireAnswer {
  const body = store.get(path);
  return body === undefined ? notFound.group(nameOf(path)) : { status: 200, body };
}

/** `HEAD` of a group: 204 or 404 (Azure REST reference: Resource Groups, Check Existence). */
export function headGroup({ path }: Call, { store }: Azure): WireAnswer {
  return store.has(path) ? { status: 204 } : notFound.group(nameOf(path));
}

/** `PUT` and `PATCH` of a group. */
export function writeGroup({ path, method, request }: Call, { store }: Azure): WireAnswer {
  const given = parseObject(request.rawBody);
  if (given === undefined) return invalidContent('the body is no JSON object');
  const before = store.get(path);
  if (before === undefined && method === 'PATCH') return notFound.group(nameOf(path));
  const made: JsonObject = {
    id: `${store.spelled(subscriptionOf(path))}/resourceGroups/${nameOf(path)}`,
    name: nameOf(path),
    type: 'Microsoft.Resources/resourceGroups',
    location: '',
    properties: { provisioningState: 'Succeeded' },
  };
  // A group keeps its region for life; the service ignores another one here rather than inventing a
  // wording.
  const { location, ...changes } = given;
  const base = before ?? { ...made, location: location ?? '' };
  // "If a field is unspecified, the current value is retained": given tags are all tags (Azure REST
  // reference: Resource Groups - Update).
  const body = { ...base, ...changes };
  const kept = { ...body, id: base['id'] ?? path, properties: base['properties'] ?? {} };
  store.put(textAt(kept, 'id'), kept);
  return { status: before === undefined ? 201 : 200, body: kept };
}
