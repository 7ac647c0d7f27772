import { idOf } from '../../../domain/azure/body-identity.js';
import { itemsOf } from '../../../domain/azure/inventory.js';
import { type JsonObject } from '../../../domain/json.js';
import { isAtOrBelow, sameId } from '../../../domain/azure/resource-id.js';
import { restoreKey } from '../../journal/restore-key.js';
import { mlCommand } from './commands.js';
import type { Restoration, RestoreContext } from './restoration.js';
import type { Observation } from '../../reconcile/observation.js';

/**
 * The areas of a diagnosis whose keys a resync reads anew (Azure REST reference: Workspaces -
 * Resync Keys).
 */
const WITH_KEYS: ReadonlySet<string> = new Set([
  'storageAccountResults',
  'containerRegistryResults',
  'applicationInsightsResults',
]);

/**
 * The keys that the workspace itself holds, its system datastores included: where its own diagnosis
 * finds them wrong, they are read anew. System datastores are never deleted.
 */
export const workspaceKeys: Restoration = {
  step: 'datastores',
  kind: 'datastore',
  action: 'Let the workspace read the keys of its associated resources anew.',
  items: (before, { content }) =>
    itemsOf(before.of('workspace')).filter((item) =>
      content.resources.some(({ id }) => isAtOrBelow(idOf(item), id)),
    ),
  nameOf: () => 'keys of the workspace',
  command: (_item, context) => mlCommand('workspace sync-keys', {}, context),
  look,
};

async function look(
  item: JsonObject,
  context: RestoreContext,
  attempt: number,
): Promise<Observation> {
  const diagnosis = await context.diagnose();
  // Nothing else needs to know, so nothing waits for it.
  if (diagnosis.state === 'unknown') {
    return { kind: 'unknown', why: diagnosis.why, lasting: true };
  }
  const wrong = diagnosis.results.filter(
    ({ area, level }) => WITH_KEYS.has(area) && sameId(level, 'Error'),
  );
  // Keys that are right today go wrong by no decision about this move: they are rotated.
  if (wrong.length === 0) return { kind: 'matches', unseen: true };
  // What is not there has no keys.
  const missing = wrong.find(({ code }) => /not_?found/i.test(code));
  if (missing !== undefined) {
    return { kind: 'blocked', why: `the workspace says ${missing.code} of what it stands on` };
  }
  const tried = context.earlier.inVain.has(restoreKey('datastores', idOf(item)));
  if (attempt > 0 || tried) {
    return {
      kind: 'blocked',
      why: 'the workspace still finds its keys wrong after they were read anew',
      ...(attempt > 0 ? { mayBeStale: true } : {}),
    };
  }
  const id = `${context.workspaceId}/resyncKeys`;
  return { kind: 'differs', change: { method: 'POST', id } };
}
