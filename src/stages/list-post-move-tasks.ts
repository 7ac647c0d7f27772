import { isSystemDatastore } from '../checks/system-datastore.js';
import { itemsOf, type CollectionName, type Inventory } from '../domain/inventory.js';
import { textAt, type JsonObject } from '../domain/json.js';
import type { PostMoveTask } from '../domain/run-report.js';

interface TaskRule {
  readonly kind: PostMoveTask['kind'];
  readonly collection: CollectionName;
  readonly action: string;
  readonly counts?: (item: JsonObject) => boolean;
  readonly nameOf?: (item: JsonObject) => string | undefined;
}

// What a move leaves undone, one row per kind (Microsoft: How to move a workspace, sections on contents and on what to
// do afterwards).
const taskRules: readonly TaskRule[] = [
  { kind: 'compute', collection: 'computes', action: 'Create the compute again.' },
  {
    kind: 'endpoint',
    collection: 'onlineEndpoints',
    action: 'Create the online endpoint and its deployments again.',
  },
  {
    kind: 'endpoint',
    collection: 'batchEndpoints',
    action: 'Create the batch endpoint and its deployments again.',
  },
  {
    kind: 'datastore',
    collection: 'datastores',
    action: 'Check the datastore; update its authentication or register it again.',
    counts: (item) => !isSystemDatastore(item),
  },
  {
    kind: 'private-endpoint',
    collection: 'privateEndpointConnections',
    action: 'Approve the new connection of this private endpoint.',
    nameOf: (item) => textAt(item, 'properties', 'privateEndpoint', 'id')?.split('/').at(-1),
  },
  {
    kind: 'role-assignment',
    collection: 'roleAssignments',
    action: 'Create the role assignment again at the new scope.',
  },
  {
    kind: 'data-asset',
    collection: 'dataAssets',
    action: 'Register the data asset again if it is missing.',
  },
];

/** The to-do list after a move, without ids: it travels as a job output, which the runner drops when it holds a masked id. */
export function listPostMoveTasks(inventory: Inventory): readonly PostMoveTask[] {
  return taskRules.flatMap((rule) =>
    itemsOf(inventory.of(rule.collection))
      .filter(rule.counts ?? (() => true))
      .map((item) => ({
        kind: rule.kind,
        name: rule.nameOf?.(item) ?? textAt(item, 'name') ?? '(unnamed)',
        action: rule.action,
        automatic: false,
      })),
  );
}
