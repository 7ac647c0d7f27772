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

describe('what is asked past the proxy', () => {
  // The client of GitHub's toolkit gets the identity token, that of Azure goes to Entra.
  it.concurrent.each<[Platform, string, readonly string[]]>([
    ['github', '*', []],
    ['github', '*.actions.githubusercontent.com', []],
    ['github', 'microsoftonline.com', [ISSUER]],
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

  it.concurrent.each<Platform>(['github', 'azure-pipelines'])(
    'is the metadata address of a managed identity: on %s',
    async (host) => {
      const inputs = { ...noIds, auth: 'managed-identity' };
      const environment = { ...LEAPING_AT_ONCE, NO_PROXY: 'nowhere.example' };
      const { run, asked } = await validated(host, environment, inputs);
      // It is nobody's here, and no proxy is asked for it, which would show it to others.
      expect(asked).toEqual([]);
      expect(run.outputs).toMatchObject({ 'failure-reason': 'authentication-failed' });
    },
  );
});
