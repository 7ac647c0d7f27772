import { idOf } from '../../../domain/azure/body-identity.js';
import { itemsOf, type Collection, type CollectionName } from '../../../domain/azure/inventory.js';
import { regionName } from '../../../domain/azure/region-name.js';
import { textAt, type JsonObject } from '../../../domain/json.js';
import { isAtOrBelow, sameId } from '../../../domain/azure/resource-id.js';
import { isBlank } from './writable.js';
import { type Restoration, type RestoreContext, toWrite } from './restoration.js';
import type { Observation } from '../../reconcile/observation.js';
import { optionsText } from './commands.js';

const STATE = ['properties', 'privateLinkServiceConnectionState'] as const;
const ENDPOINT = ['properties', 'privateEndpoint', 'id'] as const;
const DESCRIPTION = 'Approved again after the move: it was approved before.';

const isApproved = (item: JsonObject): boolean =>
  sameId(textAt(item, ...STATE, 'status') ?? '', 'Approved');

/**
 * Private endpoint connections that were approved before: after a move they wait for approval under
 * new names (Microsoft: Move Azure Machine Learning workspaces). Only an endpoint whose id was
 * approved in the snapshot is approved again.
 */
export function approvedConnections(collection: CollectionName): Restoration {
  return {
    step: 'private-endpoints',
    kind: 'private-endpoint',
    action: 'Approve the new connection of this private endpoint, or create the endpoint again.',
    items: (before, { content }) =>
      itemsOf(before.of(collection)).filter(
        (item) =>
          isApproved(item) && content.resources.some(({ id }) => isAtOrBelow(idOf(item), id)),
      ),
    look: (item, context) => look(collection, item, context),
    unexpected: (context) => waitingStrangers(collection, context),
    command: (item, { place }) =>
      `az network private-endpoint-connection list ${optionsText({ id: parentOf(place.to(idOf(item))) })}`,
    nameOf: (item) => (isBlank(item, ...ENDPOINT) ? undefined : endpointOf(item).split('/').at(-1)),
  };
}

// Whoever asks for a connection may be anybody: what was not approved before is not approved by a
// program.
async function waitingStrangers(
  collection: CollectionName,
  context: RestoreContext,
): Promise<Collection> {
  const approved = itemsOf(context.before.of(collection)).filter(isApproved);
  const now = await context.there(collection);
  if (now.state !== 'read') return now;
  const items = now.items.filter(
    (one) =>
      sameId(textAt(one, ...STATE, 'status') ?? '', 'Pending') &&
      !approved.some((item) => isSameConnection(one, item, context)),
  );
  return { state: 'read', items, total: items.length };
}

async function look(
  collection: CollectionName,
  item: JsonObject,
  context: RestoreContext,
): Promise<Observation> {
  const endpoint = endpointOf(item);
  if (endpoint === '') {
    return { kind: 'blocked', why: 'the plan does not say which private endpoint it belongs to' };
  }
  const now = await context.there(collection);
  if (now.state === 'unknown') return { kind: 'unknown', why: now.reason.why };
  const own = itemsOf(now).filter((one) => isSameConnection(one, item, context));
  if (own.some(isApproved)) return { kind: 'matches' };
  const waiting = own.find((one) => sameId(textAt(one, ...STATE, 'status') ?? '', 'Pending'));
  if (waiting === undefined) {
    const states = own.map((one) => textAt(one, ...STATE, 'status') ?? 'unknown').join(', ');
    return {
      kind: 'blocked',
      why:
        own.length === 0
          ? 'no connection of this private endpoint is there'
          : `its connection is ${states}, not waiting for approval`,
    };
  }
  if (comesFromElsewhere(item, waiting)) {
    const why =
      'the connection that waits comes from another region than the one that was approved';
    return { kind: 'blocked', why };
  }
  const state = { status: 'Approved', description: DESCRIPTION };
  const body = { properties: { privateLinkServiceConnectionState: state } };
  return toWrite(idOf(waiting), body);
}

// A private endpoint does not move, so its id is what it was; approved for one resource, it is not
// approved for another.
function isSameConnection(now: JsonObject, before: JsonObject, { place }: RestoreContext): boolean {
  const endpoint = endpointOf(before);
  const owner = parentOf(place.to(idOf(before)));
  return endpoint !== '' && sameId(endpointOf(now), endpoint) && isAtOrBelow(idOf(now), owner);
}

// What only one of the two shows says nothing.
function comesFromElsewhere(before: JsonObject, now: JsonObject): boolean {
  const [was = '', is = ''] = [before, now].map((item) => regionName(textAt(item, 'location')));
  return was !== '' && is !== '' && was !== is;
}

function endpointOf(item: JsonObject): string {
  return textAt(item, ...ENDPOINT) ?? '';
}

function parentOf(connectionId: string): string {
  return connectionId.split('/').slice(0, -2).join('/');
}
