import type { PipelinePolicy, PipelineResponse } from '@azure/core-rest-pipeline';

import type { Clock } from '../../ports/ports.js';
import { parseRetryAfter } from '../client/retry-after.js';
import { TokenBucket, type BucketSize } from './token-bucket.js';

/**
 * Buckets of one principal in one subscription (Microsoft: Understand how Azure Resource Manager
 * throttles requests).
 */
const READS: BucketSize = { capacity: 250, perSecond: 25 };
const WRITES: BucketSize = { capacity: 200, perSecond: 10 };

/**
 * Waits between attempts after a 429 that names no time, in milliseconds; when the list is used up,
 * the 429 stands.
 */
const BACKOFF_MS: readonly number[] = [2_000, 5_000, 15_000, 30_000, 60_000];

/**
 * One request is not waited for longer than this in all: then the 429 is the answer, and the caller
 * says what could not be read. As long as Azure says when to come back, its refusals are not
 * counted: other runs may share the limit.
 */
const LONGEST_WAIT_MS = 5 * 60_000;

/** The buckets of one run, shared by all that ask. */
export class Buckets {
  readonly #buckets = new Map<string, TokenBucket>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The bucket that a request is counted in. */
  of(method: string, url: string): TokenBucket {
    const isRead = method === 'GET' || method === 'HEAD';
    const key = `${isRead ? 'reads' : 'writes'} ${subscriptionOf(url)}`;
    const bucket = this.#buckets.get(key) ?? new TokenBucket(isRead ? READS : WRITES, this.#clock);
    this.#buckets.set(key, bucket);
    return bucket;
  }
}

export interface ThrottleOptions {
  readonly clock: Clock;
  readonly buckets: Buckets;
  /**
   * True to wait and send again after a 429; false to hand the 429 to the caller, who waits in its
   * own way. What waits in its own way, a poll or a change, does not queue behind reads either.
   */
  readonly waitsOut: boolean;
}

/**
 * Keeps requests within ARM's published rates, slowed further by what `x-ms-ratelimit-remaining-*`
 * say is left, and waits out a 429. It belongs between the retry policy and the bearer policy: each
 * attempt counts, and a token is fetched only after the waiting.
 */
export function throttlePolicy({ clock, buckets, waitsOut }: ThrottleOptions): PipelinePolicy {
  return {
    name: 'throttlePolicy',
    async sendRequest(request, next) {
      const bucket = buckets.of(request.method, request.url);
      let waited = 0;
      for (let attempt = 0; ; attempt += 1) {
        await (waitsOut ? bucket.take() : bucket.takeFirst());
        const response = await next(request).finally(() => {
          bucket.release();
        });
        const remaining = remainingOf(response);
        if (remaining !== undefined) bucket.learnRemaining(remaining);
        const told = parseRetryAfter(response.headers.get('Retry-After'), clock.now());
        if (!asksToWait(request.method, response.status, told)) return response;
        const wait = told ?? BACKOFF_MS[attempt];
        if (wait === undefined || waited + wait > LONGEST_WAIT_MS) return response;
        waited += wait;
        bucket.close(wait);
        if (!waitsOut) return response;
      }
    },
  };
}

/**
 * ARM asks for patience by 429, or by 503 with a Retry-After (ARM RPC, Addendum: retry what carries
 * Retry-After). After a 503 nobody knows whether a change was taken, so only a read is sent again.
 */
function asksToWait(method: string, status: number, retryAfterMs: number | undefined): boolean {
  const isRead = method === 'GET' || method === 'HEAD';
  return status === 429 || (isRead && status === 503 && retryAfterMs !== undefined);
}

function subscriptionOf(url: string): string {
  return /\/subscriptions\/([^/?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? 'tenant';
}

const REMAINING =
  /^x-ms-ratelimit-remaining-(?:subscription|tenant)-(?:global-)?(?:reads|writes)$/i;

/** The least of what the answer says is left; undefined when it says nothing. */
function remainingOf(response: PipelineResponse): number | undefined {
  const counts = [...response.headers]
    .filter(([name, value]) => REMAINING.test(name) && /^\d+$/.test(value))
    .map(([, value]) => Number(value));
  return counts.length === 0 ? undefined : Math.min(...counts);
}
