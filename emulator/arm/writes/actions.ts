import type { JsonObject, WireAnswer } from '../../types.js';
import { lockedScopes } from '../authorization.js';
import type { Azure, Call, Handler } from '../call.js';
import { notFound, providerError } from '../errors.js';
import { above, nameOf, typeOf } from '../ids.js';
import { textAt, withValue } from '../json.js';
import { beginOperation, DIAGNOSIS } from './provider-operation.js';
import { whyMissing } from '../reading/resources.js';
import { computeSecrets, datastoreSecrets, endpointKeys, storageKeys } from './write-only.js';

type Action = (body: JsonObject, id: string, call: Call, azure: Azure) => WireAnswer;

const listEndpointKeys: Action = (body, id) => {
  const mode = textAt(body, 'properties', 'authMode').toLowerCase();
  // Recorded for an endpoint with tokens.
  const none = { primaryKey: null, secondaryKey: null };
  return { status: 200, body: mode === 'key' ? endpointKeys(body, id) : none };
};

const listDatastoreSecrets: Action = (body, id) => {
  const secrets = datastoreSecrets(body, id);
  return secrets === undefined
    ? providerError(400, 'UserError', 'The datastore has no credentials.')
    : { status: 200, body: secrets };
};

const emptyOfComputeError: readonly string[] = [
  ...['severity', 'messageFormat', 'messageParameters', 'referenceCode', 'detailsUri', 'target'],
  ...['innerError', 'debugInfo', 'additionalInfo'],
];

const listComputeSecrets: Action = (body, id) => {
  const secrets = computeSecrets(body, id);
  if (secrets !== undefined) return { status: 200, body: secrets };
  const type = textAt(body, 'properties', 'computeType');
  return {
    status: 400,
    body: {
      // Recorded: computes have a form of error of their own.
      error: {
        code: 'UserError',
        message: `${type} computes do not have any secrets associated with them. This operation is not supported.`,
        ...Object.fromEntries(emptyOfComputeError.map((name) => [name, null])),
        details: [],
      },
      environment: 'westeurope',
      location: 'westeurope',
      componentName: 'machinelearningcompute',
    },
  };
};

const listWorkspaceKeys: Action = (body) => ({
  status: 200,
  body: {
    userStorageResourceId: textAt(body, 'properties', 'storageAccount'),
    ...storageKeyOf(textAt(body, 'properties', 'storageAccount')),
  },
});

function storageKeyOf(id: string): JsonObject {
  const [first] = Object.values(storageKeys(id)).flat();
  return { userStorageKey: textAt(first, 'value') };
}

/** What the workspace stands on and cannot be found is an error of the diagnosis. */
function associatedResult(body: JsonObject, property: string, azure: Azure): readonly JsonObject[] {
  const id = textAt(body, 'properties', property);
  if (id === '' || azure.store.has(id)) return [];
  return [{ code: 'ResourceNotFound', level: 'Error', message: `${id} could not be found.` }];
}

// The code is an assumption.
function staleResult(body: JsonObject, azure: Azure): readonly JsonObject[] {
  if (!azure.staleKeys.has(textAt(body, 'properties', 'workspaceId'))) return [];
  return [{ code: 'AccountKeyInvalid', level: 'Error', message: 'The key was not accepted.' }];
}

const diagnose: Action = (body, id, call, azure) =>
  beginOperation(call, azure, { during: 'InProgress', manner: DIAGNOSIS }, () => {
    const locks = [
      ...lockedScopes(azure.store, id, 'ReadOnly', true),
      ...lockedScopes(azure.store, id, 'CanNotDelete', true),
    ];
    const answer = {
      status: 200,
      body: {
        value: {
          userDefinedRouteResults: [],
          networkSecurityRuleResults: [],
          resourceLockResults: locks.map((scope) => ({
            code: 'ResourceLock',
            level: 'Warning',
            message: `A lock was found on ${scope}.`,
          })),
          dnsResolutionResults: [],
          storageAccountResults: [
            ...associatedResult(body, 'storageAccount', azure),
            ...staleResult(body, azure),
          ],
          keyVaultResults: associatedResult(body, 'keyVault', azure),
          containerRegistryResults: associatedResult(body, 'containerRegistry', azure),
          applicationInsightsResults: associatedResult(body, 'applicationInsights', azure),
          otherResults: [],
        },
      },
    };
    return { answer };
  });

const cancelJob: Action = (body, id, call, azure) =>
  beginOperation(call, azure, { during: 'InProgress' }, () => {
    azure.store.put(id, withValue(body, ['properties', 'status'], 'Canceled'));
    return { answer: { status: 200 } };
  });

// "Resync all the keys associated with this workspace" (Azure REST reference: Workspaces - Resync
// Keys).
const resync: Action = (body, _id, call, azure) =>
  beginOperation(call, azure, { during: 'InProgress' }, () => {
    azure.staleKeys.delete(textAt(body, 'properties', 'workspaceId'));
    return { answer: { status: 200 } };
  });

const AML = 'microsoft.machinelearningservices/workspaces';

// POST actions by type and name, lower-cased: the published operations spell both `listKeys` and
// `listkeys`.
const actions: Readonly<Record<string, Action>> = {
  [`${AML}/listkeys`]: listWorkspaceKeys,
  [`${AML}/diagnose`]: diagnose,
  [`${AML}/resynckeys`]: resync,
  [`${AML}/onlineendpoints/listkeys`]: listEndpointKeys,
  [`${AML}/batchendpoints/listkeys`]: listEndpointKeys,
  [`${AML}/serverlessendpoints/listkeys`]: listEndpointKeys,
  [`${AML}/computes/listkeys`]: listComputeSecrets,
  [`${AML}/datastores/listsecrets`]: listDatastoreSecrets,
  [`${AML}/connections/listsecrets`]: (body) => ({ status: 200, body }),
  [`${AML}/jobs/cancel`]: cancelJob,
  'microsoft.storage/storageaccounts/listkeys': (_body, id) => ({
    status: 200,
    body: storageKeys(id),
  }),
};

/** `POST {resource}/{action}`. */
export const act: Handler = (call, azure) => {
  const id = above(call.path, 1);
  const [namespace = '', ...types] = typeOf(call.path).split('/');
  const action = actions[[namespace, ...types].join('/').toLowerCase()];
  if (action === undefined) return notFound.type(types.join('/'), namespace, call.apiVersion);
  const body = azure.store.get(id);
  if (body === undefined) return whyMissing(id, azure, nameOf(call.path));
  return action(body, azure.store.spelled(id), call, azure);
};
