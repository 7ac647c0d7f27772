import { textAt, valueAt, type JsonObject } from '../domain/json.js';
import { associatedId, isInSourceGroup } from '../domain/moving-resources.js';
import { associatedKinds } from '../domain/request.js';
import { defineCheck } from './check.js';
import { documents } from './documents.js';

/** Role assignments at the workspace and below are not moved: they are created again at the new scope. */
export const roleAssignmentsLost = defineCheck({
  id: 'role-assignments-lost',
  title: 'Role assignments at the workspace are created again after the move',
  needs: ['roleAssignments'],
  acknowledge: 'any',
  source: documents.moveWorkspace,
  judge({ items }) {
    return items('roleAssignments').map((assignment) => ({
      severity: 'warning' as const,
      subject: textAt(assignment, 'id') ?? 'role assignment',
      evidence: [
        {
          field: 'properties.principalId',
          value: textAt(assignment, 'properties', 'principalId') ?? '(absent)',
        },
        {
          field: 'properties.roleDefinitionId',
          value: textAt(assignment, 'properties', 'roleDefinitionId') ?? '(absent)',
        },
      ],
      why: 'Role assignments on a moved resource become orphaned: the principal loses this access.',
      remedy: 'Create it again at the new scope after the move; the plan file holds it.',
    }));
  },
});

/** Approved private endpoint connections come back pending and must be approved again. */
export const privateEndpointsReset = defineCheck({
  id: 'private-endpoints-reset',
  title: 'Private endpoint connections are approved again after the move',
  needs: ['privateEndpointConnections'],
  acknowledge: 'any',
  source: documents.moveWorkspace,
  judge({ items }) {
    return items('privateEndpointConnections').map((connection) => ({
      severity: 'warning' as const,
      subject: textAt(connection, 'id') ?? 'private endpoint connection',
      evidence: [
        {
          field: 'properties.privateEndpoint.id',
          value: textAt(connection, 'properties', 'privateEndpoint', 'id') ?? '(absent)',
        },
        {
          field: 'status',
          value:
            textAt(connection, 'properties', 'privateLinkServiceConnectionState', 'status') ??
            '(absent)',
        },
      ],
      why: 'The move disconnects private endpoints; the new connections wait for approval.',
      remedy: 'Approve the pending connection of the same private endpoint after the move.',
    }));
  },
});

/** Non-default datastores are not moved, or keep the old subscription and group (two sections of the guide differ). */
export const datastoresToUpdate = defineCheck({
  id: 'datastores-to-update',
  title: 'Non-default datastores are checked after the move',
  needs: ['datastores'],
  acknowledge: 'any',
  source: documents.datastores,
  judge({ items }) {
    return items('datastores')
      .filter((datastore) => !isSystemDatastore(datastore))
      .map((datastore) => ({
        severity: 'warning' as const,
        subject: textAt(datastore, 'id') ?? 'datastore',
        evidence: [
          {
            field: 'properties.datastoreType',
            value: textAt(datastore, 'properties', 'datastoreType') ?? '(absent)',
          },
          { field: 'properties.isDefault', value: 'false' },
        ],
        why: 'Non-default datastores are not moved reliably: afterwards they may still show the old subscription.',
        remedy:
          'After the move, update its authentication, or unregister it and create it again under the same name.',
      }));
  },
});

/** Data assets do not travel: they are registered again. */
export const dataAssetsNotMoved = defineCheck({
  id: 'data-assets-not-moved',
  title: 'Data assets are registered again after the move',
  needs: ['dataAssets'],
  acknowledge: 'any',
  source: documents.moveWorkspace,
  judge({ items }) {
    return items('dataAssets').map((asset) => ({
      severity: 'warning' as const,
      subject: textAt(asset, 'id') ?? 'data asset',
      evidence: [{ field: 'name', value: textAt(asset, 'name') ?? '(unnamed)' }],
      why: 'The guide lists data assets as not moved with the workspace.',
      remedy:
        'Register it again after the move if it is missing; the data itself stays where it is.',
    }));
  },
});

/** Associated resources that do not travel go on being used from where they are, across groups or subscriptions. */
export const associatedLeftBehind = defineCheck({
  id: 'associated-resources-left-behind',
  title: 'Associated resources that stay at the source',
  needs: ['workspace', 'associatedResources'],
  acknowledge: 'any',
  source: documents.moveWorkspace,
  judge({ scope, items }) {
    return items('workspace').flatMap((workspace) =>
      associatedKinds.flatMap((kind) => {
        const id = associatedId(workspace, kind);
        if (id === undefined) return [];
        if (scope.associated.includes(kind) && isInSourceGroup(scope, id)) return [];
        return [
          {
            severity: 'information' as const,
            subject: id,
            evidence: [{ field: 'associated-resources', value: `${kind} is not in the move` }],
            why: 'It stays where it is and the moved workspace keeps using it there.',
            remedy:
              'Name it in associated-resources to take it along, unless another workspace shares it.',
          },
        ];
      }),
    );
  },
});

// Datastores that the service made for itself. The guide speaks of the default ones; they are told by the flag and by
// the names the service gives, because the flag marks only one of the four.
const SERVICE_MADE: ReadonlySet<string> = new Set([
  'workspaceblobstore',
  'workspacefilestore',
  'workspaceartifactstore',
  'workspaceworkingdirectory',
]);

/** True for the default datastore and the others that the service made itself. */
export function isSystemDatastore(datastore: JsonObject): boolean {
  const name = (textAt(datastore, 'name') ?? '').toLowerCase();
  return valueAt(datastore, 'properties', 'isDefault') === true || SERVICE_MADE.has(name);
}
