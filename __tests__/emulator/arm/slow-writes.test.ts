import { describe, expect, it } from '@jest/globals';

import { textAt, valueAt } from '../../../emulator/arm/json.js';
import { readyWorkspace, without, WORKSPACE_ID } from '../../../emulator/scenarios/index.js';
import { openArm, refusalOf, type ArmClient } from './arm-client.js';

const rows = [
  ['a compute', 'computes/c', 201, 'Creating'],
  ['an online endpoint', 'onlineEndpoints/e', 201, 'Updating'],
  ['a batch endpoint', 'batchEndpoints/e', 200, 'Updating'],
  ['a schedule', 'schedules/s', 201, 'Updating'],
] as const;
const slow = { writesTakeTime: true, operationPolls: 2 };
const quota = { code: 'QuotaExceeded', message: 'No cores are left.' };

async function stateOf(arm: ArmClient, id: string): Promise<string> {
  return textAt((await arm.get(id)).body, 'properties', 'provisioningState');
}

describe('a write that takes time', () => {
  it.each(rows)('of %s answers 201, and is done later', async (_, child, status, second) => {
    const arm = openArm(readyWorkspace(), slow);
    const id = `${WORKSPACE_ID}/${child}`;
    const made = await arm.send('PUT', id, { location: 'westeurope', properties: {} });
    expect(made).toMatchObject({
      status: 201,
      body: { properties: { provisioningState: 'Creating' } },
    });
    const operation = made.headers?.['azure-asyncoperation'] ?? '';
    expect((await arm.get(operation)).body).toMatchObject({ status: 'InProgress' });
    arm.pass(1);
    expect(await stateOf(arm, id)).toBe('Creating');
    arm.pass(1);
    expect(await stateOf(arm, id)).toBe('Succeeded');
    expect((await arm.get(operation)).body).toMatchObject({ status: 'Succeeded' });
    const again = await arm.send('PUT', id, { location: 'westeurope', properties: {} });
    expect([again.status, await stateOf(arm, id)]).toEqual([status, second]);
  });

  it('of a deployment is done later too, of a datastore at once', async () => {
    const arm = openArm(readyWorkspace(), slow);
    await arm.send('PUT', `${WORKSPACE_ID}/onlineEndpoints/e`, { properties: {} });
    const deployment = `${WORKSPACE_ID}/onlineEndpoints/e/deployments/d`;
    await arm.send('PUT', deployment, { properties: {} });
    await arm.send('PUT', `${WORKSPACE_ID}/datastores/d`, { properties: {} });
    expect(await stateOf(arm, deployment)).toBe('Creating');
    expect(await stateOf(arm, `${WORKSPACE_ID}/datastores/d`)).toBe('');
    arm.pass(2);
    expect(await stateOf(arm, deployment)).toBe('Succeeded');
  });

  it('of something that is gone by then brings nothing back', async () => {
    const arm = openArm(readyWorkspace(), slow);
    const id = `${WORKSPACE_ID}/computes/c`;
    await arm.send('PUT', id, { properties: {} });
    arm.arm.replaceState(without(arm.arm.state(), id));
    arm.pass(2);
    expect((await arm.get(id)).status).toBe(404);
  });

  it('has an operation of its own: another one is not found', async () => {
    const arm = openArm(readyWorkspace(), slow);
    const made = await arm.send('PUT', `${WORKSPACE_ID}/computes/c`, { properties: {} });
    const operation = made.headers?.['azure-asyncoperation'] ?? '';
    expect(operation).toContain('/computeOperationsStatus/');
    const other = operation.replace(/computeOperationsStatus\/[^?]+/, 'mfeOperationsStatus/x');
    expect(await arm.get(other).then(refusalOf)).toEqual([404, 'UserError']);
  });
});

describe('a write that fails', () => {
  it('of a compute says so in the compute', async () => {
    const arm = openArm(readyWorkspace(), {
      writesFail: [{ pathRegex: '/COMPUTES/c$', ...quota }],
    });
    const id = `${WORKSPACE_ID}/computes/c`;
    const made = await arm.send('PUT', id, { properties: {} });
    expect(made.status).toBe(201);
    arm.pass(1);
    expect((await arm.get(id)).body).toMatchObject({
      properties: { provisioningState: 'Failed', provisioningErrors: [{ error: quota }] },
    });
    await arm.send('PUT', `${WORKSPACE_ID}/computes/other`, { properties: {} });
    expect(await stateOf(arm, `${WORKSPACE_ID}/computes/other`)).toBe('Succeeded');
  });

  it('of an endpoint says so in its operation', async () => {
    const writesFail = [{ pathRegex: '/onlineEndpoints/e$', ...quota }];
    const arm = openArm(readyWorkspace(), { writesFail });
    const id = `${WORKSPACE_ID}/onlineEndpoints/e`;
    const made = await arm.send('PUT', id, { properties: {} });
    arm.pass(1);
    const end = await arm.get(made.headers?.['azure-asyncoperation'] ?? '');
    expect(end).toMatchObject({ status: 200, body: { status: 'Failed', error: quota } });
    const { body } = await arm.get(id);
    expect(textAt(body, 'properties', 'provisioningState')).toBe('Failed');
    expect(valueAt(body, 'properties', 'provisioningErrors')).toBeUndefined();
  });
});
