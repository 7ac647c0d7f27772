import { idOf } from '../../../domain/azure/body-identity.js';
import { subscriptionResourceId, withoutCase } from '../../../domain/azure/resource-id.js';
import { roleGuid } from '../../../domain/azure/right-words.js';
import { canonicalHash } from '../../../domain/canonical-json.js';
import { objectAt, type JsonObject } from '../../../domain/json.js';
import { isLeftOut } from '../../../domain/plan/secret-fields.js';

/**
 * What of an assignment is put back: a new assignment carries the same (Azure REST reference: Role
 * Assignments - Create).
 */
const CARRIED = [
  'principalType',
  'condition',
  'conditionVersion',
  'description',
  'delegatedManagedIdentityResourceId',
] as const;

/** The body of an assignment like one of the plan, at a scope and for a holder of now. */
export function bodyOf(
  item: JsonObject,
  scope: string,
  principalId: string,
  isIdentity: boolean,
): JsonObject {
  const carried = CARRIED.flatMap((name) => {
    const value = objectAt(item, 'properties')[name];
    // A right without its condition is another right; without its description it is the same.
    const isNothing = name === 'description' && isLeftOut(value);
    return isNothing || value === undefined || value === null || value === ''
      ? []
      : [[name, value] as const];
  });
  return {
    properties: {
      roleDefinitionId: roleDefinitionAt(scope, roleGuid(item)),
      principalId,
      ...(isIdentity ? { principalType: 'ServicePrincipal' } : {}),
      ...Object.fromEntries(carried),
    },
  };
}

// Definitions are found by their GUID in every subscription where they may be assigned.
function roleDefinitionAt(scope: string, role: string): string {
  const subscription = subscriptionResourceId(scope.split('/')[2] ?? '');
  return `${subscription}/providers/Microsoft.Authorization/roleDefinitions/${role}`;
}

/**
 * Names are GUIDs that are unique in a tenant: a new scope or holder takes a new one, and always the
 * same for the same assignment, so that a run that died does not assign twice (Microsoft: Azure RBAC
 * troubleshooting, RoleAssignmentUpdateNotPermitted).
 */
export function newName(item: JsonObject, ...parts: readonly string[]): string {
  const id = idOf(item);
  const hash = canonicalHash([id, ...parts].map(withoutCase));
  const variant = ((Number.parseInt(hash.charAt(16), 16) % 4) + 8).toString(16);
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `5${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}
