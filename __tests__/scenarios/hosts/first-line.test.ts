import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import type { Fault } from '../../../emulator/network/fault.js';
import { listen } from '../../../emulator/network/listen.js';
import { readyWorkspace } from '../../../emulator/scenarios/index.js';
import { DEFAULT_SETTINGS } from '../../../emulator/settings.js';
import { validateInputs } from '../support/inputs.js';
import { leapingClock } from '../support/leaping-clock.js';
import { refusingProxy } from '../support/refusing-proxy.js';
import { hosts, startWorld, type Platform } from '../support/world.js';
import { rows, type Row } from './first-line-rows.js';

async function end(row: Row, host: Platform) {
  const at = typeof row.at === 'function' ? row.at(host) : row.at;
  const within = row.path === undefined ? {} : { path: row.path };
  const faults: readonly Fault[] =
    at === undefined || row.fault === undefined
      ? []
      : [{ match: { host: at, ...within }, times: -1, do: row.fault }];
  const clock = leapingClock(
    ({ host: asked, url }) =>
      asked === (row.leapsAfter ?? at) && url.pathname.includes(row.path ?? ''),
  );
  const { subject = DEFAULT_SETTINGS.workflow.subject, proxy, inputs, environment } = row;
  const workflow = { ...DEFAULT_SETTINGS.workflow, subject };
  const arm = { retryAfterSeconds: 1, validationPolls: 1 };
  const world = await startWorld(
    { state: readyWorkspace(), arm, faults, settings: { workflow }, onRequest: clock.onRequest },
    host,
  );
  const before =
    proxy && (await refusingProxy(world.emulator.proxyUrl, proxy.status, proxy.refuses));
  const silent = row.silentIdentity && (await silentServer());
  const identity = silent && { IDENTITY_ENDPOINT: silent.url, IDENTITY_HEADER: 'x' };
  const through = before && { HTTPS_PROXY: before.url, https_proxy: undefined };
  const run = await world.run(
    { ...validateInputs, ...inputs },
    {
      ...clock.options,
      environment: { ...clock.options.environment, ...through, ...identity, ...environment },
    },
  );
  clock.stop();
  before?.close();
  silent?.close();
  const hasPlan = existsSync(join(world.workspace, 'workspace-move-plan.json'));
  await world.close();
  return { run, hasPlan };
}

/** It accepts every connection, and says nothing. */
async function silentServer(): Promise<{ readonly url: string; readonly close: () => void }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => sockets.add(socket.on('error', () => undefined)));
  const port = await listen(server, 0);
  const close = (): void => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}/msi/token`, close };
}

const troubleshooting = readFileSync('docs/TROUBLESHOOTING.md', 'utf8');

describe.each(hosts)('on %s a run says in its first line why it ends', (host) => {
  it.concurrent.each(rows.filter(({ on = host }) => on === host))('$when', async (row) => {
    const { run, hasPlan } = await end(row, host);
    const [first = '', ...more] = run.errors;
    expect(first).toMatch(row.says);
    expect(first).toMatch(row.remedy);
    expect(run.outputs).toMatchObject({ 'failure-reason': row.reason });
    expect(run.exitCode).toBe(1);
    // Who looks the remedy up finds it: both are of one catalogue. The other host spells its inputs.
    const [, told = 'nothing'] = /What to do: (.*?)(?: \([a-z-]+\))?$/.exec(first) ?? [];
    if (host === 'github' && row.reason !== 'authorization-failed' && row.isJudged !== true) {
      expect(troubleshooting).toContain(told);
    }
    // One cause is told once, and in no plan that somebody could accept it in.
    expect(more).toEqual([]);
    expect(hasPlan).toBe(row.isJudged === true);
  });
});
