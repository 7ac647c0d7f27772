import { describe, expect, it } from '@jest/globals';

import { TokenKeeper } from '../../src/azure/sign-in/token-keeper.js';
import { runClock } from '../../src/hosts/run-clock.js';
import { FakeClock, ImpatientClock } from '../azure/fake-wire.js';

describe('the clock of a run', () => {
  it('cuts every wait at the end of the run', async () => {
    const own = new FakeClock();
    const clock = runClock(own, 1);
    clock.within(30_000);
    await clock.sleep(100_000);
    clock.within(30_000);
    expect(own.limits).toEqual([30_000, 20_000]);
    await expect(clock.sleep(30_000)).rejects.toMatchObject({ reason: 'timed-out' });
    expect(own.slept).toEqual([100_000, 20_000]);
  });

  it('ends a sign-in that has no time left, and says that it was the sign-in', async () => {
    const clock = runClock(new ImpatientClock(), 0);
    const keeper = new TokenKeeper({
      open: () => Promise.resolve({ getToken: () => new Promise(() => undefined) }),
      clock,
    });
    await expect(keeper.getToken('scope')).rejects.toMatchObject({
      reason: 'timed-out',
      message: expect.stringContaining('waited for the sign-in to Azure'),
    });
  });
});
