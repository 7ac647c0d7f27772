import { allowsChange, type RestoreTarget } from '../domain/restore-step.js';
import type { AzureRestorer } from '../ports.js';
import { announcedPolicy } from './announced-policy.js';
import { writeVersionOf } from './api-versions.js';
import { openArmClient } from './arm-client.js';
import { armUrl } from './arm-url.js';
import { judgeChange } from './judge-change.js';
import type { SideOptions } from './open-reader.js';
import { throttlePolicy } from './throttle-policy.js';

/**
 * Opens the restoring side for what a plan names: one request for each change that is asked of it, no retries, and none for
 * anything else.
 */
export function openRestorer(
  options: SideOptions,
  targets: readonly RestoreTarget[],
): AzureRestorer {
  const { clock, cloud } = options;
  const guard = announcedPolicy();
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
      return judgeChange(answer, method === 'DELETE', cloud.armHost, clock.now());
    },
  };
}
