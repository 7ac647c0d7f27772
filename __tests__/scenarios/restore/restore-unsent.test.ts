import { describe, expect, it } from '@jest/globals';

import type { JsonObject } from '../../../emulator/types.js';
import { FakeClock } from '../../azure/fake-wire.js';
import { inProcess } from '../support/in-process.js';
import { moveInputs } from '../support/inputs.js';
import { preparable, prepareInputs } from '../support/preparable.js';
import { arm, restoreInputs } from '../support/restorable.js';

describe('a plan of which no journal says that it was sent, where somebody else has moved', () => {
  const PLAN = 'workspace-move-plan.json';
  const gone = /onlineEndpoints\/|\/schedules\//i;

  /** What is left of the first plan, when people took things away and moved with a plan of theirs. */
  async function movedByOthers(): Promise<{ plan: string; digest: string; state: JsonObject }> {
    const product = inProcess(preparable(), arm);
    const { planDigest: digest = '' } = await product.run(prepareInputs);
    const plan = product.disk.get(PLAN) ?? '';
    product.edit((state) =>
      Object.fromEntries(Object.entries(state).filter(([id]) => !gone.test(id))),
    );
    const theirs = await product.run(prepareInputs);
    expect(await product.run(moveInputs(theirs.planDigest ?? ''))).toMatchObject({
      outcome: 'moved',
    });
    return { plan, digest, state: product.state() };
  }

  it('puts nothing back, neither by a move nor by a restore, says so, and is refused when too old', async () => {
    const { plan, digest, state } = await movedByOthers();
    const clock = new FakeClock();
    const product = inProcess(state, arm, new Map([[PLAN, plan]]), { clock });
    const move = { ...moveInputs(digest), restore: 'all' };
    const restore = { ...restoreInputs, 'snapshot-key': '' };
    for (const inputs of [move, restore]) {
      const run = await product.run(inputs);
      expect(run).toMatchObject({ outcome: 'restore-incomplete', failed: true });
      expect(run.problems[0]?.sentence).toContain('says that this plan has brought it there');
      expect(run.restoration?.some((one) => one.state === 'to-do')).toBe(true);
    }
    await clock.sleep(25 * 3_600_000);
    const late = await product.run(move);
    expect(late).toMatchObject({ outcome: 'blocked', failureReason: 'plan-expired' });
    expect(late.problems[0]?.remedy).toContain('moved otherwise');
    expect(await product.run(restore)).toMatchObject({ outcome: 'restore-incomplete' });
    expect(product.newChanges()).toEqual([]);
  });
});
