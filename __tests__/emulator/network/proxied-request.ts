import { IncomingMessage, request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { once } from 'node:events';
import { connect, type TLSSocket } from 'node:tls';
import { Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { readFileSync } from 'node:fs';

export interface ProxiedAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What a proxy said to CONNECT, and the socket behind it. */
export async function askProxy(
  proxyUrl: string,
  authority: string,
): Promise<{ status: number; socket: Socket }> {
  const proxy = new URL(proxyUrl);
  const asking = httpRequest({
    host: proxy.hostname,
    port: proxy.port,
    method: 'CONNECT',
    path: authority,
  });
  asking.end();
  const connected: unknown[] = await once(asking, 'connect');
  const [response, socket] = connected;
  if (!(response instanceof IncomingMessage) || !(socket instanceof Socket)) {
    throw new Error('no tunnel');
  }
  return { status: response.statusCode ?? 0, socket };
}

/** A verified TLS connection to a public host through the proxy. */
export async function openTunnel(
  proxyUrl: string,
  caFile: string,
  host: string,
): Promise<TLSSocket> {
  const { status, socket } = await askProxy(proxyUrl, `${host}:443`);
  if (status !== 200) throw new Error(`the proxy answered ${status}`);
  const secure = connect({ socket, servername: host, ca: readFileSync(caFile) });
  await once(secure, 'secureConnect');
  return secure;
}

/** Sends one request over a connection of {@link openTunnel}, which stays open. */
export async function sendOver(
  connection: TLSSocket,
  options: {
    readonly method?: string;
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
  },
): Promise<ProxiedAnswer> {
  const sending = httpsRequest({
    method: options.method ?? 'GET',
    path: options.path,
    headers: { ...options.headers, connection: 'keep-alive' },
    createConnection: () => connection,
  });
  sending.end(options.body);
  const answered: unknown[] = await once(sending, 'response');
  const [response] = answered;
  if (!(response instanceof IncomingMessage)) throw new Error('no response');
  const { statusCode: status = 0, headers } = response;
  return { status, headers, body: await text(response) };
}
