import { describe, expect, it } from '@jest/globals';

import { objectAt, textAt } from '../../../emulator/arm/json.js';
import {
  DESTINATION_GROUP,
  DESTINATION_SUBSCRIPTION_ID,
  fullWorkspace,
  SOURCE_GROUP,
  SOURCE_SUBSCRIPTION_ID,
  STORAGE_ID,
  withCompute,
  withProperties,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
import type { JsonObject } from '../../../emulator/types.js';
import { renderMarkdown } from '../../../src/report/markdown.js';
import {
  inComputes,
  inside,
  movedAs,
  refused,
  same,
  there,
  withInside,
} from '../support/moved-as.js';
import { restoreInputs } from '../support/restorable.js';

describe('a datastore', () => {
  const features = there(`${WORKSPACE_ID}/datastores/features`);
  const isOfFeatures = (change: string): boolean => change.endsWith('/datastores/features');

  it('is not unregistered because of writes whose fate nobody knows, and the last word of Azure is told', async () => {
    const product = await movedAs(same, { datastorePutChangesPlace: false });
    product.trouble = (change) =>
      isOfFeatures(change) ? { answer: refused(500, 'InternalServerError') } : undefined;
    const run = await product.run({ ...restoreInputs, restore: 'datastores' });
    expect(product.newChanges().filter(isOfFeatures)).not.toContain(`DELETE ${features}`);
    expect(Object.keys(product.state())).toContain(features);
    const told = run.restoration?.find(({ name }) => name === 'features');
    expect(told).toMatchObject({ state: 'failed', error: { code: 'InternalServerError' } });
  });

  it('that has become the default is never unregistered', async () => {
    const product = await movedAs(same, { datastorePutChangesPlace: false });
    product.edit((state) => withProperties(state, features, { isDefault: true }));
    const run = await product.run({ ...restoreInputs, restore: 'datastores' });
    expect(product.newChanges().filter((change) => change.startsWith('DELETE'))).not.toContain(
      `DELETE ${features}`,
    );
    expect(run.restoration).toContainEqual(
      expect.objectContaining({ name: 'features', state: 'manual' }),
    );
  });
});

describe('the keys of the workspace', () => {
  it('are read anew once, and not at each run when that did not help', async () => {
    const product = await movedAs(same, { keysSurvive: false });
    const isResync = (change: string): boolean => change.endsWith('/resyncKeys');
    // Azure takes it, and the keys stay wrong.
    product.trouble = (change) => (isResync(change) ? { answer: { status: 200 } } : undefined);
    const before = product.exchanges.length;
    const run = await product.run({ ...restoreInputs, restore: 'datastores' });
    expect(run).toMatchObject({ outcome: 'restore-incomplete' });
    expect(product.newChanges().filter(isResync)).toHaveLength(1);
    // A diagnosis takes minutes: one at first, one right before the change, two to see what came of it.
    const asked = product.exchanges.slice(before).map(({ request }) => request.url.pathname);
    expect(asked.filter((path) => path.endsWith('/diagnose')).length).toBe(4);
    await product.run({ ...restoreInputs, restore: 'datastores' });
    expect(product.newChanges().filter(isResync)).toEqual([]);
  });

  it('are not what is wrong where the workspace still names what it stands on by old ids', async () => {
    const product = await movedAs(same, { referencesFollow: false });
    const run = await product.run({ ...restoreInputs, restore: 'datastores' });
    expect(renderMarkdown(run)).toContain('ResourceNotFound');
    await product.run({ ...restoreInputs, restore: 'datastores' });
    expect(product.newChanges().filter((change) => change.endsWith('/resyncKeys'))).toEqual([]);
  });
});

describe('a compute instance', () => {
  it('is never written over another one of the plan, however it is called', async () => {
    const bens = (state: JsonObject): JsonObject =>
      withInside(withCompute(state, 'ci-ada-moved', 'ComputeInstance'), 'ci-ada-moved', {
        personalComputeInstanceSettings: { assignedUser: { objectId: 'ben', tenantId: 't' } },
      });
    const product = await movedAs(bens, { formerInstanceNames: ['ci-ada'] });
    const run = await product.run(restoreInputs);
    expect(run).toMatchObject({ outcome: 'restore-incomplete' });
    expect(run.restoration?.find(({ name }) => name === 'ci-ada')).toMatchObject({
      state: 'failed',
      error: { code: 'EtagConflict' },
    });
    const other = inside(product.state(), there(inComputes('ci-ada-moved')));
    expect(textAt(other, 'personalComputeInstanceSettings', 'assignedUser', 'objectId')).toBe(
      'ben',
    );
    await product.run(restoreInputs);
    expect(textAt(other, 'personalComputeInstanceSettings', 'assignedUser', 'objectId')).toBe(
      'ben',
    );
  });

  it('of somebody else under the same name is told, not taken for it', async () => {
    const product = await movedAs(same);
    product.edit((state) => {
      const [id, body] = [
        there(inComputes('ci-ada')),
        objectAt(fullWorkspace(), inComputes('ci-ada')),
      ];
      const made = { ...state, [id]: { ...body, id } };
      const settings = { assignedUser: { objectId: 'somebody', tenantId: 't' } };
      return withProperties(made, id, {
        properties: { ...inside(made, id), personalComputeInstanceSettings: settings },
      });
    });
    const run = await product.run({ ...restoreInputs, restore: 'computes' });
    expect(run.restoration?.find(({ name }) => name === 'ci-ada')).toMatchObject({
      state: 'manual',
      why: 'a compute instance of somebody else has this name',
    });
    expect(product.newChanges().filter((change) => change.includes('/ci-ada'))).toEqual([]);
  });

  it('under another name is what schedules and rights name from then on', async () => {
    const jobDefinition = {
      jobType: 'Command',
      command: 'python train.py',
      environmentId: `${WORKSPACE_ID}/environments/train/versions/1`,
      computeId: inComputes('ci-ada'),
    };
    const right = `${inComputes('ci-ada')}/providers/Microsoft.Authorization/roleAssignments/9f8e7d6c-0000-4444-8888-0000000000aa`;
    const product = await movedAs(
      (state) => {
        const named = withProperties(state, `${WORKSPACE_ID}/schedules/nightly`, {
          action: { actionType: 'CreateJob', jobDefinition },
        });
        const properties = {
          ...objectAt(
            state,
            `${STORAGE_ID}/providers/Microsoft.Authorization/roleAssignments/9f8e7d6c-0000-4444-8888-000000000022`,
            'properties',
          ),
          scope: inComputes('ci-ada'),
        };
        return {
          ...named,
          [right]: {
            id: right,
            name: 'aa',
            type: 'Microsoft.Authorization/roleAssignments',
            properties,
          },
        };
      },
      { formerInstanceNames: ['ci-ada'] },
    );
    expect(await product.run(restoreInputs)).toMatchObject({ outcome: 'restored', problems: [] });
    const schedule = objectAt(product.state(), there(`${WORKSPACE_ID}/schedules/nightly`));
    expect(textAt(schedule, 'properties', 'action', 'jobDefinition', 'computeId')).toBe(
      there(inComputes('ci-ada-moved')),
    );
    const scopes = Object.keys(product.state()).filter((id) => id.includes('/ci-ada'));
    expect(scopes.every((id) => id.includes('/ci-ada-moved'))).toBe(true);
    expect(scopes).toHaveLength(2);
    product.newChanges();
    expect(await product.run(restoreInputs)).toMatchObject({ outcome: 'restored' });
    expect(product.newChanges()).toEqual([]);
  });
});

describe('a compute', () => {
  it('that says itself where the workspace is says where it is now', async () => {
    const place = {
      subscriptionId: SOURCE_SUBSCRIPTION_ID,
      resourceGroup: SOURCE_GROUP,
      workspaceName: 'mlw-churn',
      poolName: 'pool',
    };
    const product = await movedAs((state) =>
      withInside(withCompute(state, 'spark', 'SynapseSpark'), 'spark', place),
    );
    expect(await product.run(restoreInputs)).toMatchObject({ outcome: 'restored' });
    expect(inside(product.state(), there(inComputes('spark')))).toEqual({
      ...place,
      subscriptionId: DESTINATION_SUBSCRIPTION_ID,
      resourceGroup: DESTINATION_GROUP,
    });
  });

  it('whose user account Azure never shows leaves a task for a person', async () => {
    const userAccountCredentials = {
      adminUserName: 'azureuser',
      adminUserPassword: null,
      adminUserSshPublicKey: null,
    };
    const product = await movedAs((state) =>
      withInside(state, 'cpu-cluster', { userAccountCredentials }),
    );
    const run = await product.run(restoreInputs);
    expect(run).toMatchObject({ outcome: 'restored' });
    expect(run.postMoveTasks).toEqual([
      {
        kind: 'compute',
        name: 'cpu-cluster',
        action: 'Give again what nothing could keep: its user account azureuser.',
        automatic: false,
      },
    ]);
    expect(renderMarkdown(run)).toContain('its user account azureuser');
  });
});
