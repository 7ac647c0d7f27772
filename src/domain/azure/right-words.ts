import { textAt, type JsonObject } from '../json.js';
import { sameId } from './resource-id.js';
import { shortName } from './short-name.js';

const at = (item: JsonObject, field: string): string => textAt(item, 'properties', field) ?? '';

// Azure REST reference: Role Assignments, PrincipalType.
const KINDS: Readonly<Record<string, string>> = {
  ForeignGroup: 'Group of another directory',
  ServicePrincipal: 'Service principal',
};

/** The last part of the id of an assignment's role: a GUID that is the same in every scope. */
export function roleGuid(assignment: JsonObject): string {
  return at(assignment, 'roleDefinitionId').split('/').at(-1) ?? '';
}

/**
 * Who has which role where, in the words of a person: "Group 6b1f… is AzureML Data Scientist at
 * mlw-churn".
 *
 * @param roles the role definitions that could be read; a role that is not among them is told by its
 *   GUID.
 * @param workspace its own identity is told by its name; undefined where it could not be read.
 */
export function rightWords(
  assignment: JsonObject,
  roles: readonly JsonObject[],
  workspace: JsonObject | undefined,
  verb = 'is',
): string {
  const guid = roleGuid(assignment);
  const role = roles.find((one) => sameId(textAt(one, 'name') ?? '', guid));
  const known = role === undefined ? '' : at(role, 'roleName');
  const roleName = known === '' ? `role ${guid}` : known;
  const where = shortName(at(assignment, 'scope'), [textAt(workspace, 'id') ?? []].flat());
  return `${holderWords(assignment, workspace)} ${verb} ${roleName} at ${where}`;
}

function holderWords(assignment: JsonObject, workspace: JsonObject | undefined): string {
  const principal = at(assignment, 'principalId');
  const own = textAt(workspace, 'identity', 'principalId') ?? '';
  if (own !== '' && sameId(own, principal)) {
    return `The workspace's own identity (${textAt(workspace, 'name') ?? principal})`;
  }
  const kind = at(assignment, 'principalType');
  return `${KINDS[kind] ?? (kind === '' ? 'Principal' : kind)} ${principal}`;
}
