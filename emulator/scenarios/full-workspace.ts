import { objectAt, withValue } from '../arm/json.js';
import { isJsonObject, parseJson } from '../parse-json.js';
import type { JsonObject } from '../types.js';
import { assignment } from './access.js';
import { entry, withEntry, type Entry } from './bodies.js';
import { child } from './crowded-workspace.js';
import { withBody, withCompute, withLock, withProperties, withSchedule } from './edits.js';
import { batchEndpoint, ONLINE_ENDPOINT_ID, onlineEndpoint } from './endpoints.js';
import {
  fullAssignments,
  fullConnections,
  hiddenVersions,
  withAttached,
  withGroupTags,
} from './full-contents.js';
import {
  COLLEAGUE_ID,
  REGISTRY_ID,
  SCENARIO_TENANT_ID,
  SEEDED_SECRETS,
  SOURCE_GROUP,
  SOURCE_GROUP_ID,
  SOURCE_SUBSCRIPTION_ID,
  STORAGE_ID,
  TEAM_GROUP_ID,
  WORKSPACE_ID,
} from './names.js';
import { readyWorkspace } from './ready-workspace.js';

const READER = 'acdd72a7-3385-48ef-bd42-f606fba81ae7';
const ACR_PULL = '7f951dda-4ed3-4680-a7ca-43fe172d538d';
const ENDPOINT_PRINCIPAL = '6b1f0c52-0000-4444-8888-00000000c001';
const CLUSTER_PRINCIPAL = '6b1f0c52-0000-4444-8888-00000000d001';
const LAKE = `${SOURCE_GROUP_ID}/providers/Microsoft.Storage/storageAccounts/stcontosolake`;

/** The entries under another name, what lies below them too: the second of a kind. */
function second(entries: readonly Entry[], from: string, to: string): readonly Entry[] {
  return entries.flatMap(([id, body]): readonly Entry[] => {
    const copy = parseJson(JSON.stringify(body).replaceAll(from, to));
    return isJsonObject(copy) ? [[id.replaceAll(from, to), copy]] : [];
  });
}

/** Datastores on the workspace's own account: their place changes with it. */
function datastores(): readonly Entry[] {
  const place = { subscriptionId: SOURCE_SUBSCRIPTION_ID, resourceGroup: SOURCE_GROUP };
  return [
    child('datastores', 'features', {
      datastoreType: 'AzureBlob',
      isDefault: false,
      accountName: 'stchurntest',
      containerName: 'features',
      ...place,
      credentials: { credentialsType: 'None' },
    }),
    child('datastores', 'labels', {
      datastoreType: 'AzureBlob',
      isDefault: false,
      accountName: 'stchurntest',
      containerName: 'labels',
      ...place,
      credentials: {
        credentialsType: 'Sas',
        secrets: { secretsType: 'Sas', sasToken: SEEDED_SECRETS[3] ?? '' },
      },
    }),
  ];
}

function rights(): readonly Entry[] {
  const name = (last: string): string => `9f8e7d6c-0000-4444-8888-0000000000${last}`;
  return [
    assignment(WORKSPACE_ID, name('21'), READER, COLLEAGUE_ID, 'User'),
    assignment(STORAGE_ID, name('22'), READER, TEAM_GROUP_ID, 'Group'),
    assignment(REGISTRY_ID, name('23'), ACR_PULL, ENDPOINT_PRINCIPAL, 'ServicePrincipal'),
    assignment(STORAGE_ID, name('24'), READER, CLUSTER_PRINCIPAL, 'ServicePrincipal'),
    assignment(ONLINE_ENDPOINT_ID, name('25'), READER, COLLEAGUE_ID, 'User'),
  ];
}

function attachments(): readonly Entry[] {
  return [
    ...[WORKSPACE_ID, STORAGE_ID].map((id) =>
      entry(
        `${id}/providers/Microsoft.Insights/diagnosticSettings/to-lake`,
        'Microsoft.Insights/diagnosticSettings',
        { properties: { storageAccountId: LAKE, logs: [], metrics: [] } },
      ),
    ),
    entry(
      `${STORAGE_ID}/privateEndpointConnections/pe-st-churn.77aa`,
      'Microsoft.Storage/storageAccounts/privateEndpointConnections',
      {
        properties: {
          privateEndpoint: {
            id: `${SOURCE_GROUP_ID}/providers/Microsoft.Network/privateEndpoints/pe-st-churn`,
          },
          privateLinkServiceConnectionState: { status: 'Approved', description: 'ok' },
        },
      },
    ),
  ];
}

/**
 * The computes that are the workspace's own: one with an identity, and an instance that only its
 * creator is known of.
 */
function withOwnComputes(state: JsonObject): JsonObject {
  const own = [
    ['cpu-cluster', 'AmlCompute'],
    ['gpu-cluster', 'AmlCompute'],
    ['ci-ada', 'ComputeInstance'],
    ['ci-ben', 'ComputeInstance'],
  ] as const;
  const all = own.reduce((before, [name, type]) => withCompute(before, name, type), state);
  const identified = withBody(all, `${WORKSPACE_ID}/computes/cpu-cluster`, {
    identity: {
      type: 'SystemAssigned',
      principalId: CLUSTER_PRINCIPAL,
      tenantId: SCENARIO_TENANT_ID,
    },
  });
  const ben = `${WORKSPACE_ID}/computes/ci-ben`;
  const inside = objectAt(identified, ben, 'properties', 'properties');
  return withProperties(identified, ben, {
    properties: withValue(inside, ['personalComputeInstanceSettings'], undefined),
  });
}

/** Two schedules, one of them on a compute of the workspace. */
function withSchedules(state: JsonObject): JsonObject {
  const both = withSchedule(withSchedule(state, 'nightly', true), 'weekly', false);
  const id = `${WORKSPACE_ID}/schedules/nightly`;
  const properties = objectAt(both, id, 'properties');
  const computeId = `${WORKSPACE_ID}/computes/cpu-cluster`;
  return withProperties(
    both,
    id,
    withValue(properties, ['action', 'jobDefinition', 'computeId'], computeId),
  );
}

/** Two online and two batch endpoints; a deployment of the second serves a model of a registry. */
function withEndpoints(state: JsonObject): JsonObject {
  const online = onlineEndpoint();
  const batch = batchEndpoint();
  const all = [
    ...online,
    ...second(online, 'churn-scoring', 'spam-scoring'),
    ...batch,
    ...second(batch, 'churn-nightly', 'spam-nightly'),
  ].reduce(withEntry, state);
  const spam = withBody(all, `${WORKSPACE_ID}/onlineEndpoints/spam-scoring`, {
    identity: { type: 'None' },
  });
  return withProperties(spam, `${WORKSPACE_ID}/onlineEndpoints/spam-scoring/deployments/green`, {
    model: 'azureml://registries/azureml/models/spam-filter/versions/1',
  });
}

/**
 * The ready workspace with two of everything that a move drops or resets, rights of every holder,
 * attachments and tags, and nothing that only a person could put back.
 */
export function fullWorkspace(): JsonObject {
  const parts = [withOwnComputes, withAttached, withEndpoints, withSchedules, withGroupTags];
  const whole = parts.reduce((state, part) => part(state), readyWorkspace());
  const entries = [
    ...datastores(),
    ...fullConnections(),
    ...hiddenVersions(),
    ...rights(),
    ...fullAssignments(),
    ...attachments(),
  ].reduce(withEntry, whole);
  const tagged = withBody(entries, STORAGE_ID, { tags: { owner: 'data-platform' } });
  return withLock(tagged, STORAGE_ID, 'CanNotDelete');
}
