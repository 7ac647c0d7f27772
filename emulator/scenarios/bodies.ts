import type { JsonObject, JsonValue } from '../types.js';

/** One resource of a state: its id and its body. */
export type Entry = readonly [id: string, body: JsonObject];

/** Type of a workspace; its children's types begin with it. */
export const AML = 'Microsoft.MachineLearningServices/workspaces';

/** When and by whom: part of most bodies, and never part of a comparison. */
export const systemData: JsonObject = {
  createdAt: '2026-03-02T08:15:00.000Z',
  createdBy: 'ada@contoso.example',
  createdByType: 'User',
  lastModifiedAt: '2026-10-20T14:02:31.000Z',
  lastModifiedBy: 'ada@contoso.example',
  lastModifiedByType: 'User',
};

/** An entry of a state: the body under its id, with id, name and type as Azure repeats them. */
export function entry(id: string, type: string, rest: Readonly<Record<string, JsonValue>>): Entry {
  return [id, { id, name: id.split('/').at(-1) ?? '', type, ...rest }];
}

/** A state of entries. */
export function stateOf(...entries: readonly Entry[]): JsonObject {
  return Object.fromEntries(entries);
}

/** The state with one entry more, or another body for an id. */
export function withEntry(state: JsonObject, [id, body]: Entry): JsonObject {
  return { ...state, [id]: body };
}
