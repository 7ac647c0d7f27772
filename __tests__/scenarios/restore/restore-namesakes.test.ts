import { describe, expect, it } from '@jest/globals';

import {
  entry,
  ONLINE_ENDPOINT_ID,
  withEntry,
  withProperties,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
import type { JsonObject } from '../../../emulator/types.js';
import { inComputes, movedAs, same, there } from '../support/moved-as.js';
import { restoreInputs } from '../support/restorable.js';

const AML = 'Microsoft.MachineLearningServices/workspaces';
const systemData = { createdBy: 'mallory@contoso.example', createdAt: '2026-11-30T12:00:00.000Z' };
const STRANGER = '11111111-0000-4444-8888-0000000000aa';

/** What somebody makes under a name of the plan after the move. */
function madeAnew(state: JsonObject, id: string, kind: string, properties: JsonObject): JsonObject {
  const identity = {
    type: 'SystemAssigned',
    principalId: STRANGER,
    tenantId: '11111111-2222-4333-8444-555555555555',
  };
  return withEntry(
    state,
    entry(id, `${AML}/${kind}`, {
      location: 'westeurope',
      identity,
      systemData,
      properties: { provisioningState: 'Succeeded', ...properties },
    }),
  );
}

describe('what somebody made under a name of the plan since', () => {
  const endpoint = there(ONLINE_ENDPOINT_ID);

  it('an endpoint: it is told, and no deployment, no traffic and no right is put into it', async () => {
    const product = await movedAs(same);
    product.edit((state) =>
      madeAnew(state, endpoint, 'onlineEndpoints', { authMode: 'AMLToken', traffic: {} }),
    );
    const run = await product.run(restoreInputs);
    const changes = product.newChanges().filter((change) => change.includes(endpoint));
    expect(changes).toEqual([]);
    expect(JSON.stringify(product.state())).not.toContain(
      `"principalId":"${STRANGER}","principalType"`,
    );
    const states = run.restoration?.filter(({ name }) => name.startsWith('churn-scoring'));
    expect(new Set(states?.map(({ state }) => state))).toEqual(new Set(['manual']));
    expect(states?.[0]?.why).toContain('was made since the plan');
  });

  it('a cluster: it is told, and its identity is given nothing', async () => {
    const product = await movedAs(same);
    const id = there(inComputes('cpu-cluster'));
    product.edit((state) =>
      madeAnew(state, id, 'computes', {
        computeType: 'AmlCompute',
        createdOn: '2026-11-30T12:00:00Z',
        properties: { vmSize: 'Standard_NC96' },
      }),
    );
    const run = await product.run({ ...restoreInputs, restore: 'computes, role-assignments' });
    expect(product.newChanges().filter((change) => change.includes(id))).toEqual([]);
    const row = run.restoration?.find(({ name }) => name === 'cpu-cluster');
    expect(row).toMatchObject({ state: 'manual' });
  });

  it('a datastore: it is told, and neither written nor deleted', async () => {
    const product = await movedAs(same);
    const id = there(`${WORKSPACE_ID}/datastores/features`);
    product.edit((state) =>
      withEntry(
        state,
        entry(id, `${AML}/datastores`, {
          systemData,
          properties: {
            datastoreType: 'AzureBlob',
            accountName: 'stchurntest',
            containerName: 'x',
          },
        }),
      ),
    );
    const run = await product.run({ ...restoreInputs, restore: 'datastores' });
    expect(product.newChanges().filter((change) => change.endsWith('/features'))).toEqual([]);
    const row = run.restoration?.find(({ name }) => name === 'features');
    expect(row).toMatchObject({ state: 'manual' });
  });
});

describe('a diagnostic setting of an endpoint', () => {
  const setting = `${ONLINE_ENDPOINT_ID}/providers/Microsoft.Insights/diagnosticSettings/to-lake`;
  const withSetting = (state: JsonObject): JsonObject =>
    withEntry(
      state,
      entry(setting, 'Microsoft.Insights/diagnosticSettings', {
        properties: { logs: [{ category: 'AmlOnlineEndpointConsoleLog', enabled: true }] },
      }),
    );

  it('goes with the endpoint, and comes back with it', async () => {
    const product = await movedAs(withSetting);
    expect(Object.keys(product.state())).not.toContain(there(setting));
    expect(await product.run(restoreInputs)).toMatchObject({ outcome: 'restored' });
    expect(Object.keys(product.state())).toContain(there(setting));
  });

  it('is hung on no endpoint that somebody made since', async () => {
    const product = await movedAs(withSetting);
    product.edit((state) => madeAnew(state, there(ONLINE_ENDPOINT_ID), 'onlineEndpoints', {}));
    await product.run(restoreInputs);
    expect(Object.keys(product.state())).not.toContain(there(setting));
  });
});

describe('a datastore that was written in vain', () => {
  const id = there(`${WORKSPACE_ID}/datastores/features`);

  it.each([
    ['with other content', { containerName: 'by-hand', description: 'mine' }, {}],
    ['with other secrets alone', {}, { lastModifiedAt: '2026-11-30T12:00:00.000Z' }],
  ])('and registered %s meanwhile is never deleted', async (_how, properties, modified) => {
    const product = await movedAs(same, { datastorePutChangesPlace: false });
    product.trouble = (change) => {
      if (change !== `PUT ${id}`) return undefined;
      product.edit((state) => {
        const now = withProperties(state, id, properties);
        const body = now[id] as JsonObject;
        return {
          ...now,
          [id]: { ...body, systemData: { ...(body['systemData'] as JsonObject), ...modified } },
        };
      });
      return { answer: { status: 200, body: {} } };
    };
    const run = await product.run({ ...restoreInputs, restore: 'datastores' });
    expect(product.newChanges().filter((change) => change === `DELETE ${id}`)).toEqual([]);
    const row = run.restoration?.find(({ name }) => name === 'features');
    expect(row).toMatchObject({ state: 'manual' });
  });
});

describe('a deployment of which a text was left out', () => {
  it('is told and not made without it, and what does not change it is', async () => {
    const blue = `${ONLINE_ENDPOINT_ID}/deployments/blue`;
    const green = `${ONLINE_ENDPOINT_ID}/deployments/green`;
    const product = await movedAs((state) =>
      withProperties(withProperties(state, blue, { modelMountPath: '/m?sig=abcdefgh' }), green, {
        description: 'password=hunter2hunter2',
      }),
    );
    const run = await product.run(restoreInputs);
    expect(Object.keys(product.state())).not.toContain(there(blue));
    expect(Object.keys(product.state())).toContain(there(green));
    const row = run.restoration?.find(({ name }) => name === 'churn-scoring deployment blue');
    expect(row).toMatchObject({ state: 'manual' });
    expect(row?.why).toContain('properties.modelMountPath');
  });

  it('loses no argument of a list', async () => {
    const green = `${ONLINE_ENDPOINT_ID}/deployments/green`;
    const args = ['--token', 'AccountKey=hunter2hunter2', '--last'];
    const product = await movedAs((state) => withProperties(state, green, { args }));
    await product.run(restoreInputs);
    expect(Object.keys(product.state())).not.toContain(there(green));
  });
});
