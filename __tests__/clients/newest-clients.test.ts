import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { afterEach, beforeEach, expect, it } from '@jest/globals';

import { isJsonObject, parseJson } from '../../emulator/parse-json.js';
import {
  COLLEAGUE_ID,
  readyWorkspace,
  SOURCE_GROUP,
  SOURCE_GROUP_ID,
  SOURCE_SUBSCRIPTION_ID,
  STORAGE_ID,
  WORKSPACE_ID,
} from '../../emulator/scenarios/index.js';
import { CLIENT_ID, CLIENT_SECRET, TENANT_ID } from '../../emulator/settings.js';
import { startEmulator, type Emulator } from '../../emulator/start-emulator.js';
import type { JsonObject } from '../../emulator/types.js';
import { describeWhere } from '../describe-where.js';
import { runNode } from '../emulator/identity/node-child.js';

// Microsoft's newest clients are no dependency of the product: `npm run test:clients` puts them
// into a folder of their own, at the versions that its lock names.
const folder = fileURLToPath(new URL('./newest/', import.meta.url));
const isPresent = existsSync(`${folder}node_modules/@azure/arm-resources`);
const withClients = describeWhere(
  isPresent,
  'the newest JavaScript clients are not installed, so the emulator was not tried with them.',
);

const READER = `/subscriptions/${SOURCE_SUBSCRIPTION_ID}/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7`;
const GUID = '9f8e7d6c-0000-4444-8888-00000000ab01';

const begin = `
  import { ClientSecretCredential } from '@azure/identity';
  const credential = new ClientSecretCredential('${TENANT_ID}', '${CLIENT_ID}', '${CLIENT_SECRET}');
  const subscription = '${SOURCE_SUBSCRIPTION_ID}', group = '${SOURCE_GROUP}', groupId = '${SOURCE_GROUP_ID}';
  const storage = '${STORAGE_ID}', workspace = '${WORKSPACE_ID}';
  const all = async (list) => { const found = []; for await (const one of list) found.push(one); return found; };
  const gone = async (asked) => { try { await asked; return 'there'; } catch (error) { return error.statusCode; } };
  const tell = (value) => console.log('RESULT ' + JSON.stringify(value));
`;

interface Use {
  readonly client: string;
  /** What it creates, reads, changes and deletes, and tells. */
  readonly program: string;
  readonly told: JsonObject;
}

