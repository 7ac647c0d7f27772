import type { PipelinePolicy } from '@azure/core-rest-pipeline';

/**
 * Bounds one attempt of a request. The SDK's own `timeout` is not used: when a connection breaks,
 * its timer stays behind and holds the process open until it is due. The timer of
 * AbortSignal.timeout never does.
 *
 * @param ms milliseconds until the attempt is given up with an AbortError.
 */
export function timeoutPolicy(ms: number): PipelinePolicy {
  return {
    name: 'timeoutPolicy',
    sendRequest(request, next) {
      request.abortSignal = AbortSignal.timeout(ms);
      return next(request);
    },
  };
}
