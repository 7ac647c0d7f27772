import { listAt } from '../arm/json.js';
import { isJsonObject } from '../parse-json.js';
import type { JsonObject, JsonValue } from '../types.js';
import type { BodyFault } from './fault.js';

/** A host that nobody has business with: whoever asks it has followed a link that is not Azure's. */
export const FOREIGN_HOST = 'management.azure.com.attacker.example';

type Change = (body: JsonObject, url: URL) => JsonValue;

const changes: Readonly<Record<BodyFault, Change>> = {
  'no list': (body) => ({ ...body, value: 'nothing to see here' }),
  'wrong types': (body) => swapped(body),
  doubled: (body) => {
    const value = listAt(body, 'value');
    return value.length > 0 ? { ...body, value: [...value, ...value] } : body;
  },
  'endless link': (body, url) => ({ ...body, nextLink: url.href }),
  'foreign link': (body, url) => ({
    ...body,
    nextLink: `https://${FOREIGN_HOST}${url.pathname}${url.search}`,
  }),
};

/** A body with the fault in it; one that is no object stays as it is. */
export function withBodyFault(
  body: JsonValue | undefined,
  fault: BodyFault,
  url: URL,
): JsonValue | undefined {
  return body !== undefined && isJsonObject(body) ? changes[fault](body, url) : body;
}

// Texts become numbers and deep objects lists: shapes that no reader expects.
function swapped(body: JsonObject, depth = 0): JsonObject {
  return Object.fromEntries(
    Object.entries(body).map(([name, value]): readonly [string, JsonValue] => {
      if (Array.isArray(value)) {
        const items = listAt(body, name);
        return [name, items.map((one) => (isJsonObject(one) ? swapped(one, depth) : 7))];
      }
      if (!isJsonObject(value)) return [name, typeof value === 'string' && depth > 0 ? 7 : value];
      return [name, depth > 1 ? [] : swapped(value, depth + 1)];
    }),
  );
}
