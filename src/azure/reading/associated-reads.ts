import type { JsonObject } from '../../domain/json.js';
import { associatedId } from '../../domain/azure/moving-resources.js';
import { associatedKinds } from '../../domain/request/request.js';
import { parseResourceId } from '../../domain/azure/resource-id.js';
import { apiVersionOf } from '../client/api-versions.js';
import type { Read, Reads } from '../collections/collection-spec.js';

/**
 * The storage account, key vault, container registry and Application Insights component that the
 * workspace names, each by its own id: they may lie in any group or subscription. All are read,
 * whether or not they travel.
 *
 * @param parents the workspace body, or nothing when there is none.
 */
export function associatedReads(parents: readonly JsonObject[]): Reads {
  const reads: Read[] = [];
  for (const workspace of parents) {
    for (const kind of associatedKinds) {
      const id = associatedId(workspace, kind);
      if (id === undefined) continue;
      const type = parseResourceId(id)?.type;
      const apiVersion = type === undefined ? undefined : apiVersionOf(type);
      if (apiVersion === undefined) {
        return { why: `the workspace names its ${kind} by an id that is not understood: ${id}` };
      }
      reads.push({ path: id, apiVersion, form: 'single' });
    }
  }
  return reads;
}
