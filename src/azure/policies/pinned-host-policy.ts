import type { PipelinePolicy } from '@azure/core-rest-pipeline';

import { ForbiddenRequestError } from './forbidden-request.js';
import { pinToHost } from '../client/pin-to-host.js';

const pinnedHostPolicyName = 'pinnedHostPolicy';

/**
 * Refuses every request to a host other than the cloud's own ARM host, with a
 * ForbiddenRequestError. It belongs before the policy that adds the bearer token, so that no
 * foreign host ever makes a token be fetched, let alone sees one.
 */
export function pinnedHostPolicy(armHost: string): PipelinePolicy {
  return {
    name: pinnedHostPolicyName,
    async sendRequest(request, next) {
      const pinned = pinToHost(request.url, armHost);
      if (!pinned.ok) {
        throw new ForbiddenRequestError(
          `not allowed outside ${armHost}`,
          request.method,
          request.url,
        );
      }
      return next(request);
    },
  };
}
