import { textAt, valueAt, type JsonObject } from '../../domain/json.js';
import { sameId } from '../../domain/azure/resource-id.js';
import { defineItemRule } from '../check.js';
import { documents } from '../documents.js';

// Any of these that is set is a sign of a customer-managed key; `encryption.status` alone is not
// relied upon.
const SIGNS = [
  'encryption.keyVaultProperties',
  'encryption.cosmosDbResourceId',
  'encryption.searchAccountResourceId',
  'encryption.storageAccountResourceId',
  'serviceProvisionedResourceGroup',
];

/** A workspace encrypted with a customer-managed key cannot be moved. */
export const customerManagedKey = defineItemRule({
  id: 'customer-managed-key',
  title: 'The workspace is not encrypted with a customer-managed key',
  severity: 'blocker',
  of: 'workspace',
  acknowledge: 'unknown-only',
  source: documents.moveWorkspace,
  concerns: hasCustomerManagedKey,
  seen: (workspace) =>
    Object.fromEntries(signsOf(workspace).map((field) => [`properties.${field}`, 'set'])),
  why: 'Workspaces with a customer-managed key are not supported by the move.',
  remedy:
    'Create a new workspace at the destination and share models, components and environments through a registry.',
});

/** True when the workspace shows any sign of a customer-managed key. */
export function hasCustomerManagedKey(workspace: JsonObject): boolean {
  return signsOf(workspace).length > 0;
}

function signsOf({ properties }: JsonObject): readonly string[] {
  const isEnabled = sameId(textAt(properties, 'encryption', 'status') ?? '', 'Enabled');
  const isServiceSide = valueAt(properties, 'enableServiceSideCMKEncryption') === true;
  return [
    ...(isEnabled ? ['encryption.status'] : []),
    ...SIGNS.filter((field) => (valueAt(properties, ...field.split('.')) ?? '') !== ''),
    ...(isServiceSide ? ['enableServiceSideCMKEncryption'] : []),
  ];
}
