import { describe, expect, it } from '@jest/globals';

import type { CollectionName, Collection } from '../../../src/domain/azure/inventory.js';
import { followUpOf } from '../../../src/stages/verify/follow-up.js';
import { planOf, read, workspaceId } from '../plan/plan-builder.js';

const elsewhere = '/subscriptions/s/resourceGroups/net';
const alert = (name: string, ...scopes: readonly string[]) => ({
  id: `${elsewhere}/providers/microsoft.insights/metricAlerts/${name}`,
  name,
  type: 'Microsoft.Insights/metricAlerts',
  properties: { scopes },
});
const assignment = (name: string, scope: string, principalId = 'p-1') => ({
  id: `${scope}/providers/Microsoft.Authorization/roleAssignments/${name}`,
  properties: { scope, principalId, principalType: 'User' },
});
const compute = {
  id: `${workspaceId}/computes/cpu`,
  name: 'cpu',
  identity: { principalId: 'cpu-1' },
};
const storage = `${elsewhere}/providers/Microsoft.Storage/storageAccounts/st`;

const follow = (collections: Partial<Record<CollectionName, Collection>>) =>
  followUpOf(planOf(collections));

describe('what is left at the source', () => {
  it('are assignments at what moved, and those of identities that are others now', () => {
    const { leftovers } = follow({
      computes: read(compute),
      roleAssignments: read(
        assignment('at', workspaceId),
        assignment('below', `${workspaceId.toUpperCase()}/onlineEndpoints/e`),
      ),
      associatedRoleAssignments: read(
        assignment('of-compute', storage, 'cpu-1'),
        assignment('of-somebody', storage),
      ),
    });
    const removed = leftovers
      .map(({ command }) => command)
      .filter((command) => command.startsWith('az role assignment delete'));
    expect(removed.map((command) => command.split('/').at(-1))).toEqual([
      'at',
      'below',
      'of-compute',
    ]);
  });

  it('are alert rules on nothing else, and one on something else too is only changed', () => {
    const { leftovers } = follow({
      alerts: read(
        alert('dead', workspaceId, `${workspaceId}/onlineEndpoints/e`),
        alert('alive', workspaceId, storage),
      ),
    });
    const commands = leftovers.map(({ command }) => command);
    expect(commands.filter((command) => command.includes('delete'))).toEqual([
      `az resource delete --ids ${elsewhere}/providers/microsoft.insights/metricAlerts/dead`,
    ]);
    expect(commands).toContain(
      `az resource show --ids ${elsewhere}/providers/microsoft.insights/metricAlerts/alive`,
    );
  });

  it('are private endpoints with the records they wrote, words quoted, and the group', () => {
    const id = `/subscriptions/s/resourceGroups/net (old)/providers/Microsoft.Network/privateEndpoints/pe`;
    const { leftovers } = follow({
      privateEndpointConnections: read({
        id: `${workspaceId}/privateEndpointConnections/pe.1`,
        properties: { privateEndpoint: { id } },
      }),
    });
    const commands = leftovers.map(({ command }) => command);
    expect(commands).toContain(`az network private-endpoint show --ids '${id}'`);
    expect(commands).toContain(
      "az network private-endpoint dns-zone-group list --endpoint-name pe --resource-group 'net (old)' --subscription s",
    );
    expect(commands.at(-1)).toContain('az resource list --resource-group rg-test');
  });
});

describe('what has moved', () => {
  it('is named as Azure spells it', () => {
    const { moved } = follow({});
    expect(moved.map(({ from }) => from)).toEqual([workspaceId]);
    expect(moved[0]?.to).toContain('/resourceGroups/rg-prod/providers/Microsoft.MachineLearning');
  });
});

describe('a list that could not be read', () => {
  it('is named, and not taken for empty', () => {
    const reason = { why: 'refused', code: undefined, status: 403 };
    const { unread } = follow({ alerts: { state: 'unknown', reason }, roleAssignments: read() });
    expect(unread).toContain('alert rules');
    expect(unread).not.toContain('role assignments');
  });
});

describe('who holds an old id', () => {
  it('is told once, with what people call it and what they do', () => {
    const topic = {
      id: `${elsewhere}/providers/Microsoft.EventGrid/systemTopics/t`,
      type: 'Microsoft.EventGrid/systemTopics',
    };
    const { oldIdHolders } = follow({
      alerts: read(alert('a', workspaceId)),
      holders: read({ ...alert('A', workspaceId) }, topic),
      factoryLinks: read({
        id: `${elsewhere}/providers/Microsoft.DataFactory/factories/f/linkedservices/ml`,
        type: 'Microsoft.DataFactory/factories/linkedservices',
      }),
    });
    expect(oldIdHolders.map(({ title }) => title)).toEqual([
      'metric alert rule',
      'Event Grid system topic',
      'Data Factory linked service',
    ]);
    expect(oldIdHolders.map(({ remedy }) => remedy)).not.toContain('');
  });
});
