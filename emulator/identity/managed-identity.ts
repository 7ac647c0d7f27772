import { createServer, type IncomingMessage } from 'node:http';
import { listen } from '../network/listen.js';
import type { JsonObject } from '../types.js';
import { issueAccessToken, type Principal } from './access-token.js';
import type { SigningKey } from './jwt.js';

export interface ManagedIdentity {
  /** IDENTITY_ENDPOINT and IDENTITY_HEADER, as App Service sets them. */
  readonly environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

export interface ManagedIdentityOptions {
  readonly principal: Principal;
  /** Secret that callers have to send in X-IDENTITY-HEADER. */
  readonly header: string;
  readonly tokenLifetimeSeconds: number;
  readonly tokenKey: SigningKey;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

function answer(
  message: IncomingMessage,
  options: ManagedIdentityOptions,
): { status: number; body: JsonObject } {
  const url = new URL(message.url ?? '/', 'http://127.0.0.1');
  const resource = url.searchParams.get('resource');
  if (message.headers['x-identity-header'] !== options.header) {
    return { status: 401, body: { statusCode: 401, message: 'X-IDENTITY-HEADER is wrong' } };
  }
  if (resource === null || url.searchParams.get('api-version') !== '2019-08-01') {
    return { status: 400, body: { statusCode: 400, message: 'resource or api-version is wrong' } };
  }
  const { principal, tokenLifetimeSeconds, tokenKey } = options;
  const now = options.now();
  const issued = issueAccessToken(principal, resource, tokenLifetimeSeconds, tokenKey, now);
  const body = {
    access_token: issued.token,
    expires_on: String(issued.expiresOn),
    resource,
    token_type: 'Bearer',
    client_id: principal.clientId,
  };
  return { status: 200, body };
}

/**
 * Starts the token endpoint that App Service gives its applications, on plain http on a free
 * loopback port (Microsoft: How to use managed identities for App Service, REST endpoint
 * reference).
 */
export async function startManagedIdentity(
  options: ManagedIdentityOptions,
): Promise<ManagedIdentity> {
  const server = createServer((message, response) => {
    const { status, body } = answer(message, options);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  const port = await listen(server, 0);
  return {
    environment: {
      IDENTITY_ENDPOINT: `http://127.0.0.1:${port}/msi/token`,
      IDENTITY_HEADER: options.header,
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
