import type { PipelinePolicy } from '@azure/core-rest-pipeline';

import type { Clock } from '../../ports/ports.js';
import { ForbiddenRequestError } from './forbidden-request.js';

export interface PlannedRequestPolicy extends PipelinePolicy {
  /** @param until milliseconds since the epoch: later than that it is not sent. */
  announce(method: string, url: string, until: number): void;
}

/** It could not be sent in time, and was not. */
export class TooLateError extends Error {
  override readonly name = 'TooLateError';
}

/**
 * The guard of what prepares and restores: beside GET it lets through exactly the request that was
 * announced, and each announcement once. What the plan does not name cannot reach the wire, not
 * even by a defect; nor does what waited too long for Azure's limits or for a token, by which time
 * what was looked at may be another thing.
 */
export function plannedRequestPolicy(clock: Pick<Clock, 'now'>): PlannedRequestPolicy {
  let announced: string | undefined;
  let last = 0;
  return {
    name: 'announcedPolicy',
    announce(method, url, until) {
      last = until;
      announced = `${method} ${new URL(url).href}`;
    },
    async sendRequest(request, next) {
      if (request.method === 'GET') return next(request);
      const asked = `${request.method} ${new URL(request.url).href}`;
      if (asked !== announced) {
        throw new ForbiddenRequestError('not a step of the plan', request.method, request.url);
      }
      announced = undefined;
      if (clock.now() > last) throw new TooLateError(asked);
      const response = await next(request);
      // The bearer policy would send the request a second time for it.
      response.headers.delete('WWW-Authenticate');
      return response;
    },
  };
}
