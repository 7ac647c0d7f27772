import { describe, expect, it } from '@jest/globals';

import {
  entry,
  ONLINE_ENDPOINT_ID,
  withEntry,
  withProperties,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
import { sameId } from '../../../src/domain/azure/resource-id.js';
import { isJsonObject, objectAt } from '../../../src/domain/json.js';
import type { JsonObject, Service } from '../../../emulator/types.js';
import { FakeClock } from '../../azure/fake-wire.js';
import { inProcess, type InProcess } from '../support/in-process.js';
import { moveInputs } from '../support/inputs.js';
import { preparable, prepareInputs } from '../support/preparable.js';
import { count, readBefore } from '../support/reads.js';
import { arm } from '../support/restorable.js';

const CLUSTER = `${WORKSPACE_ID}/computes/cpu-cluster`;

const MADE = '2026-03-03T09:00:00Z';

const cluster = (createdOn: string) => (state: JsonObject) =>
  withProperties(state, CLUSTER, { createdOn });
const endpoint = (createdAt: string) => (state: JsonObject) =>
  Object.fromEntries(
    Object.entries(state).map(([id, body]) =>
      sameId(id, ONLINE_ENDPOINT_ID) && isJsonObject(body)
        ? [id, { ...body, systemData: { createdAt } }]
        : [id, body],
    ),
  );

async function prepared() {
  const product = inProcess(cluster(MADE)(endpoint(MADE)(preparable())), arm);
  const { planDigest = '' } = await product.run(prepareInputs);
  return { state: product.state(), disk: new Map(product.disk), inputs: moveInputs(planDigest) };
}

describe('right before a deletion', () => {
  it.each<[string, string, (state: JsonObject) => JsonObject]>([
    ['a cluster', CLUSTER, cluster('2026-11-30T12:00:00Z')],
    ['an endpoint', ONLINE_ENDPOINT_ID, endpoint('2026-11-30T12:00:00Z')],
  ])(
    '%s itself is read last, so that what is made anew at any earlier read stays',
    async (_, id, anew) => {
      const { state, disk, inputs } = await prepared();
      const calm = inProcess(state, arm, disk);
      expect(await calm.run(inputs)).toMatchObject({ outcome: 'moved' });
      const reads = readBefore(calm, id);
      const last = reads.at(-1) ?? '';
      expect(`GET ${id}`.startsWith(last)).toBe(true);
      const others = [...new Set(reads)].filter((one) => one !== last);
      expect(others.length).toBeGreaterThan(1);
      for (const one of others) {
        const gets = calm.exchanges.map(
          ({ request }) => `${request.method} ${request.url.pathname}`,
        );
        const nth = count(gets.slice(0, gets.indexOf(`DELETE ${id}`)), one);
        let seen = 0;
        const front =
          (azure: Service): Service =>
          async (request) => {
            const answer = await azure(request);
            if (`${request.method} ${request.url.pathname}` === one && ++seen === nth)
              product.edit(anew);
            return answer;
          };
        const product: InProcess = inProcess(state, arm, disk, { front });
        expect([one, await product.run(inputs)]).toMatchObject([
          one,
          { outcome: 'not-moved', failureReason: 'prepare-failed' },
        ]);
        expect(product.newChanges()).not.toContain(`DELETE ${id}`);
      }
    },
  );
});

const LATE = `${WORKSPACE_ID}/jobs/late`;
const TYPE = 'Microsoft.MachineLearningServices/workspaces/jobs';
const job = (state: JsonObject): JsonObject =>
  withEntry(state, entry(LATE, TYPE, { properties: { jobType: 'Command', status: 'Running' } }));

const wait = {
  status: 429,
  headers: { 'Retry-After': '280' },
  body: { error: { code: 'TooManyRequests', message: 'Later.' } },
};

describe('a look in which Azure asks for minutes of patience', () => {
  it.each<[string, string, string, (state: JsonObject) => JsonObject, string, JsonObject]>([
    [
      'a job, before a deletion',
      `DELETE ${CLUSTER}`,
      '2026-01-01T00:00:00Z',
      job,
      'a job has been started meanwhile',
      { failureReason: 'prepare-failed' },
    ],
    [
      'a job, before the move is sent',
      'POST .*/moveResources',
      '2026-01-01T00:00:00Z',
      job,
      'have changed since the plan was made',
      { failureReason: 'plan-changed' },
    ],
    [
      'a plan that ran out',
      `DELETE ${CLUSTER}`,
      '2026-01-01T00:58:00Z',
      (state) => state,
      'older than 1 hours',
      { failureReason: 'plan-expired' },
    ],
  ])(
    'is repeated, and shows what came in them: %s',
    async (_, target, at, people, sentence, end) => {
      const { state, disk, inputs } = await prepared();
      const isTarget = (one: string): boolean => new RegExp(`^${target}$`, 'i').test(one);
      const calm = inProcess(state, arm, disk);
      expect(await calm.run(inputs)).toMatchObject({ outcome: 'moved' });
      const all = calm.exchanges.map(({ request }) => `${request.method} ${request.url.pathname}`);
      const until = all.slice(0, all.findIndex(isTarget));
      // The last list that is read after the jobs.
      const jobs = until.lastIndexOf(`GET ${WORKSPACE_ID}/jobs`);
      const slow = until.slice(jobs + 1).find((one) => one.endsWith('/schedules')) ?? '';
      expect(slow).not.toBe('');
      let left = count(until, slow);
      const clock = new FakeClock(Date.parse(at));
      const front =
        (azure: Service): Service =>
        async (request) => {
          if (`${request.method} ${request.url.pathname}` !== slow) return azure(request);
          left -= 1;
          if (left !== 0) return azure(request);
          product.edit(people);
          return wait;
        };
      const product: InProcess = inProcess(state, arm, disk, { front, clock });
      const run = await product.run({ ...inputs, 'plan-max-age-hours': '1' });
      expect(run).toMatchObject({ outcome: 'not-moved', ...end });
      expect(JSON.stringify(run.problems)).toContain(sentence);
      expect(product.newChanges().filter(isTarget)).toEqual([]);
    },
  );
});

describe('the last look before the move is sent', () => {
  const without =
    (isGone: (id: string) => boolean) =>
    (state: JsonObject): JsonObject =>
      Object.fromEntries(Object.entries(state).filter(([id]) => !isGone(id)));
  const isRight = (id: string): boolean =>
    id.startsWith(`${WORKSPACE_ID}/`) && /roleAssignments/i.test(id);
  // Privileged Identity Management: what was for ever gets an end, its assignment stays the same.
  const timed = (state: JsonObject): JsonObject => {
    const [id = '', right] = Object.entries(state).find(([one]) => isRight(one)) ?? [];
    const type = 'Microsoft.Authorization/roleAssignmentScheduleInstances';
    return withEntry(
      state,
      entry(`${WORKSPACE_ID}/providers/${type}/until-march`, type, {
        properties: {
          ...objectAt(right, 'properties'),
          originRoleAssignmentId: id,
          assignmentType: 'Assigned',
          endDateTime: '2027-03-01T00:00:00Z',
        },
      }),
    );
  };

  /** A move during whose last look people change something, once the jobs were listed. */
  async function movedWhile(people: (state: JsonObject) => JsonObject) {
    const { state, disk, inputs } = await prepared();
    const calm = inProcess(state, arm, disk);
    expect(await calm.run(inputs)).toMatchObject({ outcome: 'moved' });
    const all = calm.exchanges.map(({ request }) => `${request.method} ${request.url.pathname}`);
    const sent = all.findIndex((one) => one.endsWith('/moveResources'));
    const jobs = `GET ${WORKSPACE_ID}/jobs`;
    let left = count(all.slice(0, sent), jobs);
    let isChanged = false;
    const front =
      (azure: Service): Service =>
      (request) => {
        if (`${request.method} ${request.url.pathname}` === jobs) left -= 1;
        if (left !== 0) return azure(request);
        left = -1;
        const before = product.state();
        product.edit(people);
        isChanged = JSON.stringify(product.state()) !== JSON.stringify(before);
        return azure(request);
      };
    const product: InProcess = inProcess(state, arm, disk, { front });
    const run = await product.run({ ...inputs, restore: 'all' });
    expect(isChanged).toBe(true);
    return { run, changes: product.newChanges() };
  }

  it.each<[string, (state: JsonObject) => JsonObject]>([
    ['a right that was taken away', without(isRight)],
    ['a right that was given an end', timed],
    ['a data asset that was deleted', without((id) => id.startsWith(`${WORKSPACE_ID}/data/`))],
    [
      'a paused schedule that was enabled, as it was approved,',
      (state) => withProperties(state, `${WORKSPACE_ID}/schedules/nightly`, { isEnabled: true }),
    ],
  ])('shows %s while the jobs were listed, and it is not as before again', async (_, people) => {
    const { run, changes } = await movedWhile(people);
    expect(run).toMatchObject({ outcome: 'not-moved', failureReason: 'plan-changed' });
    expect(changes.filter((one) => /moveResources|roleAssign/i.test(one))).toEqual([]);
  });
});
