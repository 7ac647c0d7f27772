import type { FollowUp, RunReport } from '../../domain/run/run-report.js';
import {
  parseResourceId,
  resourceGroupId,
  type ResourceGroupRef,
} from '../../domain/azure/resource-id.js';
import { shellWord } from '../../domain/shell-quote.js';
import { code, fence, text } from '../escape.js';
import { placeHolderNote } from '../remedy.js';
import { collapsed, listed, whole, type Section } from '../section.js';
import { stepInputs } from '../step-inputs.js';
import { ownEntry } from '../../domain/own-entry.js';

/**
 * How infrastructure code calls what a move can take along: Terraform's azurerm provider, and a
 * type of Bicep.
 */
const codeNames: Readonly<Record<string, { readonly terraform: string; readonly bicep: string }>> =
  {
    'microsoft.machinelearningservices/workspaces': {
      terraform: 'azurerm_machine_learning_workspace',
      bicep: 'Microsoft.MachineLearningServices/workspaces@2025-12-01',
    },
    'microsoft.storage/storageaccounts': {
      terraform: 'azurerm_storage_account',
      bicep: 'Microsoft.Storage/storageAccounts@2023-05-01',
    },
    'microsoft.keyvault/vaults': {
      terraform: 'azurerm_key_vault',
      bicep: 'Microsoft.KeyVault/vaults@2023-07-01',
    },
    'microsoft.containerregistry/registries': {
      terraform: 'azurerm_container_registry',
      bicep: 'Microsoft.ContainerRegistry/registries@2023-07-01',
    },
    'microsoft.insights/components': {
      terraform: 'azurerm_application_insights',
      bicep: 'Microsoft.Insights/components@2020-02-02',
    },
  };

/**
 * What is left outside of the workspace: who still knows the old ids, infrastructure code, what may
 * be removed at the source (commit), and the way back (discard). The two phases are those of
 * Microsoft's guide to relocating resources.
 */
export const followUpSection: Section = (report) => {
  const { followUp } = report;
  return followUp === undefined
    ? []
    : [
        listed('### Outside of the workspace', outside(followUp), (line) => line),
        collapsed('Terraform, Bicep and the Azure CLI', whole(infrastructureCode(followUp))),
        collapsed(
          'Commit: what may be removed at the source once nobody wants to go back',
          listed(
            [
              'Nothing of this is done by this action.',
              ...placeHolderNote(followUp.leftovers.map(({ command }) => command)),
            ].join(' '),
            followUp.leftovers,
            leftover,
          ),
        ),
        collapsed('Discard: the way back', whole(wayBack(report, followUp))),
      ];
};

function outside({ trackingUri, oldIdHolders, unread }: FollowUp): readonly string[] {
  return [
    ...(trackingUri === undefined
      ? []
      : [`- MLflow clients: the tracking address is now ${code(trackingUri)}.`]),
    '- Whoever has the old id in a setting must be told. Looked for when the plan was made: alert rules, Event Grid topics, autoscale settings, dashboards, workbooks, logic apps and linked services of data factories. Synapse workspaces, pipelines and scripts were not.',
    ...(unread.length === 0
      ? []
      : [
          `- **Could not be read when the plan was made**, so nobody knows what of it names an old id or is left over: ${unread.map(text).join(', ')}.`,
        ]),
    ...oldIdHolders.map(
      ({ id, title, remedy }) =>
        `- This ${text(title)} named an old id: ${code(id)}. ${text(remedy)}`,
    ),
  ];
}

function leftover({ what, command }: FollowUp['leftovers'][number]): string {
  return `- ${text(what)}:\n\n  ${fence('sh', [command]).trimEnd().replaceAll('\n', '\n  ')}\n`;
}

function infrastructureCode({ moved, wayBack: { source, workspaceName } }: FollowUp): string {
  const named = moved.flatMap(({ type, to }) => {
    const known = ownEntry(codeNames, type.toLowerCase());
    const place = parseResourceId(to);
    if (known === undefined || place === undefined) return [];
    // Terraform compares the words of an id to the letter, and Azure does not always write them so.
    const [typeName = ''] = known.bicep.split('@');
    const id = `${resourceGroupId(place)}/providers/${typeName}/${place.name}`;
    return [{ ...known, name: place.name, to: id }];
  });
  const az = [
    `az account set --subscription ${shellWord(source.subscriptionId)}`,
    `az configure --defaults ${shellWord(`group=${source.resourceGroup}`)} ${shellWord(`workspace=${workspaceName}`)}`,
  ];
  return [
    'Terraform: rename the resource blocks to the addresses of `import`, which are examples; nothing is destroyed, and the state then holds the new ids.',
    fence('hcl', named.flatMap(terraformBlocks)),
    'Bicep has no state: what refers to the moved resources finds them there from now on, and what deploys them is deployed there.',
    fence(
      'bicep',
      named.flatMap((one) => bicepBlock(one, source)),
    ),
    'Azure CLI:',
    fence('sh', [...placeHolderNote(az).map((note) => `# ${note}`), ...az]),
  ].join('\n\n');
}

interface Named {
  readonly terraform: string;
  readonly bicep: string;
  readonly name: string;
  readonly to: string;
}

function terraformBlocks({ terraform, name, to }: Named): readonly string[] {
  const address = `${terraform}.${symbol(name)}`;
  return [
    'removed {',
    `  from = ${address}`,
    '  lifecycle {',
    '    destroy = false',
    '  }',
    '}',
    'import {',
    `  to = ${address}_moved`,
    `  id = ${hclText(to)}`,
    '}',
  ];
}

// Resources of two types may have one name.
function bicepBlock({ bicep, name, terraform }: Named, at: ResourceGroupRef): readonly string[] {
  const kind = terraform.replace(/^azurerm_/, '');
  const scope = [at.subscriptionId, at.resourceGroup].map(bicepText).join(', ');
  return [
    `resource ${kind}_${symbol(name)} '${bicep}' existing = {`,
    `  name: ${bicepText(name)}`,
    `  scope: resourceGroup(${scope})`,
    '}',
  ];
}

/** A name as a symbol of Terraform and Bicep, which begins with a letter. */
function symbol(name: string): string {
  const safe = name.replaceAll(/[^A-Za-z0-9_]/g, '_');
  return /^[A-Za-z]/.test(safe) ? safe : `_${safe}`;
}

// Terraform language: strings and templates.
function hclText(value: string): string {
  return JSON.stringify(value).replaceAll('${', '$${').replaceAll('%{', '%%{');
}

// Bicep: strings, escape sequences.
function bicepText(value: string): string {
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('${', '\\${')}'`;
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
