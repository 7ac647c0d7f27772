import { associatedId, isInSourceGroup } from '../../domain/azure/moving-resources.js';
import { associatedKinds } from '../../domain/request/request.js';
import { defineCheck } from '../check.js';
import { documents } from '../documents.js';

/**
 * Associated resources that do not travel go on being used from where they are, across groups or
 * subscriptions.
 */
export const associatedLeftBehind = defineCheck({
  id: 'associated-resources-left-behind',
  title: 'Associated resources that stay at the source',
  severity: 'information',
  needs: [],
  consults: ['workspace'],
  acknowledge: 'any',
  source: documents.moveWorkspace,
  judge({ scope, items }) {
    return items('workspace').flatMap((workspace) =>
      associatedKinds.flatMap((kind) => {
        const id = associatedId(workspace, kind);
        if (id === undefined) return [];
        if (scope.associated.includes(kind) && isInSourceGroup(scope, id)) return [];
        return [
          {
            severity: 'information' as const,
            subject: id,
            evidence: [{ field: 'associated-resources', value: `${kind} is not in the move` }],
            why: 'It stays where it is and the moved workspace keeps using it there.',
            remedy:
              'Name it in associated-resources to take it along, unless another workspace shares it.',
          },
        ];
      }),
    );
  },
});
