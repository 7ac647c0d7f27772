import { idOf } from '../../domain/azure/body-identity.js';
import { itemsOf, type Collection, type Inventory } from '../../domain/azure/inventory.js';
import { isAtOrBelow, sameId } from '../../domain/azure/resource-id.js';
import { textAt, type JsonObject } from '../../domain/json.js';
import type { PrepareStep } from '../../domain/plan/prepare-step.js';

/**
 * What of a snapshot a preparation may have taken away: what its steps are about, what lies below,
 * and what the identities of these were given elsewhere. Where nothing has moved, everything else
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
  return { of: (name) => narrowed(before.of(name), isOurs) };
}

function narrowed(collection: Collection, isOurs: (item: JsonObject) => boolean): Collection {
  if (collection.state !== 'read') return collection;
  return { ...collection, items: collection.items.filter(isOurs) };
}
