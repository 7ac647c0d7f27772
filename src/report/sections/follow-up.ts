import type { FollowUp, RunReport } from '../../domain/run-report.js';
import { code, fence, text } from '../escape.js';
import { collapsed, listed, whole, type Section } from '../section.js';
import { stepInputs } from '../step-inputs.js';

/** How Terraform's azurerm provider calls what a move can take along. */
const terraformTypes: Readonly<Record<string, string>> = {
  'microsoft.machinelearningservices/workspaces': 'azurerm_machine_learning_workspace',
  'microsoft.storage/storageaccounts': 'azurerm_storage_account',
  'microsoft.keyvault/vaults': 'azurerm_key_vault',
  'microsoft.containerregistry/registries': 'azurerm_container_registry',
  'microsoft.insights/components': 'azurerm_application_insights',
};

/**
 * What is left outside of the workspace: who still knows the old ids, infrastructure code, what may be removed at the source
 * (commit), and the way back (discard). The two phases are those of Microsoft's guide to relocating resources.
 */
export const followUpSection: Section = {
  name: 'what is left outside of the workspace',
  value: 74,
  blocks: (report) => {
    const { followUp } = report;
    return followUp === undefined
      ? []
      : [
          listed('### Outside of the workspace', outside(followUp)),
          collapsed('Terraform and Bicep', whole(infrastructureCode(followUp))),
          collapsed(
            'Commit: what may be removed at the source once nobody wants to go back',
            listed('Nothing of this is done by this action.', followUp.leftovers.map(leftover)),
          ),
          collapsed('Discard: the way back', whole(wayBack(report, followUp))),
        ];
  },
};

function outside({ trackingUri, oldIdHolders }: FollowUp): readonly string[] {
  return [
    ...(trackingUri === undefined
      ? []
      : [`- MLflow clients: the tracking address is now ${code(trackingUri)}.`]),
    '- Whoever has the old id in a setting must be told: Data Factory and Synapse linked services, Event Grid topics, dashboards, pipelines. Only alert rules were looked for.',
    ...oldIdHolders.map((id) => `- Alert rule ${code(id)} names an old id.`),
  ];
}

function leftover({ what, command }: FollowUp['leftovers'][number]): string {
  return `- ${text(what)}: ${code(command)}`;
}

function infrastructureCode({ moved, wayBack: { source } }: FollowUp): string {
  const blocks = moved.flatMap(({ type, to }) => {
    const terraform = terraformTypes[type.toLowerCase()];
    if (terraform === undefined) return [];
    const name = (to.split('/').at(-1) ?? '').replaceAll(/[^A-Za-z0-9_]/g, '_');
    return [
      'removed {',
      `  from = ${terraform}.${name}`,
      '  lifecycle {',
      '    destroy = false',
      '  }',
      '}',
      'import {',
      `  to = ${terraform}.${name}_moved`,
      `  id = ${JSON.stringify(to)}`,
      '}',
    ];
  });
  const head =
    'Rename the resource blocks to the addresses of `import`, which are examples; nothing is destroyed, and the state then holds the new ids.';
  const bicep = `Bicep: what deploys them has the scope ${code(`resourceGroup('${source.subscriptionId}', '${source.resourceGroup}')`)} now.`;
  return `${head}\n\n${fence('hcl', blocks)}\n${bicep}`;
}

function wayBack(
  report: RunReport,
  { wayBack: { source, destination, workspaceName, associated } }: FollowUp,
): string {
  const inputs = stepInputs(report, [
    ['mode', 'validate'],
    ['source-subscription-id', source.subscriptionId],
    ['source-resource-group', JSON.stringify(source.resourceGroup)],
    ['workspace-name', JSON.stringify(workspaceName)],
    ['destination-subscription-id', destination.subscriptionId],
    ['destination-resource-group', JSON.stringify(destination.resourceGroup)],
    ['associated-resources', associated.length === 0 ? 'none' : associated.join(', ')],
    ['plan-file', 'way-back/workspace-move-plan.json'],
  ]);
  return `A validation the other way round makes the plan of the way back, reviewed and gated like any other:\n\n${inputs}`;
}
