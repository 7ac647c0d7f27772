import {
  activation,
  assignment,
  COLLEAGUE_ID,
  entry,
  KEY_VAULT_ID,
  ONLINE_ENDPOINT_ID,
  SCENARIO_TENANT_ID,
  STORAGE_ID,
  withCompute,
  withEntry,
  withProperties,
  WORKSPACE_ID,
  WORKSPACE_PRINCIPAL_ID,
} from '../../../emulator/scenarios/index.js';
import { PRIVATE_MLFLOW_HOST } from '../../../emulator/network/public-hosts.js';
import type { JsonObject } from '../../../emulator/types.js';
import { withInside } from './moved-as.js';
import { preparable } from './preparable.js';

const READER = 'acdd72a7-3385-48ef-bd42-f606fba81ae7';
export const OWNER = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635';
export const CONTRIBUTOR = 'b24988ac-6180-42a0-ab88-20f7382dd24c';
const ELIGIBILITY = '9f8e7d6c-0000-4444-8888-000000000043';
const UNTIL = '2099-12-01T15:00:00.000Z';
/** What a principal may do in a key vault. */
export const policy = (objectId: string): JsonObject => ({
  tenantId: SCENARIO_TENANT_ID,
  objectId,
  permissions: { secrets: ['get', 'list', 'set'] },
});

/** One row of the usages of a region. */
export const usage = (
  type: string,
  value: string,
  currentValue: number,
  limit: number,
): JsonObject => ({
  unit: 'Count',
  currentValue,
  limit,
  name: { value, localizedValue: value },
  type: `Microsoft.MachineLearningServices/${type}/usages`,
});

export const GPU_FAMILY = 'Standard NCASv3_T4 Family';

/**
 * Too few dedicated cores are free for the clusters, and enough low-priority ones of one name; of a
 * family with spaces in its name there are none.
 */
export const usages = [
  usage('totalDedicatedCores', 'TotalDedicatedCores', 100, 124),
  usage('totalLowPriorityCores', 'TotalLowPriorityCores', 0, 200),
  usage('vmFamily/dedicatedCores', 'standardDSv2Family', 100, 124),
  usage('vmFamily/lowPriorityCores', 'standardDSv2Family', 0, 100),
  usage('vmFamily/dedicatedCores', GPU_FAMILY, 0, 0),
  usage('vmFamily/lowPriorityCores', GPU_FAMILY, 0, 100),
];

/** A datastore of the team's own, without a credential. */
export const LAKE_ID = `${WORKSPACE_ID}/datastores/lake`;
export const deployment = (name: string): string => `${ONLINE_ENDPOINT_ID}/deployments/${name}`;

/** What Azure was recorded to answer, all of it in one workspace that can be prepared. */
export function awkward(): JsonObject {
  const right = assignment(
    WORKSPACE_ID,
    '9f8e7d6c-0000-4444-8888-000000000041',
    OWNER,
    COLLEAGUE_ID,
    'User',
  );
  const ofIdentity = assignment(
    STORAGE_ID,
    '9f8e7d6c-0000-4444-8888-000000000042',
    READER,
    WORKSPACE_PRINCIPAL_ID,
    'ServicePrincipal',
  );
  const eligibilities = 'Microsoft.Authorization/roleEligibilityScheduleInstances';
  // Somebody may become Contributor, and is not.
  const eligible = entry(
    `${WORKSPACE_ID}/providers/${eligibilities}/${ELIGIBILITY}`,
    eligibilities,
    {
      properties: {
        ...{ scope: WORKSPACE_ID, principalId: COLLEAGUE_ID, principalType: 'User' },
        roleDefinitionId: `/providers/Microsoft.Authorization/roleDefinitions/${CONTRIBUTOR}`,
        ...{ status: 'Provisioned', memberType: 'Direct', endDateTime: UNTIL },
      },
    },
  );
  const held = [right, activation(right, UNTIL), eligible, ofIdentity].reduce(
    withEntry,
    [
      ['cheap', 'AmlCompute'],
      ['ci-ben', 'ComputeInstance'],
    ].reduce((state, [name = '', kind = '']) => withCompute(state, name, kind), preparable()),
  );
  const gpu = withInside(withCompute(held, 'gpu', 'AmlCompute'), 'gpu', {
    vmSize: 'Standard_NC4as_T4_v3',
    scaleSettings: { minNodeCount: 0, maxNodeCount: 1, nodeIdleTimeBeforeScaleDown: 'PT2M' },
  });
  const cheap = ['cheap', 'cpu-cluster'].reduce(
    (state, name) => withInside(state, name, { vmPriority: 'LowPriority' }),
    gpu,
  );
  const keyless = withProperties(cheap, ONLINE_ENDPOINT_ID, { authMode: 'AADToken', keys: null });
  const written = ['blue', 'green'].reduce(
    (state, name) =>
      withProperties(state, deployment(name), {
        environmentVariables: {
          AZUREML_MODEL_DIR: '/var/azureml-app/models',
          AZUREML_ENTRY_SCRIPT: 'score.py',
          AML_APP_ROOT: '/var/azureml-app',
        },
      }),
    keyless,
  );
  const guarded = withProperties(written, KEY_VAULT_ID, {
    enableRbacAuthorization: false,
    accessPolicies: [WORKSPACE_PRINCIPAL_ID, COLLEAGUE_ID].map(policy),
  });
  const lake = entry(LAKE_ID, 'Microsoft.MachineLearningServices/workspaces/datastores', {
    properties: {
      ...{ datastoreType: 'AzureDataLakeGen2', isDefault: false },
      ...{ accountName: 'stcontosolake', filesystem: 'lake' },
      credentials: { credentialsType: 'None' },
    },
  });
  return withProperties(withEntry(guarded, lake), WORKSPACE_ID, {
    containerRegistry: '',
    mlFlowTrackingUri: `azureml://${PRIVATE_MLFLOW_HOST}/mlflow/v1.0${WORKSPACE_ID}`,
  });
}
