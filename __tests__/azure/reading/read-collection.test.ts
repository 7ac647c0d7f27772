import { describe, expect, it } from '@jest/globals';

import { openReader } from '../../../src/azure/open-reader.js';
import type { CollectionName } from '../../../src/domain/azure/inventory.js';
import type { JsonObject, JsonValue } from '../../../src/domain/json.js';
import { ARM, armError, FakeWire, scope, sideOn, workspaceId, type Reply } from '../fake-wire.js';

async function read(
  name: CollectionName,
  replies: readonly Reply[] | ((request: { url: string }) => Reply),
  parents: readonly JsonObject[] = [],
) {
  const wire = new FakeWire(replies);
  const { options, clock } = sideOn(wire);
  const collection = await openReader(options).readCollection(name, scope, parents);
  return { collection, wire, clock };
}

const one = {
  id: `${workspaceId}/computes/one`,
  name: 'one',
  properties: {},
  futureField: { kept: [1, null] },
};
const two = { id: `${workspaceId}/computes/two`, name: 'two', properties: {} };
const next = `${ARM}/subscriptions/sub-a/page2?api-version=2030-01-01&%24skip=a%2Fb`;

describe('lists', () => {
  it('keeps what Azure sends, over all pages, and follows the link verbatim', async () => {
    const { collection, wire } = await read('computes', [
      { status: 200, body: { value: [one], nextLink: next } },
      { status: 200, body: { value: [two], nextLink: null } },
    ]);
    expect(collection).toEqual({ state: 'read', items: [one, two], total: 2 });
    expect(wire.sent.map(({ url }) => url)).toEqual([
      `${ARM}${workspaceId}/computes?api-version=2025-12-01`,
      next,
    ]);
  });

  it('gives what has a name and no id the address of the list and its name', async () => {
    const reply = { status: 200, body: { value: [{ name: 'weekly', properties: {} }] } };
    expect((await read('schedules', [reply])).collection).toMatchObject({
      items: [{ id: `${workspaceId}/schedules/weekly` }],
    });
  });

  it.each([
    ['is there', 'Succeeded', 'unknown'],
    ['is going', 'Deleting', 'empty'],
  ])(
    'of an endpoint that %s when it was listed and is not there now are %s: %s',
    async (...row) => {
      const [, provisioningState, state] = row;
      const parent = { ...one, properties: { provisioningState } };
      const gone = { status: 404, body: armError('ParentResourceNotFound') };
      const { collection } = await read('onlineDeployments', [gone], [parent]);
      expect(collection.state).toBe(state);
    },
  );

  it.each<[string, JsonValue]>([
    ['nothing', {}],
    ['an error', { error: { code: 'Oops' } }],
    ['an error beside it', { contentEvaluationResult: { policyEvaluations: [] }, error: {} }],
    ...[
      { errors: [] },
      { code: 'E', message: 'm' },
      { fieldRestrictions: null },
      { fieldRestrictions: [{ field: 'location' }] },
      { fieldRestrictions: [{ field: 'location', restrictions: [{ result: 'Denied' }] }] },
      { contentEvaluationResult: { policyEvaluations: [{ evaluationResult: 'Error' }] } },
      { contentEvaluationResult: { policyEvaluations: [{}] } },
    ].map((more): [string, JsonValue] => [
      `nothing that denies, and ${JSON.stringify(more)}`,
      { contentEvaluationResult: { policyEvaluations: [] }, ...more },
    ]),
    ['no list', { contentEvaluationResult: { policyEvaluations: {} } }],
    ['no object in the list', { contentEvaluationResult: { policyEvaluations: ['Deny'] } }],
  ])('of policies is unknown by %s', async (_, body) => {
    const workspace = { id: workspaceId, location: 'westeurope' };
    const { collection } = await read('policyRestrictions', [{ status: 200, body }], [workspace]);
    expect(collection.state).toBe('unknown');
  });

  it('is empty only by an empty list of Azure, and an empty page in between ends nothing', async () => {
    expect((await read('computes', [{ status: 200, body: { value: [] } }])).collection).toEqual({
      state: 'empty',
      total: 0,
    });
    const { collection } = await read('computes', [
      { status: 200, body: { value: [], nextLink: next } },
      { status: 200, body: { value: [two] } },
    ]);
    expect(collection).toMatchObject({ state: 'read', items: [two] });
  });

  it.each<[string, Reply, string | undefined]>([
    ['403', { status: 403, body: armError('AuthorizationFailed') }, 'AuthorizationFailed'],
    ['404', { status: 404, body: armError('ResourceNotFound') }, 'ResourceNotFound'],
    [
      'a refused api-version',
      { status: 400, body: armError('NoRegisteredProviderFound') },
      'NoRegisteredProviderFound',
    ],
    ['204', { status: 204 }, undefined],
    ['no JSON', { status: 200, body: '<html></html>' }, undefined],
    ['an array', { status: 200, body: [] }, undefined],
    ['an error beside the list', { status: 200, body: { value: [], error: {} } }, undefined],
    ['a body without value', { status: 200, body: { values: [] } }, undefined],
    ['a value that is no list', { status: 200, body: { value: {} } }, undefined],
    ['a value with a text in it', { status: 200, body: { value: [one, 'two'] } }, undefined],
    ['a link that is no text', { status: 200, body: { value: [one], nextLink: 7 } }, undefined],
    ['a redirect', { status: 302, headers: { Location: 'https://evil.example/' } }, undefined],
  ])('is unknown by %s', async (_name, reply, code) => {
    const { collection, wire } = await read('computes', [
      reply,
      { status: 200, body: { value: [] } },
    ]);
    expect(collection).toMatchObject({ state: 'unknown', reason: { code } });
    expect(wire.sent).toHaveLength(1);
  });

  it.each<JsonObject>([
    { NextLink: next },
    { '@odata.nextLink': next },
    { errors: [{ code: 'E' }] },
    { Error: { code: 'E' } },
    { code: 'E', message: 'No.' },
    { error_code: 'E' },
    { count: 7 },
    { totalCount: 7 },
    { nextPageToken: 't' },
    { partial: true },
  ])('is unknown by an empty list with %j beside it', async (more) => {
    const { collection } = await read('activeJobs', [
      { status: 200, body: { value: [], ...more } },
    ]);
    expect(collection.state).toBe('unknown');
  });

  it('is unknown as a whole when page 2 is refused', async () => {
    const { collection } = await read('computes', [
      { status: 200, body: { value: [one], nextLink: next } },
      { status: 403, body: armError('AuthorizationFailed') },
    ]);
    expect(collection).toMatchObject({ state: 'unknown', reason: { status: 403 } });
  });

  it('is unknown when a link repeats', async () => {
    const { collection, wire } = await read('computes', () => ({
      status: 200,
      body: { value: [one], nextLink: next },
    }));
    expect(collection.state).toBe('unknown');
    expect(wire.sent).toHaveLength(2);
  });

  it.each([
    'https://evil.example/page2',
    '//evil.example/page2',
    `http://management.azure.com/page2`,
  ])('is unknown when the link is %s, and no request goes there', async (nextLink) => {
    const { collection, wire } = await read('computes', [
      { status: 200, body: { value: [one], nextLink } },
      { status: 200, body: { value: [] } },
    ]);
    expect(collection.state).toBe('unknown');
    expect(wire.sent).toHaveLength(1);
  });

  it('reads again after 500 and a reset, and is unknown when they stay', async () => {
    const { collection } = await read('computes', [
      { status: 500 },
      { breaks: 'ECONNRESET' },
      { status: 200, body: { value: [one] } },
    ]);
    expect(collection.state).toBe('read');
    expect((await read('computes', () => ({ status: 500 }))).collection).toMatchObject({
      state: 'unknown',
      reason: { status: 500 },
    });
    expect((await read('computes', () => ({ breaks: 'ECONNRESET' }))).collection.state).toBe(
      'unknown',
    );
  });

  it('waits out a 429, with and without a time, and is unknown when it stays', async () => {
    const waited = await read('computes', [
      { status: 429, headers: { 'Retry-After': '11' } },
      { status: 429 },
      { status: 200, body: { value: [one] } },
    ]);
    expect(waited.collection.state).toBe('read');
    expect(waited.clock.slept).toEqual([11_000, 5_000]);
    const stuck = await read('computes', () => ({ status: 429, body: armError('Throttled') }));
    expect(stuck.collection).toMatchObject({ state: 'unknown', reason: { status: 429 } });
    expect(stuck.wire.sent.length).toBeLessThan(10);
  });
});

