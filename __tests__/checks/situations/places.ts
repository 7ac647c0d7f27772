import type { ArmSettings } from '../../../emulator/arm/arm-service.js';
import {
  DESTINATION_GROUP,
  DESTINATION_GROUP_ID,
  DESTINATION_SUBSCRIPTION,
  SOURCE_GROUP_ID,
  SOURCE_SUBSCRIPTION_ID,
  STORAGE_ID,
  WORKSPACE_ID,
  busyWorkspace,
  child,
  entry,
  readyWorkspace,
  withBody,
  withEntry,
  withLock,
  without,
} from '../../../emulator/scenarios/index.js';
import type { JsonObject } from '../../../emulator/types.js';
import type { RuleSituations } from './rule-situations.js';

const ready = readyWorkspace();
const everything = {
  associated: ['storage', 'key-vault', 'container-registry', 'application-insights'],
} as const;
const unregistered: JsonObject = withBody(
  ready,
  `${DESTINATION_SUBSCRIPTION}/providers/Microsoft.KeyVault`,
  {
    registrationState: 'NotRegistered',
  },
);
const manyEndpoints = Array.from({ length: 801 }, (_, index) =>
  child('onlineEndpoints', `e-${index}`, { authMode: 'Key' }),
).reduce(withEntry, ready);
const namesake = entry(
  STORAGE_ID.replace(SOURCE_GROUP_ID, DESTINATION_GROUP_ID),
  'Microsoft.Storage/storageAccounts',
  { location: 'westeurope', properties: {} },
);
const readOnly: ArmSettings = {
  permissions: [{ actions: ['*/read'], notActions: [], dataActions: [], notDataActions: [] }],
};
const storageThatDoesNotMove = withBody(
  ready,
  `${DESTINATION_SUBSCRIPTION}/providers/Microsoft.Storage`,
  {
    resourceTypes: [
      { resourceType: 'storageAccounts', locations: ['West Europe'], capabilities: 'SupportsTags' },
    ],
  },
);

/** Rules about the places of a move. */
export const placeSituations: Readonly<Record<string, RuleSituations>> = {
  'subscription-state': {
    fires: { state: withBody(ready, DESTINATION_SUBSCRIPTION, { state: 'Disabled' }) },
    about: DESTINATION_SUBSCRIPTION,
    severity: 'blocker',
  },
  'tenant-differs': {
    fires: { state: withBody(ready, DESTINATION_SUBSCRIPTION, { tenantId: 'another' }) },
    about: DESTINATION_SUBSCRIPTION,
    severity: 'blocker',
  },
  'workspace-missing': {
    fires: { state: without(ready, WORKSPACE_ID) },
    about: 'workspaces/mlw-churn',
    severity: 'blocker',
  },
  'destination-group-missing': {
    fires: { state: without(ready, DESTINATION_GROUP_ID) },
    about: DESTINATION_GROUP,
    severity: 'blocker',
  },
  'region-differs': {
    fires: { state: withBody(ready, DESTINATION_GROUP_ID, { location: 'northeurope' }) },
    about: DESTINATION_GROUP,
    severity: 'blocker',
  },
  'group-name-not-ascii': {
    fires: {
      state: ready,
      scope: {
        destination: { subscriptionId: SOURCE_SUBSCRIPTION_ID, resourceGroup: 'rg-größer' },
      },
    },
    about: 'rg-größer',
    severity: 'blocker',
  },
  'destination-namesake': {
    fires: {
      state: withEntry(
        ready,
        entry(WORKSPACE_ID.replace(SOURCE_GROUP_ID, DESTINATION_GROUP_ID), 'x', { properties: {} }),
      ),
    },
    about: DESTINATION_GROUP,
    severity: 'blocker',
  },
  'associated-namesake': {
    fires: { state: withEntry(ready, namesake), scope: { associated: ['storage'] } },
    about: 'storageAccounts/stchurntest',
    severity: 'blocker',
    silent: { state: withEntry(ready, namesake) },
  },
  'missing-permission': {
    fires: { state: ready, arm: readOnly },
    about: SOURCE_GROUP_ID,
    severity: 'blocker',
  },
  'provider-not-registered': {
    fires: { state: unregistered },
    about: 'Microsoft.KeyVault',
    severity: 'blocker',
  },
  'provider-cannot-move-type': {
    fires: { state: storageThatDoesNotMove, scope: { associated: ['storage'] } },
    about: STORAGE_ID,
    severity: 'blocker',
    silent: { state: ready, scope: everything },
  },
  'policy-denies': {
    fires: {
      state: ready,
      arm: {
        policyDenials: [
          {
            type: 'Microsoft.MachineLearningServices/workspaces',
            assignment: 'no-public-workspaces',
            reason: 'Public access is not allowed.',
          },
        ],
      },
    },
    about: WORKSPACE_ID,
    severity: 'blocker',
  },
  'read-only-lock': {
    fires: { state: withLock(ready, STORAGE_ID, 'ReadOnly') },
    about: 'keep-readonly',
    severity: 'blocker',
  },
  'can-not-delete-lock': {
    fires: { state: withLock(ready, DESTINATION_SUBSCRIPTION, 'CanNotDelete') },
    about: 'keep-cannotdelete',
    severity: 'blocker',
  },
  'operation-under-way': {
    fires: {
      state: withBody(ready, SOURCE_GROUP_ID, { properties: { provisioningState: 'Updating' } }),
    },
    about: SOURCE_GROUP_ID,
    severity: 'blocker',
  },
  'too-many-resources': {
    fires: { state: manyEndpoints },
    about: SOURCE_GROUP_ID,
    severity: 'blocker',
    silent: { state: busyWorkspace() },
  },
};
