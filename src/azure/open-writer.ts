import type { Change } from '../domain/plan/change.js';
import type { AzureWriter } from '../ports/ports.js';
import { writeVersionOf } from './client/api-versions.js';
import { openArmClient } from './client/arm-client.js';
import { armUrl } from './client/arm-url.js';
import type { SideOptions } from './open-reader.js';
import { judgeWrite } from './operations/judge-write.js';
import { plannedRequestPolicy, TooLateError } from './policies/planned-request-policy.js';
import { throttlePolicy } from './policies/throttle-policy.js';

/**
 * Opens the side that changes Azure: one request for each change that is asked of it, no retries,
 * and none for a change that the plan does not name.
 *
 * @param allows whether the approved plan names a change.
 */
export function openWriter(options: SideOptions, allows: (change: Change) => boolean): AzureWriter {
  const { clock, buckets, cloud } = options;
  const guard = plannedRequestPolicy(clock);
  const client = openArmClient({
    ...options,
    guard,
    throttle: throttlePolicy({ clock, buckets, waitsOut: false }),
    retries: 0,
  });
  return {
    async send(change, until) {
      const { method, id, body, query } = change;
      if (!allows(change)) throw new Error(`${method} of ${id} is no step of the plan`);
      const url = armUrl(cloud, id, writeVersionOf(id), query);
      guard.announce(method, url, until);
      const request = { method, url, ...(body === undefined ? {} : { body }) };
      try {
        const answer = await client.send(request);
        return judgeWrite(answer, method === 'DELETE', cloud.armHost, clock.now());
      } catch (error) {
        if (!(error instanceof TooLateError)) throw error;
        return { kind: 'not-taken', error: undefined, retryAfterMs: undefined };
      }
    },
  };
}
