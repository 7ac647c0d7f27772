import { describe, expect, it } from '@jest/globals';

import { openReader } from '../../../src/azure/open-reader.js';
import { ARM, armError, FakeWire, sideOn, workspaceId, type Reply } from '../fake-wire.js';

function readerOn(reply: Reply) {
  const wire = new FakeWire(() => reply);
  return { wire, reader: openReader(sideOn(wire).options) };
}

describe('lookUp and readResource', () => {
  it('finds a resource and gives its body', async () => {
    const body = { id: workspaceId, properties: { workspaceId: 'guid' } };
    const { reader, wire } = readerOn({ status: 200, body });
    expect(await reader.lookUp(workspaceId)).toEqual({ state: 'present' });
    expect(await reader.readResource(workspaceId)).toEqual({ state: 'present', body });
    expect(wire.sent[0]?.url).toBe(`${ARM}${workspaceId}?api-version=2025-12-01`);
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
