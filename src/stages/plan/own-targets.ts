import { idOf } from '../../domain/azure/body-identity.js';
import { itemsOf } from '../../domain/azure/inventory.js';
import { associatedId } from '../../domain/azure/moving-resources.js';
import {
  isAtOrBelow,
  movedId,
  parseResourceId,
  resourceGroupId,
  sameId,
  subscriptionResourceId,
} from '../../domain/azure/resource-id.js';
import { workspaceOf, type Plan } from '../../domain/plan/plan.js';
import type { PrepareName, PrepareStep } from '../../domain/plan/prepare-step.js';
import type { RestoreRow } from '../../domain/plan/restore-step.js';
import { inventoryOfSnapshot } from '../../domain/plan/snapshot.js';
import { ProductError } from '../../domain/run/errors.js';
import { associatedKinds } from '../../domain/request/request.js';

const NAME = '[^/]+$';

/** What each step before the move is about: below the workspace, the destination or its subscription. */
const prepared: Readonly<
  Record<PrepareName, readonly ['workspace' | 'group' | 'subscription', string]>
> = {
  'create-resource-group': ['group', '$'],
  'register-providers': ['subscription', `/providers/${NAME}`],
  'pause-schedules': ['workspace', `/schedules/${NAME}`],
  'delete-endpoints': ['workspace', `/(online|batch)Endpoints/${NAME}`],
  'delete-computes': ['workspace', `/computes/${NAME}`],
  'detach-computes': ['workspace', `/computes/${NAME}`],
};

const RIGHT = /\/providers\/microsoft\.authorization\/roleassignments\/[^/]+$/i;
const POLICY = /\/providers\/microsoft\.keyvault\/vaults\/[^/]+\/accesspolicies\/[^/]+$/i;
// An address of another place than it seems to be (RFC 3986, dot segments and their encoding).
const CROOKED = /\/\.{0,2}(?:\/|$)|%(?:2e|2f|5c)|\\/i;

/**
 * Raises `plan-invalid` for a plan that would have something changed that is not its own: each
 * resource goes to the id that a move gives it; what is done before lies in the workspace, or makes
 * the destination ready; what is put back lies below a resource of the plan or hangs on the group
 * itself; and a right, or a policy of a key vault, lies at one of these or at an associated resource
 * that the workspace names.
 */
export function requireOwnTargets(plan: Plan): void {
  const { source, destination, resources, restore, prepare } = plan.content;
  const group = resourceGroupId(source);
  const places = {
    workspace: workspaceOf(plan)?.id ?? group,
    group: resourceGroupId(destination),
    subscription: subscriptionResourceId(destination.subscriptionId),
  };
  const own = resources.map(({ id }) => id);
  const holders = [...own, ...associatedWith(plan)];
  const isMoved = ({ id, destinationId }: (typeof resources)[number]): boolean =>
    isAtOrBelow(id, `${group}/providers`) && sameId(destinationId, movedId(id, destination) ?? '');
  const isPrepared = ({ step, id }: PrepareStep): boolean => {
    const [place, below] = prepared[step];
    const above = places[place];
    return isAtOrBelow(id, above) && new RegExp(`^${below}`, 'i').test(id.slice(above.length));
  };
  const isPutBack = ({ step, id }: RestoreRow): boolean =>
    own.some((one) => isAtOrBelow(id, one)) ||
    ([RIGHT, POLICY].some((one) => one.test(id)) && holders.some((one) => isAtOrBelow(id, one))) ||
    (step === 'tags' && sameId(id, group)) ||
    (step === 'locks' && isAtOrBelow(id, `${group}/providers/Microsoft.Authorization/locks`));
  const strangers = [
    ...resources.filter((one) => !isMoved(one)),
    ...prepare.filter((one) => !isPrepared(one)),
    ...restore.filter((one) => !isPutBack(one)),
    ...[...resources, ...prepare, ...restore].filter(({ id }) => CROOKED.test(id)),
  ];
  const [first] = strangers;
  if (first === undefined) return;
  throw new ProductError('plan-invalid', {
    sentence: `The plan file names something that is no part of its move: ${first.id}. Nothing was changed.`,
    remedy: 'Use the plan file of the run whose digest was approved, unchanged.',
  });
}

function associatedWith({ snapshot }: Plan): readonly string[] {
  const before = inventoryOfSnapshot(snapshot);
  const named = itemsOf(before.of('workspace')).flatMap((workspace) =>
    associatedKinds.map((kind) => associatedId(workspace, kind) ?? ''),
  );
  return itemsOf(before.of('associatedResources'))
    .map(idOf)
    .filter((id) => named.some((one) => sameId(one, id)) && parseResourceId(id) !== undefined);
}
