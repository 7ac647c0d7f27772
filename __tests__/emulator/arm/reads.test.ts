import { describe, expect, it } from '@jest/globals';

import { textAt } from '../../../emulator/arm/json.js';
import {
  busyWorkspace,
  DESTINATION_SUBSCRIPTION,
  LOCATION,
  readyWorkspace,
  SCENARIO_TENANT_ID,
  SOURCE_GROUP,
  SOURCE_GROUP_ID,
  SOURCE_SUBSCRIPTION,
  SOURCE_SUBSCRIPTION_ID,
  STORAGE_ID,
  withBody,
  without,
  WORKSPACE_ID,
  WORKSPACE_NAME,
} from '../../../emulator/scenarios/index.js';
import { codeOf, messageOf, names, openArm, refusalOf } from './arm-client.js';

const nowhere = '/subscriptions/0a1b2c3d-9999-4444-8888-000000000009';

describe('places', () => {
  const arm = openArm(readyWorkspace());

  it('are listed and read', async () => {
    expect(await arm.list('/subscriptions')).toHaveLength(2);
    expect((await arm.get(SOURCE_SUBSCRIPTION)).body).toMatchObject({
      state: 'Enabled',
      tenantId: SCENARIO_TENANT_ID,
    });
    expect((await arm.get('/tenants')).body).toEqual({
      nextLink: '',
      value: [{ id: `/tenants/${SCENARIO_TENANT_ID}`, tenantId: SCENARIO_TENANT_ID }],
    });
    expect(names(await arm.list(`${SOURCE_SUBSCRIPTION}/resourceGroups`))).toEqual([SOURCE_GROUP]);
    expect(names(await arm.list(`${SOURCE_SUBSCRIPTION}/locations`))).toEqual([LOCATION]);
  });

  it.each([
    SOURCE_GROUP_ID,
    SOURCE_GROUP_ID.replace('resourceGroups', 'resourcegroups'),
    SOURCE_GROUP_ID.toUpperCase().replace('/SUBSCRIPTIONS', '/subscriptions'),
    `/${SOURCE_GROUP_ID}`,
    `${SOURCE_GROUP_ID}/`,
  ])('a group is found as %s, and spelled as it was first given', async (path) => {
    expect((await arm.get(path)).body).toMatchObject({ id: SOURCE_GROUP_ID, name: SOURCE_GROUP });
    expect((await arm.send('HEAD', path)).status).toBe(204);
  });

  it('a group is made, and tagged', async () => {
    const id = `${SOURCE_SUBSCRIPTION}/resourcegroups/rg-new`;
    const made = await arm.send('PUT', id, { location: LOCATION });
    expect([made.status, textAt(made.body, 'id')]).toEqual([
      201,
      `${SOURCE_SUBSCRIPTION}/resourceGroups/rg-new`,
    ]);
    expect((await arm.send('PUT', id, { location: LOCATION, tags: { a: '1' } })).status).toBe(200);
    const filter = encodeURIComponent("tagName eq 'a' and tagValue eq '1'");
    expect(
      names(await arm.list(`${SOURCE_SUBSCRIPTION}/resourceGroups?$filter=${filter}`)),
    ).toEqual(['rg-new']);
    expect((await arm.send('DELETE', id)).status).toBe(202);
    arm.pass(1);
    expect((await arm.send('HEAD', id)).status).toBe(404);
  });

  it.each([
    ['a subscription', nowhere, 'SubscriptionNotFound'],
    ['a group of no subscription', `${nowhere}/resourceGroups/rg`, 'SubscriptionNotFound'],
    ['a group', `${SOURCE_SUBSCRIPTION}/resourceGroups/rg-nowhere`, 'ResourceGroupNotFound'],
    [
      'a resource of no group',
      STORAGE_ID.replace(SOURCE_GROUP, 'rg-nowhere'),
      'ResourceGroupNotFound',
    ],
    ['a resource', `${STORAGE_ID}x`, 'ResourceNotFound'],
    ['a child of no parent', `${WORKSPACE_ID}x/computes/c`, 'ParentResourceNotFound'],
    ['a list of no parent', `${WORKSPACE_ID}x/computes`, 'ParentResourceNotFound'],
    ['a type Machine Learning does not have', `${WORKSPACE_ID}/wishes`, 'InvalidResourceType'],
    ['a namespace', `${SOURCE_SUBSCRIPTION}/providers/Contoso.Nothing`, 'InvalidResourceNamespace'],
  ])('%s that is not there answers in the wording of ARM', async (_, path, code) => {
    const answer = await arm.get(path);
    expect(refusalOf(answer)).toEqual([404, code]);
    expect(answer.headers?.['x-ms-failure-cause']).toBe('gateway');
    expect(messageOf(answer)).toMatch(/not found|could not be found|is invalid/);
  });
});

