import { describe, expect, it } from '@jest/globals';

import { checks } from '../../src/checks/index.js';
import { judgeInventory } from '../../src/checks/judge.js';
import {
  collectionNames,
  inventoryOf,
  WITHIN_NOTHING,
  type Collection,
  type CollectionName,
} from '../../src/domain/azure/inventory.js';
import type { JsonObject } from '../../src/domain/json.js';
import type { MoveScope } from '../../src/domain/request/request.js';
import { read, scope, workspaceBody, workspaceId } from '../stages/plan/plan-builder.js';

type Collections = Partial<Record<CollectionName, Collection>>;

const group = (location: string): Collection =>
  read({ id: '/group', location, properties: { provisioningState: 'Succeeded' } });
const subscription = (state: string, tenantId: string): Collection => read({ state, tenantId });
const provider = (namespace: string, registrationState: string): JsonObject => ({
  namespace,
  registrationState,
});
const lock = (level: string): JsonObject => ({
  id: `/lock/${level}`,
  name: level,
  properties: { level },
});

const ready: Collections = {
  sourceSubscription: subscription('Enabled', 'T1'),
  destinationSubscription: subscription('Enabled', 't1'),
  sourceGroup: group('westeurope'),
  destinationGroup: group('West Europe'),
  workspace: read(workspaceBody),
  sourcePermissions: read({ actions: ['*'] }),
  destinationPermissions: read({ actions: ['*'] }),
  destinationProviders: read(provider('Microsoft.Storage', 'Registered')),
};

function findingsOf(changes: Collections, within: MoveScope = scope) {
  const all: Collections = { ...ready, ...changes };
  const inventory = inventoryOf(
    collectionNames.map((name) => [name, all[name] ?? read()] as const),
  );
  return judgeInventory(checks, inventory, within, 'move');
}

const workspaceWith = (properties: JsonObject): Collection =>
  read({ ...workspaceBody, properties: { provisioningState: 'Succeeded', ...properties } });

