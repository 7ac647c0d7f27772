import { createServer, request as ask } from 'node:http';
import type { Duplex } from 'node:stream';

import { listen } from '../../../emulator/network/listen.js';

/**
 * A proxy of a company before the one of the emulator: it opens no tunnel to hosts that it refuses,
 * and answers in their place (RFC 9110: CONNECT, 407 Proxy Authentication Required).
 */
export async function refusingProxy(
  next: string,
  status: 403 | 407,
  refuses: (host: string, authorization: string | undefined) => boolean,
): Promise<{ readonly url: string; readonly close: () => void }> {
  const sockets = new Set<Duplex>();
  const server = createServer((_, response) => response.writeHead(status).end('<html>no</html>'));
  server.on('connection', (socket: Duplex) => sockets.add(socket));
  server.on('connect', ({ url: path = '', headers }, client: Duplex) => {
    client.on('error', () => client.destroy());
    if (refuses(path.replace(/:\d+$/, ''), headers['proxy-authorization'])) {
      client.end(`HTTP/1.1 ${status} No\r\nContent-Type: text/html\r\nContent-Length: 0\r\n\r\n`);
      return;
    }
    const { hostname: host, port } = new URL(next);
    const tunnel = ask({ host, port, method: 'CONNECT', path });
    tunnel.on('connect', (_, upstream) => {
      sockets.add(upstream);
      upstream.on('error', () => client.destroy());
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    tunnel.end();
  });
  const port = await listen(server, 0);
  const close = (): void => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}`, close };
}
