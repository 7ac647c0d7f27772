import {
  child,
  crowdedWorkspace,
  DESTINATION_GROUP_ID,
  entry,
  fullWorkspace,
  INSIGHTS_ID,
  KEY_VAULT_ID,
  LOCATION,
  manyWorkspaces,
  readyWorkspace,
  REGISTRY_ID,
  SCENARIO_TENANT_ID,
  SOURCE_GROUP,
  SOURCE_GROUP_ID,
  SOURCE_SUBSCRIPTION_ID,
  STORAGE_ID,
  withBody,
  withCompute,
  withEntry,
  withLock,
  without,
  withProperties,
  WORKSPACE_ID,
  WORKSPACE_PRINCIPAL_ID,
} from '../../emulator/scenarios/index.js';
import type { ArmSettings } from '../../emulator/arm/settings.js';
import type { JsonObject, LoggedExchange } from '../../emulator/types.js';
import { inProcess, type InProcess } from '../scenarios/support/in-process.js';
import { moveInputs, signIn, validateInputs, wayBack } from '../scenarios/support/inputs.js';
import { fullInputs, key, restoreInputs } from '../scenarios/support/restorable.js';

type Inputs = Readonly<Record<string, string>>;

/** A move that keeps nothing of what it may lose, on an Azure that takes its time. */
const everythingIsLost: ArmSettings = {
  retryAfterSeconds: 15,
  writesTakeTime: true,
  principalIdSurvives: false,
  schedulesSurvive: false,
  connectionsSurvive: false,
  resourceTagsSurvive: false,
  keysSurvive: false,
  nonDefaultDatastoresSurvive: false,
  formerInstanceNames: ['ci-ada'],
};

const connectionTo = (id: string, name: string) =>
  entry(
    `${id}/privateEndpointConnections/${name}`,
    `${id.split('/').slice(6, 8).join('/')}/privateEndpointConnections`,
    {
      properties: {
        privateEndpoint: {
          id: `${SOURCE_GROUP_ID}/providers/Microsoft.Network/privateEndpoints/${name}`,
        },
        privateLinkServiceConnectionState: { status: 'Approved', description: 'ok' },
      },
    },
  );

/** Everything that a move drops or resets, private endpoints of every kind included. */
function fullState(): JsonObject {
  const all = [connectionTo(KEY_VAULT_ID, 'pe-kv'), connectionTo(REGISTRY_ID, 'pe-cr')].reduce(
    withEntry,
    fullWorkspace(),
  );
  const tagged = [KEY_VAULT_ID, REGISTRY_ID, INSIGHTS_ID].reduce(
    (state, id) => withBody(state, id, { tags: { owner: 'data-platform' } }),
    all,
  );
  const policy = { tenantId: SCENARIO_TENANT_ID, objectId: WORKSPACE_PRINCIPAL_ID };
  return withProperties(tagged, KEY_VAULT_ID, {
    accessPolicies: [{ ...policy, permissions: { secrets: ['get', 'list', 'set'] } }],
  });
}

async function moveOf(product: InProcess, inputs: Inputs): Promise<void> {
  const { outcome, planDigest = '', problems } = await product.run({ ...inputs, ...key });
  if (outcome !== 'ready') throw new Error(`${outcome}: ${JSON.stringify(problems)}`);
  const moved = await product.run({ ...moveInputs(planDigest), ...key });
  if (moved.outcome !== 'moved') throw new Error(`the move ended ${moved.outcome}`);
}

async function everything(): Promise<InProcess> {
  const product = inProcess(fullState(), everythingIsLost);
  await moveOf(product, fullInputs);
  await product.run({ ...signIn, mode: 'status' });
  const { outcome } = await product.run(restoreInputs);
  if (outcome !== 'restored') throw new Error(`the restore ended ${outcome}`);
  await product.run({ ...restoreInputs, restore: 'tags, locks' });
  return product;
}

