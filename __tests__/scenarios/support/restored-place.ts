import { objectAt } from '../../../emulator/arm/json.js';
import { DESTINATION_GROUP_ID, SOURCE_GROUP_ID } from '../../../emulator/scenarios/index.js';
import type { JsonObject } from '../../../emulator/types.js';

/** The id of something that moved, at the destination. */
export const there = (id: string): string => id.replace(SOURCE_GROUP_ID, DESTINATION_GROUP_ID);

/** The id as the state spells it. */
function spelledIn(state: JsonObject, id: string): string {
  return Object.keys(state).find((one) => one.toLowerCase() === id.toLowerCase()) ?? id;
}

/** The body, at the destination, of something that had this id; empty when it is not there. */
export function bodyAt(state: JsonObject, id: string): JsonObject {
  return objectAt(state, spelledIn(state, there(id)));
}
