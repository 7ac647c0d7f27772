import { isJsonObject } from '../parse-json.js';
import type { JsonObject, JsonValue } from '../types.js';
import { isAtOrBelow, scopeOfExtension, typeOf } from './ids.js';
import type { MoveOrder } from './move-rules.js';
import type { ArmBehaviour } from './settings.js';
import { textOf, type Store } from './store.js';

// What does not travel with its resource (Microsoft: Move Azure Machine Learning workspaces; locks, role assignments and
// diagnostic settings of a resource are not movable types).
const LEFT_BEHIND =
  /\/providers\/Microsoft\.Authorization\/|\/diagnosticSettings\/|\/workspaces\/[^/]+\/(computes|onlineEndpoints|batchEndpoints|serverlessEndpoints|data)(\/|$)/i;

/** Moves resources with what belongs to them: new ids, at the source nothing, and what does not travel is gone. */
export function relocate(
  order: MoveOrder,
  resources: readonly string[],
  store: Store,
  settings: ArmBehaviour,
): void {
  const { sourceGroup } = order;
  // The spelling of the target group is that of the group itself, as ARM shows it.
  const target = textOf(store.get(order.targetGroup), 'id') || order.targetGroup;
  const moved = (id: string): string => `${target}${id.slice(sourceGroup.length)}`;
  const rewrite = (text: string): string => {
    const follows = settings.referencesFollow && resources.some((id) => isAtOrBelow(text, id));
    return follows ? moved(text) : text;
  };
  for (const resource of resources) {
    for (const id of store.ids().filter((each) => isAtOrBelow(each, resource))) {
      const body = store.get(id);
      store.remove(id);
      if (body === undefined || staysBehind(id, settings)) continue;
      const arrived = arrive(rewriteTexts(body, rewrite), sourceGroup, target, settings);
      const newId = /\/privateEndpointConnections\/[^/]+$/i.test(id)
        ? `${moved(id)}-moved`
        : moved(id);
      store.put(newId, { ...arrived, id: newId, name: newId.split('/').at(-1) ?? '' });
    }
  }
}

function staysBehind(id: string, settings: ArmBehaviour): boolean {
  if (!settings.schedulesSurvive && /\/schedules\/[^/]+$/i.test(id)) return true;
  return LEFT_BEHIND.test(id) || scopeOfExtension(id) !== id;
}

// Private endpoint connections come back under new names and wait for approval; the tracking address holds subscription
// and group, so it changes (Microsoft: Move Azure Machine Learning workspaces).
function arrive(
  body: JsonObject,
  sourceGroup: string,
  target: string,
  settings: ArmBehaviour,
): JsonObject {
  const properties = body['properties'];
  if (properties === undefined || !isJsonObject(properties)) return body;
  const tracking = properties['mlFlowTrackingUri'];
  const connections = properties['privateEndpointConnections'];
  const state = properties['privateLinkServiceConnectionState'];
  return {
    ...body,
    ...(settings.principalIdSurvives ? {} : withNewPrincipal(body)),
    properties: {
      ...properties,
      ...(typeof tracking === 'string'
        ? { mlFlowTrackingUri: replaceIgnoringCase(tracking, sourceGroup, target) }
        : {}),
      ...(Array.isArray(connections) ? { privateEndpointConnections: [] } : {}),
      ...(state === undefined
        ? {}
        : {
            privateLinkServiceConnectionState: {
              status: 'Pending',
              description: 'Waiting for approval after the move',
              actionsRequired: 'None',
            },
          }),
    },
  };
}

function withNewPrincipal(body: JsonObject): JsonObject {
  const identity = body['identity'];
  if (typeOf(textOf(body, 'id')) === '' || identity === undefined || !isJsonObject(identity))
    return {};
  return { identity: { ...identity, principalId: '77777777-7777-7777-7777-777777777777' } };
}

function replaceIgnoringCase(text: string, from: string, to: string): string {
  const at = text.toLowerCase().indexOf(from.toLowerCase());
  return at === -1 ? text : `${text.slice(0, at)}${to}${text.slice(at + from.length)}`;
}

function rewriteTexts(body: JsonObject, rewrite: (text: string) => string): JsonObject {
  return Object.fromEntries(
    Object.entries(body).map(([key, value]) => [key, rewriteValue(value, rewrite)]),
  );
}

function rewriteValue(value: JsonValue, rewrite: (text: string) => string): JsonValue {
  if (typeof value === 'string') return rewrite(value);
  if (Array.isArray(value)) return value.map((one: JsonValue) => rewriteValue(one, rewrite));
  return isJsonObject(value) ? rewriteTexts(value, rewrite) : value;
}
