import { existsSync } from 'node:fs';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Fault } from '../../../emulator/network/fault.js';
import { unavailableGithubApi } from '../../../emulator/github/unavailable-api.js';
import { DEFAULT_SETTINGS } from '../../../emulator/settings.js';
import { startNetwork, type Network } from '../../../emulator/start-network.js';
import { askProxy, openTunnel, sendOver, type ProxiedAnswer } from './proxied-request.js';

const GITHUB = 'api.github.com';
let running: Network | null = null;
let onHanging: () => void;

async function start(faults: readonly Fault[] = [], port = 0): Promise<Network> {
  const network = await startNetwork({
    arm: () => Promise.reject(new Error('not asked here')),
    mlflow: () => Promise.resolve({ status: 404 }),
    devopsApi: () => Promise.resolve({ status: 404 }),
    githubApi: (request) => {
      if (request.url.pathname === '/crash') throw new Error('the service broke');
      if (request.url.pathname === '/hanging') {
        onHanging();
        return new Promise(() => undefined);
      }
      if (request.url.pathname === '/empty') return Promise.resolve({ status: 204 });
      if (request.url.pathname === '/html') {
        return Promise.resolve({ status: 502, body: '<html>Bad Gateway</html>' });
      }
      const echo = {
        method: request.method,
        host: request.host,
        path: request.url.pathname,
        body: request.rawBody,
      };
      return Promise.resolve({ status: 200, headers: { 'X-Echo': '1' }, body: echo });
    },
    settings: DEFAULT_SETTINGS,
    faults,
    port,
    now: Date.now,
  });
  running = network;
  return network;
}

afterEach(async () => {
  await running?.stop();
  running = null;
});

async function get(network: Network, path: string, host = GITHUB): Promise<ProxiedAnswer> {
  const connection = await openTunnel(network.proxyUrl, network.caFile, GITHUB);
  const answer = await sendOver(connection, { path, headers: { host } });
  connection.destroy();
  return answer;
}

describe('the proxy', () => {
  it('joins known hosts at port 443, refuses all else, and logs every host', async () => {
    const network = await start();
    const statusOf = async (authority: string): Promise<number> => {
      const { status, socket } = await askProxy(network.proxyUrl, authority);
      socket.destroy();
      return status;
    };
    expect(await statusOf('Management.Azure.com:443')).toBe(200);
    expect(await statusOf('example.com:443')).toBe(403);
    expect(await statusOf('management.azure.com:80')).toBe(403);
    expect((await fetch(network.proxyUrl)).status).toBe(403);
    expect(network.hostsAsked()).toEqual(
      expect.arrayContaining(['management.azure.com', 'example.com', 'management.azure.com:80']),
    );
  });

  it('fails to start on a taken port and leaves nothing running', async () => {
    const { proxyUrl } = await start();
    const port = Number(new URL(proxyUrl).port);
    const first = running;
    await expect(start([], port)).rejects.toThrow('EADDRINUSE');
    await first?.stop();
  });
});

describe('the TLS server', () => {
  it('gives a service the request as the client sent it, and its answer back', async () => {
    const network = await start();
    const connection = await openTunnel(network.proxyUrl, network.caFile, GITHUB);
    const sent = { method: 'POST', path: '//A//b?c=D', headers: { host: GITHUB }, body: 'é{}' };
    const answer = await sendOver(connection, sent);
    expect(answer.headers).toMatchObject({
      'x-echo': '1',
      'content-type': 'application/json; charset=utf-8',
    });
    expect(JSON.parse(answer.body)).toEqual({
      method: 'POST',
      host: GITHUB,
      path: '//A//b',
      body: 'é{}',
    });
    connection.destroy();
  });

  it('keeps a connection for the next request', async () => {
    const network = await start();
    const connection = await openTunnel(network.proxyUrl, network.caFile, GITHUB);
    const headers = { host: GITHUB };
    await sendOver(connection, { path: '/one', headers });
    expect((await sendOver(connection, { path: '/two', headers })).status).toBe(200);
    connection.destroy();
    expect(network.requests().map((each) => each.request.sequence)).toEqual([1, 2]);
  });

  it('sends text as HTML, and nothing where there is nothing', async () => {
    const network = await start();
    const html = await get(network, '/html');
    expect([html.status, html.headers['content-type'], html.body]).toEqual([
      502,
      'text/html',
      '<html>Bad Gateway</html>',
    ]);
    const empty = await get(network, '/empty');
    expect([empty.status, empty.headers['content-length'], empty.body]).toEqual([
      204,
      undefined,
      '',
    ]);
  });

  it('answers 500 with the reason for a service that breaks and for a host nobody knows', async () => {
    const network = await start();
    const crash = await get(network, '/crash');
    expect([crash.status, crash.body]).toEqual([
      500,
      '{"error":{"code":"EmulatorCrashed","message":"the service broke"}}',
    ]);
    const unknown = await get(network, '/', 'example.com');
    expect(unknown.status).toBe(500);
    expect(unknown.body).toContain('example.com');
    expect(network.requests().map(({ answer }) => answer?.status)).toEqual([500, 500]);
  });

  it('cuts the connection where a fault says so, and logs that', async () => {
    const network = await start([{ match: { path: '^/cut' }, do: { reset: 'after' } }]);
    await expect(get(network, '/cut')).rejects.toThrow(/socket hang up|ECONNRESET/);
    expect((await get(network, '/cut')).status).toBe(200);
    expect(network.requests().map(({ answer }) => answer?.status ?? null)).toEqual([null, 200]);
  });

  it('takes a fault while it runs', async () => {
    const network = await start();
    network.addFault({ match: {}, do: { answer: { status: 418 } } });
    expect((await get(network, '/')).status).toBe(418);
  });
});

describe('stop', () => {
  it('ends open connections at once and removes the authority file', async () => {
    const network = await start();
    const arrived = new Promise<void>((resolve) => (onHanging = resolve));
    const outcome = expect(get(network, '/hanging')).rejects.toThrow();
    await arrived;
    await network.stop();
    running = null;
    expect(existsSync(network.caFile)).toBe(false);
    await outcome;
    await expect(fetch(network.proxyUrl)).rejects.toThrow();
  });
});

describe('unavailableGithubApi', () => {
  it('finds nothing, in the words of GitHub', async () => {
    const request = { sequence: 1, method: 'GET', host: GITHUB, headers: {}, rawBody: '' };
    const answer = await unavailableGithubApi({ ...request, url: new URL(`https://${GITHUB}/x`) });
    expect(answer).toMatchObject({ status: 404, body: { message: 'Not Found' } });
  });
});
