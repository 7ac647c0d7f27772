import { describe, expect, it } from '@jest/globals';

import type { ArmSettings } from '../../../emulator/arm/arm-service.js';
import {
  readyWorkspace,
  STORAGE_ID,
  withCompute,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
import { openArm, refusalOf, type ArmClient } from './arm-client.js';
import { everything, moved, run } from './move-run.js';

describe('a move that does not simply succeed', () => {
  const body = { error: { code: 'ResourceMoveFailed', message: 'The batch job failed.' } };
  const isThere = async (arm: ArmClient, id: string): Promise<readonly boolean[]> => [
    (await arm.get(id)).status === 200,
    (await arm.get(moved(id))).status === 200,
  ];

  it.each<[string, ArmSettings['moveError'], readonly boolean[], readonly boolean[]]>([
    ['nothing', { body, moved: 'none' }, [true, false], [true, false]],
    ['everything all the same', { body, moved: 'all' }, [false, true], [false, true]],
    ['the first', { body, moved: 'first' }, [false, true], [true, false]],
    ['some', { body, moved: [STORAGE_ID.toUpperCase()] }, [true, false], [false, true]],
    [
      'everything, one of them twice',
      { body, moved: 'all', duplicated: [STORAGE_ID] },
      [false, true],
      [true, true],
    ],
  ])('moves %s', async (_, moveError, workspace, storage) => {
    const arm = openArm(readyWorkspace(), { moveError });
    const end = await run(arm, 'moveResources', everything);
    expect(end).toMatchObject({ status: 409, body });
    expect(await isThere(arm, WORKSPACE_ID)).toEqual(workspace);
    expect(await isThere(arm, STORAGE_ID)).toEqual(storage);
  });

  it('is refused by the same validation, and then moves nothing', async () => {
    const arm = openArm(withCompute(readyWorkspace(), 'c', 'AmlCompute'));
    const end = await run(arm, 'moveResources');
    expect(refusalOf(end)).toEqual([409, 'ResourceMoveProviderValidationFailed']);
    expect(await isThere(arm, WORKSPACE_ID)).toEqual([true, false]);
  });
});
