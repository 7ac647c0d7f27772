import { describe, expect, it } from '@jest/globals';

import {
  DESTINATION_GROUP_ID,
  SOURCE_GROUP_ID,
  withEntry,
  entry,
  withProperties,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
import { renderMarkdown } from '../../../src/report/markdown.js';
import { movedAs, same } from '../support/moved-as.js';
import { copyOfMoved, restoreInputs } from '../support/restorable.js';

const quota = { code: 'ClusterCoreQuotaReached', message: 'The quota of cores is used up.' };

describe('something that Azure takes and cannot make', () => {
  it.each([
    ['a compute', '/computes/gpu-cluster$', 'gpu-cluster'],
    [
      'a deployment',
      '/onlineEndpoints/churn-scoring/deployments/[^/]+$',
      'churn-scoring deployment blue',
    ],
  ])(
    "is %s that failed, with Azure's reason, and no lock comes before it",
    async (_what, pathRegex, name) => {
      const product = await copyOfMoved({
        writesTakeTime: true,
        writesFail: [{ pathRegex, ...quota }],
      });
      const run = await product.run(restoreInputs);
      expect(run).toMatchObject({ outcome: 'restore-incomplete', failed: true });
      expect(run.restoration?.find((one) => one.name === name)).toMatchObject({
        state: 'failed',
        error: { code: quota.code, message: quota.message },
      });
      expect(run.restoration?.filter(({ kind }) => kind === 'lock')).toMatchObject([
        { state: 'to-do' },
      ]);
      expect(renderMarkdown(run)).toContain(quota.code);
    },
  );
});

describe('a custom role that cannot be assigned at the destination', () => {
  const role = '5f1c2b7a-0000-4444-8888-0000000000cc';
  const definition = `${SOURCE_GROUP_ID.split('/').slice(0, 3).join('/')}/providers/Microsoft.Authorization/roleDefinitions/${role}`;
  const below = `${WORKSPACE_ID}/providers/Microsoft.Authorization/roleAssignments/9f8e7d6c-0000-4444-8888-000000000021`;
  const scopes = (...assignableScopes: readonly string[]) => ({
    type: 'CustomRole',
    roleName: 'ML operator',
    assignableScopes,
    permissions: [],
  });

  it('is told before anything is sent, and put back once its scopes have it', async () => {
    const product = await movedAs((state) =>
      withProperties(
        withEntry(
          state,
          entry(definition, 'Microsoft.Authorization/roleDefinitions', {
            properties: scopes(SOURCE_GROUP_ID),
          }),
        ),
        below,
        { roleDefinitionId: definition },
      ),
    );
    const isOurs = ({ name }: { readonly name: string }): boolean => name.includes('ML operator');
    const looked = await product.run({ ...restoreInputs, restore: 'report' });
    expect(looked.restoration?.find(isOurs)).toMatchObject({
      state: 'manual',
      why: expect.stringContaining('assignable scopes'),
    });
    const first = await product.run(restoreInputs);
    expect(first.restoration?.find(isOurs)).toMatchObject({ state: 'manual' });
    product.edit((state) =>
      withProperties(state, definition, scopes(SOURCE_GROUP_ID, DESTINATION_GROUP_ID)),
    );
    expect(await product.run(restoreInputs)).toMatchObject({ outcome: 'restored' });
  });
});

describe('a restore while Azure takes its time', () => {
  it('waits for what it has begun, and finds nothing to do the second time', async () => {
    const product = await movedAs(same, { writesTakeTime: true });
    expect(await product.run(restoreInputs)).toMatchObject({ outcome: 'restored', problems: [] });
    product.newChanges();
    expect(await product.run(restoreInputs)).toMatchObject({ outcome: 'restored' });
    expect(product.newChanges()).toEqual([]);
  });
});

describe('a disk that is full once everything is back', () => {
  it('takes nothing from a restore but the word in the journal that it is complete', async () => {
    const product = await copyOfMoved();
    const { disk } = product;
    const set = disk.set.bind(disk);
    disk.set = (path, text) => {
      if (text.includes('"event":"restore-ended"')) throw new Error('ENOSPC');
      return set(path, text);
    };
    expect(await product.run(restoreInputs)).toMatchObject({ outcome: 'restored', failed: false });
  });
});
