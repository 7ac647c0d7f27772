import { describe, expect, it } from '@jest/globals';

import {
  BATCH_ENDPOINT_ID,
  entry,
  ONLINE_ENDPOINT_ID,
  withEntry,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
import type { JsonObject } from '../../../emulator/types.js';
import { inProcess } from '../support/in-process.js';
import { moveInputs } from '../support/inputs.js';
import { preparable, prepareInputs } from '../support/preparable.js';
import { arm } from '../support/restorable.js';

const aks = `${WORKSPACE_ID}/computes/team-aks`;

function late(path: string, properties: JsonObject) {
  const types = path.split('/').filter((_, index) => index % 2 === 0);
  const type = `Microsoft.MachineLearningServices/workspaces/${types.join('/')}`;
  const place = types[0] === 'schedules' || types[0] === 'jobs' ? {} : { location: 'westeurope' };
  return entry(`${WORKSPACE_ID}/${path}`, type, { ...place, properties });
}

const schedule = {
  isEnabled: false,
  trigger: { triggerType: 'Cron', expression: '0 2 * * *' },
  action: {
    actionType: 'CreateJob',
    jobDefinition: { jobType: 'Pipeline', settings: { defaultCompute: aks } },
  },
};

describe('an attached compute', () => {
  it.each<[string, readonly (readonly [string, JsonObject])[]]>([
    ['an online endpoint', [late('onlineEndpoints/late', { authMode: 'Key', compute: aks })]],
    [
      'a deployment',
      [
        late('batchEndpoints/late', { authMode: 'AADToken' }),
        late('batchEndpoints/late/deployments/late', { compute: aks }),
      ],
    ],
    ['a paused schedule', [late('schedules/late', schedule)]],
  ])('is not detached under what was put on it meanwhile: %s', async (_, entries) => {
    const product = inProcess(preparable(), arm);
    const { planDigest = '' } = await product.run(prepareInputs);
    product.newChanges();
    product.trouble = (change) => {
      if (change === `DELETE ${ONLINE_ENDPOINT_ID}`)
        product.edit((state) => entries.reduce(withEntry, state));
      return undefined;
    };
    const run = await product.run(moveInputs(planDigest));
    expect(run).toMatchObject({ outcome: 'not-moved', failureReason: 'prepare-failed' });
    expect(JSON.stringify(run.problems)).toContain(
      `used by something since (${entries.at(-1)?.[0] ?? ''})`,
    );
    expect(product.newChanges()).not.toContain(`DELETE ${aks}`);
  });
});

describe('an endpoint', () => {
  const invoke = {
    ...schedule,
    isEnabled: true,
    action: {
      actionType: 'InvokeBatchEndpoint',
      endpointInvocationDefinition: { endpoint: BATCH_ENDPOINT_ID },
    },
  };

  it.each<[string, ReturnType<typeof late>, string]>([
    [
      'a job that started',
      late('jobs/late', {
        jobType: 'Command',
        status: 'Running',
        command: 'python train.py',
        environmentId: `${WORKSPACE_ID}/environments/train/versions/3`,
      }),
      'a job has been started meanwhile',
    ],
    ['a schedule that calls it', late('schedules/late', invoke), 'used by something since'],
  ])('is not deleted under what came after the pause: %s', async (_, came, why) => {
    const product = inProcess(preparable(), arm);
    const { planDigest = '' } = await product.run(prepareInputs);
    product.newChanges();
    const pause = `PUT ${WORKSPACE_ID}/schedules/nightly`;
    product.trouble = (change) => {
      if (change === pause) product.edit((state) => withEntry(state, came));
      return undefined;
    };
    const run = await product.run(moveInputs(planDigest));
    expect(run).toMatchObject({ outcome: 'not-moved', failureReason: 'prepare-failed' });
    expect(JSON.stringify(run.problems)).toContain(why);
    expect(product.newChanges().at(-1)).toBe(pause);
  });
});
