import { isJsonObject } from '../parse-json.js';
import type { JsonObject } from '../types.js';

/** Resources by id: Azure's own wire bodies. Ids compare without case and are spelled as they were first given. */
export interface Store {
  get(id: string): JsonObject | undefined;
  has(id: string): boolean;
  put(id: string, body: JsonObject): void;
  remove(id: string): void;
  /** All ids as spelled, in the order they came. */
  ids(): readonly string[];
  /** Bodies whose id is `parent` and one more segment. */
  childrenOf(parent: string): readonly JsonObject[];
  replace(state: JsonObject): void;
  state(): JsonObject;
}

/** The text of a field of a body; empty when it is absent or no text. */
export function textOf(body: JsonObject | undefined, field: string): string {
  const value = body?.[field];
  return typeof value === 'string' ? value : '';
}

/** Makes a store of a state; raises when an entry is not a body keyed by an id. */
export function createStore(state: JsonObject): Store {
  const entries = new Map<string, { readonly id: string; readonly body: JsonObject }>();
  const store: Store = {
    get: (id) => entries.get(id.toLowerCase())?.body,
    has: (id) => entries.has(id.toLowerCase()),
    put: (id, body) => {
      const key = id.toLowerCase();
      entries.set(key, { id: entries.get(key)?.id ?? id, body });
    },
    remove: (id) => {
      entries.delete(id.toLowerCase());
    },
    ids: () => [...entries.values()].map(({ id }) => id),
    childrenOf: (parent) => {
      const prefix = `${parent.toLowerCase()}/`;
      return [...entries]
        .filter(([key]) => key.startsWith(prefix) && !key.slice(prefix.length).includes('/'))
        .map(([, { body }]) => body);
    },
    replace: (next) => {
      entries.clear();
      for (const [id, body] of Object.entries(next)) {
        if (!id.startsWith('/') || !isJsonObject(body)) {
          throw new Error(`the state entry "${id}" is not a wire body keyed by a resource id`);
        }
        store.put(id, body);
      }
    },
    state: () => Object.fromEntries([...entries.values()].map(({ id, body }) => [id, body])),
  };
  store.replace(state);
  return store;
}
