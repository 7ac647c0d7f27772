import { describe, expect, it } from '@jest/globals';

import {
  ONLINE_ENDPOINT_ID,
  readyWorkspace,
  withCompute,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
import type { JsonObject } from '../../../emulator/types.js';
import { textAt } from '../../../src/domain/json.js';
import { parseJson } from '../../../src/domain/parse-json.js';
import { inProcess, type InProcess } from '../support/in-process.js';
import { moveInputs, validateInputs } from '../support/inputs.js';
import { refused } from '../support/moved-as.js';
import { preparable, prepareInputs } from '../support/preparable.js';
import { arm, key, restoreInputs as restore, validatedWithKey } from '../support/restorable.js';

const PLAN = 'workspace-move-plan.json';
const ofNobody = { ...prepareInputs, mode: 'promote', gate: 'none', restore: 'all' };
const kept = { outcome: 'blocked', failureReason: 'plan-invalid' };
const isMove = (change: string): boolean => change.endsWith('/moveResources');
const isMoveOrPrepared = (change: string): boolean =>
  isMove(change) || change.includes('computes/team-aks');

async function stopped(stops: (change: string) => boolean): Promise<InProcess> {
  const product = inProcess(preparable(), arm);
  const { planDigest = '' } = await validatedWithKey(product, prepareInputs);
  product.trouble = (change) => (stops(change) ? { answer: refused(409, 'No') } : undefined);
  const run = await product.run({ ...moveInputs(planDigest), ...key });
  expect(run).toMatchObject({ outcome: 'not-moved' });
  product.trouble = () => undefined;
  product.newChanges();
  return product;
}

function names(product: InProcess): readonly string[] {
  return Object.keys(product.state());
}

describe('a plan that alone knows what its preparation took away', () => {
  it.each([
    ['its move was refused', isMove],
    ['its preparation stopped', isMoveOrPrepared],
  ] as const)('is not written over by a validation or a promotion where %s', async (_, stops) => {
    const product = await stopped(stops);
    const plan = product.disk.get(PLAN) ?? '';
    for (const inputs of [prepareInputs, ofNobody]) {
      const run = await product.run(inputs);
      expect(run).toMatchObject(kept);
      expect(run.problems[0]?.sentence).toContain('everything back that it took away');
      expect(run.problems[0]?.remedy).toContain('another plan-file');
    }
    expect(product.newChanges()).toEqual([]);
    expect(product.disk.get(PLAN)).toBe(plan);
    expect(await product.run(restore)).toMatchObject({ outcome: 'restored' });
    expect(names(product)).toContain(ONLINE_ENDPOINT_ID);
    // Once everything is back, it may be.
    expect(await product.run(prepareInputs)).toMatchObject({ outcome: 'ready' });
    expect(product.disk.get(PLAN)).not.toBe(plan);
  });

  it('stays while a deployment of an endpoint that is back is missing', async () => {
    const product = await stopped(isMove);
    product.trouble = (change) =>
      change.includes('/deployments/') ? { answer: refused(400, 'OutOfQuota') } : undefined;
    expect(await product.run(restore)).toMatchObject({ outcome: 'restore-incomplete' });
    expect(names(product)).toContain(ONLINE_ENDPOINT_ID);
    expect(await product.run(prepareInputs)).toMatchObject(kept);
  });

  it('stays where its journal was lost, and a later run found gone what it was to take away', async () => {
    const product = await stopped(isMove);
    // The run that took it away has left the plan file alone.
    product.disk.delete('workspace-move-journal.jsonl');
    product.trouble = (change) => (isMove(change) ? { answer: refused(409, 'No') } : undefined);
    const digest = textAt(parseJson(product.disk.get(PLAN) ?? ''), 'digest') ?? '';
    const again = await product.run({ ...moveInputs(digest), ...key });
    expect(again.preparation.map(({ state }) => state)).toContain('found');
    product.trouble = () => undefined;
    const plan = product.disk.get(PLAN);
    const run = await product.run(prepareInputs);
    expect(run).toMatchObject(kept);
    expect(run.problems[0]?.sentence).toContain('that was gone before');
    expect(product.disk.get(PLAN)).toBe(plan);
    expect(run.problems[0]?.remedy).not.toContain('mode restore');
    product.newChanges();
    // Nobody knows who took it away, so that nothing is made again, and the plan stays.
    expect(await product.run(restore)).toMatchObject({ outcome: 'restore-incomplete' });
    expect(product.newChanges()).toEqual([]);
    expect(await product.run(prepareInputs)).toMatchObject(kept);
    const beside = { ...prepareInputs, 'plan-file': 'second-plan.json' };
    expect(await product.run(beside)).toMatchObject({ outcome: 'ready' });
  });

  it('may go once a restore has seen that nothing was taken away after all', async () => {
    const product = inProcess(preparable(), arm);
    const { planDigest = '' } = await product.run(prepareInputs);
    product.trouble = (change) => (change.startsWith('DELETE') ? 'killed before' : undefined);
    await product.runUntilKilled(moveInputs(planDigest));
    product.trouble = () => undefined;
    expect(await product.run(prepareInputs)).toMatchObject(kept);
    await product.run(restore);
    expect(await product.run(prepareInputs)).toMatchObject({ outcome: 'ready' });
  });

  it('stays when its preparation begins while another validation reads', async () => {
    const product = inProcess(preparable(), arm);
    const { planDigest } = await product.run(prepareInputs);
    const plan = product.disk.get(PLAN) ?? '';
    const second = product.run(prepareInputs);
    const line = {
      event: 'prepare-begin',
      planDigest,
      step: 'delete-endpoints',
      id: ONLINE_ENDPOINT_ID.toLowerCase(),
    };
    await Promise.resolve();
    product.disk.set('workspace-move-journal.jsonl', `${JSON.stringify(line)}\n`);
    expect(await second).toMatchObject(kept);
    expect(product.disk.get(PLAN)).toBe(plan);
  });

  it('no new plan is advised before it is restored from, when a cluster appears meanwhile', async () => {
    const product = inProcess(preparable(), arm);
    const { planDigest = '' } = await product.run(prepareInputs);
    const appears = (state: JsonObject): JsonObject => withCompute(state, 'new', 'AmlCompute');
    product.trouble = (change) => {
      if (change.startsWith(`DELETE ${WORKSPACE_ID}/computes/team-aks`)) product.edit(appears);
      return undefined;
    };
    const run = await product.run(moveInputs(planDigest));
    expect(run).toMatchObject({ outcome: 'not-moved', failureReason: 'plan-changed' });
    expect(run.problems.map(({ remedy }) => remedy).join(' ')).not.toMatch(/validat/i);
    expect(run.problems.at(-1)?.remedy).toContain('Put back first');
  });
});

describe('a plan that is', () => {
  const validates = (product: InProcess) => product.run(validateInputs);

  it('sent, with nobody knowing how its move ended, is not written over', async () => {
    const product = inProcess(readyWorkspace(), arm);
    const { planDigest = '' } = await validates(product);
    product.trouble = (change) => (isMove(change) ? 'killed before' : undefined);
    await product.runUntilKilled(moveInputs(planDigest));
    product.trouble = () => undefined;
    const run = await validates(product);
    expect(run).toMatchObject(kept);
    expect(run.problems[0]?.sentence).toContain('does not say how the move ended');
  });

  it.each<[string, (product: InProcess, digest: string) => Promise<unknown>]>([
    ['never begun', () => Promise.resolve()],
    ['not readable', (product) => Promise.resolve(product.disk.set(PLAN, 'no plan'))],
    [
      'refused with nothing taken away',
      (product, digest) => {
        product.trouble = (change) => (isMove(change) ? { answer: refused(409, 'No') } : undefined);
        return product.run(moveInputs(digest));
      },
    ],
  ])('%s is written over, as ever', async (_, act) => {
    const product = inProcess(readyWorkspace(), arm);
    const { planDigest = '' } = await validates(product);
    await act(product, planDigest);
    product.trouble = () => undefined;
    expect(await validates(product)).toMatchObject({ outcome: 'ready' });
  });
});
