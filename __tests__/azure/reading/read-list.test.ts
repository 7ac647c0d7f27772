import { describe, expect, it } from '@jest/globals';

import { openReader } from '../../../src/azure/open-reader.js';
import type { JsonObject } from '../../../src/domain/json.js';
import { ARM, armError, FakeWire, scope, sideOn, workspaceId, type Reply } from '../fake-wire.js';

const next = `${ARM}/subscriptions/sub-a/page2?api-version=2030-01-01&%24skip=a%2Fb`;

describe('jobs that come while their pages are read', () => {
  const job = (name: string, status: string): JsonObject => ({
    id: `${workspaceId}/jobs/${name}`,
    properties: { status },
  });
  const page = (value: readonly JsonObject[], nextLink: string | null = null): Reply => ({
    status: 200,
    body: { value, nextLink },
  });
  const [old, older] = [job('old', 'Completed'), job('older', 'Completed')];
  const [quick, late] = [job('quick', 'Completed'), job('late', 'Running')];

  it.each<[string, readonly Reply[], JsonObject]>([
    ['that runs', [page([late, old], next)], { state: 'read', total: 3, items: [{ ...late }] }],
    [
      'that is over already, and then none',
      [page([quick, old], next), page([quick, old], next)],
      { state: 'empty', total: 3 },
    ],
    [
      'that is over already, and then one that runs',
      [page([quick, old], next), page([late, quick], next)],
      { state: 'read', total: 4, items: [{ ...late }] },
    ],
    [
      'that fill the first page',
      [page([quick], next), page([late], `${next}b`), page([old])],
      { state: 'read', total: 4, items: [{ ...late }] },
    ],
    ['that are none', [page([old], next)], { state: 'empty', total: 2 }],
    [
      'where the first page cannot be read again',
      [{ status: 403, body: armError('AuthorizationFailed') }],
      { state: 'unknown' },
    ],
  ])('are seen on the first page, read anew after the last: one %s', async (_, anew, expected) => {
    const replies = [page([old], next), page([older]), ...anew];
    const wire = new FakeWire(replies);
    const reader = openReader(sideOn(wire).options);
    const collection = await reader.readCollection('activeJobs', scope, []);
    expect(collection).toMatchObject(expected);
    expect(wire.sent).toHaveLength(replies.length);
    expect(wire.sent[2]?.url).toBe(wire.sent[0]?.url);
  });
});
