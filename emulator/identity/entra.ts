import type { JsonObject, Service, WireAnswer, WireRequest } from '../types.js';
import { instanceDiscovery, openidConfiguration } from './discovery-documents.js';
import { EntraError } from './entra-error.js';
import {
  audienceOfScope,
  grantToken,
  requireField,
  requireTenant,
  type EntraOptions,
} from './token-grant.js';

type Handler = (options: EntraOptions, request: WireRequest, segment: string) => JsonObject;

interface Route {
  readonly method: 'GET' | 'POST';
  /** Its first group, if any, is the tenant's id or domain. */
  readonly path: RegExp;
  readonly handle: Handler;
}

const ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: /^\/common\/discovery\/instance$/i,
    handle: (_options, request) => {
      const endpoint = request.url.searchParams.get('authorization_endpoint') ?? '';
      if (!URL.canParse(endpoint)) throw new EntraError(900144, 'authorization_endpoint');
      return instanceDiscovery(new URL(endpoint));
    },
  },
  {
    method: 'GET',
    path: /^\/([^/]+)\/v2\.0\/\.well-known\/openid-configuration$/i,
    handle: (options, request, segment) =>
      openidConfiguration(request.host, requireTenant(options, segment).id, 2),
  },
  {
    method: 'GET',
    path: /^\/([^/]+)\/\.well-known\/openid-configuration$/i,
    handle: (options, request, segment) =>
      openidConfiguration(request.host, requireTenant(options, segment).id, 1),
  },
  {
    method: 'GET',
    path: /^\/([^/]+)\/discovery\/(?:v2\.0\/)?keys$/i,
    handle: ({ tokenKey }) => {
      const { kty, crv, x, y } = tokenKey.publicKey.export({ format: 'jwk' });
      const known = { kty: kty ?? '', crv: crv ?? '', x: x ?? '', y: y ?? '' };
      return { keys: [{ ...known, use: 'sig', alg: 'ES256', kid: tokenKey.keyId }] };
    },
  },
  {
    method: 'POST',
    path: /^\/([^/]+)\/oauth2\/v2\.0\/token$/i,
    handle: (options, request, segment) => {
      const { token } = grantToken(options, request, segment, audienceOfScope);
      const expires = options.tokenLifetimeSeconds;
      return {
        token_type: 'Bearer',
        expires_in: expires,
        ext_expires_in: expires,
        access_token: token,
      };
    },
  },
  {
    method: 'POST',
    path: /^\/([^/]+)\/oauth2\/token$/i,
    handle: (options, request, segment) => {
      const grant = grantToken(options, request, segment, (form) => requireField(form, 'resource'));
      const expires = String(options.tokenLifetimeSeconds);
      return {
        token_type: 'Bearer',
        expires_in: expires,
        ext_expires_in: expires,
        expires_on: String(grant.expiresOn),
        not_before: String(Math.floor(options.now() / 1000)),
        resource: grant.audience,
        access_token: grant.token,
      };
    },
  },
];

const NOT_FOUND: WireAnswer = { status: 404, body: '<html><title>404 - not found</title></html>' };

/**
 * Microsoft Entra ID as far as a client that signs in as an application meets it: discovery
 * documents, and tokens for the client-credentials grant with a federated assertion or a secret
 * (Microsoft: OAuth 2.0 client credentials flow).
 */
export function createEntra(options: EntraOptions): Service {
  return (request) => {
    for (const { method, path, handle } of ROUTES) {
      const match = path.exec(request.url.pathname);
      if (match === null || method !== request.method) continue;
      try {
        const body = handle(options, request, decodeURIComponent(match[1] ?? ''));
        const headers = { 'cache-control': 'no-store, no-cache' };
        return Promise.resolve({ status: 200, headers, body });
      } catch (error) {
        if (error instanceof EntraError) return Promise.resolve(error.toAnswer(options.now()));
        return Promise.reject(error instanceof Error ? error : new Error(String(error)));
      }
    }
    return Promise.resolve(NOT_FOUND);
  };
}
