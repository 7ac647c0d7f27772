import { describe, expect, it } from '@jest/globals';

import { playSeeds } from '../../chaos/run-seeds.js';
import { hosts } from './support/world.js';

const EACH = 15;

describe('seeds of the chaos, drawn once and for all', () => {
  it.each(hosts.map((host, at) => [1 + at * EACH, host] as const))(
    'from %i on break no promise on %s',
    async (first, host) => {
      const wrong: string[] = [];
      let runs = 0;
      await playSeeds({
        first,
        count: EACH,
        host,
        lanes: 2,
        onPlayed: ({ seed, faults, history }) => {
          runs += history.runs.length;
          wrong.push(...faults.map((fault) => `seed ${seed}: ${fault}`));
          return true;
        },
      });
      expect(wrong).toEqual([]);
      expect(runs).toBeGreaterThan(2 * EACH);
    },
  );
});
