import { textAt, type JsonObject } from '../../domain/json.js';
import { workspaceResourceId } from '../../domain/azure/resource-id.js';
import { defineCheck } from '../check.js';
import { documents } from '../documents.js';
import { fieldEvidence } from '../field-evidence.js';
import { subjectOf } from '../subject-of.js';

const at = (assignment: JsonObject, field: string): string =>
  textAt(assignment, 'properties', field) ?? '';

/** Rights that reach the workspace from above now, and will not at the destination. */
export const inheritedRightsDiffer = defineCheck({
  id: 'inherited-rights-differ',
  title: 'Rights inherited at the source are inherited at the destination, too',
  severity: 'warning',
  needs: ['inheritedRoleAssignments', 'destinationRoleAssignments'],
  acknowledge: 'any',
  source: documents.moveResources,
  judge({ scope, items, known }) {
    if (!known('destinationRoleAssignments')) return [];
    const there = new Set(items('destinationRoleAssignments').map(rightOf));
    return items('inheritedRoleAssignments')
      .filter((assignment) => !there.has(rightOf(assignment)))
      .map((assignment) => ({
        severity: 'warning' as const,
        subject: subjectOf(assignment),
        evidence: [
          fieldEvidence(assignment, 'properties.principalId'),
          fieldEvidence(assignment, 'properties.roleDefinitionId'),
          fieldEvidence(assignment, 'properties.scope'),
        ],
        why: `This right reaches ${workspaceResourceId(scope.source, scope.workspaceName)} from above and is not given at the destination.`,
        remedy:
          'Decide whether the principal shall keep it, and give it at the destination group if so.',
      }));
  },
});

// Who, what and under which condition; role ids begin with the scope they were listed under.
function rightOf(assignment: JsonObject): string {
  const role = at(assignment, 'roleDefinitionId').split('/').at(-1) ?? '';
  return [at(assignment, 'principalId'), role, at(assignment, 'condition')].join('|').toLowerCase();
}
