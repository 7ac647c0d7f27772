import { describe, expect, it } from '@jest/globals';

import {
  CONNECTION_ID,
  createPipelinesOidc,
  PIPELINES_ISSUER,
  PIPELINES_OIDC_URL,
  PIPELINES_SUBJECT,
} from '../../../emulator/azure-pipelines/oidc.js';
import { decodeJwt, isSignedBy, makeSigningKey } from '../../../emulator/identity/jwt.js';
import { isJsonObject } from '../../../emulator/parse-json.js';
import { wireRequest } from '../network/wire-request.js';

const NOW = Date.UTC(2026, 0, 1);
const key = makeSigningKey();
const ask = createPipelinesOidc({
  accessToken: 'secret',
  lifetimeSeconds: 600,
  key,
  api: ({ url: { pathname } }) => Promise.resolve({ status: 200, body: { pathname } }),
  now: () => NOW,
});
const headers = { authorization: 'Bearer secret' };
const url = `${PIPELINES_OIDC_URL}?api-version=7.1&serviceConnectionId=${CONNECTION_ID}`;

describe('createPipelinesOidc', () => {
  it('issues a token that speaks for the service connection', async () => {
    const { status, body } = await ask(wireRequest('POST', url, { headers }));
    const token = body !== undefined && isJsonObject(body) ? body['oidcToken'] : undefined;
    if (typeof token !== 'string') throw new Error('no token');
    expect(status).toBe(200);
    expect(isSignedBy(token, key)).toBe(true);
    expect(decodeJwt(token)).toMatchObject({
      iss: PIPELINES_ISSUER,
      sub: PIPELINES_SUBJECT,
      aud: 'api://AzureADTokenExchange',
      exp: NOW / 1000 + 600,
    });
  });

  it.each([
    ['GET', url, headers, 405],
    ['POST', url, {}, 401],
    ['POST', url.replace(CONNECTION_ID, 'another'), headers, 404],
    ['POST', url.replace('api-version=7.1&', ''), headers, 400],
  ])('refuses %s %s with %j: %i', async (method, address, sent, status) => {
    expect((await ask(wireRequest(method, address, { headers: sent }))).status).toBe(status);
  });

  it('leaves everything else to the organization, for the job alone', async () => {
    const other = url.replace('/oidctoken', '/token');
    expect(await ask(wireRequest('GET', other, { headers }))).toMatchObject({ status: 200 });
    expect(await ask(wireRequest('GET', other, { headers: {} }))).toMatchObject({ status: 401 });
  });
});
