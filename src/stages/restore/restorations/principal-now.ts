import { idOf } from '../../../domain/azure/body-identity.js';
import {
  collectionTable,
  itemsOf,
  type CollectionName,
  type Inventory,
} from '../../../domain/azure/inventory.js';
import { textAt, type JsonObject } from '../../../domain/json.js';
import { sameId } from '../../../domain/azure/resource-id.js';
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

type PrincipalNow =
  | { readonly principalId: string }
  | { readonly kind: 'waits'; readonly why: string }
  | { readonly kind: 'unknown'; readonly why: string; readonly lasting?: true };

/**
 * The principal that now stands for the one of the snapshot: another one where its resource was
 * created anew.
 */
export async function principalNow(
  assignment: JsonObject,
  world: RestoreContext,
): Promise<PrincipalNow> {
  const principalId = textAt(assignment, 'properties', 'principalId') ?? '';
  const borne = bearerOf(principalId, world.before);
  if (borne === undefined) return strangerNow(assignment, principalId, world);
  const seen = await readBearer(borne, world);
  if (seen.state === 'unknown') {
    return { kind: 'unknown', why: `its principal could not be read: ${seen.why}` };
  }
  const now = seen.state === 'present' ? textAt(seen.body, 'identity', 'principalId') : undefined;
  return now === undefined
    ? {
        kind: 'waits',
        why: `the ${borne.bearer} whose identity it was given to is not there, or has none`,
      }
    : { principalId: now };
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
  world: RestoreContext,
): ReturnType<RestoreContext['read']> {
  return world.read(world.place.to(idOf(resource)));
}
