import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { readyWorkspace } from '../../../emulator/scenarios/index.js';
import { CLIENT_ID, CLIENT_SECRET, TENANT_ID } from '../../../emulator/settings.js';
import { startEmulator } from '../../../emulator/start-emulator.js';
import { bundles } from '../../../scripts/build/build-bundle.js';
import { smokeHosts } from '../../../scripts/build/smoke-hosts.js';
import { hostNames } from '../../../src/domain/request/host-name.js';
import { validateInputs } from '../support/inputs.js';
import { nodes } from '../support/world.js';

const inputs = Object.entries({ ...validateInputs, auth: 'environment' });
const secret = {
  AZURE_TENANT_ID: TENANT_ID,
  AZURE_CLIENT_ID: CLIENT_ID,
  AZURE_CLIENT_SECRET: CLIENT_SECRET,
};

describe('a run whose log nobody reads, as behind `| head`', () => {
  it.each(hostNames)('goes on to its end on %s', async (host) => {
    const smoke = smokeHosts[host];
    const isTerminal = smoke.inputVariable === undefined;
    const arm = { operationsNamePause: true, retryAfterSeconds: 1, validationPolls: 1 };
    const emulator = await startEmulator({ state: readyWorkspace(), arm });
    const job = await mkdtemp(join(tmpdir(), 'unheard-'));
    try {
      const variables = inputs.flatMap(([name, value]): [string, string][] =>
        smoke.inputVariable === undefined ? [] : [[smoke.inputVariable(name), value]],
      );
      const words = inputs.flatMap(([name, value]) => [`--${name}`, value]);
      const args = [resolve(bundles[host].folder, 'index.js')];
      if (isTerminal) args.push(...words);
      const child = spawn(nodes['Node 24'], args, {
        cwd: job,
        env: {
          ...{ ...emulator.environment, PATH: '', HOME: job, ...(await smoke.prepare(job)) },
          ...{ ...secret, ...Object.fromEntries(variables) },
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      child.stdout.destroy();
      child.stderr.destroy();
      expect(await once(child, 'exit')).toEqual([0, null]);
      const report = await readFile(join(job, 'workspace-move-report.json'), 'utf8');
      expect(report).toContain('"outcome": "ready"');
    } finally {
      await emulator.stop();
      await rm(job, { recursive: true, force: true });
    }
  });
});
