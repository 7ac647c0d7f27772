import { describe, expect, it } from '@jest/globals';

import { withProperties, WORKSPACE_ID } from '../../../emulator/scenarios/index.js';
import type { JsonObject, WireAnswer } from '../../../emulator/types.js';
import { textAt } from '../../../src/domain/json.js';
import { parseJson } from '../../../src/domain/parse-json.js';
import type { RunReport } from '../../../src/domain/run/run-report.js';
import { inProcess } from '../support/in-process.js';
import { moveInputs } from '../support/inputs.js';
import { preparable, prepareInputs } from '../support/preparable.js';
import { arm } from '../support/restorable.js';

const CLUSTER = `${WORKSPACE_ID}/computes/cpu-cluster`;
const SCHEDULE = `${WORKSPACE_ID}/schedules/nightly`;
/** The last step of the preparation. */
const LAST = `DELETE ${WORKSPACE_ID}/computes/team-aks`;
const THROTTLED: WireAnswer = {
  status: 429,
  headers: { 'Retry-After': '240' },
  body: { error: { code: 'TooManyRequests', message: 'Slow down.' } },
};

async function approved() {
  const product = inProcess(preparable(), arm);
  const { planDigest = '' } = await product.run(prepareInputs);
  product.newChanges();
  return { product, move: () => product.run(moveInputs(planDigest)) };
}

function told({ problems }: RunReport): string {
  return problems.map(({ sentence }) => sentence).join(' ');
}

describe('what was approved is held until the last request', () => {
  it('also while Azure throttles: what comes meanwhile in its place is not deleted', async () => {
    const { product, move } = await approved();
    const people = (state: JsonObject): JsonObject =>
      withProperties(state, CLUSTER, { createdOn: '2026-11-30T12:00:00Z' });
    let refused = 0;
    product.trouble = (change) => {
      if (change !== `DELETE ${CLUSTER}` || refused > 0) return undefined;
      refused += 1;
      product.edit(people);
      return { answer: THROTTLED };
    };
    const run = await move();
    expect(run).toMatchObject({ outcome: 'not-moved', failureReason: 'prepare-failed' });
    expect(told(run)).toContain('it is not what was approved any more');
    expect(product.newChanges().filter((change) => change === `DELETE ${CLUSTER}`)).toHaveLength(1);
  });

  it('and a change that Azure throttled is sent once it is still what was approved', async () => {
    const { product, move } = await approved();
    let refused = 0;
    product.trouble = (change) => {
      if (change !== `DELETE ${CLUSTER}` || refused > 0) return undefined;
      refused += 1;
      return { answer: THROTTLED };
    };
    expect(await move()).toMatchObject({ outcome: 'moved' });
    expect(product.newChanges().filter((change) => change === `DELETE ${CLUSTER}`)).toHaveLength(2);
  });

  it('and what the preparation did: a schedule that people enable again stops the move', async () => {
    const { product, move } = await approved();
    product.trouble = (change) => {
      if (change === LAST) {
        product.edit((state) => withProperties(state, SCHEDULE, { isEnabled: true }));
      }
      return undefined;
    };
    const run = await move();
    expect(run).toMatchObject({ outcome: 'not-moved', failureReason: 'plan-changed' });
    expect(told(run)).toContain('was undone before the move could be sent: pause-schedules');
    expect(product.newChanges().filter((change) => change.endsWith('/moveResources'))).toEqual([]);
  });

  it('and by one run only: what another one writes into the journal meanwhile is believed', async () => {
    const { product, move } = await approved();
    product.trouble = (change) => {
      if (change !== LAST) return undefined;
      for (const [path, text] of product.disk) {
        if (!path.endsWith('.jsonl')) continue;
        const [line = '{}'] = text.split('\n');
        const digest = textAt(parseJson(line), 'planDigest') ?? '';
        const other = { planDigest: digest, correlationId: 'another-run', event: 'move-sending' };
        product.disk.set(path, `${text}${JSON.stringify(other)}\n`);
      }
      return undefined;
    };
    const run = await move();
    expect(run).toMatchObject({ outcome: 'not-moved', failureReason: 'move-unknown' });
    expect(told(run)).toContain('Another run has begun to send the move of this plan');
    expect(product.newChanges().filter((change) => change.endsWith('/moveResources'))).toEqual([]);
  });
});
