import { describe, expect, it } from '@jest/globals';

import { inventoryOf } from '../../src/domain/azure/inventory.js';
import { movingResourceIds } from '../../src/domain/azure/moving-resources.js';
import { listPostMoveTasks } from '../../src/stages/verify/list-post-move-tasks.js';
import { read, scope, workspaceBody, workspaceId } from './plan/plan-builder.js';

const here = workspaceId.replace(/\/providers\/.*$/, '');
const storage = `${here}/providers/Microsoft.Storage/storageAccounts/st`;
const vault = '/subscriptions/s/resourceGroups/other/providers/Microsoft.KeyVault/vaults/kv';
const workspace = {
  ...workspaceBody,
  properties: { storageAccount: storage.toUpperCase(), keyVault: vault },
};

describe('an inventory', () => {
  it('takes what was never read for unknown, not for empty', () => {
    expect(inventoryOf([]).of('computes').state).toBe('unknown');
  });
});

describe('the resources of the move', () => {
  it('are the workspace alone unless others are asked for', () => {
    expect(movingResourceIds(scope, workspace)).toEqual([workspaceId]);
    expect(movingResourceIds(scope, undefined)).toEqual([workspaceId]);
  });

  it('are those asked for that lie in the source group, in any case, and no others', () => {
    const asked = { ...scope, associated: ['storage', 'key-vault', 'container-registry'] as const };
    expect(movingResourceIds(asked, workspace)).toEqual([workspaceId, storage.toUpperCase()]);
  });
});

describe('the to-do list', () => {
  it('names what a move leaves undone, without ids', () => {
    const tasks = listPostMoveTasks(
      inventoryOf([
        ['computes', read({ id: '/c', name: 'cpu' })],
        ['onlineEndpoints', read({ id: '/e', name: 'score' })],
        ['batchEndpoints', read({ id: '/b', name: 'nightly' })],
        ['dataAssets', read({ id: '/d', name: 'customers' })],
        ['roleAssignments', read({ id: '/r', name: 'guid' })],
        [
          'datastores',
          read(
            { name: 'lake', properties: { isDefault: false } },
            { name: 'custom-default', properties: { isDefault: true } },
            { name: 'workspacefilestore' },
          ),
        ],
        [
          'privateEndpointConnections',
          read({ name: 'x', properties: { privateEndpoint: { id: '/a/b/pe-1' } } }),
        ],
        [
          'associatedRoleAssignments',
          read(
            { name: 'at-moving', properties: { scope: `${storage}/blobServices/x` } },
            { name: 'at-staying', properties: { scope: vault } },
          ),
        ],
      ]),
      [storage.toUpperCase()],
    );
    expect(tasks.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'compute cpu',
      'endpoint score',
      'endpoint nightly',
      'datastore lake',
      'private-endpoint pe-1',
      'role-assignment guid',
      'role-assignment at-moving',
      'data-asset customers',
    ]);
    expect(JSON.stringify(tasks)).not.toContain('/subscriptions/');
  });
});
