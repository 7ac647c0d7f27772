import { idOf } from '../../domain/azure/body-identity.js';
import { textAt, type JsonObject } from '../../domain/json.js';
import { associatedId, isInSourceGroup } from '../../domain/azure/moving-resources.js';
import { associatedKinds, type AssociatedKind } from '../../domain/request/request.js';
import { parseResourceId, sameId, workspaceResourceId } from '../../domain/azure/resource-id.js';
import { defineCheck, fieldsOf, type Statement } from '../check.js';
import { documents } from '../documents.js';

type Named = readonly [id: string, kind: AssociatedKind];

// What the workspace names of these kinds. A workspace without a registry has nothing to take
// along: registries are created on first use.
function namedIn(workspaces: readonly JsonObject[], kinds: readonly AssociatedKind[]) {
  return workspaces.flatMap((workspace) =>
    kinds.flatMap((kind): readonly Named[] => {
      const id = associatedId(workspace, kind);
      return id === undefined ? [] : [[id, kind]];
    }),
  );
}

/**
 * Every associated resource of the workspace exists and is ready: a workspace without its storage
 * is broken already.
 */
export const associatedState = defineCheck({
  id: 'associated-resource-state',
  title: 'The associated resources exist and are ready',
  severity: 'blocker',
  needs: ['associatedResources'],
  consults: ['workspace'],
  acknowledge: 'unknown-only',
  source: documents.moveWorkspace,
  judge({ items, known }) {
    if (!known('associatedResources')) return [];
    return namedIn(items('workspace'), associatedKinds).flatMap(([id, kind]) => {
      const body = items('associatedResources').find((one) => sameId(idOf(one), id));
      const state = textAt(body, 'properties', 'provisioningState');
      // Vaults of old api-versions and components show no state at all.
      if (body !== undefined && (state === undefined || state === 'Succeeded')) return [];
      return [
        {
          subject: id,
          seen:
            body === undefined
              ? { [kind]: 'not found' }
              : fieldsOf(body, 'properties.provisioningState'),
          why: `The workspace stands on this ${kind}, and it is not there or not ready.`,
          remedy: 'Repair it first; the diagnose action of the workspace tells what is missing.',
        },
      ];
    });
  },
});

/**
 * One move request takes resources of one group: an associated resource asked for must lie in the
 * source group.
 */
export const associatedElsewhere = defineCheck({
  id: 'associated-resource-elsewhere',
  title: 'The associated resources that shall travel are in the source group',
  severity: 'blocker',
  needs: ['workspace'],
  acknowledge: 'unknown-only',
  source: documents.rpcMove,
  judge: ({ scope, items }) =>
    namedIn(items('workspace'), scope.associated)
      .filter(([id]) => !isInSourceGroup(scope, id))
      .map(([id, kind]) => ({
        subject: id,
        seen: { [`associated-resources: ${kind}`]: id },
        why: `It is asked to travel with ${workspaceResourceId(scope.source, scope.workspaceName)} but lies in another resource group.`,
        remedy:
          'Leave it out of associated-resources (the workspace keeps using it where it is), or move it into the source group first.',
      })),
});

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
  judge: ({ scope, items }) =>
    namedIn(items('workspace'), scope.associated)
      .map(([id, kind]) => ({ id, kind, type: parseResourceId(id)?.type ?? '(not understood)' }))
      .filter(({ kind, type }) => !sameId(type, typeOfKind[kind]))
      .map(({ id, kind, type }) => ({
        subject: id,
        seen: { type },
        why: `The workspace names it as its ${kind}, and resources of this type are not moved by this action.`,
        remedy: `Leave ${kind} out of associated-resources.`,
      })),
});

// A workspace can be given another registry or component, never another storage account or key
// vault.
const fixed = {
  severity: 'blocker',
  why: 'Another workspace stands on it and can never be given another one: its id would lead nowhere.',
  remedy: 'Leave it out of associated-resources: the moved workspace keeps using it where it is.',
} as const;
const replaceable = {
  severity: 'warning',
  why: 'Another workspace uses it under its present id.',
  remedy:
    'Leave it out of associated-resources, or give the other workspace its new id after the move.',
} as const;

/**
 * An associated resource that is asked to move is used by no other workspace that this identity can
 * see.
 */
export const associatedShared = defineCheck({
  id: 'associated-resource-shared',
  title: 'Associated resources that move are not shared with another workspace',
  severity: 'blocker',
  needs: ['siblingWorkspaces'],
  consults: ['workspace'],
  acknowledge: 'unknown-only',
  source: documents.workspaceReference,
  judge: ({ scope, items }) =>
    namedIn(items('workspace'), scope.associated).flatMap(([id, kind]): readonly Statement[] => {
      const users = items('siblingWorkspaces').filter((other) =>
        namedIn([other], associatedKinds).some(([used]) => sameId(used, id)),
      );
      if (users.length === 0) return [];
      const words = kind === 'storage' || kind === 'key-vault' ? fixed : replaceable;
      return [{ subject: id, seen: { 'used by': users.map(idOf) }, ...words }];
    }),
});

/**
 * Associated resources that do not travel go on being used from where they are, across groups or
 * subscriptions.
 */
export const associatedLeftBehind = defineCheck({
  id: 'associated-resources-left-behind',
  title: 'Associated resources that stay at the source',
  severity: 'information',
  needs: [],
  consults: ['workspace'],
  acknowledge: 'any',
  source: documents.moveWorkspace,
  judge: ({ scope, items }) =>
    namedIn(items('workspace'), associatedKinds)
      .filter(([id, kind]) => !scope.associated.includes(kind) || !isInSourceGroup(scope, id))
      .map(([id, kind]) => ({
        subject: id,
        seen: { 'associated-resources': `${kind} is not in the move` },
        why: 'It stays where it is and the moved workspace keeps using it there.',
        remedy:
          'Name it in associated-resources to take it along, unless another workspace shares it.',
      })),
});
