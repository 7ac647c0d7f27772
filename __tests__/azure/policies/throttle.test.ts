import { createHttpHeaders, type HttpClient } from '@azure/core-rest-pipeline';
import { describe, expect, it } from '@jest/globals';

import { ARM_THROTTLE, withThrottle } from '../../../emulator/network/throttle.js';
import { openArmClient, type ArmClient } from '../../../src/azure/client/arm-client.js';
import { readOnlyPolicy } from '../../../src/azure/policies/read-only-policy.js';
import { throttlePolicy } from '../../../src/azure/policies/throttle-policy.js';
import { TokenKeeper } from '../../../src/azure/sign-in/token-keeper.js';
import { SharedClock } from '../../scenarios/support/shared-clock.js';
import { ARM, FakeWire, sideOn } from '../fake-wire.js';

const group = `${ARM}/subscriptions/a/resourceGroups/b`;

describe('the throttle', () => {
  it('makes 250 reads at once and then 25 a second, each subscription for itself', async () => {
    const wire = new FakeWire(() => ({ status: 200, body: {} }));
    const { options, clock } = sideOn(wire);
    const throttle = throttlePolicy({ ...options, waitsOut: true });
    const client = openArmClient({ ...options, guard: readOnlyPolicy(), throttle, retries: 0 });
    const read = (subscription: string) =>
      client.send({ method: 'GET', url: `${ARM}/subscriptions/${subscription}/x` });
    for (let count = 0; count < 250; count += 1) await read('A');
    expect(clock.slept).toEqual([]);
    for (let count = 0; count < 25; count += 1) await read('a');
    expect(clock.slept.reduce((sum, ms) => sum + ms, 0)).toBe(1_000);
    await read('b');
    expect(clock.slept).toHaveLength(25);
  });

  it.each([
    ['poll', false],
    ['x?$skip=20', true],
    ['x?api-version=1&%24skipToken=a', true],
  ])('is one for all, and %s does not queue behind reads', async (last, waitsOut) => {
    const wire = new FakeWire(() => ({ status: 204 }));
    const { options, clock } = sideOn(wire);
    const open = (waitsOut: boolean): ArmClient =>
      openArmClient({
        ...options,
        guard: readOnlyPolicy(),
        throttle: throttlePolicy({ ...options, waitsOut }),
        retries: 0,
      });
    const [reader, other] = [open(true), open(waitsOut)];
    const reads = Array.from({ length: 300 }, () => reader.send({ method: 'GET', url: group }));
    const poll = other.send({ method: 'GET', url: `${group}/${last}` });
    await Promise.all([...reads, poll]);
    // 301 requests, of which 250 at once: 51 at 25 a second.
    expect(clock.slept.reduce((sum, ms) => sum + ms, 0)).toBe(2_040);
    const place = wire.sent.findIndex(({ url }) => url.endsWith(last));
    expect(place).toBeLessThan(253);
  });

  it('gives nothing of the bucket to a request that has yet to sign in', async () => {
    const wire = new FakeWire(() => ({ status: 200, body: {} }));
    const { options, clock } = sideOn(wire);
    const credential = new TokenKeeper({ open: () => Promise.reject(new Error('no')), clock });
    const client = openArmClient({
      ...options,
      credential,
      guard: readOnlyPolicy(),
      throttle: throttlePolicy({ ...options, waitsOut: true }),
      retries: 0,
    });
    const sent = Array.from({ length: 300 }, () => client.send({ method: 'GET', url: group }));
    await Promise.allSettled(sent);
    expect(clock.slept).toEqual([]);
    expect(wire.sent).toEqual([]);
  });

  it('slows down by what the server says is left', async () => {
    const headers = {
      'x-ms-ratelimit-remaining-subscription-reads': '0',
      'x-ms-ratelimit-remaining-subscription-global-reads': '3749',
    };
    const wire = new FakeWire(() => ({ status: 200, headers, body: {} }));
    const { options, clock } = sideOn(wire);
    const throttle = throttlePolicy({ ...options, waitsOut: true });
    const client = openArmClient({ ...options, guard: readOnlyPolicy(), throttle, retries: 0 });
    await client.send({ method: 'GET', url: group });
    expect(clock.slept).toEqual([]);
    await client.send({ method: 'GET', url: group });
    // All of it was used by others: one of sixteen takes somewhat less than a sixteenth.
    expect(clock.slept).toEqual([915]);
  });

  /** So many runs of one identity, each with so many reads, behind the limits of Azure. */
  async function sideBySide(runs: number, reads: number, latencyMs: number) {
    const clock = new SharedClock();
    const begun = clock.now();
    let [refused, sent] = [0, 0];
    const front = withThrottle(
      () => Promise.resolve({ status: 200, body: {} }),
      ARM_THROTTLE,
      () => 'the one identity',
      () => clock.now(),
    );
    const wire: HttpClient = {
      async sendRequest(request) {
        await clock.sleep(latencyMs);
        const asked = { ...request, url: new URL(request.url), host: '', sequence: 0 };
        const answer = await front({ ...asked, headers: {}, rawBody: '' });
        sent += 1;
        if (answer.status === 429) refused += 1;
        return {
          request,
          status: answer.status,
          headers: createHttpHeaders({ ...answer.headers }),
        };
      },
    };
    const all = Array.from({ length: runs }, async () => {
      const { options } = sideOn(wire, clock);
      const throttle = throttlePolicy({ ...options, waitsOut: true });
      const client = openArmClient({ ...options, guard: readOnlyPolicy(), throttle, retries: 0 });
      const read = () => client.send({ method: 'GET', url: group });
      await read();
      await Promise.all(Array.from({ length: reads - 1 }, read));
    });
    await Promise.all(all);
    return { share: refused / sent, ms: clock.now() - begun };
  }

  it('shares what is left among runs side by side, and is refused little', async () => {
    expect((await sideBySide(16, 66, 50)).share).toBeLessThan(0.02);
  });

  it.each([1, 50, 500, 1_000])(
    'takes its own requests for nobody else: a bucket is used in rounds, answers of %d ms',
    async (latencyMs) => {
      const { share, ms } = await sideBySide(1, 240, latencyMs);
      expect(share).toBe(0);
      // One, then 4, 9, 18, 36, 72 and the rest: none of them waits for tokens.
      expect(ms).toBeLessThanOrEqual(7 * latencyMs);
    },
  );

  const throttled = (answer: ConstructorParameters<typeof FakeWire>[0]) => {
    const wire = new FakeWire(answer);
    const { options, clock } = sideOn(wire);
    const throttle = throttlePolicy({ ...options, waitsOut: true });
    const client = openArmClient({ ...options, guard: readOnlyPolicy(), throttle, retries: 0 });
    return { wire, clock, read: () => client.send({ method: 'GET', url: group }) };
  };
  const refusal = { status: 429, headers: { 'Retry-After': '2' } };
  const success = {
    status: 200,
    headers: { 'x-ms-ratelimit-remaining-subscription-reads': '249' },
    body: {},
  };

  it('comes back as often as it is told to: others may share the limit', async () => {
    const { read, wire } = throttled((_request, index) => (index < 20 ? refusal : success));
    expect(await read()).toMatchObject({ status: 200 });
    expect(wire.sent).toHaveLength(21);
  });

  it('gives up when one request was refused for five minutes', async () => {
    const { read, wire } = throttled(() => refusal);
    expect(await read()).toMatchObject({ status: 429 });
    expect(wire.sent).toHaveLength(151);
  });

  it('gives up after five waits when it is not told how long', async () => {
    const { read, wire } = throttled(() => ({ status: 429 }));
    expect(await read()).toMatchObject({ status: 429 });
    expect(wire.sent).toHaveLength(6);
  });

  it('goes half as fast after a refusal, and faster again as requests go well', async () => {
    const { read, clock } = throttled((_request, index) => (index === 0 ? refusal : success));
    await read();
    const pace = async (): Promise<number> => {
      const before = clock.now();
      await read();
      return clock.now() - before;
    };
    // What has flowed in while it waited is used up first. 25 a second is one in 40 ms.
    for (let count = 0; count < 30; count += 1) await read();
    expect(await pace()).toBeGreaterThan(60);
    for (let count = 0; count < 170; count += 1) await read();
    expect(await pace()).toBeLessThan(50);
  });

  it('does not wait for a time beyond its bound', async () => {
    const wire = new FakeWire(() => ({ status: 429, headers: { 'Retry-After': '3600' } }));
    const { options, clock } = sideOn(wire);
    const throttle = throttlePolicy({ ...options, waitsOut: true });
    const client = openArmClient({ ...options, guard: readOnlyPolicy(), throttle, retries: 3 });
    expect(await client.send({ method: 'GET', url: group })).toMatchObject({ status: 429 });
    expect(clock.slept).toEqual([]);
    expect(wire.sent).toHaveLength(1);
  });
});
