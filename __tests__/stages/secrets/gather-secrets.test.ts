import { describe, expect, it } from '@jest/globals';

import {
  inventoryOf,
  type Collection,
  type CollectionName,
} from '../../../src/domain/azure/inventory.js';
import { textAt, type JsonObject } from '../../../src/domain/json.js';
import type { AzureSecretReader } from '../../../src/ports/ports.js';
import { gatherSecrets } from '../../../src/stages/secrets/gather-secrets.js';
import { read, workspaceId } from '../plan/plan-builder.js';

const NOT_READ: Collection = {
  state: 'unknown',
  reason: { why: 'Azure answered 403', code: undefined, status: 403 },
};

const lists: readonly CollectionName[] = [
  'onlineEndpoints',
  'onlineDeployments',
  'batchEndpoints',
  'batchDeployments',
  'datastores',
  'connections',
  'computes',
];

function inventory(collections: Partial<Record<CollectionName, Collection>>) {
  return inventoryOf(lists.map((name) => [name, collections[name] ?? read()] as const));
}

function item(path: string, properties: JsonObject): JsonObject {
  return { id: `${workspaceId}/${path}`, name: path.split('/').at(-1) ?? '', properties };
}

const low = (path: string): string => `${workspaceId}/${path}`.toLowerCase();

/** Lists a key of everything that is not refused, and keeps what it was asked. */
function secretReader(refused = /^$/): AzureSecretReader & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    listSecrets: (id) => {
      asked.push(id.replace(`${workspaceId}/`, ''));
      return Promise.resolve(
        refused.test(id)
          ? { state: 'unknown', why: 'Azure answered 403' }
          : { state: 'read', body: { key: `of ${id}` } },
      );
    },
  };
}

const store = (name: string, credentialsType: string, isDefault = false): JsonObject =>
  item(`datastores/${name}`, { isDefault, credentials: { credentialsType } });

describe('which secrets are listed', () => {
  it.each<[CollectionName, JsonObject, boolean]>([
    ['onlineEndpoints', item('onlineEndpoints/E', { authMode: 'Key' }), true],
    ['onlineEndpoints', item('onlineEndpoints/E', { authMode: 'AMLToken' }), false],
    ['onlineEndpoints', item('onlineEndpoints/E', { authMode: 'AADToken' }), false],
    ['batchEndpoints', item('batchEndpoints/B', { authMode: 'key' }), true],
    ['batchEndpoints', item('batchEndpoints/B', { authMode: 'AADToken' }), false],
    ['datastores', store('raw', 'AccountKey'), true],
    ['datastores', store('raw', 'Sas'), true],
    ['datastores', store('raw', 'ServicePrincipal'), true],
    ['datastores', store('raw', 'Certificate'), true],
    ['datastores', store('raw', 'None'), false],
    ['datastores', store('mine', 'AccountKey', true), false],
    ['datastores', store('workspaceFileStore', 'AccountKey'), false],
    ['connections', item('connections/c', { authType: 'ApiKey' }), true],
    ['connections', item('connections/c', { authType: 'CustomKeys' }), true],
    ['connections', item('connections/c', {}), true],
    ['connections', item('connections/c', { authType: 'None' }), false],
    ['connections', item('connections/c', { authType: 'ManagedIdentity' }), false],
    ['connections', item('connections/c', { authType: 'AAD' }), false],
    ['computes', item('computes/c', { computeType: 'VirtualMachine' }), true],
    ['computes', item('computes/c', { computeType: 'Databricks' }), true],
    ['computes', item('computes/c', { computeType: 'AKS' }), true],
    ['computes', item('computes/c', { computeType: 'Kubernetes' }), false],
    ['computes', item('computes/c', { computeType: 'AmlCompute' }), false],
  ])('%s %j: %s', async (name, body, isListed) => {
    const reader = secretReader();
    const id = textAt(body, 'id') ?? '';
    const gathered = await gatherSecrets({ inventory: inventory({ [name]: read(body) }) }, reader);
    expect(gathered.missing).toEqual([]);
    expect(gathered.secrets).toEqual(isListed ? { [id.toLowerCase()]: { key: `of ${id}` } } : {});
    expect(reader.asked).toEqual(isListed ? [id.replace(`${workspaceId}/`, '')] : []);
  });

  it('variables come from the inventory, with their values', async () => {
    const reader = secretReader();
    const environmentVariables = { TOKEN: 'hush', EMPTY: '' };
    const gathered = await gatherSecrets(
      {
        inventory: inventory({
          onlineDeployments: read(
            item('onlineEndpoints/E/deployments/Blue', { environmentVariables }),
            item('onlineEndpoints/E/deployments/green', { environmentVariables: {} }),
            item('onlineEndpoints/E/deployments/own', {
              environmentVariables: { AZUREML_MODEL_DIR: '/var', AML_APP_ROOT: '/app' },
            }),
            item('onlineEndpoints/E/deployments/red', { environmentVariables: null }),
          ),
          batchDeployments: read(
            item('batchEndpoints/b/deployments/night', { environmentVariables }),
          ),
        }),
      },
      reader,
    );
    expect(gathered).toEqual({
      secrets: {
        [low('onlineEndpoints/E/deployments/Blue')]: { environmentVariables },
        [low('batchEndpoints/b/deployments/night')]: { environmentVariables },
      },
      read: ['onlineEndpoints/E/deployments/Blue', 'batchEndpoints/b/deployments/night'].map(
        (one) => ({
          id: `${workspaceId}/${one}`,
          secret: { environmentVariables },
          isListed: false,
        }),
      ),
      missing: [],
    });
    expect(reader.asked).toEqual([]);
  });
});

