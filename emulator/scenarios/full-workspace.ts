import { isJsonObject, parseJson } from '../parse-json.js';
import type { JsonObject } from '../types.js';
import { assignment } from './access.js';
import { entry, withEntry, type Entry } from './bodies.js';
import { child } from './crowded-workspace.js';
import { withBody, withCompute, withLock, withSchedule } from './edits.js';
import { batchEndpoint, ONLINE_ENDPOINT_ID, onlineEndpoint } from './endpoints.js';
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
 * The ready workspace with two of everything that a move drops or resets, rights of every holder, attachments and tags, and
 * nothing that only a person could put back.
 */
export function fullWorkspace(): JsonObject {
  const computes = ['cpu-cluster', 'gpu-cluster'].map((name) => [name, 'AmlCompute'] as const);
  const instances = ['ci-ada', 'ci-ben'].map((name) => [name, 'ComputeInstance'] as const);
  const attached = ['aks-one', 'aks-two'].map((name) => [name, 'Kubernetes'] as const);
  const withComputes = [...computes, ...instances, ...attached].reduce(
    (state, [name, type]) => withCompute(state, name, type),
    readyWorkspace(),
  );
  const online = onlineEndpoint();
  const batch = batchEndpoint();
  const entries = [
    ...online,
    ...second(online, 'churn-scoring', 'spam-scoring'),
    ...batch,
    ...second(batch, 'churn-nightly', 'spam-nightly'),
    ...datastores(),
    child('connections', 'feed', { category: 'PythonFeed', authType: 'None', target: 'x.example' }),
    ...rights(),
    ...attachments(),
  ].reduce(withEntry, withComputes);
  const scheduled = withSchedule(withSchedule(entries, 'nightly', true), 'weekly', false);
  const identified = withBody(scheduled, `${WORKSPACE_ID}/computes/cpu-cluster`, {
    identity: {
      type: 'SystemAssigned',
      principalId: CLUSTER_PRINCIPAL,
      tenantId: SCENARIO_TENANT_ID,
    },
  });
  const spam = withBody(identified, `${WORKSPACE_ID}/onlineEndpoints/spam-scoring`, {
    identity: { type: 'None' },
  });
  const tagged = withBody(spam, STORAGE_ID, { tags: { owner: 'data-platform' } });
  return withLock(tagged, STORAGE_ID, 'CanNotDelete');
}
