import type { JsonObject } from '../types.js';
import { AML, entry, systemData, type Entry } from './bodies.js';
import { WORKSPACE_ID } from './names.js';

/** An asset and its versions, numbered from 1; the body of each version is made from its id. */
function versioned(
  kind: string,
  name: string,
  count: number,
  container: JsonObject,
  version: (id: string) => JsonObject,
): readonly Entry[] {
  const id = `${WORKSPACE_ID}/${kind}/${name}`;
  const common = { isArchived: false, description: '', tags: {}, properties: {} };
  const versions = Array.from({ length: count }, (_, index) => {
    const versionId = `${id}/versions/${index + 1}`;
    return entry(versionId, `${AML}/${kind}/versions`, {
      properties: { ...common, isAnonymous: false, ...version(versionId) },
      systemData,
    });
  });
  return [
    entry(id, `${AML}/${kind}`, {
      properties: {
        ...common,
        latestVersion: String(count),
        nextVersion: String(count + 1),
        ...container,
      },
      systemData,
    }),
    ...versions,
  ];
}

const registered = (path: string): string =>
  // The long form holds the workspace's place, which a move changes (azure-ai-ml, datastore paths).
  `azureml:/${WORKSPACE_ID.replace('/providers/Microsoft.MachineLearningServices', '')}/datastores/workspaceblobstore/paths/${path}`;

function dataAssets(): readonly Entry[] {
  return [
    ...versioned('data', 'customers', 2, { dataType: 'uri_folder' }, (id) => ({
      dataType: 'uri_folder',
      dataUri: registered(`customers/${id.split('/').at(-1) ?? ''}/`),
    })),
    ...versioned('data', 'churn-labels', 1, { dataType: 'mltable' }, () => ({
      dataType: 'mltable',
      dataUri: 'azureml://datastores/raw_events/paths/labels/',
      referencedUris: ['azureml://datastores/raw_events/paths/labels/2026.parquet'],
    })),
  ];
}

function models(): readonly Entry[] {
  return [
    ['churn-xgboost', 4] as const,
    ['churn-baseline', 1] as const,
    ['segments', 2] as const,
  ].flatMap(([name, count]) =>
    versioned('models', name, count, {}, () => ({
      modelType: 'mlflow_model',
      modelUri: `azureml://datastores/workspaceartifactstore/paths/${name}/`,
      flavors: {},
    })),
  );
}

/** Data assets, models and environments, each with its versions. */
export function assets(): readonly Entry[] {
  return [
    ...dataAssets(),
    ...models(),
    ...versioned('environments', 'train', 3, {}, (id) => ({
      image: `crchurntest.azurecr.io/train:${id.split('/').at(-1) ?? ''}`,
      environmentType: 'UserCreated',
      osType: 'Linux',
    })),
  ];
}
