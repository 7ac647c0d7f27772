import { createServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { LoggedExchange, WireAnswer, WireRequest } from '../types.js';
import type { ServerCertificates } from './certificates.js';
import { listen } from './listen.js';
import { readWireRequest, sendWireAnswer } from './wire.js';

export interface TlsServer {
  readonly port: number;
  /** Closes the listener and every connection at once. */
  stop(): Promise<void>;
}

export interface TlsServerOptions {
  readonly certificates: ServerCertificates;
  /** Answers a request; null cuts the connection without an answer. */
  readonly answer: (request: WireRequest) => Promise<WireAnswer | null>;
  readonly onExchange: (exchange: LoggedExchange) => void;
}

function crashed(error: unknown): WireAnswer {
  const message = error instanceof Error ? error.message : String(error);
  return { status: 500, body: { error: { code: 'EmulatorCrashed', message } } };
}

async function answerOrCrash(
  options: TlsServerOptions,
  request: WireRequest,
): Promise<WireAnswer | null> {
  try {
    return await options.answer(request);
  } catch (error) {
    return crashed(error);
  }
}

/**
 * Starts the https server (HTTP/1.1, keep-alive) behind the proxy, on a free port of 127.0.0.1.
 * A service that throws is answered with 500 and the reason, never with silence.
 */
export async function startTlsServer(options: TlsServerOptions): Promise<TlsServer> {
  const started = performance.now();
  const sockets = new Set<Duplex>();
  let sequence = 0;
  const handle = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const arrived = performance.now();
    sequence += 1;
    const request = await readWireRequest(message, sequence);
    const answer = await answerOrCrash(options, request);
    const [at, took] = [arrived - started, performance.now() - arrived];
    options.onExchange({ request, answer, at, took });
    if (answer === null) message.socket.destroy();
    else sendWireAnswer(response, answer);
  };
  const server = createServer(
    { key: options.certificates.privateKey, cert: options.certificates.certificate },
    (message, response) => {
      handle(message, response).catch((error: unknown) => {
        if (response.headersSent) message.socket.destroy();
        else sendWireAnswer(response, crashed(error));
      });
    },
  );
  // Longer than any pause between two polls: a server that closes an idle connection just as the
  // client uses it again gives a reset that no fault asked for.
  server.keepAliveTimeout = 300_000;
  server.on('connection', (socket: Duplex) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  const port = await listen(server, 0);
  return {
    port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        for (const socket of sockets) socket.destroy();
      }),
  };
}
