import { describe, expect, it } from '@jest/globals';
import { issueAccessToken } from '../../../emulator/identity/access-token.js';
import { requireBearer, withBearer } from '../../../emulator/identity/bearer.js';
import { makeSigningKey } from '../../../emulator/identity/jwt.js';
import { TENANT_ID } from '../../../emulator/settings.js';
import type { WireRequest } from '../../../emulator/types.js';
import { wireRequest } from '../network/wire-request.js';

const NOW = Date.UTC(2026, 0, 1, 8, 55, 57);
const tokenKey = makeSigningKey();
const options = { tokenKey, tenantId: TENANT_ID, now: () => NOW };
const principal = { tenantId: TENANT_ID, clientId: 'c', objectId: 'o' };

function asking(
  changes: { audience?: string; issuedAt?: number; key?: typeof tokenKey; host?: string } = {},
): WireRequest {
  const { audience = 'https://management.azure.com', issuedAt = NOW, key = tokenKey } = changes;
  const { token } = issueAccessToken(principal, audience, 60, key, issuedAt);
  const headers = { authorization: `Bearer ${token}` };
  return wireRequest('GET', `https://${changes.host ?? 'management.azure.com'}/`, { headers });
}

describe('requireBearer', () => {
  it('lets a token of ours in, for either name of Resource Manager', () => {
    expect(requireBearer(asking(), options)).toBeNull();
    const other = asking({ audience: 'https://management.core.windows.net/' });
    expect(requireBearer(other, options)).toBeNull();
  });

  it('asks each cloud for its own audience', () => {
    const host = 'management.usgovcloudapi.net';
    const audience = `https://${host}/`;
    expect(requireBearer(asking({ host, audience }), options)).toBeNull();
    expect(requireBearer(asking({ host }), options)?.status).toBe(401);
  });

  it('refuses a request without a token, and says where to get one', () => {
    const refused = requireBearer(wireRequest('GET', 'https://management.azure.com/'), options);
    expect(refused).toMatchObject({
      status: 401,
      body: { error: { code: 'AuthenticationFailed' } },
    });
    expect(refused?.headers?.['www-authenticate']).toContain(
      `Bearer authorization_uri="https://login.microsoftonline.com/${TENANT_ID}"`,
    );
  });

  it('refuses an expired token with both times', () => {
    const refused = requireBearer(asking({ issuedAt: NOW - 71_000 }), options);
    expect(refused?.body).toEqual({
      error: {
        code: 'ExpiredAuthenticationToken',
        message:
          "The access token expiry UTC time '1/1/2026 8:55:46 AM' is earlier than current UTC time '1/1/2026 8:55:57 AM'.",
      },
    });
  });

  it('refuses what somebody else signed, what is no token, and what is for another resource', () => {
    const code = (request: WireRequest): unknown => requireBearer(request, options)?.body;
    const invalid = { error: { code: 'InvalidAuthenticationToken' } };
    expect(code(asking({ key: makeSigningKey() }))).toMatchObject(invalid);
    const headers = { authorization: 'Basic abc' };
    const basic = wireRequest('GET', 'https://management.azure.com/', { headers });
    expect(code(basic)).toMatchObject(invalid);
    expect(code(asking({ audience: 'https://graph.microsoft.com' }))).toMatchObject({
      error: { code: 'InvalidAuthenticationTokenAudience' },
    });
  });

  it('keeps refused requests from the service', async () => {
    let asked = 0;
    const service = withBearer(() => {
      asked += 1;
      return Promise.resolve({ status: 200 });
    }, options);
    expect((await service(wireRequest('GET', 'https://management.azure.com/'))).status).toBe(401);
    expect((await service(asking())).status).toBe(200);
    expect(asked).toBe(1);
  });
});
