import { describe, expect, it } from '@jest/globals';

import { textAt } from '../../../emulator/arm/json.js';
import {
  COLLEAGUE_ID,
  KEY_VAULT_ID,
  readyWorkspace,
  SOURCE_GROUP_ID,
  SOURCE_SUBSCRIPTION,
  STORAGE_ID,
  withEntry,
  withLock,
  withRoleAssignment,
  WORKSPACE_ID,
  WORKSPACE_PRINCIPAL_ID,
} from '../../../emulator/scenarios/index.js';
import { codeOf, messageOf, openArm, refusalOf } from './arm-client.js';

const assignments = (scope: string): string =>
  `${scope}/providers/Microsoft.Authorization/roleAssignments`;
const locks = (scope: string): string => `${scope}/providers/Microsoft.Authorization/locks`;

function withAssignmentAt(scope: string): ReturnType<typeof readyWorkspace> {
  const id = `${assignments(scope)}/00000000-0000-4444-8888-0000000000aa`;
  const properties = { scope: scope === '' ? '/' : scope, principalId: COLLEAGUE_ID };
  return withEntry(readyWorkspace(), [id, { id, properties }]);
}

describe('role assignments', () => {
  it.each<[string, string, string, number]>([
    ['at and above a workspace', WORKSPACE_ID, '', 2],
    ['at, above and below a group', SOURCE_GROUP_ID, '', 3],
    ['below a subscription', SOURCE_SUBSCRIPTION, '', 3],
    ['at the scope and above only', SOURCE_GROUP_ID, 'atScope()', 1],
    ['of one principal', SOURCE_SUBSCRIPTION, `principalId eq '${WORKSPACE_PRINCIPAL_ID}'`, 1],
    ['assigned to one principal', SOURCE_GROUP_ID, `assignedTo('${WORKSPACE_PRINCIPAL_ID}')`, 1],
  ])('%s', async (_, scope, filter, count) => {
    const query = filter === '' ? '' : `?$filter=${encodeURIComponent(filter)}`;
    expect(await openArm(readyWorkspace()).list(`${assignments(scope)}${query}`)).toHaveLength(
      count,
    );
  });

  it.each(['', '/providers/Microsoft.Management/managementGroups/contoso', SOURCE_SUBSCRIPTION])(
    'are inherited from "%s"',
    async (scope) => {
      expect(await openArm(withAssignmentAt(scope)).list(assignments(WORKSPACE_ID))).toHaveLength(
        3,
      );
    },
  );

  it('of another scope are not shown', async () => {
    const state = withAssignmentAt(STORAGE_ID);
    expect(await openArm(state).list(assignments(WORKSPACE_ID))).toHaveLength(2);
  });

  it('want a filter that is known', async () => {
    const query = encodeURIComponent("principalName eq 'ada'");
    const answer = await openArm(readyWorkspace()).get(
      `${assignments(WORKSPACE_ID)}?$filter=${query}`,
    );
    expect(refusalOf(answer)).toEqual([400, 'UnsupportedQuery']);
  });

  it('are made once, for one principal, and deleted', async () => {
    const arm = openArm(readyWorkspace());
    const path = `${assignments(WORKSPACE_ID)}/00000000-0000-4444-8888-0000000000bb`;
    const properties = { principalId: COLLEAGUE_ID, roleDefinitionId: '/r', principalType: 'User' };
    const made = await arm.send('PUT', path, { properties });
    expect([made.status, textAt(made.body, 'properties', 'scope')]).toEqual([201, WORKSPACE_ID]);
    const twin = await arm.send('PUT', path.replace(/bb$/, 'cc'), { properties });
    expect(refusalOf(twin)).toEqual([409, 'RoleAssignmentExists']);
    const other = await arm.send('PUT', path, {
      properties: { ...properties, principalId: WORKSPACE_PRINCIPAL_ID },
    });
    expect(codeOf(other)).toBe('RoleAssignmentUpdateNotPermitted');
    expect((await arm.send('DELETE', path)).status).toBe(200);
    expect((await arm.send('DELETE', path)).status).toBe(204);
  });
});

describe('locks', () => {
  const state = withLock(
    withLock(readyWorkspace(), SOURCE_SUBSCRIPTION, 'CanNotDelete'),
    WORKSPACE_ID,
    'ReadOnly',
  );

  it.each([
    ['the subscription, all of it', SOURCE_SUBSCRIPTION, '', 2],
    ['the subscription alone', SOURCE_SUBSCRIPTION, '?$filter=atScope()', 1],
    ['the group and below', SOURCE_GROUP_ID, '', 1],
    ['the group alone', SOURCE_GROUP_ID, '?$filter=atScope()', 0],
    ['the workspace', WORKSPACE_ID, '', 1],
    ['a neighbour', STORAGE_ID, '', 0],
  ])('of %s', async (_, scope, query, count) => {
    expect(await openArm(state).list(`${locks(scope)}${query}`)).toHaveLength(count);
  });

  it('stop writes, deletes and actions as their level says, in the recorded wording', async () => {
    const arm = openArm(state);
    const write = await arm.send('PATCH', WORKSPACE_ID, { tags: {} });
    expect(refusalOf(write)).toEqual([409, 'ScopeLocked']);
    expect(textAt(write.body, 'error', 'message')).toBe(
      `The scope '${WORKSPACE_ID}' cannot perform write operation because following scope(s) are locked: '${WORKSPACE_ID}'. Please remove the lock and try again.`,
    );
    expect(codeOf(await arm.send('POST', `${WORKSPACE_ID}/listKeys`))).toBe('ScopeLocked');
    expect(codeOf(await arm.send('DELETE', STORAGE_ID))).toBe('ScopeLocked');
    expect((await arm.send('PATCH', STORAGE_ID, { tags: {} })).status).toBe(200);
    const group = await arm.send('DELETE', SOURCE_GROUP_ID);
    expect(textAt(group.body, 'error', 'message')).toContain(`'${WORKSPACE_ID}'`);
  });

  it('below stop the delete of what is above, as recorded', async () => {
    const arm = openArm(withLock(readyWorkspace(), STORAGE_ID, 'CanNotDelete'));
    const answer = await arm.send('DELETE', SOURCE_GROUP_ID);
    expect(refusalOf(answer)).toEqual([409, 'ScopeLocked']);
    expect(messageOf(answer)).toContain(
      `cannot perform delete operation because following scope(s) are locked: '${STORAGE_ID}'.`,
    );
    expect((await arm.send('DELETE', KEY_VAULT_ID)).status).toBe(200);
  });

  it('can be taken away', async () => {
    const arm = openArm(state);
    const lock = `${locks(WORKSPACE_ID)}/keep-readonly`;
    expect((await arm.send('DELETE', lock)).status).toBe(200);
    expect((await arm.send('PATCH', WORKSPACE_ID, { tags: {} })).status).toBe(202);
  });
});

it('permissions are what the settings say', async () => {
  const permissions = [{ actions: ['*/read'], notActions: [] }];
  const arm = openArm(withRoleAssignment(readyWorkspace()), { permissions });
  const path = `${WORKSPACE_ID}/providers/Microsoft.Authorization/permissions`;
  expect((await arm.get(path)).body).toEqual({ value: permissions });
});
