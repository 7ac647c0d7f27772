import {
  CONNECTION_ID,
  createPipelinesOidc,
  PIPELINES_ISSUER,
  PIPELINES_OIDC_URL,
} from '../../../emulator/azure-pipelines/oidc.js';
import {
  createGithubOidc,
  GITHUB_ISSUER,
  GITHUB_OIDC_REQUEST_URL,
} from '../../../emulator/github/oidc.js';
import { createEntra } from '../../../emulator/identity/entra.js';
import { makeSigningKey } from '../../../emulator/identity/jwt.js';
import { startManagedIdentity } from '../../../emulator/identity/managed-identity.js';
import { readyWorkspace } from '../../../emulator/scenarios/index.js';
import {
  CLIENT_ID,
  CLIENT_SECRET,
  DEFAULT_SETTINGS,
  TENANT_ID,
} from '../../../emulator/settings.js';
import type { Service, WireRequest } from '../../../emulator/types.js';
import { openCredential, type CredentialContext } from '../../../src/azure/sign-in/credentials.js';
import type { SignInHttp } from '../../../src/azure/sign-in/sign-in-http.js';
import { TokenKeeper } from '../../../src/azure/sign-in/token-keeper.js';
import { requestIdToken } from '../../../src/hosts/github/id-token.js';
import { endedWith, MINUTES, type Table, type TroubleOf } from './each-request.js';
import { inProcess } from './in-process.js';
import { validateInputs } from './inputs.js';
import { job } from './on-devops.js';
import { ScaledClock } from './scaled-clock.js';
import { keptClient, newClient } from './sign-in-client.js';
import { loopback, troubles } from './troubles.js';

const now = (): number => Date.now();
const lifetimeSeconds = 3_600;
const requestToken = 'made-up';

/** Where tokens come from. */
interface Issuers {
  readonly github: Service;
  readonly devops: Service;
  readonly entra: Service;
  /** As App Service gives it to its applications. */
  readonly managed: Awaited<ReturnType<typeof startManagedIdentity>>;
}

async function startIssuers(): Promise<Issuers> {
  const [tokenKey, github, devops] = [makeSigningKey(), makeSigningKey(), makeSigningKey()];
  const { tenants, workflow: identity, managedIdentity: principal } = DEFAULT_SETTINGS;
  const tokenLifetimeSeconds = lifetimeSeconds;
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
      // The library keeps a token that is good for longer, for every run of this process.
      tokenLifetimeSeconds: 60,
      tokenKey,
      now,
    }),
  };
}

const nameOf = ({ method, url }: WireRequest): string => `${method} ${url.pathname}`;

const troubled =
  (service: Service, trouble: TroubleOf) =>
  (request: WireRequest): ReturnType<Parameters<typeof loopback>[0]> => {
    const kind = trouble(nameOf(request));
    return kind === undefined ? service(request) : Promise.resolve(troubles[kind]);
  };

/** One way to sign in: who gives what, and what the run is told. */
interface Way {
  readonly service: (issuers: Issuers) => Service;
  readonly context: (port: number) => Partial<CredentialContext>;
  readonly method: CredentialContext['signIn']['method'];
  /** Run one after the other: the library keeps the client of the first for the whole process. */
  readonly isKept?: true;
}

const isOf = (path: string | RegExp, { url }: WireRequest): boolean =>
  typeof path === 'string' ? url.pathname === path : path.test(url.pathname);