describe('the rules, on bodies that no scenario has', () => {
  const elsewhere =
    '/subscriptions/x/resourceGroups/other/providers/Microsoft.Storage/storageAccounts/st';
  const blocking: readonly (readonly [
    rule: string,
    when: string,
    changes: Collections,
    within?: MoveScope,
  ])[] = [
    ['subscription-state', 'disabled', { destinationSubscription: subscription('Disabled', 't1') }],
    ['subscription-state', 'not there', { sourceSubscription: read() }],
    [
      'tenant-differs',
      'another tenant',
      { destinationSubscription: subscription('Enabled', 'T2') },
    ],
    ['tenant-differs', 'no tenant told', { sourceSubscription: read({ state: 'Enabled' }) }],
    ['workspace-missing', 'no workspace', { workspace: read() }],
    ['destination-group-missing', 'no group', { destinationGroup: read() }],
    ['region-differs', 'another region', { destinationGroup: group('northeurope') }],
    ['destination-namesake', 'a namesake', { destinationNamesake: read(workspaceBody) }],
    [
      'provider-not-registered',
      'unregistered',
      { destinationProviders: read(provider('Microsoft.KeyVault', 'Registering')) },
    ],
    ['read-only-lock', 'a lock at the source', { sourceLocks: read(lock('ReadOnly')) }],
    ['read-only-lock', 'a lock at the destination', { destinationLocks: read(lock('readonly')) }],
    ['can-not-delete-lock', 'such a lock', { sourceLocks: read(lock('CanNotDelete')) }],
    [
      'workspace-state',
      'being updated',
      { workspace: workspaceWith({ provisioningState: 'Updating' }) },
    ],
    [
      'workspace-state',
      'no state at all',
      { workspace: read({ id: workspaceId, location: 'westeurope' }) },
    ],
    [
      'customer-managed-key',
      'status',
      { workspace: workspaceWith({ encryption: { status: 'Enabled' } }) },
    ],
    [
      'customer-managed-key',
      'key only',
      {
        workspace: workspaceWith({
          encryption: { status: 'Disabled', keyVaultProperties: { keyIdentifier: 'k' } },
        }),
      },
    ],
    [
      'customer-managed-key',
      'service side',
      { workspace: workspaceWith({ enableServiceSideCMKEncryption: true }) },
    ],
    [
      'customer-managed-key',
      'managed group',
      { workspace: workspaceWith({ serviceProvisionedResourceGroup: 'rg' }) },
    ],
    [
      'associated-resource-elsewhere',
      'storage of another group',
      {
        workspace: workspaceWith({ storageAccount: elsewhere }),
        associatedResources: read({ id: elsewhere }),
      },
      { ...scope, associated: ['storage'] },
    ],
    [
      'computes-exist',
      'a failed compute',
      { computes: read({ id: '/c', name: 'c', properties: { provisioningState: 'Failed' } }) },
    ],
    ['online-endpoints-exist', 'an endpoint', { onlineEndpoints: read({ id: '/e' }) }],
    ['batch-endpoints-exist', 'an endpoint', { batchEndpoints: read({ id: '/b' }) }],
    [
      'active-jobs',
      'a paused job',
      { activeJobs: read({ id: '/j', properties: { status: 'Paused' } }) },
    ],
  ];
  // jest takes a spare parameter for its callback, so every row has the same length.
  const rows = blocking.map(
    ([rule, when, changes, within]) => [rule, when, changes, within ?? scope] as const,
  );
  it.each(rows)('%s blocks: %s', (rule, _, changes, within) => {
    const found = findingsOf(changes, within).filter(({ severity }) => severity === 'blocker');
    expect(found.map((finding) => [finding.rule, finding.certainty])).toEqual([[rule, 'observed']]);
    expect(found[0]?.remedy).not.toBe('');
  });

  it.each<[rule: string, severity: string, changes: Collections]>([
    ['role-assignments-lost', 'warning', { roleAssignments: read({ id: '/r' }) }],
    ['private-endpoints-reset', 'warning', { privateEndpointConnections: read({ id: '/p' }) }],
    [
      'datastores-to-update',
      'warning',
      { datastores: read({ id: '/d', name: 'lake' }, { id: '/w', name: 'workspaceblobstore' }) },
    ],
    ['data-assets-not-moved', 'warning', { dataAssets: read({ id: '/a' }) }],
    [
      'associated-resources-left-behind',
      'information',
      { workspace: workspaceWith({ keyVault: '/kv' }) },
    ],
  ])('%s tells what a move leaves behind as %s', (rule, severity, changes) => {
    const found = findingsOf(changes).filter((finding) => finding.rule === rule);
    expect(found.map((finding) => finding.severity)).toEqual([severity]);
  });

  it('still tell what they saw beside what they could not see', () => {
    const found = findingsOf({
      sourceLocks: read(lock('ReadOnly')),
      destinationLocks: { state: 'unknown', reason: { why: 'x', code: undefined, status: 403 } },
    });
    expect(found.map(({ rule, certainty }) => `${rule} ${certainty}`)).toContain(
      'read-only-lock observed',
    );
  });

  it('do not repeat for each child that there is no workspace', () => {
    const within: Collection = {
      state: 'unknown',
      reason: { why: 'no', code: WITHIN_NOTHING, status: undefined },
    };
    const found = findingsOf({ workspace: read(), computes: within, activeJobs: within });
    const blockers = found.filter(({ severity }) => severity === 'blocker');
    expect(blockers.map(({ rule }) => rule)).toEqual(['workspace-missing']);
  });

  it('names a lock on a shared subscription once', () => {
    const found = findingsOf({
      sourceLocks: read(lock('ReadOnly')),
      destinationLocks: read(lock('ReadOnly')),
    });
    expect(found.filter(({ rule }) => rule === 'read-only-lock')).toHaveLength(1);
  });
});
