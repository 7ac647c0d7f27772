import { associatedId } from '../../domain/azure/moving-resources.js';
import type { AssociatedKind } from '../../domain/request/request.js';
import { parseResourceId, sameId } from '../../domain/azure/resource-id.js';
import { defineCheck, type Statement } from '../check.js';
import { documents } from '../documents.js';

const typeOfKind: Readonly<Record<AssociatedKind, string>> = {
  storage: 'Microsoft.Storage/storageAccounts',
  'key-vault': 'Microsoft.KeyVault/vaults',
  'container-registry': 'Microsoft.ContainerRegistry/registries',
  'application-insights': 'Microsoft.Insights/components',
};

/**
 * What is asked to move is of a type that moves. Identities, private endpoints, Databricks and
 * Synapse workspaces do not move, so an associated resource of an unexpected type is not put into
 * the request.
 */
export const associatedType = defineCheck({
  id: 'associated-resource-type',
  title: 'Associated resources that move are of the types that move',
  severity: 'blocker',
  needs: ['workspace'],
  acknowledge: 'unknown-only',
  source: documents.moveSupport,
  judge({ scope, items }) {
    return items('workspace').flatMap((workspace) =>
      scope.associated.flatMap((kind): readonly Statement[] => {
        const id = associatedId(workspace, kind);
        const type = parseResourceId(id ?? '')?.type ?? '(not understood)';
        if (id === undefined || sameId(type, typeOfKind[kind])) return [];
        return [
          {
            severity: 'blocker',
            subject: id,
            evidence: [{ field: 'type', value: type }],
            why: `The workspace names it as its ${kind}, and resources of this type are not moved by this action.`,
            remedy: `Leave ${kind} out of associated-resources.`,
          },
        ];
      }),
    );
  },
});
