import { describe, expect, it } from '@jest/globals';

import { without, WORKSPACE_ID } from '../../../emulator/scenarios/index.js';
import { inProcess, type InProcess } from '../support/in-process.js';
import { moveInputs } from '../support/inputs.js';
import { refused } from '../support/moved-as.js';
import { preparable, prepareInputs } from '../support/preparable.js';
import { arm, restoreInputs } from '../support/restorable.js';

const inputs = { ...restoreInputs, 'snapshot-key': '' };
const CLUSTER = `${WORKSPACE_ID}/computes/cpu-cluster`;

/** A workspace whose move stopped in its preparation, at the first request that `stops`. */
async function stoppedAt(stops: (change: string) => boolean): Promise<InProcess> {
  const product = inProcess(preparable(), arm);
  const { planDigest = '' } = await product.run(prepareInputs);
  product.trouble = (change) => (stops(change) ? { answer: refused(409, 'No') } : undefined);
  expect(await product.run(moveInputs(planDigest))).toMatchObject({ outcome: 'not-moved' });
  product.trouble = () => undefined;
  product.newChanges();
  return product;
}

describe('where nothing has moved', () => {
  it('a schedule that was only paused, and that a person deleted, is told and not made', async () => {
    const product = await stoppedAt((change) => change.startsWith('DELETE'));
    product.edit((state) => without(state, `${WORKSPACE_ID}/schedules/nightly`));
    const run = await product.run(inputs);
    expect(product.newChanges()).toEqual([]);
    const row = run.restoration?.find(({ name }) => name === 'nightly');
    expect(row).toMatchObject({ state: 'manual', why: 'somebody has deleted it since' });
  });

  it('what Azure refused to delete, and a person deleted, is told and not made', async () => {
    const product = await stoppedAt((change) => change === `DELETE ${CLUSTER}`);
    product.edit((state) => without(state, CLUSTER));
    const run = await product.run(inputs);
    expect(product.newChanges().filter((change) => change.includes('cpu-cluster'))).toEqual([]);
    const row = run.restoration?.find(({ name }) => name === 'cpu-cluster');
    expect(row).toMatchObject({ state: 'manual' });
    expect(row?.why).toContain('Azure refused its removal');
  });

  it('what was deleted by the plan comes back', async () => {
    const product = await stoppedAt(
      (change) => change === `DELETE ${WORKSPACE_ID}/computes/team-aks`,
    );
    await product.run(inputs);
    expect(Object.keys(product.state())).toContain(CLUSTER);
  });
});
