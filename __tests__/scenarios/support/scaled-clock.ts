import { FakeClock } from '../../azure/fake-wire.js';

/**
 * The real clock for what goes over real sockets, its pauses a hundred times shorter, and its limits
 * twenty times where something is never answered.
 */
export class ScaledClock extends FakeClock {
  readonly #limits: number;
  #slept = 0;

  constructor(isSilent: boolean) {
    super();
    this.#limits = isSilent ? 20 : 1;
  }

  override now(): number {
    return super.now() + this.#slept;
  }

  override sleep(ms: number): Promise<void> {
    this.#slept += ms;
    return new Promise((wake) => setTimeout(wake, ms / 100));
  }

  override within(ms: number): AbortSignal {
    return AbortSignal.timeout(Math.ceil(ms / this.#limits));
  }
}
