import type { PipelinePolicy, PipelineRequest } from '@azure/core-rest-pipeline';

import { ForbiddenRequestError } from './forbidden-request.js';

function isMoveRequest(request: PipelineRequest): boolean {
  if (request.method !== 'POST' || !URL.canParse(request.url)) return false;
  return /\/moveResources$/i.test(new URL(request.url).pathname);
}

/**
 * The mover's guard: lets one `moveResources` POST reach the wire in the life of the policy, and
 * beside it only GET. The count rises before the request is sent, so a reset, a 5xx or a time-out
 * leaves it spent: whether Azure took the request is then found by looking. Only a 429 gives it
 * back, which is Azure's word that it was not processed (Microsoft: Understand how Azure Resource
 * Manager throttles requests). The header that asks for authentication anew is taken off the
 * answer, because the bearer policy would send the request a second time for it.
 */
export function sendOncePolicy(): PipelinePolicy {
  let spent = false;
  return {
    name: 'sendOncePolicy',
    async sendRequest(request, next) {
      if (request.method === 'GET') return next(request);
      if (!isMoveRequest(request)) {
        throw new ForbiddenRequestError('not allowed while moving', request.method, request.url);
      }
      if (spent) {
        throw new ForbiddenRequestError('a move is sent once', request.method, request.url);
      }
      spent = true;
      const response = await next(request);
      if (response.status === 429) spent = false;
      response.headers.delete('WWW-Authenticate');
      return response;
    },
  };
}
