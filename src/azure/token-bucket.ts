import type { Clock } from '../ports.js';

export interface BucketSize {
  /** Requests that can be made at once. */
  readonly capacity: number;
  /** Requests per second that flow back. */
  readonly perSecond: number;
}

/** A token bucket that callers wait for, first come, first served. */
export class TokenBucket {
  readonly #size: BucketSize;
  readonly #clock: Clock;
  #tokens: number;
  #filledAt: number;
  #closedUntil = 0;
  #queue: Promise<void> = Promise.resolve();

  constructor(size: BucketSize, clock: Clock) {
    this.#size = size;
    this.#clock = clock;
    this.#tokens = size.capacity;
    this.#filledAt = clock.now();
  }

  /** Resolves when one request may be made. */
  async take(): Promise<void> {
    const turn = this.#queue.then(() => this.#takeNext());
    this.#queue = turn;
    await turn;
  }

  /** Tells the bucket how many requests the server says are left; it never gains by that. */
  learnRemaining(remaining: number): void {
    this.#refill();
    this.#tokens = Math.min(this.#tokens, remaining);
  }

  /** Lets nobody through for a time (milliseconds): what comes before a Retry-After is over is refused once more. */
  close(ms: number): void {
    this.#closedUntil = Math.max(this.#closedUntil, this.#clock.now() + ms);
  }

  async #takeNext(): Promise<void> {
    for (;;) {
      this.#refill();
      const closedFor = this.#closedUntil - this.#clock.now();
      const emptyFor = ((1 - this.#tokens) / this.#size.perSecond) * 1000;
      const wait = Math.max(closedFor, emptyFor);
      if (wait <= 0) break;
      await this.#clock.sleep(Math.ceil(wait));
    }
    this.#tokens -= 1;
  }

  #refill(): void {
    const now = this.#clock.now();
    const gained = ((now - this.#filledAt) / 1000) * this.#size.perSecond;
    this.#tokens = Math.min(this.#size.capacity, this.#tokens + Math.max(0, gained));
    this.#filledAt = now;
  }
}
