import { textAt, type JsonObject } from '../../domain/json.js';
import { movingResourceIds } from '../../domain/azure/moving-resources.js';
import { rightWords, roleGuid } from '../../domain/azure/right-words.js';
import { isEligibility, isTimed } from '../../domain/azure/timed-rights.js';
import { isAtOrBelow, sameId, workspaceResourceId } from '../../domain/azure/resource-id.js';
import { shellWord } from '../../domain/shell-quote.js';
import { defineCheck, defineItemRule, fieldsOf, type CheckView } from '../check.js';
import { documents } from '../documents.js';
import { subjectOf } from '../subject-of.js';

const at = (assignment: JsonObject, field: string): string =>
  textAt(assignment, 'properties', field) ?? '';

function lost(item: JsonObject, { items }: CheckView<'roleDefinitions' | 'workspace'>): string {
  return rightWords(item, items('roleDefinitions'), items('workspace')[0], lossOf(item));
}

function lossOf(item: JsonObject): string {
  if (isEligibility(item)) return 'can no longer activate';
  return isTimed(item) ? 'loses the time-limited' : 'loses';
}

const ORPHANED =
  'Role assignments on a moved resource become orphaned: the principal loses this access.';

/**
 * Role assignments at the workspace and below are not moved: they are created again at the new
 * scope.
 */
export const roleAssignmentsLost = defineItemRule({
  id: 'role-assignments-lost',
  title: 'Role assignments at the workspace are created again after the move',
  severity: 'warning',
  of: 'roleAssignments',
  consults: ['roleDefinitions', 'workspace'],
  label: lost,
  acknowledge: 'any',
  source: documents.moveWorkspace,
  seen: ['properties.principalId', 'properties.roleDefinitionId'],
  why: ORPHANED,
  remedy: 'Create it again at the new scope after the move; the plan file holds it.',
});

/**
 * Role assignments at associated resources that move are lost as well, and among them those of the
 * workspace itself.
 */
export const associatedRolesLost = defineItemRule({
  id: 'associated-role-assignments-lost',
  title: 'Role assignments at associated resources that move are created again',
  severity: 'warning',
  of: 'associatedRoleAssignments',
  needs: ['associatedRoleAssignments'],
  consults: ['roleDefinitions', 'workspace'],
  label: lost,
  acknowledge: 'any',
  source: documents.moveResources,
  concerns(assignment, { scope, items }) {
    const [, ...moving] = movingResourceIds(scope, items('workspace')[0]);
    return moving.some((id) => isAtOrBelow(at(assignment, 'scope'), id));
  },
  seen: (assignment, view) => ({
    ...fieldsOf(assignment, 'properties.principalId', 'properties.roleDefinitionId'),
    principal: isOfWorkspace(assignment, view) ? 'identity of the workspace' : [],
  }),
  why: (assignment, view) =>
    isOfWorkspace(assignment, view)
      ? 'The workspace itself loses this access to a resource it stands on, because role assignments do not move.'
      : ORPHANED,
  remedy: (assignment) =>
    `Create it again at the new scope, before anything uses the workspace: az role assignment create --assignee-object-id ${shellWord(at(assignment, 'principalId'))} --role ${shellWord(roleGuid(assignment))} --scope NEW_RESOURCE_ID`,
});

function isOfWorkspace(assignment: JsonObject, { items }: CheckView<'workspace'>): boolean {
  const identity = textAt(items('workspace')[0], 'identity', 'principalId') ?? '';
  return identity !== '' && sameId(at(assignment, 'principalId'), identity);
}

/** Rights in time: a program that gave them again would make them permanent. */
export const timedRightsLost = defineItemRule({
  id: 'timed-rights-lost',
  title: 'Time-limited and eligible role assignments are given again by a person',
  severity: 'warning',
  of: 'timedRights',
  needs: ['timedRights'],
  consults: ['roleDefinitions', 'workspace'],
  label: lost,
  acknowledge: 'any',
  source: documents.timedRights,
  concerns: (instance, { scope, items }) =>
    movingResourceIds(scope, items('workspace')[0]).some((id) =>
      isAtOrBelow(at(instance, 'scope'), id),
    ),
  seen: [
    'properties.principalId',
    'properties.roleDefinitionId',
    'properties.assignmentType',
    'properties.endDateTime',
  ],
  why: (instance) =>
    isEligibility(instance)
      ? 'Somebody may activate this role here; the move drops that, and it is not put back by this action.'
      : 'This right ends by itself; the move drops it, and it is never made permanent by this action.',
  remedy:
    'Decide whether it shall hold at the new id, and give it there with the same end: in the Azure portal, Privileged Identity Management, Azure resources.',
});

/** Rights that reach the workspace from above now, and will not at the destination. */
export const inheritedRightsDiffer = defineCheck({
  id: 'inherited-rights-differ',
  title: 'Rights inherited at the source are inherited at the destination, too',
  severity: 'warning',
  needs: ['inheritedRoleAssignments', 'destinationRoleAssignments'],
  consults: ['roleDefinitions', 'workspace'],
  acknowledge: 'any',
  source: documents.moveResources,
  judge({ scope, items, known }) {
    if (!known('destinationRoleAssignments')) return [];
    const there = new Set(items('destinationRoleAssignments').map(rightOf));
    return items('inheritedRoleAssignments')
      .filter((assignment) => !there.has(rightOf(assignment)))
      .map((assignment) => ({
        subject: subjectOf(assignment),
        label: rightWords(
          assignment,
          items('roleDefinitions'),
          items('workspace')[0],
          'no longer inherits',
        ),
        seen: fieldsOf(
          assignment,
          'properties.principalId',
          'properties.roleDefinitionId',
          'properties.scope',
        ),
        why: `This right reaches ${workspaceResourceId(scope.source, scope.workspaceName)} from above and is not given at the destination.`,
        remedy:
          'Decide whether the principal shall keep it, and give it at the destination group if so.',
      }));
  },
});

// Who, what and under which condition; role ids begin with the scope they were listed under.
function rightOf(assignment: JsonObject): string {
  const parts = [at(assignment, 'principalId'), roleGuid(assignment), at(assignment, 'condition')];
  return parts.join('|').toLowerCase();
}
