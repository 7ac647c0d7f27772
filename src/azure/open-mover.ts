import type { AzureMover } from '../ports/ports.js';
import { openArmClient, type ArmClient } from './client/arm-client.js';
import { moveResources } from './operations/move-resources.js';
import type { SideOptions } from './open-reader.js';
import { sendOncePolicy } from './policies/send-once-policy.js';
import { throttlePolicy } from './policies/throttle-policy.js';

/**
 * Opens the moving side: one `moveResources` POST in its life, no retries, and beside it only GET.
 */
export function openMover(options: SideOptions): AzureMover {
  const { clock, buckets } = options;
  const guard = sendOncePolicy(clock);
  const client = openArmClient({
    ...options,
    guard,
    throttle: throttlePolicy({ clock, buckets, waitsOut: false }),
    retries: 0,
  });
  const soon: ArmClient = {
    ...client,
    send: (request) => {
      guard.begin();
      return client.send(request);
    },
  };
  return {
    sendMove: (order, sendUntil, asked) => moveResources(soon, clock, order, sendUntil, asked),
  };
}
