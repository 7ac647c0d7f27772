import { textAt } from '../../domain/json.js';
import { resourceGroupId } from '../../domain/azure/resource-id.js';
import { shellWord } from '../../domain/shell-quote.js';
import { defineCheck, fieldsOf, type Statement } from '../check.js';
import { documents } from '../documents.js';
import { subjectOf } from '../subject-of.js';

const WHY = 'Azure refuses a move while another operation works on one of the two resource groups.';

const sides = [
  { side: 'source', group: 'sourceGroup', deployments: 'sourceDeployments' },
  { side: 'destination', group: 'destinationGroup', deployments: 'destinationDeployments' },
] as const;

/** Neither group is being changed: no deployment runs in it, and its own state is Succeeded. */
export const operationUnderWay = defineCheck({
  id: 'operation-under-way',
  title: 'No deployment or other operation is running in either resource group',
  severity: 'blocker',
  needs: ['sourceGroup', 'destinationGroup', 'sourceDeployments', 'destinationDeployments'],
  acknowledge: 'unknown-only',
  source: documents.moveErrors,
  judge: ({ scope, items }) =>
    sides.flatMap(({ side, group, deployments }): readonly Statement[] => {
      const [name, subscription] = [
        shellWord(scope[side].resourceGroup),
        shellWord(scope[side].subscriptionId),
      ];
      return [
        ...items(group)
          .filter((item) => textAt(item, 'properties', 'provisioningState') !== 'Succeeded')
          .map((item) => ({
            subject: resourceGroupId(scope[side]),
            seen: fieldsOf(item, 'properties.provisioningState'),
            why: WHY,
            remedy: `Wait until it is Succeeded: az group show --name ${name} --subscription ${subscription} --query properties.provisioningState`,
          })),
        ...items(deployments).map((deployment) => ({
          subject: subjectOf(deployment),
          seen: fieldsOf(deployment, 'name', 'properties.provisioningState'),
          why: WHY,
          remedy: `Wait for it: az deployment group wait --created --name ${shellWord(textAt(deployment, 'name') ?? '')} --resource-group ${name} --subscription ${subscription}`,
        })),
      ];
    }),
});
