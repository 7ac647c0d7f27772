import { afterEach, describe, expect, it } from '@jest/globals';

import { readyWorkspace } from '../../../emulator/scenarios/index.js';
import {
  CLIENT_ID,
  CLIENT_SECRET,
  DEFAULT_SETTINGS,
  TENANT_ID,
} from '../../../emulator/settings.js';
import { validateInputs } from '../support/inputs.js';
import { startWorld, type World } from '../support/world.js';

let world: World;
afterEach(() => world.close());

const fast = { retryAfterSeconds: 1, validationPolls: 1 };
const noIds = { 'tenant-id': '', 'client-id': '' };
const noIdToken = {
  ACTIONS_ID_TOKEN_REQUEST_URL: undefined,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined,
};
const withSecret = {
  AZURE_TENANT_ID: TENANT_ID,
  AZURE_CLIENT_ID: CLIENT_ID,
  AZURE_CLIENT_SECRET: CLIENT_SECRET,
};

// What a service connection does instead is in task.test.ts.
describe('every way to sign in', () => {
  it.each<
    [string, Readonly<Record<string, string>>, Readonly<Record<string, string | undefined>>, string]
  >([
    ['auto, with ids', {}, {}, 'client_assertion='],
    [
      'oidc, ids from the environment',
      { auth: 'oidc', ...noIds },
      { AZURE_TENANT_ID: TENANT_ID, AZURE_CLIENT_ID: CLIENT_ID },
      'client_assertion=',
    ],
    [
      'a client secret of the environment',
      { auth: 'environment', ...noIds },
      { ...withSecret, ...noIdToken },
      'client_secret=',
    ],
  ])('works: %s', async (_, inputs, environment, sent) => {
    world = await startWorld({ state: readyWorkspace(), arm: fast }, 'github');
    const run = await world.run({ ...validateInputs, ...inputs }, { environment });
    expect(run.outputs).toMatchObject({ outcome: 'ready' });
    const tokens = world.emulator
      .requests()
      .filter(({ request }) => request.url.pathname.endsWith('/oauth2/v2.0/token'));
    expect(tokens).toHaveLength(1);
    expect(tokens[0]?.request.rawBody).toContain(sent);
    expect(run.lines.join('\n')).not.toContain(CLIENT_SECRET);
  });

  it('says which permission is missing when the job may not ask for an id token', async () => {
    world = await startWorld({ state: readyWorkspace(), arm: fast }, 'github');
    const run = await world.run({ ...validateInputs, auth: 'oidc' }, { environment: noIdToken });
    expect(run.outputs).toMatchObject({ 'failure-reason': 'authentication-failed' });
    expect(run.lines.join('\n')).toContain('id-token: write');
  });

  it('works: managed identity', async () => {
    world = await startWorld({ state: readyWorkspace(), arm: fast });
    const environment = { ...world.emulator.managedIdentityEnvironment, ...noIdToken };
    const run = await world.run(
      { ...validateInputs, ...noIds, auth: 'managed-identity' },
      { environment },
    );
    expect(run.outputs).toMatchObject({ outcome: 'ready' });
  });

  it.each([
    ['AzureUSGovernment', 'management.usgovcloudapi.net', 'login.microsoftonline.us'],
    ['AzureChinaCloud', 'management.chinacloudapi.cn', 'login.partner.microsoftonline.cn'],
  ])('stays in its cloud: %s', async (cloud, arm, authority) => {
    world = await startWorld({ state: readyWorkspace(), arm: fast });
    const run = await world.run(
      { ...validateInputs, ...noIds, auth: 'environment', 'azure-cloud': cloud },
      { environment: { ...withSecret, ...noIdToken } },
    );
    expect(run.outputs).toMatchObject({ outcome: 'ready' });
    expect([...world.emulator.hostsAsked()].sort()).toEqual([arm, authority].sort());
  });

  it('asks for an identity token with the audience of its cloud', async () => {
    const audience = 'api://AzureADTokenExchangeChina';
    const tenants = DEFAULT_SETTINGS.tenants.map((tenant) => ({
      ...tenant,
      applications: tenant.applications.map((one) => ({
        ...one,
        federatedCredentials: one.federatedCredentials.map((each) => ({ ...each, audience })),
      })),
    }));
    world = await startWorld(
      { state: readyWorkspace(), arm: fast, settings: { tenants } },
      'github',
    );
    const run = await world.run({ ...validateInputs, 'azure-cloud': 'AzureChinaCloud' });
    expect(run.outputs).toMatchObject({ outcome: 'ready' });
  });

  it('renews a token that ends during the run', async () => {
    world = await startWorld({
      state: readyWorkspace(),
      arm: { retryAfterSeconds: 1, validationPolls: 4 },
      settings: { accessTokenLifetimeSeconds: 3 },
    });
    const run = await world.run(validateInputs);
    expect(run.outputs).toMatchObject({ outcome: 'ready' });
    const tokens = world.emulator
      .requests()
      .filter(({ request }) => request.url.pathname.endsWith('/oauth2/v2.0/token'));
    expect(tokens.length).toBeGreaterThan(1);
  });
});
