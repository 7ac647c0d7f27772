import { randomUUID } from 'node:crypto';
import { signJwt, type SigningKey } from './jwt.js';

export interface Principal {
  readonly tenantId: string;
  readonly clientId: string;
  readonly objectId: string;
}

export interface AccessToken {
  readonly token: string;
  /** Seconds since 1970. */
  readonly expiresOn: number;
}

/**
 * Issues an application's access token with the claims Azure Resource Manager reads (Microsoft:
 * Access token claims reference, version 1.0 tokens).
 *
 * @param audience the resource as the client spelled it, a trailing slash included.
 * @param lifetimeSeconds how long the token is good for.
 * @param now milliseconds since 1970.
 */
export function issueAccessToken(
  principal: Principal,
  audience: string,
  lifetimeSeconds: number,
  key: SigningKey,
  now: number,
): AccessToken {
  const issuedAt = Math.floor(now / 1000);
  const expiresOn = issuedAt + lifetimeSeconds;
  const issuer = `https://sts.windows.net/${principal.tenantId}/`;
  const claims = {
    aud: audience,
    iss: issuer,
    iat: issuedAt,
    nbf: issuedAt,
    exp: expiresOn,
    appid: principal.clientId,
    appidacr: '2',
    idp: issuer,
    idtyp: 'app',
    oid: principal.objectId,
    sub: principal.objectId,
    tid: principal.tenantId,
    uti: randomUUID(),
    ver: '1.0',
  };
  return { token: signJwt(claims, key), expiresOn };
}
