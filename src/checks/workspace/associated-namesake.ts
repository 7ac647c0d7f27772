import { idOf } from '../../domain/azure/body-identity.js';
import { movingResourceIds } from '../../domain/azure/moving-resources.js';
import { movedId, sameId } from '../../domain/azure/resource-id.js';
import { defineCheck } from '../check.js';
import { documents } from '../documents.js';
import { fieldEvidence } from '../field-evidence.js';
import { subjectOf } from '../subject-of.js';

/**
 * A resource of the same type and name as an associated one that moves makes ARM refuse the move
 * (RPC: 409).
 */
export const associatedNamesake = defineCheck({
  id: 'associated-namesake',
  title: 'The destination group holds no namesake of an associated resource that moves',
  severity: 'blocker',
  needs: ['destinationGroupResources'],
  consults: ['workspace'],
  acknowledge: 'unknown-only',
  source: documents.rpcMove,
  judge({ scope, items }) {
    // The first one is the workspace, which has a rule of its own.
    const [, ...associated] = movingResourceIds(scope, items('workspace')[0]);
    const wanted = associated.flatMap((id) => movedId(id, scope.destination) ?? []);
    return items('destinationGroupResources')
      .filter((resource) => wanted.some((id) => sameId(id, idOf(resource))))
      .map((resource) => ({
        severity: 'blocker' as const,
        subject: subjectOf(resource),
        evidence: [fieldEvidence(resource, 'type'), fieldEvidence(resource, 'name')],
        why: 'A resource of this type and name is already at the destination, and a move never overwrites.',
        remedy:
          'Leave the associated resource out of associated-resources, or choose another group.',
      }));
  },
});
