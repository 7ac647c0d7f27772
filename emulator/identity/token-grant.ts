import type { WireRequest } from '../types.js';
import { issueAccessToken, type AccessToken } from './access-token.js';
import { authenticateClient } from './client-authentication.js';
import { findApplication, findTenant, type Tenant } from './directory.js';
import { EntraError } from './entra-error.js';
import type { SigningKey } from './jwt.js';

export interface EntraOptions {
  readonly tenants: readonly Tenant[];
  readonly tokenLifetimeSeconds: number;
  /** Signs access tokens. */
  readonly tokenKey: SigningKey;
  /** Keys of the OIDC providers whose tokens are taken for secrets, by issuer. */
  readonly issuerKeys: Readonly<Record<string, SigningKey>>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface GrantedToken extends AccessToken {
  /** The resource as the client spelled it. */
  readonly audience: string;
}

/** The tenant an address names.
 *
 * @throws EntraError 90002
 */
export function requireTenant(options: EntraOptions, segment: string): Tenant {
  const tenant = findTenant(options.tenants, segment);
  if (tenant === null) throw new EntraError(90002, segment);
  return tenant;
}

/** A field of a form that must be there.
 *
 * @throws EntraError 900144
 */
export function requireField(form: URLSearchParams, name: string): string {
  const value = form.get(name);
  if (value === null || value === '') throw new EntraError(900144, name);
  return value;
}

/**
 * The resource a v2.0 scope is for: all before `/.default`, so `https://host//.default` means
 * `https://host/`.
 *
 * @throws EntraError 900144 or 70011
 */
export function audienceOfScope(form: URLSearchParams): string {
  const scope = requireField(form, 'scope');
  const audience = scope.split(' ').find((each) => each.endsWith('/.default'));
  if (audience === undefined) throw new EntraError(70011, scope);
  return audience.slice(0, -'/.default'.length);
}

/**
 * Answers one token request of the client-credentials grant.
 *
 * @param segment tenant id or domain in the address.
 * @param audienceOf reads from the form which resource the token is for.
 * @throws EntraError with the code Entra gives.
 */
export function grantToken(
  options: EntraOptions,
  request: WireRequest,
  segment: string,
  audienceOf: (form: URLSearchParams) => string,
): GrantedToken {
  const form = new URLSearchParams(request.rawBody);
  const tenant = requireTenant(options, segment);
  const grant = requireField(form, 'grant_type');
  if (grant !== 'client_credentials') throw new EntraError(70003, grant);
  const clientId = requireField(form, 'client_id');
  const application = findApplication(tenant, clientId);
  if (application === null) throw new EntraError(700016, clientId, tenant.domain);
  const now = options.now();
  authenticateClient(form, application, options.issuerKeys, now);
  const audience = audienceOf(form);
  const principal = {
    tenantId: tenant.id,
    clientId: application.clientId,
    objectId: application.objectId,
  };
  const { tokenLifetimeSeconds, tokenKey } = options;
  return {
    audience,
    ...issueAccessToken(principal, audience, tokenLifetimeSeconds, tokenKey, now),
  };
}
