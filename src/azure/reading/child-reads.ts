import { textAt, type JsonObject } from '../../domain/json.js';
import { apiVersions } from '../client/api-versions.js';
import type { Reads } from '../collections/collection-spec.js';

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
  const names = parents.flatMap((parent) => textAt(parent, 'name') ?? []);
  if (names.length < parents.length || names.includes('')) {
    return { why: 'Azure listed a parent item without a name' };
  }
  return names.map((name) => ({
    path: `${collectionPath}/${name}/${child}`,
    apiVersion: apiVersions.machineLearning,
    form: 'list',
    query,
  }));
}
