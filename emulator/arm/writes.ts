import { isJsonObject, parseJson } from '../parse-json.js';
import type { JsonObject, WireAnswer, WireRequest } from '../types.js';
import { gatewayError, groupBusy, notFound } from './errors.js';
import { groupIdOf } from './ids.js';
import { trimmed, type ArmContext } from './reads.js';

/** Writes and deletes of anything that has an id. While a move runs, both groups refuse them. */
export function write(
  request: WireRequest,
  { store }: ArmContext,
  busyGroups: ReadonlySet<string>,
): WireAnswer {
  const path = trimmed(request);
  const group = groupIdOf(path);
  if (busyGroups.has(group)) return groupBusy(group.split('/').at(-1) ?? '');
  if (request.method === 'DELETE') {
    if (!store.has(path)) return { status: 204 };
    for (const id of store.ids()) {
      if (
        id.toLowerCase() === path.toLowerCase() ||
        id.toLowerCase().startsWith(`${path.toLowerCase()}/`)
      ) {
        store.remove(id);
      }
    }
    return { status: 200 };
  }
  if (group !== '' && group !== path.toLowerCase() && !store.has(group)) {
    return notFound.group(group.split('/').at(-1) ?? '');
  }
  const body = parseBody(request.rawBody);
  if (body === undefined) {
    return gatewayError(
      400,
      'InvalidRequestContent',
      'The request content was invalid and could not be deserialized.',
    );
  }
  const before = store.get(path);
  const name = path.split('/').at(-1) ?? '';
  const merged =
    request.method === 'PATCH' && before !== undefined
      ? { ...before, ...body }
      : { ...body, id: path, name };
  store.put(path, merged);
  return { status: before === undefined ? 201 : 200, body: merged };
}

/** Registers a provider: it is `Registered` at once, which Azure promises only for later. */
export function registerProvider(request: WireRequest, { store }: ArmContext): WireAnswer {
  const id = trimmed(request).replace(/\/register$/i, '');
  const namespace = id.split('/').at(-1) ?? '';
  const body = {
    ...(store.get(id) ?? { id, namespace, resourceTypes: [] }),
    registrationState: 'Registered',
  };
  store.put(id, body);
  return { status: 200, body };
}

/** The JSON object a request carries; undefined when it carries something else. */
export function parseBody(rawBody: string): JsonObject | undefined {
  try {
    const parsed = parseJson(rawBody);
    return isJsonObject(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}
