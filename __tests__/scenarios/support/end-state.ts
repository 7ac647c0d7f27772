import {
  DESTINATION_GROUP,
  DESTINATION_SUBSCRIPTION_ID,
  SOURCE_GROUP,
  SOURCE_SUBSCRIPTION_ID,
} from '../../../emulator/scenarios/index.js';
import { objectAt } from '../../../emulator/arm/json.js';
import { isJsonObject } from '../../../emulator/parse-json.js';
import type { JsonObject, JsonValue } from '../../../emulator/types.js';

/**
 * What is not compared, each at its place in a body: who made it and when, what Azure counts or
 * says for the time being, and what a new thing cannot have of the old one.
 */
const NOT_COMPARED: ReadonlySet<string> = new Set([
  // The keys of the things tell them apart.
  'id',
  'name',
  'type',
  'systemData',
  ...['createdOn', 'updatedOn', 'createdBy', 'updatedBy', 'modifiedOn'].map(
    (name) => `properties.${name}`,
  ),
  // The nodes of a cluster, and whether an instance runs; whose it is is compared as its owner.
  ...[
    'allocationState',
    'allocationStateTransitionTime',
    'currentNodeCount',
    'targetNodeCount',
    'nodeStateCounts',
    'errors',
    'state',
    'createdBy',
    'personalComputeInstanceSettings',
    // Given by the service to a new instance (specification: read-only).
    'sshSettings.adminUserName',
    'sshSettings.sshPort',
    'schedules.computeStartStop[].id',
    'schedules.computeStartStop[].provisioningStatus',
  ].map((name) => `properties.properties.${name}`),
  // Made by the service for an endpoint, and counted by it for an asset.
  ...['scoringUri', 'swaggerUri', 'latestVersion', 'nextVersion'].map(
    (name) => `properties.${name}`,
  ),
  // The body of a workspace repeats connections that are compared as such; they are approved with
  // other words.
  'properties.privateEndpointConnections',
  'properties.privateLinkServiceConnectionState.description',
  'properties.privateLinkServiceConnectionState.actionsRequired',
]);

const place = (subscription: string, group: string): string =>
  `/subscriptions/${subscription}/resourceGroups/${group}/`;
const SOURCE = place(SOURCE_SUBSCRIPTION_ID, SOURCE_GROUP);
const DESTINATION = place(DESTINATION_SUBSCRIPTION_ID, DESTINATION_GROUP);
const ROLE = /^\/subscriptions\/[^/]+\/providers\/Microsoft\.Authorization\/roleDefinitions\//i;
const MOVED =
  /\/(?:workspaces\/mlw-churn|storageAccounts\/stchurntest|vaults\/kv-churn-test|registries\/crchurntest|components\/appi-churn-test)(?:\/|$)/i;

// A provider that was registered for the move stays so: somebody else may need it by now.
const REGISTRATION = /^\/subscriptions\/[^/]+\/providers\/[^/]+$/i;

/** One thing of a state under a key that a move and a restore do not change. */
type Things = ReadonlyMap<string, JsonValue>;

/**
 * Everything that Azure holds, comparable: what moves has the place of the destination, assignments
 * are told by scope, role and holder, connections by their private endpoint, holders of
 * system-assigned identities by their resource.
 */
export function thingsIn(state: JsonObject): Things {
  const holders = new Map<string, string>();
  for (const [id, body] of Object.entries(state)) {
    const principal = isJsonObject(body) ? textIn(body, 'identity', 'principalId') : '';
    if (principal !== '') holders.set(principal, `identity of ${placed(id)}`);
  }
  return new Map(
    Object.entries(state)
      .filter(([id, body]) => !REGISTRATION.test(id) && !isByProduct(id, body))
      .map(([id, body]) => [keyOf(id, body, holders), comparable(withOwner(body), holders)]),
  );
}

// What a job leaves behind is registered without a name for it, and nobody wants it back.
function isByProduct(id: string, body: JsonValue): boolean {
  if (!/\/data\/[^/]+\/versions\/[^/]+$/i.test(id) || !isJsonObject(body)) return false;
  return objectAt(body, 'properties')['isAnonymous'] === true;
}

// An instance belongs to whom it is assigned, or else to who created it.
function withOwner(body: JsonValue): JsonValue {
  if (!isJsonObject(body)) return body;
  const inside = objectAt(body, 'properties', 'properties');
  const assigned = textIn(inside, 'personalComputeInstanceSettings', 'assignedUser', 'objectId');
  const owner = assigned === '' ? textIn(inside, 'createdBy', 'userId') : assigned;
  return owner === '' ? body : { ...body, owner };
}

