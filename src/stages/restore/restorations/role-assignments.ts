import { idOf } from '../../../domain/azure/body-identity.js';
import { itemsOf, type CollectionName, type Inventory } from '../../../domain/azure/inventory.js';
import { textAt, type JsonObject } from '../../../domain/json.js';
import { rightWords, roleGuid } from '../../../domain/azure/right-words.js';
import { endOfAssignment } from '../../../domain/azure/timed-rights.js';
import type { Plan } from '../../../domain/plan/plan.js';
import { isAtOrBelow, sameId, withoutCase } from '../../../domain/azure/resource-id.js';
import type { RestoreName } from '../../../domain/plan/restore-names.js';
import { optionsText } from './commands.js';
import { bodyOf, newName } from './new-assignment.js';
import { bearerOf, principalNow, removableBearer, type IdentityOwner } from './principal-now.js';
import { type Restoration, type RestoreContext, toWrite, whyNotInto } from './restoration.js';
import { childIn, wasLost } from './was-lost.js';
import type { Observation } from '../../reconcile/observation.js';

// Microsoft: Troubleshoot Azure RBAC.
const refusals = {
  PrincipalNotFound: {
    why: 'whoever had it does not exist any more: there is nothing to put back',
    isFinal: true,
  },
  RoleDefinitionDoesNotExist: {
    why: 'the role cannot be assigned there: add the destination to the assignable scopes of the custom role',
  },
} as const;

const lists: readonly CollectionName[] = ['roleAssignments', 'associatedRoleAssignments'];

/**
 * Role assignments at what moved, which a move does not carry (Microsoft: Move Azure resources,
 * role assignments), and those of identities that are others now. One restoration for each kind of
 * holder, because each comes after its holder.
 */
export function roleAssignmentsOf(
  step: RestoreName,
  belongs: (holder: IdentityOwner | undefined, isBelow: boolean) => boolean,
): Restoration {
  return {
    step,
    kind: 'role-assignment',
    action: 'Create the role assignment again at the new scope.',
    items: (before, plan) =>
      assignmentsToKeep(before, plan).filter((item) => {
        const holder = bearerOf(textAt(item, 'properties', 'principalId') ?? '', before);
        return belongs(holder?.bearer, isBelowChild(item));
      }),
    givenTo: (item, before) => removableBearer(principalOf(item), before),
    look,
    command,
    instead,
    nameOf,
    refusals,
  };
}

// At what moves, and wherever else one of our identities was given something: it may be another one
// now.
function assignmentsToKeep(
  before: Inventory,
  { content }: Pick<Plan, 'content'>,
): readonly JsonObject[] {
  return lists
    .flatMap((name) => itemsOf(before.of(name)))
    .filter((item) => {
      const scope = scopeOf(item);
      return (
        content.resources.some(({ id }) => isAtOrBelow(scope, id)) ||
        bearerOf(textAt(item, 'properties', 'principalId') ?? '', before) !== undefined
      );
    });
}

async function look(item: JsonObject, context: RestoreContext): Promise<Observation> {
  const timed = context.before.of('timedRights');
  if (timed.state === 'unknown') {
    return {
      kind: 'unknown',
      why: 'it could not be read whether it ends by itself',
      lasting: true,
    };
  }
  const end = endOfAssignment(item, itemsOf(timed));
  if (end !== undefined) {
    return { kind: 'blocked', why: `it ends by itself (${end}), and is not made permanent` };
  }
  const principal = await principalNow(item, context);
  if ('why' in principal) return principal;
  const scope = context.place.to(scopeOf(item));
  const child = childIn(scope);
  if (child !== undefined) {
    const whyNot = await whyNotInto(child, 'what it is assigned at is not there', context);
    if (whyNot !== undefined) return whyNot;
  }
  // What the same identity has or has not any more at the same place is no loss of the move.
  const isLost = wasLost(scopeOf(item), context);
  if (!isLost && sameId(principal.principalId, principalOf(item))) {
    return { kind: 'matches', unseen: true };
  }
  const lists = await Promise.all([
    context.there('roleAssignments'),
    context.there('associatedRoleAssignments'),
  ]);
  const ofPrincipal = (holder: string): readonly JsonObject[] =>
    lists
      .flatMap(itemsOf)
      .filter(
        (one) =>
          sameId(scopeOf(one), scope) &&
          sameId(roleGuid(one), roleGuid(item)) &&
          sameId(principalOf(one), holder),
      );
  const same = ofPrincipal(principal.principalId);
  if (same.some((one) => conditionOf(one) === conditionOf(item))) return { kind: 'matches' };
  if (same.length > 0) {
    return { kind: 'blocked', why: 'the same role is assigned there with another condition' };
  }
  const hidden = lists.find(({ state }) => state === 'unknown');
  if (hidden?.state === 'unknown') return { kind: 'unknown', why: hidden.reason.why };
  const old = ofPrincipal(principalOf(item));
  if (!isLost && !old.some((one) => conditionOf(one) === conditionOf(item))) {
    return { kind: 'blocked', why: 'somebody has changed the right of the old identity since' };
  }
  return giving(item, scope, principal.principalId, context);
}

