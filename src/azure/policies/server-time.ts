import type { PipelinePolicy } from '@azure/core-rest-pipeline';

import type { Clock } from '../../ports/ports.js';

/**
 * How far the clock of this machine is ahead of Azure's, by the `Date` of its answers: what Azure
 * says of when a thing was made is compared with what this machine wrote down. One for a run.
 */
export class ServerTime {
  readonly #clock: Pick<Clock, 'now'>;
  #ahead: number | undefined;

  constructor(clock: Pick<Clock, 'now'>) {
    this.#clock = clock;
  }

  /** Milliseconds, below 0 where it is behind; 0 while no answer has told. */
  aheadMs(): number {
    return this.#ahead ?? 0;
  }

  /**
   * @param date of an answer that has just come, which has no fractions of a second.
   * @param askedAt when it was asked for, in milliseconds since the epoch.
   */
  learn(date: string | undefined, askedAt: number): void {
    const at = Date.parse(date ?? '');
    if (Number.isNaN(at)) return;
    const [least, most] = [askedAt - at - 1_000, this.#clock.now() - at];
    this.#ahead = Math.min(most, Math.max(least, this.#ahead ?? most));
  }
}

/** Tells the time of Azure by each answer. */
export function serverTimePolicy(time: ServerTime, clock: Pick<Clock, 'now'>): PipelinePolicy {
  return {
    name: 'serverTimePolicy',
    async sendRequest(request, next) {
      const askedAt = clock.now();
      const response = await next(request);
      time.learn(response.headers.get('Date'), askedAt);
      return response;
    },
  };
}
