import { describe, expect, it } from '@jest/globals';

import { listAt, objectAt, parseObject, textAt } from '../../../emulator/arm/json.js';
import {
  busyWorkspace,
  PRIVATE_ENDPOINT_ID,
  readyWorkspace,
  SOURCE_GROUP_ID,
  withEntry,
  withCompute,
  withJob,
  withProperties,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
import type { JsonObject } from '../../../emulator/types.js';
import { codeOf, openArm, refusalOf } from './arm-client.js';
import { everything, moved, run } from './move-run.js';

describe('a validation', () => {
  it('changes nothing, and a move of the same ends the same', async () => {
    const arm = openArm(readyWorkspace());
    expect((await run(arm, 'validateMoveResources', everything)).status).toBe(204);
    expect(arm.arm.state()).toEqual(readyWorkspace());
  });

  it('finds what the workspace must not hold, and names each', async () => {
    const arm = openArm(busyWorkspace());
    const end = await run(arm, 'validateMoveResources');
    expect(refusalOf(end)).toEqual([409, 'ResourceMoveProviderValidationFailed']);
    expect(textAt(end.body, 'error', 'message')).toMatch(
      /timestamp '\d{8}T\d{6}Z', subscription id '[0-9a-f-]{36}', tracking id '[0-9a-f-]{36}', request correlation id '[0-9a-f-]{36}'\.$/,
    );
    const [detail] = listAt(end.body, 'error', 'details');
    expect(textAt(detail, 'target')).toBe('Microsoft.MachineLearningServices/workspaces');
    const targets = listAt(detail, 'details').map((one) => textAt(one, 'target').split('/').at(-1));
    expect(targets).toEqual(['cpu-cluster', 'ci-ada', 'churn-scoring', 'churn-nightly']);
    expect(arm.arm.state()).toEqual(busyWorkspace());
  });

  it('does not look at running jobs', async () => {
    const arm = openArm(withJob(readyWorkspace(), 'alive', 'Running'));
    expect((await run(arm, 'validateMoveResources')).status).toBe(204);
  });

  it.each<[string, JsonObject]>([
    ['status', { encryption: { status: 'Enabled' } }],
    ['key', { encryption: { status: 'Disabled', keyVaultProperties: { keyIdentifier: 'k' } } }],
    ['service side', { enableServiceSideCMKEncryption: true }],
  ])('finds a customer-managed key: %s', async (_, properties) => {
    const arm = openArm(withProperties(readyWorkspace(), WORKSPACE_ID, properties));
    expect(codeOf(await run(arm, 'validateMoveResources'))).toBe(
      'ResourceMoveProviderValidationFailed',
    );
  });

  it.each([
    ['Running', false],
    ['InProgress', false],
    ['Completed', true],
    ['Paused', true],
  ])('finds a labeling project that is %s, or not', async (status, passes) => {
    const id = `${WORKSPACE_ID}/labelingJobs/l`;
    const arm = openArm(withEntry(readyWorkspace(), [id, { id, properties: { status } }]));
    expect((await run(arm, 'validateMoveResources')).status === 204).toBe(passes);
  });

  it('can answer with JSON in a text, and then without a code', async () => {
    const arm = openArm(withCompute(readyWorkspace(), 'c', 'AmlCompute'), {
      providerErrorShape: 'json-in-string',
    });
    const [detail] = listAt((await run(arm, 'validateMoveResources')).body, 'error', 'details');
    expect(objectAt(detail)).not.toHaveProperty('code');
    const inner = parseObject(textAt(detail, 'message'));
    expect(textAt(inner, 'error', 'code')).toBe('CannotMoveResource');
    expect(listAt(inner, 'error', 'details')).toHaveLength(1);
  });

  it('refuses types that do not move, each with its id', async () => {
    const identity = `${SOURCE_GROUP_ID}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id1`;
    const state = [identity, PRIVATE_ENDPOINT_ID].reduce(
      (all, id) => withEntry(all, [id, { id }]),
      readyWorkspace(),
    );
    const end = await run(openArm(state), 'validateMoveResources', [
      WORKSPACE_ID,
      identity,
      PRIVATE_ENDPOINT_ID,
    ]);
    expect(refusalOf(end)).toEqual([409, 'ResourceMoveValidationFailed']);
    expect(textAt(end.body, 'error', 'message')).toContain("has '2' validation errors");
    expect(listAt(end.body, 'error', 'details').map((one) => textAt(one, 'target'))).toEqual([
      identity,
      PRIVATE_ENDPOINT_ID,
    ]);
  });

  it('finds a namesake where the front door is taken not to', async () => {
    const id = moved(WORKSPACE_ID);
    const arm = openArm(withEntry(readyWorkspace(), [id, { id }]), {
      namesakeFoundBy: 'validation',
    });
    expect(codeOf(await run(arm, 'validateMoveResources'))).toBe('ResourceMoveValidationFailed');
  });

  it('ends as a test wants it to, a move does not', async () => {
    const validationError = { error: { code: 'ResourceMovePolicyValidationFailed', message: 'm' } };
    const arm = openArm(readyWorkspace(), { validationError });
    expect(await run(arm, 'validateMoveResources')).toMatchObject({
      status: 409,
      body: validationError,
    });
    expect((await run(arm, 'moveResources')).status).toBe(204);
  });
});
