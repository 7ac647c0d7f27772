import { FakeClock } from '../../azure/fake-wire.js';

/** What differs from a clock of a run that signs in once. */
interface Scale {
  /** Milliseconds since the epoch; the libraries that sign in know no time but the real one. */
  readonly from?: number;
  /** How many times shorter pauses are. */
  readonly pauses?: number;
}

/**
 * The real clock for what goes over real sockets, its pauses a hundred times shorter, and its limits
 * twenty times where something is never answered.
 */
export class ScaledClock extends FakeClock {
  readonly #limits: number;
  readonly #pauses: number;
  #slept = 0;

  constructor(isSilent: boolean, { from, pauses = 100 }: Scale = {}) {
    super(from);
    this.#limits = isSilent ? 20 : 1;
    this.#pauses = pauses;
  }

  override now(): number {
    return super.now() + this.#slept;
  }

  override sleep(ms: number): Promise<void> {
    this.#slept += ms;
    return new Promise((wake) => setTimeout(wake, ms / this.#pauses));
  }

  override within(ms: number): AbortSignal {
    return AbortSignal.timeout(Math.ceil(ms / this.#limits));
  }
}
