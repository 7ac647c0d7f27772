import { describe, expect, it } from '@jest/globals';
import { ARM_THROTTLE, withThrottle } from '../../../emulator/network/throttle.js';
import type { Service, WireRequest } from '../../../emulator/types.js';
import { wireRequest } from './wire-request.js';

const SUBSCRIPTION = 'https://management.azure.com/subscriptions/S1';

function throttled(settings = ARM_THROTTLE): {
  service: Service;
  processed: WireRequest[];
  clock: { time: number };
} {
  const processed: WireRequest[] = [];
  const clock = { time: 0 };
  const service = withThrottle(
    (request) => {
      processed.push(request);
      return Promise.resolve({ status: 200, headers: { 'x-ms-request-id': 'r' } });
    },
    settings,
    (request) => request.headers['who'] ?? '',
    () => clock.time,
  );
  return { service, processed, clock };
}

const SMALL = {
  reads: { capacity: 1, refillPerSecond: 0.5 },
  writes: { capacity: 1, refillPerSecond: 0.5 },
  deletes: { capacity: 1, refillPerSecond: 0.5 },
};

describe('withThrottle', () => {
  it('counts down from the published limits, 15 times as many for the whole subscription', async () => {
    const { service } = throttled();
    expect((await service(wireRequest('GET', SUBSCRIPTION))).headers).toEqual({
      'x-ms-request-id': 'r',
      'x-ms-ratelimit-remaining-subscription-reads': '249',
      'x-ms-ratelimit-remaining-subscription-global-reads': '3749',
    });
    expect((await service(wireRequest('POST', SUBSCRIPTION))).headers).toMatchObject({
      'x-ms-ratelimit-remaining-subscription-writes': '199',
      'x-ms-ratelimit-remaining-subscription-global-writes': '2999',
    });
    expect((await service(wireRequest('DELETE', SUBSCRIPTION))).headers).toMatchObject({
      'x-ms-ratelimit-remaining-subscription-deletes': '199',
      'x-ms-ratelimit-remaining-subscription-global-deletes': '2999',
    });
  });

  it('counts requests outside a subscription for the tenant', async () => {
    const { service } = throttled();
    const answer = await service(wireRequest('GET', 'https://management.azure.com/tenants'));
    expect(answer.headers).toMatchObject({ 'x-ms-ratelimit-remaining-tenant-reads': '249' });
  });

  it('shares the bucket of the subscription, spelled in any case, but not of a principal', async () => {
    const { service } = throttled();
    await service(wireRequest('GET', SUBSCRIPTION, { headers: { who: 'a' } }));
    const other = wireRequest('GET', SUBSCRIPTION.toLowerCase(), { headers: { who: 'b' } });
    expect((await service(other)).headers).toMatchObject({
      'x-ms-ratelimit-remaining-subscription-reads': '249',
      'x-ms-ratelimit-remaining-subscription-global-reads': '3748',
    });
  });

  it('answers 429 with Retry-After when the bucket is empty, without processing', async () => {
    const { service, processed } = throttled(SMALL);
    await service(wireRequest('GET', SUBSCRIPTION));
    const refused = await service(wireRequest('GET', SUBSCRIPTION));
    expect(refused).toMatchObject({
      status: 429,
      headers: { 'retry-after': '2' },
      body: { error: { code: 'SubscriptionRequestsThrottled' } },
    });
    expect(processed).toHaveLength(1);
    expect((await service(wireRequest('DELETE', SUBSCRIPTION))).status).toBe(200);
  });

  it('refuses a request before Retry-After with a new value, although a token is there', async () => {
    const quick = { ...SMALL, reads: { capacity: 1, refillPerSecond: 4 } };
    const { service, clock } = throttled(quick);
    await service(wireRequest('GET', SUBSCRIPTION));
    expect((await service(wireRequest('GET', SUBSCRIPTION))).headers?.['retry-after']).toBe('1');
    clock.time = 900;
    const early = await service(wireRequest('GET', SUBSCRIPTION));
    expect([early.status, early.headers?.['retry-after']]).toEqual([429, '1']);
    clock.time = 1_000;
    expect((await service(wireRequest('GET', SUBSCRIPTION))).status).toBe(200);
  });

  it('refuses everybody when the subscription as a whole is out', async () => {
    const { service } = throttled(SMALL);
    for (let caller = 0; caller < 15; caller += 1) {
      const headers = { who: String(caller) };
      expect((await service(wireRequest('GET', SUBSCRIPTION, { headers }))).status).toBe(200);
    }
    const last = await service(wireRequest('GET', SUBSCRIPTION, { headers: { who: 'last' } }));
    expect(last.status).toBe(429);
  });
});
