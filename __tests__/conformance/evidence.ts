import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { listAt, parseObject, textAt } from '../../emulator/arm/json.js';
import type { JsonObject } from '../../emulator/types.js';
import { operationOf } from './operation-of.js';
import { recorded } from './recordings.js';

const folder = new URL('../../../shared/data/arm/', import.meta.url);
const CLI = 'Azure/azure-cli';

type Evidence = readonly (readonly [operation: string, source: string])[];

function evidence(method: string, address: string, source: string): Evidence[number] {
  const url = new URL(address);
  return [operationOf({ method, host: url.host, url }), source];
}

function documents(path: string): readonly JsonObject[] {
  const place = new URL(path, folder);
  if (!existsSync(place)) return [];
  return readdirSync(place).map(
    (file) => parseObject(readFileSync(new URL(file, place), 'utf8')) ?? {},
  );
}

// A move, recorded twice.
const moves = (): Evidence =>
  documents('azure-cli-cassettes/').flatMap((cassette) =>
    listAt(cassette, 'interactions').map((one) => {
      const [, file = ''] = /recording (\S+\.yaml)/.exec(textAt(cassette, 'note')) ?? [];
      const path = `src/azure-cli/azure/cli/command_modules/resource/${file}`;
      return evidence(textAt(one, 'method'), textAt(one, 'uri'), `${CLI} ${path}`);
    }),
  );

const manifests = (): Evidence =>
  documents('provider-manifests/').map((manifest) =>
    evidence(
      'GET',
      textAt(manifest, 'recordedUri'),
      `${CLI} ${textAt(manifest, 'sourceCassette')}`,
    ),
  );

const LOCATION =
  '/subscriptions/{name}/providers/microsoft.machinelearningservices/locations/{name}';
const DATASTORE =
  'Azure/azure-sdk-for-python test_datastore.pyTestDatastoretest_credential_less_adls_gen2_store.json';
const POWERSHELL = 'Azure/azure-powershell';
const EXTENSION = 'sturrent/azure-cli-extensions';
const WORKSPACES = '/providers/microsoft.machinelearningservices/workspaces';

// Retyped from single files, without their requests, or read at their source for shapes and sizes.
const retyped: Evidence = [
  ['GET /subscriptions', `${EXTENSION} test_virtual_cluster.yaml`],
  ['GET {workspace}', `${POWERSHELL} Get-AzMLWorkspace.Recording.json`],
  [`GET /subscriptions/{name}${WORKSPACES}`, `${POWERSHELL} Get-AzMLWorkspace.Recording.json`],
  ['GET {workspace}/datastores', `${POWERSHELL} Get-AzMLWorkspaceDatastore.Recording.json`],
  ['GET {workspace}/components', `${EXTENSION} test_component.yaml`],
  ['GET {workspace}/data', `${EXTENSION} test_data.yaml`],
  ['GET {workspace}/environments', `${EXTENSION} test_environment.yaml`],
  ['GET {workspace}/models', `${EXTENSION} test_model_list.yaml`],
  [
    'GET {workspace}/outboundrules',
    `${EXTENSION} test_workspace_managednetwork_outbound_rule_operations.yaml`,
  ],
  [`GET ${LOCATION}/usages`, `${POWERSHELL} Get-AzMLServiceUsage.Recording.json`],
  [`GET ${LOCATION}/vmsizes`, `${POWERSHELL} Get-AzMLServiceVMSize.Recording.json`],
  [`GET {workspace}/datastores/{name}`, DATASTORE],
  [`DELETE {workspace}/datastores/{name}`, DATASTORE],
  [
    `POST {workspace}/onlineendpoints/{name}/listkeys`,
    `${POWERSHELL} Get-AzMLWorkspaceOnlineEndpointKey.Recording.json`,
  ],
  [
    `POST {workspace}/computes/{name}/listkeys`,
    `${POWERSHELL} Get-AzMLWorkspaceComputeKey.Recording.json`,
  ],
];

/**
 * By operation, where a recording of it was published: repository and file. Empty where the
 * recordings are not at hand.
 */
export function recordedOperations(): ReadonlyMap<string, string> {
  const all = [
    ...recorded.map(({ method, url, source }) => evidence(method, url.toString(), source)),
    ...moves(),
    ...manifests(),
    ...(recorded.length === 0 ? [] : retyped),
  ];
  // The first one counts, as people read the list; the name of a file is enough to find it.
  return new Map(
    all
      .toReversed()
      .map(([operation, source]) => [operation, source.replace(/ .*\//, ' ')] as const),
  );
}
