import { describe, expect, it } from '@jest/globals';

import { placementsOf, promote } from '../support/promotion.js';

const placements = placementsOf(24, 5, 3);

describe('a promotion of 24 workspaces in 8 groups', () => {
  it('meets no lock in as many waves as the busiest group has moves', async () => {
    const { waves, lowerBound, moved, conflicts } = await promote(placements);
    expect(conflicts).toBe(0);
    expect(moved).toBe(24);
    expect(waves).toHaveLength(lowerBound);
    expect(waves.flat()).toHaveLength(24);
  });

  it('meets locks when all go at once, waves or not', async () => {
    const { moved, conflicts } = await promote(placements, (waves) => [waves.flat()]);
    expect(conflicts).toBeGreaterThan(0);
    expect(moved).toBeLessThan(24);
  });
});
