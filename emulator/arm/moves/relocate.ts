import { randomUUID } from 'node:crypto';
import type { JsonObject } from '../../types.js';
import type { Azure } from '../call.js';
import { isSame, nameOf, typeOf } from '../ids.js';
import { objectAt, textAt, withValue } from '../json.js';
import { embeddedConnections } from '../machine-learning-types.js';
import type { RequestedMove } from './move-board.js';
import type { Entry } from '../store.js';
import { travels } from './travel-rules.js';

const WORKSPACE = 'Microsoft.MachineLearningServices/workspaces';
const CONNECTION = /\/privateEndpointConnections\/[^/]+$/i;

/** One move's arithmetic of ids. */
interface Journey {
  readonly resources: readonly string[];
  /** Where an id comes to be. */
  readonly to: (id: string) => string;
  /** The name a private endpoint connection comes back under, the same each time it is asked. */
  readonly connectionName: (name: string) => string;
  /** A text with the source group's path in it, with the target's instead. */
  readonly rewritten: (text: string) => string;
}

function plan(order: RequestedMove, resources: readonly string[], { store }: Azure): Journey {
  const [source, target] = [order.sourceGroup, store.spelled(order.targetGroup)];
  const names = new Map<string, string>();
  return {
    resources,
    to: (id) => `${target}${id.slice(source.length)}`,
    connectionName: (name) => {
      const fresh = names.get(name) ?? `${name.split('.')[0] ?? name}.${randomUUID()}`;
      names.set(name, fresh);
      return fresh;
    },
    rewritten: (text) => {
      const at = text.toLowerCase().indexOf(`${source}/`);
      return at === -1 ? text : `${text.slice(0, at)}${target}${text.slice(at + source.length)}`;
    },
  };
}

// "The move process disconnects the private endpoints"; what comes back waits for approval under a
// new name (Microsoft: Move Azure Machine Learning workspaces).
function pending(connection: JsonObject, journey: Journey): JsonObject {
  const id = journey.to(textAt(connection, 'id'));
  const name = journey.connectionName(nameOf(id));
  const state = { status: 'Pending', description: '' };
  const waiting = withValue(connection, ['properties', 'privateLinkServiceConnectionState'], state);
  return { ...waiting, id: `${id.slice(0, id.lastIndexOf('/'))}/${name}`, name };
}

const REFERENCES = ['storageAccount', 'keyVault', 'applicationInsights', 'containerRegistry'];

/**
 * The workspace's own fields that change; every other field of every body stays as it was, old ids
 * in histories too.
 */
function arrivedWorkspace(body: JsonObject, journey: Journey, { behaviour }: Azure): JsonObject {
  let arrived = body;
  for (const name of REFERENCES) {
    const id = textAt(body, 'properties', name);
    const follows =
      behaviour.referencesFollow && journey.resources.some((moved) => isSame(moved, id));
    if (follows) arrived = withValue(arrived, ['properties', name], journey.to(id));
  }
  const tracking = textAt(body, 'properties', 'mlFlowTrackingUri');
  if (tracking !== '') {
    const uri = journey.rewritten(tracking);
    arrived = withValue(arrived, ['properties', 'mlFlowTrackingUri'], uri);
  }
  const connections = embeddedConnections(body);
  if (connections.length > 0) {
    const waiting = connections.map((each) => pending(each, journey));
    arrived = withValue(arrived, ['properties', 'privateEndpointConnections'], waiting);
  }
  if (behaviour.principalIdSurvives || textAt(objectAt(body, 'identity'), 'principalId') === '')
    return arrived;
  return withValue(arrived, ['identity', 'principalId'], randomUUID());
}

function arrivedEntry({ id, body }: Entry, journey: Journey, azure: Azure): Entry {
  if (CONNECTION.test(id)) {
    const connection = pending({ ...body, id }, journey);
    return { id: textAt(connection, 'id'), body: connection };
  }
  const isMovedItself = journey.resources.some((moved) => isSame(moved, id));
  const base = isSame(typeOf(id), WORKSPACE) ? arrivedWorkspace(body, journey, azure) : body;
  const tagged =
    isMovedItself && !azure.behaviour.resourceTagsSurvive && 'tags' in base
      ? { ...base, tags: {} }
      : base;
  return { id: journey.to(id), body: { ...tagged, id: journey.to(id) } };
}

/**
 * Moves resources with what belongs to them: new ids, nothing left at the source, and what does not
 * travel is gone.
 *
 * @param resources ids of the listed resources that move. @param duplicated those of them that stay
 * at the source as well.
 */
export function relocate(
  order: RequestedMove,
  resources: readonly string[],
  duplicated: readonly string[],
  azure: Azure,
): void {
  const { store, behaviour } = azure;
  const journey = plan(order, resources, azure);
  if (!behaviour.keysSurvive && resources.length > 1) {
    for (const id of resources) {
      const guid = textAt(store.get(id), 'properties', 'workspaceId');
      if (guid !== '') azure.staleKeys.add(guid);
    }
  }
  for (const resource of resources) {
    const entries = store.atOrBelow(resource);
    if (!duplicated.some((id) => isSame(id, resource))) store.remove(resource);
    for (const entry of entries.filter(({ id, body }) => travels(id, body, behaviour))) {
      const arrived = arrivedEntry(entry, journey, azure);
      store.put(arrived.id, arrived.body);
    }
  }
}
