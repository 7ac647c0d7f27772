import { idOf } from '../../domain/azure/body-identity.js';
import { movingResourceIds } from '../../domain/azure/moving-resources.js';
import { isAtOrBelow, resourceGroupId } from '../../domain/azure/resource-id.js';
import { defineCheck } from '../check.js';
import { documents } from '../documents.js';

/** Resources that one move takes at most (Azure Resource Manager RPC: Move Resource). */
const MOST = 800;

/** What travels, tracked children included, is not more than one move takes. */
export const tooManyResources = defineCheck({
  id: 'too-many-resources',
  title: `One move takes at most ${MOST} resources`,
  severity: 'blocker',
  needs: ['sourceGroupResources'],
  consults: ['workspace'],
  acknowledge: 'any',
  source: documents.rpcMove,
  judge({ scope, items }) {
    const moving = movingResourceIds(scope, items('workspace')[0]);
    const travelling = items('sourceGroupResources').filter((resource) =>
      moving.some((id) => isAtOrBelow(idOf(resource), id)),
    );
    if (travelling.length <= MOST) return [];
    return [
      {
        severity: 'blocker',
        subject: resourceGroupId(scope.source),
        evidence: [{ field: 'resources that travel', value: String(travelling.length) }],
        why: `Azure refuses a move of more than ${MOST} resources at once, and no document says whether children count.`,
        remedy:
          'Remove endpoints and deployments that are not needed, or accept it: Azure decides.',
      },
    ];
  },
});
