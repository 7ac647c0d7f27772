import { afterEach, expect, it } from '@jest/globals';

import { readyWorkspace } from '../../../emulator/scenarios/index.js';
import { validateInputs } from '../support/inputs.js';
import { nodes, startWorld, type World } from '../support/world.js';

let world: World;
afterEach(() => world.close());

it('the proxy and the authority of the agent serve every client of the task', async () => {
  world = await startWorld(
    { state: readyWorkspace(), arm: { retryAfterSeconds: 1, validationPolls: 1 } },
    'azure-pipelines',
  );
  const { proxyUrl, caFile } = world.emulator;
  const run = await world.run(validateInputs, {
    node: nodes['Node 24'],
    environment: {
      HTTPS_PROXY: undefined,
      https_proxy: undefined,
      NODE_EXTRA_CA_CERTS: undefined,
      AGENT_PROXYURL: proxyUrl,
      AGENT_PROXYBYPASSLIST: '["^https://nowhere\\\\.contoso\\\\.com"]',
      AGENT_CAINFO: caFile,
    },
  });
  expect(run.outputs).toMatchObject({ outcome: 'ready' });
});
