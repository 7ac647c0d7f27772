import type { PipelinePolicy } from '@azure/core-rest-pipeline';

import { ForbiddenRequestError } from './forbidden-request.js';

export interface PlannedRequestPolicy extends PipelinePolicy {
  announce(method: string, url: string): void;
}

/**
 * The guard of what prepares and restores: beside GET it lets through exactly the request that was
 * announced, and each announcement once. What the plan does not name cannot reach the wire, not
 * even by a defect.
 */
export function plannedRequestPolicy(): PlannedRequestPolicy {
  let announced: string | undefined;
  return {
    name: 'announcedPolicy',
    announce(method, url) {
      announced = `${method} ${new URL(url).href}`;
    },
    async sendRequest(request, next) {
      if (request.method === 'GET') return next(request);
      const asked = `${request.method} ${new URL(request.url).href}`;
      if (asked !== announced) {
        throw new ForbiddenRequestError('not a step of the plan', request.method, request.url);
      }
      announced = undefined;
      const response = await next(request);
      // The bearer policy would send the request a second time for it.
      response.headers.delete('WWW-Authenticate');
      return response;
    },
  };
}
