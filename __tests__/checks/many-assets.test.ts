import { expect, it } from '@jest/globals';

import { dataAssetsNotMoved } from '../../src/checks/afterwards/contents.js';
import type { JsonObject } from '../../src/domain/json.js';
import { scope } from '../stages/plan/plan-builder.js';

it('data assets and their versions are matched with a few looks at each', () => {
  let looks = 0;
  const body = (id: string): JsonObject => ({
    name: 'a',
    get id() {
      looks += 1;
      return id;
    },
  });
  const assets = Array.from({ length: 2_000 }, (_, index) => body(`/ws/data/Asset-${index}`));
  const versions = assets.flatMap((_, index) => [
    body(`/ws/data/asset-${index}/versions/1`),
    body(`/ws/data/asset-${index}/versions/2`),
  ]);
  const statements = dataAssetsNotMoved.judge({
    scope,
    purpose: 'validate',
    items: (name) => (name === 'dataAssets' ? assets : versions),
    known: () => true,
  });
  expect(statements).toHaveLength(assets.length);
  expect(new Set(statements.map(({ seen }) => seen['versions']))).toEqual(new Set([2]));
  expect(looks).toBeLessThan(4 * (assets.length + versions.length));
});
