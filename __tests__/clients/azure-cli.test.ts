import { afterEach, beforeEach, expect, it } from '@jest/globals';

import {
  DESTINATION_GROUP,
  DESTINATION_GROUP_ID,
  DESTINATION_SUBSCRIPTION_ID,
  readyWorkspace,
  SOURCE_GROUP,
  SOURCE_GROUP_ID,
  SOURCE_SUBSCRIPTION_ID,
  STORAGE_ID,
  WORKSPACE_ID,
  WORKSPACE_NAME,
  WORKSPACE_PRINCIPAL_ID,
} from '../../emulator/scenarios/index.js';
import { CLIENT_ID, CLIENT_SECRET, TENANT_ID } from '../../emulator/settings.js';
import { startWorld, movesIn, type World } from '../scenarios/support/world.js';
import { validateInputs } from '../scenarios/support/inputs.js';
import { describeWhere } from '../describe-where.js';
import { azureCliVersion, openCli, type Cli, type CliAnswer } from './azure-cli.js';

const version = azureCliVersion();
const withCli = describeWhere(
  version !== undefined,
  'the Azure CLI is not installed, so the emulator was not tried with it.',
);

withCli(`the real Azure CLI ${version ?? ''} against the emulator`, () => {
  let world: World;
  let cli: Cli;

  beforeEach(async () => {
    world = await startWorld({
      state: readyWorkspace(),
      arm: { retryAfterSeconds: 1, validationPolls: 1, movePolls: 2 },
    });
    cli = await openCli(world.emulator.environment);
    const signedIn = await cli.run(
      ...['login', '--service-principal', '-u', CLIENT_ID, '-p', CLIENT_SECRET],
      ...['--tenant', TENANT_ID],
    );
    expect(signedIn.stderr).not.toMatch(/ERROR/);
    expect(signedIn.exitCode).toBe(0);
    expect(await cli.run('account', 'set', '--subscription', SOURCE_SUBSCRIPTION_ID)).toMatchObject(
      {
        exitCode: 0,
      },
    );
  });
  afterEach(async () => {
    await cli.close();
    await world.close();
  });

  it('shows groups and resources', async () => {
    const group = await cli.run('group', 'show', '--name', SOURCE_GROUP);
    expect(parsed(group)).toMatchObject({ name: SOURCE_GROUP, location: 'westeurope' });
    const workspace = await cli.run('resource', 'show', '--ids', WORKSPACE_ID);
    expect(parsed(workspace)).toMatchObject({
      name: WORKSPACE_NAME,
      properties: { provisioningState: 'Succeeded' },
    });
    const absent = await cli.run('group', 'show', '--name', 'rg-nowhere');
    expect(absent.exitCode).toBe(3);
    expect(absent.stderr).toContain('ResourceGroupNotFound');
  });

  it('validates a move, and gets the reason when it is refused', async () => {
    const validate = (target: string): Promise<CliAnswer> =>
      cli.run(
        ...['resource', 'invoke-action', '--action', 'validateMoveResources'],
        ...['--ids', SOURCE_GROUP_ID, '--api-version', '2021-04-01'],
        ...[
          '--request-body',
          JSON.stringify({ resources: [WORKSPACE_ID], targetResourceGroup: target }),
        ],
      );
    const passed = await validate(DESTINATION_GROUP_ID);
    expect(passed.stderr).toBe('');
    expect(passed.exitCode).toBe(0);
    const refused = await validate(DESTINATION_GROUP_ID.replace(DESTINATION_GROUP, 'rg-nowhere'));
    expect(refused.exitCode).not.toBe(0);
    expect(refused.stderr).toMatch(/could not be found|not found/i);
  });

  it('moves the workspace, which is then at the destination and no longer at the source', async () => {
    const moved = await cli.run(
      ...['resource', 'move', '--ids', WORKSPACE_ID, '--destination-group', DESTINATION_GROUP],
      ...['--destination-subscription-id', DESTINATION_SUBSCRIPTION_ID],
    );
    expect(moved.stderr).toBe('');
    expect(moved.exitCode).toBe(0);
    expect(movesIn(world.newRequests())).toBe(1);
    const newId = WORKSPACE_ID.replace(SOURCE_GROUP_ID, DESTINATION_GROUP_ID);
    expect(parsed(await cli.run('resource', 'show', '--ids', newId))).toMatchObject({ id: newId });
    expect((await cli.run('resource', 'show', '--ids', WORKSPACE_ID)).exitCode).toBe(3);
  });

  // `az` puts two slashes where a resource has no parent: into the address, and into what it makes
  // of the ids of locks.
  it('locks a resource, finds the lock, and takes it away', async () => {
    const resource = ['--resource-type', 'Microsoft.Storage/storageAccounts'];
    const at = [...resource, '--resource', 'stchurntest', '--resource-group', SOURCE_GROUP];
    const made = await cli.run(
      ...['resource', 'lock', 'create', '--name', 'keep', '--lock-type', 'CanNotDelete'],
      ...at,
    );
    const asked = world.newRequests().map(({ request }) => request.url.pathname);
    expect(asked.join('\n')).toContain('Microsoft.Storage//storageAccounts');
    expect(parsed(made)).toMatchObject({ level: 'CanNotDelete', name: 'keep' });
    expect(parsed(await cli.run('lock', 'list', '--resource', STORAGE_ID))).toHaveLength(1);
    const refused = await cli.run('resource', 'delete', '--ids', STORAGE_ID);
    expect(refused.stderr).toContain('failed to be deleted');
    const lock = `${STORAGE_ID}/providers/Microsoft.Authorization/locks/keep`;
    expect((await cli.run('lock', 'delete', '--ids', lock)).exitCode).toBe(0);
    expect(parsed(await cli.run('lock', 'list', '--resource', STORAGE_ID))).toEqual([]);
  });

  it('reads and writes tags, as the report tells people to', async () => {
    const at = ['--resource-id', STORAGE_ID];
    const tagsOf = async (...args: readonly string[]): Promise<unknown> =>
      parsed(await cli.run('tag', ...args, ...at));
    const merge = ['update', '--operation', 'Merge', '--tags', 'owner=data', 'cost=4711'];
    const both = { owner: 'data', cost: '4711' };
    expect(await tagsOf(...merge)).toMatchObject({ properties: { tags: both } });
    expect(await tagsOf('list')).toMatchObject({ properties: { tags: both } });
    expect(await tagsOf('create', '--tags', 'only=this')).toMatchObject({
      properties: { tags: { only: 'this' } },
    });
    expect((await cli.run('tag', 'delete', '--yes', ...at)).exitCode).toBe(0);
    expect(await tagsOf('list')).toMatchObject({ properties: { tags: {} } });
  });

  it('waits for what is changed and for what is deleted, and keeps the identity', async () => {
    const at = ['--ids', WORKSPACE_ID, '--api-version', '2025-12-01'];
    const changed = await cli.run('resource', 'update', ...at, '--set', 'tags.more=yes');
    expect(parsed(changed)).toMatchObject({
      tags: { more: 'yes' },
      identity: { principalId: WORKSPACE_PRINCIPAL_ID },
    });
    expect((await cli.run('resource', 'delete', ...at)).exitCode).toBe(0);
    expect((await cli.run('resource', 'show', ...at)).exitCode).toBe(3);
  });

  it('lends its sign-in to the action', async () => {
    const run = await world.run(
      { ...validateInputs, auth: 'azure-cli', 'tenant-id': '', 'client-id': '' },
      { environment: { AZURE_CONFIG_DIR: cli.configDir } },
    );
    expect(run.outputs).toMatchObject({ outcome: 'ready' });
  });
});

function parsed(answer: CliAnswer): unknown {
  expect(answer.stderr).not.toMatch(/ERROR/);
  return JSON.parse(answer.stdout);
}
