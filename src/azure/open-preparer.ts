import { removes, type PrepareStep } from '../domain/prepare-step.js';
import { sameId } from '../domain/resource-id.js';
import type { AzurePreparer } from '../ports.js';
import { judgeChange } from './judge-change.js';
import { openArmClient } from './arm-client.js';
import type { SideOptions } from './open-reader.js';
import { announcedPolicy } from './announced-policy.js';
import { prepareRequest } from './prepare-request.js';
import { throttlePolicy } from './throttle-policy.js';

/**
 * Opens the preparing side for the steps of an approved plan: it sends one request for each step that is asked of it, no
 * retries, and refuses every other.
 */
export function openPreparer(options: SideOptions, steps: readonly PrepareStep[]): AzurePreparer {
  const { clock, cloud } = options;
  const guard = announcedPolicy();
  const client = openArmClient({
    ...options,
    guard,
    throttle: throttlePolicy({ clock, waitsOut: true }),
    retries: 0,
  });
  return {
    async carryOut(step, body) {
      const planned = steps.find((one) => one.step === step.step && sameId(one.id, step.id));
      if (planned === undefined) {
        throw new Error(`${step.step} of ${step.id} is no step of the plan`);
      }
      const request = prepareRequest(cloud, { ...planned, id: step.id }, body);
      guard.announce(request.method, request.url);
      return judgeChange(await client.send(request), removes(step), cloud.armHost, clock.now());
    },
  };
}
