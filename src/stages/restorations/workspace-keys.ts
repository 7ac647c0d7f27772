import { itemsOf } from '../../domain/inventory.js';
import { textAt, type JsonObject } from '../../domain/json.js';
import { isAtOrBelow, sameId } from '../../domain/resource-id.js';
import { mlCommand } from './commands.js';
import type { Restoration, RestoreWorld, Sight } from './restoration.js';

/** The areas of a diagnosis whose keys a resync reads anew (Azure REST reference: Workspaces - Resync Keys). */
const WITH_KEYS: ReadonlySet<string> = new Set([
  'storageAccountResults',
  'containerRegistryResults',
  'applicationInsightsResults',
]);

/**
 * The keys that the workspace itself holds, its system datastores included: where its own diagnosis finds them wrong, they are
 * read anew. System datastores are never deleted.
 */
export const workspaceKeys: Restoration = {
  step: 'datastores',
  kind: 'datastore',
  action: 'Let the workspace read the keys of its associated resources anew.',
  items: (before, { content }) =>
    itemsOf(before.of('workspace')).filter((item) =>
      content.resources.some(({ id }) => isAtOrBelow(textAt(item, 'id') ?? '', id)),
    ),
  nameOf: () => 'keys of the workspace',
  command: (_item, world) => mlCommand('workspace sync-keys', {}, world),
  look,
};

async function look(_item: JsonObject, world: RestoreWorld, attempt: number): Promise<Sight> {
  const diagnosis = await world.diagnose();
  if (diagnosis.state === 'unknown') return { kind: 'unknown', why: diagnosis.why };
  const wrong = diagnosis.results.filter(
    ({ area, level }) => WITH_KEYS.has(area) && sameId(level, 'Error'),
  );
  if (wrong.length === 0) return { kind: 'right' };
  if (attempt > 0) return { kind: 'manual', why: 'the workspace still finds its keys wrong' };
  const id = `${world.workspaceId}/resyncKeys`;
  return { kind: 'apart', changes: [{ method: 'POST', id }] };
}
