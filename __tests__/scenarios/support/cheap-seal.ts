import { createCipheriv, scryptSync } from 'node:crypto';

import { is } from 'valibot';

import { canonicalText } from '../../../src/domain/canonical-json.js';
import { isJsonObject, textAt, valueAt, type JsonObject } from '../../../src/domain/json.js';
import { parseJson } from '../../../src/domain/parse-json.js';
import { openSecrets, sealedSchema } from '../../../src/domain/plan/seal.js';
import type { Secrets } from '../../../src/domain/plan/secrets.js';

const COSTS = { name: 'scrypt', n: 2 ** 10, r: 8, p: 1 } as const;

/** The secrets that the sealed part of a plan file holds. */
export async function sealedIn(planText: string, key: string): Promise<Secrets> {
  const file = parseJson(planText);
  const sealed = valueAt(file, 'sealed');
  if (!is(sealedSchema, sealed)) throw new Error('the plan holds no sealed part');
  const secrets = await openSecrets(sealed, key, textAt(file, 'digest') ?? '');
  if (secrets === undefined) throw new Error('the key does not open it');
  return secrets;
}

/**
 * The text of a plan file with these secrets sealed by the published form, at costs that a test
 * which opens them a hundred times can bear. Made here without the product's own sealing, so that
 * its opening is held against something.
 */
export function withCheapSeal(planText: string, key: string, secrets: Secrets): string {
  const file = parseJson(planText);
  if (!isJsonObject(file)) throw new Error('there is no plan');
  const planDigest = textAt(file, 'digest') ?? '';
  const [salt, nonce] = [Buffer.alloc(16, 1), Buffer.alloc(12, 2)];
  const head: JsonObject = {
    algorithm: 'AES-256-GCM',
    kdf: COSTS,
    salt: salt.toString('base64'),
    nonce: nonce.toString('base64'),
    of: Object.keys(secrets).sort(),
  };
  const derived = scryptSync(key, salt, 32, { N: COSTS.n, r: COSTS.r, p: COSTS.p });
  const cipher = createCipheriv('aes-256-gcm', derived, nonce);
  cipher.setAAD(Buffer.from(canonicalText({ ...head, planDigest }), 'utf8'));
  const text = Buffer.concat([cipher.update(JSON.stringify(secrets), 'utf8'), cipher.final()]);
  const tag = cipher.getAuthTag().toString('base64');
  return JSON.stringify({ ...file, sealed: { ...head, tag, text: text.toString('base64') } });
}
