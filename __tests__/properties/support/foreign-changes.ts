import * as fc from 'fast-check';

import { valueAt } from '../../../emulator/arm/json.js';
import {
  BATCH_ENDPOINT_ID,
  entry,
  ONLINE_ENDPOINT_ID,
  SCENARIO_TENANT_ID,
  SOURCE_GROUP_ID,
  STORAGE_ID,
  withEntry,
  withLock,
  without,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
import { assignment } from '../../../emulator/scenarios/access.js';
import { isJsonObject } from '../../../emulator/parse-json.js';
import type { JsonObject, JsonValue } from '../../../emulator/types.js';

/** Whoever changes something beside the run; in every value that this one writes. */
export const STRANGER = 'stranger-0';

type Path = readonly string[];

/** One thing that somebody does in Azure meanwhile. */
export type ForeignChange =
  | { readonly kind: 'write'; readonly id: string; readonly path: Path; readonly to: JsonValue }
  | { readonly kind: 'deploy'; readonly id: string }
  | { readonly kind: 'assign'; readonly id: string }
  | { readonly kind: 'lock'; readonly id: string; readonly level: 'ReadOnly' | 'CanNotDelete' }
  | { readonly kind: 'delete'; readonly id: string };

const at = (kind: string, ...names: readonly string[]): readonly string[] =>
  names.map((name) => `${WORKSPACE_ID}/${kind}/${name}`);
const computes = at('computes', 'cpu-cluster', 'ci-ada', 'team-aks');
const schedules = at('schedules', 'nightly', 'nightly-training');
const endpoints = [ONLINE_ENDPOINT_ID, BATCH_ENDPOINT_ID];
const deployments = [
  `${ONLINE_ENDPOINT_ID}/deployments/blue`,
  `${BATCH_ENDPOINT_ID}/deployments/nightly`,
];
const datastores = at('datastores', 'raw_events');
const data = at('data', 'customers', 'customers/versions/1');
const rights = (scope: string, end: string): string =>
  `${scope}/providers/Microsoft.Authorization/roleAssignments/9f8e7d6c-0000-4444-8888-00000000000${end}`;

const identity = { type: 'SystemAssigned', principalId: STRANGER, tenantId: SCENARIO_TENANT_ID };
const LATER = '2026-11-30T12:00:00.000Z';
const inner = ['properties', 'properties'] as const;

const writes: readonly (readonly [ids: readonly string[], path: Path, to: JsonValue])[] = [
  [computes, [...inner, 'vmSize'], STRANGER],
  [computes, ['identity'], identity],
  [computes, ['properties', 'createdOn'], LATER],
  [computes, [...inner, 'createdBy', 'userId'], STRANGER],
  [computes, [...inner, 'personalComputeInstanceSettings', 'assignedUser', 'objectId'], STRANGER],
  [[...endpoints, ...deployments, ...schedules], ['systemData', 'createdAt'], LATER],
  [endpoints, ['identity'], identity],
  [deployments, ['properties', 'description'], STRANGER],
  [schedules, ['properties', 'isEnabled'], true],
  [schedules, ['properties', 'isEnabled'], false],
  [schedules, ['properties', 'displayName'], STRANGER],
  [schedules, ['properties', 'trigger', 'expression'], '5 5 * * *'],
  [[WORKSPACE_ID, ...endpoints], ['tags'], { [STRANGER]: STRANGER }],
  [datastores, ['properties', 'credentials', 'clientId'], STRANGER],
  [datastores, ['properties', 'accountName'], STRANGER],
  [data, ['properties', 'description'], STRANGER],
];

const change = (all: readonly ForeignChange[]): fc.Arbitrary<ForeignChange> =>
  fc.constantFrom(...all);

/** Any one change of the list of what people do to a workspace. */
export const foreignChanges: fc.Arbitrary<ForeignChange> = fc.oneof(
  {
    weight: 5,
    arbitrary: change(
      writes.flatMap(([ids, path, to]) =>
        ids.map((id) => ({ kind: 'write', id, path, to }) as const),
      ),
    ),
  },
  { weight: 2, arbitrary: change(endpoints.map((id) => ({ kind: 'deploy', id }) as const)) },
  change([WORKSPACE_ID, STORAGE_ID, ...endpoints].map((id) => ({ kind: 'assign', id }) as const)),
  change(
    [WORKSPACE_ID, SOURCE_GROUP_ID].flatMap((id) =>
      (['ReadOnly', 'CanNotDelete'] as const).map(
        (level) => ({ kind: 'lock', id, level }) as const,
      ),
    ),
  ),
  {
    weight: 2,
    arbitrary: change(
      [
        ...[...computes, ...schedules, ...endpoints, ...deployments, ...datastores, ...data],
        ...[rights(WORKSPACE_ID, '1'), rights(STORAGE_ID, 'a'), rights(ONLINE_ENDPOINT_ID, 'b')],
      ].map((id) => ({ kind: 'delete', id }) as const),
    ),
  },
);

/**
 * The state after it. What is written to and not there is made anew in that way, with another birth;
 * what lies in something that is not there is not made.
 *
 * @param original the state in which the plan was made.
 * @param place where an id of the plan is now.
 */
export function applied(
  one: ForeignChange,
  state: JsonObject,
  original: JsonObject,
  place: (id: string) => string,
): JsonObject {
  const id = keyIn(state, place(one.id));
  if (one.kind === 'delete') return without(state, id);
  if (one.kind === 'lock') return withLock(state, id, one.level);
  const parent = id.slice(0, id.lastIndexOf('/', id.lastIndexOf('/') - 1));
  if (one.kind === 'write') {
    const was = state[id] ?? bornLater(original[one.id]);
    const isHeld = parent.endsWith('/workspaces') || state[keyIn(state, parent)] !== undefined;
    if (!isJsonObject(was) || !isHeld) return state;
    return withEntry(state, [id, { ...written(was, one.path, one.to), id }]);
  }
  if (state[id] === undefined) return state;
  if (one.kind === 'assign') {
    const name = '9f8e7d6c-0000-4444-8888-0000000000ee';
    return withEntry(
      state,
      assignment(id, name, 'acdd72a7-3385-48ef-bd42-f606fba81ae7', STRANGER, 'User'),
    );
  }
  return deployed(state, id, one.id);
}

/** What somebody makes under a name that is free. */
function bornLater(body: JsonValue | undefined): JsonObject {
  const was = body !== undefined && isJsonObject(body) ? body : {};
  const made = written(was, ['systemData', 'createdAt'], LATER);
  return valueAt(was, 'properties', 'computeType') === undefined
    ? made
    : written(made, ['properties', 'createdOn'], LATER);
}

function deployed(state: JsonObject, id: string, planned: string): JsonObject {
  const kind = planned === ONLINE_ENDPOINT_ID ? 'onlineEndpoints' : 'batchEndpoints';
  const type = `Microsoft.MachineLearningServices/workspaces/${kind}/deployments`;
  const hotfix = entry(`${id}/deployments/v2-hotfix`, type, {
    properties: { provisioningState: 'Succeeded' },
  });
  const body = state[id];
  const [field, to]: readonly [string, JsonObject] =
    kind === 'onlineEndpoints'
      ? ['traffic', { 'v2-hotfix': 100 }]
      : ['defaults', { deploymentName: 'v2-hotfix' }];
  if (body === undefined || !isJsonObject(body)) return state;
  return withEntry(withEntry(state, hotfix), [id, written(body, ['properties', field], to)]);
}

function written(body: JsonObject, path: Path, to: JsonValue): JsonObject {
  const [name = '', ...rest] = path;
  if (rest.length === 0) return { ...body, [name]: to };
  const inside = valueAt(body, name);
  const below = inside !== undefined && isJsonObject(inside) ? inside : {};
  return { ...body, [name]: written(below, rest, to) };
}

/** An id as it is spelled in the state. */
export function keyIn(state: JsonObject, id: string): string {
  const low = id.toLowerCase();
  return Object.keys(state).find((key) => key.toLowerCase() === low) ?? id;
}
