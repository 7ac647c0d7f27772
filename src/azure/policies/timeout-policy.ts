import type { PipelinePolicy } from '@azure/core-rest-pipeline';

import type { Clock } from '../../ports/ports.js';

/**
 * Bounds one attempt of a request. The SDK's own `timeout` is not used: when a connection breaks,
 * its timer stays behind and holds the process open until it is due. The timer of
 * a limit of the clock never does.
 *
 * @param ms milliseconds until the attempt is given up with an AbortError.
 */
export function timeoutPolicy(clock: Pick<Clock, 'within'>, ms: number): PipelinePolicy {
  return {
    name: 'timeoutPolicy',
    sendRequest(request, next) {
      request.abortSignal = clock.within(ms);
      return next(request);
    },
  };
}
