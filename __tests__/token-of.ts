import type { JsonValue } from '../src/domain/json.js';

/** An unsigned token with these claims, in the form of those of Microsoft Entra. */
export function tokenOf(claims: JsonValue): string {
  const part = (value: JsonValue): string =>
    Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part(claims)}.`;
}
