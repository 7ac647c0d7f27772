import { describe, expect, it } from '@jest/globals';
import type { AccessToken, TokenCredential } from '@azure/core-auth';

import { assertionFrom } from '../../../src/azure/sign-in/assertion.js';
import { authenticationError } from '../../../src/azure/sign-in/authentication-error.js';
import { openCredential } from '../../../src/azure/sign-in/credentials.js';
import { openReader } from '../../../src/azure/open-reader.js';
import { openSignInHttp } from '../../../src/azure/sign-in/sign-in-http.js';
import { TokenKeeper } from '../../../src/azure/sign-in/token-keeper.js';
import { ProductError } from '../../../src/domain/run/errors.js';
import type { SignIn } from '../../../src/domain/request/request.js';
import { CountingCredential, FakeClock, FakeWire, scope, sideOn } from '../fake-wire.js';

const signIn: SignIn = {
  method: 'auto',
  cloud: 'AzureCloud',
  tenantId: undefined,
  clientId: undefined,
  audience: undefined,
};

function open(changes: Partial<SignIn>, environment: Record<string, string> = {}): TokenCredential {
  return openCredential({
    signIn: { ...signIn, ...changes },
    idToken: () => Promise.resolve('id-token'),
    environment,
    clock: new FakeClock(),
    http: openSignInHttp(new FakeClock()),
  });
}

const ids = { tenantId: 'tenant', clientId: 'client' };
const mayAsk = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example', GITHUB_ACTIONS: 'true' };

describe('the credential', () => {
  it.each<[string, Partial<SignIn>, Record<string, string>, string]>([
    ['auto with ids and id token', ids, mayAsk, 'ClientAssertionCredential'],
    [
      'auto with ids from the environment',
      {},
      { ...mayAsk, AZURE_TENANT_ID: 't', AZURE_CLIENT_ID: 'c' },
      'ClientAssertionCredential',
    ],
    ['auto with a tenant alone', { tenantId: 'tenant' }, mayAsk, 'ChainedTokenCredential'],
    ['auto without ids', {}, mayAsk, 'ChainedTokenCredential'],
    ['oidc', { method: 'oidc', ...ids }, mayAsk, 'ClientAssertionCredential'],
    ['azure-cli', { method: 'azure-cli' }, {}, 'AzureCliCredential'],
    ['managed-identity', { method: 'managed-identity' }, {}, 'ManagedIdentityCredential'],
    ['environment', { method: 'environment' }, {}, 'EnvironmentCredential'],
  ])('%s', (_name, changes, environment, expected) => {
    expect(open(changes, environment).constructor.name).toBe(expected);
  });

  it.each(['oidc', 'auto'] as const)(
    '%s with ids and without the right to an id token says which permission is missing',
    (method) => {
      const opening = () => open({ method, ...ids }, { GITHUB_ACTIONS: 'true' });
      expect(opening).toThrow(ProductError);
      expect(opening).toThrow(
        expect.objectContaining({
          reason: 'authentication-failed',
          remedy: expect.stringContaining('id-token: write'),
        }),
      );
    },
  );

  it('oidc without ids says which inputs are missing', () => {
    expect(() => open({ method: 'oidc' }, mayAsk)).toThrow(
      expect.objectContaining({ remedy: expect.stringContaining('tenant-id') }),
    );
  });
});

describe('the assertion', () => {
  it('is asked for once a minute, and again after that or after a failure', async () => {
    const clock = new FakeClock();
    const asked: string[] = [];
    let fails = false;
    const assertion = assertionFrom(
      (audience) => {
        asked.push(audience);
        return fails ? Promise.reject(new Error('no')) : Promise.resolve(`jwt-${asked.length}`);
      },
      'api://audience',
      clock,
    );
    expect([await assertion(), await assertion()]).toEqual(['jwt-1', 'jwt-1']);
    await clock.sleep(60_000);
    fails = true;
    await expect(assertion()).rejects.toThrow('no');
    fails = false;
    expect(await assertion()).toBe('jwt-5');
    expect(asked).toEqual(Array.from({ length: 5 }, () => 'api://audience'));
  });
});

describe('the audience of the identity token', () => {
  it.each<[Partial<SignIn>, string]>([
    [{}, 'api://AzureADTokenExchange'],
    [{ cloud: 'AzureUSGovernment' }, 'api://AzureADTokenExchangeUSGov'],
    [{ audience: 'api://ours', cloud: 'AzureUSGovernment' }, 'api://ours'],
  ])('with %j is %s', async (changes, audience) => {
    const asked = new Set<string>();
    const credential = openCredential({
      signIn: { ...signIn, ...ids, method: 'oidc', ...changes },
      idToken: (wanted) => {
        asked.add(wanted);
        return Promise.reject(new Error('no token here'));
      },
      environment: {},
      http: openSignInHttp(new FakeClock()),
      clock: new FakeClock(),
    });
    const got = credential.getToken('https://management.azure.com/.default');
    await expect(got).rejects.toThrow('no token here');
    expect([...asked]).toEqual([audience]);
  });
});

