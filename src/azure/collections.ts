import type { CollectionName } from '../domain/inventory.js';
import { isJobAlive } from '../domain/job-status.js';
import { textAt } from '../domain/json.js';
import {
  isAtOrBelow,
  resourceGroupId,
  subscriptionResourceId,
  workspaceResourceId,
  type ResourceGroupRef,
} from '../domain/resource-id.js';
import type { MoveScope } from '../domain/request.js';
import { apiVersions } from './api-versions.js';
import { associatedReads } from './associated-reads.js';
import { notThereCodes, type CollectionSpec, type Read } from './collection-spec.js';
import { childReads } from './child-reads.js';

/** The providers that must be registered at the destination (Microsoft: Move Azure Machine Learning workspaces). */
const providerNamespaces: readonly string[] = [
  'Microsoft.MachineLearningServices',
  'Microsoft.Storage',
  'Microsoft.ContainerRegistry',
  'Microsoft.KeyVault',
  'Microsoft.Insights',
  'Microsoft.Notebooks',
];

/**
 * How each collection is read. The engine is `readCollection`; nothing else in the product spells a read path of ARM.
 * Query parameters are there because a default of Azure hides items: archived jobs and data assets are left out unless
 * `listViewType=All` is asked for (Azure REST reference: Machine Learning, 2025-12-01).
 */
export const collections: Readonly<Record<CollectionName, CollectionSpec>> = {
  sourceSubscription: subscription((scope) => scope.source),
  destinationSubscription: subscription((scope) => scope.destination),
  sourceGroup: group((scope) => scope.source),
  destinationGroup: group((scope) => scope.destination),
  workspace: workspaceIn((scope) => scope.source),
  destinationNamesake: workspaceIn((scope) => scope.destination),
  associatedResources: {
    absentCodes: notThereCodes,
    reads: (_scope, parents) => associatedReads(parents),
  },
  computes: inWorkspace('computes'),
  onlineEndpoints: inWorkspace('onlineEndpoints'),
  onlineDeployments: inEach('onlineEndpoints', 'deployments'),
  batchEndpoints: inWorkspace('batchEndpoints'),
  batchDeployments: inEach('batchEndpoints', 'deployments'),
  activeJobs: {
    ...inWorkspace('jobs', { listViewType: 'All' }),
    /** Jobs that can still do something; ARM has no filter by status. */
    keep: (job) => isJobAlive(textAt(job, 'properties', 'status')),
  },
  datastores: inWorkspace('datastores'),
  dataAssets: inWorkspace('data', { listViewType: 'All' }),
  privateEndpointConnections: inWorkspace('privateEndpointConnections'),
  roleAssignments: {
    absentCodes: [],
    reads: (scope) => [
      {
        path: `${workspaceId(scope)}/providers/Microsoft.Authorization/roleAssignments`,
        apiVersion: apiVersions.roleAssignments,
        form: 'list',
      },
    ],
    /** Without a filter ARM also lists what is inherited from above, and a move does not touch that. */
    keep: (assignment, scope) =>
      isAtOrBelow(textAt(assignment, 'properties', 'scope') ?? '', workspaceId(scope)),
  },
  destinationProviders: {
    absentCodes: [],
    reads: ({ destination }) =>
      providerNamespaces.map((namespace) => ({
        path: `${subscriptionResourceId(destination.subscriptionId)}/providers/${namespace}`,
        apiVersion: apiVersions.resources,
        form: 'single',
      })),
  },
  sourceLocks: locks((scope) => scope.source),
  destinationLocks: locks((scope) => scope.destination),
};

type Side = (scope: MoveScope) => ResourceGroupRef;

function workspaceId(scope: MoveScope): string {
  return workspaceResourceId(scope.source, scope.workspaceName);
}

function single(path: string, apiVersion: string): readonly Read[] {
  return [{ path, apiVersion, form: 'single' }];
}

function subscription(side: Side): CollectionSpec {
  return {
    absentCodes: ['SubscriptionNotFound'],
    reads: (scope) =>
      single(subscriptionResourceId(side(scope).subscriptionId), apiVersions.subscriptions),
  };
}

function group(side: Side): CollectionSpec {
  return {
    absentCodes: ['ResourceGroupNotFound'],
    reads: (scope) => single(resourceGroupId(side(scope)), apiVersions.resources),
  };
}

function workspaceIn(side: Side): CollectionSpec {
  return {
    absentCodes: notThereCodes,
    reads: (scope) =>
      single(workspaceResourceId(side(scope), scope.workspaceName), apiVersions.machineLearning),
  };
}

function inWorkspace(child: string, query: Readonly<Record<string, string>> = {}): CollectionSpec {
  return {
    absentCodes: [],
    reads: (scope) => [
      {
        path: `${workspaceId(scope)}/${child}`,
        apiVersion: apiVersions.machineLearning,
        form: 'list',
        query,
      },
    ],
  };
}

function inEach(parent: string, child: string): CollectionSpec {
  return {
    absentCodes: [],
    reads: (scope, parents) => childReads(`${workspaceId(scope)}/${parent}`, child, parents),
  };
}

/**
 * Locks of the subscription itself (`atScope()` leaves out what lies below) and of the group with all it holds: each of
 * them can stop a move (Microsoft: Lock your Azure resources).
 */
function locks(side: Side): CollectionSpec {
  const below = '/providers/Microsoft.Authorization/locks';
  return {
    absentCodes: [],
    reads: (scope) => [
      {
        path: `${subscriptionResourceId(side(scope).subscriptionId)}${below}`,
        apiVersion: apiVersions.locks,
        form: 'list',
        query: { $filter: 'atScope()' },
      },
      {
        path: `${resourceGroupId(side(scope))}${below}`,
        apiVersion: apiVersions.locks,
        form: 'list',
      },
    ],
  };
}
