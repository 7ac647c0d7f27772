import { namedByPeople } from './named-by-people.js';
import { textAt, type JsonObject } from '../json.js';

/**
 * Bookkeeping of the service, wherever in a body it stands: it changes by itself between two
 * readings of the same thing.
 */
const BOOKKEEPING: ReadonlySet<string> = new Set([
  'systemdata',
  'etag',
  'createdon',
  'createdby',
  'modifiedon',
  'updatedon',
  'updatedby',
  'changedtime',
  'createdtime',
  'provisioningwarnings',
]);

/**
 * What the service says of a compute under `properties.properties`: how it is at the moment, and
 * what nobody can write (Azure REST reference: Compute - Create Or Update). A compute that stops
 * itself, scales or gets a new image is the same compute.
 */
export const COMPUTE_STATE: ReadonlySet<string> = new Set([
  'allocationState',
  'allocationStateTransitionTime',
  'applications',
  'connectivityEndpoints',
  'containers',
  'createdBy',
  'currentNodeCount',
  'dataDisks',
  'dataMounts',
  'errors',
  'lastOperation',
  'nodeStateCounts',
  'osImageMetadata',
  'state',
  'targetNodeCount',
  'versions',
]);

/**
 * Whether a field of a body is read-only or in motion: state, and no content. The one list, for what
 * an approval compares and for what is written again.
 *
 * @param path names of fields from the body down, as Azure spells them; items of lists add nothing.
 */
export function isServiceField(body: JsonObject, path: readonly string[]): boolean {
  const [name = '', parent = '', ...above] = path.toReversed();
  if (parent === 'properties' && above[0] === 'properties' && above.length === 1) {
    // Of a compute they are its settings; of anything else people give names and values.
    return textAt(body, 'properties', 'computeType') !== undefined && COMPUTE_STATE.has(name);
  }
  return !namedByPeople.has(parent.toLowerCase()) && BOOKKEEPING.has(name.toLowerCase());
}