// Histories keep the ids that they were written with.
const HISTORY = /\/jobs\//i;

/**
 * Ids of what lies at the destination and still names something that moved by its old id, histories
 * left aside.
 */
export function staleIn(state: JsonObject): readonly string[] {
  return Object.entries(state)
    .filter(([id]) => id.toLowerCase().startsWith(DESTINATION.toLowerCase()) && !HISTORY.test(id))
    .filter(([, body]) => {
      const text = JSON.stringify(body);
      const at = text.toLowerCase().indexOf(SOURCE.toLowerCase());
      return at !== -1 && MOVED.test(text.slice(at, at + 400).replace(/"[\s\S]*/, ''));
    })
    .map(([id]) => id);
}

/**
 * What differs, one line each: what is missing, what is new, and the fields that have another
 * value.
 */
export function differences(before: Things, after: Things): readonly string[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
  return keys.flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    if (was === undefined) return [`new: ${key}`];
    if (is === undefined) return [`missing: ${key}`];
    return fieldsThatDiffer(was, is, '').map((field) => `${field} of ${key}`);
  });
}

function fieldsThatDiffer(was: JsonValue, is: JsonValue, path: string): readonly string[] {
  if (isJsonObject(was) && isJsonObject(is)) {
    const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])];
    return keys.flatMap((key) =>
      fieldsThatDiffer(was[key] ?? null, is[key] ?? null, path === '' ? key : `${path}.${key}`),
    );
  }
  return JSON.stringify(was) === JSON.stringify(is) ? [] : [path];
}

function keyOf(id: string, body: JsonValue, holders: ReadonlyMap<string, string>): string {
  const low = placed(id).toLowerCase();
  if (!isJsonObject(body)) return low;
  const above = low.slice(0, low.lastIndexOf('/'));
  if (low.includes('/roleassignments/')) {
    const holder = textIn(body, 'properties', 'principalId');
    const role = textIn(body, 'properties', 'roleDefinitionId').split('/').at(-1) ?? '';
    return `${above}/${role} for ${holders.get(holder) ?? holder}`;
  }
  const endpoint = textIn(body, 'properties', 'privateEndpoint', 'id');
  return low.includes('/privateendpointconnections/') ? `${above}/${endpoint}` : low;
}

// Nothing said, null, an empty text and an empty object are the same, and so is a state that says
// that all is well.
function comparable(value: JsonValue, holders: ReadonlyMap<string, string>, path = ''): JsonValue {
  if (typeof value === 'string') return holders.get(value) ?? placed(value);
  if (Array.isArray(value)) {
    return (value as readonly JsonValue[]).map((one) => comparable(one, holders, `${path}[]`));
  }
  if (!isJsonObject(value)) return value;
  const kept = Object.entries(value)
    .map(([key, one]) => [key, one, path === '' ? key : `${path}.${key}`] as const)
    .filter(([, one, at]) => !NOT_COMPARED.has(at) && !isEmpty(one))
    .filter(([, one, at]) => at !== 'properties.provisioningState' || one !== 'Succeeded')
    .map(([key, one, at]) => [key, comparable(one, holders, at)] as const);
  return Object.fromEntries(kept);
}

function isEmpty(value: JsonValue): boolean {
  return value === null || value === '' || (isJsonObject(value) && Object.keys(value).length === 0);
}

// Ids of what moves, in the place that they come to; in the long form of addresses too.
function placed(text: string): string {
  // Datastores name the place of their account in two fields; definitions of roles are found in
  // every subscription.
  if (text === SOURCE_SUBSCRIPTION_ID) return DESTINATION_SUBSCRIPTION_ID;
  if (text === SOURCE_GROUP) return DESTINATION_GROUP;
  if (ROLE.test(text)) return text.replace(ROLE, '/role definition ');
  if (!MOVED.test(text)) return text;
  const from = new RegExp(SOURCE.replaceAll(/[.()]/g, '\\$&'), 'gi');
  return text.replaceAll(from, DESTINATION);
}

function textIn(body: JsonObject, ...path: readonly string[]): string {
  let here: JsonValue = body;
  for (const name of path) here = isJsonObject(here) ? (here[name] ?? null) : null;
  return typeof here === 'string' ? here : '';
}
