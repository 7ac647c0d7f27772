import { textAt, type JsonObject } from '../../domain/json.js';
import { movingResourceIds } from '../../domain/azure/moving-resources.js';
import { isAtOrBelow, sameId } from '../../domain/azure/resource-id.js';
import { shellWord } from '../../domain/shell-quote.js';
import { defineCheck } from '../check.js';
import { documents } from '../documents.js';
import { fieldEvidence } from '../field-evidence.js';
import { subjectOf } from '../subject-of.js';

const at = (assignment: JsonObject, field: string): string =>
  textAt(assignment, 'properties', field) ?? '';

/**
 * Role assignments at associated resources that move are lost as well, and among them those of the
 * workspace itself.
 */
export const associatedRolesLost = defineCheck({
  id: 'associated-role-assignments-lost',
  title: 'Role assignments at associated resources that move are created again',
  severity: 'warning',
  needs: ['associatedRoleAssignments'],
  consults: ['workspace'],
  acknowledge: 'any',
  source: documents.moveResources,
  judge({ scope, items }) {
    const [workspace] = items('workspace');
    const [, ...moving] = movingResourceIds(scope, workspace);
    const identity = textAt(workspace, 'identity', 'principalId') ?? '';
    return items('associatedRoleAssignments')
      .filter((assignment) => moving.some((id) => isAtOrBelow(at(assignment, 'scope'), id)))
      .map((assignment) => {
        const isOwn = identity !== '' && sameId(at(assignment, 'principalId'), identity);
        return {
          severity: 'warning' as const,
          subject: subjectOf(assignment),
          evidence: [
            fieldEvidence(assignment, 'properties.principalId'),
            fieldEvidence(assignment, 'properties.roleDefinitionId'),
            ...(isOwn ? [{ field: 'principal', value: 'identity of the workspace' }] : []),
          ],
          why: isOwn
            ? 'The workspace itself loses this access to a resource it stands on, because role assignments do not move.'
            : 'Role assignments on a moved resource become orphaned: the principal loses this access.',
          remedy: `Create it again at the new scope, before anything uses the workspace: az role assignment create --assignee-object-id ${shellWord(at(assignment, 'principalId'))} --role ${shellWord(at(assignment, 'roleDefinitionId').split('/').at(-1) ?? '')} --scope NEW_RESOURCE_ID`,
        };
      });
  },
});
