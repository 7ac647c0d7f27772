import { isJsonObject } from '../parse-json.js';
import type { JsonObject } from '../types.js';
import { createIdTree } from './id-tree.js';

export interface Entry {
  /** As first spelled. */
  readonly id: string;
  readonly body: JsonObject;
}

/**
 * Resources by id: Azure's own wire bodies. Ids compare without case and are spelled as they were
 * first given.
 */
export interface Store {
  get(id: string): JsonObject | undefined;
  has(id: string): boolean;
  /** The id as it was first spelled; the id itself when nothing is there. */
  spelled(id: string): string;
  put(id: string, body: JsonObject): void;
  /** Removes a resource and everything below it. */
  remove(id: string): void;
  /** Everything, in the order it came. */
  all(): readonly Entry[];
  /** What has this id or lies below it. */
  atOrBelow(id: string): readonly Entry[];
  /** What has an id of `collection` and one more segment. */
  inCollection(collection: string): readonly Entry[];
  replace(state: JsonObject): void;
  state(): JsonObject;
}

/**
 * Makes a store of a state.
 *
 * @throws TypeError when an entry is not a body keyed by a resource id.
 */
export function createStore(state: JsonObject): Store {
  const entries = new Map<string, Entry>();
  const tree = createIdTree<Entry>();
  const put = (id: string, body: JsonObject): void => {
    const key = id.toLowerCase();
    const entry = { id: entries.get(key)?.id ?? id, body };
    entries.set(key, entry);
    tree.put(key, entry);
  };
  const atOrBelow = (id: string): readonly Entry[] => {
    const own = entries.get(id.toLowerCase());
    const rest = tree.below(id.toLowerCase());
    return own === undefined ? rest : [own, ...rest];
  };
  const replace = (next: JsonObject): void => {
    const bodies = Object.entries(next).map(([id, body]) => {
      if (id.startsWith('/') && isJsonObject(body)) return [id, body] as const;
      throw new TypeError(`the state entry "${id}" is not a wire body keyed by a resource id`);
    });
    entries.clear();
    tree.clear();
    for (const [id, body] of bodies) put(id, body);
  };
  replace(state);
  return {
    get: (id) => entries.get(id.toLowerCase())?.body,
    has: (id) => entries.has(id.toLowerCase()),
    spelled: (id) => entries.get(id.toLowerCase())?.id ?? id,
    put,
    remove: (id) => {
      for (const entry of atOrBelow(id)) {
        const key = entry.id.toLowerCase();
        entries.delete(key);
        tree.delete(key);
      }
    },
    all: () => [...entries.values()],
    atOrBelow,
    inCollection: (collection) => tree.rightBelow(collection.toLowerCase()),
    replace,
    state: () => Object.fromEntries([...entries.values()].map(({ id, body }) => [id, body])),
  };
}
