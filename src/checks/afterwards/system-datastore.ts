import { textAt, valueAt, type JsonObject } from '../../domain/json.js';

// Datastores that the service made for itself. The guide speaks of the default ones; they are told
// by the flag and by the names the service gives, because the flag marks only one of the four.
const SERVICE_MADE: ReadonlySet<string> = new Set([
  'workspaceblobstore',
  'workspacefilestore',
  'workspaceartifactstore',
  'workspaceworkingdirectory',
]);

/** True for the default datastore and the others that the service made itself. */
export function isSystemDatastore(datastore: JsonObject): boolean {
  const name = (textAt(datastore, 'name') ?? '').toLowerCase();
  return valueAt(datastore, 'properties', 'isDefault') === true || SERVICE_MADE.has(name);
}
