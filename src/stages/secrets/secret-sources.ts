import { isSystemDatastore } from '../../checks/afterwards/system-datastore.js';
import type { CollectionName } from '../../domain/azure/inventory.js';
import { objectAt, textAt, type JsonObject } from '../../domain/json.js';
import { sameId } from '../../domain/azure/resource-id.js';

/** Items of one collection whose secrets Azure lists when it is asked for them. */
export interface SecretSource {
  readonly collection: CollectionName;
  /** Which of its items have secrets; Azure refuses the listing of others. */
  readonly holds: (body: JsonObject) => boolean;
}

const among =
  (values: readonly string[], ...path: readonly string[]) =>
  (body: JsonObject): boolean =>
    values.some((value) => sameId(value, textAt(body, ...path) ?? ''));

// Endpoints with tokens have no keys (Azure REST reference: Online Endpoints - List Keys,
// EndpointAuthMode).
const hasKeys = among(['Key'], 'properties', 'authMode');

const hasCredentials = among(
  ['AccountKey', 'Sas', 'ServicePrincipal', 'Certificate'],
  'properties',
  'credentials',
  'credentialsType',
);

// The other kinds of compute have no secrets that are listed (Azure REST reference: Compute - List
// Keys, ComputeSecrets).
const hasComputeSecrets = among(
  ['VirtualMachine', 'Databricks', 'AKS'],
  'properties',
  'computeType',
);

const hasNoSecret = among(['None', 'ManagedIdentity', 'AAD'], 'properties', 'authType');

/** Everything that has secrets to list. What of it a run may ask is in `azure/`. */
export const secretSources: readonly SecretSource[] = [
  { collection: 'onlineEndpoints', holds: hasKeys },
  { collection: 'batchEndpoints', holds: hasKeys },
  {
    collection: 'datastores',
    // The service makes its own datastores, and their credentials, again.
    holds: (body) => hasCredentials(body) && !isSystemDatastore(body),
  },
  { collection: 'connections', holds: (body) => !hasNoSecret(body) },
  { collection: 'computes', holds: hasComputeSecrets },
];

/** Whether Azure lists secrets of an item of a collection. */
export function hasListedSecrets(collection: CollectionName, body: JsonObject): boolean {
  return secretSources.some((source) => source.collection === collection && source.holds(body));
}

/**
 * Deployments and the endpoints they are part of: Azure shows the values of their environment
 * variables.
 */
export const deploymentLists = [
  { deployments: 'onlineDeployments', endpoints: 'onlineEndpoints' },
  { deployments: 'batchDeployments', endpoints: 'batchEndpoints' },
] as const satisfies readonly { deployments: CollectionName; endpoints: CollectionName }[];

// Variables that the service writes into a deployment itself (recorded answers).
const OF_SERVICE: ReadonlySet<string> = new Set([
  'AZUREML_MODEL_DIR',
  'AZUREML_ENTRY_SCRIPT',
  'AML_APP_ROOT',
]);

/** Whether the service writes this variable into a deployment. */
export function isServiceVariable(name: string): boolean {
  return OF_SERVICE.has(name);
}

/**
 * The environment variables that people gave a deployment, values included; empty when there are
 * none. What the service wrote is no secret, and is never sent back.
 */
export function variablesOf(deployment: JsonObject): JsonObject {
  const all = Object.entries(objectAt(deployment, 'properties', 'environmentVariables'));
  return Object.fromEntries(all.filter(([name]) => !isServiceVariable(name)));
}
