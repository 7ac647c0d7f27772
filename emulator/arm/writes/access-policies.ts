import { isJsonObject } from '../../parse-json.js';
import type { JsonObject, WireAnswer } from '../../types.js';
import type { Azure, Call } from '../call.js';
import { isSame } from '../ids.js';
import { listAt, objectAt, textAt, withValue } from '../json.js';
import { whyMissing } from '../reading/resources.js';

const ADDRESS = /^(.*\/Microsoft\.KeyVault\/vaults\/[^/]+)\/accessPolicies\/add$/i;

const policiesOf = (body: JsonObject): readonly JsonObject[] =>
  listAt(body, 'properties', 'accessPolicies').filter(isJsonObject);

// Whoever has a policy keeps it, and gets what is added (Azure REST reference: Vaults - Update
// Access Policy).
function withAdded(all: readonly JsonObject[], added: JsonObject): readonly JsonObject[] {
  const isOfSame = (one: JsonObject): boolean =>
    ['objectId', 'applicationId'].every((name) => isSame(textAt(one, name), textAt(added, name)));
  const before = all.find(isOfSame);
  const kinds = [
    ...new Set([before, added].flatMap((one) => Object.keys(objectAt(one, 'permissions')))),
  ];
  const permissions = Object.fromEntries(
    kinds.map((kind) => [
      kind,
      [...new Set([before, added].flatMap((one) => listAt(one, 'permissions', kind)))],
    ]),
  );
  return [...all.filter((one) => one !== before), { ...before, ...added, permissions }];
}

/** `PUT` of access policies that are added to a vault; undefined for any other request. */
export function putAccessPolicies(
  { path }: Call,
  azure: Azure,
  given: JsonObject,
): WireAnswer | undefined {
  const [, id] = ADDRESS.exec(path) ?? [];
  if (id === undefined) return undefined;
  const vault = azure.store.get(id);
  if (vault === undefined) return whyMissing(id, azure, 'write');
  const accessPolicies = policiesOf(given).reduce(withAdded, policiesOf(vault));
  azure.store.put(id, withValue(vault, ['properties', 'accessPolicies'], accessPolicies));
  const type = 'Microsoft.KeyVault/vaults/accessPolicies';
  const own = `${azure.store.spelled(id)}/accessPolicies/`;
  return { status: 200, body: { id: own, type, properties: { accessPolicies } } };
}
