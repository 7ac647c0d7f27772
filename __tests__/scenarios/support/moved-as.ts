import { objectAt } from '../../../emulator/arm/json.js';
import type { ArmSettings } from '../../../emulator/arm/settings.js';
import {
  DESTINATION_GROUP_ID,
  fullWorkspace,
  SOURCE_GROUP_ID,
  withProperties,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
import type { JsonObject, WireAnswer } from '../../../emulator/types.js';
import type { InProcess } from './in-process.js';
import { movedWith } from './restorable.js';

/** An id where it is after the move. */
export const there = (id: string): string => id.replace(SOURCE_GROUP_ID, DESTINATION_GROUP_ID);
export const refused = (status: number, code: string): WireAnswer => ({
  status,
  body: { error: { code, message: 'No.' } },
});
export const inComputes = (name: string): string => `${WORKSPACE_ID}/computes/${name}`;
export const inside = (state: JsonObject, id: string): JsonObject =>
  objectAt(state, id, 'properties', 'properties');

/** A compute with other settings of its type. */
export function withInside(state: JsonObject, name: string, settings: JsonObject): JsonObject {
  const id = inComputes(name);
  return withProperties(state, id, { properties: { ...inside(state, id), ...settings } });
}

/** A workspace as `change` leaves the full one, moved and not yet restored. */
export async function movedAs(
  change: (state: JsonObject) => JsonObject,
  settings: ArmSettings = {},
): Promise<InProcess> {
  return (await movedWith(change(fullWorkspace()), settings)).product;
}
export const same = (state: JsonObject): JsonObject => state;
