import { idOf } from '../../domain/azure/body-identity.js';
import {
  collectionTable,
  itemsOf,
  type CollectionName,
  type Inventory,
} from '../../domain/azure/inventory.js';
import { inParallel } from '../../domain/in-parallel.js';
import { textAt, type JsonObject } from '../../domain/json.js';
import { sameId, withoutCase } from '../../domain/azure/resource-id.js';
import type { MissingSecret, ReadSecret, Secrets } from '../../domain/plan/secrets.js';
import type { AzureSecretReader } from '../../ports/ports.js';
import { deploymentLists, secretSources, variablesOf } from './secret-sources.js';

export interface SecretsToGather {
  /** What Azure shows now, values of environment variables included. */
  readonly inventory: Inventory;
  /** What was there when the plan was made: what of it is gone by now is told. */
  readonly planned?: Inventory;
  /**
   * What is sealed already: it stands for what cannot be had any more. What can be is asked for
   * again, it may be new.
   */
  readonly known?: Secrets;
}

export interface GatheredSecrets {
  /** The known ones and those that were gathered. */
  readonly secrets: Secrets;
  readonly read: readonly ReadSecret[];
  /** Sorted by id. */
  readonly missing: readonly MissingSecret[];
}

interface Holder {
  /** As Azure spells it. */
  readonly id: string;
  readonly isGoing: boolean;
  /** Its secrets where the inventory shows them; Azure lists them of what has none here. */
  readonly shown?: JsonObject;
}

type Found = ReadSecret | MissingSecret;

/** Side by side, far below what Azure Resource Manager allows of POSTs. */
const AT_ONCE = 8;

const GONE = 'it is gone already, and only a plan file that an earlier run left can hold them';

/**
 * Gathers what a move drops and a plan does not show: listed by Azure, or taken from the inventory
 * in memory. What cannot be read is told, never left out in silence; a list that was not seen is
 * missing as a whole.
 */
export async function gatherSecrets(
  { inventory, planned = inventory, known = {} }: SecretsToGather,
  reader: AzureSecretReader,
): Promise<GatheredSecrets> {
  const now = holdersIn(inventory).filter(({ isGoing }) => !isGoing);
  const there = new Set(now.map(({ id }) => withoutCase(id)));
  const gone = holdersIn(planned)
    .map(({ id }) => withoutCase(id))
    .filter((id) => !there.has(id) && known[id] === undefined)
    .map((id): MissingSecret => ({ id, why: GONE, gone: true }));
  const found = await inParallel(now, AT_ONCE, (holder) => read(holder, reader));
  const all = found.flatMap((one) => ('why' in one ? [] : [one]));
  const entries = all.map(({ id, secret }) => [withoutCase(id), secret] as const);
  const missing = found.flatMap((one) =>
    'why' in one && known[one.id] === undefined ? [one] : [],
  );
  return {
    secrets: { ...known, ...Object.fromEntries(entries) },
    read: all,
    missing: [...missing, ...gone, ...unseen(inventory)].sort(byId),
  };
}

function holdersIn(inventory: Inventory): readonly Holder[] {
  const listed = secretSources.flatMap(({ collection, holds }) =>
    itemsOf(inventory.of(collection)).filter(holds).map(holderOf),
  );
  const shown = deploymentLists.flatMap(({ deployments }) =>
    itemsOf(inventory.of(deployments)).flatMap((body) => {
      const environmentVariables = variablesOf(body);
      const isEmpty = Object.keys(environmentVariables).length === 0;
      return isEmpty ? [] : [{ ...holderOf(body), shown: { environmentVariables } }];
    }),
  );
  return [...listed, ...shown];
}

function holderOf(body: JsonObject): Holder {
  const state = textAt(body, 'properties', 'provisioningState') ?? '';
  return { id: idOf(body), isGoing: sameId(state, 'Deleting') };
}

async function read({ id, shown }: Holder, reader: AzureSecretReader): Promise<Found> {
  if (shown !== undefined) return { id, secret: shown, isListed: false };
  const listed = await reader.listSecrets(id);
  if (listed.state === 'read') return { id, secret: listed.body, isListed: true };
  return { id: withoutCase(id), why: listed.why, gone: false };
}

// A list that was not read may hold anything; of deployments at least the endpoints are known.
function unseen(inventory: Inventory): readonly MissingSecret[] {
  const lists = secretSources.flatMap(({ collection }) =>
    notRead(inventory, collection, [collectionTable[collection].title]),
  );
  const deployments = deploymentLists.flatMap(({ deployments, endpoints }) => {
    const parents = itemsOf(inventory.of(endpoints)).map((body) => idOf(body));
    const owners = inventory.of(endpoints).state === 'unknown' ? [] : parents;
    return notRead(inventory, deployments, owners);
  });
  return [...lists, ...deployments];
}

function notRead(
  inventory: Inventory,
  name: CollectionName,
  owners: readonly string[],
): readonly MissingSecret[] {
  const collection = inventory.of(name);
  if (collection.state !== 'unknown') return [];
  const why = `the ${collectionTable[name].title} could not be read: ${collection.reason.why}`;
  return owners.map((id) => ({ id: withoutCase(id), why, gone: false }));
}

function byId(left: MissingSecret, right: MissingSecret): number {
  return left.id < right.id ? -1 : 1;
}
