import { describe, expect, it } from '@jest/globals';

import { objectAt, textAt } from '../../../emulator/arm/json.js';
import {
  entry,
  ONLINE_ENDPOINT_ID,
  withBody,
  withEntry,
  without,
  withProperties,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
import { TENANT_ID } from '../../../emulator/settings.js';
import type { JsonObject, Service } from '../../../emulator/types.js';
import { TokenKeeper } from '../../../src/azure/sign-in/token-keeper.js';
import { FakeClock } from '../../azure/fake-wire.js';
import { parseJson } from '../../../src/domain/parse-json.js';
import { tokenOf } from '../../token-of.js';
import { inProcess, type InProcess } from '../support/in-process.js';
import { inComputes, refused, there } from '../support/moved-as.js';
import { arm, copyOfMoved, restoreInputs } from '../support/restorable.js';

const JOURNAL = 'workspace-move-journal.jsonl';
const LATER = '2026-11-30T12:00:00.000Z';
const STRANGER = '11111111-0000-4444-8888-0000000000aa';
const identity = { type: 'SystemAssigned', principalId: STRANGER, tenantId: TENANT_ID };
const endpoint = there(ONLINE_ENDPOINT_ID);
const cluster = there(inComputes('cpu-cluster'));
const all = { ...restoreInputs, restore: 'all' };

/** A person deletes what a restore made, and makes another one under its name. */
function remade(state: JsonObject, id: string): JsonObject {
  const type = id.split('/').at(-2) ?? '';
  const settings = {
    onlineEndpoints: { authMode: 'Key', traffic: {} },
    computes: { computeType: 'AmlCompute', createdOn: LATER, properties: { vmSize: 'S' } },
    schedules: {
      isEnabled: false,
      trigger: { triggerType: 'Cron', expression: '0 3 * * *', timeZone: 'UTC' },
      action: {
        actionType: 'CreateJob',
        jobDefinition: {
          jobType: 'Command',
          command: 'python other.py',
          environmentId: `${WORKSPACE_ID}/environments/train/versions/3`,
        },
      },
    },
  }[type];
  return withEntry(
    without(state, id),
    entry(id, `Microsoft.MachineLearningServices/workspaces/${type}`, {
      ...(type === 'schedules' ? {} : { location: 'westeurope', identity }),
      systemData: { createdBy: 'mallory@contoso.example', createdAt: LATER },
      properties: { provisioningState: 'Succeeded', ...settings },
    }),
  );
}

/** A restore that got as far as the endpoint and the cluster, and not to what hangs on them. */
async function begun(settings: object = {}): Promise<InProcess> {
  const product = await copyOfMoved(settings);
  product.trouble = (change) =>
    /roleAssignments|accessPolicies|\/deployments\//.test(change)
      ? { answer: refused(403, 'AuthorizationFailed') }
      : undefined;
  await product.run(all);
  product.trouble = () => undefined;
  product.newChanges();
  return product;
}

/** What the next restore puts into, or hangs on, a thing, or gives to its identity. */
async function given(product: InProcess, id: string): Promise<readonly string[]> {
  await product.run(all);
  const right = Object.entries(product.state()).filter(
    ([key, body]) => key !== id && JSON.stringify(body).includes(STRANGER),
  );
  return [
    ...product.newChanges().filter((change) => change.includes(id)),
    ...right.map(([key]) => key),
  ];
}

describe('what a restore made, deleted by a person and made anew under the same name', () => {
  it.each([
    ['an endpoint', endpoint],
    ['a cluster', cluster],
  ])('%s: nothing is put into it, and its identity is given nothing', async (_what, id) => {
    const product = await begun();
    expect(product.disk.get(JOURNAL)).toContain('"systemData.createdAt"');
    product.edit((state) => remade(state, id));
    expect(await given(product, id)).toEqual([]);
  });

  it.each([
    ['an endpoint', endpoint],
    ['a cluster', cluster],
  ])('%s that Azure throttled, and a person made in the wait: neither', async (_what, id) => {
    const product = await copyOfMoved();
    product.trouble = (change) => {
      if (change !== `PUT ${id}`) return undefined;
      product.edit((state) => remade(state, id));
      return { answer: { ...refused(429, 'TooManyRequests'), headers: { 'Retry-After': '90' } } };
    };
    const change = await given(product, id);
    expect(change).toEqual([`PUT ${id}`]);
  });

  it('an endpoint that a person made minutes after a run had died before its request: neither', async () => {
    const moved = await copyOfMoved();
    const clock = new FakeClock();
    const token = tokenOf({ oid: 'pipeline', idtyp: 'app' });
    const getToken = () => Promise.resolve({ token, expiresOnTimestamp: clock.now() + 3_600_000 });
    const credential = new TokenKeeper({ open: () => Promise.resolve({ getToken }), clock });
    const product = inProcess(moved.state(), arm, moved.disk, { clock, credential });
    product.trouble = (change) => (change === `PUT ${endpoint}` ? 'killed before' : undefined);
    await product.runUntilKilled(all);
    product.trouble = () => undefined;
    await clock.sleep(4 * 60_000);
    const createdAt = new Date(clock.now()).toISOString();
    const systemData = { createdBy: 'mallory@contoso.example', createdByType: 'User', createdAt };
    product.edit((state) => withBody(remade(state, endpoint), endpoint, { systemData }));
    product.newChanges();
    expect(await given(product, endpoint)).toEqual([]);
  });

  it('an endpoint that Azure had taken and failed: neither', async () => {
    const writesFail = [{ pathRegex: 'churn-scoring$', code: 'Quota', message: 'No.' }];
    const product = await begun({ writesFail });
    expect(product.disk.get(JOURNAL)).toMatch(/"restore-failed".*"answer":"taken"/);
    product.edit((state) => remade(state, endpoint));
    expect(await given(product, endpoint)).toEqual([]);
  });

  it('is told from what a restore makes whose clock is ahead of that of Azure', async () => {
    const moved = await copyOfMoved();
    // Later than whatever was there before.
    const clock = new FakeClock(Date.parse('2026-12-24T00:00:00Z'));
    const [began, ahead] = [clock.now(), 90_000];
    const late = (time: string): string =>
      Date.parse(time) < began ? time : new Date(Date.parse(time) - ahead).toISOString();
    const front =
      (azure: Service): Service =>
      async (request) => {
        const { body, headers, ...answer } = await azure(request);
        const text = JSON.stringify(body ?? null).replaceAll(
          /"(created(?:At|On))":"([^"]+)"/g,
          (_all, name: string, time: string) => `"${name}":"${late(time)}"`,
        );
        const date = new Date(clock.now() - ahead).toUTCString();
        const told = { ...answer, headers: { ...headers, Date: date } };
        return body === undefined ? told : { ...told, body: parseJson(text) ?? null };
      };
    const product = inProcess(moved.state(), arm, moved.disk, { clock, front });
    const run = await product.run(all);
    expect(run).toMatchObject({ outcome: 'restored' });
    expect(product.disk.get(JOURNAL)).toContain('"ahead":90');
  });

  it('is told from what the restore made, which is gone on with', async () => {
    const product = await begun();
    expect(await product.run(all)).toMatchObject({ outcome: 'restored' });
    const rights = product.newChanges().filter((change) => change.includes('roleAssignments'));
    expect(rights.length).toBeGreaterThan(0);
  });

  it('is not gone on with where no line says the birth of what was made: told', async () => {
    const product = await begun();
    const journal = product.disk.get(JOURNAL) ?? '';
    product.disk.set(JOURNAL, journal.replaceAll(/,"birth":\{[^}]*\}/g, ''));
    expect(await given(product, endpoint)).toEqual([]);
    const run = await product.run(all);
    const row = run.restoration?.find(({ name }) => name === 'churn-scoring');
    expect(row).toMatchObject({ state: 'manual' });
    expect(row?.why).toContain('its journal does not say which');
  });
});

