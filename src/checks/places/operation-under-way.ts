import { textAt } from '../../domain/json.js';
import { resourceGroupId, type ResourceGroupRef } from '../../domain/azure/resource-id.js';
import type { MoveScope } from '../../domain/request/request.js';
import { shellWord } from '../../domain/shell-quote.js';
import { defineCheck, type Statement } from '../check.js';
import { documents } from '../documents.js';
import { fieldEvidence } from '../field-evidence.js';
import { subjectOf } from '../subject-of.js';

const WHY = 'Azure refuses a move while another operation works on one of the two resource groups.';

const sides: readonly {
  readonly group: 'sourceGroup' | 'destinationGroup';
  readonly deployments: 'sourceDeployments' | 'destinationDeployments';
  readonly place: (scope: MoveScope) => ResourceGroupRef;
}[] = [
  { group: 'sourceGroup', deployments: 'sourceDeployments', place: ({ source }) => source },
  {
    group: 'destinationGroup',
    deployments: 'destinationDeployments',
    place: ({ destination }) => destination,
  },
];

/** Neither group is being changed: no deployment runs in it, and its own state is Succeeded. */
export const operationUnderWay = defineCheck({
  id: 'operation-under-way',
  title: 'No deployment or other operation is running in either resource group',
  severity: 'blocker',
  needs: ['sourceGroup', 'destinationGroup', 'sourceDeployments', 'destinationDeployments'],
  acknowledge: 'unknown-only',
  source: documents.moveErrors,
  judge({ scope, items }) {
    return sides.flatMap(({ group, deployments, place }): readonly Statement[] => [
      ...items(group)
        .filter((item) => textAt(item, 'properties', 'provisioningState') !== 'Succeeded')
        .map((item) => ({
          severity: 'blocker' as const,
          subject: resourceGroupId(place(scope)),
          evidence: [fieldEvidence(item, 'properties.provisioningState')],
          why: WHY,
          remedy: `Wait until it is Succeeded: az group show --name ${shellWord(place(scope).resourceGroup)} --subscription ${shellWord(place(scope).subscriptionId)} --query properties.provisioningState`,
        })),
      ...items(deployments).map((deployment) => ({
        severity: 'blocker' as const,
        subject: subjectOf(deployment),
        evidence: [
          fieldEvidence(deployment, 'name'),
          fieldEvidence(deployment, 'properties.provisioningState'),
        ],
        why: WHY,
        remedy: `Wait for it: az deployment group wait --created --name ${shellWord(textAt(deployment, 'name') ?? '')} --resource-group ${shellWord(place(scope).resourceGroup)} --subscription ${shellWord(place(scope).subscriptionId)}`,
      })),
    ]);
  },
});
