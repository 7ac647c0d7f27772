import { describe, expect, it } from '@jest/globals';

import { openPreparer } from '../../src/azure/open-preparer.js';
import { plannedRequestPolicy } from '../../src/azure/policies/planned-request-policy.js';
import type { PrepareStep } from '../../src/domain/plan/prepare-step.js';
import { armError, FakeWire, LOCATION, sideOn, workspaceId, type Reply } from './fake-wire.js';

const step = (name: PrepareStep['step'], id: string): PrepareStep => ({
  step: name,
  id,
  loses: [],
  secrets: [],
});
const COMPUTE = `${workspaceId}/computes/cpu`;
const planned = step('delete-computes', COMPUTE.toLowerCase());

function preparerOn(replies: readonly Reply[], steps: readonly PrepareStep[]) {
  const wire = new FakeWire(replies);
  return { wire, preparer: openPreparer(sideOn(wire).options, steps) };
}

describe('a step before the move', () => {
  it.each<[PrepareStep['step'], string, string, string]>([
    ['delete-computes', COMPUTE, 'DELETE', '&underlyingResourceAction=Delete'],
    ['detach-computes', COMPUTE, 'DELETE', '&underlyingResourceAction=Detach'],
    ['delete-endpoints', `${workspaceId}/onlineEndpoints/e`, 'DELETE', '/onlineEndpoints/e?'],
    ['pause-schedules', `${workspaceId}/schedules/s`, 'PUT', '/schedules/s?'],
    [
      'register-providers',
      '/subscriptions/b/providers/Microsoft.X',
      'POST',
      '/Microsoft.X/register?',
    ],
  ])('%s is one request', async (name, id, method, part) => {
    const one = step(name, id);
    const { wire, preparer } = preparerOn([{ status: 200 }], [one]);
    const body = { properties: { isEnabled: true, other: 1, provisioningState: 'Succeeded' } };
    expect(await preparer.carryOut(one, body)).toMatchObject({ kind: 'taken' });
    expect(wire.sent).toHaveLength(1);
    expect(wire.sent[0]?.method).toBe(method);
    expect(wire.sent[0]?.url).toContain(part);
    const sent = wire.sent[0]?.body;
    expect(sent === undefined ? undefined : JSON.parse(sent)).toEqual(
      name === 'pause-schedules' ? { properties: { isEnabled: false, other: 1 } } : undefined,
    );
  });

  it('makes a group as the plan spells it, whoever asks', async () => {
    const creates = { name: 'ML-Prod', location: 'westeurope' };
    const group = {
      ...step('create-resource-group', '/subscriptions/b/resourcegroups/ml-prod'),
      creates,
    };
    const { wire, preparer } = preparerOn([{ status: 201 }], [group]);
    const asked = { ...group, creates: { name: 'other', location: 'elsewhere' } };
    expect(await preparer.carryOut(asked, {})).toMatchObject({ kind: 'taken' });
    expect(wire.sent[0]?.url).toContain('/subscriptions/b/resourcegroups/ML-Prod?');
    expect(JSON.parse(wire.sent[0]?.body ?? '')).toEqual({ location: 'westeurope' });
  });

  it.each<[string, PrepareStep]>([
    ['another resource', step('delete-computes', `${workspaceId}/computes/other`)],
    ['the workspace itself', step('delete-computes', workspaceId)],
    ['another action on it', step('detach-computes', COMPUTE)],
  ])('that the plan does not name is not sent: %s', async (_, other) => {
    const { wire, preparer } = preparerOn([{ status: 200 }], [planned]);
    await expect(preparer.carryOut(other, {})).rejects.toThrow(/no step of the plan/);
    expect(wire.sent).toHaveLength(0);
  });

  it.each<[string, Reply, object]>([
    [
      'is under way',
      { status: 202, headers: { Location: LOCATION } },
      { kind: 'taken', location: LOCATION },
    ],
    [
      'is under way, and its Location leads elsewhere',
      { status: 202, headers: { Location: 'https://evil.example/x' } },
      { kind: 'taken', location: undefined },
    ],
    ['has nothing left to do', { status: 404, body: armError('NotFound') }, { kind: 'taken' }],
    ['is of unknown fate', { status: 500, body: armError('Oops') }, { kind: 'taken' }],
    ['is refused', { status: 409, body: armError('ScopeLocked') }, { kind: 'refused' }],
    ['is not allowed', { status: 403, body: armError('AuthorizationFailed') }, { kind: 'refused' }],
  ])('%s', async (_, reply, expected) => {
    const { wire, preparer } = preparerOn([reply], [planned]);
    expect(await preparer.carryOut(step('delete-computes', COMPUTE), {})).toMatchObject(expected);
    expect(wire.sent).toHaveLength(1);
  });

  it('that is throttled is sent again', async () => {
    const slow: Reply = { status: 429, headers: { 'Retry-After': '1' }, body: armError('Slow') };
    const { wire, preparer } = preparerOn([slow, { status: 200 }], [planned]);
    expect(await preparer.carryOut(step('delete-computes', COMPUTE), {})).toMatchObject({
      kind: 'taken',
    });
    expect(wire.sent).toHaveLength(2);
  });
});

describe('the guard of the preparer', () => {
  it('lets an announced request through once, and no other', async () => {
    const policy = plannedRequestPolicy();
    const { createPipelineRequest, createHttpHeaders } = await import('@azure/core-rest-pipeline');
    const send = (method: 'DELETE' | 'GET', url: string): Promise<unknown> => {
      const request = createPipelineRequest({ method, url });
      return policy.sendRequest(request, () =>
        Promise.resolve({ request, status: 200, headers: createHttpHeaders() }),
      );
    };
    policy.announce('DELETE', 'https://management.azure.com/a?x=1');
    await expect(send('DELETE', 'https://management.azure.com/b?x=1')).rejects.toThrow(/no|not/);
    await expect(send('DELETE', 'https://management.azure.com/a?x=2')).rejects.toThrow(
      /not a step/,
    );
    await send('GET', 'https://management.azure.com/b');
    await send('DELETE', 'https://management.azure.com/a?x=1');
    await expect(send('DELETE', 'https://management.azure.com/a?x=1')).rejects.toThrow(
      /not a step/,
    );
  });
});
