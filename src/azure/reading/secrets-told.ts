import { isAtOrBelow, parseResourceId, sameId } from '../../domain/azure/resource-id.js';
import { isJsonObject, objectAt, textAt, valueAt, type JsonObject } from '../../domain/json.js';
import { ownEntry } from '../../domain/own-entry.js';
import { oddWordsIn } from './odd-answer.js';

/** Paths of which each row must have one whose value is a text that is not empty. */
type Rows = readonly (readonly string[])[];

// Azure REST reference, Machine Learning: EndpointAuthKeys, DatastoreSecrets, ComputeSecrets and
// WorkspaceConnectionPropertiesV2, each kind by its discriminator in lower case.
const KEYS: Rows = [['primaryKey'], ['secondaryKey']];
const DATASTORES: Readonly<Record<string, Rows>> = {
  accountkey: [['key']],
  sas: [['sasToken']],
  serviceprincipal: [['clientSecret']],
  certificate: [['certificate']],
};
const COMPUTES: Readonly<Record<string, Rows>> = {
  aks: [['userKubeConfig', 'adminKubeConfig']],
  databricks: [['databricksAccessToken']],
  virtualmachine: [['administratorAccount.password', 'administratorAccount.privateKeyData']],
};
const CONNECTIONS: Readonly<Record<string, Rows>> = {
  pat: [['pat']],
  sas: [['sas']],
  apikey: [['key']],
  accountkey: [['key']],
  accesskey: [['accessKeyId'], ['secretAccessKey']],
  serviceprincipal: [['clientId'], ['clientSecret'], ['tenantId']],
  usernamepassword: [['password']],
  oauth2: [['clientSecret', 'developerToken', 'password', 'refreshToken']],
};

/**
 * Whether the answer to a listing tells the secrets of the thing that it was asked about: those that
 * are declared of its kind, and of a kind that nobody knows yet any text at all. A secret that was
 * not read must never count as kept.
 *
 * @param id as it was asked for.
 */
export function tellsSecretsOf(id: string, body: JsonObject): boolean {
  if (oddWordsIn(body) !== undefined || !isOf(id, body)) return false;
  const type = parseResourceId(id)?.type.split('/').at(-1)?.toLowerCase() ?? '';
  return ownEntry(LISTINGS, type)?.(body) ?? false;
}

const LISTINGS: Readonly<Record<string, (body: JsonObject) => boolean>> = {
  onlineendpoints: (body) => hasRows(body, KEYS),
  batchendpoints: (body) => hasRows(body, KEYS),
  datastores: (body) => hasKind(body, textAt(body, 'secretsType'), DATASTORES, ['secretsType']),
  computes: (body) => hasKind(body, textAt(body, 'computeType'), COMPUTES, ['computeType']),
  connections: ({ properties = null }) =>
    hasKind(objectAt(properties, 'credentials'), textAt(properties, 'authType'), CONNECTIONS, []),
};

// A connection is listed with an id below its workspace, of whatever type (published examples), and
// its own name. The other listings have no envelope.
function isOf(asked: string, body: JsonObject): boolean {
  const nameIn = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
  const workspace = asked.split('/').slice(0, -2).join('/');
  const [id, name] = [valueAt(body, 'id') ?? asked, valueAt(body, 'name') ?? nameIn(asked)];
  if (typeof id !== 'string' || typeof name !== 'string') return false;
  return (
    [nameIn(id), name].every((one) => sameId(one, nameIn(asked))) && isAtOrBelow(id, workspace)
  );
}

function hasKind(
  body: JsonObject,
  kind: string | undefined,
  kinds: Readonly<Record<string, Rows>>,
  envelope: readonly string[],
): boolean {
  if (kind === undefined || kind === '') return false;
  const rows = ownEntry(kinds, kind.toLowerCase());
  if (rows !== undefined) return hasRows(body, rows);
  return Object.entries(body).some(([name, value]) => !envelope.includes(name) && hasText(value));
}

function hasRows(body: JsonObject, rows: Rows): boolean {
  return rows.every((row) => row.some((path) => isText(valueAt(body, ...path.split('.')))));
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';

function hasText(value: unknown): boolean {
  return isText(value) || (isJsonObject(value) && Object.values(value).some(hasText));
}
