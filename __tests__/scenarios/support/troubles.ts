import { createServer, type IncomingMessage } from 'node:http';

import { listen } from '../../../emulator/network/listen.js';
import type { WireAnswer, WireRequest } from '../../../emulator/types.js';

/** What can happen to every request of a kind. */
export const troubles = {
  silent: 'silent',
  reset: 'reset',
  '407': page(407),
  '429': { status: 429, body: { message: 'Too many requests.' } },
  '502': page(502),
  html: page(200),
  empty: { status: 200, body: '' },
} as const satisfies Record<string, WireAnswer | 'silent' | 'reset'>;

export type TroubleName = keyof typeof troubles;

// A page, or nothing, where an answer should be.
const NOT_OF_THE_SERVICE =
  /in its place|without JSON|not JSON|can be read|Azure sent a (?:body|page) that is not|page without rows|without what is declared|answered (?:a poll with )?200|with 200|without an identity token/;

/** What a first line says of each of them. */
export const causes: Readonly<Record<TroubleName, RegExp>> = {
  silent: /within \d+ seconds|no answer/,
  reset: /ECONNRESET|socket hang up/,
  '407': /\b407\b/,
  '429': /\b429\b|too many requests|throttled/i,
  '502': /\b502\b/,
  html: NOT_OF_THE_SERVICE,
  empty: NOT_OF_THE_SERVICE,
};

function page(status: number): WireAnswer {
  return { status, headers: { 'content-type': 'text/html' }, body: '<html>no</html>' };
}

/** What a service answers, or how it does not. */
export type Troubled = WireAnswer | 'silent' | 'reset';

/** A server on loopback that does with each request what it is told. */
export async function loopback(
  serve: (request: WireRequest) => Promise<Troubled>,
): Promise<{ readonly port: number; readonly close: () => void }> {
  const server = createServer((message, response) => {
    const body: Buffer[] = [];
    message.on('data', (piece: Buffer) => body.push(piece));
    message.on('end', () => {
      void serve(wireOf(message, Buffer.concat(body).toString('utf8'))).then((what) => {
        if (what === 'reset') message.socket.resetAndDestroy();
        if (typeof what === 'string') return;
        const isText = typeof what.body === 'string';
        const type = isText ? {} : { 'content-type': 'application/json; charset=utf-8' };
        response.writeHead(what.status, { ...type, ...what.headers });
        response.end(isText ? what.body : JSON.stringify(what.body ?? ''));
      });
    });
  });
  const port = await listen(server, 0);
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { port, close };
}

function wireOf(message: IncomingMessage, rawBody: string): WireRequest {
  const { method = 'GET', url = '/', headers: given } = message;
  const headers = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, String(value)]),
  );
  const address = new URL(url, 'https://loopback');
  return { sequence: 1, method, host: address.host, url: address, headers, rawBody };
}
