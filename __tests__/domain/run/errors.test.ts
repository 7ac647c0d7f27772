import { describe, expect, it } from '@jest/globals';

import { ProductError, redact } from '../../../src/domain/run/errors.js';

describe('redaction', () => {
  it.each([
    ['a token', 'got eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhYmMifQ.c2lnbmF0dXJl back'],
    ['a bearer header', 'Authorization: Bearer abcdefghijklmnop'],
    ['a client secret', 'client_secret=abcdefghijklmnop&x=1'],
    ['a connection string', 'AccountName=x;AccountKey=abcdefghijklmnop==;End=1'],
    ['a secret in quoted JSON', '{"message":"password=\\"abcdefghijklmnop\\" is wrong"}'],
    ['a token in a command', 'az login --federated-token abcdefghijklmnop'],
    ['a password in an address', 'https://ci:abcdefghijklmnop@example.com'],
    ['a shared access signature', 'https://x.blob/a?sv=1&sig=abcdefghijklmnop'],
  ])('removes %s', (_, text) => {
    expect(redact(text)).toContain('***');
    expect(redact(text)).not.toMatch(/abcdefghijklmnop|c2lnbmF0dXJl/);
  });

  it('leaves JSON what it is', () => {
    const body = '{"password":"a b","client_secret":null,"m":"password=\\"x\\""}';
    expect(JSON.parse(redact(body))).toEqual({
      password: '***',
      client_secret: null,
      m: 'password="***"',
    });
  });

  it('happens inside the error, so that no caller can forget it', () => {
    const error = new ProductError('internal-error', {
      sentence: 'failed with client_secret=hunter2',
      remedy: 'try access_token=hunter2',
    });
    expect(`${error.message} ${error.remedy}`).not.toContain('hunter2');
  });

  it('leaves ordinary text alone', () => {
    const text =
      'Signature of AADSTS700213: no matching federated identity record for subject repo:o/r';
    expect(redact(text)).toBe(text);
  });
});
