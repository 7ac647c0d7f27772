import { expect } from '@jest/globals';

import type { ArmSettings } from '../../../emulator/arm/arm-service.js';
import {
  DESTINATION_GROUP_ID,
  INSIGHTS_ID,
  KEY_VAULT_ID,
  readyWorkspace,
  REGISTRY_ID,
  SOURCE_GROUP_ID,
  STORAGE_ID,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
import type { JsonObject, WireAnswer } from '../../../emulator/types.js';
import { openArm, type ArmClient } from './arm-client.js';

export const everything = [WORKSPACE_ID, STORAGE_ID, KEY_VAULT_ID, INSIGHTS_ID, REGISTRY_ID];
export const moved = (id: string): string => id.replace(SOURCE_GROUP_ID, DESTINATION_GROUP_ID);

export async function post(
  arm: ArmClient,
  verb: string,
  resources: readonly string[],
): Promise<WireAnswer> {
  const request = { resources, targetResourceGroup: DESTINATION_GROUP_ID };
  return arm.send('POST', `${SOURCE_GROUP_ID}/${verb}`, request);
}

/** Sends one of both and waits for its end. */
export async function run(
  arm: ArmClient,
  verb: string,
  resources: readonly string[] = [WORKSPACE_ID],
): Promise<WireAnswer> {
  const accepted = await post(arm, verb, resources);
  expect(accepted.status).toBe(202);
  arm.pass(60);
  return arm.get(accepted.headers?.['location'] ?? '');
}

export async function movedWorld(
  settings: ArmSettings = {},
  resources: readonly string[] = [WORKSPACE_ID],
  state: JsonObject = readyWorkspace(),
): Promise<ArmClient> {
  const arm = openArm(state, settings);
  expect((await run(arm, 'moveResources', resources)).status).toBe(204);
  return arm;
}
