import * as tl from 'azure-pipelines-task-lib';

import { CONNECTION_INPUT } from '../../contract/task-settings.js';
import type { ServiceConnection } from '../../domain/azure/service-connection.js';
import { maskLines } from './mask-lines.js';
import { withoutDebugLog } from './without-debug-log.js';
import { ownEntry } from '../../domain/own-entry.js';

type Reader = (id: string) => ServiceConnection;

// The schemes of an Azure Resource Manager connection and its fields (azure-pipelines-tasks,
// azure-arm-endpoint.ts). A connection that names no scheme is a service principal.
const readers: Readonly<Record<string, Reader>> = {
  workloadidentityfederation: (id) => ({
    scheme: 'workload-identity-federation',
    ...application(id),
    connectionId: id,
    accessToken:
      tl.getEndpointAuthorizationParameter('SYSTEMVSSCONNECTION', 'AccessToken', true) ??
      process.env['SYSTEM_ACCESSTOKEN'] ??
      '',
  }),
  serviceprincipal: (id) =>
    parameter(id, 'authenticationType') === 'spnCertificate'
      ? {
          scheme: 'certificate',
          ...application(id),
          certificatePem: parameter(id, 'servicePrincipalCertificate'),
        }
      : { scheme: 'secret', ...application(id), secret: parameter(id, 'serviceprincipalkey') },
  managedserviceidentity: (id) => ({
    scheme: 'managed-identity',
    clientId: tl.getEndpointDataParameter(id, 'msiclientId', true),
  }),
};

/**
 * The service connection that the task was given, its secrets masked; undefined when it was given
 * none.
 */
export function serviceConnection(): ServiceConnection | undefined {
  const id = connectionId();
  if (id === undefined) return undefined;
  const connection = withoutDebugLog(() => {
    const named = tl.getEndpointAuthorizationScheme(id, true) ?? 'ServicePrincipal';
    return (
      ownEntry(readers, named.toLowerCase())?.(id) ?? { scheme: 'unsupported' as const, named }
    );
  });
  for (const secret of secretsOf(connection)) maskLines(secret);
  return connection;
}

/** The cloud that the connection is for, as it names it; empty when it does not say. */
export function cloudOfConnection(): string {
  const id = connectionId();
  if (id === undefined) return '';
  return withoutDebugLog(() => tl.getEndpointDataParameter(id, 'environment', true)) ?? '';
}

function connectionId(): string | undefined {
  return withoutDebugLog(() => tl.getInput(CONNECTION_INPUT));
}

function application(id: string): { readonly tenantId: string; readonly clientId: string } {
  return { tenantId: parameter(id, 'tenantid'), clientId: parameter(id, 'serviceprincipalid') };
}

function parameter(id: string, key: string): string {
  return tl.getEndpointAuthorizationParameter(id, key, true) ?? '';
}

function secretsOf(connection: ServiceConnection): readonly string[] {
  if (connection.scheme === 'secret') return [connection.secret];
  if (connection.scheme === 'certificate') return [connection.certificatePem];
  return connection.scheme === 'workload-identity-federation' ? [connection.accessToken] : [];
}
