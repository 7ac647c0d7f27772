import { describe, expect, it } from '@jest/globals';

import { objectAt, withValue } from '../../../emulator/arm/json.js';
import {
  DESTINATION_GROUP_ID,
  fullWorkspace,
  readyWorkspace,
  SOURCE_GROUP_ID,
  withLock,
  withProperties,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
import type { JsonObject } from '../../../emulator/types.js';
import { renderMarkdown } from '../../../src/report/markdown.js';
import type { InProcess } from '../support/in-process.js';
import { bodyAt } from '../support/restored-place.js';
import { copyOfMoved, movedFrom, restoreInputs } from '../support/restorable.js';

describe('the tags of the group', () => {
  const tagsOf = (product: InProcess, id: string): JsonObject =>
    objectAt(product.state(), id, 'tags');

  it('are given to the destination group where that is asked for, beside those that it has', async () => {
    const product = await copyOfMoved();
    const run = await product.run({ ...restoreInputs, restore: 'tags' });
    expect(run).toMatchObject({ outcome: 'restored' });
    const tags = { team: 'churn', stage: 'production', costCenter: '4711' };
    expect(tagsOf(product, DESTINATION_GROUP_ID)).toEqual(tags);
    expect(product.newChanges()).toEqual([`PATCH ${DESTINATION_GROUP_ID}`]);
    await product.run({ ...restoreInputs, restore: 'tags' });
    expect(product.newChanges()).toEqual([]);
  });

  it('stay what they are where everything else is asked for', async () => {
    const product = await copyOfMoved();
    await product.run(restoreInputs);
    const tags = { team: 'churn', stage: 'production' };
    expect(tagsOf(product, DESTINATION_GROUP_ID)).toEqual(tags);
  });
});

describe('the locks of the group', () => {
  const lockAt = (scope: string): string =>
    `${scope}/providers/Microsoft.Authorization/locks/keep-cannotdelete`;
  const locked = withLock(readyWorkspace(), SOURCE_GROUP_ID, 'CanNotDelete');

  it('are put on the destination group where that is asked for, and only there', async () => {
    const product = await movedFrom(locked);
    await product.run(restoreInputs);
    expect(Object.keys(product.state())).not.toContain(lockAt(DESTINATION_GROUP_ID));
    product.newChanges();
    const run = await product.run({ ...restoreInputs, restore: 'locks' });
    expect(run).toMatchObject({ outcome: 'restored' });
    expect(product.newChanges()).toEqual([`PUT ${lockAt(DESTINATION_GROUP_ID)}`]);
    expect(product.state()[lockAt(DESTINATION_GROUP_ID)]).toMatchObject({
      properties: { level: 'CanNotDelete', notes: 'Ask the platform team.' },
    });
    await product.run({ ...restoreInputs, restore: 'locks' });
    expect(product.newChanges()).toEqual([]);
  });
});

describe('a schedule that the move did not carry', () => {
  it('is not made without the values that no plan file holds', async () => {
    const id = `${WORKSPACE_ID}/schedules/nightly`;
    const full = fullWorkspace();
    const variables = ['action', 'jobDefinition', 'environmentVariables'];
    const properties = withValue(objectAt(full, id, 'properties'), variables, { TOKEN: 'x-4730' });
    const state = withProperties(full, id, properties);
    const product = await movedFrom(state, { schedulesSurvive: false });
    const run = await product.run(restoreInputs);
    expect(run).toMatchObject({ outcome: 'restore-incomplete' });
    expect(run.postMoveTasks).toMatchObject([
      { kind: 'schedule', name: 'nightly', automatic: false },
    ]);
    expect(renderMarkdown(run)).toContain('environmentVariables.TOKEN');
    expect(product.newChanges().filter((change) => change.endsWith('/nightly'))).toEqual([
      expect.stringContaining('/deployments/nightly'),
      expect.stringContaining('/deployments/nightly'),
    ]);
    expect(bodyAt(product.state(), id)).toEqual({});
    expect([...product.disk.values(), renderMarkdown(run)].join('\n')).not.toContain('x-4730');
  });
});
