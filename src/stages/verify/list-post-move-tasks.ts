import { idOf } from '../../domain/azure/body-identity.js';
import { isSystemDatastore } from '../../checks/afterwards/system-datastore.js';
import { itemsOf, type CollectionName, type Inventory } from '../../domain/azure/inventory.js';
import { textAt, type JsonObject } from '../../domain/json.js';
import { rightWords } from '../../domain/azure/right-words.js';
import { endOfAssignment } from '../../domain/azure/timed-rights.js';
import { isAtOrBelow } from '../../domain/azure/resource-id.js';
import type { RestoreKind } from '../../domain/plan/restore-names.js';
import type { PostMoveTask } from '../../domain/run/run-report.js';
import { policiesIn } from '../restore/restorations/access-policies.js';

interface TaskRule {
  readonly kind: RestoreKind;
  readonly collection: CollectionName;
  readonly action: string;
  /** Mode `restore` does not do it. */
  readonly byHand?: true;
  readonly counts?: (item: JsonObject, moving: readonly string[], inventory: Inventory) => boolean;
  readonly nameOf?: (item: JsonObject, inventory: Inventory) => string | undefined;
}

// What a move leaves undone, one row per kind (Microsoft: How to move a workspace, sections on
// contents and on what to do afterwards).
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
    kind: 'endpoint',
    collection: 'serverlessEndpoints',
    byHand: true,
    action: 'Create the serverless endpoint again; its keys and its address will be new.',
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
    nameOf: rightName,
    action: 'Create the role assignment again at the new scope.',
    counts: (item, _moving, inventory) => !isTimedIn(inventory, item),
  },
  {
    kind: 'role-assignment',
    collection: 'associatedRoleAssignments',
    nameOf: rightName,
    action: 'Create the role assignment again at the new scope of the associated resource.',
    counts: (item, moving, inventory) =>
      isAtOrBelowAny(textAt(item, 'properties', 'scope'), moving) && !isTimedIn(inventory, item),
  },
  {
    kind: 'role-assignment',
    collection: 'timedRights',
    byHand: true,
    nameOf: rightName,
    action: 'Decide whether this right in time shall hold at the new scope, and give it there.',
    counts: (item, moving) => isAtOrBelowAny(textAt(item, 'properties', 'scope'), moving),
  },
  {
    kind: 'role-assignment',
    collection: 'associatedResources',
    action:
      'Give the workspace the access policy of its old identity where it has another one now.',
    counts: (item, _moving, inventory) =>
      policiesIn(inventory, 'workspace').some((policy) => isAtOrBelow(idOf(policy), idOf(item))),
  },
  {
    kind: 'private-endpoint',
    collection: 'associatedConnections',
    action:
      'Create this private endpoint of an associated resource again, or approve its connection.',
    counts: (item, moving) => isAtOrBelowAny(textAt(item, 'id'), moving),
  },
  {
    kind: 'data-asset',
    collection: 'datasets',
    byHand: true,
    action: 'Register the dataset again as a data asset if it is missing.',
  },
  {
    kind: 'data-asset',
    collection: 'dataAssets',
    action: 'Register the data asset again if it is missing.',
  },
];

/**
 * The to-do list after a move, without ids: it travels as a job output, which the runner drops when
 * it holds a masked id.
 *
 * @param moving ids of the resources that the move names.
 */
export function listPostMoveTasks(
  inventory: Inventory,
  moving: readonly string[],
): readonly PostMoveTask[] {
  return taskRules.flatMap((rule) =>
    itemsOf(inventory.of(rule.collection))
      .filter((item) => rule.counts?.(item, moving, inventory) ?? true)
      .map((item) => ({
        kind: rule.kind,
        name: rule.nameOf?.(item, inventory) ?? textAt(item, 'name') ?? '(unnamed)',
        action: rule.action,
        automatic: rule.byHand !== true,
      })),
  );
}

function rightName(item: JsonObject, inventory: Inventory): string | undefined {
  if (textAt(item, 'properties', 'principalId') === undefined) return undefined;
  const [workspace] = itemsOf(inventory.of('workspace'));
  return rightWords(item, itemsOf(inventory.of('roleDefinitions')), workspace);
}

function isTimedIn(inventory: Inventory, assignment: JsonObject): boolean {
  return endOfAssignment(assignment, itemsOf(inventory.of('timedRights'))) !== undefined;
}

function isAtOrBelowAny(id: string | undefined, ancestors: readonly string[]): boolean {
  return id !== undefined && ancestors.some((ancestor) => isAtOrBelow(id, ancestor));
}
