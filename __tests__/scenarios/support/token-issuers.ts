import { createPipelinesOidc, PIPELINES_ISSUER } from '../../../emulator/azure-pipelines/oidc.js';
import { createGithubOidc, GITHUB_ISSUER } from '../../../emulator/github/oidc.js';
import { createEntra } from '../../../emulator/identity/entra.js';
import { makeSigningKey } from '../../../emulator/identity/jwt.js';
import { startManagedIdentity } from '../../../emulator/identity/managed-identity.js';
import { DEFAULT_SETTINGS } from '../../../emulator/settings.js';
import type { Service } from '../../../emulator/types.js';
import { job } from './on-devops.js';

/** Milliseconds since the epoch, by the clock of the machine. */
export const now = (): number => Date.now();
const lifetimeSeconds = 3_600;
/** With which a job of GitHub asks for its identity token. */
export const requestToken = 'made-up';

/** How long tokens are good for. */
interface Lifetimes {
  readonly token: number;
  readonly ofManagedIdentity: number;
}

// The library keeps a token that is good for longer than five minutes, in the case of a managed
// identity for every run of this process.
export const LONG: Lifetimes = { token: lifetimeSeconds, ofManagedIdentity: 60 };
/** Such a token is renewed when half of its life is over, and is used until 30 seconds are left. */
export const BRIEF: Lifetimes = { token: 200, ofManagedIdentity: 200 };

/** Where tokens come from. */
export interface Issuers {
  readonly github: Service;
  readonly devops: Service;
  readonly entra: Service;
  /** As App Service gives it to its applications. */
  readonly managed: Awaited<ReturnType<typeof startManagedIdentity>>;
}

/** Starts all of them; `managed` listens, and is to be stopped. */
export async function startIssuers(lifetimes: Lifetimes): Promise<Issuers> {
  const [tokenKey, github, devops] = [makeSigningKey(), makeSigningKey(), makeSigningKey()];
  const { tenants, workflow: identity, managedIdentity: principal } = DEFAULT_SETTINGS;
  const tokenLifetimeSeconds = lifetimes.token;
  const { accessToken } = job;
  const api: Service = () => Promise.resolve({ status: 404, body: {} });
  return {
    github: createGithubOidc({ identity, requestToken, lifetimeSeconds, key: github, now }),
    devops: createPipelinesOidc({ accessToken, lifetimeSeconds, key: devops, api, now }),
    entra: createEntra({
      tenants,
      tokenLifetimeSeconds,
      tokenKey,
      issuerKeys: { [GITHUB_ISSUER]: github, [PIPELINES_ISSUER]: devops },
      now,
    }),
    managed: await startManagedIdentity({
      principal,
      header: 'made-up',
      tokenLifetimeSeconds: lifetimes.ofManagedIdentity,
      tokenKey,
      now,
    }),
  };
}
