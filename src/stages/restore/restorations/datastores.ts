import { idOf } from '../../../domain/azure/body-identity.js';
import { isSystemDatastore } from '../../../checks/afterwards/system-datastore.js';
import { canonicalText } from '../../../domain/canonical-json.js';
import { itemsOf } from '../../../domain/azure/inventory.js';
import { objectAt, textAt, type JsonObject } from '../../../domain/json.js';
import { parseResourceId, sameId, withoutCase } from '../../../domain/azure/resource-id.js';
import { comparableBody } from '../../../domain/plan/comparable-body.js';
import type { Change } from '../../../domain/plan/change.js';
import { mlCommand, partOf } from './commands.js';
import { isBlank, withProperties, writable } from './writable.js';
import {
  writtenWithoutEffect,
  namesake,
  notOpen,
  readNow,
  type Restoration,
  type RestoreContext,
} from './restoration.js';
import type { Observation } from '../../reconcile/observation.js';
import { leftToItsWriter, wasWrittenSince } from './written-since.js';

const CREDENTIALS = ['properties', 'credentials'] as const;
const PLACE = ['subscriptionId', 'resourceGroup'] as const;

/**
 * Datastores of the team's own. After a move they may still name the old place, or none; those
 * whose account moved are updated in place, and where that changes nothing unregistered and
 * registered again, which deletes no data (Microsoft: Move Azure Machine Learning workspaces,
 * datastores). System datastores are left alone.
 */
export const datastores: Restoration = {
  step: 'datastores',
  kind: 'datastore',
  action: 'Check the datastore; update its authentication or register it again.',
  items: (before) => itemsOf(before.of('datastores')).filter((item) => !isSystemDatastore(item)),
  look,
  leansOn: accountsOf,
  command: (item, context) => mlCommand('datastore show', { name: partOf(item, 1) }, context),
};

async function look(
  item: JsonObject,
  context: RestoreContext,
  attempt: number,
): Promise<Observation> {
  const id = context.place.to(idOf(item));
  const now = await readNow(context, id);
  if (now !== undefined && 'seen' in now) return now.seen;
  const others = now === undefined ? undefined : namesake('datastores', item, now.body, context);
  if (others !== undefined) return others;
  if (now !== undefined && isRightPlace(now.body, item, context)) return { kind: 'matches' };
  // Also after a write of ours that was in vain: by its time it may be somebody's by now.
  if (now !== undefined && isOthersWork(now.body, item, context)) {
    return leftToItsWriter(attempt);
  }
  const body = bodyOf(item, context);
  if (body === undefined) {
    return notOpen('credentials', item, context);
  }
  // Azure would try to reach the account from outside of its network (Azure REST reference:
  // Datastores, skipValidation).
  const put: Change = { method: 'PUT', id, body, query: { skipValidation: 'true' } };
  // That a write over a datastore changes its place is not documented: what did not help is not
  // tried again.
  const vain =
    now === undefined ? undefined : writtenWithoutEffect('datastores', item, context, attempt);
  if (vain === undefined) return { kind: 'differs', change: put };
  // Writing over it and making it anew have both been taken already: neither is done for ever.
  if (now === undefined || attempt !== 1) return vain;
  // Somebody may have made it the default since: that one is never taken away.
  return isSystemDatastore(now.body)
    ? {
        kind: 'blocked',
        why: 'it is the default datastore now, and writing over it changed nothing',
      }
    : { kind: 'differs', change: { method: 'DELETE', id } };
}

// The whole of what is registered is compared, but for the place, and secrets that Azure never
// shows: that these are others is seen by the time alone.
function isOthersWork(now: JsonObject, before: JsonObject, context: RestoreContext): boolean {
  const [is, was] = [now, before].map((body) => {
    const stable = objectAt({ body: comparableBody(body) }, 'body');
    return canonicalText(context.place.rewritten(writable(stable, [...PLACE, 'isDefault'])));
  });
  return is !== was || wasWrittenSince(now, before, context);
}

// Registered by a template a datastore has no place of its own although nothing is wrong with it;
// only the account that moved makes the difference.
function isRightPlace(now: JsonObject, before: JsonObject, context: RestoreContext): boolean {
  const account = movedAccount(before, context);
  if (account === undefined) return true;
  return (
    sameId(textAt(now, 'properties', 'subscriptionId') ?? '', account.subscriptionId) &&
    sameId(textAt(now, 'properties', 'resourceGroup') ?? '', account.resourceGroup)
  );
}

/** The account of a datastore as it is now, which a datastore names by no id. */
function accountsOf(item: JsonObject, { before, place }: RestoreContext): readonly string[] {
  const name = textAt(item, 'properties', 'accountName') ?? '';
  return itemsOf(before.of('associatedResources'))
    .map(idOf)
    .filter((id) => sameId(parseResourceId(id)?.name ?? '', name))
    .map((id) => place.to(id));
}

/** Where the account of a datastore is now, when it is one of those that moved. */
function movedAccount(
  item: JsonObject,
  { plan, place }: RestoreContext,
): { readonly subscriptionId: string; readonly resourceGroup: string } | undefined {
  const name = textAt(item, 'properties', 'accountName') ?? '';
  const account = plan.content.resources
    .map(({ id }) => id)
    .filter((id) => sameId(parseResourceId(id)?.type ?? '', 'Microsoft.Storage/storageAccounts'))
    .find((id) => sameId(parseResourceId(id)?.name ?? '', name));
  if (account === undefined || place.to(account) === account) return undefined;
  return parseResourceId(place.to(account));
}

function bodyOf(item: JsonObject, context: RestoreContext): JsonObject | undefined {
  const kind = textAt(item, ...CREDENTIALS, 'credentialsType') ?? 'None';
  const secrets = context.secrets[withoutCase(idOf(item))];
  const needsSecrets = !sameId(kind, 'None');
  if (needsSecrets && secrets === undefined) return undefined;
  const account = movedAccount(item, context);
  const place =
    account === undefined
      ? {}
      : { subscriptionId: account.subscriptionId, resourceGroup: account.resourceGroup };
  const body = context.place.rewritten(writable(item, ['isDefault']));
  const credentials = { ...objectAt(body, ...CREDENTIALS), ...(needsSecrets ? { secrets } : {}) };
  return withProperties(body, {
    ...(isBlank(item, ...CREDENTIALS) ? {} : { credentials }),
    ...place,
  });
}
