import { idOf } from '../../domain/azure/body-identity.js';
import { objectAt, textAt, type JsonObject } from '../../domain/json.js';
import { parseResourceId, sameId, subscriptionResourceId } from '../../domain/azure/resource-id.js';
import type { MoveScope } from '../../domain/request/request.js';
import { apiVersionOf, apiVersions } from '../client/api-versions.js';
import { neverRegistered, type CollectionSpec, type Read, type Reads } from './collection-spec.js';
import { workspaceId } from './content-collections.js';
import { projectTo } from '../reading/project.js';

/** A list of one type in each subscription of the parents. */
function perSubscription(
  type: string,
  apiVersion: string,
): (scope: MoveScope, parents: readonly JsonObject[]) => Reads {
  return (_scope, parents) => {
    const ids = parents.flatMap((parent) => textAt(parent, 'subscriptionId') ?? []);
    if (ids.length < parents.length) return { why: 'Azure listed a subscription without an id' };
    return ids.map((id) => ({
      path: `${subscriptionResourceId(id)}/providers/${type}`,
      apiVersion,
      form: 'list' as const,
    }));
  };
}

/**
 * The other workspaces of every subscription that can be seen, with what they stand on. ARM's own
 * lists are complete within the caller's rights and never late, which Resource Graph does not
 * promise.
 */
export const siblingWorkspaces: CollectionSpec = {
  absentCodes: neverRegistered,
  reads: perSubscription(
    'Microsoft.MachineLearningServices/workspaces',
    apiVersions.machineLearning,
  ),
  keep: (item, scope) => !sameId(idOf(item), workspaceId(scope)),
  project: (item) => ({
    ...projectTo('id', 'name', 'kind')(item),
    properties: projectTo(
      'storageAccount',
      'keyVault',
      'containerRegistry',
      'applicationInsights',
      'hubResourceId',
    )(objectAt(item, 'properties')),
  }),
};

/**
 * Databricks workspaces that name this one: the link is recorded on their side only (Databricks
 * workspaces, parameter amlWorkspaceId).
 */
export const databricksWorkspaces: CollectionSpec = {
  absentCodes: neverRegistered,
  reads: perSubscription('Microsoft.Databricks/workspaces', apiVersions.databricks),
  keep: (item, scope) =>
    sameId(
      textAt(item, 'properties', 'parameters', 'amlWorkspaceId', 'value') ?? '',
      workspaceId(scope),
    ),
};

/** Associated types that have private endpoint connections of their own. */
const CONNECTABLE =
  /^microsoft\.(storage\/storageaccounts|keyvault\/vaults|containerregistry\/registries)$/i;

export const associatedConnections: CollectionSpec = {
  absentCodes: [],
  reads: (_scope, parents) =>
    parents.flatMap((parent): readonly Read[] => {
      const id = idOf(parent);
      const type = parseResourceId(id)?.type ?? '';
      const apiVersion = apiVersionOf(type);
      if (apiVersion === undefined || !CONNECTABLE.test(type)) return [];
      return [{ path: `${id}/privateEndpointConnections`, apiVersion, form: 'list' }];
    }),
};
