import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createPipelinesOidc,
  PIPELINES_ISSUER,
  PIPELINES_OIDC_URL,
} from './azure-pipelines/oidc.js';
import { createGithubOidc, GITHUB_ISSUER, GITHUB_OIDC_REQUEST_URL } from './github/oidc.js';
import { bearerClaims, withBearer } from './identity/bearer.js';
import { createEntra } from './identity/entra.js';
import { makeSigningKey, textClaim } from './identity/jwt.js';
import { startManagedIdentity, type ManagedIdentityOptions } from './identity/managed-identity.js';
import { makeCertificates } from './network/certificates.js';
import { startConnectProxy } from './network/connect-proxy.js';
import { FaultList, withFaults } from './network/faults.js';
import type { Fault } from './network/fault.js';
import { GITHUB_API_HOST, PUBLIC_HOSTS, type HostRole } from './network/public-hosts.js';
import { isPublicHost, routeByHost } from './network/route.js';
import { withThrottle } from './network/throttle.js';
import { startTlsServer } from './network/tls-server.js';
import type { EmulatorSettings } from './settings.js';
import type { LoggedExchange, Service, WireRequest } from './types.js';

export interface NetworkOptions {
  /**
   * Azure Resource Manager behind its front door: it sees requests with a good token and within the
   * limits only.
   */
  readonly arm: Service;
  /** The data plane of Machine Learning. */
  readonly mlflow: Service;
  /** api.github.com. */
  readonly githubApi: Service;
  /** dev.azure.com, for requests with the token of the job. */
  readonly devopsApi: Service;
  readonly settings: EmulatorSettings;
  readonly faults: readonly Fault[];
  /** Port of the proxy; 0 takes a free one. */
  readonly port: number;
  /** Told of every request before it is processed. */
  readonly onRequest?: (request: WireRequest) => void;
  /** Told of every exchange as it ends. */
  readonly onExchange?: (exchange: LoggedExchange) => void;
  /** Keeps no exchange: for answers that would fill the memory. */
  readonly forgets?: boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface Network {
  /**
   * What the environment of a client needs to reach the emulator under Azure's and GitHub's public
   * names.
   */
  readonly environment: Readonly<Record<string, string>>;
  /** What a job of Azure Pipelines has besides. */
  readonly pipelinesEnvironment: Readonly<Record<string, string>>;
  /** What a client that signs in as a managed identity needs besides. */
  readonly managedIdentityEnvironment: Readonly<Record<string, string>>;
  /** PEM file of the authority to trust; gone after `stop`. */
  readonly caFile: string;
  readonly proxyUrl: string;
  /** Loopback port on which every public host answers, for who looks up names in another way. */
  readonly tlsPort: number;
  /** Every exchange that has ended, in the order of arrival. */
  requests(): readonly LoggedExchange[];
  /** Every host asked of the proxy, known or not, once each in the order of the first time. */
  hostsAsked(): readonly string[];
  addFault(fault: Fault): void;
  stop(): Promise<void>;
}

function environmentOf(
  proxyUrl: string,
  caFile: string,
  requestToken: string,
): Record<string, string> {
  return {
    HTTPS_PROXY: proxyUrl,
    https_proxy: proxyUrl,
    // Empty on purpose: a NO_PROXY of the surroundings must not let a request past the emulator.
    NO_PROXY: '',
    no_proxy: '',
    NODE_EXTRA_CA_CERTS: caFile,
    REQUESTS_CA_BUNDLE: caFile,
    ACTIONS_ID_TOKEN_REQUEST_URL: GITHUB_OIDC_REQUEST_URL,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
    GITHUB_API_URL: `https://${GITHUB_API_HOST}`,
  };
}

interface Services {
  readonly services: Readonly<Record<HostRole, Service>>;
  readonly identity: ManagedIdentityOptions;
}

function makeServices(options: NetworkOptions, requestToken: string): Services {
  const { settings, now } = options;
  const [tokenKey, githubKey, pipelinesKey] = [
    makeSigningKey(),
    makeSigningKey(),
    makeSigningKey(),
  ];
  const tokenLifetimeSeconds = settings.accessTokenLifetimeSeconds;
  const tenantId = settings.tenants[0]?.id ?? 'common';
  const throttled = withThrottle(
    options.arm,
    settings.throttle,
    (request) => textClaim(bearerClaims(request), 'oid'),
    now,
  );
  return {
    services: {
      arm: withBearer(throttled, { tokenKey, tenantId, now }),
      mlflow: withBearer(options.mlflow, { tokenKey, tenantId, now }),
      entra: createEntra({
        tenants: settings.tenants,
        tokenLifetimeSeconds,
        tokenKey,
        issuerKeys: { [GITHUB_ISSUER]: githubKey, [PIPELINES_ISSUER]: pipelinesKey },
        now,
      }),
      'github-oidc': createGithubOidc({
        identity: settings.workflow,
        requestToken,
        lifetimeSeconds: settings.githubTokenLifetimeSeconds,
        key: githubKey,
        now,
      }),
      'github-api': options.githubApi,
      'azure-devops': createPipelinesOidc({
        accessToken: requestToken,
        lifetimeSeconds: settings.githubTokenLifetimeSeconds,
        key: pipelinesKey,
        api: options.devopsApi,
        now,
      }),
    },
    identity: {
      principal: settings.managedIdentity,
      header: randomUUID(),
      tokenLifetimeSeconds,
      tokenKey,
      now,
    },
  };
}

async function stopAll(stops: readonly (() => Promise<void>)[]): Promise<void> {
  await Promise.all(stops.map((stop) => stop()));
}

/**
 * Starts everything a client meets on its way to Azure: the proxy, TLS, faults, throttling,
 * sign-in. Nothing is left running when it fails.
 *
 * @throws the listener's error when the port is taken; SyntaxError when a fault's path is no
 * regular expression.
 */
export async function startNetwork(options: NetworkOptions): Promise<Network> {
  const faults = new FaultList();
  for (const fault of options.faults) faults.add(fault);
  const requestToken = randomUUID();
  const { services, identity: identityOptions } = makeServices(options, requestToken);
  const exchanges: LoggedExchange[] = [];
  const stops: (() => Promise<void>)[] = [];
  try {
    const certificates = await makeCertificates(Object.keys(PUBLIC_HOSTS));
    const folder = await mkdtemp(join(tmpdir(), 'azure-emulator-'));
    stops.push(() => rm(folder, { recursive: true, force: true }));
    const caFile = join(folder, 'ca.pem');
    await writeFile(caFile, certificates.caCertificate);
    const answer = withFaults(routeByHost(services), faults, options.settings.latencyMs);
    const tls = await startTlsServer({
      certificates,
      answer: (request) => {
        options.onRequest?.(request);
        return answer(request);
      },
      onExchange: (exchange) => {
        if (options.forgets !== true) exchanges.push(exchange);
        options.onExchange?.(exchange);
      },
    });
    stops.push(() => tls.stop());
    const identity = await startManagedIdentity(identityOptions);
    stops.push(() => identity.stop());
    const proxy = await startConnectProxy({
      isKnown: isPublicHost,
      tlsPort: tls.port,
      port: options.port,
    });
    stops.push(() => proxy.stop());
    return {
      environment: environmentOf(proxy.url, caFile, requestToken),
      pipelinesEnvironment: {
        SYSTEM_OIDCREQUESTURI: PIPELINES_OIDC_URL,
        SYSTEM_ACCESSTOKEN: requestToken,
      },
      managedIdentityEnvironment: identity.environment,
      caFile,
      proxyUrl: proxy.url,
      tlsPort: tls.port,
      requests: () => exchanges.toSorted((a, b) => a.request.sequence - b.request.sequence),
      hostsAsked: () => proxy.hostsAsked(),
      addFault: (fault) => {
        faults.add(fault);
      },
      stop: () => stopAll(stops),
    };
  } catch (error) {
    await stopAll(stops);
    throw error;
  }
}
