import { describe, expect, it } from '@jest/globals';

import { textAt, valueAt } from '../../../emulator/arm/json.js';
import {
  BATCH_ENDPOINT_ID,
  busyWorkspace,
  ONLINE_ENDPOINT_ID,
  readyWorkspace,
  SEEDED_SECRETS,
  SOURCE_GROUP_ID,
  SOURCE_SUBSCRIPTION,
  STORAGE_ID,
  withBody,
  withCompute,
  without,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
import { codeOf, openArm, refusalOf, type ArmClient } from './arm-client.js';
import type { WireAnswer } from '../../../emulator/types.js';

const lock = `${SOURCE_GROUP_ID}/providers/Microsoft.Authorization/locks/keep-cannotdelete`;
const unlocked = without(busyWorkspace(), lock);

/** Follows a 202 to its end, and says how often it was still running. */
async function follow(arm: ArmClient, first: WireAnswer): Promise<readonly [number, WireAnswer]> {
  const location = first.headers?.['location'] ?? '';
  for (let polls = 0; ; polls += 1) {
    const answer = await arm.get(location);
    if (answer.status !== 202) return [polls, answer];
    arm.pass(1);
  }
}

describe('a write', () => {
  it('of a new resource answers 201 with what Azure adds, of a known one 200', async () => {
    const arm = openArm(readyWorkspace());
    const id = `${SOURCE_GROUP_ID}/providers/Microsoft.Storage/storageAccounts/stnew`;
    const made = await arm.send('PUT', id, { location: 'westeurope', properties: {} });
    expect(made).toMatchObject({
      status: 201,
      body: {
        id,
        name: 'stnew',
        type: 'Microsoft.Storage/storageAccounts',
        properties: { provisioningState: 'Succeeded' },
      },
    });
    expect((await arm.send('PUT', id.toUpperCase(), { location: 'westeurope' })).status).toBe(200);
    expect(Object.keys(arm.arm.state())).toContain(id);
  });

  it('of a part is merged', async () => {
    const arm = openArm(readyWorkspace());
    await arm.send('PATCH', WORKSPACE_ID, { properties: { description: 'new' } });
    const { body } = await arm.get(WORKSPACE_ID);
    expect(textAt(body, 'properties', 'description')).toBe('new');
    expect(textAt(body, 'properties', 'storageAccount')).toBe(STORAGE_ID);
  });

  it('approves a private endpoint connection without losing its endpoint', async () => {
    const arm = openArm(readyWorkspace());
    const id = `${WORKSPACE_ID}/privateEndpointConnections/pe-mlw-churn.5a1c`;
    const state = { privateLinkServiceConnectionState: { status: 'Rejected' } };
    await arm.send('PUT', id, { properties: state });
    expect((await arm.get(id)).body).toMatchObject({
      properties: {
        privateEndpoint: { id: expect.stringContaining('privateEndpoints/pe-mlw-churn') },
        privateLinkServiceConnectionState: { status: 'Rejected' },
      },
    });
  });

  it.each<[string, string, string, number, string]>([
    [
      'into no group',
      'PUT',
      STORAGE_ID.replace('rg-ml-test', 'rg-x'),
      404,
      'ResourceGroupNotFound',
    ],
    ['below no parent', 'PUT', `${WORKSPACE_ID}x/computes/c`, 404, 'ParentResourceNotFound'],
    [
      'of a namespace not registered',
      'PUT',
      `${SOURCE_GROUP_ID}/providers/Microsoft.Search/searchServices/s`,
      409,
      'MissingSubscriptionRegistration',
    ],
    ['of a part of nothing', 'PATCH', `${STORAGE_ID}x`, 404, 'ResourceNotFound'],
  ])('%s is refused', async (_, method, path, status, code) => {
    expect(refusalOf(await openArm(readyWorkspace()).send(method, path, {}))).toEqual([
      status,
      code,
    ]);
  });

  it('that is no JSON object is refused', async () => {
    expect(codeOf(await openArm(readyWorkspace()).send('PUT', STORAGE_ID, ['x']))).toBe(
      'InvalidRequestContent',
    );
  });

  it('in a disabled subscription is refused, reading is not', async () => {
    const arm = openArm(withBody(readyWorkspace(), SOURCE_SUBSCRIPTION, { state: 'Disabled' }));
    expect(refusalOf(await arm.send('PATCH', STORAGE_ID, {}))).toEqual([
      409,
      'ReadOnlyDisabledSubscription',
    ]);
    expect((await arm.get(STORAGE_ID)).status).toBe(200);
  });
});

describe('a delete', () => {
  it('of an endpoint runs for a while and takes its deployments along', async () => {
    const arm = openArm(unlocked, { operationPolls: 2 });
    const first = await arm.send('DELETE', ONLINE_ENDPOINT_ID);
    expect(first.status).toBe(202);
    expect((await arm.get(ONLINE_ENDPOINT_ID)).status).toBe(200);
    const [polls, end] = await follow(arm, first);
    // The address of the operation is forgotten with what it was about (recorded).
    expect([polls, end.status]).toEqual([2, 404]);
    expect((await arm.get(ONLINE_ENDPOINT_ID)).status).toBe(404);
    expect(Object.keys(arm.arm.state()).filter((id) => id.startsWith(ONLINE_ENDPOINT_ID))).toEqual(
      [],
    );
    expect((await arm.send('DELETE', ONLINE_ENDPOINT_ID)).status).toBe(204);
  });

  it.each<[string, string, string, number]>([
    ['without an action', 'cpu-cluster', '', 400],
    ['detaching what Machine Learning owns', 'cpu-cluster', 'Detach', 400],
    ['deleting what it owns', 'cpu-cluster', 'Delete', 202],
    ['detaching what was attached', 'aks', 'Detach', 202],
  ])('of a compute: %s', async (_, name, action, status) => {
    const arm = openArm(withCompute(unlocked, 'aks', 'Kubernetes'));
    const query = action === '' ? '' : `?underlyingResourceAction=${action}`;
    expect((await arm.send('DELETE', `${WORKSPACE_ID}/computes/${name}${query}`)).status).toBe(
      status,
    );
  });

  it('under a lock is refused', async () => {
    const answer = await openArm(busyWorkspace()).send('DELETE', ONLINE_ENDPOINT_ID);
    expect(refusalOf(answer)).toEqual([409, 'ScopeLocked']);
  });
});

describe('an action', () => {
  const arm = openArm(unlocked);

  it('lists keys and secrets as they were written, under both spellings', async () => {
    const keys = await arm.send('POST', `${ONLINE_ENDPOINT_ID}/listKeys`);
    expect(keys.body).toMatchObject({ primaryKey: SEEDED_SECRETS[4] });
    const secrets = await arm.send('POST', `${WORKSPACE_ID}/datastores/raw_events/listsecrets`);
    expect(secrets.body).toEqual({ secretsType: 'Sas', sasToken: SEEDED_SECRETS[3] });
    const storage = await arm.send('POST', `${STORAGE_ID}/listKeys`);
    expect(valueAt(storage.body, 'keys')).toHaveLength(2);
  });

  it('makes keys up, always the same, where a copied body has none', async () => {
    const path = `${WORKSPACE_ID}/datastores/workspaceblobstore/listSecrets`;
    const [first, second] = [await arm.send('POST', path), await arm.send('POST', path)];
    expect(textAt(first.body, 'key')).toMatch(/^[\w+/]{43}=$/);
    expect(second.body).toEqual(first.body);
    expect((await arm.send('POST', `${BATCH_ENDPOINT_ID}/listkeys`)).body).toEqual({
      primaryKey: null,
      secondaryKey: null,
    });
  });

  it('lists the secrets of computes that have any', async () => {
    const computes = ['VirtualMachine', 'Databricks', 'AKS', 'Kubernetes'];
    const state = computes.reduce(
      (before, type) => withCompute(before, `c-${type}`, type),
      unlocked,
    );
    const asked = computes.map((type) =>
      openArm(state).send('POST', `${WORKSPACE_ID}/computes/c-${type}/listKeys`),
    );
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([200, 200, 200, 400]);
  });

  it('diagnoses locks and what is missing', async () => {
    const broken = openArm(without(busyWorkspace(), STORAGE_ID));
    const [, end] = await follow(broken, await broken.send('POST', `${WORKSPACE_ID}/diagnose`, {}));
    expect(end.body).toMatchObject({
      value: {
        resourceLockResults: [{ level: 'Warning' }],
        storageAccountResults: [{ level: 'Error' }],
        keyVaultResults: [],
      },
    });
  });

  it('cancels a job', async () => {
    const job = `${WORKSPACE_ID}/jobs/train_churn_013`;
    const [, end] = await follow(arm, await arm.send('POST', `${job}/cancel`));
    expect(end.status).toBe(200);
    expect(textAt((await arm.get(job)).body, 'properties', 'status')).toBe('Canceled');
  });

  it('that is unknown, or of nothing, is not found', async () => {
    expect((await arm.send('POST', `${WORKSPACE_ID}/dance`)).status).toBe(404);
    expect(codeOf(await arm.send('POST', `${WORKSPACE_ID}x/listKeys`))).toBe('ResourceNotFound');
    const lost = `${SOURCE_SUBSCRIPTION}/providers/Microsoft.MachineLearningServices/locations/westeurope/operationResults/x`;
    expect((await arm.get(lost)).status).toBe(404);
  });
});