// A datastore that only unregistering helps, and a lock of the group, asked for by its name.
async function ofTheRest(): Promise<InProcess> {
  const features = child('datastores', 'features', {
    datastoreType: 'AzureBlob',
    accountName: STORAGE_ID.split('/').at(-1) ?? '',
    containerName: 'features',
    subscriptionId: SOURCE_SUBSCRIPTION_ID,
    resourceGroup: SOURCE_GROUP,
    credentials: { credentialsType: 'None' },
  });
  const locked = withLock(withEntry(readyWorkspace(), features), SOURCE_GROUP_ID, 'CanNotDelete');
  const product = inProcess(locked, { datastorePutChangesPlace: false });
  await moveOf(product, fullInputs);
  await product.run(restoreInputs);
  await product.run({ ...restoreInputs, restore: 'locks' });
  return product;
}

// What a workspace stands on lies in another group then.
async function andBack(): Promise<InProcess> {
  const product = inProcess(readyWorkspace());
  await moveOf(product, validateInputs);
  await product.run({ ...wayBack, 'plan-file': 'back.json' });
  return product;
}

async function intoANewGroup(): Promise<InProcess> {
  const product = inProcess(without(readyWorkspace(), DESTINATION_GROUP_ID));
  await moveOf(product, {
    ...validateInputs,
    prepare: 'create-resource-group, register-providers',
    acknowledge: 'arm-validation-before-preparation',
  });
  return product;
}

// What names the workspace and is in no scenario.
const others: readonly (readonly [type: string, properties: JsonObject])[] = [
  ['microsoft.insights/scheduledQueryRules', { scopes: [WORKSPACE_ID] }],
  [
    'microsoft.insights/activityLogAlerts',
    { scopes: [WORKSPACE_ID], condition: { allOf: [] }, actions: {} },
  ],
  ['microsoft.alertsManagement/actionRules', { scopes: [WORKSPACE_ID], actions: [] }],
  ['Microsoft.Portal/dashboards', { metadata: { model: { workspace: WORKSPACE_ID } } }],
  ['Microsoft.Logic/workflows', { definition: { id: WORKSPACE_ID } }],
];

const otherHolders = (): JsonObject =>
  others.reduce((state, [type, properties]) => {
    const id = `${SOURCE_GROUP_ID}/providers/${type}/one`;
    return withEntry(state, entry(id, type, { location: LOCATION, properties }));
  }, crowdedWorkspace());

const keyed = (): JsonObject =>
  withEntry(
    withCompute(readyWorkspace(), 'team-aks', 'AKS'),
    child('batchEndpoints', 'keyed', { authMode: 'Key', provisioningState: 'Succeeded' }),
  );

async function validationOf(state: JsonObject, inputs: Inputs = {}): Promise<InProcess> {
  const product = inProcess(state, { retryAfterSeconds: 15, pageSize: 5 });
  await product.run({ ...validateInputs, 'associated-resources': 'all', ...inputs });
  return product;
}

async function discoveryOf(): Promise<InProcess> {
  const product = inProcess(
    manyWorkspaces([{ workspace: 'mlw-one', from: SOURCE_GROUP, to: 'rg-prod' }]),
  );
  const inputs = { ...signIn, mode: 'discover', 'source-subscription-id': SOURCE_SUBSCRIPTION_ID };
  await product.run({ ...inputs, 'destination-resource-group': 'rg-prod' });
  await product.run({
    ...inputs,
    'source-resource-group': SOURCE_GROUP,
    'destination-resource-group': 'rg-prod',
  });
  return product;
}

/** What the product sends to Azure, and what it is answered, in runs that use all of it. */
export async function everyExchange(): Promise<readonly LoggedExchange[]> {
  const products = [
    await everything(),
    await ofTheRest(),
    await intoANewGroup(),
    await andBack(),
    await validationOf(otherHolders()),
    await validationOf(readyWorkspace(), { 'job-scan': 'active-search' }),
    await validationOf(keyed(), key),
    await discoveryOf(),
  ];
  return products.flatMap(({ exchanges }) => exchanges);
}
