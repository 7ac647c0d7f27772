import { textAt, valueAt, type JsonObject } from '../../domain/json.js';
import { workspaceResourceId } from '../../domain/azure/resource-id.js';
import { defineCheck } from '../check.js';
import { documents } from '../documents.js';

type Sign = readonly [field: string, shows: (workspace: JsonObject) => boolean];

// Any of these is a sign of a customer-managed key; `encryption.status` alone is not relied upon.
const signs: readonly Sign[] = [
  [
    'properties.encryption.status',
    (workspace) =>
      textAt(workspace, 'properties', 'encryption', 'status')?.toLowerCase() === 'enabled',
  ],
  [
    'properties.encryption.keyVaultProperties',
    (workspace) => isSet(workspace, 'encryption', 'keyVaultProperties'),
  ],
  ...['cosmosDbResourceId', 'searchAccountResourceId', 'storageAccountResourceId'].map(
    (field): Sign => [
      `properties.encryption.${field}`,
      (workspace) => isSet(workspace, 'encryption', field),
    ],
  ),
  [
    'properties.enableServiceSideCMKEncryption',
    (workspace) => valueAt(workspace, 'properties', 'enableServiceSideCMKEncryption') === true,
  ],
  [
    'properties.serviceProvisionedResourceGroup',
    (workspace) => isSet(workspace, 'serviceProvisionedResourceGroup'),
  ],
];

/** A workspace encrypted with a customer-managed key cannot be moved. */
export const customerManagedKey = defineCheck({
  id: 'customer-managed-key',
  title: 'The workspace is not encrypted with a customer-managed key',
  severity: 'blocker',
  needs: ['workspace'],
  acknowledge: 'unknown-only',
  source: documents.moveWorkspace,
  judge({ scope, items }) {
    return items('workspace').flatMap((workspace) => {
      const seen = signs.filter(([, shows]) => shows(workspace)).map(([field]) => field);
      if (seen.length === 0) return [];
      return [
        {
          severity: 'blocker' as const,
          subject:
            textAt(workspace, 'id') ?? workspaceResourceId(scope.source, scope.workspaceName),
          evidence: seen.map((field) => ({ field, value: 'set' })),
          why: 'Workspaces with a customer-managed key are not supported by the move.',
          remedy:
            'Create a new workspace at the destination and share models, components and environments through a registry.',
        },
      ];
    });
  },
});

/** True when the workspace shows any sign of a customer-managed key. */
export function hasCustomerManagedKey(workspace: JsonObject): boolean {
  return signs.some(([, shows]) => shows(workspace));
}

function isSet(workspace: JsonObject, ...path: readonly string[]): boolean {
  const value = valueAt(workspace, 'properties', ...path);
  return value !== undefined && value !== null && value !== '';
}
