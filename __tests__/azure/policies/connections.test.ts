import { createServer, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { connect, type Socket } from 'node:net';
import tls from 'node:tls';

import { createDefaultHttpClient } from '@azure/core-rest-pipeline';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';

import { makeCertificates } from '../../../emulator/network/certificates.js';
import { listen } from '../../../emulator/network/listen.js';
import { openArmClient, type ArmClient } from '../../../src/azure/client/arm-client.js';
import { throttlePolicy } from '../../../src/azure/policies/throttle-policy.js';
import { sideOn } from '../fake-wire.js';

// What NODE_EXTRA_CA_CERTS would do, were it not read when a process begins.
const connectTls = tls.connect.bind(tls);
jest
  .spyOn(tls, 'connect')
  .mockImplementation((...[options]: readonly unknown[]) =>
    connectTls({ ...(typeof options === 'object' ? options : {}), rejectUnauthorized: false }),
  );

for (const name of ['NO_PROXY', 'no_proxy', 'https_proxy', 'ALL_PROXY', 'all_proxy']) {
  Reflect.deleteProperty(process.env, name);
}

const servers: Server[] = [];
const sockets = new Set<Socket>();
let connections = 0;
let tunnels = 0;
let address = '';

beforeEach(async () => {
  [connections, tunnels] = [0, 0];
  const { certificate, privateKey } = await makeCertificates(['localhost']);
  const secure = createSecureServer(
    { cert: certificate, key: privateKey },
    (_request, response) => {
      setTimeout(() => response.end('{}'), 5);
    },
  );
  secure.on('secureConnection', () => (connections += 1));
  const port = await listen(secure, 0);
  const proxy = createServer();
  proxy.on('connect', (_request, client: Socket) => {
    tunnels += 1;
    const server = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      client.pipe(server).pipe(client);
    });
    for (const socket of [client, server]) {
      sockets.add(socket.on('error', () => socket.destroy()));
    }
  });
  servers.push(secure, proxy);
  address = `127.0.0.1:${port}`;
  const proxyPort = await listen(proxy, 0);
  process.env['HTTPS_PROXY'] = `http://127.0.0.1:${proxyPort}`;
});

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
  for (const socket of sockets) socket.destroy();
});

/** A client that lets everything through, on the network. */
function client(): ArmClient {
  const side = sideOn(createDefaultHttpClient()).options;
  const cloud = { ...side.cloud, armHost: address, armEndpoint: `https://${address}` };
  return openArmClient({
    ...side,
    cloud,
    guard: { name: 'none', sendRequest: (request, next) => next(request) },
    throttle: throttlePolicy({ ...side, waitsOut: true }),
    retries: 0,
  });
}

const get = {
  method: 'GET',
  get url() {
    return `https://${address}/x`;
  },
} as const;

describe.each([
  ['without a proxy', false],
  ['through a proxy', true],
])('connections %s', (_name, isProxied) => {
  const open = (): ArmClient => {
    if (!isProxied) Reflect.deleteProperty(process.env, 'HTTPS_PROXY');
    return client();
  };

  it('are kept for reads, one after another', async () => {
    const arm = open();
    for (let count = 0; count < 20; count += 1) {
      expect(await arm.send(get)).toMatchObject({ status: 200 });
    }
    expect(connections).toBe(1);
    expect(tunnels).toBe(isProxied ? 1 : 0);
  });

  it('are few for many reads side by side', async () => {
    const arm = open();
    await Promise.all(Array.from({ length: 200 }, () => arm.send(get)));
    expect(connections).toBeGreaterThan(1);
    expect(connections).toBeLessThanOrEqual(64);
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'] as const)('are new for each %s', async (method) => {
    const arm = open();
    await arm.send(get);
    for (let count = 0; count < 3; count += 1) {
      expect(await arm.send({ ...get, method })).toMatchObject({ status: 200 });
    }
    expect(connections).toBe(4);
    expect(tunnels).toBe(isProxied ? 4 : 0);
  });
});
