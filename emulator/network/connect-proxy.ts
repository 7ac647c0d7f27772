import { createServer, type IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { listen } from './listen.js';

export interface ConnectProxy {
  /** `http://127.0.0.1:<port>`, what HTTPS_PROXY wants. */
  readonly url: string;
  /**
   * Every host asked for, once each, in order: `host` for port 443, else `host:port`, or
   * `http://host` without CONNECT.
   */
  hostsAsked(): readonly string[];
  /** Closes the listener and every tunnel at once. */
  stop(): Promise<void>;
}

export interface ConnectProxyOptions {
  /** Says whether this host (lower case, without port) is one of ours. */
  readonly isKnown: (host: string) => boolean;
  /** Loopback port of the TLS server that known hosts are joined to. */
  readonly tlsPort: number;
  /** Port to listen on; 0 takes a free one. */
  readonly port: number;
}

function splitAuthority(authority: string): { host: string; port: string } {
  const at = authority.lastIndexOf(':');
  const host = at < 0 ? authority : authority.slice(0, at);
  return { host: host.toLowerCase(), port: at < 0 ? '443' : authority.slice(at + 1) };
}

function hostOfPlainRequest(target: string): string {
  if (!URL.canParse(target)) return target;
  const url = new URL(target);
  return `${url.protocol}//${url.host}`;
}

function refuse(client: Duplex, asked: string): void {
  const text = `The emulator does not stand for ${asked}.\n`;
  const length = Buffer.byteLength(text);
  client.end(
    `HTTP/1.1 403 Forbidden\r\nContent-Type: text/plain\r\nContent-Length: ${length}\r\nConnection: close\r\n\r\n${text}`,
  );
}

function join(client: Duplex, head: Buffer, tlsPort: number): Socket {
  const server = connect({ host: '127.0.0.1', port: tlsPort, noDelay: true }, () => {
    client.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (head.length > 0) server.write(head);
    client.pipe(server).pipe(client);
  });
  // Either end that goes takes the other with it: a cut connection has to be seen as cut.
  const close = (): void => {
    client.destroy();
    server.destroy();
  };
  for (const end of [client, server]) end.on('error', close).on('close', close);
  return server;
}

/**
 * Starts an HTTP proxy on 127.0.0.1 that accepts nothing but CONNECT to port 443 of known hosts,
 * joins these to the TLS server and answers 403 to all else, so that no request of a client under
 * test leaves the machine unseen.
 *
 * @throws the listener's error when the port is taken.
 */
export async function startConnectProxy(options: ConnectProxyOptions): Promise<ConnectProxy> {
  const asked = new Set<string>();
  const sockets = new Set<Duplex>();
  const server = createServer((request, response) => {
    const text = 'This proxy accepts CONNECT only.\n';
    asked.add(hostOfPlainRequest(request.url ?? ''));
    response.writeHead(403, { 'content-type': 'text/plain' }).end(text);
  });
  const track = (socket: Duplex): void => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  };
  server.on('connection', track);
  server.on('connect', (request: IncomingMessage, client: Duplex, head: Buffer) => {
    const { host, port } = splitAuthority(request.url ?? '');
    const name = port === '443' ? host : `${host}:${port}`;
    asked.add(name);
    client.on('error', () => client.destroy());
    if (port !== '443' || !options.isKnown(host)) refuse(client, name);
    else track(join(client, head, options.tlsPort));
  });
  const port = await listen(server, options.port);
  return {
    url: `http://127.0.0.1:${port}`,
    hostsAsked: () => [...asked],
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        for (const socket of sockets) socket.destroy();
      }),
  };
}
