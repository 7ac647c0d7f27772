import { describe, expect, it } from '@jest/globals';
import {
  createGithubOidc,
  GITHUB_ISSUER,
  GITHUB_OIDC_REQUEST_URL,
} from '../../../emulator/github/oidc.js';
import { createEntra } from '../../../emulator/identity/entra.js';
import { decodeJwt, isSignedBy, makeSigningKey, signJwt } from '../../../emulator/identity/jwt.js';
import { isJsonObject } from '../../../emulator/parse-json.js';
import {
  CLIENT_ID,
  CLIENT_SECRET,
  DEFAULT_SETTINGS,
  FEDERATION_AUDIENCE,
  GITHUB_SUBJECT,
  SERVICE_PRINCIPAL_ID,
  TENANT_ID,
} from '../../../emulator/settings.js';
import type { JsonObject, WireAnswer } from '../../../emulator/types.js';
import { wireRequest } from '../network/wire-request.js';

const NOW = Date.UTC(2026, 0, 1);
const LOGIN = 'https://login.microsoftonline.com';
const [tokenKey, githubKey] = [makeSigningKey(), makeSigningKey()];
const entra = createEntra({
  tenants: DEFAULT_SETTINGS.tenants,
  tokenLifetimeSeconds: 3600,
  tokenKey,
  issuerKeys: { [GITHUB_ISSUER]: githubKey },
  now: () => NOW,
});

async function post(
  path: string,
  form: Readonly<Record<string, string>>,
): Promise<{ status: number; body: JsonObject }> {
  const body = new URLSearchParams(form).toString();
  return bodyOf(await entra(wireRequest('POST', `${LOGIN}${path}`, { body })));
}

function text(body: JsonObject, name: string): string {
  const value = body[name];
  if (typeof value !== 'string') throw new Error(`${name} is no text`);
  return value;
}

function bodyOf({ status, body }: WireAnswer): { status: number; body: JsonObject } {
  if (body === undefined || !isJsonObject(body)) throw new Error('no JSON object');
  return { status, body };
}

const V2 = `/${TENANT_ID}/oauth2/v2.0/token`;
const GRANT = {
  grant_type: 'client_credentials',
  client_id: CLIENT_ID,
  scope: 'https://management.azure.com/.default',
};

const GOOD = {
  iss: 'https://token.actions.githubusercontent.com',
  sub: GITHUB_SUBJECT,
  aud: FEDERATION_AUDIENCE,
  nbf: NOW / 1000,
  exp: NOW / 1000 + 600,
};
const asserted = (changes: JsonObject, key = githubKey): Record<string, string> => ({
  ...GRANT,
  client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
  client_assertion: signJwt({ ...GOOD, ...changes }, key),
});

describe('tokens', () => {
  it('gives a token for a secret, with the claims of the service principal', async () => {
    const { status, body } = await post(V2, { ...GRANT, client_secret: CLIENT_SECRET });
    expect(status).toBe(200);
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 3600 });
    const token = text(body, 'access_token');
    expect(isSignedBy(token, tokenKey)).toBe(true);
    expect(decodeJwt(token)).toMatchObject({
      aud: 'https://management.azure.com',
      iss: `https://sts.windows.net/${TENANT_ID}/`,
      tid: TENANT_ID,
      appid: CLIENT_ID,
      oid: SERVICE_PRINCIPAL_ID,
      exp: NOW / 1000 + 3600,
    });
  });

  it('gives a token for an assertion of GitHub', async () => {
    expect((await post(V2, asserted({}))).status).toBe(200);
  });

  it('takes what GitHub issues, the tenant named by its domain', async () => {
    const github = createGithubOidc({
      identity: DEFAULT_SETTINGS.workflow,
      requestToken: 'secret',
      lifetimeSeconds: 600,
      key: githubKey,
      now: () => NOW,
    });
    const url = `${GITHUB_OIDC_REQUEST_URL}&audience=${encodeURIComponent(FEDERATION_AUDIENCE)}`;
    const headers = { authorization: 'Bearer secret' };
    const { body } = bodyOf(await github(wireRequest('GET', url, { headers })));
    const form = { ...GRANT, client_assertion: text(body, 'value') };
    const answer = await post('/contoso.onmicrosoft.com/oauth2/v2.0/token', form);
    expect(answer.status).toBe(200);
  });

  it('keeps the slash a scope has, and speaks version 1 as well', async () => {
    const secret = { ...GRANT, client_secret: CLIENT_SECRET };
    const scope = 'https://management.core.windows.net//.default';
    const v2 = await post(V2, { ...secret, scope });
    expect(decodeJwt(text(v2.body, 'access_token'))?.['aud']).toBe(
      'https://management.core.windows.net/',
    );
    const resource = 'https://management.azure.com/';
    const v1 = await post(`/${TENANT_ID}/oauth2/token`, { ...secret, resource });
    expect(v1.body).toMatchObject({ resource, expires_in: '3600' });
  });
});

