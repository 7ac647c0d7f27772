import { textAt, type JsonObject } from '../../domain/json.js';
import { apiVersions } from '../client/api-versions.js';
import type { Reads } from '../collections/collection-spec.js';

/** Code of a 404 that states that the parent of a list is not there (ARM RPC, nested resources). */
const PARENT_GONE: readonly string[] = ['ParentResourceNotFound'];

// A parent that was being deleted when it was listed may be gone by now, and its children with it.
// Of one that was simply there the same answer is none.
function isGoing(parent: JsonObject): boolean {
  return textAt(parent, 'properties', 'provisioningState')?.toLowerCase() === 'deleting';
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
    ...(isGoing(parent) ? { absentCodes: PARENT_GONE } : {}),
  }));
}
