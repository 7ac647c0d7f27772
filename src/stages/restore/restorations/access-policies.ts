import { idOf } from '../../../domain/azure/body-identity.js';
import { canonicalText } from '../../../domain/canonical-json.js';
import { itemsOf, type Inventory } from '../../../domain/azure/inventory.js';
import {
  isJsonObject,
  listAt,
  objectAt,
  textAt,
  valueAt,
  type JsonObject,
} from '../../../domain/json.js';
import { parseResourceId, sameId } from '../../../domain/azure/resource-id.js';
import type { RestoreName } from '../../../domain/plan/restore-names.js';
import { shellWord } from '../../../domain/shell-quote.js';
import type { Observation } from '../../reconcile/observation.js';
import { optionsText } from './commands.js';
import { bearerOf, principalNow, removableBearer, type IdentityOwner } from './principal-now.js';
import { readNow, toWrite, type Restoration, type RestoreContext } from './restoration.js';

const VAULT = 'Microsoft.KeyVault/vaults';

/** What a policy permits, and the option of the Azure CLI for it. */
const KINDS = [
  ['keys', '--key-permissions'],
  ['secrets', '--secret-permissions'],
  ['certificates', '--certificate-permissions'],
  ['storage', '--storage-permissions'],
] as const;

/**
 * Access policies of the key vault that name one of our identities: where that is another one after
 * a move, it gets the same rights beside the old one, which is left (Azure REST reference: Vaults -
 * Update Access Policy, operation `add`).
 */
export function accessPoliciesOf(step: RestoreName, holder: IdentityOwner): Restoration {
  return {
    step,
    kind: 'role-assignment',
    action: 'Give the new identity the access policy of the old one in the key vault.',
    items: (before) => policiesIn(before, holder),
    givenTo: (item, before) => removableBearer(objectIdOf(item), before),
    look,
    command,
    nameOf: (item) => `access policy of the ${holder} in ${vaultOf(idOf(item)).split('/').at(-1)}`,
  };
}

/** The policies of the snapshot that name an identity of that kind, with an id below their vault. */
export function policiesIn(before: Inventory, holder: IdentityOwner): readonly JsonObject[] {
  return itemsOf(before.of('associatedResources'))
    .filter((one) => sameId(parseResourceId(idOf(one))?.type ?? '', VAULT))
    .flatMap((vault) =>
      policiesOf(vault).map((policy) => ({
        id: `${idOf(vault)}/accessPolicies/${holderIn(policy).filter(Boolean).join('+')}`,
        properties: policy,
      })),
    )
    .filter((item) => bearerOf(objectIdOf(item), before)?.bearer === holder);
}

// One object may have a policy of its own and others for applications that act for it (Azure REST
// reference: Vaults, AccessPolicyEntry applicationId).
function holderIn(policy: JsonObject): readonly [objectId: string, applicationId: string] {
  return [textAt(policy, 'objectId') ?? '', textAt(policy, 'applicationId') ?? ''];
}

// With roles in their place, policies mean nothing.
function policiesOf(vault: JsonObject): readonly JsonObject[] {
  const isByRoles = valueAt(vault, 'properties', 'enableRbacAuthorization') === true;
  return isByRoles ? [] : listAt(vault, 'properties', 'accessPolicies').filter(isJsonObject);
}

async function look(item: JsonObject, context: RestoreContext): Promise<Observation> {
  const properties = { principalId: objectIdOf(item), principalType: 'ServicePrincipal' };
  const principal = await principalNow({ properties }, context);
  if ('why' in principal) return principal;
  // What the same identity has or has not any more is no loss of the move.
  if (sameId(principal.principalId, objectIdOf(item))) return { kind: 'matches', unseen: true };
  const id = context.place.to(vaultOf(idOf(item)));
  const vault = await readNow(context, id);
  if (vault === undefined) return { kind: 'blocked', why: 'its key vault is not there' };
  if ('seen' in vault) return vault.seen;
  const [, application] = holderIn(objectAt(item, 'properties'));
  const ofPrincipal = (objectId: string): JsonObject | undefined =>
    policiesOf(vault.body).find((one) => {
      const [ofObject, ofApplication] = holderIn(one);
      return sameId(ofObject, objectId) && sameId(ofApplication, application);
    });
  const [old, now] = [objectIdOf(item), principal.principalId].map(ofPrincipal);
  if (now !== undefined && rightsOf(objectAt(item, 'properties')).every(isIn(rightsOf(now)))) {
    return { kind: 'matches' };
  }
  if (now !== undefined) {
    return { kind: 'blocked', why: 'somebody has given the new identity other rights there since' };
  }
  const was = canonicalText(rightsOf(objectAt(item, 'properties')));
  if (old === undefined || canonicalText(rightsOf(old)) !== was) {
    return { kind: 'blocked', why: 'somebody has changed the policy of the old identity since' };
  }
  const policy = { ...objectAt(item, 'properties'), objectId: principal.principalId };
  return toWrite(`${id}/accessPolicies/add`, { properties: { accessPolicies: [policy] } });
}

const isIn =
  (all: readonly string[]) =>
  (one: string): boolean =>
    all.includes(one) || all.includes(`${one.split(' ')[0] ?? ''} all`);

/** `secrets get` and the like, sorted; case does not count. */
function rightsOf(policy: JsonObject): readonly string[] {
  return KINDS.flatMap(([kind]) =>
    permitted(policy, kind).map((one) => `${kind} ${one.toLowerCase()}`),
  ).sort();
}

function permitted(policy: JsonObject, kind: string): readonly string[] {
  return listAt(policy, 'permissions', kind).filter((one) => typeof one === 'string');
}

function command(item: JsonObject, context: RestoreContext): string {
  const vault = parseResourceId(context.place.to(vaultOf(idOf(item))));
  const borne = bearerOf(objectIdOf(item), context.before);
  const [, application] = holderIn(objectAt(item, 'properties'));
  const ids = borne === undefined ? '' : context.place.to(idOf(borne.resource));
  const rights = KINDS.flatMap(([kind, option]) => {
    const some = permitted(objectAt(item, 'properties'), kind);
    return some.length === 0 ? [] : [option, ...some.map(shellWord)];
  });
  const place = optionsText({
    name: vault?.name ?? '',
    'resource-group': vault?.resourceGroup ?? '',
    subscription: vault?.subscriptionId ?? '',
  });
  return [
    `az keyvault set-policy ${place}`,
    `--object-id "$(az resource show ${optionsText({ ids })} --query identity.principalId --output tsv)"`,
    ...(application === '' ? [] : [optionsText({ 'application-id': application })]),
    ...rights,
  ].join(' ');
}

function objectIdOf(item: JsonObject): string {
  return textAt(item, 'properties', 'objectId') ?? '';
}

function vaultOf(policyId: string): string {
  return policyId.split('/').slice(0, -2).join('/');
}
