import { randomUUID } from 'node:crypto';
import { signJwt, type SigningKey } from '../identity/jwt.js';
import { AZURE_DEVOPS_HOST } from '../network/public-hosts.js';
import type { Service, WireAnswer, WireRequest } from '../types.js';
import { refusal } from './refusal.js';

/** Id of the service connection that the pipeline signs in with. */
export const CONNECTION_ID = '66666666-6666-6666-6666-666666666666';

/**
 * Issuer of the tokens of an organization; Azure DevOps: workload identity federation, manual
 * configuration.
 */
export const PIPELINES_ISSUER =
  'https://vstoken.dev.azure.com/77777777-7777-7777-7777-777777777777';

/** `sc://organization/project/connection`. */
export const PIPELINES_SUBJECT = 'sc://contoso/ml-platform/azure-ml-move';

/** Id of the job, in its environment and in the timeline of its run. */
export const JOB_ID = '12f1170f-54f2-53f3-20dd-22fc7dff55f9';

/** What System.OidcRequestUri holds in a job. */
export const PIPELINES_OIDC_URL = `https://${AZURE_DEVOPS_HOST}/contoso/88888888-8888-8888-8888-888888888888/_apis/distributedtask/hubs/build/plans/5f0f7f9c-6a7d-4c57-8a4e-5d5d6d9f2b11/jobs/${JOB_ID}/oidctoken`;

export interface PipelinesOidcOptions {
  /** What System.AccessToken holds. */
  readonly accessToken: string;
  readonly lifetimeSeconds: number;
  readonly key: SigningKey;
  /** What else the organization answers, for requests with the token of the job. */
  readonly api: Service;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * The endpoint that a job of Azure Pipelines gets identity tokens from, for the service connections
 * that it may use (Azure DevOps REST API 7.1: Oidctoken, create). The audience is always that of
 * Microsoft Entra ID.
 */
export function createPipelinesOidc(options: PipelinesOidcOptions): Service {
  const { pathname } = new URL(PIPELINES_OIDC_URL);
  return (request) => {
    if (request.url.pathname === pathname) return Promise.resolve(answerTo(request, options));
    return isOfJob(request, options) ? options.api(request) : Promise.resolve(UNAUTHORIZED);
  };
}

function answerTo(request: WireRequest, options: PipelinesOidcOptions): WireAnswer {
  const { searchParams } = request.url;
  if (request.method !== 'POST')
    return refusal(405, `does not support http method ${request.method}`);
  if (!isOfJob(request, options)) return UNAUTHORIZED;
  if (searchParams.get('api-version') === null) return refusal(400, 'No api-version was supplied.');
  const connection = searchParams.get('serviceConnectionId');
  if (connection !== CONNECTION_ID) {
    return refusal(
      404,
      `The service connection ${connection ?? ''} does not exist in this project.`,
    );
  }
  return { status: 200, body: { oidcToken: issueToken(options) } };
}

function isOfJob({ headers }: WireRequest, { accessToken }: PipelinesOidcOptions): boolean {
  return headers['authorization'] === `Bearer ${accessToken}`;
}

const UNAUTHORIZED = refusal(401, 'The user is not authorized to access this resource.');

function issueToken({ lifetimeSeconds, key, now }: PipelinesOidcOptions): string {
  const issuedAt = Math.floor(now() / 1000);
  return signJwt(
    {
      jti: randomUUID(),
      sub: PIPELINES_SUBJECT,
      aud: 'api://AzureADTokenExchange',
      iss: PIPELINES_ISSUER,
      nbf: issuedAt,
      iat: issuedAt,
      exp: issuedAt + lifetimeSeconds,
    },
    key,
  );
}
