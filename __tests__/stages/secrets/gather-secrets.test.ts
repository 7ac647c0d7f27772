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
    listSecrets: (id, action) => {
      asked.push(`${id.replace(`${workspaceId}/`, '')} ${action}`);
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

describe('which secrets are listed, and how', () => {
  it.each<[CollectionName, JsonObject, string | undefined]>([
    ['onlineEndpoints', item('onlineEndpoints/E', { authMode: 'Key' }), 'listKeys'],
    ['onlineEndpoints', item('onlineEndpoints/E', { authMode: 'AMLToken' }), undefined],
    ['onlineEndpoints', item('onlineEndpoints/E', { authMode: 'AADToken' }), undefined],
    ['batchEndpoints', item('batchEndpoints/B', { authMode: 'key' }), 'listkeys'],
    ['batchEndpoints', item('batchEndpoints/B', { authMode: 'AADToken' }), undefined],
    ['datastores', store('raw', 'AccountKey'), 'listSecrets'],
    ['datastores', store('raw', 'Sas'), 'listSecrets'],
    ['datastores', store('raw', 'ServicePrincipal'), 'listSecrets'],
    ['datastores', store('raw', 'Certificate'), 'listSecrets'],
    ['datastores', store('raw', 'None'), undefined],
    ['datastores', store('mine', 'AccountKey', true), undefined],
    ['datastores', store('workspaceFileStore', 'AccountKey'), undefined],
    ['connections', item('connections/c', { authType: 'ApiKey' }), 'listsecrets'],
    ['connections', item('connections/c', { authType: 'CustomKeys' }), 'listsecrets'],
    ['connections', item('connections/c', {}), 'listsecrets'],
    ['connections', item('connections/c', { authType: 'None' }), undefined],
    ['connections', item('connections/c', { authType: 'ManagedIdentity' }), undefined],
    ['connections', item('connections/c', { authType: 'AAD' }), undefined],
    ['computes', item('computes/c', { computeType: 'VirtualMachine' }), 'listKeys'],
    ['computes', item('computes/c', { computeType: 'Databricks' }), 'listKeys'],
    ['computes', item('computes/c', { computeType: 'AKS' }), 'listKeys'],
    ['computes', item('computes/c', { computeType: 'Kubernetes' }), undefined],
    ['computes', item('computes/c', { computeType: 'AmlCompute' }), undefined],
  ])('%s %j', async (name, body, action) => {
    const reader = secretReader();
    const id = textAt(body, 'id') ?? '';
    const gathered = await gatherSecrets({ inventory: inventory({ [name]: read(body) }) }, reader);
    expect(gathered.missing).toEqual([]);
    expect(gathered.secrets).toEqual(
      action === undefined ? {} : { [id.toLowerCase()]: { key: `of ${id}` } },
    );
    const path = id.replace(`${workspaceId}/`, '');
    expect(reader.asked).toEqual(action === undefined ? [] : [`${path} ${action}`]);
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
    expect(reader.asked).toEqual(['onlineEndpoints/a listKeys']);
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
      missing: [],
    });
  });
});
