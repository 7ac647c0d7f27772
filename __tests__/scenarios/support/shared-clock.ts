import { FakeClock } from '../../azure/fake-wire.js';

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

/**
 * A clock that many runs share as they would share the real one: it moves when all of them sleep,
 * to the moment at which the first wakes up. So what runs side by side overlaps, and hours pass in
 * no time.
 */
export class SharedClock extends FakeClock {
  #time = super.now();
  #asleep: Sleeper[] = [];
  #waiting = false;

  override now(): number {
    return this.#time;
  }

  override sleep(ms: number): Promise<void> {
    return new Promise((wake) => {
      this.#asleep.push({ until: this.#time + ms, wake });
      this.goOn();
    });
  }

  // An immediate comes after every promise that can go on has gone on: then nobody is awake.
  protected goOn(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    setImmediate(() => {
      this.#waiting = false;
      this.leap();
    });
  }

  protected leap(): void {
    this.#time = Math.min(...this.#asleep.map(({ until }) => until));
    const due = this.#asleep.filter(({ until }) => until <= this.#time);
    this.#asleep = this.#asleep.filter(({ until }) => until > this.#time);
    for (const { wake } of due) wake();
    if (this.#asleep.length > 0) this.goOn();
  }
}

/** The same where limits pass as well: for what is never answered. */
export class PassingClock extends SharedClock {
  #timer: NodeJS.Timeout | undefined;

  // The SDK sends a read again by the machine's clock, after some milliseconds here: they come first.
  protected override goOn(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.leap();
    }, 20);
  }

  override within(ms: number): AbortSignal {
    const limit = new AbortController();
    void this.sleep(ms).then(() => {
      limit.abort();
    });
    return limit.signal;
  }
}
