import type { JsonObject, JsonValue, WireAnswer } from '../../types.js';
import { isJsonObject } from '../../parse-json.js';
import type { Azure, Call } from '../call.js';
import { invalidContent } from '../errors.js';
import { scopeOf } from '../ids.js';
import { objectAt, parseObject, textAt } from '../json.js';
import { whyMissing } from '../reading/resources.js';

// The tags of a subscription, a group or a resource as something of their own: what `az tag` and
// the portal read and write (published specification: Microsoft.Resources, Tags_GetAtScope,
// Tags_CreateOrUpdateAtScope, Tags_UpdateAtScope and Tags_DeleteAtScope; each answers 200).

type Tags = Readonly<Record<string, JsonValue>>;

/** "replacing, merging or selectively deleting ... based on given names or name/value pairs". */
const changes: Readonly<Record<string, (now: Tags, given: Tags) => Tags>> = {
  replace: (_now, given) => given,
  merge: (now, given) => ({ ...now, ...given }),
  delete: (now, given) =>
    Object.fromEntries(
      Object.entries(now).filter(([name, value]) => {
        const told = given[name];
        return told === undefined || (told !== '' && told !== value);
      }),
    ),
};

function answered(scope: string, tags: Tags): WireAnswer {
  const id = `${scope}/providers/Microsoft.Resources/tags/default`;
  const type = 'Microsoft.Resources/tags';
  return { status: 200, body: { id, name: 'default', type, properties: { tags } } };
}

function ofScope(
  { path }: Call,
  azure: Azure,
  act: (scope: string, body: JsonObject) => WireAnswer,
): WireAnswer {
  const scope = scopeOf(path);
  const body = azure.store.get(scope);
  return body === undefined ? whyMissing(scope, azure) : act(azure.store.spelled(scope), body);
}

function changed(call: Call, azure: Azure, operation: string): WireAnswer {
  const given = parseObject(call.request.rawBody);
  const tags = objectAt(given, 'properties')['tags'];
  const change = changes[(operation || textAt(given, 'operation')).toLowerCase()];
  if (change === undefined || tags === undefined || !isJsonObject(tags)) {
    return invalidContent('the body is no change of tags');
  }
  return ofScope(call, azure, (scope, body) => {
    const after = change(objectAt(body, 'tags'), tags);
    azure.store.put(scope, { ...body, tags: after });
    return answered(scope, after);
  });
}

/** `GET` of the tags of a scope. */
export function getTags(call: Call, azure: Azure): WireAnswer {
  return ofScope(call, azure, (scope, body) => answered(scope, objectAt(body, 'tags')));
}

/** `PUT`: all the tags there are from now on. */
export function putTags(call: Call, azure: Azure): WireAnswer {
  return changed(call, azure, 'Replace');
}

/** `PATCH`: what `operation` says. */
export function patchTags(call: Call, azure: Azure): WireAnswer {
  return changed(call, azure, '');
}

/** `DELETE` of all tags of a scope. */
export function deleteTags(call: Call, azure: Azure): WireAnswer {
  return ofScope(call, azure, (scope, body) => {
    azure.store.put(scope, { ...body, tags: {} });
    return { status: 200 };
  });
}
