import { objectAt } from '../arm/json.js';
import type { JsonObject } from '../types.js';
import { assignment } from './access.js';
import type { Entry } from './bodies.js';
import { child } from './crowded-workspace.js';
import { withBody, withCompute, withProperties } from './edits.js';
import {
  COLLEAGUE_ID,
  FULL_SECRETS,
  SOURCE_GROUP_ID,
  SOURCE_SUBSCRIPTION,
  STORAGE_ID,
  TEAM_GROUP_ID,
  WORKSPACE_ID,
} from './names.js';

const BLOB_DATA_READER = '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1';
const CONTRIBUTOR = 'b24988ac-6180-42a0-ab88-20f7382dd24c';
const OTHER_GROUP_ID = `${SOURCE_SUBSCRIPTION}/resourceGroups/rg-platform`;
const secret = (index: number): string => FULL_SECRETS[index] ?? '';

/** Assignments with everything that an assignment can carry. */
export function fullAssignments(): readonly Entry[] {
  const name = (last: string): string => `9f8e7d6c-0000-4444-8888-0000000000${last}`;
  const carrying = ([id, body]: Entry, more: JsonObject): Entry => [
    id,
    { ...body, properties: { ...objectAt(body, 'properties'), ...more } },
  ];
  return [
    carrying(assignment(STORAGE_ID, name('31'), BLOB_DATA_READER, TEAM_GROUP_ID, 'Group'), {
      condition:
        "((!(ActionMatches{'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/read'})) OR (@Resource[Microsoft.Storage/storageAccounts/blobServices/containers:name] StringEquals 'features'))",
      conditionVersion: '2.0',
      description: 'The team reads features only.',
    }),
    carrying(assignment(WORKSPACE_ID, name('32'), CONTRIBUTOR, COLLEAGUE_ID, 'ServicePrincipal'), {
      delegatedManagedIdentityResourceId: `${SOURCE_GROUP_ID}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-partner`,
    }),
  ];
}

/** A connection of each kind of secret that the team uses. */
export function fullConnections(): readonly Entry[] {
  return [
    child('connections', 'feed', { category: 'PythonFeed', authType: 'None', target: 'x.example' }),
    child('connections', 'language-model', {
      category: 'AzureOpenAI',
      authType: 'ApiKey',
      target: 'https://oai-churn.openai.azure.com/',
      isSharedToAll: false,
      credentials: { key: secret(0) },
      metadata: { ApiType: 'Azure', ApiVersion: '2024-10-21' },
    }),
    child('connections', 'search', {
      category: 'CustomKeys',
      authType: 'CustomKeys',
      target: 'https://search.example',
      credentials: { keys: { token: secret(1) } },
      metadata: {},
    }),
  ];
}

/** Versions of a data asset that nobody sees at first: one archived, one a by-product of a job. */
export function hiddenVersions(): readonly Entry[] {
  const common = { dataType: 'uri_folder', description: '', tags: {}, properties: {} };
  const version = (name: string, properties: JsonObject): Entry =>
    child('data/customers/versions', name, { ...common, ...properties });
  return [
    version('3', {
      dataUri: 'azureml://datastores/workspaceblobstore/paths/customers/3/',
      isArchived: true,
      isAnonymous: false,
    }),
    version('0f3a9c', {
      dataUri: 'azureml://datastores/workspaceartifactstore/paths/ExperimentRun/dcid.x/',
      isArchived: false,
      isAnonymous: true,
    }),
  ];
}

interface Attached {
  readonly name: string;
  readonly type: 'Kubernetes' | 'VirtualMachine' | 'Databricks';
  /** Namespace, type and name of what was attached. */
  readonly resource: string;
  readonly properties: JsonObject;
}

function cluster(name: string): Attached {
  return {
    name,
    type: 'Kubernetes',
    resource: `Microsoft.ContainerService/managedClusters/${name}`,
    properties: { namespace: `ml-${name}`, defaultInstanceType: 'cpu' },
  };
}

function machine(name: string, account: JsonObject): Attached {
  const administratorAccount = { username: 'labadmin', ...account };
  return {
    name,
    type: 'VirtualMachine',
    resource: `Microsoft.Compute/virtualMachines/${name}`,
    properties: { address: '10.0.0.4', sshPort: 22, administratorAccount },
  };
}

function databricks(name: string, databricksAccessToken: string): Attached {
  return {
    name,
    type: 'Databricks',
    resource: `Microsoft.Databricks/workspaces/${name}`,
    properties: { workspaceUrl: `${name}.azuredatabricks.net`, databricksAccessToken },
  };
}

const attached: readonly Attached[] = [
  cluster('aks-one'),
  cluster('aks-two'),
  machine('vm-one', { password: secret(2) }),
  machine('vm-two', { publicKeyData: 'ssh-rsa AAAA', privateKeyData: secret(3) }),
  databricks('dbr-one', secret(4)),
  databricks('dbr-two', secret(5)),
];

/** The state with two of each that can be attached, with what they were attached with. */
export function withAttached(state: JsonObject): JsonObject {
  return attached.reduce((before, { name, type, resource, properties }) => {
    const resourceId = `${OTHER_GROUP_ID}/providers/${resource}`;
    const id = `${WORKSPACE_ID}/computes/${name}`;
    return withProperties(withCompute(before, name, type), id, { resourceId, properties });
  }, state);
}

/** The state with tags at the source group that the destination group has not. */
export function withGroupTags(state: JsonObject): JsonObject {
  return withBody(state, SOURCE_GROUP_ID, { tags: { team: 'churn', costCenter: '4711' } });
}
