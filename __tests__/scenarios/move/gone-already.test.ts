import { describe, expect, it } from '@jest/globals';

import {
  ONLINE_ENDPOINT_ID,
  without,
  withProperties,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
import type { JsonObject } from '../../../emulator/types.js';
import { renderMarkdown } from '../../../src/report/markdown.js';
import { inProcess, type InProcess } from '../support/in-process.js';
import { moveInputs } from '../support/inputs.js';
import { refused } from '../support/moved-as.js';
import { preparable, prepareInputs } from '../support/preparable.js';
import { arm } from '../support/restorable.js';

const CLUSTER = `${WORKSPACE_ID}/computes/cpu-cluster`;
const LAST = `DELETE ${WORKSPACE_ID}/computes/team-aks`;
const NOBODY_KNOWS = 'who did it is not known';

async function approved(): Promise<{ product: InProcess; move: Readonly<Record<string, string>> }> {
  const product = inProcess(preparable(), arm);
  const { planDigest = '' } = await product.run(prepareInputs);
  product.newChanges();
  return { product, move: moveInputs(planDigest) };
}

const people = (state: JsonObject): JsonObject =>
  without(
    withProperties(state, `${WORKSPACE_ID}/schedules/nightly`, { isEnabled: false }),
    CLUSTER,
  );

describe('what the plan removes or pauses, and what was so before a run first looked', () => {
  it('is no drift where no journal speaks of the plan, and the page says that nobody knows who did it', async () => {
    const { product, move } = await approved();
    product.edit(people);
    const run = await product.run(move);
    expect(run).toMatchObject({ outcome: 'moved' });
    const found = run.preparation.filter(({ state }) => state === 'found');
    expect(found.map(({ id }) => id.split('/').at(-1)).sort()).toEqual(['cpu-cluster', 'nightly']);
    expect(renderMarkdown(run)).toContain(NOBODY_KNOWS);
    expect(product.newChanges()).not.toContain(`DELETE ${CLUSTER}`);
  });

  it('is a change where the journal speaks of the plan and not of that', async () => {
    const { product, move } = await approved();
    product.trouble = (change) =>
      change === `DELETE ${ONLINE_ENDPOINT_ID}` ? { answer: refused(409, 'No') } : undefined;
    await product.run(move);
    product.trouble = () => undefined;
    product.edit((state) => without(state, CLUSTER));
    product.newChanges();
    const run = await product.run(move);
    expect(run).toMatchObject({ outcome: 'blocked', failureReason: 'plan-changed' });
    expect(product.newChanges()).toEqual([]);
  });

  it('stays no change for the runs after the one that found it', async () => {
    const { product, move } = await approved();
    product.edit(people);
    product.trouble = (change) => (change === LAST ? { answer: refused(409, 'No') } : undefined);
    expect(await product.run(move)).toMatchObject({ outcome: 'not-moved' });
    product.trouble = () => undefined;
    const run = await product.run(move);
    expect(run).toMatchObject({ outcome: 'moved' });
    const stateOf = (name: string) => run.preparation.find(({ id }) => id.endsWith(name))?.state;
    expect([stateOf('cpu-cluster'), stateOf('ci-ada')]).toEqual(['found', 'already']);
  });
});

describe('what somebody removes or pauses between the comparison and its own step', () => {
  it.each<[string, string, (state: JsonObject) => JsonObject]>([
    ['a cluster', `DELETE ${ONLINE_ENDPOINT_ID}`, (state) => without(state, CLUSTER)],
    [
      'an endpoint',
      `PUT ${WORKSPACE_ID}/schedules/nightly`,
      (state) => without(state, ONLINE_ENDPOINT_ID),
    ],
  ])('is not taken for done by the plan: %s', async (_, at, change) => {
    const { product, move } = await approved();
    product.trouble = (one) => {
      if (one === at) product.edit(change);
      return undefined;
    };
    const run = await product.run(move);
    expect(run).toMatchObject({ outcome: 'not-moved', failureReason: 'prepare-failed' });
    expect(run.problems.map(({ sentence }) => sentence).join(' ')).toContain(
      'somebody else did it',
    );
    expect(product.newChanges().filter((one) => one.endsWith('/moveResources'))).toEqual([]);
  });
});