describe('what cannot be sealed', () => {
  it('is told when Azure refuses it, and the rest is gathered', async () => {
    const many = Array.from({ length: 20 }, (_, index) => store(`raw${index}`, 'Sas'));
    const { secrets, missing } = await gatherSecrets(
      { inventory: inventory({ datastores: read(...many) }) },
      secretReader(/raw13$/),
    );
    expect(Object.keys(secrets)).toHaveLength(19);
    expect(missing).toEqual([
      { id: low('datastores/raw13'), why: 'Azure answered 403', gone: false },
    ]);
  });

  it('is told of a list that was not read: unknown is not none', async () => {
    const { missing } = await gatherSecrets(
      {
        inventory: inventory({
          connections: NOT_READ,
          onlineEndpoints: read(item('onlineEndpoints/e', { authMode: 'AADToken' })),
          onlineDeployments: NOT_READ,
        }),
      },
      secretReader(),
    );
    expect(missing.map(({ id }) => id)).toEqual([low('onlineEndpoints/e'), 'connections']);
    expect(missing.every(({ why, gone }) => !gone && why.includes('could not be read'))).toBe(true);
  });

  it('is told, as gone, of what an earlier run removed or is removing', async () => {
    const key = { authMode: 'Key' };
    const planned = inventory({
      onlineEndpoints: read(
        item('onlineEndpoints/a', key),
        item('onlineEndpoints/b', key),
        item('onlineEndpoints/c', key),
      ),
    });
    const now = inventory({
      onlineEndpoints: read(
        item('onlineEndpoints/a', key),
        item('onlineEndpoints/b', { ...key, provisioningState: 'Deleting' }),
      ),
    });
    const reader = secretReader();
    const gathered = await gatherSecrets({ inventory: now, planned }, reader);
    expect(Object.keys(gathered.secrets)).toEqual([low('onlineEndpoints/a')]);
    expect(gathered.missing).toMatchObject([
      { id: low('onlineEndpoints/b'), gone: true },
      { id: low('onlineEndpoints/c'), gone: true },
    ]);
    expect(reader.asked).toEqual(['onlineEndpoints/a']);
  });
});

describe('what is sealed already', () => {
  const key = { authMode: 'Key' };
  const now = inventory({ onlineEndpoints: read(item('onlineEndpoints/a', key)) });
  const planned = inventory({
    onlineEndpoints: read(item('onlineEndpoints/a', key), item('onlineEndpoints/b', key)),
  });
  const known = { [low('onlineEndpoints/a')]: { k: 'a' }, [low('onlineEndpoints/b')]: { k: 'b' } };

  it('is asked for again where it can be: a key may have been revoked since', async () => {
    const { secrets, missing } = await gatherSecrets(
      { inventory: now, planned, known },
      secretReader(),
    );
    expect(secrets[low('onlineEndpoints/a')]).not.toEqual({ k: 'a' });
    expect(secrets[low('onlineEndpoints/b')]).toEqual({ k: 'b' });
    expect(missing).toEqual([]);
  });

  it('stands where it cannot be asked for again', async () => {
    const refused = secretReader(/endpoints\/a$/i);
    expect(await gatherSecrets({ inventory: now, planned, known }, refused)).toEqual({
      secrets: known,
      read: [],
      missing: [],
    });
  });
});
