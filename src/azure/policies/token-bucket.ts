import type { Clock } from '../../ports/ports.js';

export interface BucketSize {
  /** Requests that can be made at once. */
  readonly capacity: number;
  /** Requests per second that flow back. */
  readonly perSecond: number;
}

/** However many share a limit, each goes on at this rate, a second. */
const SLOWEST = 0.5;

/** How many requests that go well bring a bucket from nothing back to its full rate. */
const RECOVERY = 200;

/**
 * A token bucket that callers wait for, first come, first served. A refusal halves its rate and
 * every success raises it a little, so that runs side by side, which share Azure's limit and do not
 * know of each other, come to share it evenly.
 */
export class TokenBucket {
  readonly #size: BucketSize;
  readonly #clock: Clock;
  #tokens: number;
  #perSecond: number;
  #filledAt: number;
  #closedUntil = 0;
  #queue: Promise<void> = Promise.resolve();

  constructor(size: BucketSize, clock: Clock) {
    this.#size = size;
    this.#clock = clock;
    this.#tokens = size.capacity;
    this.#perSecond = size.perSecond;
    this.#filledAt = clock.now();
  }

  /** Resolves when one request may be made. */
  async take(): Promise<void> {
    const turn = this.#queue.then(() => this.takeFirst());
    this.#queue = turn;
    await turn;
  }

  /** The same without a place in the queue: it takes the next that there is. */
  async takeFirst(): Promise<void> {
    for (;;) {
      this.#refill();
      const closedFor = this.#closedUntil - this.#clock.now();
      const emptyFor = ((1 - this.#tokens) / this.#perSecond) * 1000;
      const wait = Math.max(closedFor, emptyFor);
      if (wait <= 0) break;
      await this.#clock.sleep(Math.ceil(wait));
    }
    this.#tokens -= 1;
  }

  /** Tells the bucket how many requests the server says are left; it never gains by that. */
  learnRemaining(remaining: number): void {
    this.#refill();
    this.#tokens = Math.min(this.#tokens, remaining);
    const { perSecond } = this.#size;
    this.#perSecond = Math.min(perSecond, this.#perSecond + perSecond / RECOVERY);
  }

  /**
   * Lets nobody through for a time (milliseconds): what comes before a Retry-After is over is
   * refused once more.
   */
  close(ms: number): void {
    this.#refill();
    const now = this.#clock.now();
    // What was on its way together is refused together, and that is one refusal.
    if (this.#closedUntil <= now) this.#perSecond = Math.max(SLOWEST, this.#perSecond / 2);
    this.#tokens = Math.min(this.#tokens, 0);
    this.#closedUntil = Math.max(this.#closedUntil, now + ms);
  }

  #refill(): void {
    const now = this.#clock.now();
    const gained = ((now - this.#filledAt) / 1000) * this.#perSecond;
    this.#tokens = Math.min(this.#size.capacity, this.#tokens + Math.max(0, gained));
    this.#filledAt = now;
  }
}
