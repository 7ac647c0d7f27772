import { idOf } from '../../domain/azure/body-identity.js';
import { textAt, type JsonObject } from '../../domain/json.js';
import { roleGuid } from '../../domain/azure/right-words.js';
import { isTimed } from '../../domain/azure/timed-rights.js';
import {
  isAtOrBelow,
  resourceGroupId,
  subscriptionResourceId,
  withoutCase,
} from '../../domain/azure/resource-id.js';
import { apiVersions } from '../client/api-versions.js';
import { projectTo } from '../reading/project.js';
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
  itemsLie: 'above-too',
  reads: (scope) => [assignmentsAt(workspaceId(scope))],
  keep: (assignment, scope) => isAtOrBelow(scopeOf(assignment), workspaceId(scope)),
};

/**
 * Above the workspace: rights that it inherits at the source. `atScope()` leaves out what lies
 * below.
 */
export const inheritedRoleAssignments: CollectionSpec = {
  absentCodes: [],
  itemsLie: 'above-too',
  reads: (scope) => [assignmentsAt(workspaceId(scope), { $filter: 'atScope()' })],
  keep: (assignment, scope) => !isAtOrBelow(scopeOf(assignment), workspaceId(scope)),
};

/** At the destination group and above: rights that the workspace will inherit. */
export const destinationRoleAssignments: CollectionSpec = {
  absentCodes: [],
  itemsLie: 'above-too',
  reads: (scope) => [assignmentsAt(resourceGroupId(scope.destination), { $filter: 'atScope()' })],
};

/**
 * Where lists are asked for that show what lies at these things and below: the things themselves, but
 * the group where several lie in one. A list without a filter also has what is below its scope (Azure
 * REST reference: Role Assignments and Role Assignment Schedule Instances, List For Scope), and the
 * group is read all the same.
 */
function scopesFor(parents: readonly JsonObject[]): readonly string[] {
  const byGroup = new Map<string, string[]>();
  for (const id of parents.map(idOf)) {
    const group = GROUP.exec(id)?.[0] ?? id;
    const key = withoutCase(group);
    byGroup.set(key, [...(byGroup.get(key) ?? [group]), id]);
  }
  return [...byGroup.values()].flatMap(([group = '', ...ids]) => (ids.length > 1 ? [group] : ids));
}
const GROUP = /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+/i;

/** At each associated resource and below. */
export const associatedRoleAssignments: CollectionSpec = {
  absentCodes: [],
  itemsLie: 'above-too',
  reads: (_scope, parents) => scopesFor(parents).map((scopeId) => assignmentsAt(scopeId)),
  keep: (assignment, _scope, parents) =>
    parents.some((parent) => isAtOrBelow(scopeOf(assignment), idOf(parent))),
};

const schedules = ['roleAssignmentScheduleInstances', 'roleEligibilityScheduleInstances'] as const;

/**
 * Rights in time at the workspace and the associated resources (Azure REST reference: Role
 * Assignment Schedule Instances, Role Eligibility Schedule Instances): what is activated or ends by
 * itself, and what somebody may activate. The first list also has what is for ever, which is read as
 * role assignments.
 */
export const timedRights: CollectionSpec = {
  // A directory without the licence for Privileged Identity Management has none of them.
  absentCodes: ['AadPremiumLicenseRequired'],
  overlaps: true,
  itemsLie: 'above-too',
  reads: (_scope, parents) =>
    scopesFor(parents).flatMap((scopeId) =>
      schedules.map((list) => ({
        path: `${scopeId}/providers/Microsoft.Authorization/${list}`,
        apiVersion: apiVersions.roleSchedules,
        form: 'list',
      })),
    ),
  keep: (item, _scope, parents) =>
    isTimed(item) && parents.some((parent) => isAtOrBelow(scopeOf(item), idOf(parent))),
};

// A role is assignable in management groups, subscriptions and resource groups (Microsoft:
// Understand Azure role definitions, AssignableScopes), and may be in one group alone.
const IN_A_GROUP = /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+/i;

/**
 * The roles that somebody has here, by their GUID: a role is found where it may be assigned
 * (Microsoft: List Azure role definitions), so in the group that somebody has it in, or in the
 * subscription. What it allows is not kept.
 */
export const roleDefinitions: CollectionSpec = {
  absentCodes: ['RoleDefinitionDoesNotExist'],
  overlaps: true,
  reads: (scope, parents) => {
    const places = new Map(
      parents.map((parent) => [
        roleGuid(parent).toLowerCase(),
        IN_A_GROUP.exec(scopeOf(parent))?.[0] ??
          subscriptionResourceId(scope.source.subscriptionId),
      ]),
    );
    return [...places]
      .filter(([guid]) => guid !== '')
      .map(([guid, place]) => ({
        path: `${place}/providers/Microsoft.Authorization/roleDefinitions/${guid}`,
        apiVersion: apiVersions.roleAssignments,
        form: 'single',
      }));
  },
  project: (role) => ({
    ...projectTo('id', 'name')(role),
    properties: { roleName: textAt(role, 'properties', 'roleName') ?? '' },
  }),
};
