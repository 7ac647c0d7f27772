import { isJsonObject, textAt, type JsonObject } from '../json.js';
import { parseJson } from '../parse-json.js';

/** Who a run is signed in as, by its token. */
export interface SignedInAs {
  readonly isPerson: boolean;
  /** What Azure may call it, lower-cased. */
  readonly names: ReadonlySet<string>;
}

const NAMES = ['oid', 'upn', 'unique_name', 'preferred_username', 'email', 'name'] as const;

/**
 * Reads who a token was issued for. Only the token of a person has `scp` (Microsoft: Access token
 * claims reference). Undefined for what is no such token, which is nobody's business but Azure's.
 */
export function signedInAs(token: string): SignedInAs | undefined {
  const [, payload = ''] = token.split('.');
  const claims = parseJson(Buffer.from(payload, 'base64url').toString('utf8'));
  if (!isJsonObject(claims) || textAt(claims, 'oid') === undefined) return undefined;
  const names = NAMES.flatMap((name) => textAt(claims, name)?.toLowerCase() ?? []);
  return { isPerson: textAt(claims, 'scp') !== undefined, names: new Set(names) };
}

/**
 * Whether Azure says of a thing that somebody else has made it: a person where the run is none, the
 * other way round, or a person of another name (`systemData`, Azure REST reference). What Azure
 * calls an application is not documented, so that applications are not told apart.
 */
export function isMadeByAnother(body: JsonObject, who: SignedInAs | undefined): boolean {
  const type = textAt(body, 'systemData', 'createdByType')?.toLowerCase() ?? '';
  if (who === undefined || type === '') return false;
  if ((type === 'user') !== who.isPerson) return true;
  const name = textAt(body, 'systemData', 'createdBy')?.toLowerCase() ?? '';
  return who.isPerson && name !== '' && !who.names.has(name);
}
