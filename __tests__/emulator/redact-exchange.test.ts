import { describe, expect, it } from '@jest/globals';
import { makeSigningKey, signJwt } from '../../emulator/identity/jwt.js';
import { redactExchange } from '../../emulator/redact-exchange.js';
import type { WireAnswer, WireRequest } from '../../emulator/types.js';
import { wireRequest } from './network/wire-request.js';

const TOKEN = signJwt({ aud: 'x' }, makeSigningKey());

function lineOf(request: WireRequest, answer: WireAnswer | null): string {
  return JSON.stringify(redactExchange({ request, answer, at: 1.4, took: 2.6 }));
}

describe('redactExchange', () => {
  it('hides the bearer token and keeps the rest of a request', () => {
    const headers = { authorization: `Bearer ${TOKEN}`, accept: 'application/json' };
    const request = wireRequest('GET', 'https://management.azure.com/subscriptions', { headers });
    const exchange = { request, answer: { status: 200, body: { value: [1] } }, at: 1.4, took: 2.6 };
    expect(redactExchange(exchange)).toEqual({
      sequence: 1,
      at: 1,
      took: 3,
      method: 'GET',
      url: 'https://management.azure.com/subscriptions',
      headers: { authorization: '***', accept: 'application/json' },
      body: '',
      answer: { status: 200, headers: {}, body: { value: [1] } },
    });
  });

  it('hides assertions and secrets of a form, and tokens of the answer', () => {
    const body = `client_id=c&client_secret=pass%20word&client_assertion=${TOKEN}`;
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const request = wireRequest('POST', 'https://login.microsoftonline.com/t', { headers, body });
    const answer = { status: 200, body: { access_token: 'opaque', value: TOKEN } };
    const line = lineOf(request, answer);
    expect(line).toContain('client_id=c&client_secret=***&client_assertion=***');
    expect(line).toContain('"access_token":"***","value":"***"');
    for (const secret of [TOKEN, 'opaque', 'pass']) expect(line).not.toContain(secret);
  });

  it('hides keys in JSON bodies at any depth, and tokens in text', () => {
    const body = JSON.stringify({ properties: { secrets: [{ primaryKey: 'k1' }] } });
    const request = wireRequest('PUT', 'https://management.azure.com/', { body });
    const line = lineOf(request, { status: 500, body: `oops ${TOKEN}` });
    expect(line).toContain('"primaryKey":"***"');
    expect(line).toContain('"oops ***"');
  });

  it('writes null for an exchange that was cut', () => {
    const line = lineOf(wireRequest('GET', 'https://management.azure.com/'), null);
    expect(line).toContain('"answer":null');
  });
});
