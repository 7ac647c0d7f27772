import { textAt } from '../../domain/json.js';
import { defineCheck } from '../check.js';
import { documents } from '../documents.js';

/**
 * Role assignments at the workspace and below are not moved: they are created again at the new
 * scope.
 */
export const roleAssignmentsLost = defineCheck({
  id: 'role-assignments-lost',
  title: 'Role assignments at the workspace are created again after the move',
  severity: 'warning',
  needs: ['roleAssignments'],
  acknowledge: 'any',
  source: documents.moveWorkspace,
  judge({ items }) {
    return items('roleAssignments').map((assignment) => ({
      severity: 'warning' as const,
      subject: textAt(assignment, 'id') ?? 'role assignment',
      evidence: [
        {
          field: 'properties.principalId',
          value: textAt(assignment, 'properties', 'principalId') ?? '(absent)',
        },
        {
          field: 'properties.roleDefinitionId',
          value: textAt(assignment, 'properties', 'roleDefinitionId') ?? '(absent)',
        },
      ],
      why: 'Role assignments on a moved resource become orphaned: the principal loses this access.',
      remedy: 'Create it again at the new scope after the move; the plan file holds it.',
    }));
  },
});