describe('the kept token', () => {
  it('serves all, is renewed once before its end, and anew after forget', async () => {
    const clock = new FakeClock();
    const issuer = new CountingCredential(clock);
    let opened = 0;
    const open = (): Promise<CountingCredential> => {
      opened += 1;
      return Promise.resolve(issuer);
    };
    const keeper = new TokenKeeper({ open, clock });
    const take = async () => (await keeper.getToken('scope')).token;
    expect(await Promise.all([take(), take(), take()])).toEqual(['token-1', 'token-1', 'token-1']);
    await clock.sleep(54 * 60_000);
    expect(await take()).toBe('token-1');
    await clock.sleep(60_000);
    expect(await Promise.all([take(), take()])).toEqual(['token-2', 'token-2']);
    expect(opened).toBe(1);
    keeper.forget();
    expect(await take()).toBe('token-3');
    expect(opened).toBe(2);
  });

  it('goes on with a token that is still good when a renewal fails, and not a minute longer', async () => {
    const clock = new FakeClock();
    let fails = false;
    const token: AccessToken = { token: 'one', expiresOnTimestamp: clock.now() + 3_600_000 };
    const getToken = (): Promise<AccessToken> =>
      fails ? Promise.reject(new Error('AADSTS50000: down')) : Promise.resolve(token);
    const keeper = new TokenKeeper({ open: () => Promise.resolve({ getToken }), clock });
    await keeper.getToken('scope');
    fails = true;
    await clock.sleep(57 * 60_000);
    expect((await keeper.getToken('scope')).token).toBe('one');
    await clock.sleep(3 * 60_000);
    await expect(keeper.getToken('scope')).rejects.toMatchObject({
      reason: 'authentication-failed',
    });
  });
});

describe('a sign-in that fails', () => {
  it.each([
    ['AADSTS700016: Application not found', 'client-id'],
    ['AADSTS70021: No matching federated identity record found', 'federated credential'],
    ['AADSTS700213: No matching federated identity record found', 'federated credential'],
    ['AADSTS700024: Client assertion is not within its valid time range.', 'clock'],
    ['AADSTS7000215: Invalid client secret provided.', 'secret'],
    ['AADSTS90002: Tenant not found.', 'tenant-id'],
    ['AADSTS50034: The user account does not exist', 'account'],
    ['AADSTS999999: Something new', 'AADSTS code'],
    ["Please run 'az login' from a command prompt", 'az login'],
    [
      'Azure Pipelines gives identity tokens only through a service connection',
      'azureSubscription',
    ],
    ['AzurePipelinesCredential: Authentication Failed. oidcToken field not detected', 'connection'],
    ['Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable', 'id-token: write'],
  ])('%s: the code is shown, the remedy speaks of %s', (message, remedy) => {
    const error = authenticationError(
      new Error(`first line\n${message} Trace ID: 1 Correlation ID: 2`),
    );
    expect(error.reason).toBe('authentication-failed');
    const code = /AADSTS\d+/.exec(message)?.[0];
    if (code !== undefined) expect(error.message).toContain(code);
    expect(error.message).not.toContain('Trace ID');
    expect(error.remedy).toContain(remedy);
  });

  it('shows the reason of each credential of a chain by the first remedy that fits', () => {
    const links = [new Error("Please run 'az login'"), new Error('no managed identity here')];
    const chain = new AggregateError(links, 'ChainedTokenCredential failed');
    const { message, remedy } = authenticationError(chain, new Error('the last one broke'));
    expect(remedy).toContain('az login');
    expect(message).toBe("Azure sign-in failed: Please run 'az login'; no managed identity here");
  });

  it('carries no assertion and no token', () => {
    const jwt = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtZSJ9.c2lnbmF0dXJl';
    const error = authenticationError(new Error(`client_assertion=${jwt} was refused`));
    expect(error.message).not.toContain('eyJ');
    // A token that is cut off half-way is not recognised as one any more: blot out first, cut then.
    const long = authenticationError(new Error(`${'x'.repeat(370)} ${jwt}`));
    expect(long.message).not.toContain('eyJ');
  });

  it('fails the first read at once, with one attempt and nothing on the wire', async () => {
    const wire = new FakeWire(() => ({ status: 200, body: { value: [] } }));
    const { options, clock } = sideOn(wire);
    let attempts = 0;
    const getToken = (): Promise<AccessToken> => {
      attempts += 1;
      return Promise.reject(new Error('AADSTS700016: no such application'));
    };
    const open = () => Promise.resolve({ getToken });
    const credential = new TokenKeeper({ open, clock });
    const reader = openReader({ ...options, credential });
    await expect(reader.readCollection('computes', scope, [])).rejects.toMatchObject({
      reason: 'authentication-failed',
    });
    expect([attempts, wire.sent.length, clock.slept.length]).toEqual([1, 0, 0]);
  });
});
