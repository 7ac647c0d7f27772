import { describe, expect, it } from '@jest/globals';

import {
  isSecretListing,
  listSecretsPolicy,
} from '../../src/azure/policies/list-secrets-policy.js';
import { openSecretReader } from '../../src/azure/open-secret-reader.js';
import { clouds } from '../../src/azure/client/clouds.js';
import type { JsonObject, JsonValue } from '../../src/domain/json.js';
import {
  ARM,
  armError,
  CORRELATION_ID,
  FakeWire,
  sideOn,
  workspaceId,
  type Reply,
} from './fake-wire.js';

const WORKSPACE = `${ARM}${workspaceId}`;
const ENDPOINT = `${workspaceId}/onlineEndpoints/e`;

function readerOn(replies: readonly Reply[]) {
  const wire = new FakeWire(replies);
  const { options, clock } = sideOn(wire);
  return { wire, clock, reader: openSecretReader(options) };
}

describe('what the guard of the secret reader lets through', () => {
  it.each([
    '/onlineEndpoints/e/listKeys',
    '/batchEndpoints/e/listkeys',
    '/datastores/d/listSecrets',
    '/connections/c/listsecrets',
    '/computes/c/listKeys',
    '/connections/b%C3%BC%20x/listsecrets',
  ])('POST %s', (path) => {
    expect(isSecretListing('POST', `${WORKSPACE}${path}?api-version=2025-12-01`)).toBe(true);
  });

  it.each([
    ['GET', '/onlineEndpoints/e/listKeys'],
    ['GET', '/onlineEndpoints/e'],
    ['post', '/onlineEndpoints/e/listKeys'],
    ['DELETE', '/onlineEndpoints/e'],
    ['PUT', '/onlineEndpoints/e/listKeys'],
    ['POST', '/listKeys'],
    ['POST', '/listStorageAccountKeys'],
    ['POST', '/onlineEndpoints/e/regenerateKeys'],
    ['POST', '/onlineEndpoints/e/token'],
    ['POST', '/onlineEndpoints/e/listSecrets'],
    ['POST', '/onlineEndpoints/e/x/listKeys'],
    ['POST', '/onlineEndpoints/e%2Fx/listKeys'],
    ['POST', '/serverlessEndpoints/e/listKeys'],
    ['POST', '/computes/c/stop'],
    ['POST', '/computes/c/stop?x=/listKeys'],
    ['POST', '/computes/c/stop#/listKeys'],
    ['POST', '/computes/c/stop%3F/listKeys'],
    ['POST', '/computes/listKeys/../../onlineEndpoints/e/regenerateKeys'],
  ])('not %s %s', (method, path) => {
    expect(isSecretListing(method, `${WORKSPACE}${path}`)).toBe(false);
  });

  it.each([
    `${ARM}/subscriptions/a/resourceGroups/b/moveResources`,
    `${ARM}/subscriptions/a/resourceGroups/b/validateMoveResources`,
    `${ARM}/subscriptions/a/resourceGroups/b/providers/Microsoft.Storage/storageAccounts/s/listKeys`,
    `${WORKSPACE.replace('MachineLearningServices', 'MachineLearningServicesX')}/computes/c/listKeys`,
    'no url',
  ])('not POST %s', async (url) => {
    expect(isSecretListing('POST', url)).toBe(false);
    if (url === 'no url') return;
    const { createPipelineRequest } = await import('@azure/core-rest-pipeline');
    const request = createPipelineRequest({ method: 'POST', url });
    const sent = listSecretsPolicy().sendRequest(request, () => Promise.reject(new Error('sent')));
    await expect(sent).rejects.toThrow('not a listing of secrets');
  });
});

const keys = { primaryKey: 'hush', secondaryKey: 'hush' };

function connection(name: string, credentials: JsonValue = { key: 'hush' }): JsonObject {
  // Connections are listed with ids of another type (published example: WorkspaceConnection/list).
  const id = `${workspaceId}/linkedWorkspaces/${name}`;
  return { id, name, properties: { authType: 'ApiKey', credentials } };
}

