import type { Change } from '../domain/plan/change.js';
import type { AzureWriter } from '../ports/ports.js';
import { writeVersionOf } from './client/api-versions.js';
import { openArmClient } from './client/arm-client.js';
import { armUrl } from './client/arm-url.js';
import type { SideOptions } from './open-reader.js';
import { judgeWrite } from './operations/judge-write.js';
import { plannedRequestPolicy } from './policies/planned-request-policy.js';
import { throttlePolicy } from './policies/throttle-policy.js';

/**
 * Opens the side that changes Azure: one request for each change that is asked of it, no retries,
 * and none for a change that the plan does not name.
 *
 * @param allows whether the approved plan names a change.
 */
export function openWriter(options: SideOptions, allows: (change: Change) => boolean): AzureWriter {
  const { clock, buckets, cloud } = options;
  const guard = plannedRequestPolicy();
  const client = openArmClient({
    ...options,
    guard,
    // Waited out between a look and its change, what was looked at may be another thing by then.
    throttle: throttlePolicy({ clock, buckets, waitsOut: false }),
    retries: 0,
  });
  return {
    async send(change) {
      const { method, id, body, query } = change;
      if (!allows(change)) throw new Error(`${method} of ${id} is no step of the plan`);
      const url = armUrl(cloud, id, writeVersionOf(id), query);
      guard.announce(method, url);
      const request = { method, url, ...(body === undefined ? {} : { body }) };
      return judgeWrite(
        await client.send(request),
        method === 'DELETE',
        cloud.armHost,
        clock.now(),
      );
    },
  };
}
