import { createHash } from 'node:crypto';
import type { JsonObject, JsonValue } from '../../types.js';
import { typeOf } from '../ids.js';
import { objectAt, textAt, valueAt, withValue } from '../json.js';

interface WriteOnlyField {
  /** Type below `Microsoft.MachineLearningServices/workspaces/`. */
  readonly type: RegExp;
  readonly path: readonly string[];
  /** How it is read: null, or only the kind of what was written. */
  readonly reads: (written: JsonValue) => JsonValue;
}

const asNull = (): null => null;

// The published example of a datastore list shows the kind of its secrets and nothing else of them.
const asKind = (written: JsonValue): JsonObject => ({
  secretsType: textAt(written, 'secretsType'),
});

// Flag WriteOnly in the generated types of 2025-12-01; endpoint keys are documented as "always
// returned as null".
const fields: readonly WriteOnlyField[] = [
  { type: /^(online|batch)endpoints$/i, path: ['properties', 'keys'], reads: asNull },
  { type: /^datastores$/i, path: ['properties', 'credentials', 'secrets'], reads: asKind },
  { type: /^connections$/i, path: ['properties', 'credentials'], reads: asNull },
  ...[
    ['properties', 'properties', 'userAccountCredentials', 'adminUserPassword'],
    ['properties', 'properties', 'relayConnectionString'],
    ['properties', 'properties', 'serviceBusConnectionString'],
    // Of these the specification says that they are secret, and they have a listing of their own.
    ['properties', 'properties', 'administratorAccount', 'password'],
    ['properties', 'properties', 'administratorAccount', 'publicKeyData'],
    ['properties', 'properties', 'administratorAccount', 'privateKeyData'],
    ['properties', 'properties', 'databricksAccessToken'],
  ].map((path) => ({ type: /^computes$/i, path, reads: asNull })),
];

const AML = /^microsoft\.machinelearningservices\/workspaces\//i;

/** A body as it is read: what may only be written is null, or says only of what kind it is. */
export function readable(body: JsonObject, id: string): JsonObject {
  const type = typeOf(id);
  if (!AML.test(type)) return body;
  const short = type.replace(AML, '');
  let read = body;
  for (const { type: of, path, reads } of fields) {
    const written = of.test(short) ? valueAt(body, ...path) : undefined;
    if (written !== undefined) read = withValue(read, path, reads(written));
  }
  return read;
}

// A body copied from a real subscription carries no secrets: then each resource has made-up ones
// that never change.
function madeUp(id: string, which: string): string {
  return createHash('sha256').update(`${id.toLowerCase()} ${which}`).digest('base64');
}

/** Both keys of an endpoint: those it was made with, else made-up ones. */
export function endpointKeys(body: JsonObject, id: string): JsonObject {
  const keys = objectAt(body, 'properties', 'keys');
  return {
    primaryKey: textAt(keys, 'primaryKey') || madeUp(id, 'primary'),
    secondaryKey: textAt(keys, 'secondaryKey') || madeUp(id, 'secondary'),
  };
}

// The property of the secret for each kind of credentials (Azure REST reference: Machine Learning,
// DatastoreSecrets).
const secretProperty: Readonly<Record<string, string>> = {
  AccountKey: 'key',
  Sas: 'sasToken',
  ServicePrincipal: 'clientSecret',
  Certificate: 'certificate',
};

/** The secrets of a datastore; undefined when its credentials have none. */
export function datastoreSecrets(body: JsonObject, id: string): JsonObject | undefined {
  const kind = textAt(body, 'properties', 'credentials', 'credentialsType');
  const property = secretProperty[kind];
  if (property === undefined) return undefined;
  const given = objectAt(body, 'properties', 'credentials', 'secrets');
  return { secretsType: kind, [property]: textAt(given, property) || madeUp(id, 'secret') };
}

/**
 * What the listing of a compute's secrets answers; undefined for the types that have none (Azure
 * REST reference: Compute - List Keys, ComputeSecrets: three types).
 */
export function computeSecrets(body: JsonObject, id: string): JsonObject | undefined {
  const computeType = textAt(body, 'properties', 'computeType');
  const account = objectAt(body, 'properties', 'properties', 'administratorAccount');
  const secrets: Readonly<Record<string, JsonObject>> = {
    AKS: {
      userKubeConfig: madeUp(id, 'user'),
      adminKubeConfig: madeUp(id, 'admin'),
      imagePullSecretName: 'pull',
    },
    VirtualMachine: {
      administratorAccount: {
        username: 'azureuser',
        ...(account['privateKeyData'] === undefined && { password: madeUp(id, 'password') }),
        ...account,
      },
    },
    Databricks: {
      databricksAccessToken:
        textAt(body, 'properties', 'properties', 'databricksAccessToken') || madeUp(id, 'token'),
    },
  };
  const listed = secrets[computeType];
  return listed === undefined ? undefined : { computeType, ...listed };
}

/** Account keys of a storage account (Azure REST reference: Storage Accounts, List Keys). */
export function storageKeys(id: string): JsonObject {
  const keys = ['key1', 'key2'].map((keyName) => ({
    keyName,
    value: madeUp(id, keyName),
    permissions: 'FULL',
  }));
  return { keys };
}
