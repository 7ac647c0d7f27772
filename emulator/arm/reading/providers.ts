import type { JsonObject, WireAnswer } from '../../types.js';
import type { Azure, Call } from '../call.js';
import { notFound } from '../errors.js';
import { above, nameOf, subscriptionOf } from '../ids.js';
import { listAt, textAt } from '../json.js';
import { pageOf } from './pages.js';
import type { Store } from '../store.js';

/** Namespaces ARM knows in a subscription that has never used them: they show as NotRegistered. */
const known: readonly string[] = [
  'Microsoft.MachineLearningServices',
  'Microsoft.Storage',
  'Microsoft.KeyVault',
  'Microsoft.ContainerRegistry',
  'Microsoft.Insights',
  'Microsoft.Notebooks',
  'Microsoft.Network',
  'Microsoft.ManagedIdentity',
  'Microsoft.OperationalInsights',
  'Microsoft.ContainerService',
  'Microsoft.Databricks',
  'Microsoft.DocumentDB',
  'Microsoft.Search',
  'Microsoft.Compute',
];

/**
 * The registration of a namespace in a subscription; undefined when ARM knows no such namespace.
 */
function providerOf(store: Store, subscription: string, namespace: string): JsonObject | undefined {
  const id = `${store.spelled(subscription)}/providers/${namespace}`;
  const body = store.get(id);
  const name = known.find((each) => each.toLowerCase() === namespace.toLowerCase());
  if (body !== undefined || name === undefined) return body;
  return {
    id: `${store.spelled(subscription)}/providers/${name}`,
    namespace: name,
    resourceTypes: [],
    registrationState: 'NotRegistered',
    registrationPolicy: 'RegistrationRequired',
  };
}

/**
 * Whether a subscription is registered for a type in a region. The list of regions counts only
 * where the registration has one for the type; ARM's own types need no registration.
 *
 * @param type `Microsoft.X/a/b`. @param location as in a body, `westeurope`; empty for any.
 */
export function isRegistered(
  store: Store,
  subscription: string,
  type: string,
  location: string,
): boolean {
  const [namespace = '', ...rest] = type.split('/');
  if (/^microsoft\.(authorization|resources)$/i.test(namespace)) return true;
  const provider = providerOf(store, subscription, namespace);
  if (textAt(provider, 'registrationState') !== 'Registered') return false;
  const entry = listAt(provider, 'resourceTypes').find(
    (each) => textAt(each, 'resourceType').toLowerCase() === rest.join('/').toLowerCase(),
  );
  const regions = listAt(entry, 'locations').map((region) =>
    regionOf(typeof region === 'string' ? region : ''),
  );
  return location === '' || regions.length === 0 || regions.includes(regionOf(location));
}

// The same region is `West Europe` in lists of providers and `westeurope` in resources.
function regionOf(name: string): string {
  return name.replaceAll(' ', '').toLowerCase();
}

/** `GET /subscriptions/{s}/providers/{namespace}`. */
export function getProvider({ path }: Call, { store }: Azure): WireAnswer {
  const body = providerOf(store, subscriptionOf(path), nameOf(path));
  return body === undefined ? notFound.namespace(nameOf(path)) : { status: 200, body };
}

/** `GET /subscriptions/{s}/providers`. */
export function listProviders(call: Call, azure: Azure): WireAnswer {
  const inState = azure.store.inCollection(call.path).map(({ body }) => body);
  const names = inState.map((body) => textAt(body, 'namespace').toLowerCase());
  const rest = known
    .filter((name) => !names.includes(name.toLowerCase()))
    .flatMap((name) => providerOf(azure.store, subscriptionOf(call.path), name) ?? []);
  return pageOf(call, azure, [...inState, ...rest]);
}

/**
 * `POST /subscriptions/{s}/providers/{namespace}/register` (and `unregister`): the answer says
 * Registering, the next look Registered.
 */
export function register({ path }: Call, { store }: Azure): WireAnswer {
  const id = above(path, 1);
  const body = providerOf(store, subscriptionOf(path), nameOf(id));
  if (body === undefined) return notFound.namespace(nameOf(id));
  const [during, after] =
    nameOf(path).toLowerCase() === 'register'
      ? ['Registering', 'Registered']
      : ['Unregistering', 'NotRegistered'];
  store.put(textAt(body, 'id'), { ...body, registrationState: after });
  return { status: 200, body: { ...body, registrationState: during } };
}
