import type { AddressInfo, Server } from 'node:net';

/**
 * Listens on 127.0.0.1 and says on which port.
 *
 * @param port 0 takes a free one.
 * @throws the listener's error, for example EADDRINUSE.
 */
export async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') {
    throw new Error('a TCP listener has no TCP address');
  }
  return address.port;
}
