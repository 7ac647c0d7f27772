import { describe, expect, it } from '@jest/globals';

import { openReader } from '../../../src/azure/open-reader.js';
import type { JsonValue } from '../../../src/domain/json.js';
import { ARM, armError, FakeWire, sideOn, workspaceId, type Reply } from '../fake-wire.js';

function readerOn(reply: Reply) {
  const wire = new FakeWire(() => reply);
  return { wire, reader: openReader(sideOn(wire).options) };
}

const NEVER = 'MissingSubscriptionRegistration';

/** A refusal of Machine Learning, its true code in the inner error. */
const inner = (code: string, value: JsonValue): JsonValue => ({
  error: {
    code,
    message: 'm',
    details: [],
    additionalInfo: [{ type: 'InnerError', info: { value } }],
  },
});

describe('lookUp and readResource', () => {
  it('finds a resource and gives its body', async () => {
    const body = { id: workspaceId, properties: { workspaceId: 'guid' } };
    const { reader, wire } = readerOn({ status: 200, body });
    expect(await reader.lookUp(workspaceId)).toEqual({ state: 'present' });
    expect(await reader.readResource(workspaceId)).toEqual({ state: 'present', body });
    expect(wire.sent[0]?.url).toBe(`${ARM}${workspaceId}?api-version=2025-12-01`);
  });

  const schedule = `${workspaceId}/schedules/weekly`;

  it('gives a body without an id the one that was asked for', async () => {
    const body = { name: 'weekly', properties: { isEnabled: true } };
    const { reader } = readerOn({ status: 200, body });
    expect(await reader.readResource(schedule)).toEqual({
      state: 'present',
      body: { ...body, id: schedule },
    });
  });

  it.each<[string, Reply]>([
    ['another id', { status: 200, body: { id: `${schedule}-2`, properties: {} } }],
    ['another name', { status: 200, body: { name: 'daily', properties: {} } }],
    ['no properties', { status: 200, body: { name: 'weekly' } }],
    ['its id and nothing of it', { status: 200, body: { id: schedule, name: 'weekly' } }],
    ['an error', { status: 200, body: { id: schedule, error: { code: 'Oops' } } }],
    ['an error beside it', { status: 200, body: { name: 'weekly', properties: {}, errors: [] } }],
    ['a wrapper and nothing in it', { status: 404, body: armError('UserError') }],
    [
      'something else that is not there',
      {
        status: 404,
        body: inner('UserError', { code: 'NotFound', innerError: { code: 'WorkspaceNotFound' } }),
      },
    ],
    [
      'the code under another status',
      { status: 400, body: inner('UserError', { code: 'NotFound' }) },
    ],
    ['a registration that is missing, as 404', { status: 404, body: armError(NEVER) }],
  ])('is unknown by a body with %s', async (_, reply) => {
    const { reader } = readerOn(reply);
    expect(await reader.lookUp(schedule)).toMatchObject({ state: 'unknown' });
  });

  it.each<[string, Reply]>([
    ['an inner code', { status: 404, body: inner('UserError', { code: 'NotFoundError' }) }],
    ['a namespace that was never registered', { status: 409, body: armError(NEVER) }],
  ])('is absent by %s', async (_, reply) => {
    expect(await readerOn(reply).reader.lookUp(schedule)).toEqual({ state: 'absent' });
  });

  it.each(['ResourceNotFound', 'ResourceGroupNotFound', 'NotFound'])(
    'is absent by %s',
    async (code) => {
      const { reader } = readerOn({ status: 404, body: armError(code) });
      expect(await reader.lookUp(workspaceId)).toEqual({ state: 'absent' });
      expect(await reader.readResource(workspaceId)).toEqual({ state: 'absent' });
    },
  );

  it.each<Reply>([
    { status: 404, body: 'not found' },
    { status: 404, body: armError('SubscriptionNotFound') },
    { status: 403, body: armError('AuthorizationFailed') },
    { status: 500 },
    { status: 200, body: '{}' },
    { breaks: 'ECONNRESET' },
  ])('is unknown by %j', async (reply) => {
    const { reader } = readerOn(reply);
    expect(await reader.lookUp(workspaceId)).toMatchObject({ state: 'unknown' });
    expect(await reader.readResource(workspaceId)).toMatchObject({ state: 'unknown' });
  });

  it.each([
    '/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/virtualMachines/vm',
    'not an id',
  ])('is unknown without a request for %s', async (id) => {
    const { reader, wire } = readerOn({ status: 200, body: { id } });
    expect(await reader.lookUp(id)).toMatchObject({ state: 'unknown' });
    expect(wire.sent).toHaveLength(0);
  });
});
