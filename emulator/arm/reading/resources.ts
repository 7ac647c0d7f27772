import { isJsonObject } from '../../parse-json.js';
import type { JsonObject, WireAnswer } from '../../types.js';
import type { Azure, Call } from '../call.js';
import { notFound } from '../errors.js';
import {
  above,
  groupIdOf,
  isSame,
  nameOf,
  parentOf,
  parseResourcePath,
  subscriptionOf,
  typeOf,
} from '../ids.js';
import { listAt, objectAt, textAt, withValue } from '../json.js';
import { childType, embeddedConnections } from '../machine-learning-types.js';
import { absentInService, isOfService } from './absences.js';
import { pageOf } from './pages.js';
import { providerOf } from './providers.js';
import { readable } from '../writes/write-only.js';

/** Why a resource cannot be found: its group is not there, or its parent, or itself. */
export function whyMissing(path: string, azure: Azure, action = 'read'): WireAnswer {
  const { store, behaviour } = azure;
  const group = groupIdOf(path);
  if (group !== '' && !store.has(group)) return notFound.group(path.split('/')[4] ?? '');
  const parent = parentOf(path);
  const [, ...types] = typeOf(path).split('/');
  if (parent !== undefined && !store.has(parent)) {
    // What ARM does not track it does not miss either: the service says that the parent is not
    // there (recorded for the versions of a model).
    return isOfService(parent, behaviour)
      ? whyMissing(parent, azure, action)
      : notFound.parent(action, types.join('/'), parent);
  }
  if (isOfService(path, behaviour)) return absentInService(path);
  const { namespace = '', segments = [] } = parseResourcePath(path) ?? {};
  return notFound.resource([namespace, ...segments].join('/'), nameOf(store.spelled(group)));
}

/** The body as a client may see it. */
export function visible(body: JsonObject, id: string, { behaviour }: Azure): JsonObject {
  const shown = behaviour.leaksWriteOnlyFields ? body : readable(body, id);
  return isSame(typeOf(id), 'Microsoft.MachineLearningServices/workspaces/schedules')
    ? withoutIdentity(shown)
    : shown;
}

// Recorded in 127 of 127 bodies: a schedule has neither id nor type.
function withoutIdentity(body: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(body).filter(([name]) => !['id', 'type'].includes(name)),
  );
}

/** `GET` of a resource. */
export function getResource(call: Call, azure: Azure): WireAnswer {
  const { path } = call;
  const body = azure.store.get(path) ?? embedded(path, azure);
  const unregistered = body === undefined ? refuseUnregistered(call, azure) : undefined;
  if (unregistered !== undefined) return unregistered;
  return body === undefined
    ? whyMissing(path, azure)
    : { status: 200, body: withContent(visible(body, path, azure), call) };
}

// Recorded for reads too: a namespace that ARM knows and the subscription never registered. One with
// resources in it was registered, whatever the state file leaves out.
function refuseUnregistered({ path }: Call, { store, behaviour }: Azure): WireAnswer | undefined {
  const namespaceOf = (id: string): string => typeOf(id).split('/')[0] ?? '';
  const [namespace, subscription] = [namespaceOf(path), subscriptionOf(path)];
  if (subscription === '' || !behaviour.readsNeedRegistration) return undefined;
  const provider = providerOf(store, subscription, namespace);
  if (textAt(provider, 'registrationState') !== 'NotRegistered') return undefined;
  const holdsAny = store
    .atOrBelow(subscription)
    .some(({ id }) => groupIdOf(id) !== '' && isSame(namespaceOf(id), namespace));
  return holdsAny ? undefined : notFound.registration(namespace);
}

// "Flag indicating whether or not to return the full content": without it a workbook is a summary
// (Azure REST reference: Workbooks - Get).
function withContent(body: JsonObject, { path, query }: Call): JsonObject {
  const isWhole = query.get('canFetchContent') === 'true';
  if (isWhole || !isSame(typeOf(path), 'microsoft.insights/workbooks')) return body;
  return withValue(body, ['properties', 'serializedData'], undefined);
}

/** `HEAD` of a resource: 204 or 404 (Azure REST reference: Resources, Check Existence By Id). */
export function headResource({ path }: Call, azure: Azure): WireAnswer {
  return azure.store.has(path) ? { status: 204 } : whyMissing(path, azure);
}

// A body copied from a real subscription carries its private endpoint connections inside; they are
// resources all the same.
function embedded(path: string, { store }: Azure): JsonObject | undefined {
  const parent = parentOf(path);
  if (parent === undefined || !/\/privateEndpointConnections\/[^/]+$/i.test(path)) return undefined;
  return embeddedConnections(store.get(parent)).find((body) => isSame(textAt(body, 'id'), path));
}

function itemsOf(path: string, { store }: Azure): readonly JsonObject[] {
  const own = store
    .inCollection(path)
    .map(({ id, body }) => (body['id'] === undefined ? { ...body, id } : body));
  if (own.length > 0 || !/\/privateEndpointConnections$/i.test(path)) return own;
  return embeddedConnections(store.get(above(path, 1)));
}

/**
 * Lists what has this type anywhere in the subscription: `GET
 * /subscriptions/{s}/providers/{namespace}/{type}`.
 */
function listInSubscription(path: string, { store }: Azure): readonly JsonObject[] {
  const parsed = parseResourcePath(path);
  return store
    .atOrBelow(parsed?.scope ?? '')
    .filter(({ id }) => groupIdOf(id) !== '' && isSame(typeOf(id), typeOf(path)))
    .map(({ body }) => body);
}

/** `GET` of a collection: the path of a type without a name after it. */
export function listCollection(call: Call, azure: Azure): WireAnswer {
  const { path, query } = call;
  const { store, behaviour } = azure;
  const type = typeOf(path);
  const [namespace = '', ...types] = type.split('/');
  const kind = childType(type);
  if (kind === undefined) return notFound.type(types.join('/'), namespace, call.apiVersion);
  const unregistered = refuseUnregistered(call, azure);
  if (unregistered !== undefined) return unregistered;
  const isOfGroup = groupIdOf(path) !== '';
  if (isOfGroup && !store.has(groupIdOf(path))) return whyMissing(path, azure);
  // An odd path of three and more segments has a parent, and one below a resource hangs on it.
  if (isOfGroup && types.length > 1 && !store.has(above(path, 1)))
    return whyMissing(`${path}/any`, azure);
  const isWide = !isOfGroup && types.length === 1;
  const items = (isWide ? listInSubscription(path, azure) : itemsOf(path, azure)).filter((item) =>
    kind.filters.every((filter) => filter(item, query, behaviour)),
  );
  const answer = pageOf(call, azure, items);
  const page = listAt(answer.body, 'value').filter(isJsonObject);
  const value = page.map((item) => visible(item, textAt(item, 'id'), azure));
  return { ...answer, body: { ...objectAt(answer.body), value } };
}
