import type { CollectionName } from '../../src/domain/azure/inventory.js';

/** How a collection's requests are told from others in a log: by path and query, decoded. */
export interface CollectionRequests {
  readonly pathRegex: string;
  /** `list`: can break on a later page. */
  readonly form: 'list' | 'single' | 'question' | 'graph';
}

const list = (pathRegex: string): CollectionRequests => ({ pathRegex, form: 'list' });
const single = (pathRegex: string): CollectionRequests => ({ pathRegex, form: 'single' });
const SOURCE = '/subscriptions/[^/]+1/resourceGroups/rg-ml-test';
const DESTINATION = '/subscriptions/[^/]+2/resourceGroups/rg-ml-prod';
const WORKSPACE = `${SOURCE}/providers/[^/]+/workspaces/mlw-churn`;
const GRAPH = '^/providers/Microsoft\\.ResourceGraph/resources\\?';
const REGION = '/providers/Microsoft\\.MachineLearningServices/locations/westeurope';

/**
 * Written down a second time on purpose: a path that changes by accident changes here, too, or a
 * test fails.
 */
export const requestsOf: Readonly<Record<CollectionName, CollectionRequests>> = {
  sourceSubscription: single('^/subscriptions/[^/]+1\\?'),
  destinationSubscription: single('^/subscriptions/[^/]+2\\?'),
  subscriptions: list('^/subscriptions\\?'),
  sourceGroup: single(`^${SOURCE}\\?`),
  destinationGroup: single(`^${DESTINATION}\\?`),
  sourceGroupResources: list(`^${SOURCE}/resources\\?`),
  destinationGroupResources: list(`^${DESTINATION}/resources\\?`),
  sourceDeployments: list(`^${SOURCE}/providers/Microsoft\\.Resources/deployments\\?.*Running`),
  destinationDeployments: list(
    `^${DESTINATION}/providers/Microsoft\\.Resources/deployments\\?.*Running`,
  ),
  sourcePermissions: list(`^${SOURCE}/providers/Microsoft\\.Authorization/permissions\\?`),
  destinationPermissions: list(
    `^${DESTINATION}/providers/Microsoft\\.Authorization/permissions\\?`,
  ),
  workspace: single(`^${WORKSPACE}\\?`),
  destinationNamesake: single(`^${DESTINATION}/providers/[^/]+/workspaces/mlw-churn\\?`),
  associatedResources: single(`^${SOURCE}/providers/Microsoft\\.KeyVault/vaults/[^/]+\\?`),
  siblingWorkspaces: list(
    '^/subscriptions/[^/]+/providers/Microsoft\\.MachineLearningServices/workspaces\\?',
  ),
  computes: list(`^${WORKSPACE}/computes\\?`),
  onlineEndpoints: list(`^${WORKSPACE}/onlineEndpoints\\?`),
  onlineDeployments: list(`^${WORKSPACE}/onlineEndpoints/[^/]+/deployments\\?`),
  batchEndpoints: list(`^${WORKSPACE}/batchEndpoints\\?`),
  batchDeployments: list(`^${WORKSPACE}/batchEndpoints/[^/]+/deployments\\?`),
  serverlessEndpoints: list(`^${WORKSPACE}/serverlessEndpoints\\?`),
  webServices: list(`^${WORKSPACE}/services\\?.*api-version=2021-04-01`),
  activeJobs: list(`^${WORKSPACE}/jobs\\?.*listViewType=All`),
  labelingJobs: list(`^${WORKSPACE}/labelingJobs\\?.*api-version=2024-04-01-preview`),
  schedules: list(`^${WORKSPACE}/schedules\\?.*listViewType=All`),
  featuresets: list(`^${WORKSPACE}/featuresets\\?.*listViewType=All`),
  featuresetVersions: list(`^${WORKSPACE}/featuresets/[^/]+/versions\\?.*listViewType=All`),
  datastores: list(`^${WORKSPACE}/datastores\\?`),
  dataAssets: list(`^${WORKSPACE}/data\\?.*listViewType=All`),
  dataVersions: list(`^${WORKSPACE}/data/[^/]+/versions\\?.*listViewType=All`),
  datasets: list(`^${WORKSPACE}/datasets\\?.*api-version=2020-05-01-preview`),
  models: list(`^${WORKSPACE}/models\\?.*listViewType=All`),
  environments: list(`^${WORKSPACE}/environments\\?.*listViewType=All`),
  components: list(`^${WORKSPACE}/components\\?.*listViewType=All`),
  connections: list(`^${WORKSPACE}/connections\\?`),
  outboundRules: list(`^${WORKSPACE}/outboundRules\\?`),
  linkedServices: list(`^${WORKSPACE}/linkedServices\\?.*api-version=2020-09-01-preview`),
  databricksWorkspaces: list(
    '^/subscriptions/[^/]+/providers/Microsoft\\.Databricks/workspaces\\?',
  ),
  privateEndpointConnections: list(`^${WORKSPACE}/privateEndpointConnections\\?`),
  associatedConnections: list('/storageAccounts/[^/]+/privateEndpointConnections\\?'),
  roleAssignments: list(
    `^${WORKSPACE}/providers/Microsoft\\.Authorization/roleAssignments\\?(?!.*filter)`,
  ),
  associatedRoleAssignments: list(
    `^${SOURCE}/providers/Microsoft\\.Authorization/roleAssignments\\?`,
  ),
  timedRights: list(
    `^${SOURCE}/providers/Microsoft\\.Authorization/roleAssignmentScheduleInstances\\?`,
  ),
  roleDefinitions: single(
    '^/subscriptions/[^/]+1/providers/Microsoft\\.Authorization/roleDefinitions/[^/]+\\?',
  ),
  inheritedRoleAssignments: list(
    `^${WORKSPACE}/providers/Microsoft\\.Authorization/roleAssignments\\?.*filter`,
  ),
  destinationRoleAssignments: list(
    `^${DESTINATION}/providers/Microsoft\\.Authorization/roleAssignments\\?`,
  ),
  diagnosticSettings: list('/providers/Microsoft\\.Insights/diagnosticSettings\\?'),
  alerts: list('^/subscriptions/[^/]+1/providers/microsoft\\.insights/metricAlerts\\?'),
  graphHolders: { pathRegex: GRAPH, form: 'graph' },
  holders: single('/systemTopics/[^/]+\\?'),
  dataFactories: { pathRegex: GRAPH, form: 'graph' },
  factoryLinks: list('/factories/[^/]+/linkedservices\\?'),
  destinationProviders: single('^/subscriptions/[^/]+2/providers/Microsoft\\.KeyVault\\?'),
  sourceLocks: list(`^${SOURCE}/providers/Microsoft\\.Authorization/locks\\?`),
  destinationLocks: list(`^${DESTINATION}/providers/Microsoft\\.Authorization/locks\\?`),
  policyRestrictions: { pathRegex: '/checkPolicyRestrictions\\?', form: 'question' },
  destinationUsages: list(`${REGION}/usages\\?`),
  vmSizes: list(`${REGION}/vmSizes\\?`),
};
