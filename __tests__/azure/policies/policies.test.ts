import { describe, expect, it } from '@jest/globals';

import { openArmClient, type ArmClient } from '../../../src/azure/client/arm-client.js';
import { openReader } from '../../../src/azure/open-reader.js';
import { isReadOnly, readOnlyPolicy } from '../../../src/azure/policies/read-only-policy.js';
import { throttlePolicy } from '../../../src/azure/policies/throttle-policy.js';
import { TokenKeeper } from '../../../src/azure/sign-in/token-keeper.js';
import { ARM, armError, CORRELATION_ID, FakeWire, scope, sideOn } from '../fake-wire.js';

const group = `${ARM}/subscriptions/a/resourceGroups/b`;

function readingClient(wire: FakeWire): { client: ArmClient; issued: () => number } {
  const { options, issuer } = sideOn(wire);
  const throttle = throttlePolicy({ ...options, waitsOut: true });
  const client = openArmClient({ ...options, guard: readOnlyPolicy(), throttle, retries: 3 });
  return { client, issued: () => issuer.issued };
}

describe('the read-only policy', () => {
  it.each([
    ['PUT', group],
    ['PATCH', group],
    ['DELETE', group],
    ['POST', `${group}/moveResources?api-version=2024-03-01`],
    ['POST', `${group}/providers/Microsoft.MachineLearningServices/workspaces/w/listKeys`],
    ['POST', `${group}/moveResources/validateMoveResources`],
    ['POST', `${ARM}/providers/Microsoft.ResourceGraph/resources/x`],
    ['POST', `${ARM}/providers/Microsoft.ResourceGraph/resources/../x`],
    ['POST', `${group}/providers/Microsoft.ResourceGraph/resources`],
    ['PUT', `${ARM}/providers/Microsoft.ResourceGraph/resources`],
    ['POST', `${group}/x/validateMoveResources`],
    ['POST', `${group}/providers/Microsoft.MachineLearningServices/workspaces/w/x/diagnose`],
    ['POST', `${group}/providers/Microsoft.Compute/virtualMachines/w/diagnose`],
    ['POST', `${group}/providers/Microsoft.Contoso/workspaces/w/diagnose`],
    ['POST', `${group}/providers/Microsoft.MachineLearningServices/workspaces/w/diagnose/x`],
    ['POST', `${group}/validateMoveResources/../moveResources`],
    ['POST', `${group}%2FmoveResources%3F/validateMoveResources`],
    ['POST', `${ARM}/subscriptions/a/resourceGroups/b/moveResources?x=/validateMoveResources`],
    ['POST', `${ARM}/subscriptions/a/resourceGroups/b/moveResources#/validateMoveResources`],
    ['post', `${group}/validateMoveResources`],
    ['get', group],
    ['GET', 'not a url'],
  ])('refuses %s %s', (method, url) => {
    expect(isReadOnly(method, url)).toBe(false);
  });

  it.each([
    ['GET', `${group}?api-version=1`],
    ['HEAD', group],
    ['POST', `${group}/validateMoveResources?api-version=2024-03-01`],
    ['POST', `${group}/providers/Microsoft.MachineLearningServices/workspaces/w/diagnose`],
    ['POST', `${ARM}/subscriptions/a/resourcegroups/b%C3%BC.(1)/validatemoveresources`],
  ])('lets %s %s through', (method, url) => {
    expect(isReadOnly(method, url)).toBe(true);
  });

  it('stands in the pipeline of the reader: a POST of moveResources never reaches the wire', async () => {
    const wire = new FakeWire(() => ({ status: 204 }));
    const { client } = readingClient(wire);
    await expect(
      client.send({ method: 'POST', url: `${group}/moveResources`, body: {} }),
    ).rejects.toThrow('not allowed while reading: POST');
    expect(wire.sent).toHaveLength(0);
  });
});

describe('the pinned host', () => {
  it.each([
    'https://evil.example/x',
    'http://management.azure.com/x',
    'https://management.azure.com.evil.example/',
  ])('refuses %s before a token is asked for', async (url) => {
    const wire = new FakeWire(() => ({ status: 200 }));
    const { client, issued } = readingClient(wire);
    await expect(client.send({ method: 'GET', url })).rejects.toThrow('not allowed outside');
    expect(wire.sent).toHaveLength(0);
    expect(issued()).toBe(0);
  });

  it.each([301, 302, 303, 307, 308])('follows no redirect by %i', async (status) => {
    const wire = new FakeWire([
      { status, headers: { Location: `${ARM}/elsewhere` } },
      { status: 200 },
    ]);
    const { client } = readingClient(wire);
    expect(await client.send({ method: 'GET', url: group })).toMatchObject({ status });
    expect(wire.sent).toHaveLength(1);
  });
});

describe('every request', () => {
  it('carries the correlation id, asks for English and names the product', async () => {
    const wire = new FakeWire(() => ({ status: 200, body: {} }));
    const { client } = readingClient(wire);
    await client.send({ method: 'GET', url: group });
    await client.send({ method: 'GET', url: group });
    for (const { headers } of wire.sent) {
      expect(headers).toMatchObject({
        'x-ms-correlation-request-id': CORRELATION_ID,
        'accept-language': 'en-US',
      });
      expect(headers['user-agent']).toMatch(/^move-azure-ml-workspace\/1\.2\.3 /);
    }
    const ids = wire.sent.map(({ headers }) => headers['x-ms-client-request-id']);
    expect(new Set(ids).size).toBe(2);
  });

  it('keeps tokens out of what it says about trouble', async () => {
    const secret = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtZSJ9.c2lnbmF0dXJl';
    const wire = new FakeWire(() => ({
      status: 403,
      body: armError('Forbidden', `Bearer ${secret}`),
    }));
    const collection = await openReader(sideOn(wire).options).readCollection('computes', scope, []);
    expect(JSON.stringify(collection)).toContain('Forbidden');
    expect(JSON.stringify(collection)).not.toContain(secret);
  });
});

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

  it('is one for the reader and its polls, and no poll queues behind reads', async () => {
    const wire = new FakeWire(() => ({ status: 204 }));
    const { options, clock } = sideOn(wire);
    const open = (waitsOut: boolean): ArmClient =>
      openArmClient({
        ...options,
        guard: readOnlyPolicy(),
        throttle: throttlePolicy({ ...options, waitsOut }),
        retries: 0,
      });
    const [reader, follower] = [open(true), open(false)];
    const reads = Array.from({ length: 300 }, () => reader.send({ method: 'GET', url: group }));
    const poll = follower.send({ method: 'GET', url: `${group}/poll` });
    await Promise.all([...reads, poll]);
    // 301 requests, of which 250 at once: 51 at 25 a second.
    expect(clock.slept.reduce((sum, ms) => sum + ms, 0)).toBe(2_040);
    const place = wire.sent.findIndex(({ url }) => url.endsWith('/poll'));
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
    expect(clock.slept).toEqual([40]);
  });

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
    headers: { 'x-ms-ratelimit-remaining-subscription-reads': '0' },
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
    // 25 a second is one in 40 ms.
    expect(await pace()).toBeGreaterThan(75);
    for (let count = 0; count < 100; count += 1) await read();
    expect(await pace()).toBe(40);
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
