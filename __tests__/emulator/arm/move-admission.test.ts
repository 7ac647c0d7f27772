import { expect, it } from '@jest/globals';

import {
  KEY_VAULT_ID,
  readyWorkspace,
  SOURCE_GROUP_ID,
  SOURCE_SUBSCRIPTION,
  STORAGE_ID,
  withLock,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
import { codeOf, openArm, refusalOf } from './arm-client.js';
import { post } from './move-run.js';

it('an unknown operation is not found', async () => {
  const answer = await openArm(readyWorkspace()).get(`${SOURCE_SUBSCRIPTION}/operationresults/eyJ`);
  expect(answer.status).toBe(404);
});

it('a CanNotDelete lock stops a move only where it is taken to', async () => {
  const state = withLock(readyWorkspace(), SOURCE_GROUP_ID, 'CanNotDelete');
  expect((await post(openArm(state), 'moveResources', [WORKSPACE_ID])).status).toBe(202);
  const strict = openArm(state, { canNotDeleteLockStopsMove: true });
  expect(codeOf(await post(strict, 'moveResources', [WORKSPACE_ID]))).toBe('ScopeLocked');
});

it('a ReadOnly lock can be taken to stop the move only', async () => {
  const state = withLock(readyWorkspace(), SOURCE_GROUP_ID, 'ReadOnly');
  const arm = openArm(state, { readOnlyLockStopsValidation: false });
  expect((await post(arm, 'validateMoveResources', [WORKSPACE_ID])).status).toBe(202);
  expect(codeOf(await post(arm, 'moveResources', [WORKSPACE_ID]))).toBe('ScopeLocked');
});

it('several resources travel in one request, whatever the order', async () => {
  const arm = openArm(readyWorkspace());
  expect((await post(arm, 'moveResources', [STORAGE_ID, WORKSPACE_ID])).status).toBe(202);
  expect(refusalOf(await post(arm, 'moveResources', [KEY_VAULT_ID]))).toEqual([
    409,
    'ResourcesBeingMoved',
  ]);
});
