import { objectAt } from '../../domain/json.js';
import {
  resourceGroupId,
  subscriptionResourceId,
  workspaceResourceId,
  type ResourceGroupRef,
} from '../../domain/azure/resource-id.js';
import type { MoveScope } from '../../domain/request/request.js';
import { apiVersions } from '../client/api-versions.js';
import { notThereCodes, type CollectionSpec, type Read } from './collection-spec.js';
import { projectTo } from '../reading/project.js';

/** Which side of a move a collection is read on. */
export type Side = (scope: MoveScope) => ResourceGroupRef;

const GROUP_MISSING = ['ResourceGroupNotFound'];

/**
 * The providers of the guide (Microsoft: Move Azure Machine Learning workspaces), and those of
 * special cases.
 */
const providerNamespaces: readonly string[] = [
  'Microsoft.MachineLearningServices',
  'Microsoft.Storage',
  'Microsoft.ContainerRegistry',
  'Microsoft.KeyVault',
  'Microsoft.Insights',
  'Microsoft.Notebooks',
  // With computes of Kubernetes, and with a customer-managed key.
  'Microsoft.ContainerService',
  'Microsoft.DocumentDB',
  'Microsoft.Search',
];

function single(path: string, apiVersion: string): readonly Read[] {
  return [{ path, apiVersion, form: 'single' }];
}

/** One subscription of the move. */
export function subscription(side: Side): CollectionSpec {
  return {
    absentCodes: ['SubscriptionNotFound'],
    reads: (scope) =>
      single(subscriptionResourceId(side(scope).subscriptionId), apiVersions.subscriptions),
  };
}

/** Every subscription that the identity can see: where somebody else may use what moves. */
export const subscriptions: CollectionSpec = {
  absentCodes: [],
  isBare: true,
  reads: () => [{ path: '/subscriptions', apiVersion: apiVersions.subscriptions, form: 'list' }],
  project: projectTo('id', 'subscriptionId', 'displayName', 'state'),
};

/** One resource group of the move. */
export function group(side: Side): CollectionSpec {
  return {
    absentCodes: GROUP_MISSING,
    reads: (scope) => single(resourceGroupId(side(scope)), apiVersions.resources),
  };
}

/** Everything that lies in a group, envelopes only. */
export function groupResources(side: Side): CollectionSpec {
  return {
    absentCodes: [],
    isBare: true,
    reads: (scope) => [
      {
        path: `${resourceGroupId(side(scope))}/resources`,
        apiVersion: apiVersions.resources,
        form: 'list',
      },
    ],
    project: projectTo('id', 'name', 'type', 'kind', 'location'),
  };
}

/**
 * Deployments that are going on in a group: ARM refuses a move meanwhile (Microsoft support:
 * Troubleshoot moves).
 */
export function deployments(side: Side): CollectionSpec {
  return {
    absentCodes: [],
    // The filter takes one state at a time (Azure REST reference: Deployments - List By Resource
    // Group).
    reads: (scope) =>
      ['Running', 'Accepted'].map((state) => ({
        path: `${resourceGroupId(side(scope))}/providers/Microsoft.Resources/deployments`,
        apiVersion: apiVersions.resources,
        form: 'list' as const,
        query: { $filter: `provisioningState eq '${state}'` },
      })),
    project: (deployment) => ({
      ...projectTo('id', 'name')(deployment),
      properties: projectTo('provisioningState')(objectAt(deployment, 'properties')),
    }),
  };
}

/** What the caller itself may do in a group. */
export function permissions(side: Side): CollectionSpec {
  return {
    absentCodes: [],
    isBare: true,
    reads: (scope) => [
      {
        path: `${resourceGroupId(side(scope))}/providers/Microsoft.Authorization/permissions`,
        apiVersion: apiVersions.permissions,
        form: 'list',
      },
    ],
  };
}

/** The workspace as it is, or would be, on one side. */
export function workspaceIn(side: Side): CollectionSpec {
  return {
    absentCodes: notThereCodes,
    reads: (scope) =>
      single(workspaceResourceId(side(scope), scope.workspaceName), apiVersions.machineLearning),
  };
}

/** Registration and manifests of the providers, in the subscription of one side. */
export function providers(side: Side): CollectionSpec {
  return {
    absentCodes: [],
    reads: (scope) =>
      providerNamespaces.map((namespace) => ({
        path: `${subscriptionResourceId(side(scope).subscriptionId)}/providers/${namespace}`,
        apiVersion: apiVersions.resources,
        form: 'single',
      })),
  };
}

/**
 * Locks of the subscription itself (`atScope()` leaves out what lies below) and of the group with
 * all it holds: each of them can stop a move (Microsoft: Lock your Azure resources). A group that
 * is not there holds none.
 */
export function locks(side: Side): CollectionSpec {
  const below = '/providers/Microsoft.Authorization/locks';
  return {
    absentCodes: GROUP_MISSING,
    overlaps: true,
    // Without a filter, of the group too (Microsoft: Get-AzResourceLock, parameter AtScope).
    itemsLie: 'above-too',
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
