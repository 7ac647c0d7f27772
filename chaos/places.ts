import { DESTINATION_GROUP_ID, SOURCE_GROUP_ID } from '../emulator/scenarios/index.js';

const inSource = new RegExp(`^${SOURCE_GROUP_ID}(?=/|$)`, 'i');

/** An id of the source where it is after the move. */
export function there(id: string): string {
  return id.replace(inSource, DESTINATION_GROUP_ID);
}
