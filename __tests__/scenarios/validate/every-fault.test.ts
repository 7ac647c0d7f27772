import { mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createDefaultHttpClient, RestError, type HttpClient } from '@azure/core-rest-pipeline';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';

import { createGithubApi } from '../../../emulator/github/github-api.js';
import { readyWorkspace } from '../../../emulator/scenarios/index.js';
import type { Service, WireAnswer } from '../../../emulator/types.js';
import { openCredential } from '../../../src/azure/sign-in/credentials.js';
import { SignInHttp } from '../../../src/azure/sign-in/sign-in-http.js';
import { TokenKeeper } from '../../../src/azure/sign-in/token-keeper.js';
import type { RunReport } from '../../../src/domain/run/run-report.js';
import { githubApprovals } from '../../../src/hosts/github/approvals.js';
import { requestIdToken } from '../../../src/hosts/github/id-token.js';
import type { Approvals } from '../../../src/ports/approvals.js';
import { annotationsOf } from '../../../src/report/annotations.js';
import { placeOn } from '../../hosts/github/place.js';
import { inProcess } from '../support/in-process.js';
import { moveInputs, validateInputs } from '../support/inputs.js';
import { repositoryWith } from '../support/repository.js';
import { ScaledClock } from '../support/scaled-clock.js';
import { PassingClock } from '../support/shared-clock.js';
import { causes, troubledServer, troubles, type TroubleName } from '../support/troubled-server.js';

// The task library writes a key into this folder as soon as it is loaded, and reads the job's
// connection then.
const temp = mkdtempSync(join(tmpdir(), 'agent-'));
Object.assign(process.env, {
  AGENT_TEMPDIRECTORY: temp,
  SYSTEM_TEAMPROJECTID: 'p',
  BUILD_BUILDID: '1',
  SYSTEM_JOBID: 'j',
  ENDPOINT_URL_SYSTEMVSSCONNECTION: 'https://dev.azure.com/contoso/',
  ENDPOINT_AUTH_PARAMETER_SYSTEMVSSCONNECTION_ACCESSTOKEN: 'made-up',
  ENDPOINT_AUTH_SYSTEMVSSCONNECTION: '{"parameters":{"AccessToken":"made-up"},"scheme":"OAuth"}',
});
const { pipelinesApprovals } = await import('../../../src/hosts/azure-pipelines/approvals.js');

const names = Object.keys(troubles) as readonly TroubleName[];
const run = { repository: 'contoso/ml', event: 'push', isFromFork: false, isFirstAttempt: true };
const start = { by: ['ada'], queuedAt: undefined };

/** Each request of the run goes to a server on loopback that is troubled as its kind says. */
function redirected(port: number): HttpClient {
  const own = createDefaultHttpClient();
  return {
    sendRequest: (request) => {
      const { pathname, search } = new URL(request.url);
      request.url = `http://127.0.0.1:${port}${pathname}${search}`;
      request.allowInsecureConnection = true;
      return own.sendRequest(request);
    },
  };
}

async function signInWith(
  name: TroubleName,
  { wire, idToken }: { wire: HttpClient; idToken: () => Promise<string> },
): Promise<RunReport> {
  const clock = new ScaledClock(name === 'silent');
  const client = new SignInHttp(wire, clock);
  const ids = { tenantId: 'contoso.com', clientId: 'c', audience: undefined };
  const asked = { method: 'oidc', cloud: 'AzureCloud', ...ids } as const;
  const credential = new TokenKeeper({
    clock,
    open: () =>
      Promise.resolve(openCredential({ signIn: asked, idToken, environment, clock, http: client })),
    takeFailure: () => client.takeFailure(),
  });
  return inProcess(readyWorkspace(), {}, new Map(), { clock, credential }).run(validateInputs);
}

const environment = { ACTIONS_ID_TOKEN_REQUEST_URL: 'given' };

async function behindGate(clock: ScaledClock, approvals: Approvals): Promise<RunReport> {
  const before = inProcess(readyWorkspace(), { validationPolls: 1 });
  const { planDigest = '' } = await before.run(validateInputs);
  const behind = inProcess(readyWorkspace(), {}, before.disk, { clock, approvals });
  const gate = {
    gate: 'digest, environment',
    environment: 'production',
    'github-token': 'made-up',
  };
  return behind.run({ ...moveInputs(planDigest), ...gate });
}

