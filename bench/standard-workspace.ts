import { child, readyWorkspace } from '../emulator/scenarios/index.js';
import type { JsonObject } from '../emulator/types.js';

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);
const versions = { latestVersion: '1', nextVersion: '2', isArchived: false };

/**
 * An ordinary large workspace: 30 datastores, 200 data assets, 500 models, 3,000 jobs.
 *
 * @param occupied with 20 computes and 10 online endpoints of two deployments besides, which keep it
 * from moving.
 */
export function standardWorkspace(occupied: boolean): JsonObject {
  const stays = range(10).flatMap((at) => [
    child('computes', `cpu-${at}`, { computeType: 'AmlCompute' }),
    child('computes', `vm-${at}`, { computeType: 'ComputeInstance' }),
    child('onlineEndpoints', `score-${at}`, { authMode: 'Key', provisioningState: 'Succeeded' }),
    ...['blue', 'green'].map((name) =>
      child(`onlineEndpoints/score-${at}/deployments`, name, { provisioningState: 'Succeeded' }),
    ),
  ]);
  const entries = [
    ...(occupied ? stays : []),
    ...range(26).map((at) => child('datastores', `ds-${at}`, { datastoreType: 'AzureBlob' })),
    ...range(198).flatMap((at) => [
      child('data', `d-${at}`, { dataType: 'uri_file', ...versions }),
      child(`data/d-${at}/versions`, '1', { dataType: 'uri_file', dataUri: 'azureml://x' }),
    ]),
    ...range(497).flatMap((at) => [
      child('models', `m-${at}`, versions),
      child(`models/m-${at}/versions`, '1', { modelType: 'mlflow_model' }),
    ]),
  ];
  return { ...readyWorkspace({ jobs: 3_000 }), ...Object.fromEntries(entries) };
}
