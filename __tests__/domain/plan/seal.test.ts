import { describe, expect, it } from '@jest/globals';
import { is, parse } from 'valibot';

import { valueAt, type JsonObject } from '../../../src/domain/json.js';
import { parseJson } from '../../../src/domain/parse-json.js';
import {
  openSecrets,
  sealedSchema,
  sealedAsJson,
  sealSecrets,
  type SealedSecrets,
} from '../../../src/domain/plan/seal.js';
import type { Secrets } from '../../../src/domain/plan/secrets.js';
import { cpuTimeOf } from '../../cpu-time.js';
import { withCheapSeal } from '../../scenarios/support/cheap-seal.js';

const KEY = 'a key of the team that is long enough';
const DIGEST = `sha256:${'ab'.repeat(32)}`;
const secrets: Secrets = {
  '/subscriptions/s/endpoints/b': { primaryKey: 'hush-1', nested: { list: [1, null, 'ü'] } },
  '/subscriptions/s/endpoints/a': { environmentVariables: { TOKEN: 'hush-2' } },
};
const sealed = await sealSecrets(secrets, KEY, DIGEST);
// The same at costs that a row for each kind of forgery can bear: what opens it reads the costs there.
const cheap = parse(
  sealedSchema,
  valueAt(parseJson(withCheapSeal(JSON.stringify({ digest: DIGEST }), KEY, secrets)), 'sealed'),
);

function flipped(base64: string): string {
  const bytes = Buffer.from(base64, 'base64');
  bytes[0] = (bytes[0] ?? 0) ^ 1;
  return bytes.toString('base64');
}

describe('sealed secrets', () => {
  it('are opened by the same key beside the same plan, also after a file', async () => {
    const parsed = parse(sealedSchema, parseJson(JSON.stringify(sealedAsJson(sealed))));
    expect(parsed).toEqual(sealed);
    expect(await openSecrets(parsed, KEY, DIGEST)).toEqual(secrets);
  });

  it('show what they are of, sorted, and nothing else', () => {
    expect(sealed.of).toEqual(Object.keys(secrets).sort());
    expect(JSON.stringify(sealed)).not.toMatch(/hush|TOKEN|primaryKey/);
    expect(sealed).toMatchObject({
      algorithm: 'AES-256-GCM',
      kdf: { name: 'scrypt', n: 131072, r: 8, p: 1 },
    });
    expect(Buffer.from(sealed.nonce, 'base64')).toHaveLength(12);
    expect(Buffer.from(sealed.salt, 'base64')).toHaveLength(16);
    expect(Buffer.from(sealed.tag, 'base64')).toHaveLength(16);
  });

  it('are never sealed the same way twice', async () => {
    const again = await sealSecrets(secrets, KEY, DIGEST);
    for (const field of ['salt', 'nonce', 'tag', 'text'] as const) {
      expect(again[field]).not.toBe(sealed[field]);
    }
  });

  it('are opened at the costs that they name', async () => {
    expect(await openSecrets(cheap, KEY, DIGEST)).toEqual(secrets);
    expect(await openSecrets(sealed, `${KEY}!`, DIGEST)).toBeUndefined();
  });

  it.each<[string, SealedSecrets, string, string]>([
    ['another key', cheap, `${KEY}!`, DIGEST],
    ['another plan', cheap, KEY, `sha256:${'cd'.repeat(32)}`],
    ['a changed text', { ...cheap, text: flipped(cheap.text) }, KEY, DIGEST],
    ['a cut text', { ...cheap, text: '' }, KEY, DIGEST],
    ['a changed tag', { ...cheap, tag: flipped(cheap.tag) }, KEY, DIGEST],
    ['a shortened tag', { ...cheap, tag: cheap.tag.slice(0, 8) }, KEY, DIGEST],
    ['a changed nonce', { ...cheap, nonce: flipped(cheap.nonce) }, KEY, DIGEST],
    ['a shortened nonce', { ...cheap, nonce: '' }, KEY, DIGEST],
    ['another salt', { ...cheap, salt: flipped(cheap.salt) }, KEY, DIGEST],
    ['another list of what it holds', { ...cheap, of: cheap.of.slice(1) }, KEY, DIGEST],
    ['other costs', { ...cheap, kdf: { ...cheap.kdf, n: 2 ** 11 } }, KEY, DIGEST],
  ])('stay shut for %s', async (_, part, key, digest) => {
    expect(await openSecrets(part, key, digest)).toBeUndefined();
  });

  it.each<[string, Partial<SealedSecrets['kdf']>]>([
    ['more than 2^20 rounds', { n: 2 ** 21, r: 1 }],
    ['more memory than a runner has', { n: 2 ** 20 }],
    ['no power of two', { n: 100_000 }],
    ['nothing', { n: 1 }],
    ['a part of a round', { n: 0.5 }],
    ['a block size of ages', { r: 2 ** 20 }],
    ['a negative block size', { r: -1 }],
    ['a parallelism of ages', { p: 2 ** 20 }],
    ['a parallelism of none', { p: 0 }],
  ])('are refused before anything is computed when they ask for %s', async (_, change) => {
    const asking = { ...sealed, kdf: { ...sealed.kdf, ...change } };
    expect(is(sealedSchema, sealedAsJson(asking))).toBe(false);
    const took = await cpuTimeOf(async () => {
      expect(await openSecrets(asking, KEY, DIGEST)).toBeUndefined();
    });
    expect(took).toBeLessThan(100);
  });

  it.each<[string, JsonObject]>([
    ['another algorithm', { algorithm: 'AES-256-CBC' }],
    ['another derivation', { kdf: { ...sealed.kdf, name: 'pbkdf2' } }],
    ['no costs', { kdf: null }],
    ['costs in words', { kdf: { ...sealed.kdf, n: '131072' } }],
    ['no nonce', { nonce: null }],
    ['a number for a text', { text: 1 }],
    ['ids that are none', { of: [1] }],
  ])('are no sealed part with %s', (_, change) => {
    expect(is(sealedSchema, { ...sealedAsJson(sealed), ...change })).toBe(false);
  });
});
