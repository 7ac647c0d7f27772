import { describe, expect, it } from '@jest/globals';

import {
  COLLEAGUE_ID,
  DESTINATION_SUBSCRIPTION,
  readyWorkspace,
  SOURCE_GROUP_ID,
  SOURCE_SUBSCRIPTION,
  STORAGE_ID,
  withEntry,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
import { openArm, refusalOf, type ArmClient } from './arm-client.js';

const READER = 'acdd72a7-3385-48ef-bd42-f606fba81ae7';
const CUSTOM = 'c0000000-0000-4444-8888-000000000001';
const definitionAt = (scope: string, guid: string): string =>
  `${scope}/providers/Microsoft.Authorization/roleDefinitions/${guid}`;

/** An Azure with a custom role that may be assigned at these scopes. */
function azureWith(...assignableScopes: readonly string[]): ArmClient {
  const id = definitionAt(SOURCE_SUBSCRIPTION, CUSTOM);
  const properties = { roleName: 'Model keeper', type: 'CustomRole', assignableScopes };
  return openArm(withEntry(readyWorkspace(), [id, { id, name: CUSTOM, properties }]));
}

describe('a role definition', () => {
  it.each([WORKSPACE_ID, SOURCE_GROUP_ID, DESTINATION_SUBSCRIPTION])(
    'that is built in is found at %s',
    async (scope) => {
      expect(await openArm(readyWorkspace()).get(definitionAt(scope, READER))).toMatchObject({
        status: 200,
        body: { name: READER, properties: { type: 'BuiltInRole', assignableScopes: ['/'] } },
      });
    },
  );

  it.each<[string, string, string, number]>([
    ['at its scope', SOURCE_GROUP_ID, SOURCE_GROUP_ID, 200],
    ['below its scope', SOURCE_SUBSCRIPTION, WORKSPACE_ID, 200],
    ['above its scope', SOURCE_GROUP_ID, SOURCE_SUBSCRIPTION, 404],
    ['elsewhere', SOURCE_SUBSCRIPTION, DESTINATION_SUBSCRIPTION, 404],
    ['anywhere, with the root', '/', DESTINATION_SUBSCRIPTION, 200],
    [
      'anywhere, with a management group',
      '/providers/Microsoft.Management/managementGroups/contoso',
      DESTINATION_SUBSCRIPTION,
      200,
    ],
  ])('of a customer, asked for %s', async (_, assignable, scope, status) => {
    const answer = await azureWith(assignable).get(definitionAt(scope, CUSTOM.toUpperCase()));
    expect(answer.status).toBe(status);
    expect(refusalOf(answer)[1]).toBe(status === 404 ? 'RoleDefinitionDoesNotExist' : '');
  });

  it('in a group that is not there is not found', async () => {
    const answer = await openArm(readyWorkspace()).get(definitionAt(`${SOURCE_GROUP_ID}x`, READER));
    expect(refusalOf(answer)).toEqual([404, 'ResourceGroupNotFound']);
  });

  it.each<[string, string, number, string]>([
    [STORAGE_ID, SOURCE_GROUP_ID, 201, ''],
    [STORAGE_ID, WORKSPACE_ID, 400, 'RoleAssignmentScopeNotAssignableToRoleDefinition'],
  ])('of a customer is assigned at %s if it is assignable at %s: %i', async (...row) => {
    const [scope, assignable, status, code] = row;
    const name = '00000000-0000-4444-8888-0000000000bb';
    const properties = {
      principalId: COLLEAGUE_ID,
      roleDefinitionId: definitionAt(SOURCE_SUBSCRIPTION, CUSTOM),
    };
    const path = `${scope}/providers/Microsoft.Authorization/roleAssignments/${name}`;
    const answer = await azureWith(assignable).send('PUT', path, { properties });
    expect(refusalOf(answer)).toEqual([status, code]);
  });
});

describe('what hangs on a resource', () => {
  const extensions = [
    'Microsoft.Authorization/roleAssignments/00000000-0000-4444-8888-0000000000bb',
    'Microsoft.Authorization/locks/keep',
    'Microsoft.Insights/diagnosticSettings/to-lake',
  ];

  it.each(extensions)('as %s is written where that is there', async (extension) => {
    const at = async (scope: string): Promise<readonly [number, string]> => {
      const path = `${scope}/providers/${extension}`;
      return refusalOf(await openArm(readyWorkspace()).send('PUT', path, { properties: {} }));
    };
    // Recorded: a diagnostic setting answers 200, also a new one.
    const made = [extension.includes('diagnosticSettings') ? 200 : 201, ''];
    expect(await at(STORAGE_ID)).toEqual(made);
    expect(await at(`${STORAGE_ID}x`)).toEqual([404, 'ResourceNotFound']);
    expect(await at(`${WORKSPACE_ID}/onlineEndpoints/none`)).toEqual([404, 'ResourceNotFound']);
    expect(await at(SOURCE_GROUP_ID)).toEqual(made);
    expect(await at(SOURCE_SUBSCRIPTION)).toEqual(made);
  });
});
