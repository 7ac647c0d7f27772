import {
  INSIGHTS_ID,
  KEY_VAULT_ID,
  LOCATION,
  REGISTRY_ID,
  SCENARIO_TENANT_ID,
  STORAGE_ID,
  WORKSPACE_ID,
  WORKSPACE_PRINCIPAL_ID,
} from '../../emulator/scenarios/index.js';
import type { JsonObject } from '../../emulator/types.js';

const GUID = '5d2f8f0a-90aa-4d9f-9c7e-1f2e3d4c5b6a';
const MADE = '2026-03-02T08:15:00.1234567Z';

// What a GET of a workspace was recorded to answer (Azure/azure-powershell @689c9cc2,
// src/MachineLearningServices/MachineLearningServices.Autorest/test/Get-AzMLWorkspace.Recording.json,
// 2025-11-04, api-version 2024-04-01): every field that it has, of the type it has there, with the
// namespaces spelt as it spells them, and the values of the scenario. A registry has a place in it
// only once there is one; no field tells of a managed network or of private endpoints where there
// is none.
export const OF_RESOURCES: JsonObject = {
  storageAccount: STORAGE_ID,
  keyVault: KEY_VAULT_ID.replace('Microsoft.KeyVault', 'Microsoft.Keyvault'),
  applicationInsights: INSIGHTS_ID.replace('microsoft.insights', 'Microsoft.insights'),
  containerRegistry: REGISTRY_ID,
};
const OF_PEOPLE: JsonObject = {
  ...{ friendlyName: '', description: '', hbiWorkspace: false, v1LegacyMode: false },
  ...{ imageBuildCompute: null, serverlessComputeSettings: null },
  ...{ allowRoleAssignmentOnRG: true, softDeleteEnabled: false, enableDataIsolation: false },
  ...{ EnableSoftwareBillOfMaterials: false, publicNetworkAccess: 'Enabled', ipAllowlist: [] },
  networkAcls: { defaultAction: 'Allow', bypass: '', ipRules: [], resourceAccessRules: [] },
};
const OF_SERVICE: JsonObject = {
  ...{ provisioningState: 'Succeeded', workspaceId: GUID, creationTime: MADE },
  ...{ tenantId: SCENARIO_TENANT_ID, storageHnsEnabled: false, privateLinkCount: 0 },
  linkedModelInventoryArmId: null,
  notebookInfo: {
    resourceId: GUID.replaceAll('-', ''),
    fqdn: `ml-mlw-churn-${LOCATION}-${GUID}.${LOCATION}.notebooks.azure.net`,
    isPrivateLinkEnabled: false,
    notebookPreparationError: null,
  },
  discoveryUrl: `https://${LOCATION}.api.azureml.ms/discovery`,
  mlFlowTrackingUri: `azureml://${LOCATION}.api.azureml.ms/mlflow/v1.0${WORKSPACE_ID}`,
  sdkTelemetryAppInsightsKey: '9c0ffee0-0000-4444-8888-00000000beef',
};

const ofStore = { accountName: STORAGE_ID.split('/').at(-1) ?? '', endpoint: 'core.windows.net' };
const person = 'ada@contoso.example';

/** A workspace in the shape in which Azure was recorded to show one. */
export const recordedBody: JsonObject = {
  id: WORKSPACE_ID,
  name: WORKSPACE_ID.split('/').at(-1) ?? '',
  type: 'Microsoft.MachineLearningServices/workspaces',
  location: LOCATION,
  tags: { key2: 'value2' },
  etag: null,
  properties: { ...OF_PEOPLE, ...OF_RESOURCES, ...OF_SERVICE },
  identity: {
    type: 'SystemAssigned',
    principalId: WORKSPACE_PRINCIPAL_ID,
    tenantId: SCENARIO_TENANT_ID,
  },
  kind: 'Default',
  sku: { name: 'Basic', tier: 'Basic' },
  systemData: {
    ...{ createdAt: MADE, createdBy: person, createdByType: 'User' },
    ...{ lastModifiedAt: MADE, lastModifiedBy: person, lastModifiedByType: 'User' },
  },
};

function store(name: string, isDefault: boolean, own: JsonObject): readonly [string, JsonObject] {
  const [, , subscriptionId = '', , resourceGroup = ''] = WORKSPACE_ID.split('/');
  const id = `${WORKSPACE_ID}/datastores/${name}`;
  const body = {
    ...{ id, name, type: 'Microsoft.MachineLearningServices/workspaces/datastores' },
    properties: {
      ...{ description: null, tags: null, properties: null, isDefault },
      credentials: { credentialsType: 'AccountKey' },
      ...(isDefault
        ? { subscriptionId, resourceGroup }
        : { subscriptionId: null, resourceGroup: null }),
      ...{ ...own, ...ofStore, protocol: 'https' },
      serviceDataAccessAuthIdentity: isDefault ? 'WorkspaceSystemAssignedIdentity' : 'None',
    },
    systemData: {
      ...{ createdAt: MADE, lastModifiedAt: MADE, lastModifiedByType: 'Application' },
      lastModifiedBy: '779301c0-0000-4444-8888-00000000000a',
    },
  };
  return [id, body];
}

const blob = (containerName: string): JsonObject => ({ datastoreType: 'AzureBlob', containerName });
const share = (fileShareName: string): JsonObject => ({
  datastoreType: 'AzureFile',
  fileShareName,
});

/** The datastores that the service makes (the same, Get-AzMLWorkspaceDatastore.Recording.json). */
export const recordedStores: readonly (readonly [string, JsonObject])[] = [
  store('workspaceblobstore', true, blob(`azureml-blobstore-${GUID}`)),
  store('workspaceworkingdirectory', false, share(`code-${GUID}`)),
  store('workspaceartifactstore', false, blob('azureml')),
  store('workspacefilestore', false, share(`azureml-filestore-${GUID}`)),
];
