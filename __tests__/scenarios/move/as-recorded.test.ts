import { describe, expect, it } from '@jest/globals';

import { objectAt } from '../../../emulator/arm/json.js';
import {
  activation,
  assignment,
  COLLEAGUE_ID,
  fullWorkspace,
  readyWorkspace,
  withCompute,
  withEntry,
  withJob,
  withProperties,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
import { PRIVATE_MLFLOW_HOST } from '../../../emulator/network/public-hosts.js';
import type { WireAnswer } from '../../../emulator/types.js';
import { lineOf } from '../../../src/domain/azure/errors/arm-error.js';
import { renderMarkdown } from '../../../src/report/markdown.js';
import { FakeClock } from '../../azure/fake-wire.js';
import { usage } from '../support/as-azure-has-it.js';
import { inProcess } from '../support/in-process.js';
import { moveInputs, validateInputs } from '../support/inputs.js';
import { inComputes, inside, movedAs, same, there, withInside } from '../support/moved-as.js';
import { preparable, prepareInputs } from '../support/preparable.js';
import { arm, copyOfMoved, fullInputs, movedFrom, restoreInputs } from '../support/restorable.js';
import { hosts, startWorld } from '../support/world.js';

describe('what Azure answers by its recordings', () => {
  it.each(['', null])('an id that is %j is none', async (containerRegistry) => {
    const state = withProperties(readyWorkspace(), WORKSPACE_ID, { containerRegistry });
    const run = await inProcess(state, arm).run({
      ...validateInputs,
      'associated-resources': 'all',
    });
    expect(run).toMatchObject({ outcome: 'ready' });
  });

  it.each(hosts)('an id that is empty is none on %s, too', async (host) => {
    const state = withProperties(readyWorkspace(), WORKSPACE_ID, { containerRegistry: '' });
    const world = await startWorld({ state, arm }, host);
    try {
      const run = await world.run({ ...validateInputs, 'associated-resources': 'all' });
      expect({ told: run.summary, ...run.outputs }).toMatchObject({ outcome: 'ready' });
    } finally {
      await world.close();
    }
  });

  it('a deletion that fails ends the preparation at once, with the reason of Azure', async () => {
    const clock = new FakeClock();
    const message = 'Nodes of the cluster are in use.';
    const deletesFail = [{ pathRegex: '/computes/cpu-cluster$', code: 'ClusterInUse', message }];
    const product = inProcess(preparable(), { ...arm, deletesFail }, undefined, { clock });
    const { planDigest = '' } = await product.run(prepareInputs);
    const begun = clock.now();
    const run = await product.run(moveInputs(planDigest));
    expect(run).toMatchObject({ outcome: 'not-moved', failureReason: 'prepare-failed' });
    expect(run.problems.map(({ sentence }) => sentence).join(' ')).toContain(
      `ClusterInUse: ${message}`,
    );
    expect(clock.now() - begun).toBeLessThan(5 * 60_000);
  });

  it.each(['gateway', 'service'] as const)(
    'a compute that is gone is gone, said by the %s',
    async (missingComputeSaidBy) => {
      const product = await movedAs(same, { missingComputeSaidBy });
      expect(await product.run(restoreInputs)).toMatchObject({ outcome: 'restored' });
    },
  );

  it.each([
    ['low-priority cores of a family', 100, 'ready'],
    ['no low-priority cores at all', 0, 'short'],
  ])('a low-priority cluster is judged by %s', async (_, free, verdict) => {
    const state = withInside(withCompute(readyWorkspace(), 'cheap', 'AmlCompute'), 'cheap', {
      vmPriority: 'LowPriority',
    });
    const family = 'standardDSv2Family';
    const usages = [
      usage('totalDedicatedCores', 'TotalDedicatedCores', 100, 100),
      usage('totalLowPriorityCores', 'TotalLowPriorityCores', 0, 200),
      usage('vmFamily/dedicatedCores', family, 100, 100),
      usage('vmFamily/lowPriorityCores', family, 0, free),
    ];
    const run = await inProcess(state, { ...arm, usages }).run({
      ...prepareInputs,
      prepare: 'delete-computes, register-providers',
    });
    expect(run.findings.some(({ rule }) => rule === 'quota-short')).toBe(verdict === 'short');
  });

  it('an instance that stops by itself after the approval closes no gate', async () => {
    const product = inProcess(preparable(), arm);
    const { planDigest = '' } = await product.run(prepareInputs);
    product.edit((state) => {
      const id = inComputes('ci-ada');
      expect(inside(state, id)['state']).toBe('Stopped');
      return withInside(state, 'ci-ada', {
        state: 'Running',
        lastOperation: { operationName: 'Start', operationStatus: 'Succeeded' },
        connectivityEndpoints: { publicIpAddress: '20.1.2.3' },
      });
    });
    expect(await product.run(moveInputs(planDigest))).toMatchObject({ outcome: 'moved' });
  });

  it('what the service writes into a deployment needs no key and is not sent back', async () => {
    const id = `${WORKSPACE_ID}/onlineEndpoints/churn-scoring/deployments/blue`;
    const written = {
      AZUREML_MODEL_DIR: '/var/azureml-app/models',
      AML_APP_ROOT: '/var/azureml-app',
    };
    const state = withProperties(fullWorkspace(), id, { environmentVariables: written });
    const product = inProcess(state, arm);
    const { planDigest = '' } = await product.run(fullInputs);
    await product.run(moveInputs(planDigest));
    await product.run({ ...restoreInputs, 'snapshot-key': '' });
    expect(objectAt(product.state(), there(id), 'properties')).toMatchObject({
      instanceType: 'Standard_DS3_v2',
    });
    expect(objectAt(product.state(), there(id), 'properties', 'environmentVariables')).toEqual({});
  });

  it('a right that was activated until an hour is told and never made permanent', async () => {
    const owner = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635';
    const name = '9f8e7d6c-0000-4444-8888-000000000041';
    const right = assignment(WORKSPACE_ID, name, owner, COLLEAGUE_ID, 'User');
    const timed = activation(right, '2026-12-01T15:00:00.000Z');
    const product = await movedFrom([right, timed].reduce(withEntry, readyWorkspace()));
    const run = await product.run(restoreInputs);
    expect(product.newChanges().filter((one) => one.includes('/roleAssignments/'))).toHaveLength(2);
    expect(run.restoration?.map(({ why }) => why)).toContain(
      'it ends by itself (2026-12-01T15:00:00.000Z), and is not made permanent',
    );
  });

  it.each<[string, WireAnswer, string]>([
    [
      'the name of an endpoint that is taken in the region',
      {
        status: 400,
        body: {
          error: {
            code: 'BadRequest',
            message: 'The request is invalid.',
            details: [
              { code: 'InferencingClientCreateFailed', message: 'Endpoint name is already taken.' },
            ],
          },
        },
      },
      'Endpoint name is already taken.',
    ],
    [
      'the policy that denies',
      {
        status: 403,
        body: {
          error: {
            code: 'RequestDisallowedByPolicy',
            message: 'Resource was disallowed by policy.',
            additionalInfo: [
              {
                type: 'PolicyViolation',
                info: { policyAssignmentDisplayName: 'No public endpoints' },
              },
            ],
          },
        },
      },
      'No public endpoints',
    ],
  ])('%s is in the one line of the error', async (_, answer, told) => {
    const product = await copyOfMoved();
    const isOfEndpoint = (change: string): boolean => /PUT .*\/churn-scoring$/.test(change);
    product.trouble = (change) => (isOfEndpoint(change) ? { answer } : undefined);
    const run = await product.run({ ...restoreInputs, restore: 'endpoints' });
    const row = run.restoration?.find(({ name }) => name === 'churn-scoring');
    expect(row?.error === undefined ? '' : lineOf(row.error)).toContain(told);
    expect(renderMarkdown(run)).toContain(told);
  });

  it('a workspace with private link is searched at its own host of MLflow', async () => {
    const state = withProperties(withJob(readyWorkspace(), 'alive', 'Running'), WORKSPACE_ID, {
      mlFlowTrackingUri: `azureml://${PRIVATE_MLFLOW_HOST}/mlflow/v1.0${WORKSPACE_ID}`,
    });
    const product = inProcess(state, arm);
    const run = await product.run({ ...validateInputs, 'job-scan': 'active-search' });
    expect(run).toMatchObject({ outcome: 'blocked' });
    expect(product.exchanges.map(({ request }) => request.host)).toContain(PRIVATE_MLFLOW_HOST);
    expect(renderMarkdown(run)).toContain('alive');
  });
});
