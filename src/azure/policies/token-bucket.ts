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

/** So many requests go out before the first answer; each answer lets one more go out at a time. */
const FIRST_WINDOW = 4;

/** More than so many others are not taken for certain by one answer. */
const MOST_OTHERS = 15;

/** Of its share a run takes so much: what it knows of others is a little late. */
const MODESTY = 0.7;

/** What share of what was seen of others an answer leaves: half is forgotten after 34. */
const KEPT = 0.98;

/**
 * A token bucket that callers wait for, first come, first served. A refusal halves its rate and
 * every success raises it a little, so that runs side by side, which share Azure's limit and do not
 * know of each other, come to share it evenly. What is missing of what the server should have left
 * was used by others: from the first answer on a run takes its share of what is left and no more.
 */
export class TokenBucket {
  readonly #size: BucketSize;
  readonly #clock: Clock;
  #tokens: number;
  #perSecond: number;
  /** Undefined before the first answer: the server's own bucket fills from a first request on. */
  #filledAt: number | undefined;
  #closedUntil = 0;
  /** What the server would have left, had nobody else asked. */
  #left: number;
  #own = 0;
  #others = 0;
  #unanswered = 0;
  #window = FIRST_WINDOW;
  #answered: () => void = () => undefined;
  #queue: Promise<void> = Promise.resolve();

  constructor(size: BucketSize, clock: Clock) {
    this.#size = size;
    this.#clock = clock;
    this.#tokens = size.capacity;
    this.#left = size.capacity;
    this.#perSecond = size.perSecond;
  }

  /** Resolves when one request may be made. */
  async take(): Promise<void> {
    const turn = this.#queue.then(async () => {
      while (this.#unanswered >= this.#window) {
        await new Promise<void>((resolve) => (this.#answered = resolve));
      }
      await this.takeFirst();
    });
    this.#queue = turn;
    await turn;
  }

  /** The same without a place in the queue: it takes the next that there is. */
  async takeFirst(): Promise<void> {
    for (;;) {
      this.#refill();
      const closedFor = this.#closedUntil - this.#clock.now();
      const emptyFor = ((1 - this.#tokens) / this.#rate()) * 1000;
      const wait = Math.max(closedFor, emptyFor);
      if (wait <= 0) break;
      await this.#clock.sleep(Math.ceil(wait));
    }
    this.#tokens -= 1;
    this.#left -= 1;
    this.#unanswered += 1;
  }

  /** Tells the bucket that a request that was let through has had its answer, or never will. */
  release(): void {
    this.#filledAt ??= this.#clock.now();
    this.#refill();
    this.#unanswered -= 1;
    this.#window += 1;
    this.#answered();
  }

  /** Tells the bucket how many requests the server says are left; it never gains by that. */
  learnRemaining(remaining: number): void {
    this.#refill();
    this.#own = this.#own * KEPT + 1;
    const missing = Math.max(0, Math.floor(this.#left) - remaining);
    this.#left = Math.min(this.#left, remaining);
    this.#others = Math.min(this.#others * KEPT + missing, MOST_OTHERS * this.#own);
    this.#tokens = Math.min(this.#tokens, remaining * this.#share());
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

  #share(): number {
    return this.#others === 0 ? 1 : (MODESTY * this.#own) / (this.#own + this.#others);
  }

  #rate(): number {
    return Math.max(SLOWEST, this.#perSecond * this.#share());
  }

  #refill(): void {
    if (this.#filledAt === undefined) return;
    const now = this.#clock.now();
    const seconds = Math.max(0, now - this.#filledAt) / 1000;
    const { capacity, perSecond } = this.#size;
    // What is on its way may reach a full bucket only now, which then has as much less: that is no
    // use that others made of it.
    const full = Math.max(0, capacity - this.#unanswered);
    const filled = (level: number, rate: number): number =>
      Math.min(Math.max(full, level), level + seconds * rate);
    this.#tokens = filled(this.#tokens, this.#rate());
    this.#left = filled(this.#left, perSecond);
    this.#filledAt = now;
  }
}
