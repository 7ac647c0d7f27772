import { idOf } from '../../domain/azure/body-identity.js';
import { textAt, type JsonObject } from '../../domain/json.js';
import { isAtOrBelow, resourceGroupId } from '../../domain/azure/resource-id.js';
import { apiVersions } from '../client/api-versions.js';
import type { CollectionSpec, Read } from './collection-spec.js';
import { workspaceId } from './content-collections.js';

const AUTHORIZATION = '/providers/Microsoft.Authorization/roleAssignments';

function assignmentsAt(scopeId: string, query: Readonly<Record<string, string>> = {}): Read {
  return {
    path: `${scopeId}${AUTHORIZATION}`,
    apiVersion: apiVersions.roleAssignments,
    form: 'list',
    query,
  };
}

const scopeOf = (assignment: JsonObject): string => textAt(assignment, 'properties', 'scope') ?? '';

/**
 * At the workspace and below. Without a filter ARM also lists what is inherited, and a move does
 * not touch that.
 */
export const roleAssignments: CollectionSpec = {
  absentCodes: [],
  reads: (scope) => [assignmentsAt(workspaceId(scope))],
  keep: (assignment, scope) => isAtOrBelow(scopeOf(assignment), workspaceId(scope)),
};

/**
 * Above the workspace: rights that it inherits at the source. `atScope()` leaves out what lies
 * below.
 */
export const inheritedRoleAssignments: CollectionSpec = {
  absentCodes: [],
  reads: (scope) => [assignmentsAt(workspaceId(scope), { $filter: 'atScope()' })],
  keep: (assignment, scope) => !isAtOrBelow(scopeOf(assignment), workspaceId(scope)),
};

/** At the destination group and above: rights that the workspace will inherit. */
export const destinationRoleAssignments: CollectionSpec = {
  absentCodes: [],
  reads: (scope) => [assignmentsAt(resourceGroupId(scope.destination), { $filter: 'atScope()' })],
};

/** At each associated resource and below. */
export const associatedRoleAssignments: CollectionSpec = {
  absentCodes: [],
  reads: (_scope, parents) => parents.map((parent) => assignmentsAt(idOf(parent))),
  keep: (assignment, _scope, parents) =>
    parents.some((parent) => isAtOrBelow(scopeOf(assignment), idOf(parent))),
};
