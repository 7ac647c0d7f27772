import type { Service, WireAnswer, WireRequest } from '../types.js';
import { TokenBuckets, type BucketSize } from './token-bucket.js';

type OperationType = 'reads' | 'writes' | 'deletes';

export type ThrottleSettings = Readonly<Record<OperationType, BucketSize>>;

/**
 * Buckets of one principal in one subscription and region; Microsoft: Understand how Azure Resource
 * Manager throttles requests.
 */
export const ARM_THROTTLE: ThrottleSettings = {
  reads: { capacity: 250, refillPerSecond: 25 },
  writes: { capacity: 200, refillPerSecond: 10 },
  deletes: { capacity: 200, refillPerSecond: 10 },
};

/** All principals of a subscription together have 15 times the bucket of one (same article). */
const GLOBAL_FACTOR = 15;

const OPERATION_OF_METHOD: Readonly<Record<string, OperationType>> = {
  GET: 'reads',
  HEAD: 'reads',
  DELETE: 'deletes',
};

interface Buckets {
  readonly own: TokenBuckets;
  readonly global: TokenBuckets;
}

function makeBuckets({ capacity, refillPerSecond }: BucketSize): Buckets {
  return {
    own: new TokenBuckets({ capacity, refillPerSecond }),
    global: new TokenBuckets({
      capacity: capacity * GLOBAL_FACTOR,
      refillPerSecond: refillPerSecond * GLOBAL_FACTOR,
    }),
  };
}

function subscriptionOf(request: WireRequest): string | null {
  const match = /^\/+subscriptions\/([^/]+)/i.exec(request.url.pathname);
  return match?.[1]?.toLowerCase() ?? null;
}

function refusal(
  subscription: string | null,
  operation: OperationType,
  seconds: number,
): WireAnswer {
  const scope = subscription === null ? 'the tenant' : `subscription '${subscription}'`;
  const message =
    `Number of '${operation.slice(0, -1)}' requests for ${scope} exceeded the limit. ` +
    `Please try again after '${seconds}' seconds.`;
  const code = subscription === null ? 'TenantRequestsThrottled' : 'SubscriptionRequestsThrottled';
  return {
    status: 429,
    headers: { 'retry-after': String(seconds), 'x-ms-failure-cause': 'gateway' },
    body: { error: { code, message } },
  };
}

interface Admitted {
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Puts ARM's front-door throttling before a service: one bucket for each principal, subscription
 * and operation type, one 15 times as large for each subscription; requests outside a subscription
 * count for the tenant. Answers carry `x-ms-ratelimit-remaining-*`; an empty bucket answers 429
 * with `Retry-After`, and a request that comes before that time is refused too, with a new value,
 * even when the bucket has filled meanwhile (same article).
 *
 * @param principalOf names who asks, for example by the object id in the bearer token.
 * @param now clock in milliseconds.
 */
export function withThrottle(
  service: Service,
  settings: ThrottleSettings,
  principalOf: (request: WireRequest) => string,
  now: () => number,
): Service {
  const buckets: Readonly<Record<OperationType, Buckets>> = {
    reads: makeBuckets(settings.reads),
    writes: makeBuckets(settings.writes),
    deletes: makeBuckets(settings.deletes),
  };
  const closedUntil = new Map<string, number>();
  const admit = (request: WireRequest): Admitted | WireAnswer => {
    const operation = OPERATION_OF_METHOD[request.method] ?? 'writes';
    const { own, global } = buckets[operation];
    const subscription = subscriptionOf(request);
    const shared = subscription ?? 'tenant';
    const key = `${operation} ${shared} ${principalOf(request)}`;
    const time = now();
    const wait = (closedUntil.get(key) ?? 0) - time;
    if (wait > 0) return refusal(subscription, operation, Math.ceil(wait / 1000));
    const mine = own.take(key, time);
    const all = mine.granted ? global.take(shared, time) : mine;
    if (!mine.granted || !all.granted) {
      const seconds = all.granted ? 1 : all.retryAfterSeconds;
      closedUntil.set(key, time + seconds * 1000);
      return refusal(subscription, operation, seconds);
    }
    const prefix = `x-ms-ratelimit-remaining-${subscription === null ? 'tenant' : 'subscription'}`;
    const headers: Record<string, string> = { [`${prefix}-${operation}`]: String(mine.remaining) };
    if (subscription !== null) headers[`${prefix}-global-${operation}`] = String(all.remaining);
    return { headers };
  };
  return async (request) => {
    const admission = admit(request);
    if ('status' in admission) return admission;
    const answer = await service(request);
    return { ...answer, headers: { ...admission.headers, ...answer.headers } };
  };
}
