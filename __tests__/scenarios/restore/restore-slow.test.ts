import { describe, expect, it } from '@jest/globals';

import { textAt } from '../../../emulator/arm/json.js';
import { ONLINE_ENDPOINT_ID, WORKSPACE_ID } from '../../../emulator/scenarios/index.js';
import { renderMarkdown } from '../../../src/report/markdown.js';
import { differences, staleIn, thingsIn } from '../support/end-state.js';
import { bodyAt } from '../support/restored-place.js';
import { before, copyOfMoved, moved, restoreInputs } from '../support/restorable.js';

const slow = { writesTakeTime: true, operationPolls: 3 };
const isSlow = (change: string): boolean =>
  /^PUT .*\/(computes|schedules|(online|batch)Endpoints|deployments)\/[^/]+$/.test(change);

/**
 * Ten computes, four endpoints, their six deployments, who answers at each endpoint, three
 * schedules.
 */
const SLOW_CHANGES = 27;

describe('a restore while Azure takes its time', () => {
  it('brings back everything, and finds nothing to do the second time', async () => {
    const product = await moved(slow);
    const run = await product.run(restoreInputs);
    expect(run).toMatchObject({ outcome: 'restored', problems: [], postMoveTasks: [] });
    expect(differences(before, thingsIn(product.state()))).toEqual([]);
    expect(staleIn(product.state())).toEqual([]);
    product.newChanges();
    expect(await product.run(restoreInputs)).toMatchObject({ outcome: 'restored', problems: [] });
    expect(product.newChanges()).toEqual([]);
  });

  it.each([
    ['computes', /\/computes\/[^/]+$/],
    ['computes, endpoints', /\/(online|batch)Endpoints\/[^/]+$/],
    ['computes, endpoints', /\/deployments\/[^/]+$/],
    ['schedules', /\/schedules\/[^/]+$/],
  ])('(%s) ends when what it began is there: %s', async (steps, ids) => {
    const product = await copyOfMoved({ ...slow, operationPolls: 100 });
    const run = await product.run({ ...restoreInputs, restore: steps });
    expect(run).toMatchObject({ outcome: 'restored' });
    const states = Object.entries(product.state())
      .filter(([id]) => ids.test(id))
      .map(([, body]) => textAt(body, 'properties', 'provisioningState'));
    expect([...new Set(states)]).toEqual(['Succeeded']);
  });

  it('sends so many changes that take time', async () => {
    const product = await copyOfMoved(slow);
    await product.run(restoreInputs);
    expect(product.newChanges().filter(isSlow)).toHaveLength(SLOW_CHANGES);
  });

  it.each(Array.from({ length: SLOW_CHANGES }, (_, index) => index + 1))(
    'that is killed while it makes the thing %i ends in the same state when it is started again',
    async (thing) => {
      const product = await copyOfMoved(slow);
      let begun = 0;
      product.trouble = (change) => {
        if (isSlow(change)) begun += 1;
        return isSlow(change) && begun === thing ? 'killed after' : undefined;
      };
      await product.runUntilKilled(restoreInputs);
      product.trouble = () => undefined;
      product.newChanges();
      expect(await product.run(restoreInputs)).toMatchObject({ outcome: 'restored' });
      expect(differences(before, thingsIn(product.state()))).toEqual([]);
    },
  );
});

describe('a restore of something that Azure takes and then cannot make', () => {
  const failure = { code: 'QuotaExceeded', message: 'No cores are left in the region.' };
  const rows: readonly (readonly [kind: string, id: string, name: string])[] = [
    ['a compute', `${WORKSPACE_ID}/computes/gpu-cluster`, 'gpu-cluster'],
    ['an instance', `${WORKSPACE_ID}/computes/ci-ben`, 'ci-ben'],
    ['an endpoint', ONLINE_ENDPOINT_ID, 'churn-scoring'],
    ['a deployment', `${ONLINE_ENDPOINT_ID}/deployments/blue`, 'churn-scoring deployment blue'],
    ['a schedule', `${WORKSPACE_ID}/schedules/nightly`, 'nightly'],
  ];

  it.each(rows)('does not take %s for put back, and does the rest', async (_kind, id, name) => {
    const pathRegex = `${id.slice(WORKSPACE_ID.length)}$`;
    const product = await copyOfMoved({ ...slow, writesFail: [{ pathRegex, ...failure }] });
    const run = await product.run(restoreInputs);
    expect(run).toMatchObject({ outcome: 'restore-incomplete', failed: true });
    expect(textAt(bodyAt(product.state(), id), 'properties', 'provisioningState')).toBe('Failed');
    const others = run.restoration?.filter(({ state }) => state === 'done') ?? [];
    expect(others.length).toBeGreaterThan(30);
    expect(run.restoration?.find((one) => one.name === name)?.state).toBe('failed');
  });

  it.each(rows.slice(0, 2))('says why Azure could not make %s', async (_kind, id) => {
    const pathRegex = `${id.slice(WORKSPACE_ID.length)}$`;
    const product = await copyOfMoved({ ...slow, writesFail: [{ pathRegex, ...failure }] });
    const run = await product.run(restoreInputs);
    expect(renderMarkdown(run)).toContain('QuotaExceeded');
  });
});
