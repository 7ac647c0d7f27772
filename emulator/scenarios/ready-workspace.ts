import type { JsonObject } from '../types.js';
import { roleAssignments } from './access.js';
import { jobs, schedule } from './activities.js';
import { assets } from './assets.js';
import { AML, entry, stateOf, systemData, type Entry } from './bodies.js';
import { connection, datastores, privateEndpointConnection } from './connected.js';
import {
  INSIGHTS_ID,
  KEY_VAULT_ID,
  LOCATION,
  REGISTRY_ID,
  SCENARIO_TENANT_ID,
  STORAGE_ID,
  WORKSPACE_ID,
  WORKSPACE_PRINCIPAL_ID,
} from './names.js';
import { associatedResources, places } from './surroundings.js';

export interface ReadyOptions {
  /** How many jobs have ended in the workspace; default 12. */
  readonly jobs?: number;
}

/**
 * A workspace that may move: everything that must go is gone, and it still holds what a move loses
 * or keeps.
 */
export function readyWorkspace(options: ReadyOptions = {}): JsonObject {
  return stateOf(
    ...places(),
    ...associatedResources(),
    workspace(),
    ...datastores(),
    ...jobs(options.jobs ?? 12),
    schedule('nightly-training', false),
    ...assets(),
    connection(),
    privateEndpointConnection(),
    ...roleAssignments(),
  );
}

function workspace(): Entry {
  // The body repeats the connections that are resources of their own.
  const [, connectionBody] = privateEndpointConnection();
  return entry(WORKSPACE_ID, AML, {
    location: LOCATION,
    kind: 'Default',
    sku: { name: 'Basic', tier: 'Basic' },
    tags: { project: 'churn' },
    identity: {
      type: 'SystemAssigned',
      principalId: WORKSPACE_PRINCIPAL_ID,
      tenantId: SCENARIO_TENANT_ID,
    },
    properties: {
      friendlyName: 'Churn prediction',
      description: '',
      workspaceId: '5d2f8f0a-90aa-4d9f-9c7e-1f2e3d4c5b6a',
      storageAccount: STORAGE_ID,
      keyVault: KEY_VAULT_ID,
      applicationInsights: INSIGHTS_ID,
      containerRegistry: REGISTRY_ID,
      provisioningState: 'Succeeded',
      hbiWorkspace: false,
      publicNetworkAccess: 'Enabled',
      v1LegacyMode: false,
      privateLinkCount: 0,
      privateEndpointConnections: [connectionBody],
      discoveryUrl: `https://${LOCATION}.api.azureml.ms/discovery`,
      mlFlowTrackingUri: `azureml://${LOCATION}.api.azureml.ms/mlflow/v1.0${WORKSPACE_ID}`,
      managedNetwork: { isolationMode: 'Disabled' },
    },
    systemData,
  });
}
