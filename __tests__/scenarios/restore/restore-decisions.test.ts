import { describe, expect, it } from '@jest/globals';

import { objectAt } from '../../../emulator/arm/json.js';
import {
  ONLINE_ENDPOINT_ID,
  STORAGE_ID,
  withBody,
  without,
  withProperties,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
import type { RunReport } from '../../../src/domain/run/run-report.js';
import type { InProcess } from '../support/in-process.js';
import { inComputes, movedAs, refused, same, there } from '../support/moved-as.js';
import { copyOfMoved, restoreInputs } from '../support/restorable.js';

const JOURNAL = 'workspace-move-journal.jsonl';

describe('a schedule', () => {
  const nightly = there(`${WORKSPACE_ID}/schedules/nightly`);
  const ofNightly = (change: string): boolean => change.endsWith('/schedules/nightly');

  it('that somebody has disabled since stays so', async () => {
    const product = await movedAs(same);
    expect(await product.run(restoreInputs)).toMatchObject({ outcome: 'restored' });
    product.edit((state) => withProperties(state, nightly, { isEnabled: false }));
    product.newChanges();
    const run = await product.run(restoreInputs);
    expect(product.newChanges()).toEqual([]);
    expect(run.postMoveTasks).toMatchObject([{ kind: 'schedule', automatic: false }]);
  });

  it.each([
    ['Failed', 'manual'],
    ['Unknown', 'unknown'],
  ])('in the state %s is %s, not right', async (provisioningState, state) => {
    const product = await movedAs(same);
    product.edit((now) => withProperties(now, nightly, { provisioningState }));
    const run = await product.run({ ...restoreInputs, restore: 'schedules' });
    expect(run.restoration?.find(({ name }) => name === 'nightly')).toMatchObject({ state });
    expect(product.newChanges().filter(ofNightly)).toEqual([]);
  });

  it('is not enabled while what it starts is not back', async () => {
    const action = {
      actionType: 'InvokeBatchEndpoint',
      endpointInvocationDefinition: { id: ONLINE_ENDPOINT_ID },
    };
    const product = await movedAs((state) =>
      withProperties(state, `${WORKSPACE_ID}/schedules/nightly`, { action }),
    );
    const isDeployment = (change: string): boolean =>
      change.includes('/churn-scoring/deployments/');
    product.trouble = (change) =>
      isDeployment(change) ? { answer: refused(400, 'OutOfQuota') } : undefined;
    const first = await product.run(restoreInputs);
    expect(first.restoration?.find(({ name }) => name === 'nightly')).toMatchObject({
      state: 'to-do',
    });
    expect(product.newChanges().filter(ofNightly)).toEqual([]);
    product.trouble = () => undefined;
    expect(await product.run(restoreInputs)).toMatchObject({ outcome: 'restored' });
    expect(product.newChanges().filter(ofNightly)).toHaveLength(1);
  });
});

describe('what was right when a restore looked, and is gone since', () => {
  const survives = /\/workspaces\/[^/]+\/(?:connections|schedules|data)\/([^/]+)$/i;

  /** People delete what had survived the move and was right, and take the tags away. */
  function undo(product: InProcess, { restoration = [] }: RunReport): readonly string[] {
    const moved = there(WORKSPACE_ID);
    const right = restoration.filter(({ state }) => state === 'right').map(({ name }) => name);
    const gone = Object.keys(product.state()).filter(
      (id) => id.startsWith(`${moved}/`) && right.includes(survives.exec(id)?.[1] ?? ''),
    );
    product.edit((state) => withBody(gone.reduce(without, state), moved, { tags: {} }));
    product.newChanges();
    return gone;
  }

  it.each(['tags', 'all'])(
    'stays so, because somebody has decided it, and is told: restore of %s',
    async (step) => {
      const product = await copyOfMoved();
      const gone = undo(product, await product.run({ ...restoreInputs, restore: step }));
      expect(gone.length).toBeGreaterThan(2);
      const run = await product.run(restoreInputs);
      const made = product.newChanges().filter((change) => gone.some((id) => change.includes(id)));
      expect(made).toEqual([]);
      expect(objectAt(product.state(), there(WORKSPACE_ID), 'tags')).toEqual({});
      expect(run.restoration?.map(({ why }) => why)).toContain(
        'it was right when a restore looked before, and somebody has undone that since',
      );
    },
  );

  it('stays so after a run that died at its first change', async () => {
    const product = await copyOfMoved();
    product.trouble = () => 'killed before';
    await product.runUntilKilled({ ...restoreInputs, restore: 'tags, data-assets' });
    product.trouble = () => undefined;
    const tagged = objectAt(product.state(), there(WORKSPACE_ID), 'tags');
    expect(tagged).not.toEqual({});
    product.edit((state) => withBody(state, there(WORKSPACE_ID), { tags: {} }));
    await product.run({ ...restoreInputs, restore: 'tags' });
    expect(objectAt(product.state(), there(WORKSPACE_ID), 'tags')).toEqual({});
  });

  it('is put back where a run only looked, or nothing was right yet', async () => {
    const product = await copyOfMoved();
    const { disk } = product;
    const journal = disk.get(JOURNAL);
    const looked = await product.run({ ...restoreInputs, restore: 'report' });
    expect(disk.get(JOURNAL)).toBe(journal);
    undo(product, looked);
    await product.run({ ...restoreInputs, restore: 'connections' });
    expect(product.newChanges().filter((change) => change.includes('/connections/'))).not.toEqual(
      [],
    );
    await product.run({ ...restoreInputs, restore: 'tags' });
    expect(objectAt(product.state(), there(WORKSPACE_ID), 'tags')).not.toEqual({});
  });
});

describe('a schedule that was right when a restore looked', () => {
  it('is still given the name that an instance of it has since', async () => {
    const product = await movedAs(same, { formerInstanceNames: ['ci-ada'] });
    const id = there(`${WORKSPACE_ID}/schedules/nightly`);
    const action = objectAt(product.state(), id, 'properties', 'action');
    const { jobType = '', command = '' } = objectAt(action, 'jobDefinition');
    const environmentId = there(`${WORKSPACE_ID}/environments/train/versions/1`);
    const computeId = there(inComputes('ci-ada'));
    const job = { jobType, command, environmentId, computeId };
    product.edit((state) =>
      withProperties(state, id, { action: { ...action, jobDefinition: job }, isEnabled: true }),
    );
    const first = await product.run({ ...restoreInputs, restore: 'tags' });
    expect(first.restoration?.find(({ name }) => name === 'nightly')).toMatchObject({
      state: 'right',
    });
    await product.run({ ...restoreInputs, restore: 'computes, schedules' });
    expect(JSON.stringify(product.state()[id])).toContain('/computes/ci-ada-moved"');
  });
});

describe('what a person is told to run', () => {
  it('gives a right with its condition, to the identity as it is now', async () => {
    const below = `${WORKSPACE_ID}/providers/Microsoft.Authorization/roleAssignments/9f8e7d6c-0000-4444-8888-000000000021`;
    const product = await movedAs((state) =>
      withProperties(state, below, {
        condition: "@Resource[x] StringEquals 'it''s'",
        conditionVersion: '2.0',
        description: '-looks like an option',
      }),
    );
    product.trouble = (change) =>
      change.includes('/roleAssignments/')
        ? { answer: refused(403, 'AuthorizationFailed') }
        : undefined;
    const { restoration = [] } = await product.run(restoreInputs);
    const commands = restoration
      .filter(({ kind, state }) => kind === 'role-assignment' && state === 'failed')
      .map(({ command }) => command);
    const ours = commands.find((command) => command.includes('--condition-version 2.0'));
    // Quotes within quotes are another thing in each shell: the plan file has the condition.
    expect(ours).toContain('--condition SEE-PLAN-FILE');
    expect(ours).toContain("--description='-looks like an option'");
    const ofEndpoint = commands.find((command) =>
      command.includes('/onlineEndpoints/churn-scoring --query'),
    );
    expect(ofEndpoint).toContain(`--ids ${there(ONLINE_ENDPOINT_ID)} --query identity.principalId`);
    expect(commands.join(' ')).not.toContain('6b1f0c52-0000-4444-8888-00000000c001');
  });

  it('takes no name of a tag for an option', async () => {
    const product = await movedAs(
      (state) => withBody(state, STORAGE_ID, { tags: { '--operation': 'Delete', owner: 'x' } }),
      { resourceTagsSurvive: false },
    );
    const { restoration = [] } = await product.run({ ...restoreInputs, restore: 'report' });
    const commands = restoration.filter(({ kind }) => kind === 'tag').map(({ command }) => command);
    expect(commands.join('\n')).toContain('--tags owner=x');
    expect(commands.join('\n')).not.toContain('--operation=Delete');
  });
});

describe('a principal that does not exist any more', () => {
  it('is told, and keeps no lock away', async () => {
    const product = await movedAs(same);
    // The first is of somebody whose identity is the same as ever, not of one just made.
    let first: string | undefined;
    product.trouble = (change) => {
      if (!change.includes('/storageAccounts/') || !change.includes('/roleAssignments/')) {
        return undefined;
      }
      first ??= change;
      return change === first ? { answer: refused(400, 'PrincipalNotFound') } : undefined;
    };
    const run = await product.run(restoreInputs);
    const manual = run.restoration?.filter(({ state }) => state === 'manual') ?? [];
    expect(manual.map(({ kind }) => kind)).toContain('role-assignment');
    expect(run.restoration?.filter(({ kind }) => kind === 'lock')).toMatchObject([
      { state: 'done' },
    ]);
  });
});

describe('a deployment', () => {
  it('is made again without what the service itself wrote into its dictionary, and with everything else', async () => {
    const id = `${ONLINE_ENDPOINT_ID}/deployments/blue`;
    const properties = {
      AzureAsyncOperationUri: 'https://management.azure.com/subscriptions/old',
      'azureml.onlinedeploymentid': 'old',
      team: 'churn',
    };
    const product = await movedAs((state) => withProperties(state, id, { properties }));
    expect(await product.run(restoreInputs)).toMatchObject({ outcome: 'restored' });
    expect(product.state()[there(id)]).toMatchObject({
      properties: { properties: { team: 'churn' } },
    });
    expect(JSON.stringify(product.state()[there(id)])).not.toContain('old');
  });
});