describe('a restore that was killed right behind the request', () => {
  const put = `PUT ${endpoint}`;

  it('goes on with what was born in that moment, and not with what was born later', async () => {
    const [ours, theirs] = [await copyOfMoved(), await copyOfMoved()];
    for (const product of [ours, theirs]) {
      product.trouble = (change) => (change === put ? 'killed after' : undefined);
      await product.runUntilKilled(all);
      product.trouble = () => undefined;
      product.newChanges();
    }
    theirs.edit((state) => remade(state, endpoint));
    expect(await given(theirs, endpoint)).toEqual([]);
    expect(await ours.run(all)).toMatchObject({ outcome: 'restored' });
    expect(ours.newChanges()).toContain(`${put}/deployments/blue`);
  });
});

describe('what is older than the request of a restore', () => {
  it('was not made by it: its identity is given nothing, by this run or the next', async () => {
    const product = await copyOfMoved();
    const systemData = { createdBy: 'mallory@contoso.example', createdAt: '2025-12-31T00:00:00Z' };
    const older = { systemData, identity };
    product.trouble = (change) => {
      if (change !== `PUT ${cluster}` || cluster in product.state()) return undefined;
      product.edit((state) => withBody(remade(state, cluster), cluster, older));
      product.edit((state) => withProperties(state, cluster, { createdOn: systemData.createdAt }));
      return undefined;
    };
    const run = await product.run(all);
    expect(product.newChanges()).toContain(`PUT ${cluster}`);
    const row = run.restoration?.find(({ name }) => name === 'cpu-cluster');
    expect(row).toMatchObject({ state: 'manual' });
    const principal = textAt(objectAt(product.state(), cluster), 'identity', 'principalId');
    const rights = Object.entries(product.state()).filter(([id]) => /roleAssignments/i.test(id));
    expect(JSON.stringify(rights)).not.toContain(principal);
    await product.run(all);
    const now = Object.entries(product.state()).filter(([id]) => /roleAssignments/i.test(id));
    expect(JSON.stringify(now)).not.toContain(principal);
  });
});

describe('a schedule that the preparation paused', () => {
  it('is not switched on where a person has made another one of its name since', async () => {
    const product = await copyOfMoved();
    const id = there(`${WORKSPACE_ID}/schedules/nightly`);
    expect(Object.keys(product.state())).toContain(id);
    product.edit((state) => remade(state, id));
    const run = await product.run({ ...all, restore: 'schedules' });
    expect(product.newChanges().filter((change) => change.endsWith('/nightly'))).toEqual([]);
    const row = run.restoration?.find(({ name }) => name === 'nightly');
    expect(row).toMatchObject({ state: 'manual' });
  });
});
