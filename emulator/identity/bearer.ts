import { MLFLOW_HOST, PRIVATE_MLFLOW_HOST } from '../network/public-hosts.js';
import type { JsonObject, Service, WireAnswer, WireRequest } from '../types.js';
import { decodeJwt, isSignedBy, textClaim, timeClaim, type SigningKey } from './jwt.js';

interface CloudOfArm {
  readonly authority: string;
  /** Resources a token may be for, without trailing slash. */
  readonly audiences: readonly string[];
}

// The data plane takes tokens of Resource Manager (Azure/azureml-examples, MLflow REST with Azure
// ML).
const dataPlane: CloudOfArm = {
  authority: 'https://login.microsoftonline.com',
  audiences: ['https://management.azure.com', 'https://management.core.windows.net'],
};

/**
 * Endpoints and audiences of the clouds; Microsoft: Azure Resource Manager endpoints of national
 * clouds.
 */
const CLOUD_OF_HOST: Readonly<Record<string, CloudOfArm>> = {
  'management.azure.com': {
    authority: 'https://login.microsoftonline.com',
    audiences: ['https://management.azure.com', 'https://management.core.windows.net'],
  },
  [MLFLOW_HOST]: dataPlane,
  [PRIVATE_MLFLOW_HOST]: dataPlane,
  'management.usgovcloudapi.net': {
    authority: 'https://login.microsoftonline.us',
    audiences: [
      'https://management.usgovcloudapi.net',
      'https://management.core.usgovcloudapi.net',
    ],
  },
  'management.chinacloudapi.cn': {
    authority: 'https://login.chinacloudapi.cn',
    audiences: ['https://management.chinacloudapi.cn', 'https://management.core.chinacloudapi.cn'],
  },
};

type BearerFault = readonly [code: string, message: string];

// Dates in the shape recorded for ExpiredAuthenticationToken: '3/19/2023 8:55:46 AM'.
function usDate(milliseconds: number): string {
  const text = new Date(milliseconds).toLocaleString('en-US', { timeZone: 'UTC' });
  return text.replace(',', '').replaceAll('\u202f', ' ');
}

function faultOf(
  request: WireRequest,
  cloud: CloudOfArm | undefined,
  key: SigningKey,
  now: number,
): BearerFault | null {
  const header = request.headers['authorization'];
  if (header === undefined) {
    return [
      'AuthenticationFailed',
      "Authentication failed. The 'Authorization' header is missing.",
    ];
  }
  const token = /^Bearer (\S+)$/i.exec(header)?.[1] ?? '';
  const claims = decodeJwt(token);
  if (claims === null || !isSignedBy(token, key)) {
    return ['InvalidAuthenticationToken', 'The access token is invalid.'];
  }
  const expiry = timeClaim(claims, 'exp') * 1000;
  if (expiry <= now) {
    const times = `The access token expiry UTC time '${usDate(expiry)}' is earlier than current UTC time '${usDate(now)}'.`;
    return ['ExpiredAuthenticationToken', times];
  }
  const audience = textClaim(claims, 'aud');
  if (cloud?.audiences.includes(audience.replace(/\/$/, '')) !== true) {
    const wrong = `The access token has been obtained for wrong audience or resource '${audience}'.`;
    return ['InvalidAuthenticationTokenAudience', wrong];
  }
  return null;
}

/** What a bearer token has to prove, and where it comes from. */
export interface BearerOptions {
  /** Key of the tokens that are good. */
  readonly tokenKey: SigningKey;
  /** Tenant that the challenge of a refusal points to. */
  readonly tenantId: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * Checks the bearer token of a request to Azure Resource Manager: present, ours, not expired, for
 * this cloud's ARM.
 *
 * @returns null when it is good, else ARM's 401.
 */
export function requireBearer(request: WireRequest, options: BearerOptions): WireAnswer | null {
  const cloud = CLOUD_OF_HOST[request.host];
  const fault = faultOf(request, cloud, options.tokenKey, options.now());
  if (fault === null) return null;
  const [code, message] = fault;
  const authority = `${cloud?.authority ?? 'https://login.microsoftonline.com'}/${options.tenantId}`;
  const challenge = `Bearer authorization_uri="${authority}", error="invalid_token", error_description="${message}"`;
  return {
    status: 401,
    headers: { 'www-authenticate': challenge, 'x-ms-failure-cause': 'gateway' },
    body: { error: { code, message } },
  };
}

/** Puts {@link requireBearer} before a service. */
export function withBearer(service: Service, options: BearerOptions): Service {
  return async (request) => requireBearer(request, options) ?? service(request);
}

/** Claims of the bearer token of a request, unchecked; empty when there is none. */
export function bearerClaims(request: WireRequest): JsonObject {
  const token = /^Bearer (\S+)$/i.exec(request.headers['authorization'] ?? '')?.[1];
  return (token === undefined ? null : decodeJwt(token)) ?? {};
}
