export interface BucketSize {
  /** Tokens in a full bucket: the greatest burst. */
  readonly capacity: number;
  readonly refillPerSecond: number;
}

interface Level {
  readonly tokens: number;
  /** Milliseconds of the caller's clock. */
  readonly at: number;
}

export type Withdrawal =
  | { readonly granted: true; readonly remaining: number }
  | { readonly granted: false; readonly retryAfterSeconds: number };

/** Token buckets of one size, one for each key, all full at first. */
export class TokenBuckets {
  readonly #size: BucketSize;
  readonly #levels = new Map<string, Level>();

  constructor(size: BucketSize) {
    this.#size = size;
  }

  /** Tokens of a key at a time in milliseconds, a fraction included. */
  level(key: string, now: number): number {
    const last = this.#levels.get(key);
    if (last === undefined) return this.#size.capacity;
    const refilled = ((now - last.at) / 1000) * this.#size.refillPerSecond;
    return Math.min(this.#size.capacity, last.tokens + refilled);
  }

  /** Takes one token, or says in how many whole seconds (at least one) there will be one. */
  take(key: string, now: number): Withdrawal {
    const tokens = this.level(key, now);
    if (tokens >= 1) {
      this.#levels.set(key, { tokens: tokens - 1, at: now });
      return { granted: true, remaining: Math.floor(tokens - 1) };
    }
    const seconds = Math.ceil((1 - tokens) / this.#size.refillPerSecond);
    return { granted: false, retryAfterSeconds: Math.max(1, seconds) };
  }
}
