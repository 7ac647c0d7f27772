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
