import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';

import { array, check, literal, number, object, pipe, string } from 'valibot';

import { canonicalHash, canonicalText } from '../canonical-json.js';
import { isJsonObject, type JsonObject, type JsonValue } from '../json.js';
import { parseJson } from '../parse-json.js';
import type { Secrets } from './secrets.js';

/**
 * Secrets as they lie in a plan file, beside the plan. Plain JSON; the binary fields are base64.
 */
export interface SealedSecrets {
  readonly algorithm: typeof ALGORITHM;
  readonly kdf: {
    readonly name: 'scrypt';
    readonly n: number;
    readonly r: number;
    readonly p: number;
  };
  readonly salt: string;
  readonly nonce: string;
  readonly tag: string;
  readonly text: string;
  /** Lower-cased ids of what it holds secrets of, sorted. */
  readonly of: readonly string[];
}

const ALGORITHM = 'AES-256-GCM';
const KEY_BYTES = 32;
const SALT_BYTES = 16;
/**
 * GCM is specified for nonces of 96 bits, and a random one is used once with its own salt (NIST SP
 * 800-38D, 8.2).
 */
const NONCE_BYTES = 12;
/**
 * A shorter tag would be easier to forge (NIST SP 800-38D, appendix C), so a file may not ask for
 * one.
 */
const TAG_BYTES = 16;

/** OWASP Password Storage Cheat Sheet: scrypt with N=2^17, r=8, p=1, which takes 128 MiB. */
const KDF: SealedSecrets['kdf'] = { name: 'scrypt', n: 2 ** 17, r: 8, p: 1 };
const MAX_MEMORY = 256 * 1024 * 1024;
// What a file may ask for: it has travelled, and must not be able to make a run spend hours or
// gigabytes.
const LARGEST_N = 2 ** 20;
const LARGEST_P = 4;

/**
 * Seals secrets for one plan: only the same key opens them, and only beside the plan of the same
 * digest.
 *
 * @param key the user's text, of any length; the contract asks for at least 32 characters.
 */
export async function sealSecrets(
  secrets: Secrets,
  key: string,
  planDigest: string,
): Promise<SealedSecrets> {
  const salt = randomBytes(SALT_BYTES);
  const nonce = randomBytes(NONCE_BYTES);
  const head = {
    algorithm: ALGORITHM,
    kdf: KDF,
    salt: salt.toString('base64'),
    nonce: nonce.toString('base64'),
    of: Object.keys(secrets).sort(),
  } as const;
  const cipher = createCipheriv('aes-256-gcm', await keyFrom(key, salt, KDF), nonce, {
    authTagLength: TAG_BYTES,
  });
  cipher.setAAD(authenticated(head, planDigest));
  const text = Buffer.concat([cipher.update(JSON.stringify(secrets), 'utf8'), cipher.final()]);
  return { ...head, tag: cipher.getAuthTag().toString('base64'), text: text.toString('base64') };
}

/**
 * The secrets; undefined for a wrong key, another plan, or a sealed part that was changed in any
 * place.
 */
export async function openSecrets(
  sealed: SealedSecrets,
  key: string,
  planDigest: string,
): Promise<Secrets | undefined> {
  const { tag, text, ...head } = sealed;
  const [salt, nonce, tagBytes] = [head.salt, head.nonce, tag].map(fromBase64);
  if (salt === undefined || nonce?.length !== NONCE_BYTES || tagBytes?.length !== TAG_BYTES) {
    return undefined;
  }
  if (!isAffordable(head.kdf)) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', await keyFrom(key, salt, head.kdf), nonce, {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(authenticated(head, planDigest));
  decipher.setAuthTag(tagBytes);
  try {
    const opened = Buffer.concat([decipher.update(fromBase64(text)), decipher.final()]);
    return secretsIn(parseJson(opened.toString('utf8')));
  } catch {
    // The one thing that fails here is the authentication, and it does not say what of it was
    // wrong.
    return undefined;
  }
}

/** A sealed part as a plan file has it. That it fits proves nothing of its origin. */
export const sealedSchema = object({
  algorithm: literal(ALGORITHM),
  kdf: pipe(
    object({ name: literal('scrypt'), n: number(), r: number(), p: number() }),
    check(isAffordable, 'expected costs that a run can bear'),
  ),
  salt: string(),
  nonce: string(),
  tag: string(),
  text: string(),
  of: array(string()),
});

/** A sealed part as it is written. */
export function sealedAsJson(sealed: SealedSecrets): JsonObject {
  return { ...sealed, kdf: { ...sealed.kdf } };
}

/**
 * By what a journal knows a sealed part again: `sha256:` and 64 hex digits over the whole of it, an
 * empty text where there is none. That a key opens it beside its plan says nothing of its age: every
 * part that was ever sealed for a plan does.
 */
export function sealMark(sealed: SealedSecrets | undefined): string {
  return sealed === undefined ? '' : `sha256:${canonicalHash(sealedAsJson(sealed))}`;
}

// RFC 7914: N is a power of two above one; the memory is about 128 * r * (N + p) bytes.
function isAffordable({ n, r, p }: SealedSecrets['kdf']): boolean {
  const isPowerOfTwo = Number.isInteger(Math.log2(n)) && n > 1;
  const areWhole = [n, r, p].every((part) => Number.isSafeInteger(part) && part > 0);
  return (
    areWhole &&
    isPowerOfTwo &&
    n <= LARGEST_N &&
    p <= LARGEST_P &&
    128 * r * (n + p + 2) <= MAX_MEMORY
  );
}

function keyFrom(key: string, salt: Buffer, { n, r, p }: SealedSecrets['kdf']): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(key, salt, KEY_BYTES, { N: n, r, p, maxmem: MAX_MEMORY }, (error, derived) => {
      if (error === null) resolve(derived);
      else reject(error);
    });
  });
}

/**
 * Everything that is readable in a sealed part, and the plan that it belongs to, is authenticated
 * with it.
 */
function authenticated(head: Omit<SealedSecrets, 'tag' | 'text'>, planDigest: string): Buffer {
  return Buffer.from(canonicalText({ ...head, kdf: { ...head.kdf }, planDigest }), 'utf8');
}

function secretsIn(value: JsonValue | undefined): Secrets | undefined {
  if (!isJsonObject(value)) return undefined;
  const entries = Object.entries(value).flatMap(([id, secret]): [string, JsonObject][] =>
    isJsonObject(secret) ? [[id, secret]] : [],
  );
  return Object.fromEntries(entries);
}

function fromBase64(text: string): Buffer {
  return Buffer.from(text, 'base64');
}
