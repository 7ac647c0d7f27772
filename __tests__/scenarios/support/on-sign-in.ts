import type { TokenCredential } from '@azure/core-auth';

import { CONNECTION_ID, PIPELINES_OIDC_URL } from '../../../emulator/azure-pipelines/oidc.js';
import { GITHUB_OIDC_REQUEST_URL } from '../../../emulator/github/oidc.js';
import { readyWorkspace } from '../../../emulator/scenarios/index.js';
import { CLIENT_ID, CLIENT_SECRET, TENANT_ID } from '../../../emulator/settings.js';
import type { Service, WireRequest } from '../../../emulator/types.js';
import { openCredential, type CredentialContext } from '../../../src/azure/sign-in/credentials.js';
import type { SignInHttp } from '../../../src/azure/sign-in/sign-in-http.js';
import { TokenKeeper } from '../../../src/azure/sign-in/token-keeper.js';
import { requestIdToken } from '../../../src/hosts/github/id-token.js';
import { endedWith, MINUTES, type Ended, type Table, type TroubleOf } from './each-request.js';
import { inProcess } from './in-process.js';
import { validateInputs } from './inputs.js';
import { job } from './on-devops.js';
import { ScaledClock } from './scaled-clock.js';
import { keptClient, newClient } from './sign-in-client.js';
import { BRIEF, LONG, now, requestToken, startIssuers, type Issuers } from './token-issuers.js';
import { loopback, troubles } from './troubles.js';

/** So the first poll of these is in the time of a renewal, and the second after the token's end. */
const POLLS = { validationPolls: 3, retryAfterSeconds: 120 };

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

/**
 * The runs that sign in, each in its way, and those that sign in again while they wait; `stop` ends
 * what they ask.
 */
export async function runsThatSignIn(): Promise<{
  readonly tables: Readonly<Record<string, Table>>;
  readonly stop: () => Promise<void>;
}> {
  const [issuers, brief] = [await startIssuers(LONG), await startIssuers(BRIEF)];
  const { environment } = issuers.managed;
  Object.assign(process.env, environment, { SYSTEM_OIDCREQUESTURI: PIPELINES_OIDC_URL });
  const tables = Object.entries(ways).flatMap(([name, way]): readonly [string, Table][] => {
    const clientFor = way.isKept === true ? keptClient() : newClient;
    const inTurn = way.isKept === true ? turns() : (run: () => Promise<Ended>) => run();
    return [
      [
        name,
        { reason, run: (...how) => inTurn(() => signingIn({ way, issuers, clientFor }, ...how)) },
      ],
      [
        `${name} again`,
        {
          reason,
          onlyFirst: true,
          run: (...how) => inTurn(() => renewing({ way, issuers: brief, clientFor }, ...how)),
        },
      ],
    ];
  });
  const stop = async (): Promise<void> => {
    await Promise.all([issuers.managed.stop(), brief.managed.stop()]);
  };
  return { tables: Object.fromEntries(tables), stop };
}

const reason = (): string => 'authentication-failed';

interface Given {
  readonly way: Way;
  readonly issuers: Issuers;
  readonly clientFor: typeof newClient;
}

type Run = (given: Given, ...how: Parameters<Table['run']>) => Promise<Ended>;

const signingIn: Run = (given, trouble, isSilent) =>
  validated(given, trouble, { clock: new ScaledClock(isSilent) });

/** Only what is asked again is troubled: the token at hand has to be used as long as it is good. */
const renewing: Run = async (given, trouble, isSilent) => {
  let tokens = 0;
  let polls = 0;
  const front =
    (azure: Service): Service =>
    (request) => {
      if (isOf(/operationresults/, request)) polls += 1;
      return azure(request);
    };
  const ofRenewal: TroubleOf = (name) => (tokens === 0 ? undefined : trouble(name));
  const clock = new ScaledClock(isSilent, { from: now(), pauses: 2_000 });
  const onToken = (): void => {
    tokens += 1;
  };
  const ended = await validated(given, ofRenewal, { clock, front, onToken });
  // Each poll is in the time of a renewal: one more than there were of these had the token at hand.
  const usedOld = polls >= tokens;
  return usedOld || !ended.failed ? ended : { ...ended, first: 'the token at hand was not used' };
};

interface Around {
  readonly clock: ScaledClock;
  readonly front?: (azure: Service) => Service;
  readonly onToken?: () => void;
}

async function validated(
  { way, issuers, clientFor }: Given,
  trouble: TroubleOf,
  around: Around,
): Promise<Ended> {
  const { clock, onToken = () => undefined } = around;
  const server = await loopback(troubled(way.service(issuers), trouble));
  const since = clock.now();
  const http = clientFor(server.port, clock);
  const credential = keeperOf(way, { port: server.port, clock, http, onToken });
  const settings = around.front === undefined ? {} : POLLS;
  const product = inProcess(readyWorkspace(), settings, new Map(), { ...around, credential });
  const inputs = { ...validateInputs, 'timeout-minutes': String(MINUTES) };
  const report = await product.run(inputs).finally(server.close);
  return endedWith(report, (clock.now() - since) / 60_000, product.newChanges());
}

/** One after the other. */
function turns(): (run: () => Promise<Ended>) => Promise<Ended> {
  let turn: Promise<unknown> = Promise.resolve();
  return (run) => {
    const next = turn.then(run);
    turn = next.catch(() => undefined);
    return next;
  };
}

interface Client {
  readonly port: number;
  readonly clock: ScaledClock;
  readonly http: SignInHttp;
  readonly onToken: () => void;
}

function keeperOf({ method, context }: Way, { port, clock, http, onToken }: Client): TokenKeeper {
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
    open: () => Promise.resolve(inTimeOf(clock, openCredential(credentialContext), onToken)),
    takeFailure: () => http.takeFailure(),
  });
}

/** The library knows no time but the real one, and a token lives in the time of the run. */
function inTimeOf(clock: ScaledClock, own: TokenCredential, onToken: () => void): TokenCredential {
  return {
    getToken: async (scopes, options) => {
      const token = await own.getToken(scopes, options);
      if (token === null) return token;
      onToken();
      const ahead = clock.now() - now();
      return { ...token, expiresOnTimestamp: token.expiresOnTimestamp + Math.max(0, ahead) };
    },
  };
}
