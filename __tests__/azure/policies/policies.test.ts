import { describe, expect, it } from '@jest/globals';

import { openArmClient, type ArmClient } from '../../../src/azure/client/arm-client.js';
import { openReader } from '../../../src/azure/open-reader.js';
import { isReadOnly, readOnlyPolicy } from '../../../src/azure/policies/read-only-policy.js';
import { throttlePolicy } from '../../../src/azure/policies/throttle-policy.js';
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
