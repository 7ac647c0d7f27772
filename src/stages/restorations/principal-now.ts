import { itemsOf, type CollectionName, type Inventory } from '../../domain/inventory.js';
import { textAt, type JsonObject } from '../../domain/json.js';
import { otherInstanceId } from '../../domain/other-instance-name.js';
import { sameId } from '../../domain/resource-id.js';
import type { RestoreWorld } from './restoration.js';

/** Collections whose items may have an identity of their own, which a new resource of the same name does not inherit. */
const bearers = {
  workspace: ['workspace'],
  compute: ['computes'],
  endpoint: ['onlineEndpoints', 'batchEndpoints'],
} as const satisfies Record<string, readonly CollectionName[]>;

export type Bearer = keyof typeof bearers;

interface Borne {
  readonly bearer: Bearer;
  readonly resource: JsonObject;
}

/** Which of the resources of the snapshot a principal is the system-assigned identity of; undefined for everybody else. */
export function bearerOf(principalId: string, before: Inventory): Borne | undefined {
  for (const bearer of ['workspace', 'compute', 'endpoint'] as const) {
    const resource = bearers[bearer]
      .flatMap((name) => itemsOf(before.of(name)))
      .find((item) => sameId(textAt(item, 'identity', 'principalId') ?? '', principalId));
    if (resource !== undefined && principalId !== '') return { bearer, resource };
  }
  return undefined;
}

/** The principal that now stands for the one of the snapshot: another one where its resource was created anew. */
export async function principalNow(
  principalId: string,
  world: RestoreWorld,
): Promise<
  { readonly principalId: string } | { readonly kind: 'waits' | 'unknown'; readonly why: string }
> {
  const borne = bearerOf(principalId, world.before);
  if (borne === undefined) return { principalId };
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

async function readBearer(
  { bearer, resource }: Borne,
  world: RestoreWorld,
): ReturnType<RestoreWorld['read']> {
  const id = world.place.to(textAt(resource, 'id') ?? '');
  const seen = await world.read(id);
  // An instance whose former name Azure refused was made under another one.
  return seen.state === 'absent' && bearer === 'compute'
    ? world.read(otherInstanceId(id, world.plan.content.instanceSuffix))
    : seen;
}
