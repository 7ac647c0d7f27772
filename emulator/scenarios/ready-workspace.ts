import type { JsonObject } from '../types.js';
import { entry, stateOf, systemData } from './bodies.js';
import {
  INSIGHTS_ID,
  KEY_VAULT_ID,
  LOCATION,
  REGISTRY_ID,
  SCENARIO_TENANT_ID,
  SEEDED_SECRETS,
  SOURCE_GROUP_ID,
  STORAGE_ID,
  TEAM_GROUP_ID,
  WORKSPACE_ID,
  WORKSPACE_PRINCIPAL_ID,
} from './names.js';
import { associatedResources, places } from './surroundings.js';

type Entry = readonly [string, JsonObject];
const AML = 'Microsoft.MachineLearningServices/workspaces';
const BLOB_DATA_CONTRIBUTOR = 'ba92f5b4-2d11-453d-a403-e96b0029c9fe';
const DATA_SCIENTIST = 'f6c7c914-8db3-469d-8ca1-694a8f32e121';
const PRIVATE_ENDPOINT_ID = `${SOURCE_GROUP_ID}/providers/Microsoft.Network/privateEndpoints/pe-mlw-churn`;

/** A workspace that may move: everything that must go is gone, and it still holds what a move loses or keeps. */
export function readyWorkspace(): JsonObject {
  return stateOf(
    ...places(),
    ...associatedResources(),
    workspace(),
    ...datastores(),
    ...finishedJobs(12),
    ...assets(),
    privateEndpointConnection(),
    ...roleAssignments(),
  );
}

function workspace(): Entry {
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
      discoveryUrl: `https://${LOCATION}.api.azureml.ms/discovery`,
      mlFlowTrackingUri: `azureml://${LOCATION}.api.azureml.ms/mlflow/v1.0${WORKSPACE_ID}`,
      managedNetwork: { isolationMode: 'Disabled' },
    },
    systemData,
  });
}

function datastores(): readonly Entry[] {
  const blob = (name: string, accountName: string, isDefault: boolean): Entry =>
    entry(`${WORKSPACE_ID}/datastores/${name}`, `${AML}/datastores`, {
      properties: {
        datastoreType: 'AzureBlob',
        isDefault,
        accountName,
        containerName: name,
        endpoint: 'core.windows.net',
        protocol: 'https',
        credentials: { credentialsType: 'AccountKey', secrets: { secretsType: 'AccountKey' } },
        tags: {},
      },
      systemData,
    });
  return [
    blob('workspaceblobstore', 'stchurntest', true),
    blob('workspaceartifactstore', 'stchurntest', false),
    entry(`${WORKSPACE_ID}/datastores/workspacefilestore`, `${AML}/datastores`, {
      properties: {
        datastoreType: 'AzureFile',
        isDefault: false,
        accountName: 'stchurntest',
        fileShareName: 'code',
        credentials: { credentialsType: 'AccountKey', secrets: { secretsType: 'AccountKey' } },
      },
      systemData,
    }),
    // Azure returns no secret here; a seeded one must not come through all the same.
    entry(`${WORKSPACE_ID}/datastores/raw_events`, `${AML}/datastores`, {
      properties: {
        datastoreType: 'AzureDataLakeGen2',
        isDefault: false,
        accountName: 'stcontosolake',
        filesystem: 'events',
        credentials: {
          credentialsType: 'Sas',
          secrets: { secretsType: 'Sas', sasToken: SEEDED_SECRETS[3] ?? '' },
        },
      },
      systemData,
    }),
  ];
}

function finishedJobs(count: number): readonly Entry[] {
  const endings = ['Completed', 'Completed', 'Failed', 'Canceled'];
  return Array.from({ length: count }, (_, index) =>
    job(
      `train_churn_${String(index + 1).padStart(3, '0')}`,
      endings[index % endings.length] ?? 'Completed',
    ),
  );
}

/** A command job in the given status. */
export function job(name: string, status: string, isArchived = false): Entry {
  return entry(`${WORKSPACE_ID}/jobs/${name}`, `${AML}/jobs`, {
    properties: {
      jobType: 'Command',
      displayName: name,
      experimentName: 'churn',
      status,
      isArchived,
      command: 'python train.py',
      environmentId: `${WORKSPACE_ID}/environments/train/versions/3`,
    },
    systemData,
  });
}

function assets(): readonly Entry[] {
  const container = (kind: string, name: string, more: JsonObject): Entry =>
    entry(`${WORKSPACE_ID}/${kind}/${name}`, `${AML}/${kind}`, {
      properties: { isArchived: false, latestVersion: '1', nextVersion: '2', tags: {}, ...more },
      systemData,
    });
  return [
    container('data', 'customers', { dataType: 'uri_folder' }),
    container('data', 'churn-labels', { dataType: 'mltable' }),
    container('models', 'churn-xgboost', {}),
    container('models', 'churn-baseline', {}),
    container('models', 'segments', {}),
    container('environments', 'train', {}),
  ];
}

function privateEndpointConnection(): Entry {
  return entry(
    `${WORKSPACE_ID}/privateEndpointConnections/pe-mlw-churn.5a1c`,
    `${AML}/privateEndpointConnections`,
    {
      properties: {
        privateEndpoint: { id: PRIVATE_ENDPOINT_ID },
        privateLinkServiceConnectionState: {
          status: 'Approved',
          description: 'Approved by the network team',
          actionsRequired: 'None',
        },
        provisioningState: 'Succeeded',
      },
      location: LOCATION,
    },
  );
}

function roleAssignments(): readonly Entry[] {
  return [
    assignment(
      WORKSPACE_ID,
      '9f8e7d6c-0000-4444-8888-000000000001',
      DATA_SCIENTIST,
      TEAM_GROUP_ID,
      'Group',
    ),
    // Inherited by the workspace, so it does not get lost with it.
    assignment(
      SOURCE_GROUP_ID,
      '9f8e7d6c-0000-4444-8888-000000000002',
      DATA_SCIENTIST,
      TEAM_GROUP_ID,
      'Group',
    ),
    assignment(
      STORAGE_ID,
      '9f8e7d6c-0000-4444-8888-000000000003',
      BLOB_DATA_CONTRIBUTOR,
      WORKSPACE_PRINCIPAL_ID,
      'ServicePrincipal',
    ),
  ];
}

/** A role assignment at a scope, in the body of Microsoft.Authorization 2022-04-01. */
export function assignment(
  scope: string,
  name: string,
  role: string,
  principalId: string,
  principalType: string,
): Entry {
  return entry(
    `${scope}/providers/Microsoft.Authorization/roleAssignments/${name}`,
    'Microsoft.Authorization/roleAssignments',
    {
      properties: {
        roleDefinitionId: `${scope.split('/').slice(0, 3).join('/')}/providers/Microsoft.Authorization/roleDefinitions/${role}`,
        principalId,
        principalType,
        scope,
        condition: null,
        conditionVersion: null,
        createdOn: '2026-03-02T08:20:00.000Z',
        updatedOn: '2026-03-02T08:20:00.000Z',
        createdBy: TEAM_GROUP_ID,
        updatedBy: TEAM_GROUP_ID,
      },
    },
  );
}