describe('refusals', () => {
  const secret = { ...GRANT, client_secret: CLIENT_SECRET };
  const nobody = '99999999-9999-9999-9999-999999999999';

  it.each<[number, number, string, Readonly<Record<string, string>>, string?]>([
    [90002, 400, 'invalid_request', secret, `/${nobody}/oauth2/v2.0/token`],
    [700016, 400, 'unauthorized_client', { ...secret, client_id: nobody }],
    [7000215, 401, 'invalid_client', { ...secret, client_secret: 'wrong' }],
    [7000218, 401, 'invalid_client', GRANT],
    [70003, 400, 'unsupported_grant_type', { ...secret, grant_type: 'password' }],
    [900144, 400, 'invalid_request', { grant_type: 'client_credentials' }],
    [70011, 400, 'invalid_scope', { ...secret, scope: 'User.Read' }],
    [700211, 401, 'invalid_client', asserted({ iss: 'https://elsewhere' })],
    [700212, 401, 'invalid_client', asserted({ aud: 'api://other' })],
    [700213, 401, 'invalid_client', asserted({ sub: 'repo:contoso/ml-platform:pull_request' })],
    [700213, 401, 'invalid_client', asserted({ sub: GITHUB_SUBJECT.toUpperCase() })],
    [700024, 401, 'invalid_client', asserted({ exp: NOW / 1000 })],
    [700024, 401, 'invalid_client', asserted({ nbf: NOW / 1000 + 301 })],
    [50013, 401, 'invalid_client', asserted({}, tokenKey)],
    [50013, 401, 'invalid_client', { ...GRANT, client_assertion: 'no token' }],
  ])('AADSTS%i', async (code, status, error, form, path = V2) => {
    const answer = await post(path, form);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ error, error_codes: [code] });
    expect(answer.body['error_description']).toMatch(new RegExp(`^AADSTS${code}: `));
  });

  it('AADSTS70021 for an application without federated credentials', async () => {
    const applications = [
      { clientId: CLIENT_ID, objectId: nobody, secrets: [], federatedCredentials: [] },
    ];
    const bare = createEntra({
      tenants: [{ id: TENANT_ID, domain: 'd', applications }],
      tokenLifetimeSeconds: 1,
      tokenKey,
      issuerKeys: { [GITHUB_ISSUER]: githubKey },
      now: () => NOW,
    });
    const body = new URLSearchParams(asserted({})).toString();
    const answer = await bare(wireRequest('POST', `${LOGIN}${V2}`, { body }));
    expect(answer.body).toMatchObject({ error_codes: [70021] });
  });
});

describe('discovery', () => {
  const get = (path: string): Promise<WireAnswer> => entra(wireRequest('GET', `${LOGIN}${path}`));

  it('describes the endpoints of a tenant in both versions', async () => {
    const v2 = await get(`/${TENANT_ID}/v2.0/.well-known/openid-configuration`);
    expect(v2.body).toMatchObject({
      issuer: `${LOGIN}/${TENANT_ID}/v2.0`,
      token_endpoint: `${LOGIN}/${TENANT_ID}/oauth2/v2.0/token`,
      jwks_uri: `${LOGIN}/${TENANT_ID}/discovery/v2.0/keys`,
    });
    const v1 = await get(`/${TENANT_ID}/.well-known/openid-configuration`);
    expect(v1.body).toMatchObject({ token_endpoint: `${LOGIN}/${TENANT_ID}/oauth2/token` });
  });

  it('does not know every tenant', async () => {
    const answer = await get('/nobody.example/v2.0/.well-known/openid-configuration');
    expect(answer).toMatchObject({ status: 400, body: { error_codes: [90002] } });
  });

  it('describes the clouds', async () => {
    const endpoint = encodeURIComponent(`${LOGIN}/${TENANT_ID}/oauth2/v2.0/authorize`);
    const answer = await get(
      `/common/discovery/instance?api-version=1.1&authorization_endpoint=${endpoint}`,
    );
    expect(answer.body).toMatchObject({
      tenant_discovery_endpoint: `${LOGIN}/${TENANT_ID}/v2.0/.well-known/openid-configuration`,
    });
  });

  it('publishes the public key only', async () => {
    const answer = await get(`/${TENANT_ID}/discovery/v2.0/keys`);
    expect(answer.body).toMatchObject({ keys: [{ kty: 'EC', kid: tokenKey.keyId }] });
    expect(JSON.stringify(answer.body)).not.toContain('"d"');
  });

  it('answers 404 for anything else', async () => {
    expect((await get('/common/oauth2/authorize')).status).toBe(404);
  });
});
