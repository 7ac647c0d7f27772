import {
  exponentialRetryPolicy,
  systemErrorRetryPolicy,
  type PipelinePolicy,
} from '@azure/core-rest-pipeline';

import { isGraphQuery } from '../reading/graph-path.js';

/**
 * Sends a GET again after 408, most 5xx and a broken connection, with growing pauses (ARM RPC,
 * Addendum, retries). Nothing else is ever sent again here but a query of Resource Graph: a POST
 * that broke off may have been taken.
 *
 * @param retries how often; 0 never.
 * @param delayMs pause before the first retry in milliseconds; the SDK's value when undefined.
 */
export function retryReadsPolicy(retries: number, delayMs?: number): PipelinePolicy {
  const options = {
    maxRetries: retries,
    ...(delayMs === undefined ? {} : { retryDelayInMs: delayMs }),
  };
  // The SDK splits the two kinds of failure between two policies.
  const afterStatus = exponentialRetryPolicy(options);
  const afterReset = systemErrorRetryPolicy(options);
  return {
    name: 'retryReadsPolicy',
    sendRequest(request, next) {
      const reads = request.method === 'GET' || isGraphQuery(request.method, request.url);
      if (!reads) return next(request);
      return afterStatus.sendRequest(request, (again) => afterReset.sendRequest(again, next));
    },
  };
}
