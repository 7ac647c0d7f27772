import { describe, expect, it } from '@jest/globals';

import { withValue } from '../../../../emulator/arm/json.js';
import { activation, assignment } from '../../../../emulator/scenarios/index.js';
import type { JsonValue } from '../../../../src/domain/json.js';
import { inventoryOf, type Collection } from '../../../../src/domain/azure/inventory.js';
import { roleGuid } from '../../../../src/domain/azure/right-words.js';
import { endOfAssignment, isTimed } from '../../../../src/domain/azure/timed-rights.js';
import { NOTHING_RESTORED } from '../../../../src/stages/journal/earlier-restores.js';
import type { RestoreContext } from '../../../../src/stages/restore/restorations/restoration.js';
import { roleAssignmentsOf } from '../../../../src/stages/restore/restorations/role-assignments.js';
import { listPostMoveTasks } from '../../../../src/stages/verify/list-post-move-tasks.js';
import { relocation } from '../../../../src/domain/azure/relocation.js';
import { planOf, read, workspaceId } from '../../plan/plan-builder.js';

const END = '2026-12-01T15:00:00.000Z';
const made = (name: string) => assignment(workspaceId, name, 'owner', 'somebody', 'User');
const forEver = made('1');
const activated = made('2');
const before = inventoryOf([
  ['roleAssignments', read(activated[1])],
  ['timedRights', read(activation(activated, END)[1])],
]);

const context: RestoreContext = {
  plan: planOf({ roleAssignments: read(activated[1]) }),
  before,
  place: relocation([workspaceId], { subscriptionId: 'there', resourceGroup: 'there' }),
  workspaceId,
  read: () => Promise.resolve({ state: 'present', body: { id: '/role' } }),
  there: () => Promise.resolve<Collection>(read()),
  diagnose: () => Promise.resolve({ state: 'unknown', why: 'it was not asked for' }),
  secrets: {},
  sealed: [],
  refused: [],
  earlier: NOTHING_RESTORED,
  run: 'run-1',
  as: undefined,
};

describe('an activation of Privileged Identity Management', () => {
  it('is never made again as a permanent assignment', async () => {
    const restoration = roleAssignmentsOf('role-assignments', () => true);
    const left = await restoration.look(activated[1], context, 0);
    expect(left).not.toHaveProperty('changes');
    expect(left).toMatchObject({ why: expect.stringContaining(END) });
    const without = { ...context, before: inventoryOf([['timedRights', read()]]) };
    expect(await restoration.look(forEver[1], without, 0)).toHaveProperty('change');
  });

  it('is not what a person is told to make permanent either', () => {
    const restoration = roleAssignmentsOf('role-assignments', () => true);
    const told = restoration.instead?.(activated[1], context);
    expect(told?.action).toContain('with the same end');
    expect(told?.command).toMatch(/^az role assignment list /);
    const without = { ...context, before: inventoryOf([['timedRights', read()]]) };
    expect(restoration.instead?.(forEver[1], without)).toBeUndefined();
  });

  it('is told by the assignment that it made, or by who, what and where', () => {
    const [, timed] = activation(activated, END);
    expect(endOfAssignment(activated[1], [timed])).toBe(END);
    expect(endOfAssignment(forEver[1], [])).toBeUndefined();
    const elsewhere = assignment(`${workspaceId}/computes/c`, '3', 'owner', 'somebody', 'User');
    expect(endOfAssignment(elsewhere[1], [timed])).toBeUndefined();
  });

  it.each<[string, string, JsonValue]>([
    ['an end that is no text', 'endDateTime', 1_798_761_600],
    ['a type that is not declared', 'assignmentType', 'Lent'],
  ])('is one by %s, too', (_what, field, value) => {
    const [, told] = activation(activated, END);
    const assigned = withValue(told, ['properties', 'assignmentType'], 'Assigned');
    const bare = withValue(assigned, ['properties', 'endDateTime'], undefined);
    expect(isTimed(bare)).toBe(false);
    expect(isTimed(withValue(bare, ['properties', field], value))).toBe(true);
  });

  it('is told by its role where one id of it names a subscription and the other does not', () => {
    const [, timed] = activation(activated, END);
    const bare = withValue(timed, ['properties', 'originRoleAssignmentId'], undefined);
    const role = `/providers/Microsoft.Authorization/roleDefinitions/${roleGuid(timed)}`;
    const other = withValue(bare, ['properties', 'roleDefinitionId'], role);
    expect(endOfAssignment(activated[1], [other])).toBe(END);
  });

  it('is a task for a person, once', () => {
    const tasks = listPostMoveTasks(before, [workspaceId]);
    expect(tasks.map(({ kind, automatic }) => [kind, automatic])).toEqual([
      ['role-assignment', false],
    ]);
  });
});
