import { sameId } from '../../domain/azure/resource-id.js';
import { textAt, type JsonObject } from '../../domain/json.js';
import { apiVersions } from '../client/api-versions.js';
import { notThereCodes, type Reads } from '../collections/collection-spec.js';

/**
 * Codes of a 404 that state that the parent of a list is not there (ARM RPC, nested resources;
 * recorded answers).
 */
const PARENT_GONE: readonly string[] = [...notThereCodes, 'ParentResourceNotFound'];

// A parent that was being deleted when it was listed is gone by now, and its children with it. Of
// any other that was listed a moment ago, that it is not there is no statement about its children.
function isGoing(parent: JsonObject): boolean {
  return sameId(textAt(parent, 'properties', 'provisioningState') ?? '', 'Deleting');
}

/**
 * One list for each parent item, by the item's `name`. A parent without a name makes the whole
 * collection unreadable: its children exist, but nobody can say where.
 *
 * @param collectionPath path of the parent collection, for example `{workspace}/onlineEndpoints`.
 */
export function childReads(
  collectionPath: string,
  child: string,
  parents: readonly JsonObject[],
  query: Readonly<Record<string, string>> = {},
): Reads {
  if (parents.some((parent) => (textAt(parent, 'name') ?? '') === '')) {
    return { why: 'Azure listed a parent item without a name' };
  }
  return parents.map((parent) => ({
    path: `${collectionPath}/${textAt(parent, 'name') ?? ''}/${child}`,
    apiVersion: apiVersions.machineLearning,
    form: 'list',
    query,
    absentCodes: isGoing(parent) ? PARENT_GONE : [],
  }));
}
