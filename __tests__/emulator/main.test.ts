import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { endWhenSilent } from '../../emulator/patience.js';
import { isJsonObject, parseJson } from '../../emulator/parse-json.js';
import { openTunnel, sendOver } from './network/proxied-request.js';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emulator-main-'));
  await writeFile(join(folder, 'state.json'), '{}');
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

function start(...args: string[]): ChildProcessByStdio<null, Readable, Readable> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'emulator/main.ts', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  endWhenSilent(child);
  return child;
}

async function firstLine(stream: Readable): Promise<string> {
  for await (const line of createInterface(stream)) return line;
  return '';
}

function textOf(line: string, name: string): string {
  const value = parseJson(line);
  const member = isJsonObject(value) ? value[name] : undefined;
  if (typeof member !== 'string') throw new Error(`no ${name} in: ${line}`);
  return member;
}

describe('npm run emulator', () => {
  it('prints the environment, answers through its proxy, logs, and stops on SIGTERM', async () => {
    const [state, log] = [join(folder, 'state.json'), join(folder, 'log.jsonl')];
    const child = start('--state', state, '--log', log);
    const line = await firstLine(child.stdout);
    const caFile = textOf(line, 'NODE_EXTRA_CA_CERTS');
    const host = 'management.azure.com';
    const connection = await openTunnel(textOf(line, 'HTTPS_PROXY'), caFile, host);
    const headers = { host, authorization: 'Bearer secret-token' };
    expect((await sendOver(connection, { path: '/subscriptions', headers })).status).toBe(401);
    child.kill('SIGTERM');
    await once(child, 'close');
    expect(child.exitCode).toBe(0);
    expect(existsSync(caFile)).toBe(false);
    const logged = await readFile(log, 'utf8');
    expect(logged).toContain('"url":"https://management.azure.com/subscriptions"');
    expect(logged).not.toContain('secret-token');
  });

  it.each([
    ['no state', [], '--state is missing'],
    ['a state that is not there', ['--state', 'nowhere.json'], 'cannot read nowhere.json'],
    ['a state that is no JSON', ['--state', 'README.md'], 'README.md is not JSON'],
    ['faults of the wrong kind', ['--state', 'STATE', '--faults', 'STATE'], 'array of faults'],
  ])('refuses %s in one line and exits 2', async (_case, args, reason) => {
    const state = join(folder, 'state.json');
    const child = start(...args.map((arg) => (arg === 'STATE' ? state : arg)));
    const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
    if (child.exitCode === null) await once(child, 'close');
    expect(child.exitCode).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(reason);
  });
});