describe('single resources', () => {
  it('is read with its body as sent', async () => {
    const body = { id: workspaceId, properties: { managedNetwork: { isolationMode: 'Disabled' } } };
    const { collection, wire } = await read('workspace', [{ status: 200, body }]);
    expect(collection).toEqual({ state: 'read', items: [body], total: 1 });
    expect(wire.sent[0]?.url).toBe(`${ARM}${workspaceId}?api-version=2025-12-01`);
  });

  it.each<[CollectionName, string]>([
    ['workspace', 'ResourceNotFound'],
    ['destinationNamesake', 'ResourceGroupNotFound'],
    ['destinationGroup', 'ResourceGroupNotFound'],
    ['sourceSubscription', 'SubscriptionNotFound'],
  ])('%s is empty by a 404 %s', async (name, code) => {
    const { collection } = await read(name, [{ status: 404, body: armError(code) }]);
    expect(collection).toEqual({ state: 'empty', total: 0 });
  });

  it.each<[string, Reply]>([
    ['a 404 of a proxy', { status: 404, body: '<html>not here</html>' }],
    ['a 404 of another kind', { status: 404, body: armError('SubscriptionNotFound') }],
    ['a body without an id', { status: 200, body: { status: 'ok' } }],
    ['an empty body', { status: 200 }],
  ])('is unknown by %s', async (_name, reply) => {
    expect((await read('workspace', [reply])).collection.state).toBe('unknown');
  });
});

describe('the deployments of an endpoint that was listed', () => {
  const gone: Reply = { status: 404, body: armError('ParentResourceNotFound') };
  const endpoint = (provisioningState: string): JsonObject => ({
    name: 'e',
    properties: { provisioningState },
  });

  it('are none when it was being deleted, and is not there by now', async () => {
    const { collection } = await read('onlineDeployments', [gone], [endpoint('Deleting')]);
    expect(collection).toEqual({ state: 'empty', total: 0 });
  });

  it('are unknown when it was simply there', async () => {
    const { collection } = await read('onlineDeployments', [gone], [endpoint('Succeeded')]);
    expect(collection).toMatchObject({
      state: 'unknown',
      reason: { code: 'ParentResourceNotFound' },
    });
  });
});
