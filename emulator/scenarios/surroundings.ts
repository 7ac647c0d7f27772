import { entry, type Entry } from './bodies.js';
import {
  DESTINATION_GROUP_ID,
  DESTINATION_SUBSCRIPTION,
  DESTINATION_SUBSCRIPTION_ID,
  INSIGHTS_ID,
  KEY_VAULT_ID,
  LOCATION,
  REGISTRY_ID,
  SCENARIO_TENANT_ID,
  SEEDED_SECRETS,
  SOURCE_GROUP_ID,
  SOURCE_SUBSCRIPTION,
  SOURCE_SUBSCRIPTION_ID,
  STORAGE_ID,
} from './names.js';
import { registrations } from './registrations.js';

/** Subscriptions, groups and provider registrations of both sides. */
export function places(): readonly Entry[] {
  return [
    subscription(SOURCE_SUBSCRIPTION_ID, 'ml-test'),
    subscription(DESTINATION_SUBSCRIPTION_ID, 'ml-production'),
    group(SOURCE_GROUP_ID, { team: 'churn' }),
    group(DESTINATION_GROUP_ID, { team: 'churn', stage: 'production' }),
    ...[SOURCE_SUBSCRIPTION, DESTINATION_SUBSCRIPTION].flatMap((id) => registrations(id)),
  ];
}

/** A subscription that is enabled, in the tenant of the scenarios. */
export function subscription(subscriptionId: string, displayName: string): Entry {
  const id = `/subscriptions/${subscriptionId}`;
  return [
    id,
    {
      id,
      subscriptionId,
      displayName,
      state: 'Enabled',
      tenantId: SCENARIO_TENANT_ID,
      authorizationSource: 'RoleBased',
      subscriptionPolicies: {
        locationPlacementId: 'Public_2014-09-01',
        quotaId: 'EnterpriseAgreement_2014-09-01',
        spendingLimit: 'Off',
      },
    },
  ];
}

function group(id: string, tags: Readonly<Record<string, string>>): Entry {
  return entry(id, 'Microsoft.Resources/resourceGroups', {
    location: LOCATION,
    tags,
    properties: { provisioningState: 'Succeeded' },
  });
}

/** The four resources that a workspace stands on. */
export function associatedResources(): readonly Entry[] {
  return [
    entry(STORAGE_ID, 'Microsoft.Storage/storageAccounts', {
      location: LOCATION,
      kind: 'StorageV2',
      sku: { name: 'Standard_LRS', tier: 'Standard' },
      tags: {},
      properties: {
        provisioningState: 'Succeeded',
        isHnsEnabled: false,
        allowSharedKeyAccess: true,
      },
    }),
    entry(KEY_VAULT_ID, 'Microsoft.KeyVault/vaults', {
      location: LOCATION,
      tags: {},
      properties: {
        tenantId: SCENARIO_TENANT_ID,
        sku: { family: 'A', name: 'standard' },
        vaultUri: 'https://kv-churn-test.vault.azure.net/',
        enableSoftDelete: true,
        provisioningState: 'Succeeded',
      },
    }),
    entry(REGISTRY_ID, 'Microsoft.ContainerRegistry/registries', {
      location: LOCATION,
      sku: { name: 'Basic', tier: 'Basic' },
      tags: {},
      properties: {
        loginServer: 'crchurntest.azurecr.io',
        provisioningState: 'Succeeded',
        adminUserEnabled: true,
      },
    }),
    entry(INSIGHTS_ID, 'microsoft.insights/components', {
      location: LOCATION,
      kind: 'web',
      tags: {},
      properties: {
        Application_Type: 'web',
        InstrumentationKey: SEEDED_SECRETS[1] ?? '',
        ConnectionString: `InstrumentationKey=${SEEDED_SECRETS[2] ?? ''};IngestionEndpoint=https://westeurope-1.in.applicationinsights.azure.com/`,
        provisioningState: 'Succeeded',
      },
    }),
  ];
}
