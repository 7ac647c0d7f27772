import { associatedId, isInSourceGroup } from '../../domain/azure/moving-resources.js';
import { workspaceResourceId } from '../../domain/azure/resource-id.js';
import { defineCheck, type Statement } from '../check.js';
import { documents } from '../documents.js';

/**
 * One move request takes resources of one group: an associated resource asked for must lie in the
 * source group.
 */
export const associatedElsewhere = defineCheck({
  id: 'associated-resource-elsewhere',
  title: 'The associated resources that shall travel are in the source group',
  severity: 'blocker',
  needs: ['workspace'],
  acknowledge: 'unknown-only',
  source: documents.rpcMove,
  judge({ scope, items }) {
    return items('workspace').flatMap((workspace) =>
      scope.associated.flatMap((kind): readonly Statement[] => {
        const id = associatedId(workspace, kind);
        // A workspace without a registry has nothing to take along: registries are created on first
        // use.
        if (id === undefined || isInSourceGroup(scope, id)) return [];
        return [
          {
            severity: 'blocker',
            subject: id,
            evidence: [{ field: `associated-resources: ${kind}`, value: id }],
            why: `It is asked to travel with ${workspaceResourceId(scope.source, scope.workspaceName)} but lies in another resource group.`,
            remedy:
              'Leave it out of associated-resources (the workspace keeps using it where it is), or move it into the source group first.',
          },
        ];
      }),
    );
  },
});
