import { isJsonObject, textAt, valueAt, type JsonObject, type JsonValue } from '../json.js';
import { sameId } from './resource-id.js';

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

// A role is defined elsewhere than where it is asked for.
const DEFINED_ELSEWHERE = /\/providers\/Microsoft\.Authorization\/roleDefinitions\//i;

/**
 * The answer to a `GET` of an id, with that id where the body has none; undefined when it is the
 * body of something else, or of nothing. A body without an id (a schedule) has at least the name
 * that was asked for, and properties.
 */
export function answerFor(asked: string, body: JsonObject): JsonObject | undefined {
  const id = idOf(body);
  const nameIn = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
  if (id === '') {
    const isNamed = sameId(textAt(body, 'name') ?? '', nameIn(asked));
    return isNamed && isJsonObject(valueAt(body, 'properties'))
      ? { ...body, id: asked }
      : undefined;
  }
  const isAsked = DEFINED_ELSEWHERE.test(asked)
    ? sameId(nameIn(id), nameIn(asked))
    : sameId(id, asked);
  return isAsked ? body : undefined;
}
