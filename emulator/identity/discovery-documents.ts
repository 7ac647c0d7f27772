import type { JsonObject } from '../types.js';

interface Cloud {
  readonly preferred_network: string;
  readonly preferred_cache: string;
  readonly aliases: readonly string[];
}

/** Authorities that share one directory; Microsoft: National cloud deployments. */
const CLOUDS: readonly (Cloud & JsonObject)[] = [
  {
    preferred_network: 'login.microsoftonline.com',
    preferred_cache: 'login.windows.net',
    aliases: ['login.microsoftonline.com', 'login.windows.net', 'login.microsoft.com'],
  },
  {
    preferred_network: 'login.partner.microsoftonline.cn',
    preferred_cache: 'login.partner.microsoftonline.cn',
    aliases: ['login.partner.microsoftonline.cn', 'login.chinacloudapi.cn'],
  },
  {
    preferred_network: 'login.microsoftonline.us',
    preferred_cache: 'login.microsoftonline.us',
    aliases: ['login.microsoftonline.us'],
  },
];

/**
 * What `GET /common/discovery/instance` answers.
 *
 * @param endpoint the `authorization_endpoint` asked about, as an address.
 */
export function instanceDiscovery(endpoint: URL): JsonObject {
  const tenant = endpoint.pathname.split('/')[1] ?? 'common';
  return {
    tenant_discovery_endpoint: `https://${endpoint.host}/${tenant}/v2.0/.well-known/openid-configuration`,
    'api-version': '1.1',
    metadata: CLOUDS,
  };
}

/**
 * What `GET /{tenant}[/v2.0]/.well-known/openid-configuration` answers (OpenID Connect Discovery
 * 1.0).
 *
 * @param host the authority's host name.
 * @param version version of the endpoints described.
 */
export function openidConfiguration(host: string, tenantId: string, version: 1 | 2): JsonObject {
  const base = `https://${host}/${tenantId}`;
  const [oauth, keys] =
    version === 2 ? ['oauth2/v2.0', 'discovery/v2.0/keys'] : ['oauth2', 'discovery/keys'];
  return {
    token_endpoint: `${base}/${oauth}/token`,
    token_endpoint_auth_methods_supported: [
      'client_secret_post',
      'private_key_jwt',
      'client_secret_basic',
    ],
    jwks_uri: `${base}/${keys}`,
    response_modes_supported: ['query', 'fragment', 'form_post'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    issuer:
      version === 2 ? `https://${host}/${tenantId}/v2.0` : `https://sts.windows.net/${tenantId}/`,
    authorization_endpoint: `${base}/${oauth}/authorize`,
    device_authorization_endpoint: `${base}/${oauth}/devicecode`,
    end_session_endpoint: `${base}/${oauth}/logout`,
    tenant_region_scope: 'EU',
    cloud_instance_name: 'microsoftonline.com',
    cloud_graph_host_name: 'graph.windows.net',
    msgraph_host: 'graph.microsoft.com',
  };
}
