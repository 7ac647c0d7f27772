import { resourceGroupId, workspaceResourceId } from '../../domain/azure/resource-id.js';
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
  judge({ scope: { source, workspaceName }, items, known }) {
    if (!known('workspace') || items('workspace').length > 0) return undefined;
    return {
      subject: workspaceResourceId(source, workspaceName),
      seen: { id: 'not found' },
      why: 'Azure knows no workspace of this name in the source resource group.',
      remedy: `Check name, group and subscription: az resource list --resource-type Microsoft.MachineLearningServices/workspaces --subscription ${shellWord(source.subscriptionId)} --output table`,
    };
  },
});

/** ARM does not create the destination group (RPC: target resource group does not exist, 400). */
export const destinationGroupMissing = defineCheck({
  id: 'destination-group-missing',
  title: 'The destination resource group exists',
  severity: 'blocker',
  needs: ['destinationGroup'],
  acknowledge: 'unknown-only',
  source: documents.rpcMove,
  judge({ scope: { destination }, items, known }) {
    if (!known('destinationGroup') || items('destinationGroup').length > 0) return undefined;
    return {
      subject: resourceGroupId(destination),
      seen: { id: 'not found' },
      why: 'A move needs an existing resource group at the destination.',
      remedy: `az group create --name ${shellWord(destination.resourceGroup)} --location REGION-OF-THE-WORKSPACE --subscription ${shellWord(destination.subscriptionId)}`,
    };
  },
});
