import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TokenCredential } from '@azure/core-auth';

import { openSignInHttp } from '../../../src/azure/sign-in/sign-in-http.js';
import { openCredential } from '../../../src/azure/sign-in/credentials.js';
import { ProductError } from '../../../src/domain/run/errors.js';
import type { SignIn } from '../../../src/domain/request/request.js';
import type { ServiceConnection } from '../../../src/domain/azure/service-connection.js';
import { FakeClock } from '../fake-wire.js';

const signIn: SignIn = {
  method: 'auto',
  cloud: 'AzureCloud',
  tenantId: undefined,
  clientId: undefined,
  audience: undefined,
};

function open(changes: Partial<SignIn>, connection: ServiceConnection): TokenCredential {
  return openCredential({
    signIn: { ...signIn, ...changes },
    idToken: () => Promise.reject(new Error('not asked')),
    environment: {},
    connection,
    clock: new FakeClock(),
    http: openSignInHttp(new FakeClock()),
  });
}

describe('the credential of a service connection', () => {
  const application = { tenantId: 'tenant', clientId: 'client' };
  const federated: ServiceConnection = {
    scheme: 'workload-identity-federation',
    ...application,
    connectionId: 'connection',
    accessToken: 'token',
  };
  const secret: ServiceConnection = { scheme: 'secret', ...application, secret: 's3cret' };

  beforeAll(() => {
    process.env['SYSTEM_OIDCREQUESTURI'] = 'https://dev.example/oidctoken';
  });
  afterAll(() => {
    delete process.env['SYSTEM_OIDCREQUESTURI'];
  });

  it.each<[string, Partial<SignIn>, ServiceConnection, string]>([
    ['auto, federated', {}, federated, 'AzurePipelinesCredential'],
    ['oidc, federated', { method: 'oidc' }, federated, 'AzurePipelinesCredential'],
    ['auto, secret', {}, secret, 'ClientSecretCredential'],
    [
      'auto, certificate',
      {},
      { scheme: 'certificate', ...application, certificatePem: 'pem' },
      'ClientCertificateCredential',
    ],
    [
      'auto, managed identity',
      {},
      { scheme: 'managed-identity', clientId: undefined },
      'ManagedIdentityCredential',
    ],
    // Whoever names another way does not mean the connection.
    ['azure-cli', { method: 'azure-cli' }, secret, 'AzureCliCredential'],
    ['environment', { method: 'environment' }, federated, 'EnvironmentCredential'],
  ])('%s', (_name, changes, connection, expected) => {
    expect(open(changes, connection).constructor.name).toBe(expected);
  });

  it.each<[string, Partial<SignIn>, ServiceConnection, RegExp]>([
    ['oidc with a secret', { method: 'oidc' }, secret, /workload identity federation/],
    ['a field missing', {}, { ...secret, secret: '' }, /lacks secret/],
    ['another scheme', {}, { scheme: 'unsupported', named: 'PublishProfile' }, /PublishProfile/],
  ])('is refused: %s', (_name, changes, connection, says) => {
    const opening = () => open(changes, connection);
    expect(opening).toThrow(ProductError);
    expect(opening).toThrow(says);
  });
});