async function giving(
  item: JsonObject,
  scope: string,
  principalId: string,
  context: RestoreContext,
): Promise<Observation> {
  // A custom role is found only where it may be assigned; whether it is built in cannot be told
  // from its GUID.
  const role = await context.read(
    `${scope}/providers/Microsoft.Authorization/roleDefinitions/${roleGuid(item)}`,
  );
  if (role.state === 'absent') {
    return { kind: 'blocked', why: refusals.RoleDefinitionDoesNotExist.why, until: 'later-run' };
  }
  const name = newName(item, scope, principalId);
  const id = `${scope}/providers/Microsoft.Authorization/roleAssignments/${name}`;
  // A new identity is known everywhere only after a while (Microsoft: Troubleshoot Azure RBAC).
  const isIdentity = bearerOf(principalOf(item), context.before) !== undefined;
  const differs = toWrite(id, bodyOf(item, scope, principalId, isIdentity));
  return isIdentity && !sameId(principalId, principalOf(item))
    ? { ...differs, passing: ['PrincipalNotFound'] }
    : differs;
}

function scopeOf(item: JsonObject): string {
  const id = idOf(item);
  const own = id.slice(0, withoutCase(id).lastIndexOf('/providers/microsoft.authorization/'));
  return textAt(item, 'properties', 'scope') ?? own;
}

function conditionOf(item: JsonObject): string {
  return textAt(item, 'properties', 'condition') ?? '';
}

// An assignment at an endpoint or a compute can only be made once that is there again.
function isBelowChild(item: JsonObject): boolean {
  return childIn(scopeOf(item)) !== undefined;
}

function command(item: JsonObject, context: RestoreContext): string {
  const borne = bearerOf(principalOf(item), context.before);
  const text = (name: string): string => textAt(item, 'properties', name) ?? '';
  const given = {
    role: roleGuid(item),
    scope: context.place.to(scopeOf(item)),
    'assignee-principal-type': text('principalType'),
    condition: text('condition'),
    'condition-version': text('conditionVersion'),
    description: text('description'),
  };
  const options = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
  // A new resource has a new identity, which only Azure can say.
  const assignee =
    borne === undefined
      ? optionsText({ 'assignee-object-id': principalOf(item) })
      : `--assignee-object-id "$(az resource show ${optionsText({ ids: context.place.to(idOf(borne.resource)) })} --query identity.principalId --output tsv)"`;
  return `az role assignment create ${assignee} ${optionsText(options)}`;
}

// The command that gives a right gives it for ever.
function instead(
  item: JsonObject,
  { before, place }: RestoreContext,
): { readonly action: string; readonly command: string } | undefined {
  if (endOfAssignment(item, itemsOf(before.of('timedRights'))) === undefined) return undefined;
  const asked = { assignee: principalOf(item), scope: place.to(scopeOf(item)) };
  return {
    action:
      'Decide whether it shall hold here, and give it with the same end: in the Azure portal, Privileged Identity Management, Azure resources.',
    command: `az role assignment list ${optionsText(asked)}`,
  };
}

function principalOf(item: JsonObject): string {
  return textAt(item, 'properties', 'principalId') ?? '';
}

function nameOf(item: JsonObject, before: Inventory): string {
  const [workspace] = itemsOf(before.of('workspace'));
  return rightWords(item, itemsOf(before.of('roleDefinitions')), workspace);
}
