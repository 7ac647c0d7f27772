import { idOf } from '../../domain/azure/body-identity.js';
import {
  collectionNames,
  collectionTable,
  inventoryOf,
  itemsOf,
  WITHIN_NOTHING,
  withinNothing,
  type Collection,
  type CollectionName,
  type Inventory,
} from '../../domain/azure/inventory.js';
import {
  isJsonObject,
  listAt,
  objectAt,
  textAt,
  valueAt,
  type JsonObject,
} from '../../domain/json.js';
import type { Plan } from '../../domain/plan/plan.js';
import { removes, type PrepareStep } from '../../domain/plan/prepare-step.js';
import {
  isAtOrBelow,
  resourceGroupId,
  sameId,
  type ResourceGroupRef,
  withoutCase,
} from '../../domain/azure/resource-id.js';

/**
 * The inventory with the effects of the plan's own preparation taken back: what an approved step
 * has removed, or is removing, is shown with what lay in it as the plan's snapshot has it, a schedule that a step has
 * paused as enabled, a provider that a step has registered as not registered, a group that a step
 * has made as not there. So a run that died while preparing can be started again, and what it did
 * does not look like a change. Everything else is as it is.
 *
 * @param isOurs whether a removal or a pause is the plan's own, as far as that is known.
 * @param createdGroup `shown` once it is to be judged itself.
 */
export function undoPreparationEffects(
  inventory: Inventory,
  { content, snapshot }: Plan,
  isOurs: (step: PrepareStep) => boolean = () => true,
  createdGroup: 'hidden' | 'shown' = 'hidden',
): Inventory {
  if (content.prepare.length === 0) return inventory;
  const idsOf = (of: (step: PrepareStep) => boolean): readonly string[] =>
    content.prepare.filter(of).map(({ id }) => id);
  const ours = effectsIn(inventory, content.prepare).filter(isOurs);
  const removed = ours.filter(removes).map(({ id }) => id);
  const paused = ours.filter((step) => !removes(step)).map(({ id }) => id);
  const registered = idsOf(({ step }) => step === 'register-providers');
  const hides =
    createdGroup === 'hidden' && content.prepare.some(({ creates }) => creates !== undefined);
  return inventoryOf(
    collectionNames.map((name): [CollectionName, Collection] => {
      const collection = hides
        ? withoutGroup(name, inventory, content.destination)
        : inventory.of(name);
      if (collection.state === 'unknown') return [name, collection];
      const items = itemsOf(collection)
        .map((item) => (name === 'schedules' ? enabledAgain(item, paused) : item))
        .map((item) =>
          name === 'destinationProviders' ? asNotRegistered(item, registered) : item,
        );
      const kept = collectionTable[name].keeps === 'bodies' ? listAt(snapshot, name, 'items') : [];
      const before = kept.filter(isJsonObject).filter((item) => isOf(item, removed));
      return [name, withItems(collection, putBack(items, before))];
    }),
  );
}

/** The steps that take something away or pause it, and whose effect is there already. */
export function effectsIn(
  inventory: Inventory,
  steps: readonly PrepareStep[],
): readonly PrepareStep[] {
  const schedules = itemsOf(inventory.of('schedules'));
  return steps.filter((step) =>
    removes(step)
      ? isGone(step.id, inventory)
      : step.step === 'pause-schedules' &&
        schedules.some((one) => sameId(idOf(one), step.id) && isPaused(one)),
  );
}

/**
 * What was there and is gone or going is put back as it was; what is still there counts as it is
 * now.
 */
function putBack(
  items: readonly JsonObject[],
  before: readonly JsonObject[],
): readonly JsonObject[] {
  const keyOf = (item: JsonObject): string => withoutCase(idOf(item));
  const was = new Map(before.map((item) => [keyOf(item), item]));
  const now = items.map((item) => (isGoing(item) ? (was.get(keyOf(item)) ?? item) : item));
  const there = new Set(items.map(keyOf));
  return [...now, ...before.filter((item) => !there.has(keyOf(item)))];
}

function isGoing(item: JsonObject): boolean {
  return sameId(textAt(item, 'properties', 'provisioningState') ?? '', 'Deleting');
}

// As long as a step has not begun, what is missing below its thing is somebody's work; and that the
// thing has gone is known only from its own list.
function isGone(id: string, inventory: Inventory): boolean {
  const holder = (['computes', 'onlineEndpoints', 'batchEndpoints'] as const).find((name) =>
    withoutCase(id).includes(`/${withoutCase(name)}/`),
  );
  const list = inventory.of(holder ?? 'computes');
  const isThere = itemsOf(list).some((item) => sameId(idOf(item), id) && !isGoing(item));
  return list.state !== 'unknown' && !isThere;
}

// A right that was given at an endpoint goes with the endpoint.
function isOf(item: JsonObject, ids: readonly string[]): boolean {
  const own = [textAt(item, 'id'), textAt(item, 'properties', 'scope')];
  return own.some((one) => one !== undefined && ids.some((id) => isAtOrBelow(one, id)));
}

function isPaused(schedule: JsonObject): boolean {
  return valueAt(schedule, 'properties', 'isEnabled') === false;
}

function enabledAgain(schedule: JsonObject, paused: readonly string[]): JsonObject {
  if (!isPaused(schedule) || !paused.some((id) => sameId(id, idOf(schedule)))) return schedule;
  return { ...schedule, properties: { ...objectAt(schedule, 'properties'), isEnabled: true } };
}

function asNotRegistered(provider: JsonObject, registered: readonly string[]): JsonObject {
  const namespace = textAt(provider, 'namespace') ?? '';
  if (!registered.some((id) => sameId(id.split('/').at(-1) ?? '', namespace))) return provider;
  return { ...provider, registrationState: 'NotRegistered' };
}

// A group that a step has made was not there, and nothing in it could be read. What shows that it
// is somebody else's is not taken back: that is a change.
function withoutGroup(
  name: CollectionName,
  inventory: Inventory,
  destination: ResourceGroupRef,
): Collection {
  const seen = inventory.of(name);
  // Unknown is not missing.
  if (seen.state === 'unknown' && seen.reason.code !== WITHIN_NOTHING) return seen;
  if (name === 'destinationGroup') {
    const isManaged = itemsOf(seen).some((group) => textAt(group, 'managedBy') !== undefined);
    return isManaged ? seen : { state: 'empty', total: 0 };
  }
  if (collectionTable[name].within !== 'destinationGroup') return seen;
  const isOwned =
    name === 'destinationRoleAssignments' &&
    itemsOf(seen).some((one) =>
      sameId(textAt(one, 'properties', 'scope') ?? '', resourceGroupId(destination)),
    );
  return isOwned ? seen : withinNothing('destinationGroup');
}

function withItems(
  collection: Exclude<Collection, { state: 'unknown' }>,
  items: readonly JsonObject[],
): Collection {
  const more = items.length - itemsOf(collection).length;
  const total = collection.total + more;
  return items.length === 0 ? { state: 'empty', total } : { state: 'read', items, total };
}
