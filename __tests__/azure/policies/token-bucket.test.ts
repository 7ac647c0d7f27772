import { describe, expect, it } from '@jest/globals';

import { TokenBucket } from '../../../src/azure/policies/token-bucket.js';
import { FakeClock } from '../fake-wire.js';

// The server's bucket is full until a request has come, and only then is there something to fill.
describe('a bucket, as the server must have it too', () => {
  const opened = () => {
    const clock = new FakeClock();
    const bucket = new TokenBucket({ capacity: 10, perSecond: 10 }, clock);
    const ask = async (times: number): Promise<void> => {
      for (let count = 0; count < times; count += 1) await bucket.takeFirst();
    };
    const answer = (times: number): void => {
      for (let count = 0; count < times; count += 1) bucket.release();
    };
    return { clock, ask, answer };
  };

  it('is not filled before its first request has come', async () => {
    const { clock, ask, answer } = opened();
    await ask(5);
    await clock.sleep(300);
    answer(5);
    await ask(5);
    expect(clock.slept).toEqual([300]);
    await ask(1);
    expect(clock.slept).toEqual([300, 100]);
  });

  it('is not fuller than what is on its way leaves of it', async () => {
    const { clock, ask, answer } = opened();
    await ask(1);
    answer(1);
    await clock.sleep(1_000);
    await ask(5);
    await clock.sleep(300);
    answer(5);
    await ask(5);
    expect(clock.slept).toEqual([1_000, 300]);
    await ask(1);
    expect(clock.slept).toEqual([1_000, 300, 100]);
  });
});
