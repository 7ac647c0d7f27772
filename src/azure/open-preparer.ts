import { removes, type PrepareStep } from '../domain/plan/prepare-step.js';
import { sameId } from '../domain/azure/resource-id.js';
import type { AzurePreparer } from '../ports/ports.js';
import { judgeWrite } from './operations/judge-write.js';
import { openArmClient } from './client/arm-client.js';
import type { SideOptions } from './open-reader.js';
import { plannedRequestPolicy } from './policies/planned-request-policy.js';
import { prepareRequest } from './operations/prepare-request.js';
import { throttlePolicy } from './policies/throttle-policy.js';

/**
 * Opens the preparing side for the steps of an approved plan: it sends one request for each step
 * that is asked of it, no retries, and refuses every other.
 */
export function openPreparer(options: SideOptions, steps: readonly PrepareStep[]): AzurePreparer {
  const { clock, cloud } = options;
  const guard = plannedRequestPolicy();
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
      return judgeWrite(await client.send(request), removes(step), cloud.armHost, clock.now());
    },
  };
}
