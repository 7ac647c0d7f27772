import { removes, type PrepareStep } from '../domain/prepare-step.js';
import { sameId } from '../domain/resource-id.js';
import type { AzurePreparer, StepAnswer } from '../ports.js';
import { openArmClient, type ArmAnswer } from './arm-client.js';
import { parseArmError } from './arm-error-parser.js';
import { pinToHost } from './location.js';
import type { SideOptions } from './open-reader.js';
import { preparePolicy } from './prepare-policy.js';
import { prepareRequest } from './prepare-request.js';
import { parseRetryAfter } from './retry-after.js';
import { throttlePolicy } from './throttle-policy.js';

/**
 * Opens the preparing side for the steps of an approved plan: it sends one request for each step that is asked of it, no
 * retries, and refuses every other.
 */
export function openPreparer(options: SideOptions, steps: readonly PrepareStep[]): AzurePreparer {
  const { clock, cloud } = options;
  const guard = preparePolicy();
  const client = openArmClient({
    ...options,
    guard,
    throttle: throttlePolicy({ clock, waitsOut: true }),
    retries: 0,
  });
  return {
    async carryOut(step, body) {
      const planned = steps.some((one) => one.step === step.step && sameId(one.id, step.id));
      if (!planned) throw new Error(`${step.step} of ${step.id} is no step of the plan`);
      const request = prepareRequest(cloud, step, body);
      guard.announce(request.method, request.url);
      return judge(await client.send(request), step, cloud.armHost, clock.now());
    },
  };
}

// 200 and 204 end a request at once, 404 says that there is nothing left to remove; a 202, and a 201 of a PUT, go on.
function judge(answer: ArmAnswer, step: PrepareStep, armHost: string, now: number): StepAnswer {
  if (answer.kind === 'unanswered') return { kind: 'taken', location: undefined, retryAfterMs: 0 };
  const { status, text } = answer;
  const retryAfterMs = parseRetryAfter(answer.header('Retry-After'), now);
  if (status < 300) {
    const pinned = pinToHost(answer.header('Location'), armHost);
    const location = status === 202 && pinned.ok ? pinned.url : undefined;
    return { kind: 'taken', location, retryAfterMs };
  }
  if (status === 404 && removes(step)) return { kind: 'taken', location: undefined, retryAfterMs };
  // Nobody knows whether it was taken: looking tells.
  if (status === 408 || status >= 500) return { kind: 'taken', location: undefined, retryAfterMs };
  return { kind: 'refused', error: parseArmError(status, text) };
}
