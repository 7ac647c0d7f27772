import { execFile, spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { busyWorkspace, readyWorkspace } from '../../../emulator/scenarios/index.js';
import { CLIENT_ID, CLIENT_SECRET, TENANT_ID } from '../../../emulator/settings.js';
import { startEmulator, type Emulator } from '../../../emulator/start-emulator.js';
import { runTerminal, type TerminalRun } from '../../../emulator/terminal/run-terminal.js';
import type { JsonObject } from '../../../emulator/types.js';
import { validateInputs } from '../support/inputs.js';
import { changesIn, movesIn, nodes } from '../support/world.js';

const bundle = resolve('dist/terminal/index.js');
const secret = {
  AZURE_TENANT_ID: TENANT_ID,
  AZURE_CLIENT_ID: CLIENT_ID,
  AZURE_CLIENT_SECRET: CLIENT_SECRET,
};
const workspaceId = [
  '/subscriptions',
  validateInputs['source-subscription-id'],
  'resourceGroups',
  validateInputs['source-resource-group'],
  'providers/Microsoft.MachineLearningServices/workspaces',
  validateInputs['workspace-name'],
].join('/');
const whatMoves = [
  ['--workspace-name', workspaceId],
  ['--destination-subscription-id', validateInputs['destination-subscription-id']],
  ['--destination-resource-group', validateInputs['destination-resource-group']],
].flat();

let emulator: Emulator;
let workspace: string;

async function start(state: JsonObject): Promise<void> {
  const arm = { operationsNamePause: true, retryAfterSeconds: 1, validationPolls: 1, movePolls: 1 };
  emulator = await startEmulator({ state, arm });
}

beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'laptop-'));
});
afterEach(async () => {
  await emulator.stop();
  await rm(workspace, { recursive: true, force: true });
});

function run(node: string, ...args: readonly string[]): Promise<TerminalRun> {
  return runTerminal({
    bundle,
    node,
    args: [...args, '--auth', 'environment'],
    environment: { ...emulator.environment, ...secret },
    workspace,
  });
}

describe.each(Object.entries(nodes))('the main job on a command line, %s', (_, node) => {
  it('validates, moves what was approved, puts back, and tells where everything is', async () => {
    await start(readyWorkspace());
    const validated = await run(node, 'validate', ...whatMoves);
    expect({ ...validated.outputs, told: validated.lines.join('\n') }).toMatchObject({
      outcome: 'ready',
      told: expect.stringMatching(/Ready to move/),
    });
    expect(validated.exitCode).toBe(0);
    // No terminal reads this: nothing is painted, and what the page says is not said again.
    const said = validated.lines.join('\n');
    expect(said).not.toContain('\u001B');
    expect(said).toMatch(/^Read \d+ lists with \d+ things in them.*\n {2}\S/m);
    expect(said.match(/Ready to move/g)).toHaveLength(2);
    expect(said).not.toContain('blockers, ');
    expect(changesIn(emulator.requests())).toEqual([]);
    const digest = validated.outputs['plan-digest'] ?? '';
    expect(validated.lines.join('\n')).toContain(`--approved-plan-digest ${digest}`);
    const page = await readFile(join(workspace, 'workspace-move-report.html'), 'utf8');
    expect(page).toContain('Ready to move');
    const report = await readFile(join(workspace, 'workspace-move-report.md'), 'utf8');
    expect(report).toContain('Ready to move');

    const moved = await run(node, 'move', '--approved-plan-digest', digest);
    expect(moved.outputs).toMatchObject({ outcome: 'moved' });
    expect(moved.exitCode).toBe(0);
    expect(movesIn(emulator.requests())).toBe(1);

    const restored = await run(
      node,
      ...['restore', '--restore', 'all', '--approved-plan-digest', digest],
    );
    expect(restored.outputs).toMatchObject({ outcome: 'restored' });
    const status = await run(node, 'status');
    expect(status.outputs).toMatchObject({ outcome: 'moved' });
  });
});

const node = nodes['Node 24'];

