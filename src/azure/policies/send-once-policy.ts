import type { PipelinePolicy, PipelineRequest } from '@azure/core-rest-pipeline';

import { isNotTaken } from '../../domain/azure/errors/arm-error.js';
import { parseArmError } from '../../domain/azure/errors/arm-error-parser.js';
import { ProductError } from '../../domain/run/errors.js';
import type { Clock } from '../../ports/ports.js';
import { ForbiddenRequestError } from './forbidden-request.js';

export interface SendOncePolicy extends PipelinePolicy {
  /** From now on the next move is sent soon, or not at all. */
  begin(): void;
}

const SENT_WITHIN_MS = 30_000;

function isMoveRequest(request: PipelineRequest): boolean {
  if (request.method !== 'POST' || !URL.canParse(request.url)) return false;
  return /\/moveResources$/i.test(new URL(request.url).pathname);
}

/**
 * The mover's guard: lets one `moveResources` POST reach the wire in the life of the policy, and
 * beside it only GET. The count rises before the request is sent, so a reset, a 5xx or a time-out
 * leaves it spent: whether Azure took the request is then found by looking. Only a 429 of Azure's own
 * gives it back; see `isNotTaken`. What waits longer than that for Azure's limits or for a token is
 * not sent, because what it was decided by is old by then: raises ProductError `timed-out`. The
 * header that asks for authentication anew is taken off the answer, because the bearer policy would
 * send the request a second time for it.
 */
export function sendOncePolicy(clock: Pick<Clock, 'now'>): SendOncePolicy {
  let spent = false;
  let begunAt = 0;
  return {
    name: 'sendOncePolicy',
    begin() {
      begunAt = clock.now();
    },
    async sendRequest(request, next) {
      if (request.method === 'GET') return next(request);
      if (!isMoveRequest(request)) {
        throw new ForbiddenRequestError('not allowed while moving', request.method, request.url);
      }
      if (spent) {
        throw new ForbiddenRequestError('a move is sent once', request.method, request.url);
      }
      if (clock.now() - begunAt > SENT_WITHIN_MS) throw tooLate();
      spent = true;
      const response = await next(request);
      const { status, bodyAsText } = response;
      spent = !isNotTaken(parseArmError(status, bodyAsText ?? ''));
      response.headers.delete('WWW-Authenticate');
      return response;
    },
  };
}

function tooLate(): ProductError {
  return new ProductError('timed-out', {
    sentence:
      'The sign-in to Azure, or its limits, took so long that what was seen last was too old to send the move by: nothing was sent.',
    remedy: 'Start the same move again.',
  });
}
