import { namedByPeople } from './named-by-people.js';
import { isJsonArray, isJsonObject, textAt, type JsonObject, type JsonValue } from '../json.js';

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
 * what nobody can write (Azure REST reference: Compute - Create Or Update, read-only properties). A
 * compute that stops itself, scales or gets a new image is the same compute.
 */
const COMPUTE_STATE: ReadonlySet<string> = new Set([
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
  'schedules.computeStartStop.id',
  'schedules.computeStartStop.provisioningStatus',
  'schedules.computeStartStop.schedule.id',
  'schedules.computeStartStop.schedule.provisioningStatus',
  'sshSettings.adminUserName',
  'sshSettings.sshPort',
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
  const [name = '', parent = ''] = path.toReversed();
  const [first, second, ...inside] = path;
  if (first === 'properties' && second === 'properties' && inside.length > 0) {
    // Of a compute they are its settings; of anything else people give names and values.
    const isCompute = textAt(body, 'properties', 'computeType') !== undefined;
    if (isCompute && COMPUTE_STATE.has(inside.join('.'))) return true;
    if (inside.length === 1) return false;
  }
  return !namedByPeople.has(parent.toLowerCase()) && BOOKKEEPING.has(name.toLowerCase());
}

/** The settings of a compute without what the service says of it, at every depth. */
export function writtenSettings(settings: JsonObject): JsonObject {
  return without(settings, '');
}

function without(settings: JsonObject, above: string): JsonObject {
  const inner = (value: JsonValue, path: string): JsonValue => {
    if (isJsonArray(value)) return value.map((one) => inner(one, path));
    return isJsonObject(value) ? without(value, `${path}.`) : value;
  };
  return Object.fromEntries(
    Object.entries(settings)
      .filter(([name]) => !COMPUTE_STATE.has(`${above}${name}`))
      .map(([name, value]) => [name, inner(value, `${above}${name}`)]),
  );
}
