import type { PipelinePolicy } from '@azure/core-rest-pipeline';

/**
 * Puts one correlation id on every request of a run, so that support and the activity log find them
 * together, and asks for English messages (ARM RPC, common API details; codes are never localised).
 *
 * @param correlationId a GUID.
 */
export function commonHeadersPolicy(correlationId: string): PipelinePolicy {
  return {
    name: 'commonHeadersPolicy',
    async sendRequest(request, next) {
      request.headers.set('x-ms-correlation-request-id', correlationId);
      request.headers.set('Accept-Language', 'en-US');
      return next(request);
    },
  };
}