describe('a listing', () => {
  it.each<[string, string, JsonObject]>([
    ['onlineEndpoints/e', 'listKeys', keys],
    ['batchEndpoints/e', 'listkeys', keys],
    ['computes/c', 'listKeys', { computeType: 'Databricks', databricksAccessToken: 'hush' }],
    ['datastores/d', 'listSecrets', { secretsType: 'Sas', sasToken: 'hush' }],
    ['connections/c', 'listsecrets', connection('c')],
    ['CONNECTIONS/b ü', 'listsecrets', connection('b ü')],
  ])('of %s is one POST as Azure publishes it: %s', async (path, action, body) => {
    const { wire, reader } = readerOn([{ status: 200, body }]);
    const read = await reader.listSecrets(`${workspaceId}/${path}`);
    expect(read).toEqual({ state: 'read', body });
    const sent = encodeURI(`${WORKSPACE}/${path}/${action}?api-version=2025-12-01`);
    expect(wire.sent).toMatchObject([
      {
        method: 'POST',
        url: sent,
        body: undefined,
        headers: {
          authorization: 'Bearer token-1',
          'x-ms-correlation-request-id': CORRELATION_ID,
          'user-agent': expect.stringMatching(/^move-azure-ml-workspace\/1\.2\.3 /),
        },
      },
    ]);
  });

  it('goes to the Resource Manager of its cloud', async () => {
    const wire = new FakeWire([{ status: 200, body: {} }]);
    const { options } = sideOn(wire);
    const reader = openSecretReader({ ...options, cloud: clouds.AzureChinaCloud });
    await reader.listSecrets(ENDPOINT);
    expect(wire.sent[0]?.url).toMatch(/^https:\/\/management\.chinacloudapi\.cn\/subscriptions\//);
  });

  // The first is the example published with this version; the others are of types and fields that
  // the SDK's models do not know.
  it.each<[string, JsonObject]>([
    ['datastores', { secretsType: 'AccountKey', key: 'string' }],
    ['datastores', { secretsType: 'KerberosKeytab', kerberosKeytab: 'k' }],
    ['computes', { computeType: 'Kubernetes', since: '2026-01-01T00:00:00Z', more: [1] }],
    ['onlineEndpoints', { ...keys, since: null }],
  ])('of %s keeps every field as Azure sent it: %j', async (type, body) => {
    const { reader } = readerOn([{ status: 200, body }]);
    const read = await reader.listSecrets(`${workspaceId}/${type}/one`);
    expect(read).toStrictEqual({ state: 'read', body });
  });

  it('of something that has none of this product is not sent', async () => {
    const { wire, reader } = readerOn([]);
    await expect(reader.listSecrets(workspaceId)).rejects.toThrow('not a listing of secrets');
    expect(wire.sent).toHaveLength(0);
  });

  it.each<[string, Reply, RegExp]>([
    ['is refused', { status: 403, body: armError('AuthorizationFailed', 'hush') }, /403 \(Auth/],
    ['is refused without a code', { status: 403, body: 'hush' }, /^Azure answered 403$/],
    ['is refused with a strange code', { status: 400, body: armError('hush hush!') }, /400$/],
    ['is answered with a page', { status: 200, body: '<html>hush' }, /200 with something/],
    ['is answered with a list', { status: 200, body: ['hush'] }, /200 with something/],
    ['is accepted only', { status: 202, body: { key: 'hush' } }, /202 with something/],
  ])('that %s is unknown, and no body is told', async (_, reply, expected) => {
    const { wire, reader } = readerOn([reply]);
    const read = await reader.listSecrets(ENDPOINT);
    expect(read).toMatchObject({ state: 'unknown', why: expect.stringMatching(expected) });
    expect(JSON.stringify(read)).not.toContain('hush');
    expect(wire.sent).toHaveLength(1);
  });

  // The first was recorded of an endpoint with tokens, which has no keys.
  it.each<[string, JsonObject]>([
    ['onlineEndpoints/e', { primaryKey: null, secondaryKey: null }],
    ['onlineEndpoints/e', { error: { code: 'KeysUnavailable' } }],
    ['onlineEndpoints/e', { ...keys, Error: { code: 'KeysUnavailable' } }],
    ['onlineEndpoints/e', {}],
    ['onlineEndpoints/e', { value: [] }],
    ['batchEndpoints/e', { primaryKey: 'hush', secondaryKey: '' }],
    ['datastores/d', { secretsType: 'AccountKey', sasToken: 'hush' }],
    ['datastores/d', { key: 'hush' }],
    ['datastores/d', { secretsType: 'KerberosKeytab', kerberosKeytab: null }],
    ['computes/c', { computeType: 'VirtualMachine', administratorAccount: { username: 'hush' } }],
    ['connections/c', { ...connection('c'), name: 'other' }],
    ['connections/c', connection('other')],
    ['connections/c', connection('c', null)],
    ['connections/c', connection('c', { key: null })],
  ])('of %s that tells no secret of it is unknown: %j', async (path, body) => {
    const { reader } = readerOn([{ status: 200, body }]);
    const read = await reader.listSecrets(`${workspaceId}/${path}`);
    expect(read).toMatchObject({ state: 'unknown', why: expect.stringContaining('no listing') });
  });

  it('that breaks off is asked for again, three times at most', async () => {
    const good: Reply = { status: 200, body: keys };
    const once = readerOn([{ breaks: 'ECONNRESET' }, { status: 503 }, good]);
    expect(await once.reader.listSecrets(ENDPOINT)).toMatchObject({ state: 'read' });
    expect(once.clock.slept).toEqual([1_000, 3_000]);
    const never = readerOn(Array.from({ length: 9 }, () => ({ status: 500 })));
    expect(await never.reader.listSecrets(ENDPOINT)).toEqual({
      state: 'unknown',
      why: 'Azure answered 500',
    });
    expect(never.wire.sent).toHaveLength(3);
  });
});
