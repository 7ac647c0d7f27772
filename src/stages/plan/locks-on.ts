import { idOf } from '../../domain/azure/body-identity.js';
import { itemsOf, type Inventory } from '../../domain/azure/inventory.js';
import { isAtOrBelow, sameId } from '../../domain/azure/resource-id.js';
import { textAt, type JsonObject } from '../../domain/json.js';
import { removes, type PrepareStep } from '../../domain/plan/prepare-step.js';

const END = /\/providers\/microsoft\.authorization\/locks\/[^/]+$/i;

/**
 * The name of a lock by which Azure would refuse a step before the move; undefined when there is
 * none. A lock holds for what it is put on and all below, and what has one below it is not deleted
 * either (Microsoft: Lock your Azure resources to protect your infrastructure). That somebody
 * accepts such a lock for the move does not lift it.
 */
export function lockOn(
  { step, id }: Pick<PrepareStep, 'step' | 'id'>,
  inventory: Inventory,
): string | undefined {
  const isRemoval = removes({ step });
  if (!isRemoval && step !== 'pause-schedules') return undefined;
  const lock = itemsOf(inventory.of('sourceLocks')).find((one) => {
    const scope = idOf(one).replace(END, '');
    if (isAtOrBelow(id, scope)) return isRemoval || isReadOnly(one);
    return isRemoval && isAtOrBelow(scope, id);
  });
  return lock === undefined ? undefined : (textAt(lock, 'name') ?? idOf(lock));
}

function isReadOnly(lock: JsonObject): boolean {
  return sameId(textAt(lock, 'properties', 'level') ?? '', 'ReadOnly');
}
