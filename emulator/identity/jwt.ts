import { generateKeyPairSync, randomUUID, sign, verify, type KeyObject } from 'node:crypto';
import { isJsonObject, parseJson } from '../parse-json.js';
import type { JsonObject } from '../types.js';

/** A key that signs tokens with ES256 (RFC 7518, 3.4). */
export interface SigningKey {
  readonly keyId: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

export function makeSigningKey(): SigningKey {
  return { keyId: randomUUID(), ...generateKeyPairSync('ec', { namedCurve: 'P-256' }) };
}

function encode(value: JsonObject): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** A signed token in compact form (RFC 7519). */
export function signJwt(claims: JsonObject, key: SigningKey): string {
  const head = encode({ typ: 'JWT', alg: 'ES256', kid: key.keyId });
  const input = `${head}.${encode(claims)}`;
  const signature = sign('sha256', Buffer.from(input), {
    key: key.privateKey,
    dsaEncoding: 'ieee-p1363',
  });
  return `${input}.${signature.toString('base64url')}`;
}

/** The claims of a token, whoever signed it; null when it is no token at all. */
export function decodeJwt(token: string): JsonObject | null {
  const [, payload, signature] = token.split('.');
  if (payload === undefined || signature === undefined) return null;
  try {
    const value = parseJson(Buffer.from(payload, 'base64url').toString('utf8'));
    return isJsonObject(value) ? value : null;
  } catch {
    return null;
  }
}

/** Whether this key signed the token. */
export function isSignedBy(token: string, key: SigningKey): boolean {
  const end = token.lastIndexOf('.');
  const signature = Buffer.from(token.slice(end + 1), 'base64url');
  return verify(
    'sha256',
    Buffer.from(token.slice(0, end)),
    { key: key.publicKey, dsaEncoding: 'ieee-p1363' },
    signature,
  );
}

/** A claim that is text; empty when it is absent or something else. */
export function textClaim(claims: JsonObject, name: string): string {
  const value = claims[name];
  return typeof value === 'string' ? value : '';
}

/** A claim that is a time in seconds since 1970; 0 when it is absent or something else. */
export function timeClaim(claims: JsonObject, name: string): number {
  const value = claims[name];
  return typeof value === 'number' ? value : 0;
}
