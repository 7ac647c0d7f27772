import {
  DESTINATION_GROUP,
  DESTINATION_GROUP_ID,
  INSIGHTS_ID,
  SOURCE_GROUP_ID,
  STORAGE_ID,
  WORKSPACE_ID,
  crowdedWorkspace,
  entry,
  readyWorkspace,
  withBody,
  withEntry,
  withProperties,
  without,
} from '../../../emulator/scenarios/index.js';
import type { RuleSituations } from './rule-situations.js';

const ready = readyWorkspace();
const crowded = crowdedWorkspace();
const everything = {
  associated: ['storage', 'key-vault', 'container-registry', 'application-insights'],
} as const;
const withNetwork = withEntry(
  ready,
  entry(
    `${DESTINATION_GROUP_ID}/providers/Microsoft.Network/virtualNetworks/vnet`,
    'Microsoft.Network/virtualNetworks',
    {
      location: 'westeurope',
      properties: {},
    },
  ),
);

/** Rules about what a move loses or leaves to do. */
export const afterwardsSituations: Readonly<Record<string, RuleSituations>> = {
  'role-assignments-lost': {
    fires: { state: ready },
    about: WORKSPACE_ID,
    severity: 'warning',
    silent: { state: without(ready, `${WORKSPACE_ID}/providers/Microsoft.Authorization`) },
  },
  'associated-role-assignments-lost': {
    fires: { state: ready, scope: { associated: ['storage'] } },
    about: STORAGE_ID,
    severity: 'warning',
  },
  'timed-rights-lost': {
    fires: { state: crowded },
    about: `${WORKSPACE_ID}/providers/Microsoft.Authorization/roleAssignmentScheduleInstances`,
    severity: 'warning',
  },
  'inherited-rights-differ': {
    fires: { state: ready },
    about: SOURCE_GROUP_ID,
    severity: 'warning',
    silent: { state: without(ready, `${SOURCE_GROUP_ID}/providers/Microsoft.Authorization`) },
  },
  'private-endpoints-reset': {
    fires: { state: ready },
    about: 'privateEndpointConnections/',
    severity: 'warning',
    silent: {
      state: withProperties(
        without(ready, `${WORKSPACE_ID}/privateEndpointConnections/pe-mlw-churn.5a1c`),
        WORKSPACE_ID,
        { privateEndpointConnections: [] },
      ),
    },
  },
  'associated-private-endpoints-reset': {
    fires: { state: crowded, scope: { associated: ['storage'] } },
    about: STORAGE_ID,
    severity: 'warning',
    silent: { state: crowded },
  },
  'datastores-to-update': {
    fires: { state: ready },
    about: 'datastores/raw_events',
    severity: 'warning',
    silent: { state: without(ready, `${WORKSPACE_ID}/datastores/raw_events`) },
  },
  'data-assets-not-moved': {
    fires: { state: ready },
    about: 'data/customers',
    severity: 'warning',
    silent: {
      state: without(
        without(ready, `${WORKSPACE_ID}/data/customers`),
        `${WORKSPACE_ID}/data/churn-labels`,
      ),
    },
  },
  'datasets-not-moved': { fires: { state: crowded }, about: 'datasets/', severity: 'warning' },
  'diagnostic-settings-lost': {
    fires: { state: crowded },
    about: `${WORKSPACE_ID}/providers/Microsoft.Insights`,
    severity: 'warning',
  },
  'alerts-keep-old-id': { fires: { state: crowded }, about: 'metricAlerts/', severity: 'warning' },
  'holders-keep-old-id': { fires: { state: crowded }, about: 'systemTopics/', severity: 'warning' },
  'linked-action-group': {
    fires: { state: crowded, scope: { associated: ['application-insights'] } },
    about: 'smartDetectorAlertRules/',
    severity: 'warning',
    silent: { state: crowded },
  },
  'user-assigned-identity-stays': {
    fires: {
      state: withBody(ready, WORKSPACE_ID, {
        identity: { type: 'UserAssigned', userAssignedIdentities: { '/subscriptions/x/id': {} } },
      }),
    },
    about: WORKSPACE_ID,
    severity: 'warning',
  },
  'associated-resources-left-behind': {
    fires: { state: ready },
    about: STORAGE_ID,
    severity: 'information',
    silent: { state: ready, scope: everything },
  },
  'compute-instance-names': {
    fires: { state: crowded },
    about: 'computes/ci-ada',
    severity: 'information',
  },
  'connections-to-check': {
    fires: { state: ready },
    about: 'connections/packages',
    severity: 'information',
    silent: { state: without(ready, `${WORKSPACE_ID}/connections/packages`) },
  },
  'assets-to-compare': {
    fires: { state: ready },
    about: WORKSPACE_ID,
    severity: 'information',
    silent: { state: without(ready, WORKSPACE_ID) },
  },
  'log-analytics-stays': { fires: { state: crowded }, about: INSIGHTS_ID, severity: 'information' },
  'virtual-network-in-group': {
    fires: { state: withNetwork },
    about: 'virtualNetworks/vnet',
    severity: 'information',
  },
  'ids-change': {
    fires: { state: ready },
    about: WORKSPACE_ID,
    severity: 'information',
    silent: { state: without(ready, WORKSPACE_ID) },
  },
  'deleted-namesake-unseen': {
    fires: { state: ready },
    about: DESTINATION_GROUP,
    severity: 'information',
    silent: {
      state: withEntry(
        ready,
        entry(WORKSPACE_ID.replace(SOURCE_GROUP_ID, DESTINATION_GROUP_ID), 'x', { properties: {} }),
      ),
    },
  },
  'documents-contradict': {
    fires: { state: crowded },
    about: WORKSPACE_ID,
    severity: 'information',
    silent: { state: without(ready, WORKSPACE_ID) },
  },
  'preview-without-sla': {
    fires: { state: ready },
    about: WORKSPACE_ID,
    severity: 'information',
    silent: { state: without(ready, WORKSPACE_ID) },
  },
};
