import { afterEach, describe, expect, it } from '@jest/globals';
import { unavailableGithubApi } from '../../../emulator/github/unavailable-api.js';
import { isJsonObject, parseJson } from '../../../emulator/parse-json.js';
import {
  CLIENT_ID,
  CLIENT_SECRET,
  DEFAULT_SETTINGS,
  MANAGED_IDENTITY_CLIENT_ID,
  TENANT_ID,
  type EmulatorSettings,
} from '../../../emulator/settings.js';
import { startNetwork, type Network } from '../../../emulator/start-network.js';
import type { JsonObject } from '../../../emulator/types.js';
import { decodeJwt } from '../../../emulator/identity/jwt.js';
import { runNode } from './node-child.js';

let running: Network | null = null;

async function start(settings: Partial<EmulatorSettings> = {}): Promise<Network> {
  running = await startNetwork({
    arm: () => Promise.resolve({ status: 200, body: { value: [] } }),
    mlflow: () => Promise.resolve({ status: 404 }),
    githubApi: unavailableGithubApi,
    devopsApi: unavailableGithubApi,
    settings: { ...DEFAULT_SETTINGS, ...settings },
    faults: [],
    port: 0,
    now: Date.now,
  });
  return running;
}

afterEach(async () => {
  await running?.stop();
  running = null;
});

/**
 * Everything a program needs to ask Azure Resource Manager with the credential that `credential`
 * makes.
 */
const clientOf = (credential: string): string => `
  import * as core from '@actions/core';
  import * as identity from '@azure/identity';
  import * as rest from '@azure/core-rest-pipeline';
  const scopes = 'https://management.azure.com/.default';
  const credential = ${credential};
  const pipeline = rest.createPipelineFromOptions({ retryOptions: { maxRetries: 0 } });
  pipeline.addPolicy(rest.bearerTokenAuthenticationPolicy({ credential, scopes }));
  const client = rest.createDefaultHttpClient();
  const ask = async () => {
    const url = 'https://management.azure.com/subscriptions?api-version=2022-12-01';
    const { status, bodyAsText } = await pipeline.sendRequest(client, rest.createPipelineRequest({ url }));
    return { status, body: bodyAsText };
  };
  const tell = (value) => console.log('RESULT ' + JSON.stringify(value));
  const fail = (error) => tell({ name: error.name, message: error.message });
`;

const FEDERATED = clientOf(
  `new identity.ClientAssertionCredential('${TENANT_ID}', '${CLIENT_ID}', () => core.getIDToken('api://AzureADTokenExchange'))`,
);

async function resultOf(
  program: string,
  environment: Readonly<Record<string, string>>,
): Promise<JsonObject> {
  const { stdout, stderr } = await runNode(program, environment);
  const line = stdout.split('\n').find((each) => each.startsWith('RESULT '));
  const value = line === undefined ? null : parseJson(line.slice('RESULT '.length));
  if (value === null || !isJsonObject(value)) throw new Error(`no result: ${stdout}${stderr}`);
  return value;
}

describe('real clients with their default authority', () => {
  it('signs in with the OIDC token of the GitHub toolkit and asks Resource Manager', async () => {
    const network = await start();
    const program = `${FEDERATED} await ask().then(tell, fail);`;
    expect(await resultOf(program, network.environment)).toEqual({
      status: 200,
      body: '{"value":[]}',
    });
    expect([...network.hostsAsked()].sort()).toEqual([
      'login.microsoftonline.com',
      'management.azure.com',
      'run-actions-1-azure-eastus.actions.githubusercontent.com',
    ]);
  });

  it('tells the toolkit why a workflow of another environment gets no token', async () => {
    const workflow = { ...DEFAULT_SETTINGS.workflow, subject: 'repo:contoso/other:pull_request' };
    const network = await start({ workflow });
    const program = `${FEDERATED} await ask().then(tell, fail);`;
    const result = await resultOf(program, network.environment);
    expect(result['message']).toContain('AADSTS700213');
    expect(result['message']).toContain('repo:contoso/other:pull_request');
  });

  it('lets a token of two seconds expire, and the client gets a new one', async () => {
    const network = await start({ accessTokenLifetimeSeconds: 2 });
    const program = `${FEDERATED}
      const first = await credential.getToken(scopes);
      await new Promise((resolve) => setTimeout(resolve, 2200));
      const again = await ask();
      pipeline.removePolicy({ name: rest.bearerTokenAuthenticationPolicyName });
      pipeline.addPolicy({ name: 'stale', sendRequest: (request, next) => {
        request.headers.set('authorization', 'Bearer ' + first.token);
        return next(request);
      } });
      tell({ again: again.status, stale: await ask() });`;
    const result = await resultOf(program, network.environment);
    expect(result['again']).toBe(200);
    expect(result['stale']).toMatchObject({ status: 401 });
    expect(JSON.stringify(result['stale'])).toContain('ExpiredAuthenticationToken');
  });

  it('signs in with a secret, and hears that a secret is wrong', async () => {
    const network = await start();
    const secretOf = (secret: string): string =>
      clientOf(`new identity.ClientSecretCredential('${TENANT_ID}', '${CLIENT_ID}', '${secret}')`);
    const good = await resultOf(
      `${secretOf(CLIENT_SECRET)} await ask().then(tell, fail);`,
      network.environment,
    );
    expect(good['status']).toBe(200);
    const bad = await resultOf(
      `${secretOf('wrong')} await ask().then(tell, fail);`,
      network.environment,
    );
    expect(bad['message']).toContain('AADSTS7000215');
  });

  it('signs in as the managed identity of App Service', async () => {
    const network = await start();
    const program = `${clientOf('new identity.ManagedIdentityCredential()')}
      await ask().then(async (answer) => tell({ ...answer, ...(await credential.getToken(scopes)) }), fail);`;
    const environment = {
      ...network.environment,
      ...network.managedIdentityEnvironment,
      // By itself the library asks its own machine through the proxy.
      NO_PROXY: '127.0.0.1',
    };
    const result = await resultOf(program, environment);
    expect(result['status']).toBe(200);
    const token = typeof result['token'] === 'string' ? decodeJwt(result['token']) : null;
    expect(token).toMatchObject({ appid: MANAGED_IDENTITY_CLIENT_ID });
  });

  it('is not trusted without its authority', async () => {
    const network = await start();
    const environment = { ...network.environment, NODE_EXTRA_CA_CERTS: '' };
    const secret = clientOf(
      `new identity.ClientSecretCredential('${TENANT_ID}', '${CLIENT_ID}', 'x')`,
    );
    const result = await resultOf(`${secret} await ask().then(tell, fail);`, environment);
    expect(JSON.stringify(result)).toMatch(/certificate|endpoints_resolution_error|network_error/);
    expect(network.requests()).toEqual([]);
  });
});
