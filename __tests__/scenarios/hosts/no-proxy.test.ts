import { describe, expect, it } from '@jest/globals';

import { GITHUB_OIDC_REQUEST_URL } from '../../../emulator/github/oidc.js';
import { readyWorkspace } from '../../../emulator/scenarios/index.js';
import { validateInputs } from '../support/inputs.js';
import { LEAPING_AT_ONCE, leapingClock } from '../support/leaping-clock.js';
import { startWorld, type Platform } from '../support/world.js';

const ISSUER = new URL(GITHUB_OIDC_REQUEST_URL).host;
const noIds = { 'tenant-id': '', 'client-id': '', 'azure-subscription': '' };

/** A validation with hosts that are to be asked past the proxy, and whose names nobody knows. */
async function validated(
  host: Platform,
  environment: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>> = {},
) {
  const clock = leapingClock(() => true);
  const world = await startWorld({ state: readyWorkspace(), onRequest: clock.onRequest }, host);
  const run = await world.run(
    { ...validateInputs, 'timeout-minutes': '2', ...inputs },
    { ...clock.options, environment: { ...clock.options.environment, ...environment } },
  );
  clock.stop();
  const asked = world.emulator.hostsAsked();
  await world.close();
  return { run, asked };
}

/** Who gives identity tokens at an address, as in a company of its own. */
const at = (address: string): Readonly<Record<string, string>> => ({
  ACTIONS_ID_TOKEN_REQUEST_URL: `https://${address}/token?api-version=2.0`,
  SYSTEM_OIDCREQUESTURI: `https://${address}/oidctoken`,
});

describe('what is asked past the proxy', () => {
  // The client of GitHub's toolkit gets the identity token, that of Azure goes to Entra.
  it.concurrent.each<[Platform, string, readonly string[]]>([
    ['github', '*', []],
    ['github', '*.actions.githubusercontent.com', []],
    ['github', `*.${ISSUER}`, []],
    ['github', 'microsoftonline.com', [ISSUER]],
    ['azure-pipelines', '*', []],
    ['azure-pipelines', 'azure.com, microsoftonline.com', []],
    ['azure-pipelines', 'dev.azure.com:8443,.microsoftonline.com:443', ['dev.azure.com']],
  ])('is so for all clients: on %s, with NO_PROXY %s, the proxy sees %j', async (...row) => {
    const [host, noProxy, through] = row;
    const clock = through.length === 0 ? LEAPING_AT_ONCE : {};
    const environment = { ...clock, NO_PROXY: noProxy, UNKNOWN_HOSTS: '*' };
    const { run, asked } = await validated(host, environment);
    expect(asked).toEqual(through);
    expect(run.errors[0]).toContain('ENOTFOUND');
    expect(run.outputs).toMatchObject({ 'failure-reason': 'authentication-failed' });
  });

  // Nobody listens there, and the proxy of the emulator opens no way to it.
  it.concurrent.each<[Platform, string, string, readonly string[]]>([
    ['github', '0.0.0.0:9', '0.0.0.0', []],
    ['github', '0.0.0.0:9', '10.0.0.4,0.0.0.0:9', []],
    ['github', '0.0.0.0:9', '0.0.0.0:8443', ['0.0.0.0:9']],
    ['azure-pipelines', '0.0.0.0:9', '0.0.0.0', []],
    ['azure-pipelines', '0.0.0.0:9', '10.0.0.4,0.0.0.0:9', []],
    ['azure-pipelines', '0.0.0.0:9', '0.0.0.0:8443', ['0.0.0.0:9']],
  ])('may be an address: on %s, of %s with NO_PROXY %s, the proxy sees %j', async (...row) => {
    const [host, address, noProxy, through] = row;
    const environment = { ...LEAPING_AT_ONCE, ...at(address), NO_PROXY: noProxy };
    const { run, asked } = await validated(host, environment);
    expect(asked).toEqual(through);
    expect(run.errors[0]).toMatch(through.length === 0 ? /ECONNREFUSED/ : /answered 403/);
    expect(run.outputs).toMatchObject({ 'failure-reason': 'authentication-failed' });
  });

  // A machine of Azure has it at an address that is the same everywhere, App Service and Azure Arc
  // on the machine itself or where a variable says.
  it.concurrent.each<[Platform, Readonly<Record<string, string>>]>([
    ['github', {}],
    ['github', { IDENTITY_ENDPOINT: 'http://localhost:9/msi/token', IDENTITY_HEADER: 'x' }],
    ['azure-pipelines', {}],
    ['azure-pipelines', { IDENTITY_ENDPOINT: 'http://0.0.0.0:9/msi/token', IDENTITY_HEADER: 'x' }],
  ])('is a managed identity: on %s, with %j', async (host, variables) => {
    const inputs = { ...noIds, auth: 'managed-identity' };
    const environment = { ...LEAPING_AT_ONCE, NO_PROXY: 'nowhere.example', ...variables };
    const { run, asked } = await validated(host, environment, inputs);
    // It is nobody's here, and no proxy is asked for it, which would show it to others.
    expect(asked).toEqual([]);
    expect(run.outputs).toMatchObject({ 'failure-reason': 'authentication-failed' });
  });
});
