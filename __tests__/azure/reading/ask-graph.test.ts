import { describe, expect, it } from '@jest/globals';

import { openReader } from '../../../src/azure/open-reader.js';
import type { JsonObject } from '../../../src/domain/json.js';
import { ARM, armError, FakeWire, scope, sideOn, workspaceId, type Reply } from '../fake-wire.js';

const place = '/subscriptions/sub-z/resourceGroups/rg-z/providers/Microsoft.Portal/dashboards';
const row = (name: string, names: string): JsonObject => ({
  id: `${place}/${name}`,
  type: 'microsoft.portal/dashboards',
  properties: { lenses: [{ parts: [{ inputs: names }] }] },
});
const ours = row('ours', `${workspaceId.toUpperCase()}/onlineEndpoints/e`);
const theirs = row('theirs', `${workspaceId}-2`);

function page(data: readonly JsonObject[], more: JsonObject = {}): Reply {
  return { status: 200, body: { count: data.length, data, resultTruncated: 'false', ...more } };
}

async function read(replies: readonly Reply[] | (() => Reply)) {
  const wire = new FakeWire(replies);
  const reader = openReader(sideOn(wire).options);
  const workspace = { id: workspaceId, properties: {} };
  return { wire, collection: await reader.readCollection('graphHolders', scope, [workspace]) };
}

describe('a query of Resource Graph', () => {
  it('keeps the rows that name what moves, over all pages, and asks about types alone', async () => {
    const { collection, wire } = await read([
      page([theirs], { resultTruncated: 'true', $skipToken: 'next' }),
      page([ours]),
    ]);
    const kept = { id: ours['id'], type: 'microsoft.portal/dashboards' };
    expect(collection).toEqual({ state: 'read', items: [kept], total: 2 });
    const bodies = wire.sent.map(({ body }): unknown => JSON.parse(body ?? ''));
    expect(wire.sent.map(({ method, url }) => `${method} ${url}`)).toEqual(
      Array(2).fill(
        `POST ${ARM}/providers/Microsoft.ResourceGraph/resources?api-version=2024-04-01`,
      ),
    );
    expect(bodies).toMatchObject([
      { options: { $top: 1000 } },
      { options: { $skipToken: 'next' } },
    ]);
    expect(JSON.stringify(bodies)).not.toContain('sub-a');
  });

  it('asks for fewer rows when the answer would be too long, and again after a break', async () => {
    const tooLarge = {
      error: { code: 'BadRequest', details: [{ code: 'ResponsePayloadTooLarge', message: '' }] },
    };
    const { collection, wire } = await read([
      { status: 400, body: tooLarge },
      { breaks: 'ECONNRESET' },
      { status: 503 },
      page([ours]),
    ]);
    expect(collection).toMatchObject({ state: 'read', total: 1 });
    const bodies = wire.sent.map(({ body }): unknown => JSON.parse(body ?? ''));
    expect(bodies).toMatchObject([1000, 250, 250, 250].map(($top) => ({ options: { $top } })));
    const never = await read(() => ({ status: 400, body: tooLarge }));
    expect(never.collection.state).toBe('unknown');
    expect(never.wire.sent.length).toBeLessThan(10);
  });

  it.each<[string, readonly Reply[] | (() => Reply)]>([
    ['403', [{ status: 403, body: armError('AuthorizationFailed') }]],
    ['no JSON', [{ status: 200, body: '<html></html>' }]],
    ['no rows', [page([], { data: null })]],
    ['an error beside the rows', [page([ours], { error: { code: 'Timeout' } })]],
    ['an error beside no rows', [page([], { error: {} })]],
    ['a page without what it is asked for', [{ status: 200, body: { value: [] } }]],
    ['rows of a table', [page([], { data: { columns: [], rows: [] } })]],
    ['a row that is no object', [{ status: 200, body: { count: 1, data: ['x'] } }]],
    ['fewer rows than it says', [page([ours], { count: 2 })]],
    ['an answer cut off', [page([ours], { resultTruncated: 'true' })]],
    [
      'an answer that does not say whether it is cut off',
      [page([ours], { resultTruncated: null })],
    ],
    [
      'a second page that is refused',
      [page([ours], { resultTruncated: 'true', $skipToken: 'next' }), { status: 403 }],
    ],
    ['a page that repeats', () => page([ours], { resultTruncated: 'true', $skipToken: 'next' })],
  ])('says nothing by %s', async (_name, replies) => {
    expect((await read(replies)).collection.state).toBe('unknown');
  });
});