const uses: readonly Use[] = [
  {
    client: 'arm-resources',
    program: `
      import { ResourceManagementClient } from '@azure/arm-resources';
      const client = new ResourceManagementClient(credential, subscription);
      const made = await client.resourceGroups.createOrUpdate('rg-new', { location: 'westeurope' });
      const changed = await client.resourceGroups.update('rg-new', { tags: { a: 'b' } });
      await client.resourceGroups.delete('rg-new');
      const account = storage + 'new';
      const body = { location: 'westeurope', kind: 'StorageV2', sku: { name: 'Standard_LRS' }, properties: {} };
      await client.resources.createOrUpdateById(account, '2024-01-01', body);
      await client.resources.updateById(account, '2024-01-01', { tags: { c: 'd' } });
      const read = await client.resources.getById(account, '2024-01-01');
      await client.resources.deleteById(account, '2024-01-01');
      const described = await client.resources.updateById(workspace, '2025-12-01', { tags: { e: 'f' } });
      const tags = client.tagsOperations;
      await tags.createOrUpdateAtScope(workspace, { properties: { tags: { g: 'h' } } });
      await tags.updateAtScope(workspace, { operation: 'Merge', properties: { tags: { i: 'j' } } });
      const seen = (await tags.getAtScope(workspace)).properties.tags;
      await tags.deleteAtScope(workspace);
      tell({
        made: made.name, changed: changed.tags, read: read.tags, described: described.tags, seen,
        left: (await client.resources.getById(workspace, '2025-12-01')).tags,
        gone: [await gone(client.resourceGroups.get('rg-new')), await gone(client.resources.getById(account, '2024-01-01'))],
        listed: (await all(client.resources.listByResourceGroup(group))).length > 3,
      });`,
    told: {
      made: 'rg-new',
      changed: { a: 'b' },
      read: { c: 'd' },
      described: { e: 'f' },
      seen: { g: 'h', i: 'j' },
      left: {},
      gone: [404, 404],
      listed: true,
    },
  },
  {
    client: 'arm-authorization',
    program: `
      import { AuthorizationManagementClient } from '@azure/arm-authorization';
      const client = new AuthorizationManagementClient(credential, subscription);
      const properties = { roleDefinitionId: '${READER}', principalId: '${COLLEAGUE_ID}', principalType: 'User' };
      const made = await client.roleAssignments.create(storage, '${GUID}', properties);
      const read = await client.roleAssignments.get(storage, '${GUID}');
      const listed = await all(client.roleAssignments.listForScope(storage));
      const again = await client.roleAssignments.create(storage, '${GUID}', { ...properties, description: 'why' });
      await client.roleAssignments.delete(storage, '${GUID}');
      tell({ made: made.principalId, read: read.scope, listed: listed.some(({ name }) => name === '${GUID}'),
        again: again.description, gone: await gone(client.roleAssignments.get(storage, '${GUID}')),
        permitted: (await all(client.permissions.listForResourceGroup(group))).length });`,
    told: {
      made: COLLEAGUE_ID,
      read: STORAGE_ID,
      listed: true,
      again: 'why',
      gone: 404,
      permitted: 1,
    },
  },
  {
    client: 'arm-locks',
    program: `
      import { ManagementLockClient } from '@azure/arm-locks';
      const client = new ManagementLockClient(credential, subscription).managementLocks;
      const at = [group, 'Microsoft.Storage', '', 'storageAccounts', 'stchurntest'];
      const made = await client.createOrUpdateAtResourceLevel(...at, 'keep', { level: 'CanNotDelete' });
      const changed = await client.createOrUpdateAtResourceLevel(...at, 'keep', { level: 'CanNotDelete', notes: 'why' });
      const listed = (await all(client.listAtResourceGroupLevel(group))).map(({ id }) => id.toLowerCase());
      const read = await client.getByScope(storage, 'keep');
      await client.deleteAtResourceLevel(...at, 'keep');
      tell({ made: made.level, changed: changed.notes, listed, read: read.name, gone: await gone(client.getByScope(storage, 'keep')) });`,
    told: {
      made: 'CanNotDelete',
      changed: 'why',
      listed: [`${STORAGE_ID}/providers/Microsoft.Authorization/locks/keep`.toLowerCase()],
      read: 'keep',
      gone: 404,
    },
  },
  {
    client: 'arm-monitor',
    program: `
      import { MonitorClient } from '@azure/arm-monitor';
      const client = new MonitorClient(credential, subscription).diagnosticSettings;
      const body = { storageAccountId: storage, logs: [{ category: 'AmlComputeClusterEvent', enabled: true }] };
      const made = await client.createOrUpdate(workspace, 'audit', body);
      const changed = await client.createOrUpdate(workspace, 'audit', { ...body, logs: [] });
      const read = await client.get(workspace, 'audit');
      const listed = await all(client.list(workspace));
      await client.delete(workspace, 'audit');
      tell({ made: made.logs.length, changed: changed.logs, read: read.storageAccountId, listed: listed.length, gone: await gone(client.get(workspace, 'audit')) });`,
    told: { made: 1, changed: [], read: STORAGE_ID, listed: 1, gone: 404 },
  },
  {
    client: 'arm-policy',
    program: `
      import { PolicyClient } from '@azure/arm-policy';
      const client = new PolicyClient(credential, subscription).policyAssignments;
      const body = { policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/one', displayName: 'one' };
      const made = await client.create(groupId, 'one', body);
      const read = await client.get(groupId, 'one');
      const changed = await client.create(groupId, 'one', { ...body, displayName: 'other' });
      const listed = await all(client.listForResourceGroup(group));
      await client.delete(groupId, 'one');
      tell({ made: made.displayName, read: read.policyDefinitionId, changed: changed.displayName, listed: listed.length, gone: await gone(client.get(groupId, 'one')) });`,
    told: {
      made: 'one',
      read: '/providers/Microsoft.Authorization/policyDefinitions/one',
      changed: 'other',
      listed: 1,
      gone: 404,
    },
  },
  {
    // Its predecessor `arm-subscriptions` reads none since 6.0.0: it makes and renames them.
    client: 'arm-resources-subscriptions',
    program: `
      import { SubscriptionClient } from '@azure/arm-resources-subscriptions';
      const client = new SubscriptionClient(credential);
      const listed = (await all(client.subscriptions.list())).map(({ subscriptionId }) => subscriptionId);
      const { subscriptionId, state } = await client.subscriptions.get(subscription);
      const regions = await all(client.subscriptions.listLocations(subscription));
      tell({ listed: listed.includes(subscriptionId), state, regions: regions.length > 0, gone: await gone(client.subscriptions.get('${GUID}')) });`,
    told: { listed: true, state: 'Enabled', regions: true, gone: 404 },
  },
];

withClients('the newest JavaScript clients against the emulator', () => {
  let emulator: Emulator;
  beforeEach(async () => {
    emulator = await startEmulator({ state: readyWorkspace(), arm: { retryAfterSeconds: 1 } });
  });
  afterEach(() => emulator.stop());

  it('are the ones that are pinned', () => {
    const pinned: unknown = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
    const used = uses.map(({ client }) => [`@azure/${client}`, expect.stringMatching(/^\d+\.\d/)]);
    expect(pinned).toMatchObject({ dependencies: Object.fromEntries(used) as JsonObject });
  });

  it.each(uses)('$client creates, reads, changes and deletes', async ({ program, told }) => {
    const { stdout, stderr } = await runNode(`${begin}${program}`, emulator.environment, folder);
    const [, line = ''] = /^RESULT (.*)$/m.exec(stdout) ?? [];
    const result = line === '' ? { stderr } : parseJson(line);
    expect(isJsonObject(result) ? result : {}).toMatchObject(told);
  });
});
