import { describe, expect, it } from '@jest/globals';
import {
  createGithubOidc,
  GITHUB_ISSUER,
  GITHUB_OIDC_REQUEST_URL,
} from '../../../emulator/github/oidc.js';
import { decodeJwt, isSignedBy, makeSigningKey } from '../../../emulator/identity/jwt.js';
import { isJsonObject } from '../../../emulator/parse-json.js';
import { DEFAULT_SETTINGS, GITHUB_SUBJECT } from '../../../emulator/settings.js';
import type { WireAnswer } from '../../../emulator/types.js';
import { wireRequest } from '../network/wire-request.js';

const NOW = Date.UTC(2026, 0, 1);
const key = makeSigningKey();
const ask = createGithubOidc({
  identity: DEFAULT_SETTINGS.workflow,
  requestToken: 'secret',
  lifetimeSeconds: 600,
  key,
  now: () => NOW,
});
const headers = { authorization: 'Bearer secret' };

function tokenOf({ body }: WireAnswer): string {
  const value = body !== undefined && isJsonObject(body) ? body['value'] : undefined;
  if (typeof value !== 'string') throw new Error('no token');
  return value;
}

describe('createGithubOidc', () => {
  it('issues a token with the claims of the workflow run', async () => {
    const url = `${GITHUB_OIDC_REQUEST_URL}&audience=api%3A%2F%2FAzureADTokenExchange`;
    const token = tokenOf(await ask(wireRequest('GET', url, { headers })));
    expect(isSignedBy(token, key)).toBe(true);
    expect(decodeJwt(token)).toMatchObject({
      iss: GITHUB_ISSUER,
      aud: 'api://AzureADTokenExchange',
      sub: GITHUB_SUBJECT,
      repository: 'contoso/ml-platform',
      repository_owner: 'contoso',
      environment: 'production',
      run_id: '1234567890',
      exp: NOW / 1000 + 600,
    });
  });

  it('names the owner as audience when none is asked for', async () => {
    const token = tokenOf(await ask(wireRequest('GET', GITHUB_OIDC_REQUEST_URL, { headers })));
    expect(decodeJwt(token)?.['aud']).toBe('https://github.com/contoso');
  });

  it('wants the request token and the right address', async () => {
    expect((await ask(wireRequest('GET', GITHUB_OIDC_REQUEST_URL))).status).toBe(401);
    const wrong = { authorization: 'Bearer other' };
    const refused = await ask(wireRequest('GET', GITHUB_OIDC_REQUEST_URL, { headers: wrong }));
    expect(refused.status).toBe(401);
    const elsewhere = new URL('/elsewhere', GITHUB_OIDC_REQUEST_URL).href;
    expect((await ask(wireRequest('GET', elsewhere, { headers }))).status).toBe(404);
  });
});
