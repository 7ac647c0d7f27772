import { isJsonObject } from '../parse-json.js';
import type { JsonObject, JsonValue } from '../types.js';
import { entry, systemData } from './bodies.js';
import { COLLEAGUE_ID, LOCATION, SEEDED_SECRETS, SOURCE_GROUP_ID, WORKSPACE_ID } from './names.js';
import { assignment, job, readyWorkspace } from './ready-workspace.js';

const AML = 'Microsoft.MachineLearningServices/workspaces';

/** The state without a resource and everything below it. */
export function without(state: JsonObject, id: string): JsonObject {
  const low = id.toLowerCase();
  return Object.fromEntries(
    Object.entries(state).filter(
      ([key]) => key.toLowerCase() !== low && !key.toLowerCase().startsWith(`${low}/`),
    ),
  );
}

/** The state with one entry more, or another body for an id. */
export function withEntry(
  state: JsonObject,
  [id, body]: readonly [string, JsonObject],
): JsonObject {
  return { ...state, [id]: body };
}

/** The state with properties of one body changed; the id must be there. */
export function withProperties(
  state: JsonObject,
  id: string,
  properties: Readonly<Record<string, JsonValue>>,
): JsonObject {
  const body = state[id];
  if (body === undefined || !isJsonObject(body)) throw new Error(`no ${id} in the state`);
  const before = body['properties'];
  const kept = before !== undefined && isJsonObject(before) ? before : {};
  return { ...state, [id]: { ...body, properties: { ...kept, ...properties } } };
}

/** Somebody is given access to the workspace. */
export function withRoleAssignment(state: JsonObject): JsonObject {
  const reader = 'acdd72a7-3385-48ef-bd42-f606fba81ae7';
  return withEntry(
    state,
    assignment(WORKSPACE_ID, '9f8e7d6c-0000-4444-8888-0000000000ff', reader, COLLEAGUE_ID, 'User'),
  );
}

/** A lock of the given level on a scope. */
export function withLock(
  state: JsonObject,
  scope: string,
  level: 'ReadOnly' | 'CanNotDelete',
): JsonObject {
  const id = `${scope}/providers/Microsoft.Authorization/locks/keep-${level.toLowerCase()}`;
  return withEntry(
    state,
    entry(id, 'Microsoft.Authorization/locks', {
      properties: { level, notes: 'Ask the platform team.' },
    }),
  );
}

/** A compute of the given type. */
export function withCompute(state: JsonObject, name: string, computeType: string): JsonObject {
  return withEntry(
    state,
    entry(`${WORKSPACE_ID}/computes/${name}`, `${AML}/computes`, {
      location: LOCATION,
      properties: {
        computeType,
        provisioningState: 'Succeeded',
        isAttachedCompute: false,
        createdOn: '2026-03-03T09:00:00.000+00:00',
        modifiedOn: '2026-10-20T09:00:00.000+00:00',
        properties: { vmSize: 'STANDARD_DS3_V2' },
      },
    }),
  );
}

/** One job more, in the given status. */
export function withJob(
  state: JsonObject,
  name: string,
  status: string,
  isArchived = false,
): JsonObject {
  return withEntry(state, job(name, status, isArchived));
}

function withEndpoints(state: JsonObject): JsonObject {
  const online = `${WORKSPACE_ID}/onlineEndpoints/churn-scoring`;
  const batch = `${WORKSPACE_ID}/batchEndpoints/churn-nightly`;
  const deployment = (name: string): readonly [string, JsonObject] =>
    entry(`${online}/deployments/${name}`, `${AML}/onlineEndpoints/deployments`, {
      location: LOCATION,
      sku: { name: 'Default', capacity: 1 },
      properties: {
        endpointComputeType: 'Managed',
        provisioningState: 'Succeeded',
        instanceType: 'Standard_DS3_v2',
        model: `${WORKSPACE_ID}/models/churn-xgboost/versions/4`,
        environmentVariables: { SCORING_API_KEY: SEEDED_SECRETS[0] ?? '' },
      },
      systemData,
    });
  return [
    entry(online, `${AML}/onlineEndpoints`, {
      location: LOCATION,
      identity: { type: 'SystemAssigned', principalId: '6b1f0c52-0000-4444-8888-00000000c001' },
      properties: {
        authMode: 'Key',
        provisioningState: 'Succeeded',
        traffic: { blue: 90, green: 10 },
        scoringUri: `https://churn-scoring.${LOCATION}.inference.ml.azure.com/score`,
      },
      systemData,
    }),
    deployment('blue'),
    deployment('green'),
    entry(batch, `${AML}/batchEndpoints`, {
      location: LOCATION,
      properties: {
        authMode: 'AADToken',
        provisioningState: 'Succeeded',
        defaults: { deploymentName: 'nightly' },
      },
      systemData,
    }),
    entry(`${batch}/deployments/nightly`, `${AML}/batchEndpoints/deployments`, {
      location: LOCATION,
      properties: {
        provisioningState: 'Succeeded',
        compute: `${WORKSPACE_ID}/computes/cpu-cluster`,
      },
      systemData,
    }),
  ].reduce(withEntry, state);
}

/** The ready workspace on an ordinary day: computes, endpoints, a running job, and a lock on the group. */
export function busyWorkspace(): JsonObject {
  const computes = withCompute(
    withCompute(readyWorkspace(), 'cpu-cluster', 'AmlCompute'),
    'ci-ada',
    'ComputeInstance',
  );
  const running = withJob(withEndpoints(computes), 'train_churn_013', 'Running');
  return withLock(running, SOURCE_GROUP_ID, 'CanNotDelete');
}
