import type { CollectionName } from '../../domain/azure/inventory.js';
import type { MoveScope } from '../../domain/request/request.js';
import type { ResourceGroupRef } from '../../domain/azure/resource-id.js';
import * as access from './access-collections.js';
import { associatedReads } from '../reading/associated-reads.js';
import { notThereCodes, type CollectionSpec } from './collection-spec.js';
import * as content from './content-collections.js';
import * as dependents from './dependent-collections.js';
import * as outside from './holder-collections.js';
import * as neighbours from './neighbour-collections.js';
import * as places from './place-collections.js';
import { byRegion } from './region-collections.js';

const source = (scope: MoveScope): ResourceGroupRef => scope.source;
const destination = (scope: MoveScope): ResourceGroupRef => scope.destination;

/**
 * How each collection is read, one line each. The engine is `readCollection`; nothing else in the
 * product spells a read path of ARM. Where a default of Azure hides items, the line asks for all of
 * them.
 */
export const collections: Readonly<Record<CollectionName, CollectionSpec>> = {
  sourceSubscription: places.subscription(source),
  destinationSubscription: places.subscription(destination),
  subscriptions: places.subscriptions,
  sourceGroup: places.group(source),
  destinationGroup: places.group(destination),
  sourceGroupResources: places.groupResources(source),
  destinationGroupResources: places.groupResources(destination),
  sourceDeployments: places.deployments(source),
  destinationDeployments: places.deployments(destination),
  sourcePermissions: places.permissions(source),
  destinationPermissions: places.permissions(destination),
  workspace: places.workspaceIn(source),
  destinationNamesake: places.workspaceIn(destination),
  associatedResources: {
    absentCodes: notThereCodes,
    reads: (_scope, parents) => associatedReads(parents),
  },
  siblingWorkspaces: neighbours.siblingWorkspaces,
  computes: content.inWorkspace('computes'),
  onlineEndpoints: content.inWorkspace('onlineEndpoints'),
  onlineDeployments: content.inEach('onlineEndpoints', 'deployments'),
  batchEndpoints: content.inWorkspace('batchEndpoints'),
  batchDeployments: content.inEach('batchEndpoints', 'deployments'),
  serverlessEndpoints: content.inWorkspace('serverlessEndpoints'),
  webServices: content.webServices,
  activeJobs: content.activeJobs,
  labelingJobs: content.labelingJobs,
  schedules: content.schedules,
  featuresets: content.featuresets,
  featuresetVersions: content.featuresetVersions,
  datastores: content.inWorkspace('datastores'),
  dataAssets: content.dataAssets,
  dataVersions: content.dataVersions,
  datasets: content.datasets,
  models: content.assets('models'),
  environments: content.assets('environments'),
  components: content.assets('components'),
  connections: content.inWorkspace('connections'),
  outboundRules: content.inWorkspace('outboundRules'),
  linkedServices: content.linkedServices,
  databricksWorkspaces: neighbours.databricksWorkspaces,
  privateEndpointConnections: content.inWorkspace('privateEndpointConnections'),
  associatedConnections: neighbours.associatedConnections,
  roleAssignments: access.roleAssignments,
  associatedRoleAssignments: access.associatedRoleAssignments,
  timedRights: access.timedRights,
  inheritedRoleAssignments: access.inheritedRoleAssignments,
  destinationRoleAssignments: access.destinationRoleAssignments,
  roleDefinitions: access.roleDefinitions,
  diagnosticSettings: dependents.diagnosticSettings,
  alerts: dependents.alerts,
  graphHolders: outside.graphHolders,
  holders: outside.holders,
  dataFactories: outside.dataFactories,
  factoryLinks: outside.factoryLinks,
  destinationProviders: places.providers(destination),
  sourceLocks: places.locks(source),
  destinationLocks: places.locks(destination),
  policyRestrictions: dependents.policyRestrictions,
  destinationUsages: byRegion('usages'),
  vmSizes: byRegion('vmSizes'),
};
