import {
  DESTINATION_SUBSCRIPTION,
  SOURCE_GROUP_ID,
  SOURCE_SUBSCRIPTION_ID,
  STORAGE_ID,
  WORKSPACE_ID,
  busyWorkspace,
  child,
  crowdedWorkspace,
  readyWorkspace,
  withBody,
  withCompute,
  withEntry,
  withProperties,
  withSchedule,
  without,
} from '../../../emulator/scenarios/index.js';
import type { JsonObject } from '../../../emulator/types.js';
import type { Situation } from '../emulated-judgement.js';
import type { RuleSituations } from './rule-situations.js';

const ready = readyWorkspace();
const crowded = crowdedWorkspace();
const everything = {
  associated: ['storage', 'key-vault', 'container-registry', 'application-insights'],
} as const;
const workspaceWith = (properties: JsonObject): Situation => ({
  state: withProperties(ready, WORKSPACE_ID, properties),
});
const with_ = (kind: string, name: string, properties: JsonObject): Situation => ({
  state: withEntry(ready, child(kind, name, properties)),
});
const elsewhere = `/subscriptions/${SOURCE_SUBSCRIPTION_ID}/resourceGroups/rg-shared/providers/Microsoft.Storage/storageAccounts/stshared`;

/** Rules about the workspace, what it stands on and what it holds. */
export const workspaceSituations: Readonly<Record<string, RuleSituations>> = {
  'workspace-state': {
    fires: workspaceWith({ provisioningState: 'Updating' }),
    about: WORKSPACE_ID,
    severity: 'blocker',
  },
  'workspace-kind': {
    fires: { state: withBody(ready, WORKSPACE_ID, { kind: 'Hub' }) },
    about: WORKSPACE_ID,
    severity: 'blocker',
    silent: { state: withBody(ready, WORKSPACE_ID, { kind: '' }) },
  },
  'v1-legacy-mode': {
    fires: workspaceWith({ v1LegacyMode: true }),
    about: WORKSPACE_ID,
    severity: 'blocker',
  },
  'customer-managed-key': {
    fires: workspaceWith({ encryption: { status: 'Disabled', cosmosDbResourceId: '/x' } }),
    about: WORKSPACE_ID,
    severity: 'blocker',
  },
  'managed-network': {
    fires: workspaceWith({ managedNetwork: { isolationMode: 'AllowInternetOutbound' } }),
    about: WORKSPACE_ID,
    severity: 'blocker',
  },
  'databricks-link': { fires: { state: crowded }, about: 'dbw-', severity: 'blocker' },
  'linked-services': { fires: { state: crowded }, about: 'synapse-', severity: 'blocker' },
  'associated-resource-state': {
    fires: { state: without(ready, STORAGE_ID) },
    about: STORAGE_ID,
    severity: 'blocker',
  },
  'associated-resource-elsewhere': {
    fires: { ...workspaceWith({ storageAccount: elsewhere }), scope: { associated: ['storage'] } },
    about: elsewhere,
    severity: 'blocker',
    silent: workspaceWith({ storageAccount: elsewhere }),
  },
  'associated-resource-type': {
    fires: {
      ...workspaceWith({
        storageAccount: `${SOURCE_GROUP_ID}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id`,
      }),
      scope: { associated: ['storage'] },
    },
    about: 'userAssignedIdentities/id',
    severity: 'blocker',
    silent: { state: ready, scope: everything },
  },
  'associated-resource-shared': {
    fires: { state: crowded, scope: { associated: ['storage'] } },
    about: STORAGE_ID,
    severity: 'blocker',
    silent: { state: crowded },
  },
  'computes-exist': {
    fires: { state: withCompute(ready, 'cpu', 'AmlCompute') },
    about: 'computes/cpu',
    severity: 'blocker',
  },
  'online-endpoints-exist': {
    fires: { state: busyWorkspace() },
    about: 'onlineEndpoints/',
    severity: 'blocker',
  },
  'batch-endpoints-exist': {
    fires: { state: busyWorkspace() },
    about: 'batchEndpoints/',
    severity: 'blocker',
  },
  'serverless-endpoints-exist': {
    fires: with_('serverlessEndpoints', 'llm', { authMode: 'Key' }),
    about: 'serverlessEndpoints/llm',
    severity: 'blocker',
  },
  'web-services-exist': {
    fires: with_('services', 'old', { computeType: 'ACI' }),
    about: 'services/old',
    severity: 'blocker',
  },
  'quota-short': {
    fires: {
      state: busyWorkspace(),
      arm: {
        usages: [
          {
            id: '/subscriptions/x/usages',
            type: 'Microsoft.MachineLearningServices/vmFamily/usages',
            currentValue: 90,
            limit: 100,
            name: { value: 'Standard DSv2 Family Cluster Dedicated vCPUs' },
          },
        ],
      },
    },
    about: DESTINATION_SUBSCRIPTION,
    severity: 'blocker',
    silent: { state: busyWorkspace() },
  },
  'active-jobs': {
    fires: with_('jobs', 'sleeper', { status: 'Paused', isArchived: true }),
    about: 'jobs/sleeper',
    severity: 'blocker',
  },
  'labeling-running': {
    fires: with_('labelingJobs', 'cats', { status: 'Running' }),
    about: 'labelingJobs/cats',
    severity: 'blocker',
    silent: with_('labelingJobs', 'cats', { status: 'Paused' }),
  },
  'labeling-paused': {
    fires: with_('labelingJobs', 'cats', { status: 'Paused' }),
    about: 'labelingJobs/cats',
    severity: 'blocker',
    silent: with_('labelingJobs', 'cats', { status: 'Completed' }),
  },
  'schedules-enabled': {
    fires: { state: withSchedule(ready, 'hourly', true) },
    about: 'schedules/hourly',
    severity: 'blocker',
  },
  'materialization-scheduled': {
    fires: { state: crowded },
    about: 'featuresets/',
    severity: 'blocker',
  },
  'job-search-is-no-proof': {
    fires: { state: ready, scope: { jobScan: 'active-search' } },
    about: WORKSPACE_ID,
    severity: 'warning',
  },
};
