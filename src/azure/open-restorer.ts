import { allowsChange, type RestoreTarget } from '../domain/plan/restore-step.js';
import type { AzureRestorer } from '../ports/ports.js';
import { plannedRequestPolicy } from './policies/planned-request-policy.js';
import { writeVersionOf } from './client/api-versions.js';
import { openArmClient } from './client/arm-client.js';
import { armUrl } from './client/arm-url.js';
import { judgeWrite } from './operations/judge-write.js';
import type { SideOptions } from './open-reader.js';
import { throttlePolicy } from './policies/throttle-policy.js';

/**
 * Opens the restoring side for what a plan names: one request for each change that is asked of it,
 * no retries, and none for anything else.
 */
export function openRestorer(
  options: SideOptions,
  targets: readonly RestoreTarget[],
): AzureRestorer {
  const { clock, cloud } = options;
  const guard = plannedRequestPolicy();
  const client = openArmClient({
    ...options,
    guard,
    throttle: throttlePolicy({ clock, waitsOut: true }),
    retries: 0,
  });
  return {
    async carryOut(change) {
      if (!allowsChange(targets, change)) {
        throw new Error(`${change.method} of ${change.id} is no step of the plan`);
      }
      const { method, id, body, query } = change;
      const url = armUrl(cloud, id, writeVersionOf(id), query);
      guard.announce(method, url);
      const request = { method, url, ...(body === undefined ? {} : { body }) };
      const answer = await client.send(request);
      return judgeWrite(answer, method === 'DELETE', cloud.armHost, clock.now());
    },
  };
}
