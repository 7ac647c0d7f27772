import type { AddressInfo, Server, Socket } from 'node:net';

/**
 * Listens on 127.0.0.1 and says on which port. What listens keeps no process alive: a test that fails
 * before it closes its emulator must not keep the whole suite from ending.
 *
 * @param port 0 takes a free one.
 * @throws the listener's error, for example EADDRINUSE.
 */
export async function listen(server: Server, port: number): Promise<number> {
  server.on('connection', (socket: Socket) => {
    socket.unref();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      server.unref();
      resolve();
    });
  });
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') {
    throw new Error('a TCP listener has no TCP address');
  }
  return address.port;
}
