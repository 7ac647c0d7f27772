import { describe, expect, it } from '@jest/globals';

import { openReader } from '../../../src/azure/open-reader.js';
import type { CollectionName } from '../../../src/domain/azure/inventory.js';
import type { JsonObject } from '../../../src/domain/json.js';
import { ARM, armError, FakeWire, scope, sideOn, workspaceId, type Reply } from '../fake-wire.js';

async function read(
  name: CollectionName,
  replies: readonly Reply[] | ((request: { url: string }) => Reply),
  parents: readonly JsonObject[] = [],
) {
  const wire = new FakeWire(replies);
  const { options, clock } = sideOn(wire);
  const collection = await openReader(options).readCollection(name, scope, parents);
  return { collection, wire, clock };
}

const one = {
  id: `${workspaceId}/computes/one`,
  name: 'one',
  properties: {},
  futureField: { kept: [1, null] },
};
describe('collections of several reads', () => {
  it('reads the deployments of each endpoint', async () => {
    const below = (name: string) => ({
      id: `${workspaceId}/onlineEndpoints/${name}/deployments/d`,
      properties: {},
    });
    const [here, there] = [below('e1'), below('e 2?x')] as const;
    const { collection, wire } = await read(
      'onlineDeployments',
      ({ url }) => ({ status: 200, body: { value: [url.includes('/e1/') ? here : there] } }),
      [{ name: 'e1' }, { name: 'e 2?x' }],
    );
    expect(collection).toEqual({ state: 'read', items: [here, there], total: 2 });
    const endpoints = `${ARM}${workspaceId}/onlineEndpoints`;
    expect(wire.sent.map(({ url }) => url)).toEqual([
      `${endpoints}/e1/deployments?api-version=2025-12-01`,
      `${endpoints}/e%202%3Fx/deployments?api-version=2025-12-01`,
    ]);
  });

  it('is unknown when one of them is refused, and when a parent has no name', async () => {
    const refused = await read(
      'onlineDeployments',
      ({ url }) =>
        url.includes('/e1/') ? { status: 200, body: { value: [one] } } : { status: 403 },
      [{ name: 'e1' }, { name: 'e2' }],
    );
    expect(refused.collection.state).toBe('unknown');
    const nameless = await read('onlineDeployments', [], [{ name: 'e1' }, { id: 'x' }]);
    expect(nameless.collection.state).toBe('unknown');
    expect(nameless.wire.sent).toHaveLength(0);
  });

  it('reads the four associated resources by their own ids, also in other subscriptions', async () => {
    const at = (type: string) => `/subscriptions/sub-z/resourceGroups/rg-z/providers/${type}/n`;
    const properties = {
      storageAccount: at('Microsoft.Storage/storageAccounts'),
      keyVault: at('Microsoft.Keyvault/vaults'),
      applicationInsights: at('microsoft.insights/components'),
      containerRegistry: null,
    };
    const { collection, wire } = await read(
      'associatedResources',
      ({ url }) =>
        url.includes('/vaults/')
          ? { status: 404, body: armError('ResourceNotFound') }
          : { status: 200, body: { id: new URL(url).pathname, properties: {} } },
      [{ id: workspaceId, properties }],
    );
    expect(collection).toMatchObject({ state: 'read', total: 2 });
    expect(wire.sent.map(({ url }) => url).sort()).toEqual(
      [
        `${ARM}${properties.keyVault}?api-version=2023-07-01`,
        `${ARM}${properties.storageAccount}?api-version=2023-05-01`,
        `${ARM}${properties.applicationInsights}?api-version=2020-02-02`,
      ].sort(),
    );
    const odd = { id: workspaceId, properties: { keyVault: 'https://vault.example' } };
    expect((await read('associatedResources', [], [odd])).collection.state).toBe('unknown');
  });

  it('reads locks of subscription and group, each lock once', async () => {
    const id = '/subscriptions/sub-a/providers/Microsoft.Authorization/locks/L';
    const lock = { id, properties: {} };
    const again = { ...lock, id: id.toLowerCase() };
    const { collection, wire } = await read('sourceLocks', ({ url }) => ({
      status: 200,
      body: { value: [url.includes('resourceGroups') ? again : lock] },
    }));
    expect(collection).toMatchObject({ state: 'read', items: [lock] });
    const below = 'providers/Microsoft.Authorization/locks?api-version=2020-05-01';
    expect(wire.sent.map(({ url }) => url)).toEqual([
      `${ARM}/subscriptions/sub-a/${below}&%24filter=atScope%28%29`,
      `${ARM}/subscriptions/sub-a/resourceGroups/rg-a/${below}`,
    ]);
  });

  it('reads one registration for each namespace, and a namespace not found is no answer', async () => {
    const { collection, wire } = await read('destinationProviders', ({ url }) => ({
      status: 200,
      body: { id: new URL(url).pathname, registrationState: 'Registered' },
    }));
    expect(collection).toMatchObject({ state: 'read', total: 9 });
    expect(wire.sent[0]?.url).toBe(
      `${ARM}/subscriptions/sub-b/providers/Microsoft.MachineLearningServices?api-version=2024-03-01`,
    );
    const missing = await read('destinationProviders', () => ({
      status: 404,
      body: armError('InvalidResourceNamespace'),
    }));
    expect(missing.collection.state).toBe('unknown');
  });
});

describe('what is kept', () => {
  it('of jobs those that are not over, archived ones included', async () => {
    const job = (name: string, status?: string) => ({
      id: `${workspaceId}/jobs/${name}`,
      properties: status === undefined ? {} : { status },
    });
    const value = [
      ...['Completed', 'Failed', 'Canceled', 'Running', 'Paused', 'NotResponding', 'New'].map(
        (status) => job(status, status),
      ),
      job('mute'),
    ];
    const { collection, wire } = await read('activeJobs', [{ status: 200, body: { value } }]);
    expect(collection).toEqual({ state: 'read', items: value.slice(3), total: 8 });
    expect(wire.sent[0]?.url).toContain('listViewType=All');
    const done = await read('activeJobs', [{ status: 200, body: { value: value.slice(0, 3) } }]);
    expect(done.collection).toEqual({ state: 'empty', total: 3 });
  });

  it('of role assignments those at or below the workspace, without regard to case', async () => {
    const at = (name: string, assigned: string) => ({ id: name, properties: { scope: assigned } });
    const own = at('a', workspaceId.toUpperCase());
    const below = at('b', `${workspaceId}/onlineEndpoints/e`);
    const above = at('c', '/subscriptions/sub-a/resourceGroups/rg-a');
    const neighbour = at('d', `${workspaceId}2`);
    const { collection } = await read('roleAssignments', [
      { status: 200, body: { value: [own, below, above, neighbour] } },
    ]);
    expect(collection).toEqual({ state: 'read', items: [own, below], total: 4 });
  });
});
