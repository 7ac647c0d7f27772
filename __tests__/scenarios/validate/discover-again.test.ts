import { describe, expect, it } from '@jest/globals';

import {
  DESTINATION_SUBSCRIPTION_ID,
  SOURCE_SUBSCRIPTION_ID,
} from '../../../emulator/scenarios/index.js';
import { objectAt } from '../../../src/domain/json.js';
import { azure, discover, list, placements, row } from '../support/discovered.js';

describe('discover with a list that was carried out before', () => {
  const moved = (...names: readonly string[]): typeof azure => {
    const place = `/subscriptions/${SOURCE_SUBSCRIPTION_ID}/resourceGroups/rg-a/`;
    const there = `/subscriptions/${DESTINATION_SUBSCRIPTION_ID}/resourceGroups/rg-prod/`;
    return Object.fromEntries(
      Object.entries(azure).map(([id, body]) => {
        const isMoved = names.some((name) => id.endsWith(`/workspaces/${name}`));
        const now = isMoved ? id.replace(place, there) : id;
        return [now, isMoved ? { ...objectAt(body), id: now } : body];
      }),
    );
  };

  it('leaves alone what has moved, and goes on with the rest', async () => {
    const found = await discover(list, { state: moved('mlw-one'), rows: placements.map(row) });
    expect(found.report).toMatchObject({ outcome: 'ready', failed: false });
    expect(found.waves).toEqual([['mlw-two', 'mlw-three']]);
    expect(found.leftOut).toEqual({
      'mlw-one': 'A workspace of this name is at the destination already.',
    });
  });

  it('is done when all has moved', async () => {
    const rows = placements.slice(0, 2).map(row);
    const found = await discover(list, { state: moved('mlw-one', 'mlw-two'), rows });
    expect(found.report).toMatchObject({ outcome: 'ready', failed: false, problems: [] });
    expect(found.page).toContain('nothing is left to move');
    expect(found.waves).toBeUndefined();
  });
});
