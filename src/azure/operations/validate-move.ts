import { isBusyCode } from '../../domain/azure/errors/error-catalogue.js';
import { codesOf } from '../../domain/azure/errors/arm-error.js';
import type { MoveOrder, ValidationAnswer } from '../../domain/azure/move-order.js';
import { resourceGroupId } from '../../domain/azure/resource-id.js';
import type { Clock, FollowAnswer, FollowOptions } from '../../ports/ports.js';
import { apiVersions } from '../client/api-versions.js';
import type { ArmClient } from '../client/arm-client.js';
import { armUrl } from '../client/arm-url.js';
import { judgeAccepted, type FirstAnswer } from './judge-accepted.js';
import { moveBody } from './move-body.js';
import { pollOperation, type Follower } from './poll-operation.js';

/**
 * Pauses before asking again when it is not known whether Azure took the question: asking changes
 * nothing.
 */
const ASK_AGAIN_AFTER_MS: readonly number[] = [5_000, 15_000];

/** Sends `validateMoveResources` once and judges the first answer. It changes nothing in Azure. */
export async function startValidation(
  client: ArmClient,
  clock: Clock,
  order: MoveOrder,
): Promise<FirstAnswer> {
  const url = armUrl(
    client.cloud,
    `${resourceGroupId(order.source)}/validateMoveResources`,
    apiVersions.resources,
  );
  const answer = await client.send({ method: 'POST', url, body: moveBody(order) });
  return judgeAccepted(answer, client.cloud.armHost, clock.now());
}

/**
 * Asks ARM whether the move would succeed and follows the validation to its end. 204 passes, a 4xx
 * refuses, anything else is inconclusive. Raises ProductError `authentication-failed` when nobody
 * can ask any more: that is no word of Azure's about the move.
 *
 * @param client sends the question; waits out a 429 by itself.
 * @param follower follows the validation.
 */
export async function validateMove(
  client: ArmClient,
  follower: Follower,
  order: MoveOrder,
  options: FollowOptions,
): Promise<ValidationAnswer> {
  let first = await startValidation(client, follower.clock, order);
  let askedAgain = false;
  for (const pause of ASK_AGAIN_AFTER_MS) {
    if (first.kind !== 'uncertain' || follower.clock.now() + pause >= options.deadline) break;
    await follower.clock.sleep(pause);
    first = await startValidation(client, follower.clock, order);
    askedAgain = true;
  }
  switch (first.kind) {
    case 'accepted':
      return ended(await pollOperation(follower, first, options));
    case 'completed':
      return { kind: 'passed' };
    case 'refused': {
      // The first question may have been taken after all: then this is its own echo, not a refusal.
      const mayBeEcho = askedAgain && codesOf(first.error).some(isBusyCode);
      if (!mayBeEcho) return { kind: 'refused', error: first.error };
      return { kind: 'inconclusive', why: 'the resource group was busy', error: first.error };
    }
    case 'throttled':
      return { kind: 'inconclusive', why: 'Azure throttled the request', error: first.error };
    case 'uncertain':
      return { kind: 'inconclusive', why: first.why, error: first.error };
  }
}

function ended(end: FollowAnswer): ValidationAnswer {
  switch (end.kind) {
    case 'completed':
      return { kind: 'passed' };
    case 'failed':
      return { kind: 'refused', error: end.error };
    case 'uncertain':
      if (end.signIn !== undefined) throw end.signIn;
      return { kind: 'inconclusive', why: end.why, error: end.error };
    case 'timed-out':
      return {
        kind: 'inconclusive',
        why: `the validation did not end within the time of this run${lastPoll(end)}`,
        error: undefined,
        isOutOfTime: true,
      };
  }
}

function lastPoll({ unread }: Extract<FollowAnswer, { kind: 'timed-out' }>): string {
  return unread === undefined ? '' : `, and its last poll told nothing: ${unread}`;
}
