import type { TokenCredential } from '@azure/core-auth';
import {
  AzurePipelinesCredential,
  ClientCertificateCredential,
  ClientSecretCredential,
  ManagedIdentityCredential,
  type TokenCredentialOptions,
} from '@azure/identity';

import type { ServiceConnection } from '../../domain/azure/service-connection.js';
import { cannotSignIn } from './authentication-error.js';

/**
 * Opens the credential of a service connection. No request is made yet. Raises ProductError
 * `authentication-failed` when the connection is of a kind that is not supported, or lacks what its
 * kind needs.
 *
 * @param options of the SDK; every credential gets its own copy, because the SDK writes into it.
 */
export function openConnection(
  connection: ServiceConnection,
  options: TokenCredentialOptions,
): TokenCredential {
  switch (connection.scheme) {
    case 'workload-identity-federation':
      return openFederated(connection, { ...options });
    case 'secret': {
      const { tenantId, clientId, secret } = complete(connection);
      return new ClientSecretCredential(tenantId, clientId, secret, { ...options });
    }
    case 'certificate': {
      const { tenantId, clientId, certificatePem } = complete(connection);
      const certificate = { certificate: certificatePem };
      return new ClientCertificateCredential(tenantId, clientId, certificate, { ...options });
    }
    case 'managed-identity': {
      const { clientId } = connection;
      const named = clientId === undefined ? {} : { clientId };
      return new ManagedIdentityCredential({ ...options, ...named });
    }
    case 'unsupported':
      throw cannotSignIn(
        `The service connection signs in by ${connection.named}, which is not supported.`,
        'Use a service connection with workload identity federation, a service principal or a managed identity.',
      );
  }
}

function openFederated(
  connection: Extract<ServiceConnection, { scheme: 'workload-identity-federation' }>,
  options: TokenCredentialOptions,
): TokenCredential {
  const { tenantId, clientId, connectionId, accessToken } = complete(connection);
  return new AzurePipelinesCredential(tenantId, clientId, connectionId, accessToken, options);
}

// The SDK says which parameter of a constructor is missing; this says where it is looked for.
function complete<Connection extends ServiceConnection>(connection: Connection): Connection {
  const missing = Object.entries(connection)
    .filter(([, value]) => value === '')
    .map(([field]) => field);
  if (missing.length === 0) return connection;
  throw cannotSignIn(
    `The service connection lacks ${missing.join(', ')}.`,
    'Verify the service connection in the project settings, and that this pipeline may use it.',
  );
}
