import { describe, expect, it } from '@jest/globals';

import { openWriter } from '../../src/azure/open-writer.js';
import { plannedRequestPolicy } from '../../src/azure/policies/planned-request-policy.js';
import type { Change } from '../../src/domain/plan/change.js';
import { allowsPreparation, prepareChange } from '../../src/domain/plan/prepare-change.js';
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

function writerOn(replies: readonly Reply[], steps: readonly PrepareStep[] = [planned]) {
  const wire = new FakeWire(replies);
  const allows = (change: Change): boolean => allowsPreparation(steps, change);
  const { options, clock } = sideOn(wire);
  return { wire, clock, writer: openWriter(options, allows) };
}

const ANY_TIME = Number.POSITIVE_INFINITY;

const removal = prepareChange(step('delete-computes', COMPUTE), {});

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
    const { wire, writer } = writerOn([{ status: 200 }], [one]);
    const body = { properties: { isEnabled: true, other: 1, provisioningState: 'Succeeded' } };
    expect(await writer.send(prepareChange(one, body), ANY_TIME)).toMatchObject({ kind: 'taken' });
    expect(wire.sent).toHaveLength(1);
    expect(wire.sent[0]?.method).toBe(method);
    expect(wire.sent[0]?.url).toContain(part);
    const sent = wire.sent[0]?.body;
    expect(sent === undefined ? undefined : JSON.parse(sent)).toEqual(
      name === 'pause-schedules' ? { properties: { isEnabled: false, other: 1 } } : undefined,
    );
  });

  const creates = { name: 'ML-Prod', location: 'westeurope' };
  const group = {
    ...step('create-resource-group', '/subscriptions/b/resourcegroups/ml-prod'),
    creates,
  };

  it('makes a group as the plan spells it', async () => {
    const { wire, writer } = writerOn([{ status: 201 }], [group]);
    expect(await writer.send(prepareChange(group, {}), ANY_TIME)).toMatchObject({ kind: 'taken' });
    expect(wire.sent[0]?.url).toContain('/subscriptions/b/resourcegroups/ML-Prod?');
    expect(JSON.parse(wire.sent[0]?.body ?? '')).toEqual({ location: 'westeurope' });
  });

  const schedule = step('pause-schedules', `${workspaceId}/schedules/s`);

  it.each<[string, Change]>([
    ['another resource', { ...removal, id: `${workspaceId}/computes/other` }],
    ['the workspace itself', { ...removal, id: workspaceId }],
    ['another action on it', { ...removal, query: { underlyingResourceAction: 'Detach' } }],
    ['a write over it', { method: 'PUT', id: COMPUTE, body: {} }],
    ['a group elsewhere', { ...prepareChange(group, {}), body: { location: 'elsewhere' } }],
    [
      'a schedule that goes on',
      { method: 'PUT', id: schedule.id, body: { properties: { isEnabled: true } } },
    ],
  ])('that the plan does not name is not sent: %s', async (_, other) => {
    const { wire, writer } = writerOn([{ status: 200 }], [planned, group, schedule]);
    await expect(writer.send(other, ANY_TIME)).rejects.toThrow(/no step of the plan/);
    expect(wire.sent).toHaveLength(0);
  });

  const STATUS = LOCATION.replace('operationresults', 'status');

  it.each<[string, Reply, object]>([
    [
      'is under way',
      { status: 202, headers: { Location: LOCATION } },
      { kind: 'taken', operation: LOCATION },
    ],
    [
      'is under way, and only its status has an address, as of computes',
      { status: 202, headers: { 'Azure-AsyncOperation': STATUS } },
      { kind: 'taken', operation: STATUS },
    ],
    [
      'is made, and the place of the thing is no place of the operation',
      { status: 201, headers: { Location: `${LOCATION}&thing` } },
      { kind: 'taken', operation: undefined },
    ],
    [
      'is under way, and its Location leads elsewhere',
      { status: 202, headers: { Location: 'https://evil.example/x' } },
      { kind: 'taken', operation: undefined },
    ],
    ['has nothing left to do', { status: 404, body: armError('NotFound') }, { kind: 'taken' }],
    ['is of unknown fate', { status: 500, body: armError('Oops') }, { kind: 'unsure' }],
    ['was answered too late', { status: 408, body: armError('Late') }, { kind: 'unsure' }],
    ['got no answer', { breaks: 'ECONNRESET' }, { kind: 'unsure' }],
    ['is refused', { status: 409, body: armError('ScopeLocked') }, { kind: 'refused' }],
    ['is not allowed', { status: 403, body: armError('AuthorizationFailed') }, { kind: 'refused' }],
    [
      'is not there, says a proxy',
      { status: 404, body: '<html>Not found</html>' },
      { kind: 'unsure' },
    ],
    ['is throttled, says a proxy', { status: 429, body: '<html>Slow</html>' }, { kind: 'unsure' }],
    ['is to sign in to a proxy', { status: 200, body: '<html>Sign in</html>' }, { kind: 'unsure' }],
    ['got an answer of a proxy', { status: 403, body: '<html>Blocked</html>' }, { kind: 'unsure' }],
  ])('%s', async (_, reply, expected) => {
    const { wire, writer } = writerOn([reply]);
    expect(await writer.send(removal, ANY_TIME)).toMatchObject(expected);
    expect(wire.sent).toHaveLength(1);
  });

  it('that is throttled is not sent again without a look', async () => {
    const slow: Reply = { status: 429, headers: { 'Retry-After': '7' }, body: armError('Slow') };
    const { wire, writer } = writerOn([slow, { status: 200 }]);
    expect(await writer.send(removal, ANY_TIME)).toMatchObject({
      kind: 'not-taken',
      retryAfterMs: 7_000,
    });
    expect(wire.sent).toHaveLength(1);
  });

  it('that would wait for the patience that Azure asked of the one before is not sent late', async () => {
    const slow: Reply = { status: 429, headers: { 'Retry-After': '90' }, body: armError('Slow') };
    const { wire, writer, clock } = writerOn([slow, { status: 200 }]);
    await writer.send(removal, ANY_TIME);
    const late = await writer.send(removal, clock.now() + 60_000);
    expect(late).toEqual({ kind: 'not-taken', error: undefined, retryAfterMs: undefined });
    expect(wire.sent).toHaveLength(1);
    expect(await writer.send(removal, clock.now() + 60_000)).toMatchObject({ kind: 'taken' });
  });
});

describe('the guard of the writer', () => {
  it('lets an announced request through once, and no other', async () => {
    const policy = plannedRequestPolicy({ now: () => 0 });
    const { createPipelineRequest, createHttpHeaders } = await import('@azure/core-rest-pipeline');
    const send = (method: 'DELETE' | 'GET', url: string): Promise<unknown> => {
      const request = createPipelineRequest({ method, url });
      return policy.sendRequest(request, () =>
        Promise.resolve({ request, status: 200, headers: createHttpHeaders() }),
      );
    };
    policy.announce('DELETE', 'https://management.azure.com/a?x=1', ANY_TIME);
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
