import type { HttpClient, PipelinePolicy } from '@azure/core-rest-pipeline';

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

/**
 * The same for a client of its own: the sign-in's, which would wait for ever for a metadata address
 * that is silent.
 */
export function impatientHttpClient(http: HttpClient, ms: number): HttpClient {
  return {
    sendRequest(request) {
      request.abortSignal ??= AbortSignal.timeout(ms);
      return http.sendRequest(request);
    },
  };
}
