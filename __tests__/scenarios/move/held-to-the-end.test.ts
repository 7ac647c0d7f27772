import { describe, expect, it } from '@jest/globals';

import {
  entry,
  withEntry,
  withProperties,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
import type { JsonObject, Service, WireAnswer } from '../../../emulator/types.js';
import { TokenKeeper } from '../../../src/azure/sign-in/token-keeper.js';
import { textAt } from '../../../src/domain/json.js';
import { parseJson } from '../../../src/domain/parse-json.js';
import type { RunReport } from '../../../src/domain/run/run-report.js';
import { CountingCredential, FakeClock } from '../../azure/fake-wire.js';
import { inProcess, type InProcess } from '../support/in-process.js';
import { moveInputs } from '../support/inputs.js';
import { preparable, prepareInputs } from '../support/preparable.js';
import { count, readBefore } from '../support/reads.js';
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

const job = (state: JsonObject): JsonObject =>
  withEntry(
    state,
    entry(`${WORKSPACE_ID}/jobs/late`, 'Microsoft.MachineLearningServices/workspaces/jobs', {
      properties: { jobType: 'Command', status: 'Running' },
    }),
  );

async function approved() {
  const product = inProcess(preparable(), arm);
  const { planDigest = '' } = await product.run(prepareInputs);
  product.newChanges();
  const inputs = moveInputs(planDigest);
  return { product, inputs, move: () => product.run(inputs) };
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

describe('a sign-in that takes minutes right before a deletion', () => {
  it('is followed by another look, which shows the job that was started in them', async () => {
    const { product: before, inputs } = await approved();
    const [state, disk] = [before.state(), new Map(before.disk)];
    const calm = inProcess(state, arm, disk);
    expect(await calm.run(inputs)).toMatchObject({ outcome: 'moved' });
    const last = readBefore(calm, CLUSTER).at(-1) ?? '';
    const all = calm.exchanges.map(({ request }) => `${request.method} ${request.url.pathname}`);
    let left = count(all.slice(0, all.indexOf(`DELETE ${CLUSTER}`)), last);
    const clock = new FakeClock();
    const front =
      (azure: Service): Service =>
      async (request) => {
        const answer = await azure(request);
        if (`${request.method} ${request.url.pathname}` === last) left -= 1;
        return answer;
      };
    class Slow extends TokenKeeper {
      override async getToken(...asked: Parameters<TokenKeeper['getToken']>) {
        if (left === 0) {
          left = -1;
          product.edit(job);
          await clock.sleep(80_000);
        }
        return super.getToken(...asked);
      }
    }
    const open = () => Promise.resolve(new CountingCredential(clock));
    const credential = new Slow({ open, clock });
    const product: InProcess = inProcess(state, arm, disk, { front, clock, credential });
    const run = await product.run(inputs);
    expect(run).toMatchObject({ outcome: 'not-moved', failureReason: 'prepare-failed' });
    expect(JSON.stringify(run.problems)).toContain('a job has been started meanwhile');
    expect(product.newChanges()).not.toContain(`DELETE ${CLUSTER}`);
  });
});
