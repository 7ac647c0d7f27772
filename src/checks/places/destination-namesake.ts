import { textAt } from '../../domain/json.js';
import { workspaceResourceId } from '../../domain/azure/resource-id.js';
import { defineCheck } from '../check.js';
import { documents } from '../documents.js';

/**
 * A resource of the same type and name in the destination group makes ARM refuse the move (RPC:
 * 409).
 */
export const destinationNamesake = defineCheck({
  id: 'destination-namesake',
  title: 'The destination group holds no workspace of the same name',
  severity: 'blocker',
  needs: ['destinationNamesake'],
  acknowledge: 'unknown-only',
  source: documents.rpcMove,
  judge({ scope, items }) {
    return items('destinationNamesake').map((namesake) => ({
      severity: 'blocker' as const,
      subject:
        textAt(namesake, 'id') ?? workspaceResourceId(scope.destination, scope.workspaceName),
      evidence: [{ field: 'name', value: textAt(namesake, 'name') ?? scope.workspaceName }],
      why: 'A workspace of this name is already at the destination, and a move never overwrites.',
      remedy:
        'Choose another destination group, or rename by moving the other workspace away first. A deleted workspace keeps its name until it is purged.',
    }));
  },
});