/** How a run ends of which every request of one kind is troubled. */
const services: Readonly<Record<string, (name: TroubleName) => Promise<RunReport>>> = {
  'the sign-in': async (name) => {
    const server = await troubledServer(() => name);
    const idToken = (): Promise<string> => Promise.resolve('jwt');
    return signInWith(name, { wire: redirected(server.port), idToken }).finally(server.close);
  },
  'the identity token': async (name) => {
    const server = await troubledServer(() => name);
    const variables = {
      ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${server.port}/?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'made-up',
    };
    const idToken = (): Promise<string> => requestIdToken('api://audience', variables);
    return signInWith(name, { wire: redirected(1), idToken }).finally(server.close);
  },
  'Azure Resource Manager': (name) => {
    const what: WireAnswer | 'silent' | 'reset' = troubles[name];
    const service: Service = () => {
      if (typeof what !== 'string') return Promise.resolve(what);
      if (what === 'silent') return new Promise(() => undefined);
      return Promise.reject(new RestError('read ECONNRESET', { code: 'ECONNRESET' }));
    };
    const clock = new PassingClock();
    return inProcess(readyWorkspace(), {}, new Map(), { clock, front: () => service }).run(
      validateInputs,
    );
  },
  GitHub: (name) => {
    const clock = new ScaledClock(name === 'silent');
    const github = createGithubApi(repositoryWith);
    const { place } = placeOn(github, clock, () => troubles[name]);
    return behindGate(clock, githubApprovals(run, start, place, undefined));
  },
  'Azure DevOps': (name) => {
    const clock = new ScaledClock(name === 'silent');
    return behindGate(clock, pipelinesApprovals(run, clock));
  },
};

const ends: Readonly<Record<string, (name: TroubleName) => string>> = {
  'the sign-in': () => 'authentication-failed',
  'the identity token': () => 'authentication-failed',
  'Azure Resource Manager': (name) => (name === '429' ? 'throttled' : 'timed-out'),
  GitHub: (name) => (name === '429' ? 'throttled' : 'timed-out'),
  // Without JSON it may be a page to sign in at: a token that is not accepted.
  'Azure DevOps': (name) =>
    name === '429'
      ? 'throttled'
      : ['html', 'empty'].includes(name)
        ? 'gate-misconfigured'
        : 'timed-out',
};

const ended = new Map<string, Promise<RunReport>>();

// All of them side by side; one after the other where a client cannot be told where to ask.
beforeAll(() => {
  let turn: Promise<unknown> = Promise.resolve();
  for (const [service, act] of Object.entries(services)) {
    for (const name of names) {
      const isShared = service === 'Azure DevOps';
      const report = isShared ? turn.then(() => onDevops(name, () => act(name))) : act(name);
      if (isShared) turn = report.catch(() => undefined);
      report.catch(() => undefined);
      ended.set(`${service} ${name}`, report);
    }
  }
});
afterAll(() => {
  rmSync(temp, { recursive: true, force: true });
});

describe.each(Object.keys(services))('when every request to %s fails', (service) => {
  it.each(names)('the run ends and says why: %s', async (name) => {
    const report = await ended.get(`${service} ${name}`);
    if (report === undefined) throw new Error('no run');
    const [first] = annotationsOf(report).errors;
    expect(first?.message).toMatch(causes[name]);
    expect(report).toMatchObject({ failed: true, failureReason: ends[service]?.(name) });
    expect(report.findings).toEqual([]);
  });
});

async function onDevops(name: TroubleName, act: () => Promise<RunReport>): Promise<RunReport> {
  const server = await troubledServer(() => name);
  const asked = jest
    .spyOn(https, 'request')
    .mockImplementation(((
      options: http.RequestOptions,
      answered: (response: http.IncomingMessage) => void,
    ) =>
      http.request(
        { ...options, protocol: 'http:', host: '127.0.0.1', port: server.port, agent: false },
        answered,
      )) as typeof https.request);
  return act().finally(() => {
    expect(asked).toHaveBeenCalled();
    asked.mockRestore();
    server.close();
  });
}
