import { describe, expect, it } from '@jest/globals';

import { child, readyWorkspace, withEntry, withJob } from '../../../emulator/scenarios/index.js';
import { clouds } from '../../../src/azure/client/clouds.js';
import { openReader } from '../../../src/azure/open-reader.js';
import { parseTrackingUri } from '../../../src/azure/reading/mlflow-client.js';
import type { JsonObject } from '../../../src/domain/json.js';
import { scenarioScope } from '../../checks/emulated-judgement.js';
import { EmulatedWire } from '../emulated-wire.js';
import { FakeWire, scope, sideOn, workspaceId, type Reply } from '../fake-wire.js';

const PATH = '/mlflow/v1.0/subscriptions/s/resourceGroups/g/providers/x/workspaces/w';

describe('a tracking URI', () => {
  it('gives the host and the path of the REST calls', () => {
    expect(
      parseTrackingUri(`azureml://westeurope.api.azureml.ms${PATH}`, clouds.AzureCloud),
    ).toEqual({
      host: 'westeurope.api.azureml.ms',
      path: PATH,
    });
  });

  it('of a workspace with private link has a host of its own', () => {
    const host = '6b1f0c52-0000-4444-8888-00000000a001.workspace.westeurope.api.azureml.ms';
    const read = parseTrackingUri(`azureml://${host}${PATH}`, clouds.AzureCloud);
    expect(read).toEqual({ host, path: PATH });
  });

  it.each([
    `azureml://evil.workspace.westeurope.api.azureml.ms${PATH}`,
    `azureml://westeurope.api.azureml.ms.evil.example${PATH}`,
    `azureml://evil.example${PATH}`,
    `azureml://api.azureml.ms${PATH}`,
    `azureml://a.b.api.azureml.ms${PATH}`,
    `azureml://westeurope.api.azureml.ms:8443${PATH}`,
    `azureml://user@westeurope.api.azureml.ms${PATH}`,
    `https://westeurope.api.azureml.ms${PATH}`,
    `azureml://westeurope.api.azureml.ms/other`,
    `azureml://usgovvirginia.api.ml.azure.us${PATH}`,
    '',
  ])('is not followed when it is %s', (uri) => {
    expect(parseTrackingUri(uri, clouds.AzureCloud)).toBeUndefined();
  });
});

const workspace = {
  properties: { mlFlowTrackingUri: `azureml://westeurope.api.azureml.ms${PATH}` },
};
const searching = { ...scope, jobScan: 'active-search' } as const;

async function search(replies: readonly Reply[], parents: readonly JsonObject[] = [workspace]) {
  const wire = new FakeWire(replies);
  const { options } = sideOn(wire);
  const collection = await openReader(options).readCollection('activeJobs', searching, parents);
  return { collection, wire };
}

const experiments: Reply = { status: 200, body: { experiments: [{ experiment_id: '7' }] } };
const runs = (...ids: readonly string[]): Reply => ({
  status: 200,
  body: { runs: ids.map((id) => ({ info: { run_id: id, status: 'RUNNING' } })) },
});

