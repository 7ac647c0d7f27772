import { describe, expect, it } from '@jest/globals';

import {
  entry,
  ONLINE_ENDPOINT_ID,
  withEntry,
  without,
  withProperties,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
import type { JsonObject, Service, WireAnswer } from '../../../emulator/types.js';
import type { RunReport } from '../../../src/domain/run/run-report.js';
import { FakeClock } from '../../azure/fake-wire.js';
import { inProcess, type InProcess, type Surroundings } from '../support/in-process.js';
import { moveInputs } from '../support/inputs.js';
import { preparable, prepareInputs } from '../support/preparable.js';
import { arm } from '../support/restorable.js';

/** The last step of the preparation. */
const LAST = `DELETE ${WORKSPACE_ID}/computes/team-aks`;
const AT_ENDPOINT = `DELETE ${ONLINE_ENDPOINT_ID}`;
const CLUSTER = `${WORKSPACE_ID}/computes/cpu-cluster`;
const INSTANCE = `${WORKSPACE_ID}/computes/ci-ada`;
const ADA = { userId: 'ada', userOrgId: 'contoso' };

/** An instance that Ada made, and the cluster as it was made. */
function owned(): JsonObject {
  const made = { createdOn: '2026-03-03T09:00:00Z' };
  const state = [CLUSTER, INSTANCE].reduce(
    (all, id) => withProperties(all, id, made),
    preparable(),
  );
  const inside = { vmSize: 'Standard_DS3_v2', createdBy: ADA };
  return withProperties(state, INSTANCE, { properties: inside });
}

let approved: Promise<{ readonly product: InProcess; readonly digest: string }> | undefined;

async function validated() {
  const product = inProcess(owned(), arm);
  const run = await product.run(prepareInputs);
  expect(run).toMatchObject({ outcome: 'ready' });
  return { product, digest: run.planDigest ?? '' };
}

/** A move of the approved plan, on a copy of what was approved. */
async function moving(
  surroundings: Surroundings = {},
  more: Readonly<Record<string, string>> = {},
) {
  const { product, digest } = await (approved ??= validated());
  const copy = inProcess(product.state(), arm, product.disk, surroundings);
  return { copy, move: () => copy.run({ ...moveInputs(digest), ...more }) };
}

function told({ problems }: RunReport): string {
  return problems.map(({ sentence }) => sentence).join(' ');
}

/** What people do in Azure at the moment that a request is on its way. */
async function meanwhile(
  at: string,
  people: (state: JsonObject) => JsonObject,
): Promise<{ readonly run: RunReport; readonly changes: readonly string[] }> {
  const { copy, move } = await moving();
  copy.trouble = (change) => {
    if (change === at) copy.edit(people);
    return undefined;
  };
  return { run: await move(), changes: copy.newChanges() };
}

describe('something that changes between the comparison and its own step', () => {
  const deployment = `${ONLINE_ENDPOINT_ID}/deployments/v2-hotfix`;
  const hotfix = (state: JsonObject): JsonObject =>
    withEntry(
      state,
      entry(
        deployment,
        'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/deployments',
        {
          properties: { provisioningState: 'Succeeded' },
        },
      ),
    );
  const ci = { vmSize: 'Standard_DS3_v2', createdBy: { ...ADA, userId: 'ben' } };

  it.each<[string, string, string, (state: JsonObject) => JsonObject]>([
    ['an endpoint with a deployment that came', 'nightly', ONLINE_ENDPOINT_ID, hotfix],
    [
      'a cluster of another size',
      'churn',
      CLUSTER,
      (state) => withProperties(state, CLUSTER, { properties: { vmSize: 'Standard_NC96' } }),
    ],
    [
      'a cluster that was made anew, the same in all but its birth',
      'churn',
      CLUSTER,
      (state) => withProperties(state, CLUSTER, { createdOn: '2026-11-30T12:00:00Z' }),
    ],
    [
      "an instance that is another person's, of the same name and size",
      'churn',
      INSTANCE,
      (state) => withProperties(state, INSTANCE, { properties: ci }),
    ],
  ])('is not deleted: %s', async (_, moment, id, people) => {
    const at = moment === 'nightly' ? `PUT ${WORKSPACE_ID}/schedules/nightly` : AT_ENDPOINT;
    const { run, changes } = await meanwhile(at, people);
    expect(changes).toContain(at);
    expect(run).toMatchObject({ outcome: 'not-moved', failureReason: 'prepare-failed' });
    expect(told(run)).toContain('it is not what was approved any more');
    expect(changes).not.toContain(`DELETE ${id}`);
  });

  const job = (state: JsonObject): JsonObject =>
    withEntry(
      state,
      entry(`${WORKSPACE_ID}/jobs/late`, 'Microsoft.MachineLearningServices/workspaces/jobs', {
        properties: { jobType: 'Command', status: 'Running' },
      }),
    );

  it('is not deleted under a job that was started meanwhile', async () => {
    const { run, changes } = await meanwhile(AT_ENDPOINT, job);
    expect(run).toMatchObject({ outcome: 'not-moved', failureReason: 'prepare-failed' });
    expect(told(run)).toContain('a job has been started meanwhile');
    expect(changes.filter((change) => change.includes('/computes/'))).toEqual([]);
  });

  it.each<[string, (state: JsonObject) => JsonObject, string]>([
    ['a job that was started', job, 'have changed since the plan was made'],
    [
      'a cluster that came',
      (state) =>
        withEntry(
          state,
          entry(
            `${WORKSPACE_ID}/computes/late`,
            'Microsoft.MachineLearningServices/workspaces/computes',
            {
              properties: { computeType: 'AmlCompute', provisioningState: 'Succeeded' },
            },
          ),
        ),
      'have changed since the plan was made',
    ],
  ])('after the last step is seen before the move is sent: %s', async (_, people, sentence) => {
    const { run, changes } = await meanwhile(LAST, people);
    expect(changes).toContain(LAST);
    expect(run).toMatchObject({ outcome: 'not-moved', failureReason: 'plan-changed' });
    expect(told(run)).toContain(sentence);
    expect(told(run)).toContain('the preparation has changed it: removed:');
    expect(changes.filter((change) => change.endsWith('/moveResources'))).toEqual([]);
  });

  it.each([
    ['before the next step', AT_ENDPOINT],
    ['after the last step', LAST],
  ])('is not touched any more by a plan that ran out %s', async (_, at) => {
    const clock = new FakeClock(Date.parse('2026-01-01T00:55:00Z'));
    const { copy, move } = await moving({ clock }, { 'plan-max-age-hours': '1' });
    copy.trouble = (change) => {
      if (change === at) void clock.sleep(10 * 60_000);
      return undefined;
    };
    const run = await move();
    expect(run).toMatchObject({ outcome: 'not-moved', failureReason: 'plan-expired' });
    expect(told(run)).toContain('older than 1 hours');
    expect(copy.newChanges().at(-1)).toBe(at);
  });

  it('is deleted where only its state has changed', async () => {
    const { run } = await meanwhile(AT_ENDPOINT, (state) =>
      withProperties(state, CLUSTER, { modifiedOn: '2026-11-30T12:00:00Z' }),
    );
    expect(run).toMatchObject({ outcome: 'moved' });
  });
});

describe('a deletion that Azure takes and that comes to nothing', () => {
  const STATUS = `/subscriptions/x/providers/Microsoft.MachineLearningServices/locations/westeurope/computeOperationsStatus/1`;
  const address = `https://management.azure.com${STATUS}?api-version=2025-12-01`;
  const error = { code: 'ComputeInUse', message: 'The compute is in use.' };
  const taken: WireAnswer = { status: 202, headers: { 'Azure-AsyncOperation': address } };
  const answering =
    (body: JsonObject) =>
    (service: Service): Service =>
    (request) =>
      request.url.pathname === STATUS ? Promise.resolve({ status: 200, body }) : service(request);

  it.each<[string, JsonObject, JsonObject | undefined]>([
    ['at the address of its operation', { status: 'Failed', error }, undefined],
    [
      'in its body',
      { status: 'InProgress' },
      { provisioningState: 'Failed', provisioningErrors: [{ error }] },
    ],
  ])('ends at once, with the reason that Azure gives %s', async (_, status, properties) => {
    const clock = new FakeClock();
    const { copy, move } = await moving({ clock, front: answering(status) });
    let begunAt = 0;
    copy.trouble = (change) => {
      if (change !== `DELETE ${CLUSTER}`) return undefined;
      begunAt = clock.now();
      if (properties !== undefined) copy.edit((now) => withProperties(now, CLUSTER, properties));
      return { answer: taken };
    };
    const run = await move();
    expect(run).toMatchObject({ outcome: 'not-moved', failureReason: 'prepare-failed' });
    expect(run.armError).toMatchObject(error);
    expect(clock.now() - begunAt).toBeLessThan(60_000);
    expect(copy.newChanges().filter((change) => change === `DELETE ${CLUSTER}`)).toHaveLength(1);
  });

  it('is waited for as long as its operation runs', async () => {
    const clock = new FakeClock();
    let polls = 0;
    const front =
      (service: Service): Service =>
      (request) => {
        if (request.url.pathname !== STATUS) return service(request);
        polls += 1;
        if (polls === 60) copy.edit((now) => without(now, CLUSTER));
        return Promise.resolve({ status: 200, body: { status: 'InProgress' } });
      };
    const { copy, move } = await moving({ clock, front });
    copy.trouble = (change) => (change === `DELETE ${CLUSTER}` ? { answer: taken } : undefined);
    expect(await move()).toMatchObject({ outcome: 'moved' });
    expect(polls).toBe(60);
  });

  it.each<[string, WireAnswer | 'before']>([
    ['a broken connection', 'before'],
    ['a 503', { status: 503, body: { error } }],
    ['a 408', { status: 408, body: { error } }],
  ])('is sent again where it was plainly not begun: %s', async (_, first) => {
    const { copy, move } = await moving();
    let count = 0;
    copy.trouble = (change) => {
      if (change !== `DELETE ${CLUSTER}`) return undefined;
      count += 1;
      if (count > 1) return undefined;
      return first === 'before' ? first : { answer: first };
    };
    expect(await move()).toMatchObject({ outcome: 'moved' });
    expect(count).toBe(2);
  });
});
