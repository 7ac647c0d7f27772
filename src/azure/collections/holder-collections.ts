import { idOf } from '../../domain/azure/body-identity.js';
import { textAt, valueAt, type JsonObject } from '../../domain/json.js';
import { namesOneOf } from '../../domain/azure/relocation.js';
import { movingResourceIds } from '../../domain/azure/moving-resources.js';
import { holderType, holderTypes } from '../../domain/azure/old-id-holders.js';
import { parseResourceId, sameId } from '../../domain/azure/resource-id.js';
import type { MoveScope } from '../../domain/request/request.js';
import { apiVersionOf, apiVersions } from '../client/api-versions.js';
import { GRAPH_PATH } from '../reading/graph-path.js';
import { notThereCodes, type CollectionSpec, type Read } from './collection-spec.js';
import { projectTo } from '../reading/project.js';

// Matching is done here and not in the query: what Azure filters by a text of ours, nobody can look
// at afterwards.
const COLUMNS = 'id, name, type, kind, location, subscriptionId, resourceGroup, tags, properties';

/**
 * Every resource of some types in every subscription that can be seen (Azure REST reference:
 * Resource Graph, Resources).
 */
function inGraph(types: readonly string[]): Read {
  const list = types.map((type) => `'${type.toLowerCase()}'`).join(', ');
  return {
    path: GRAPH_PATH,
    apiVersion: apiVersions.resourceGraph,
    form: 'graph',
    body: { query: `resources | where type in~ (${list}) | project ${COLUMNS}` },
  };
}

/**
 * What Resource Graph says to name something that moves. It may be late, so each is looked at
 * again.
 */
export const graphHolders: CollectionSpec = {
  absentCodes: [],
  reads: () => [inGraph(holderTypes.map(({ type }) => type))],
  keep: namesWhatMoves,
  project: projectTo('id', 'type'),
};

/**
 * Resources around the workspace that name something that moves by its present id: as each of them
 * shows itself.
 */
export const holders: CollectionSpec = {
  absentCodes: notThereCodes,
  reads: (_scope, parents) =>
    parents.filter(isHolder).map((row): Read => {
      const id = textAt(row, 'id') ?? '';
      const type = parseResourceId(id)?.type ?? '';
      const read: Read = { path: id, apiVersion: apiVersionOf(type) ?? '', form: 'single' };
      // Without it a workbook shows its summary only (Azure REST reference: Workbooks - Get).
      return sameId(type, 'microsoft.insights/workbooks')
        ? { ...read, query: { canFetchContent: 'true' } }
        : read;
    }),
  keep: namesWhatMoves,
  project: projectTo('id', 'name', 'type'),
};

export const dataFactories: CollectionSpec = {
  absentCodes: [],
  reads: () => [inGraph(['Microsoft.DataFactory/factories'])],
  project: projectTo('id', 'name', 'type'),
};

/** Linked services of data factories to the workspace: only the factory itself lists them. */
export const factoryLinks: CollectionSpec = {
  // Resource Graph may still show a factory that is gone.
  absentCodes: notThereCodes,
  reads: (_scope, parents) =>
    parents.map((factory) => ({
      path: `${idOf(factory)}/linkedservices`,
      apiVersion: apiVersions.dataFactory,
      form: 'list',
    })),
  keep: linksTo,
  project: projectTo('id', 'name', 'type'),
};

function isHolder(item: JsonObject): boolean {
  return holderType(textAt(item, 'type') ?? '') !== undefined;
}

function namesWhatMoves(
  item: JsonObject,
  scope: MoveScope,
  parents: readonly JsonObject[],
): boolean {
  return namesOneOf(movingResourceIds(scope, parents[0]), item);
}

// The place of the workspace is three settings of its own (Azure REST reference: Data Factory,
// AzureMLServiceLinkedService). What is an expression is known only when a pipeline runs, so it may
// be ours.
function linksTo(item: JsonObject, { source, workspaceName }: MoveScope): boolean {
  if (!sameId(textAt(item, 'properties', 'type') ?? '', 'AzureMLService')) return false;
  const isOrMayBe = (field: string, wanted: string): boolean => {
    const value = valueAt(item, 'properties', 'typeProperties', field);
    return typeof value !== 'string' || value.includes('@') || sameId(value, wanted);
  };
  return (
    isOrMayBe('subscriptionId', source.subscriptionId) &&
    isOrMayBe('resourceGroupName', source.resourceGroup) &&
    isOrMayBe('mlWorkspaceName', workspaceName)
  );
}
