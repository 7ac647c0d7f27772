import { isJsonObject, textAt, valueAt, type JsonObject, type JsonValue } from '../json.js';
import { isAtOrBelow, parseResourceId, sameId } from './resource-id.js';

/**
 * The resource id of a wire body, as Azure spells it; empty where it has none. The one place that
 * knows what the identity of a body is: some of them (schedules) have none on the wire, and the
 * reader gives them the address that was asked, or that of the list and their name.
 */
export function idOf(body: JsonValue | undefined): string {
  return textAt(body, 'id') ?? '';
}

/**
 * An item of a list with its id: its own, or the address of the list and its name. What has neither
 * id nor name (a permission, a quota) is no resource and stays as it is.
 */
export function listedAt(list: string, item: JsonObject): JsonObject {
  const name = textAt(item, 'name') ?? '';
  return idOf(item) !== '' || name === '' ? item : { ...item, id: `${list}/${name}` };
}

/**
 * Where the items of a list may lie: below the thing or the scope that the list belongs to; above
 * it, too, where what is inherited is listed; or anywhere, where ids are no addresses.
 */
export type Whereabouts = 'below' | 'above-too' | 'anywhere';

/**
 * Whether an item may stand in a list (ARM RPC, GET of a collection). Else it is the list of
 * something else, whatever was kept of it. What has no id is no resource, see `listedAt`.
 *
 * @param list the path of the list.
 */
export function isOfList(list: string, item: JsonObject, itemsLie: Whereabouts = 'below'): boolean {
  const id = idOf(item);
  const owner = ownerOf(list);
  if (id === '' || itemsLie === 'anywhere' || isAtOrBelow(id, owner)) return true;
  return itemsLie === 'above-too' && isAbove(ownerOf(id.slice(0, id.lastIndexOf('/'))), owner);
}

// `{scope}/providers/{namespace}/{type}` is a list at a scope, `{thing}/{type}` one of a thing. Not
// the type: connections are listed with the ids of linked workspaces (published examples).
function ownerOf(list: string): string {
  const scope = /^(.*)\/providers\/[^/]+\/[^/]+$/i.exec(list)?.[1];
  return scope ?? list.slice(0, list.lastIndexOf('/'));
}

// Which management group is above which subscription stands in no id.
function isAbove(scope: string, owner: string): boolean {
  return !/^\/subscriptions\//i.test(scope) || isAtOrBelow(owner, scope);
}

// A role is defined elsewhere than where it is asked for.
const DEFINED_ELSEWHERE = /\/providers\/Microsoft\.Authorization\/roleDefinitions\//i;

/**
 * The answer to a `GET` of an id, with that id where the body has none; undefined when it is the
 * body of something else, or of nothing. A resource has properties (ARM RPC, resource envelope; a
 * subscription has none): without them nothing of it was told. A body without an id (a schedule)
 * has at least the name that was asked for.
 */
export function answerFor(asked: string, body: JsonObject): JsonObject | undefined {
  const id = idOf(body);
  const isResource = id === '' || parseResourceId(asked) !== undefined;
  if (isResource && !isJsonObject(valueAt(body, 'properties'))) return undefined;
  const nameIn = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
  if (id === '') {
    return sameId(textAt(body, 'name') ?? '', nameIn(asked)) ? { ...body, id: asked } : undefined;
  }
  const isAsked = DEFINED_ELSEWHERE.test(asked)
    ? sameId(nameIn(id), nameIn(asked))
    : sameId(id, asked);
  return isAsked ? body : undefined;
}
