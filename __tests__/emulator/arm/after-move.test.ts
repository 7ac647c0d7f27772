import { describe, expect, it } from '@jest/globals';

import type { ArmSettings } from '../../../emulator/arm/arm-service.js';
import { listAt, textAt, valueAt } from '../../../emulator/arm/json.js';
import {
  busyWorkspace,
  DESTINATION_GROUP_ID,
  KEY_VAULT_ID,
  PRIVATE_ENDPOINT_ID,
  readyWorkspace,
  SOURCE_GROUP_ID,
  STORAGE_ID,
  withEntry,
  without,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
import type { JsonObject } from '../../../emulator/types.js';
import { names, refusalOf, type ArmClient } from './arm-client.js';
import { everything, moved, movedWorld } from './move-run.js';

describe('after a move', () => {
  it('the workspace is at the target with what travels, and nothing is left at the source', async () => {
    const arm = await movedWorld();
    expect(refusalOf(await arm.get(WORKSPACE_ID))).toEqual([404, 'ResourceNotFound']);
    const { body } = await arm.get(moved(WORKSPACE_ID));
    expect(textAt(body, 'id')).toBe(moved(WORKSPACE_ID));
    expect(textAt(body, 'properties', 'workspaceId')).not.toBe('');
    expect(textAt(body, 'properties', 'mlFlowTrackingUri')).toMatch(
      new RegExp(`${moved(WORKSPACE_ID)}$`),
    );
    expect(textAt(body, 'properties', 'storageAccount')).toBe(STORAGE_ID);
    expect(await arm.list(`${moved(WORKSPACE_ID)}/jobs?listViewType=All`)).toHaveLength(12);
    expect(await arm.list(`${moved(WORKSPACE_ID)}/models`)).toHaveLength(3);
    expect(await arm.list(`${moved(WORKSPACE_ID)}/datastores`)).toHaveLength(4);
    const left = Object.keys(arm.arm.state()).filter((id) => id.startsWith(WORKSPACE_ID));
    expect(left).toEqual([]);
  });

  it('histories keep their old ids', async () => {
    const arm = await movedWorld();
    const [job] = await arm.list(`${moved(WORKSPACE_ID)}/jobs`);
    expect(textAt(job, 'id')).toContain(DESTINATION_GROUP_ID);
    expect(textAt(job, 'properties', 'environmentId')).toContain(WORKSPACE_ID);
  });

  it('role assignments, locks and data assets are gone', async () => {
    const arm = await movedWorld();
    const scope = `${moved(WORKSPACE_ID)}/providers/Microsoft.Authorization`;
    expect(await arm.list(`${scope}/roleAssignments`)).toEqual([]);
    expect(await arm.list(`${moved(WORKSPACE_ID)}/data?listViewType=All`)).toEqual([]);
    // The identity's role at the storage account that stayed is still there.
    const roles = `${STORAGE_ID}/providers/Microsoft.Authorization/roleAssignments`;
    expect(await arm.list(`${roles}?$filter=atScope()`)).toHaveLength(2);
  });

  it('references follow what moved together, unless they are taken not to', async () => {
    const property = async (arm: ArmClient): Promise<string> =>
      textAt((await arm.get(moved(WORKSPACE_ID))).body, 'properties', 'keyVault');
    expect(await property(await movedWorld({}, everything))).toBe(moved(KEY_VAULT_ID));
    const stale = await movedWorld({ referencesFollow: false }, everything);
    expect(await property(stale)).toBe(KEY_VAULT_ID);
  });

  it('private endpoint connections wait under new names, the same in the list and in the body', async () => {
    const arm = await movedWorld();
    const [connection] = await arm.list(`${moved(WORKSPACE_ID)}/privateEndpointConnections`);
    expect(connection).toMatchObject({
      properties: {
        privateEndpoint: { id: PRIVATE_ENDPOINT_ID },
        privateLinkServiceConnectionState: { status: 'Pending' },
      },
    });
    expect(textAt(connection, 'name')).toMatch(/^pe-mlw-churn\.[0-9a-f-]{36}$/);
    expect(textAt(connection, 'id')).toMatch(new RegExp(`/${textAt(connection, 'name')}$`));
    const { body } = await arm.get(moved(WORKSPACE_ID));
    expect(listAt(body, 'properties', 'privateEndpointConnections')).toEqual([connection]);
  });

  it.each<[keyof ArmSettings, boolean, (arm: ArmClient) => Promise<boolean>]>([
    ['schedulesSurvive', true, has('schedules')],
    ['connectionsSurvive', true, has('connections')],
    ['dataAssetsSurvive', false, has('data/')],
    ['nonDefaultDatastoresSurvive', true, has('datastores/raw_events')],
    ['principalIdSurvives', true, hasSame('identity', 'principalId')],
    ['resourceTagsSurvive', true, hasSame('tags', 'project')],
    ['diagnosticSettingsSurvive', false, has('providers/Microsoft.Insights/diagnosticSettings')],
    ['labelingJobsSurvive', true, has('labelingJobs')],
    ['outboundRulesSurvive', true, has('outboundRules')],
    ['linkedServicesSurvive', true, has('linkedServices')],
  ])('%s is %s by default, and a switch', async (name, standard, survived) => {
    const extra = [
      'providers/Microsoft.Insights/diagnosticSettings',
      'labelingJobs',
      'outboundRules',
      'linkedServices',
    ];
    const state = extra
      .map((part) => `${WORKSPACE_ID}/${part}/x`)
      .reduce<JsonObject>(
        (all, id) => withEntry(all, [id, { id, properties: { status: 'Completed' } }]),
        readyWorkspace(),
      );
    expect(await survived(await movedWorld({}, [WORKSPACE_ID], state))).toBe(standard);
    const switched = await movedWorld({ [name]: !standard }, [WORKSPACE_ID], state);
    expect(await survived(switched)).toBe(!standard);
  });

  it('computes and endpoints are deleted where the move is taken to delete them', async () => {
    const id = `${SOURCE_GROUP_ID}/providers/Microsoft.Authorization/locks/keep-cannotdelete`;
    const state = without(busyWorkspace(), id);
    const arm = await movedWorld({ moveDeletesComputes: true }, [WORKSPACE_ID], state);
    const ids = Object.keys(arm.arm.state()).join('\n');
    expect(ids).not.toMatch(/\/(computes|onlineEndpoints|batchEndpoints)\//);
  });
});

/** Whether something below the moved workspace is in the state. */
function has(part: string): (arm: ArmClient) => Promise<boolean> {
  return (arm) =>
    Promise.resolve(
      Object.keys(arm.arm.state()).some((id) => id.startsWith(`${moved(WORKSPACE_ID)}/${part}`)),
    );
}

/** Whether a field of the moved workspace is as it was. */
function hasSame(...path: readonly string[]): (arm: ArmClient) => Promise<boolean> {
  const before = readyWorkspace()[WORKSPACE_ID];
  return async (arm) =>
    valueAt((await arm.get(moved(WORKSPACE_ID))).body, ...path) === valueAt(before, ...path);
}

it('what has moved can move back', async () => {
  const arm = await movedWorld({}, everything);
  const request = { resources: everything.map(moved), targetResourceGroup: SOURCE_GROUP_ID };
  const accepted = await arm.send('POST', `${DESTINATION_GROUP_ID}/moveResources`, request);
  arm.pass(60);
  expect((await arm.get(accepted.headers?.['location'] ?? '')).status).toBe(204);
  expect(textAt((await arm.get(WORKSPACE_ID)).body, 'properties', 'keyVault')).toBe(KEY_VAULT_ID);
  expect(names(await arm.list(`${SOURCE_GROUP_ID}/resources`))).toHaveLength(5);
});
