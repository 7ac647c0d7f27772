import { resourceGroupId } from '../../domain/azure/resource-id.js';
import { shellWord } from '../../domain/shell-quote.js';
import { defineCheck } from '../check.js';
import { documents } from '../documents.js';

/** ARM does not create the destination group (RPC: target resource group does not exist, 400). */
export const destinationGroupMissing = defineCheck({
  id: 'destination-group-missing',
  title: 'The destination resource group exists',
  severity: 'blocker',
  needs: ['destinationGroup'],
  acknowledge: 'unknown-only',
  source: documents.rpcMove,
  judge({ scope, items, known }) {
    if (!known('destinationGroup') || items('destinationGroup').length > 0) return [];
    return [
      {
        severity: 'blocker',
        subject: resourceGroupId(scope.destination),
        evidence: [{ field: 'id', value: 'not found' }],
        why: 'A move needs an existing resource group at the destination.',
        remedy: `az group create --name ${shellWord(scope.destination.resourceGroup)} --location REGION-OF-THE-WORKSPACE --subscription ${shellWord(scope.destination.subscriptionId)}`,
      },
    ];
  },
});
