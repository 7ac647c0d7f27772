import { createServer } from 'node:http';

import { listen } from '../../../emulator/network/listen.js';
import type { WireAnswer } from '../../../emulator/types.js';

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

/** A server on loopback to which this happens; what, may depend on the address that is asked. */
export async function troubledServer(nameOf: (address: string) => TroubleName): Promise<{
  readonly port: number;
  readonly close: () => void;
}> {
  const server = createServer((request, response) => {
    const what: WireAnswer | 'silent' | 'reset' = troubles[nameOf(request.url ?? '')];
    if (what === 'reset') request.socket.resetAndDestroy();
    if (typeof what === 'string') return;
    const { status, headers = {}, body = '' } = what;
    response.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  const port = await listen(server, 0);
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { port, close };
}
