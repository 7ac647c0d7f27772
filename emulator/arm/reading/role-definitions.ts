import type { JsonObject, WireAnswer } from '../../types.js';
import { missingScope } from '../authorization.js';
import type { Azure, Call } from '../call.js';
import { gatewayError } from '../errors.js';
import { isAtOrBelow, isSame, nameOf, scopeOf, subscriptionOf } from '../ids.js';
import { listAt, textAt } from '../json.js';

const DEFINITION = /\/providers\/Microsoft\.Authorization\/roleDefinitions\/[^/]+$/i;
const MANAGEMENT_GROUP = /^\/providers\/microsoft\.management\/managementgroups\//i;

/** The custom role of that GUID; those that the state does not know are built in. */
function customRole(guid: string, { store }: Azure): JsonObject | undefined {
  return store.all().find(({ id }) => DEFINITION.test(id) && isSame(nameOf(id), guid))?.body;
}

// "AssignableScopes": where a role can be assigned, and below (Microsoft: Understand Azure role
// definitions). Management groups are above every subscription here: which one belongs under which
// is not part of the state.
function isAssignableAt(role: JsonObject, scope: string): boolean {
  return listAt(role, 'properties', 'assignableScopes').some(
    (one) =>
      typeof one === 'string' &&
      (one === '/' || MANAGEMENT_GROUP.test(one) || isAtOrBelow(scope, one)),
  );
}

/**
 * `GET {scope}/providers/Microsoft.Authorization/roleDefinitions/{guid}`: found where the role may
 * be assigned.
 */
export function getRoleDefinition({ path }: Call, azure: Azure): WireAnswer {
  const [scope, guid] = [scopeOf(path), nameOf(path)];
  const missing = missingScope(scope, azure.store);
  if (missing !== undefined) return missing;
  const custom = customRole(guid, azure);
  if (custom === undefined) return { status: 200, body: builtIn(scope, guid) };
  return isAssignableAt(custom, scope)
    ? { status: 200, body: custom }
    : gatewayError(
        404,
        'RoleDefinitionDoesNotExist',
        `The specified role definition with ID '${guid.replaceAll('-', '')}' does not exist.`,
      );
}

// Microsoft: Azure built-in roles.
const ROLE_NAMES: Readonly<Record<string, string>> = {
  '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1': 'Storage Blob Data Reader',
  '7f951dda-4ed3-4680-a7ca-43fe172d538d': 'AcrPull',
  'acdd72a7-3385-48ef-bd42-f606fba81ae7': 'Reader',
  'b24988ac-6180-42a0-ab88-20f7382dd24c': 'Contributor',
  'ba92f5b4-2d11-453d-a403-e96b0029c9fe': 'Storage Blob Data Contributor',
  'f6c7c914-8db3-469d-8ca1-694a8f32e121': 'AzureML Data Scientist',
};

// Built-in roles have the root as their assignable scope (Microsoft: Understand Azure role
// definitions).
function builtIn(scope: string, guid: string): JsonObject {
  const type = 'Microsoft.Authorization/roleDefinitions';
  return {
    id: `${subscriptionOf(scope)}/providers/${type}/${guid}`,
    name: guid,
    type,
    properties: {
      roleName: ROLE_NAMES[guid] ?? `Built-in role ${guid}`,
      type: 'BuiltInRole',
      description: '',
      assignableScopes: ['/'],
      permissions: [],
    },
  };
}

/**
 * Refuses to assign a custom role where it is not assignable (Microsoft: Troubleshoot Azure RBAC,
 * custom roles).
 */
export function refuseUnassignable(
  scope: string,
  azure: Azure,
  body: JsonObject,
): WireAnswer | undefined {
  const guid = nameOf(textAt(body, 'properties', 'roleDefinitionId'));
  const custom = customRole(guid, azure);
  return custom === undefined || isAssignableAt(custom, scope)
    ? undefined
    : gatewayError(
        400,
        azure.behaviour.codes.roleNotAssignable,
        `The role definition '${guid}' is not assignable at the scope '${scope}'.`,
      );
}
