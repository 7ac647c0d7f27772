import { expect, it } from '@jest/globals';

import { moveWith, validated } from '../support/approved-run.js';
import { validateInputs } from '../support/inputs.js';
import { nodes, type World } from '../support/world.js';

/** What an agent knows that was set up with a proxy and an authority, and no variable does. */
function ofTheAgent({ emulator }: World): Readonly<Record<string, string | undefined>> {
  return {
    HTTPS_PROXY: undefined,
    https_proxy: undefined,
    NODE_EXTRA_CA_CERTS: undefined,
    AGENT_PROXYURL: emulator.proxyUrl,
    AGENT_PROXYBYPASSLIST: '["^https://nowhere\\\\.contoso\\\\.com"]',
    AGENT_CAINFO: emulator.caFile,
  };
}

it('the proxy and the authority of the agent serve every client of the task', async () => {
  const own = await validated();
  // Entra, Azure, and Azure DevOps, which says who approved.
  const run = await moveWith(own, {
    options: { node: nodes['Node 24'], environment: ofTheAgent(own.world) },
  });
  expect({ told: run.errors, ...run.outputs }).toMatchObject({ outcome: 'moved', told: [] });
  await own.world.close();
});

it('a Node that takes no authority while it runs says so, and what to set', async () => {
  const { world } = await validated();
  const node = nodes['Node 20'];
  const environment = ofTheAgent(world);
  const failed = await world.run(validateInputs, { node, environment });
  const warnings = failed.lines.filter((line) => /^##vso\[task\.\w*issue type=warning/.test(line));
  expect(warnings).toEqual([
    expect.stringContaining(`Set NODE_EXTRA_CA_CERTS to ${world.emulator.caFile}`),
  ]);
  expect(failed.errors[0]).toMatch(/CERT|UNABLE_TO/);
  expect(failed.outputs).toMatchObject({ 'failure-reason': 'authentication-failed' });
  const withIt = { ...environment, NODE_EXTRA_CA_CERTS: world.emulator.caFile };
  const run = await world.run(validateInputs, { node, environment: withIt });
  expect(run.outputs).toMatchObject({ outcome: 'ready' });
  expect(run.lines.join('\n')).not.toContain('Set NODE_EXTRA_CA_CERTS');
  await world.close();
});
