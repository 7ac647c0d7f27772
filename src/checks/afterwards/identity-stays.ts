import { objectAt } from '../../domain/json.js';
import { defineCheck } from '../check.js';
import { documents } from '../documents.js';
import { subjectOf } from '../subject-of.js';

/** User-assigned identities cannot be moved: the workspace goes on using them where they are. */
export const identityStays = defineCheck({
  id: 'user-assigned-identity-stays',
  title: 'User-assigned identities stay at the source',
  severity: 'warning',
  needs: [],
  consults: ['workspace'],
  acknowledge: 'any',
  source: documents.moveSupport,
  judge({ items }) {
    return items('workspace').flatMap((workspace) => {
      const ids = Object.keys(objectAt(workspace, 'identity', 'userAssignedIdentities'));
      if (ids.length === 0) return [];
      return [
        {
          severity: 'warning' as const,
          subject: subjectOf(workspace),
          evidence: ids.map((value) => ({ field: 'identity.userAssignedIdentities', value })),
          why: 'A user-assigned identity cannot be moved. Deleting the old group or subscription would take it from the workspace.',
          remedy:
            'Keep the identity, or assign one of the destination after the move: az ml workspace update --primary-user-assigned-identity ID',
        },
      ];
    });
  },
});
