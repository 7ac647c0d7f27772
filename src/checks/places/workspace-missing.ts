import { workspaceResourceId } from '../../domain/azure/resource-id.js';
import { shellWord } from '../../domain/shell-quote.js';
import { defineCheck } from '../check.js';
import { documents } from '../documents.js';

/** The workspace must be there: everything else is a question about it. */
export const workspaceMissing = defineCheck({
  id: 'workspace-missing',
  title: 'The workspace exists at the source',
  severity: 'blocker',
  needs: ['workspace'],
  acknowledge: 'unknown-only',
  source: documents.moveWorkspace,
  judge({ scope, items, known }) {
    if (!known('workspace') || items('workspace').length > 0) return [];
    return [
      {
        severity: 'blocker',
        subject: workspaceResourceId(scope.source, scope.workspaceName),
        evidence: [{ field: 'id', value: 'not found' }],
        why: 'Azure knows no workspace of this name in the source resource group.',
        remedy: `Check name, group and subscription: az resource list --resource-type Microsoft.MachineLearningServices/workspaces --subscription ${shellWord(scope.source.subscriptionId)} --output table`,
      },
    ];
  },
});
