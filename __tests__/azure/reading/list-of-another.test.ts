import { describe, expect, it } from '@jest/globals';

import { openReader } from '../../../src/azure/open-reader.js';
import type { CollectionName } from '../../../src/domain/azure/inventory.js';
import type { JsonObject } from '../../../src/domain/json.js';
import { FakeWire, scope, sideOn, workspaceId } from '../fake-wire.js';

const readerOf = (item: JsonObject) =>
  openReader(sideOn(new FakeWire(() => ({ status: 200, body: { value: [item] } }))).options);

describe('a list', () => {
  const other = workspaceId.replace(/ws$/, 'else');
  const right = '/providers/Microsoft.Authorization/roleAssignments/1';
  const lock = '/providers/Microsoft.Authorization/locks/L';

  it.each<[string, CollectionName, JsonObject]>([
    ['jobs', 'activeJobs', { id: `${other}/jobs/j`, properties: { status: 'Completed' } }],
    ['computes', 'computes', { id: `${other}/computes/c`, name: 'c' }],
    ['deployments', 'onlineDeployments', { id: `${workspaceId}/onlineEndpoints/e2/deployments/d` }],
    ['versions', 'dataVersions', { id: `${workspaceId}-2/data/e/versions/1` }],
    ['rights', 'roleAssignments', { id: `${other}${right}`, properties: { scope: other } }],
    ['locks', 'sourceLocks', { id: `/subscriptions/sub-b${lock}` }],
    ['resources', 'sourceGroupResources', { id: '/subscriptions/sub-a/resourceGroups/rg-b/x/y' }],
  ])('is unknown by the %s of something else', async (_, name, item) => {
    const collection = await readerOf(item).readCollection(name, scope, [
      { id: `${workspaceId}/onlineEndpoints/e`, name: 'e' },
    ]);
    expect(collection).toMatchObject({
      state: 'unknown',
      reason: { why: 'Azure sent the list of something else' },
    });
  });

  // Published examples: Workspace Connections - List, Usages - List.
  it.each<[string, CollectionName, JsonObject]>([
    ['in capitals', 'computes', { id: `${workspaceId.toUpperCase()}/computes/c`, properties: {} }],
    ['of another type', 'connections', { id: `${workspaceId}/linkedWorkspaces/c`, properties: {} }],
    ['of no address', 'destinationUsages', { id: '/subscriptions/sub-b/usages', name: 'q' }],
    ['of no id', 'sourcePermissions', { actions: ['*'] }],
    ['of a directory', 'inheritedRoleAssignments', { id: right, properties: { scope: '/' } }],
    [
      'of a management group',
      'destinationRoleAssignments',
      { id: `/providers/Microsoft.Management/managementGroups/m${right}`, properties: {} },
    ],
    ['of the subscription', 'sourceLocks', { id: `/subscriptions/sub-a${lock}`, properties: {} }],
    ['of an envelope alone', 'sourceGroupResources', { id: workspaceId }],
    ['of a subscription', 'subscriptions', { id: '/subscriptions/sub-b' }],
  ])('takes what is %s', async (_, name, item) => {
    const collection = await readerOf(item).readCollection(name, scope, [
      { id: workspaceId, location: 'westeurope' },
    ]);
    expect(collection).toMatchObject({ state: 'read', items: [item] });
  });

  it.each<[string, JsonObject]>([
    ['without properties', {}],
    ['whose properties are nothing', { properties: null }],
    ['whose properties are a text', { properties: 'none' }],
  ])('is unknown by something %s', async (_, told) => {
    const item = { id: `${workspaceId}/computes/c`, name: 'c', type: 'computes' };
    const reader = readerOf({ ...item, ...told });
    expect(await reader.readCollection('computes', scope, [])).toMatchObject({
      state: 'unknown',
      reason: { why: 'Azure listed something and nothing of it' },
    });
  });

  it('of workspaces in another subscription is unknown', async () => {
    const list = (id: string) => readerOf({ id, name: 'ws' }).listWorkspaces(scope.source);
    expect((await list(workspaceId)).state).toBe('read');
    expect((await list(workspaceId.replace('sub-a', 'sub-b'))).state).toBe('unknown');
  });
});