describe('a command line', () => {
  it('blocks a workspace in use, says why, and ends with 1', async () => {
    await start(busyWorkspace());
    const blocked = await run(node, 'validate', ...whatMoves);
    expect(blocked.outputs).toMatchObject({ outcome: 'blocked', 'failure-reason': 'not-ready' });
    expect(blocked.lines.join('\n')).toContain('computes-exist');
    expect(blocked.exitCode).toBe(1);
  });

  it.each([
    [['move'], 'plan-missing', /--approved-plan-digest/],
    [['promote', '--gate', 'none'], 'invalid-input', /it changes nothing without a digest/],
    [['move', '--gate', 'environment'], 'invalid-input', /does not exist on the command line/],
    [['restore', '--restore', 'all'], 'plan-missing', /No approved plan digest/],
    [['validate', '--auth', 'oidc'], 'invalid-input', /--workspace-name is missing/],
  ] as const)('refuses %j before it asks Azure anything', async (args, reason, said) => {
    await start(readyWorkspace());
    const refused = await run(node, ...args);
    expect(refused.outputs).toMatchObject({ 'failure-reason': reason });
    expect(refused.lines.join('\n')).toMatch(said);
    expect(refused.exitCode).toBe(1);
    expect(emulator.requests()).toEqual([]);
  });

  it('signs in as whoever is signed in with az, unless told otherwise', async () => {
    await start(readyWorkspace());
    const bin = await fakeCli();
    const validated = await runTerminal({
      bundle,
      args: ['validate', ...whatMoves],
      environment: {
        ...emulator.environment,
        ...secret,
        PATH: `${bin}:${process.env['PATH'] ?? ''}`,
      },
      workspace,
    });
    expect({ ...validated.outputs, told: validated.lines.join('\n') }).toMatchObject({
      outcome: 'ready',
    });
    expect(await readFile(join(bin, 'asked'), 'utf8')).toContain('account get-access-token');
  });

  const pseudoTerminal = spawnSync('script', ['--version']).status === 0 ? it : it.skip;
  pseudoTerminal.each([
    ['mlw-churn', 'moved'],
    ['mlw-other', 'blocked'],
  ])('at a terminal, after the word %s, ends %s', async (typed, outcome) => {
    await start(readyWorkspace());
    const validated = await run(node, 'validate', ...whatMoves);
    const digest = validated.outputs['plan-digest'] ?? '';
    const printed = await atTerminal(
      `${node} ${bundle} move --auth environment --approved-plan-digest ${digest}`,
      typed,
    );
    expect(printed).toContain('Type the name of the workspace to go on.');
    expect(printed).toMatch(new RegExp(`^outcome: ${outcome}\\r?$`, 'm'));
    expect(movesIn(emulator.requests())).toBe(outcome === 'moved' ? 1 : 0);
  });
});

/** An `az` that knows one thing: a token of the emulator. Gives the folder it is in. */
async function fakeCli(): Promise<string> {
  const bin = join(workspace, 'bin');
  await mkdir(bin);
  const az = `#!/bin/sh
echo "$*" >> ${join(bin, 'asked')}
body=$(curl --silent --fail --cacert "$NODE_EXTRA_CA_CERTS" --data-urlencode grant_type=client_credentials \\
  --data-urlencode client_id=${CLIENT_ID} --data-urlencode client_secret=${CLIENT_SECRET} \\
  --data-urlencode scope=https://management.azure.com/.default \\
  https://login.microsoftonline.com/${TENANT_ID}/oauth2/v2.0/token)
token=$(printf '%s' "$body" | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
printf '{"accessToken":"%s","expiresOn":"2099-01-01 00:00:00.000000","expires_on":4070908800,"tenant":"${TENANT_ID}","tokenType":"Bearer"}' "$token"
`;
  await writeFile(join(bin, 'az'), az);
  await chmod(join(bin, 'az'), 0o755);
  return bin;
}

/** Runs a command at a pseudo-terminal at which somebody types one line. */
function atTerminal(command: string, typed: string): Promise<string> {
  const env = { ...process.env, ...emulator.environment, ...secret, HOME: workspace };
  return new Promise((done) => {
    const child = execFile(
      'script',
      ['--quiet', '--return', '--command', command, '/dev/null'],
      { cwd: workspace, env },
      (_, stdout) => {
        done(stdout);
      },
    );
    child.stdout?.on('data', (text: string) => {
      if (text.includes('to go on.')) child.stdin?.write(`${typed}\n`);
    });
  });
}