describe('a search for live runs', () => {
  it('asks for both live statuses over all experiments, archived ones included', async () => {
    const { collection, wire } = await search([experiments, runs('a'), runs()]);
    expect(collection).toMatchObject({
      state: 'read',
      items: [{ id: `${workspaceId}/jobs/a`, name: 'a', properties: { status: 'RUNNING' } }],
    });
    expect(wire.sent.map(({ method, url }) => `${method} ${url}`)).toEqual([
      `GET https://westeurope.api.azureml.ms${PATH}/api/2.0/mlflow/experiments/list?view_type=ALL`,
      `POST https://westeurope.api.azureml.ms${PATH}/api/2.0/mlflow/runs/search`,
      `POST https://westeurope.api.azureml.ms${PATH}/api/2.0/mlflow/runs/search`,
    ]);
    const bodies = wire.sent.slice(1).map(({ body }) => JSON.parse(body ?? '') as unknown);
    expect(bodies).toMatchObject(
      ['Running', 'Scheduled'].map((status) => ({
        experiment_ids: ['7'],
        filter: `attributes.status = '${status}'`,
        run_view_type: 'ALL',
      })),
    );
  });

  it('is empty by an empty list, and by a body that is left empty', async () => {
    const last: Reply = { status: 200, body: { next_page_token: null } };
    const { collection } = await search([experiments, runs(), last]);
    expect(collection).toEqual({ state: 'empty', total: 0 });
  });

  it('follows pages', async () => {
    const first: Reply = { status: 200, body: { runs: [], next_page_token: 't' } };
    const { collection, wire } = await search([experiments, first, runs('b'), runs()]);
    expect(collection).toMatchObject({ state: 'read', items: [{ name: 'b' }] });
    expect(JSON.parse(wire.sent[2]?.body ?? '')).toMatchObject({ page_token: 't' });
  });

  it.each<[string, readonly Reply[]]>([
    ['the experiments are refused', [{ status: 403 }]],
    ['the runs are refused', [experiments, { status: 403 }]],
    [
      'the runs are refused on a later page',
      [experiments, { status: 200, body: { runs: [], next_page_token: 't' } }, { status: 403 }],
    ],
    [
      'a page repeats',
      [
        experiments,
        { status: 200, body: { runs: [], next_page_token: 't' } },
        { status: 200, body: { runs: [], next_page_token: 't' } },
      ],
    ],
    ['the answer is no JSON', [{ status: 200, body: '<html>' }]],
    [
      'MLflow tells an error with 200',
      [{ status: 200, body: { error_code: 'X', experiments: [] } }],
    ],
    ['the experiments are null', [{ status: 200, body: { experiments: null } }]],
    ['no experiments are listed', [{ status: 200, body: {} }]],
    ['the experiments are no list', [{ status: 200, body: { experiments: {} } }]],
    [
      'the runs tell an error with 200',
      [experiments, { status: 200, body: { error_code: 'X' } }, runs()],
    ],
    ['the runs are null', [experiments, { status: 200, body: { runs: null } }, runs()]],
    [
      'a run has no status',
      [experiments, { status: 200, body: { runs: [{ info: { run_id: 'a' } }] } }, runs()],
    ],
    ...[
      { message: 'm' },
      { errors: [] },
      { Error: {} },
      { code: 'E', message: 'm' },
      { Message: 'm', errorCode: 'E' },
      { runs: [], partial: true },
      { runs: [], nextPageToken: 'abc' },
      { runs: [], total: 7 },
      { value: [] },
    ].map((body): [string, readonly Reply[]] => [
      `the runs are ${JSON.stringify(body)}`,
      [experiments, { status: 200, body }, runs()],
    ]),
    ...[{ nextPageToken: 'abc' }, { message: 'm' }, { errorCode: 'E' }, { totalCount: 1 }].map(
      (more): [string, readonly Reply[]] => [
        `no experiments are listed, and ${JSON.stringify(more)}`,
        [{ status: 200, body: { experiments: [], ...more } }],
      ],
    ),
    ['an experiment has no id', [{ status: 200, body: { experiments: [{}] } }]],
    [
      'only some experiments are listed',
      [{ status: 200, body: { experiments: [], next_page_token: 'more' } }],
    ],
  ])('is unknown when %s', async (_, replies) => {
    expect((await search(replies)).collection.state).toBe('unknown');
  });

  it('is unknown, and nothing is sent, when the workspace names no server', async () => {
    const { collection, wire } = await search([], [{ properties: {} }]);
    expect(collection.state).toBe('unknown');
    expect(wire.sent).toHaveLength(0);
  });

  it('finds in the emulated workspace what it can find, and not what it cannot', async () => {
    const busy = withJob(withJob(readyWorkspace(), 'running', 'Running'), 'queued', 'Queued');
    const state = withEntry(
      busy,
      child('jobs', 'paused', { status: 'Paused', experimentName: 'churn' }),
    );
    const wire = new EmulatedWire(state);
    const reader = openReader(sideOn(wire).options);
    const within = { ...scenarioScope, jobScan: 'active-search' } as const;
    const found = await reader.readCollection('workspace', within, []);
    const parents = found.state === 'read' ? found.items : [];
    const collection = await reader.readCollection('activeJobs', within, parents);
    expect(collection).toMatchObject({
      items: [{ name: 'running' }, { name: 'queued' }],
      total: 2,
    });
  });
});
