import { describe, expect, it } from '@jest/globals';
import { TokenBuckets } from '../../../emulator/network/token-bucket.js';

describe('TokenBuckets', () => {
  it('grants a burst of its capacity, then one token for each refill', () => {
    const buckets = new TokenBuckets({ capacity: 2, refillPerSecond: 0.5 });
    expect(buckets.take('a', 0)).toEqual({ granted: true, remaining: 1 });
    expect(buckets.take('a', 0)).toEqual({ granted: true, remaining: 0 });
    expect(buckets.take('a', 0)).toEqual({ granted: false, retryAfterSeconds: 2 });
    expect(buckets.take('a', 1_999).granted).toBe(false);
    expect(buckets.take('a', 2_000)).toEqual({ granted: true, remaining: 0 });
  });

  it('never holds more than its capacity', () => {
    const buckets = new TokenBuckets({ capacity: 2, refillPerSecond: 100 });
    buckets.take('a', 0);
    expect(buckets.level('a', 60_000)).toBe(2);
  });

  it('keeps keys apart', () => {
    const buckets = new TokenBuckets({ capacity: 1, refillPerSecond: 1 });
    buckets.take('a', 0);
    expect(buckets.take('b', 0).granted).toBe(true);
  });

  it('asks for a whole second at least', () => {
    const buckets = new TokenBuckets({ capacity: 1, refillPerSecond: 25 });
    buckets.take('a', 0);
    expect(buckets.take('a', 0)).toEqual({ granted: false, retryAfterSeconds: 1 });
  });
});
