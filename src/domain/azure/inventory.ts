import { collectionTable, type CollectionName } from './collection-table.js';
import type { JsonObject } from '../json.js';

export {
  collectionEntry,
  collectionNames,
  collectionTable,
  type CollectionName,
} from './collection-table.js';

/** Why a collection could not be read. The text is for people; nothing decides by it. */
export interface UnknownReason {
  readonly why: string;
  /** ARM's code when it gave one, for example `AuthorizationFailed`. */
  readonly code: string | undefined;
  readonly status: number | undefined;
}

/**
 * How reading a collection ended. `empty` is a statement of Azure; `unknown` is the absence of one,
 * and never means "none". `total` counts what Azure listed, `items` holds what the collection keeps
 * of it, bodies as sent.
 */
export type Collection =
  | { readonly state: 'read'; readonly items: readonly JsonObject[]; readonly total: number }
  | { readonly state: 'empty'; readonly total: number }
  | { readonly state: 'unknown'; readonly reason: UnknownReason };

/** Everything that was read, by name. A name that was never read is unknown, not empty. */
export interface Inventory {
  readonly of: (name: CollectionName) => Collection;
}

/** Makes an inventory of what was read. */
export function inventoryOf(readings: Iterable<readonly [CollectionName, Collection]>): Inventory {
  const byName = new Map(readings);
  return { of: (name) => byName.get(name) ?? NEVER_READ };
}

const NEVER_READ: Collection = {
  state: 'unknown',
  reason: { why: 'it was not read', code: undefined, status: undefined },
};

/**
 * The items of a collection; none for an empty one. An unknown one has no items either: ask for its
 * state first.
 */
export function itemsOf(collection: Collection): readonly JsonObject[] {
  return collection.state === 'read' ? collection.items : [];
}

/**
 * Code of an unknown collection that lies in a place which does not exist. No code of Azure reads
 * like this.
 */
export const WITHIN_NOTHING = '(its place does not exist)';

/** How a collection ends that lies in a place that does not exist: nothing of it can be read. */
export function withinNothing(place: CollectionName): Collection {
  const why = `the ${collectionTable[place].title} does not exist`;
  return { state: 'unknown', reason: { why, code: WITHIN_NOTHING, status: undefined } };
}
