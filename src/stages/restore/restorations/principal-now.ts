import { idOf } from '../../../domain/azure/body-identity.js';
import {
  collectionTable,
  itemsOf,
  type CollectionName,
  type Inventory,
} from '../../../domain/azure/inventory.js';
import { textAt, type JsonObject } from '../../../domain/json.js';
import { sameId } from '../../../domain/azure/resource-id.js';
import { isIdentityOfMaking } from '../../journal/earlier-restores.js';
import { restoreKey } from '../../journal/restore-key.js';
import type { Observation } from '../../reconcile/observation.js';
import type { RestoreContext } from './restoration.js';

/**
 * Collections whose items may have an identity of their own, which a new resource of the same name
 * does not inherit.
 */
const bearers = {
  workspace: ['workspace'],
  compute: ['computes'],
  endpoint: ['onlineEndpoints', 'batchEndpoints'],
} as const satisfies Record<string, readonly CollectionName[]>;

export type IdentityOwner = keyof typeof bearers;

interface Borne {
  readonly bearer: IdentityOwner;
  readonly resource: JsonObject;
}

/**
 * Which of the resources of the snapshot a principal is the system-assigned identity of; undefined
 * for everybody else.
 */
export function bearerOf(principalId: string, before: Inventory): Borne | undefined {
  for (const bearer of ['workspace', 'compute', 'endpoint'] as const) {
    const resource = bearers[bearer]
      .flatMap((name) => itemsOf(before.of(name)))
      .find((item) => sameId(textAt(item, 'identity', 'principalId') ?? '', principalId));
    if (resource !== undefined && principalId !== '') return { bearer, resource };
  }
  return undefined;
}

/** Id of the resource of a principal, where a preparation may remove it; else undefined. */
export function removableBearer(principalId: string, before: Inventory): string | undefined {
  const borne = bearerOf(principalId, before);
  return borne === undefined || borne.bearer === 'workspace' ? undefined : idOf(borne.resource);
}

type PrincipalNow =
  Extract<Observation, { kind: 'blocked' | 'unknown' }> | { readonly principalId: string };

/**
 * The principal that now stands for the one of the snapshot: another one where its resource was
 * created anew by a restore. Who makes something of the same name is not given its rights.
 */
export async function principalNow(
  assignment: JsonObject,
  context: RestoreContext,
): Promise<PrincipalNow> {
  const principalId = textAt(assignment, 'properties', 'principalId') ?? '';
  const borne = bearerOf(principalId, context.before);
  if (borne === undefined) return strangerNow(assignment, principalId, context);
  const seen = await readBearer(borne, context);
  if (seen.state === 'unknown') {
    return { kind: 'unknown', why: `its principal could not be read: ${seen.why}` };
  }
  const body = seen.state === 'present' ? seen.body : {};
  const now = textAt(body, 'identity', 'principalId');
  const { bearer, resource } = borne;
  if (now === undefined) {
    return {
      kind: 'blocked',
      until: 'other-step',
      why: `the ${bearer} whose identity it was given to is not there, or has none`,
    };
  }
  const making = context.earlier.begun.get(restoreKey(`${bearer}s`, idOf(resource)));
  const isOurs =
    bearer === 'workspace' || sameId(now, principalId) || isIdentityOfMaking(making, body, context);
  return isOurs
    ? { principalId: now }
    : { kind: 'blocked', why: `the ${bearer} of this name was made anew, and not by a restore` };
}

// An identity of something that could not be listed cannot be told from anybody else's.
function strangerNow(
  assignment: JsonObject,
  principalId: string,
  { before }: RestoreContext,
): PrincipalNow {
  const type = textAt(assignment, 'properties', 'principalType') ?? 'ServicePrincipal';
  const hidden = Object.values(bearers)
    .flat()
    .find((name) => before.of(name).state === 'unknown');
  if (hidden === undefined || !sameId(type, 'ServicePrincipal')) return { principalId };
  const why = `it may be of an identity that is another one now: "${collectionTable[hidden].title}" could not be read when the plan was made`;
  return { kind: 'unknown', why, lasting: true };
}

// An instance with another name now is known by it: what comes after it names it so.
function readBearer(
  { resource }: Borne,
  context: RestoreContext,
): ReturnType<RestoreContext['read']> {
  return context.read(context.place.to(idOf(resource)));
}
