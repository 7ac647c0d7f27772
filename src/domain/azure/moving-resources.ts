import { textAt, type JsonObject } from '../json.js';
import type { AssociatedKind, MoveScope } from '../request/request.js';
import { parseResourceId, sameGroup, workspaceResourceId } from './resource-id.js';

/**
 * The property of the workspace body that names each associated resource (Workspaces, api-version
 * 2025-12-01).
 */
export const associatedProperty: Readonly<Record<AssociatedKind, string>> = {
  storage: 'storageAccount',
  'key-vault': 'keyVault',
  'container-registry': 'containerRegistry',
  'application-insights': 'applicationInsights',
};

/**
 * The id of an associated resource as the workspace names it; undefined when the workspace has none
 * of that kind: the field is absent, null or an empty text (recorded answers).
 */
export function associatedId(workspace: JsonObject, kind: AssociatedKind): string | undefined {
  const id = textAt(workspace, 'properties', associatedProperty[kind]);
  return id === '' ? undefined : id;
}

/**
 * True when a resource lies in the group that the move starts from: one request moves resources of
 * one group only.
 */
export function isInSourceGroup(scope: MoveScope, resourceId: string): boolean {
  const parsed = parseResourceId(resourceId);
  return parsed !== undefined && sameGroup(parsed, scope.source);
}

/**
 * The ids that the move request names: the workspace, then the associated resources asked for that
 * lie in the source group. Those asked for that lie elsewhere are a finding, never silently part of
 * the request. Case as Azure spells it.
 */
export function movingResourceIds(
  scope: MoveScope,
  workspace: JsonObject | undefined,
): readonly string[] {
  const own = textAt(workspace, 'id') ?? workspaceResourceId(scope.source, scope.workspaceName);
  const associated = scope.associated.flatMap((kind) => {
    const id = workspace === undefined ? undefined : associatedId(workspace, kind);
    return id !== undefined && isInSourceGroup(scope, id) ? [id] : [];
  });
  return [own, ...associated];
}
