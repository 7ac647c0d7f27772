import { PIPELINES_ISSUER, PIPELINES_SUBJECT } from './azure-pipelines/oidc.js';
import { GITHUB_ISSUER, type WorkflowIdentity } from './github/oidc.js';
import type { Principal } from './identity/access-token.js';
import type { Tenant } from './identity/directory.js';
import { ARM_THROTTLE, type ThrottleSettings } from './network/throttle.js';

export const TENANT_ID = '11111111-1111-1111-1111-111111111111';
export const CLIENT_ID = '22222222-2222-2222-2222-222222222222';
export const CLIENT_SECRET = 'emulator-client-secret';
/** Object id of the service principal of {@link CLIENT_ID}. */
export const SERVICE_PRINCIPAL_ID = '33333333-3333-3333-3333-333333333333';
export const MANAGED_IDENTITY_CLIENT_ID = '44444444-4444-4444-4444-444444444444';
const MANAGED_IDENTITY_OBJECT_ID = '55555555-5555-5555-5555-555555555555';
export const GITHUB_SUBJECT = 'repo:contoso/ml-platform:environment:production';

/**
 * Audience of federated tokens in every cloud but China; Microsoft: Workload identity federation.
 */
export const FEDERATION_AUDIENCE = 'api://AzureADTokenExchange';

/** Everything about the emulator's surroundings that a test may want different. */
export interface EmulatorSettings {
  /** The first one is the tenant that challenges of Azure Resource Manager point to. */
  readonly tenants: readonly Tenant[];
  readonly managedIdentity: Principal;
  readonly accessTokenLifetimeSeconds: number;
  /** The workflow run that GitHub's OIDC endpoint speaks for. */
  readonly workflow: WorkflowIdentity;
  readonly githubTokenLifetimeSeconds: number;
  readonly throttle: ThrottleSettings;
  /** Milliseconds every request waits before it is processed. */
  readonly latencyMs: number;
}

export const DEFAULT_SETTINGS: EmulatorSettings = {
  tenants: [
    {
      id: TENANT_ID,
      domain: 'contoso.onmicrosoft.com',
      applications: [
        {
          clientId: CLIENT_ID,
          objectId: SERVICE_PRINCIPAL_ID,
          secrets: [CLIENT_SECRET],
          federatedCredentials: [
            { issuer: GITHUB_ISSUER, subject: GITHUB_SUBJECT, audience: FEDERATION_AUDIENCE },
            {
              issuer: PIPELINES_ISSUER,
              subject: PIPELINES_SUBJECT,
              audience: FEDERATION_AUDIENCE,
            },
          ],
        },
      ],
    },
  ],
  managedIdentity: {
    tenantId: TENANT_ID,
    clientId: MANAGED_IDENTITY_CLIENT_ID,
    objectId: MANAGED_IDENTITY_OBJECT_ID,
  },
  // Entra gives an application's token 60 to 90 minutes; Microsoft: Access tokens, token lifetime.
  accessTokenLifetimeSeconds: 3600,
  workflow: {
    subject: GITHUB_SUBJECT,
    repository: 'contoso/ml-platform',
    ref: 'refs/heads/main',
    sha: '0123456789abcdef0123456789abcdef01234567',
    workflow: 'promote',
    actor: 'octocat',
    eventName: 'workflow_dispatch',
    runId: '1234567890',
    environment: 'production',
  },
  githubTokenLifetimeSeconds: 600,
  throttle: ARM_THROTTLE,
  latencyMs: 0,
};
