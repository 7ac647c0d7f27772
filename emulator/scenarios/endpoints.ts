import { AML, entry, systemData, type Entry } from './bodies.js';
import { LOCATION, SCENARIO_TENANT_ID, SEEDED_SECRETS, WORKSPACE_ID } from './names.js';

export const ONLINE_ENDPOINT_ID = `${WORKSPACE_ID}/onlineEndpoints/churn-scoring`;
export const BATCH_ENDPOINT_ID = `${WORKSPACE_ID}/batchEndpoints/churn-nightly`;

function onlineDeployment(name: string): Entry {
  return entry(`${ONLINE_ENDPOINT_ID}/deployments/${name}`, `${AML}/onlineEndpoints/deployments`, {
    location: LOCATION,
    tags: {},
    sku: { name: 'Default', capacity: 1 },
    properties: {
      endpointComputeType: 'Managed',
      provisioningState: 'Succeeded',
      instanceType: 'Standard_DS3_v2',
      model: `${WORKSPACE_ID}/models/churn-xgboost/versions/4`,
      environmentId: `${WORKSPACE_ID}/environments/train/versions/3`,
      appInsightsEnabled: false,
      scaleSettings: { scaleType: 'Default' },
      environmentVariables: { SCORING_API_KEY: SEEDED_SECRETS[0] ?? '' },
    },
    systemData,
  });
}

/** An online endpoint that serves, with its keys and two deployments that share the traffic. */
export function onlineEndpoint(): readonly Entry[] {
  return [
    entry(ONLINE_ENDPOINT_ID, `${AML}/onlineEndpoints`, {
      location: LOCATION,
      kind: 'Managed',
      tags: {},
      identity: {
        type: 'SystemAssigned',
        principalId: '6b1f0c52-0000-4444-8888-00000000c001',
        tenantId: SCENARIO_TENANT_ID,
      },
      properties: {
        authMode: 'Key',
        keys: {
          primaryKey: SEEDED_SECRETS[4] ?? '',
          secondaryKey: `${SEEDED_SECRETS[4] ?? ''}-secondary`,
        },
        provisioningState: 'Succeeded',
        publicNetworkAccess: 'Enabled',
        traffic: { blue: 90, green: 10 },
        mirrorTraffic: {},
        scoringUri: `https://churn-scoring.${LOCATION}.inference.ml.azure.com/score`,
        swaggerUri: `https://churn-scoring.${LOCATION}.inference.ml.azure.com/swagger.json`,
      },
      systemData,
    }),
    onlineDeployment('blue'),
    onlineDeployment('green'),
  ];
}

/** A batch endpoint with its one deployment. */
export function batchEndpoint(): readonly Entry[] {
  return [
    entry(BATCH_ENDPOINT_ID, `${AML}/batchEndpoints`, {
      location: LOCATION,
      tags: {},
      properties: {
        authMode: 'AADToken',
        provisioningState: 'Succeeded',
        defaults: { deploymentName: 'nightly' },
        scoringUri: `https://churn-nightly.${LOCATION}.inference.ml.azure.com/jobs`,
      },
      systemData,
    }),
    entry(`${BATCH_ENDPOINT_ID}/deployments/nightly`, `${AML}/batchEndpoints/deployments`, {
      location: LOCATION,
      tags: {},
      properties: {
        provisioningState: 'Succeeded',
        compute: `${WORKSPACE_ID}/computes/cpu-cluster`,
      },
      systemData,
    }),
  ];
}
