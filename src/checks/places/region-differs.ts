import { textAt } from '../../domain/json.js';
import { regionName } from '../../domain/azure/region-name.js';
import { resourceGroupId } from '../../domain/azure/resource-id.js';
import { shellWord } from '../../domain/shell-quote.js';
import { defineCheck } from '../check.js';
import { documents } from '../documents.js';

/**
 * The destination group is in the region of the workspace (step 4 of the guide); ARM itself would
 * not insist.
 */
export const regionDiffers = defineCheck({
  id: 'region-differs',
  title: 'The destination resource group is in the same region as the workspace',
  severity: 'blocker',
  needs: ['workspace', 'destinationGroup'],
  acknowledge: 'unknown-only',
  source: documents.moveWorkspace,
  judge({ scope, items }) {
    const [workspace] = items('workspace');
    const [group] = items('destinationGroup');
    if (workspace === undefined || group === undefined) return [];
    const from = regionName(textAt(workspace, 'location'));
    const to = regionName(textAt(group, 'location'));
    if (from === to && from !== '') return [];
    return [
      {
        severity: 'blocker',
        subject: resourceGroupId(scope.destination),
        evidence: [
          { field: 'workspace location', value: from },
          { field: 'destination group location', value: to },
        ],
        why: 'A move never changes a region: the destination group must be in the region of the workspace. To change the region, create a new workspace there and share the assets through a registry.',
        remedy: `Create a group in the right region and name it as the destination: az group create --name NAME --location ${shellWord(from)} --subscription ${shellWord(scope.destination.subscriptionId)}`,
      },
    ];
  },
});
