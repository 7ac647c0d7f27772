import { isJsonObject } from '../parse-json.js';
import { entry, type Entry } from './bodies.js';
import {
  SOURCE_GROUP_ID,
  STORAGE_ID,
  TEAM_GROUP_ID,
  WORKSPACE_ID,
  WORKSPACE_PRINCIPAL_ID,
} from './names.js';

const BLOB_DATA_CONTRIBUTOR = 'ba92f5b4-2d11-453d-a403-e96b0029c9fe';
const DATA_SCIENTIST = 'f6c7c914-8db3-469d-8ca1-694a8f32e121';

/**
 * A role assignment at a scope, in the body of Microsoft.Authorization 2022-04-01. `role` is the
 * role's GUID.
 */
export function assignment(
  scope: string,
  name: string,
  role: string,
  principalId: string,
  principalType: string,
): Entry {
  return entry(
    `${scope}/providers/Microsoft.Authorization/roleAssignments/${name}`,
    'Microsoft.Authorization/roleAssignments',
    {
      properties: {
        roleDefinitionId: `${scope.split('/').slice(0, 3).join('/')}/providers/Microsoft.Authorization/roleDefinitions/${role}`,
        principalId,
        principalType,
        scope,
        condition: null,
        conditionVersion: null,
        createdOn: '2026-03-02T08:20:00.000Z',
        updatedOn: '2026-03-02T08:20:00.000Z',
        createdBy: TEAM_GROUP_ID,
        updatedBy: TEAM_GROUP_ID,
      },
    },
  );
}

/**
 * An activation of a role by Privileged Identity Management, as the list of assignment schedule
 * instances shows it (Microsoft.Authorization 2020-10-01). The assignment that it made is `[id]`.
 */
export function activation([id, body]: Entry, endDateTime: string): Entry {
  const [scope = '', name = ''] = id.split('/providers/Microsoft.Authorization/roleAssignments/');
  const type = 'Microsoft.Authorization/roleAssignmentScheduleInstances';
  const { properties } = body;
  return entry(`${scope}/providers/${type}/${name}`, type, {
    properties: {
      ...(properties !== undefined && isJsonObject(properties) ? properties : {}),
      originRoleAssignmentId: id,
      assignmentType: 'Activated',
      status: 'Provisioned',
      memberType: 'Direct',
      startDateTime: '2026-03-02T08:20:00.000Z',
      endDateTime,
    },
  });
}

/**
 * Who may do what: the team at the workspace and, inherited, at the group; the workspace's identity
 * at its storage.
 */
export function roleAssignments(): readonly Entry[] {
  return [
    assignment(
      WORKSPACE_ID,
      '9f8e7d6c-0000-4444-8888-000000000001',
      DATA_SCIENTIST,
      TEAM_GROUP_ID,
      'Group',
    ),
    assignment(
      SOURCE_GROUP_ID,
      '9f8e7d6c-0000-4444-8888-000000000002',
      DATA_SCIENTIST,
      TEAM_GROUP_ID,
      'Group',
    ),
    assignment(
      STORAGE_ID,
      '9f8e7d6c-0000-4444-8888-000000000003',
      BLOB_DATA_CONTRIBUTOR,
      WORKSPACE_PRINCIPAL_ID,
      'ServicePrincipal',
    ),
  ];
}
