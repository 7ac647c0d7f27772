import { describe, expect, it } from '@jest/globals';

import {
  readyWorkspace,
  SOURCE_GROUP_ID,
  SOURCE_SUBSCRIPTION,
  withEntry,
  withRoleAssignment,
} from '../../emulator/scenarios/index.js';
import { judge } from './emulated-judgement.js';

const ROLE = 'c0000000-0000-4444-8888-000000000001';

/** What is said of the right of a colleague who has a custom role, assignable at one place only. */
async function toldOf(assignableScope: string): Promise<readonly string[]> {
  const id = `${SOURCE_SUBSCRIPTION}/providers/Microsoft.Authorization/roleDefinitions/${ROLE}`;
  const properties = {
    roleName: 'Experimenter',
    type: 'CustomRole',
    assignableScopes: [assignableScope],
  };
  const withRole = withEntry(readyWorkspace(), [id, { id, name: ROLE, properties }]);
  const { findings } = await judge({ state: withRoleAssignment(withRole, ROLE) });
  return findings.flatMap(({ label }) => label ?? []).filter((label) => label.startsWith('User'));
}

// Microsoft: Understand Azure role definitions, AssignableScopes.
describe('a custom role is told by its name', () => {
  it.each([
    ['at a subscription', SOURCE_SUBSCRIPTION],
    ['at one resource group only', SOURCE_GROUP_ID],
  ])('where it is assignable %s', async (_where, scope) => {
    expect(await toldOf(scope)).toEqual([
      expect.stringMatching(/^User \S+ loses Experimenter at mlw-churn$/),
    ]);
  });
});
