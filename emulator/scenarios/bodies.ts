import type { JsonObject, JsonValue } from '../types.js';

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
export function entry(
  id: string,
  type: string,
  rest: Readonly<Record<string, JsonValue>>,
): readonly [string, JsonObject] {
  return [id, { id, name: id.split('/').at(-1) ?? '', type, ...rest }];
}

/** A state of entries. */
export function stateOf(...entries: readonly (readonly [string, JsonObject])[]): JsonObject {
  return Object.fromEntries(entries);
}