describe('the front door', () => {
  const arm = openArm(readyWorkspace(), {
    refuse: [{ pathRegex: '/datastores\\?', status: 403, code: 'AuthorizationFailed' }],
  });
  const at = (path: string): string => `https://management.azure.com${path}`;

  it('wants an api-version, a good one, and one that the type has', async () => {
    expect(refusalOf(await arm.get(at(SOURCE_GROUP_ID)))).toEqual([
      400,
      'MissingApiVersionParameter',
    ]);
    expect(refusalOf(await arm.get(`${SOURCE_GROUP_ID}?api-version=latest`))).toEqual([
      400,
      'InvalidApiVersionParameter',
    ]);
    expect(refusalOf(await arm.get(`${WORKSPACE_ID}?api-version=2031-01-01`))).toEqual([
      400,
      'NoRegisteredProviderFound',
    ]);
  });

  it.each([
    ['services', '2021-04-01', '2025-12-01'],
    ['labelingJobs', '2024-04-01-preview', '2024-04-01'],
    ['linkedServices', '2020-09-01-preview', '2021-01-01'],
    ['datasets', '2020-05-01-preview', '2020-09-01-preview'],
    ['schedules', '2022-10-01', '2021-04-01'],
  ])('serves %s with %s and not with %s', async (child, good, bad) => {
    expect((await arm.get(`${WORKSPACE_ID}/${child}?api-version=${good}`)).status).toBe(200);
    expect(codeOf(await arm.get(`${WORKSPACE_ID}/${child}?api-version=${bad}`))).toBe(
      'NoRegisteredProviderFound',
    );
  });

  it('can be told that old versions are gone', async () => {
    const later = openArm(readyWorkspace(), { oldestMachineLearningVersion: '2023-01-01' });
    const services = `${WORKSPACE_ID}/services?api-version=2021-04-01`;
    expect(codeOf(await later.get(services))).toBe('NoRegisteredProviderFound');
    expect((await later.get(WORKSPACE_ID)).status).toBe(200);
  });

  it('refuses what a test wants refused, naming action and scope', async () => {
    const answer = await arm.get(`${WORKSPACE_ID}/datastores`);
    expect(refusalOf(answer)).toEqual([403, 'AuthorizationFailed']);
    expect(messageOf(answer)).toContain(
      "perform action 'Microsoft.MachineLearningServices/workspaces/datastores/read' over scope",
    );
    expect((await arm.get(`${WORKSPACE_ID}/jobs`)).status).toBe(200);
  });

  it('puts ids on every answer and repeats a correlation id that is a GUID', async () => {
    const id = '0f0e0d0c-1111-4222-8333-444455556666';
    const headers = { 'x-ms-correlation-request-id': id };
    const answer = await arm.send('GET', SOURCE_GROUP_ID, undefined, headers);
    expect(answer.headers).toMatchObject({ 'x-ms-correlation-request-id': id });
    expect(answer.headers?.['x-ms-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.headers?.['x-ms-routing-request-id']).toMatch(/^[A-Z]+:\d{8}T\d{6}Z:/);
    const other = await arm.send('GET', SOURCE_GROUP_ID, undefined, {
      'x-ms-correlation-request-id': 'mine',
    });
    expect(other.headers?.['x-ms-correlation-request-id']).not.toBe('mine');
  });

  it('answers paths it cannot read or does not know', async () => {
    expect((await arm.get(at('/subscriptions/%E0%A4%A?api-version=2021-04-01'))).status).toBe(400);
    expect(refusalOf(await arm.get('/nothing'))).toEqual([404, 'MissingSubscription']);
  });
});

describe('resources', () => {
  const arm = openArm(busyWorkspace());
  const typeFilter = (type: string): string => encodeURIComponent(`resourceType eq '${type}'`);

  it('of a group are listed without properties, tracked children among them', async () => {
    const found = await arm.list(`${SOURCE_GROUP_ID}/resources`);
    expect(found.every((item) => !('properties' in item))).toBe(true);
    expect(names(found)).toContain(`${WORKSPACE_NAME}/churn-scoring/blue`);
    expect(names(found).filter((name) => /ci-ada|train_churn/.test(name))).toEqual([]);
    expect(found).toHaveLength(5 + 5);
  });

  it('are filtered by type, without case, and expanded', async () => {
    const type = 'microsoft.machinelearningservices/WORKSPACES';
    const path = `${SOURCE_GROUP_ID}/resources?$filter=${typeFilter(type)}&$expand=createdTime,provisioningState`;
    expect(await arm.list(path)).toEqual([
      expect.objectContaining({ id: WORKSPACE_ID, provisioningState: 'Succeeded' }),
    ]);
    const strange = `${SOURCE_GROUP_ID}/resources?$filter=${encodeURIComponent("colour eq 'red'")}`;
    expect(codeOf(await arm.get(strange))).toBe('InvalidFilterInQueryString');
  });

  it.each([SOURCE_GROUP_ID, SOURCE_SUBSCRIPTION])(
    'workspaces are listed below %s',
    async (scope) => {
      const path = `${scope}/providers/Microsoft.MachineLearningServices/workspaces`;
      expect(names(await arm.list(path))).toEqual([WORKSPACE_NAME]);
    },
  );

  it('never show what may only be written', async () => {
    const endpoint = await arm.get(`${WORKSPACE_ID}/onlineEndpoints/churn-scoring`);
    expect(endpoint.body).toMatchObject({ properties: { keys: null, authMode: 'Key' } });
    const [lake] = (await arm.list(`${WORKSPACE_ID}/datastores?names=raw_events`)).map((item) =>
      JSON.stringify(item),
    );
    expect(lake).toContain(
      '"credentials":{"credentialsType":"Sas","secrets":{"secretsType":"Sas"}}',
    );
    const leaking = openArm(busyWorkspace(), { leaksWriteOnlyFields: true });
    const leaked = await leaking.get(`${WORKSPACE_ID}/datastores/raw_events`);
    expect(JSON.stringify(leaked.body)).toContain('seeded-sas-token');
  });

  it('carried inside a copied body are found as resources too', async () => {
    const id = `${WORKSPACE_ID}/privateEndpointConnections`;
    const copied = openArm(without(readyWorkspace(), id));
    const [connection] = await copied.list(id);
    expect(textAt(connection, 'properties', 'privateLinkServiceConnectionState', 'status')).toBe(
      'Approved',
    );
    expect((await copied.get(textAt(connection, 'id'))).status).toBe(200);
  });
});

describe('providers', () => {
  const registration = `${DESTINATION_SUBSCRIPTION}/providers/Microsoft.MachineLearningServices`;

  it('say whether they are registered, and register', async () => {
    const arm = openArm(without(readyWorkspace(), registration));
    const state = async (): Promise<string> =>
      textAt((await arm.get(registration)).body, 'registrationState');
    expect(await state()).toBe('NotRegistered');
    const answer = await arm.send('POST', `${registration}/register`);
    expect(answer.body).toMatchObject({ registrationState: 'Registering' });
    expect(await state()).toBe('Registered');
    expect((await arm.list(`${DESTINATION_SUBSCRIPTION}/providers`)).length).toBeGreaterThan(6);
  });

  it('are of their subscription', async () => {
    const arm = openArm(
      withBody(readyWorkspace(), registration, { registrationState: 'NotRegistered' }),
    );
    const other = registration.replace(/0a1b2c3d-2222-4444-8888-\d+/, SOURCE_SUBSCRIPTION_ID);
    expect((await arm.get(other)).body).toMatchObject({ registrationState: 'Registered' });
    expect((await arm.get(registration)).body).toMatchObject({
      registrationState: 'NotRegistered',
    });
  });
});

it('a state that is no state is refused', () => {
  expect(() => openArm({ subscriptions: {} })).toThrow(/"subscriptions" is not a wire body/);
  expect(() => openArm({ '/subscriptions/x': 'body' })).toThrow(TypeError);
});
