import type { MoveOrder } from '../../domain/azure/move-order.js';
import { resourceGroupId } from '../../domain/azure/resource-id.js';
import type { AzureMover, Clock, SendAnswer } from '../../ports/ports.js';
import { apiVersions } from '../client/api-versions.js';
import type { ArmClient } from '../client/arm-client.js';
import { armUrl } from '../client/arm-url.js';
import { judgeAccepted } from './judge-accepted.js';
import { moveBody } from './move-body.js';

/**
 * Waits after a 429 that names no time. Their number bounds how often a throttled request is sent
 * again.
 */
const THROTTLED_WAITS_MS: readonly number[] = [5_000, 15_000, 30_000, 60_000, 120_000];

/** A longer Retry-After than this is not waited for: the 429 stands, and nothing moves. */
const LONGEST_WAIT_MS = 15 * 60_000;

/**
 * Sends `moveResources`: once, unless Azure itself answers 429, which is its word that the request was
 * not processed. Raises ProductError `authentication-failed` when there is no token; then nothing was
 * sent.
 *
 * @param sendUntil milliseconds since the epoch: a throttled request is not sent again after it.
 * @param asked told of each 429 before it is waited for, and asked right before the request is sent
 * again: what was judged may have changed meanwhile.
 * @param client its pipeline retries nothing and lets one such POST through (send-once policy).
 */
export async function moveResources(
  client: ArmClient,
  clock: Clock,
  order: MoveOrder,
  sendUntil: number,
  { throttled, maySendAgain }: Parameters<AzureMover['sendMove']>[2],
): Promise<SendAnswer> {
  const url = armUrl(
    client.cloud,
    `${resourceGroupId(order.source)}/moveResources`,
    apiVersions.resources,
  );
  for (let attempt = 0; ; attempt += 1) {
    const answer = await client.send({ method: 'POST', url, body: moveBody(order) });
    const first = judgeAccepted(answer, client.cloud.armHost, clock.now());
    if (first.kind !== 'throttled') return first;
    const nextWait = THROTTLED_WAITS_MS[attempt];
    if (nextWait === undefined) return { kind: 'refused', error: first.error };
    const wait = first.retryAfterMs ?? nextWait;
    if (wait > LONGEST_WAIT_MS || clock.now() + wait > sendUntil) {
      return { kind: 'refused', error: first.error };
    }
    await throttled();
    await clock.sleep(wait);
    if (!(await maySendAgain())) return { kind: 'refused', error: first.error };
  }
}
