import { setTimeout } from 'node:timers/promises';

import type { Clock } from '../ports/ports.js';

/** The clock of the machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (ms) => {
    await setTimeout(ms);
  },
  within: (ms) => AbortSignal.timeout(ms),
};
