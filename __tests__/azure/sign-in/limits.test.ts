import { describe, expect, it } from '@jest/globals';
import type { AccessToken } from '@azure/core-auth';
import {
  createHttpHeaders,
  createPipelineRequest,
  type HttpClient,
} from '@azure/core-rest-pipeline';

import { assertionFrom } from '../../../src/azure/sign-in/assertion.js';
import { authenticationError } from '../../../src/azure/sign-in/authentication-error.js';
import { SignInHttp } from '../../../src/azure/sign-in/sign-in-http.js';
import { TokenKeeper } from '../../../src/azure/sign-in/token-keeper.js';
import { FakeClock, ImpatientClock } from '../fake-wire.js';

const never = <Value>(): Promise<Value> => new Promise(() => undefined);

const ENTRA = 'https://login.microsoftonline.com/t/oauth2/v2.0/token';

/** What is told of a sign-in whose request ended so; the library says `network_error` for all. */
async function told(http: HttpClient, clock = new FakeClock()): Promise<string> {
  const client = new SignInHttp(http, clock);
  await client.sendRequest(createPipelineRequest({ url: ENTRA })).catch(() => undefined);
  const { message, remedy } = authenticationError(
    new Error('network_error: Network request failed'),
    client.takeFailure(),
  );
  return `${message} | ${remedy}`;
}

function answering(status: number, type: string, bodyAsText = '{}'): HttpClient {
  const headers = createHttpHeaders({ 'Content-Type': type });
  return { sendRequest: (request) => Promise.resolve({ request, status, headers, bodyAsText }) };
}

function breaking(code: string): HttpClient {
  return { sendRequest: () => Promise.reject(Object.assign(new Error('broken'), { code })) };
}

describe('a sign-in that is waited for', () => {
  it('ends when nothing answers, and says after how long', async () => {
    const clock = new ImpatientClock();
    const keeper = new TokenKeeper({
      open: () => Promise.resolve({ getToken: () => never<AccessToken>() }),
      clock,
    });
    await expect(keeper.getToken('scope')).rejects.toMatchObject({
      reason: 'authentication-failed',
      message: expect.stringContaining('the sign-in to Azure did not come within 90 seconds'),
    });
  });

  it('leaves a token that is still good in use while its renewal hangs', async () => {
    const clock = new ImpatientClock();
    const one: AccessToken = { token: 'one', expiresOnTimestamp: clock.now() + 3_600_000 };
    let asked = 0;
    const getToken = (): Promise<AccessToken> => {
      asked += 1;
      return asked === 1 ? Promise.resolve(one) : never();
    };
    const keeper = new TokenKeeper({ open: () => Promise.resolve({ getToken }), clock });
    await keeper.getToken('scope');
    await clock.sleep(56 * 60_000);
    expect((await keeper.getToken('scope')).token).toBe('one');
    // The next requests do not wait for it once more.
    expect((await keeper.getToken('scope')).token).toBe('one');
    expect(asked).toBe(2);
  });

  it('gives up on an address that is silent', async () => {
    const http: HttpClient = {
      sendRequest: ({ abortSignal }) =>
        new Promise((_resolve, reject) => {
          abortSignal?.addEventListener('abort', () => {
            reject(new Error('aborted'));
          });
        }),
    };
    const text = await told(http, new ImpatientClock());
    expect(text).toContain('login.microsoftonline.com did not answer within 20 seconds');
    expect(text).toContain('cannot be reached');
  });
});

describe('the cause of a sign-in that failed', () => {
  it.each([
    ['a proxy that wants a sign-in', answering(407, 'text/html'), '407', 'NO_PROXY'],
    ['a proxy that refuses', answering(403, 'text/html'), 'answered 403', 'allowed'],
    [
      'somebody else who answers in JSON',
      answering(503, 'application/json', '{"error":{"code":"ServerBusy","message":"No."}}'),
      'answered 503',
      'allowed',
    ],
    ['a private authority', breaking('SELF_SIGNED_CERT_IN_CHAIN'), 'SELF_SIGNED', 'NODE_EXTRA_CA'],
    ['a dead address', breaking('ECONNREFUSED'), 'ECONNREFUSED', 'HTTPS_PROXY'],
  ])('is %s, not the word of the library', async (_name, http, cause, remedy) => {
    const text = await told(http);
    expect(text).toContain(cause);
    expect(text).toContain(remedy);
    expect(text).not.toContain('network_error');
  });

  it('is what Entra says where Entra answered', async () => {
    const client = new SignInHttp(
      answering(400, 'application/json', '{"error":"invalid_client"}'),
      new FakeClock(),
    );
    await client.sendRequest(createPipelineRequest({ url: ENTRA }));
    expect(client.takeFailure()).toBeUndefined();
    const broken = new Error('reset');
    expect(authenticationError(new Error('AADSTS70025: none'), broken).message).toContain('70025');
  });
});

describe('the identity token of a job', () => {
  const audience = 'api://audience';

  it('is asked for again when the answer was empty or broke', async () => {
    const clock = new FakeClock();
    const answers = [
      () => Promise.resolve(''),
      () => Promise.reject(new Error('502')),
      () => 'jwt',
    ];
    const assertion = assertionFrom(
      async () => (await answers.shift()?.()) ?? 'none left',
      audience,
      clock,
    );
    expect(await assertion()).toBe('jwt');
    expect(clock.slept).toEqual([1_000, 4_000]);
  });

  it('is not waited for without end', async () => {
    const assertion = assertionFrom(never, audience, new ImpatientClock());
    await expect(assertion()).rejects.toThrow(
      'identity token of the host did not come within 20 seconds',
    );
  });

  it('is asked for once where the job may have none', async () => {
    let asked = 0;
    const refused = (): Promise<string> => {
      asked += 1;
      return Promise.reject(new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable'));
    };
    await expect(assertionFrom(refused, audience, new FakeClock())()).rejects.toThrow(
      'REQUEST_URL',
    );
    expect(asked).toBe(1);
  });
});
