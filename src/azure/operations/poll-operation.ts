import { patientPause } from '../../domain/patient-pause.js';
import { ProductError } from '../../domain/run/errors.js';
import type { Clock, FollowAnswer, FollowOptions } from '../../ports/ports.js';
import type { ArmAnswer, ArmClient } from '../client/arm-client.js';
import { judgePoll } from './judge-poll.js';
import { pinToHost } from '../client/pin-to-host.js';
import { parseRetryAfter } from '../client/retry-after.js';

/** What following an operation needs. */
export interface Follower {
  /** Sends each poll once: following decides itself what to do after a failure. */
  readonly client: ArmClient;
  readonly clock: Clock;
  /** Makes the next request sign in anew. */
  readonly renewToken: () => void;
}

export interface Operation {
  /** Verbatim, on the cloud's ARM host. */
  readonly location: string;
  /** Retry-After of the answer that gave the location, in milliseconds. */
  readonly retryAfterMs: number | undefined;
}

/**
 * Wait when Azure names none. The general default is 60 s (ARM RPC, asynchronous operations), but
 * every recorded answer of these two operations named 15 s, and one read in 15 s is far below any
 * limit: nobody should wait a minute longer than they must because one header got lost.
 */
const DEFAULT_WAIT_MS = 15_000;

// Retry-After: 0 would make a busy loop; ten minutes is the longest the RPC allows.
const SHORTEST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 10 * 60_000;

/**
 * Polls in a row for which no accepted token was to be had; after them nobody can see the operation
 * any more.
 */
const UNAUTHORIZED_IN_A_ROW = 5;

/**
 * Polls the Location of an operation until it ends or the deadline passes; the last poll is made at
 * the deadline. A broken connection, 408, 429 and 5xx are no ends. A refused or missing token is
 * renewed and tried again a few times. Never rejects for what Azure or the sign-in answers.
 */
export async function pollOperation(
  { client, clock, renewToken }: Follower,
  operation: Operation,
  { deadline, onPoll }: FollowOptions,
): Promise<FollowAnswer> {
  const startedAt = clock.now();
  const pinned = pinToHost(operation.location, client.cloud.armHost);
  if (!pinned.ok) return { kind: 'uncertain', why: pinned.why, error: undefined };
  let url = pinned.url;
  let wait = boundedWait(operation.retryAfterMs);
  let unauthorized = 0;
  let unread: string | undefined;
  for (let polls = 1; ; polls += 1) {
    const left = deadline - clock.now();
    if (left <= 0) return { kind: 'timed-out', ...(unread === undefined ? {} : { unread }) };
    await clock.sleep(Math.min(wait, left));
    const { answer, signIn } = await sendPoll(client, url);
    unread = signIn?.message ?? unreadIn(answer);
    const judgement = answer === undefined ? undefined : judgePoll(answer);
    if (judgement === undefined || judgement.kind === 'unauthorized') {
      unauthorized += 1;
      if (unauthorized >= UNAUTHORIZED_IN_A_ROW) return lostSight(judgement?.why, signIn);
      renewToken();
    } else if (judgement.kind === 'running') {
      unauthorized = 0;
    } else {
      return judgement;
    }
    if (answer?.kind === 'answered' && answer.status === 202) {
      const moved = pinToHost(answer.header('Location'), client.cloud.armHost);
      if (moved.ok) url = moved.url;
    }
    const elapsedMs = clock.now() - startedAt;
    wait = patientPause(boundedWait(retryAfterOf(answer, clock.now())), elapsedMs);
    onPoll({ polls, elapsedMs, nextInMs: wait });
  }
}

async function sendPoll(
  client: ArmClient,
  url: string,
): Promise<{ readonly answer?: ArmAnswer; readonly signIn?: ProductError }> {
  try {
    return { answer: await client.send({ method: 'GET', url }) };
  } catch (error) {
    if (error instanceof ProductError) return { signIn: error };
    throw error;
  }
}

function unreadIn(answer: ArmAnswer | undefined): string | undefined {
  if (answer === undefined || answer.kind === 'unanswered') return answer?.why;
  return answer.status === 202 ? undefined : `Azure answered ${answer.status}`;
}

function retryAfterOf(answer: ArmAnswer | undefined, now: number): number | undefined {
  return answer?.kind === 'answered'
    ? parseRetryAfter(answer.header('Retry-After'), now)
    : undefined;
}

function boundedWait(ms: number | undefined): number {
  return Math.min(LONGEST_WAIT_MS, Math.max(SHORTEST_WAIT_MS, ms ?? DEFAULT_WAIT_MS));
}

function lostSight(refused = '', signIn?: ProductError): FollowAnswer {
  const polls = `${UNAUTHORIZED_IN_A_ROW} polls in a row`;
  return signIn === undefined
    ? {
        kind: 'uncertain',
        why: `Azure accepted no token for ${polls}: ${refused}`,
        error: undefined,
      }
    : {
        kind: 'uncertain',
        why: `there was no token for ${polls}: ${signIn.message}`,
        error: undefined,
        signIn,
      };
}