const ways: Readonly<Record<string, Way>> = {
  'signing in with an identity token of GitHub': {
    method: 'oidc',
    service:
      ({ github, entra }) =>
      (request) =>
        isOf(new URL(GITHUB_OIDC_REQUEST_URL).pathname, request) ? github(request) : entra(request),
    context: (port) => {
      const { pathname, search } = new URL(GITHUB_OIDC_REQUEST_URL);
      const environment = {
        ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}${pathname}${search}`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
      };
      return { environment, idToken: (audience) => requestIdToken(audience, environment) };
    },
  },
  'signing in with an identity token of Azure Pipelines': {
    method: 'auto',
    service:
      ({ devops, entra }) =>
      (request) =>
        isOf(/oidctoken$/, request) ? devops(request) : entra(request),
    context: () => ({
      connection: {
        scheme: 'workload-identity-federation',
        tenantId: TENANT_ID,
        clientId: CLIENT_ID,
        connectionId: CONNECTION_ID,
        accessToken: job.accessToken,
      },
    }),
  },
  'signing in with a secret': {
    method: 'auto',
    service: ({ entra }) => entra,
    context: () => ({
      connection: {
        scheme: 'secret',
        tenantId: TENANT_ID,
        clientId: CLIENT_ID,
        secret: CLIENT_SECRET,
      },
    }),
  },
  'signing in as a managed identity': {
    method: 'managed-identity',
    isKept: true,
    service: ({ managed }) => forwarded(managed.environment['IDENTITY_ENDPOINT'] ?? ''),
    context: () => ({}),
  },
};

/** The service of the emulator that listens for itself. */
function forwarded(endpoint: string): Service {
  return async ({ url, headers }) => {
    const secret = { 'x-identity-header': headers['x-identity-header'] ?? '' };
    const answer = await fetch(`${endpoint}${url.search}`, { headers: secret });
    const type = { 'content-type': 'application/json' };
    return { status: answer.status, headers: type, body: await answer.text() };
  };
}

/** The runs that sign in, each in its way; `stop` ends what they ask. */
export async function runsThatSignIn(): Promise<{
  readonly tables: Readonly<Record<string, Table>>;
  readonly stop: () => Promise<void>;
}> {
  const issuers = await startIssuers();
  const { environment } = issuers.managed;
  Object.assign(process.env, environment, { SYSTEM_OIDCREQUESTURI: PIPELINES_OIDC_URL });
  const tables = Object.entries(ways).map(([name, way]): readonly [string, Table] => {
    const clientFor = way.isKept === true ? keptClient() : newClient;
    const run: Table['run'] = async (trouble, isSilent) => {
      const server = await loopback(troubled(way.service(issuers), trouble));
      const clock = new ScaledClock(isSilent);
      const since = clock.now();
      const http = clientFor(server.port, clock);
      const credential = keeperOf(way, { port: server.port, clock, http });
      const product = inProcess(readyWorkspace(), {}, new Map(), { clock, credential });
      const inputs = { ...validateInputs, 'timeout-minutes': String(MINUTES) };
      const report = await product.run(inputs).finally(server.close);
      return endedWith(report, (clock.now() - since) / 60_000, product.newChanges());
    };
    const reason = (): string => 'authentication-failed';
    return [name, { reason, run: way.isKept === true ? oneByOne(run) : run }];
  });
  return { tables: Object.fromEntries(tables), stop: () => issuers.managed.stop() };
}

function oneByOne(run: Table['run']): Table['run'] {
  let turn: Promise<unknown> = Promise.resolve();
  return (...given) => {
    const next = turn.then(() => run(...given));
    turn = next.catch(() => undefined);
    return next;
  };
}

interface Client {
  readonly port: number;
  readonly clock: ScaledClock;
  readonly http: SignInHttp;
}

function keeperOf({ method, context }: Way, { port, clock, http }: Client): TokenKeeper {
  const isManaged = method === 'managed-identity';
  const ids = isManaged
    ? { tenantId: undefined, clientId: undefined }
    : { tenantId: TENANT_ID, clientId: CLIENT_ID };
  const idToken = (): Promise<string> => Promise.reject(new Error('not asked'));
  const credentialContext: CredentialContext = {
    signIn: { method, cloud: 'AzureCloud', audience: undefined, ...ids },
    idToken,
    environment: {},
    clock,
    http,
    ...context(port),
  };
  return new TokenKeeper({
    clock,
    open: () => Promise.resolve(openCredential(credentialContext)),
    takeFailure: () => http.takeFailure(),
  });
}
