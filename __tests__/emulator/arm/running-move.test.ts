import { describe, expect, it } from '@jest/globals';

import {
  DESTINATION_GROUP_ID,
  readyWorkspace,
  SOURCE_GROUP_ID,
  STORAGE_ID,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
import { codeOf, openArm, refusalOf, type ArmClient } from './arm-client.js';
import { moved, post } from './move-run.js';

describe('while a move runs', () => {
  const started = async (): Promise<ArmClient> => {
    const arm = openArm(readyWorkspace());
    expect((await post(arm, 'moveResources', [WORKSPACE_ID])).status).toBe(202);
    return arm;
  };
  const other = `${DESTINATION_GROUP_ID}/providers/Microsoft.Storage/storageAccounts/stother`;

  it.each<[string, string, string]>([
    ['a write at the source', 'PATCH', STORAGE_ID],
    ['a delete at the source', 'DELETE', STORAGE_ID],
    ['a write at the target', 'PUT', other],
    ['a change of the group', 'PATCH', SOURCE_GROUP_ID],
    [
      'a role assignment',
      'PUT',
      `${WORKSPACE_ID}/providers/Microsoft.Authorization/roleAssignments/x`,
    ],
    ['another move', 'POST', `${SOURCE_GROUP_ID}/moveResources`],
    ['a validation', 'POST', `${SOURCE_GROUP_ID}/validateMoveResources`],
  ])('%s is refused', async (_, method, path) => {
    const arm = await started();
    const request = { resources: [STORAGE_ID], targetResourceGroup: DESTINATION_GROUP_ID };
    expect(refusalOf(await arm.send(method, path, request))).toEqual([409, 'ResourcesBeingMoved']);
    arm.pass(60);
    expect(codeOf(await arm.send(method, path, request))).not.toBe('ResourcesBeingMoved');
  });

  it('a move out of the target group is refused too', async () => {
    const arm = await started();
    const request = { resources: [other], targetResourceGroup: SOURCE_GROUP_ID };
    const answer = await arm.send('POST', `${DESTINATION_GROUP_ID}/moveResources`, request);
    expect(codeOf(answer)).toBe('ResourcesBeingMoved');
  });

  it('reading goes on, and everything is still where it was', async () => {
    const arm = await started();
    expect((await arm.get(WORKSPACE_ID)).status).toBe(200);
    expect((await arm.get(moved(WORKSPACE_ID))).status).toBe(404);
    expect((await arm.send('POST', `${STORAGE_ID}/listKeys`)).status).toBe(200);
  });

  it('it ends by itself when nobody asks', async () => {
    const arm = await started();
    arm.pass(2);
    expect((await arm.get(moved(WORKSPACE_ID))).status).toBe(200);
  });

  it('a validation holds no group', async () => {
    const arm = openArm(readyWorkspace());
    await post(arm, 'validateMoveResources', [WORKSPACE_ID]);
    expect((await arm.send('PATCH', STORAGE_ID, { tags: {} })).status).toBe(200);
  });
});
