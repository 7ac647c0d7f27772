import { idOf } from '../../domain/azure/body-identity.js';
import { itemsOf, type Collection, type Inventory } from '../../domain/azure/inventory.js';
import { isAtOrBelow, sameId } from '../../domain/azure/resource-id.js';
import { listAt, textAt, valueAt, type JsonObject, type JsonValue } from '../../domain/json.js';
import type { PrepareStep } from '../../domain/plan/prepare-step.js';

/**
 * What of a snapshot a preparation may have taken away: what its steps are about, what lies below,
 * and what the identities of these were given elsewhere, by role or by the policy of a key vault. Where nothing has moved, everything else
 * is as people left it, and nobody's to put back.
 *
 * @param begun the steps of the plan that its journal says were begun.
 */
export function onlyBegun(before: Inventory, begun: readonly PrepareStep[]): Inventory {
  const isBegun = (item: JsonObject): boolean =>
    begun.some(({ id }) => isAtOrBelow(idOf(item), id));
  const identities = (['computes', 'onlineEndpoints', 'batchEndpoints'] as const)
    .flatMap((name) => itemsOf(before.of(name)))
    .filter(isBegun)
    .flatMap((item) => textAt(item, 'identity', 'principalId') ?? []);
  const isOurs = (item: JsonObject): boolean => {
    const principal = textAt(item, 'properties', 'principalId');
    return (
      isBegun(item) ||
      (principal !== undefined && identities.some((identity) => sameId(identity, principal)))
    );
  };
  const hasIdentity = (policy: JsonValue): boolean =>
    identities.some((identity) => sameId(textAt(policy, 'objectId') ?? '', identity));
  return {
    of: (name) =>
      name === 'associatedResources'
        ? policiesAlone(before.of(name), hasIdentity)
        : narrowed(before.of(name), isOurs),
  };
}

// A preparation takes nothing of an associated resource away: but a vault names in its policies
// identities that are others once their resource is made again.
function policiesAlone(
  collection: Collection,
  isNamed: (policy: JsonValue) => boolean,
): Collection {
  if (collection.state !== 'read') return collection;
  const items = collection.items.flatMap(({ id, name, type, properties }): JsonObject[] => {
    const accessPolicies = listAt(properties, 'accessPolicies').filter(isNamed);
    const isByRoles = valueAt(properties, 'enableRbacAuthorization') === true;
    if (accessPolicies.length === 0 || isByRoles) return [];
    return [{ id: id ?? '', name: name ?? '', type: type ?? '', properties: { accessPolicies } }];
  });
  return { ...collection, items };
}

function narrowed(collection: Collection, isOurs: (item: JsonObject) => boolean): Collection {
  if (collection.state !== 'read') return collection;
  return { ...collection, items: collection.items.filter(isOurs) };
}
