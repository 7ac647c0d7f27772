/**
 * The places and names of the scenarios: a team promotes its churn model from test to production.
 */
export const SOURCE_SUBSCRIPTION_ID = '0a1b2c3d-1111-4444-8888-000000000001';
export const DESTINATION_SUBSCRIPTION_ID = '0a1b2c3d-2222-4444-8888-000000000002';
export const SOURCE_GROUP = 'rg-ml-test';
export const DESTINATION_GROUP = 'rg-ml-prod';
export const WORKSPACE_NAME = 'mlw-churn';
export const LOCATION = 'westeurope';
export const SCENARIO_TENANT_ID = '11111111-1111-1111-1111-111111111111';

export const SOURCE_SUBSCRIPTION = `/subscriptions/${SOURCE_SUBSCRIPTION_ID}`;
export const DESTINATION_SUBSCRIPTION = `/subscriptions/${DESTINATION_SUBSCRIPTION_ID}`;
export const SOURCE_GROUP_ID = `${SOURCE_SUBSCRIPTION}/resourceGroups/${SOURCE_GROUP}`;
export const DESTINATION_GROUP_ID = `${DESTINATION_SUBSCRIPTION}/resourceGroups/${DESTINATION_GROUP}`;
export const WORKSPACE_ID = `${SOURCE_GROUP_ID}/providers/Microsoft.MachineLearningServices/workspaces/${WORKSPACE_NAME}`;
export const STORAGE_ID = `${SOURCE_GROUP_ID}/providers/Microsoft.Storage/storageAccounts/stchurntest`;
export const KEY_VAULT_ID = `${SOURCE_GROUP_ID}/providers/Microsoft.KeyVault/vaults/kv-churn-test`;
export const REGISTRY_ID = `${SOURCE_GROUP_ID}/providers/Microsoft.ContainerRegistry/registries/crchurntest`;
// The service itself spells this namespace in lower case.
export const INSIGHTS_ID = `${SOURCE_GROUP_ID}/providers/microsoft.insights/components/appi-churn-test`;

export const PRIVATE_ENDPOINT_ID = `${SOURCE_GROUP_ID}/providers/Microsoft.Network/privateEndpoints/pe-mlw-churn`;

export const WORKSPACE_PRINCIPAL_ID = '6b1f0c52-0000-4444-8888-00000000a001';
export const TEAM_GROUP_ID = '6b1f0c52-0000-4444-8888-00000000b001';
export const COLLEAGUE_ID = '6b1f0c52-0000-4444-8888-00000000b002';

/** Values in the busy workspace that must never show in anything the product writes. */
export const SEEDED_SECRETS: readonly string[] = [
  'seeded-scoring-api-key-4711',
  'seeded-instrumentation-key-4712',
  'seeded-connection-string-4713',
  'seeded-sas-token-4714',
  'seeded-endpoint-key-4715',
];

/** Values in the full workspace that must never show either. */
export const FULL_SECRETS: readonly string[] = [
  'seeded-connection-key-4721',
  'seeded-custom-key-4722',
  'seeded-machine-password-4723',
  'seeded-machine-private-key-4724',
  'seeded-databricks-token-4725',
  'seeded-databricks-token-4726',
];
