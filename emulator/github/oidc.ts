import { randomUUID } from 'node:crypto';
import { signJwt, type SigningKey } from '../identity/jwt.js';
import { GITHUB_OIDC_HOST } from '../network/public-hosts.js';
import type { Service } from '../types.js';

/** Issuer of every token of a workflow run on github.com. */
export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

/** The workflow run a token speaks for; GitHub: OpenID Connect reference, claims. */
export interface WorkflowIdentity {
  readonly subject: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly ref: string;
  readonly sha: string;
  readonly workflow: string;
  readonly actor: string;
  readonly eventName: string;
  readonly runId: string;
  /** Null when the job names no environment. */
  readonly environment: string | null;
}

export interface GithubOidcOptions {
  readonly identity: WorkflowIdentity;
  /** What ACTIONS_ID_TOKEN_REQUEST_TOKEN holds. */
  readonly requestToken: string;
  /** How long a token is good for; about ten minutes on github.com. */
  readonly lifetimeSeconds: number;
  readonly key: SigningKey;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * An address in the shape a runner gives an action; it already has a query, so that `&audience=`
 * can follow.
 */
export const GITHUB_OIDC_REQUEST_URL = `https://${GITHUB_OIDC_HOST}/1//idtoken/5f0f7f9c-6a7d-4c57-8a4e-5d5d6d9f2b11/c3a2b1d0-1f2e-4a3b-9c8d-7e6f5a4b3c2d?api-version=2.0`;

function issueToken(options: GithubOidcOptions, audience: string | null): string {
  const { identity, lifetimeSeconds } = options;
  const issuedAt = Math.floor(options.now() / 1000);
  const [owner = ''] = identity.repository.split('/');
  const environment = identity.environment === null ? {} : { environment: identity.environment };
  const workflowRef = `${identity.repository}/.github/workflows/promote.yml@${identity.ref}`;
  return signJwt(
    {
      jti: randomUUID(),
      sub: identity.subject,
      aud: audience ?? `https://github.com/${owner}`,
      ...environment,
      ref: identity.ref,
      sha: identity.sha,
      repository: identity.repository,
      repository_owner: owner,
      repository_visibility: 'private',
      run_id: identity.runId,
      run_number: '1',
      run_attempt: '1',
      actor: identity.actor,
      workflow: identity.workflow,
      workflow_ref: workflowRef,
      workflow_sha: identity.sha,
      job_workflow_ref: workflowRef,
      job_workflow_sha: identity.sha,
      event_name: identity.eventName,
      ref_type: identity.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
      head_ref: '',
      base_ref: '',
      runner_environment: 'github-hosted',
      iss: GITHUB_ISSUER,
      nbf: issuedAt,
      iat: issuedAt,
      exp: issuedAt + lifetimeSeconds,
    },
    options.key,
  );
}

/** The endpoint a job with `id-token: write` gets its tokens from; every request gets a new one. */
export function createGithubOidc(options: GithubOidcOptions): Service {
  const expected = new URL(GITHUB_OIDC_REQUEST_URL).pathname;
  return (request) => {
    if (request.method !== 'GET' || request.url.pathname !== expected) {
      return Promise.resolve({ status: 404, body: { message: 'Not Found' } });
    }
    if (request.headers['authorization'] !== `Bearer ${options.requestToken}`) {
      return Promise.resolve({ status: 401, body: { message: 'Unauthorized' } });
    }
    const value = issueToken(options, request.url.searchParams.get('audience'));
    return Promise.resolve({ status: 200, body: { count: value.length, value } });
  };
}
