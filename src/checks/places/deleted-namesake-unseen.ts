import { workspaceResourceId } from '../../domain/azure/resource-id.js';
import { defineCheck } from '../check.js';
import { documents } from '../documents.js';

/** What nobody can see beforehand. */
export const deletedNamesakeUnseen = defineCheck({
  id: 'deleted-namesake-unseen',
  title: 'No workspace of this name was deleted at the destination within 14 days',
  severity: 'information',
  needs: [],
  consults: ['destinationNamesake'],
  acknowledge: 'any',
  source: documents.softDelete,
  judge({ scope, items }) {
    // A living namesake has a rule of its own, and leaves no room for a deleted one.
    if (items('destinationNamesake').length > 0) return [];
    return [
      {
        severity: 'information',
        subject: workspaceResourceId(scope.destination, scope.workspaceName),
        evidence: [
          { field: 'deleted workspaces', value: 'not listed by any stable version of the API' },
        ],
        why: 'A deleted workspace keeps its name for up to 14 days, and this action cannot see it.',
        remedy:
          'If there was one, purge it: in the Azure portal, Azure Machine Learning, Recently deleted.',
      },
    ];
  },
});
