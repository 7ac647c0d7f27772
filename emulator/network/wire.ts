import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { WireAnswer, WireRequest } from '../types.js';

function flatten(headers: IncomingHttpHeaders): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) flat[name] = typeof value === 'string' ? value : value.join(', ');
  }
  return flat;
}

/**
 * Reads one request to its end.
 *
 * @param sequence number the request gets in the log.
 * @throws when the client goes away before its body is complete, or when the target is no URL.
 */
export async function readWireRequest(
  message: IncomingMessage,
  sequence: number,
): Promise<WireRequest> {
  const headers = flatten(message.headers);
  const host = (headers['host'] ?? '').toLowerCase().replace(/:\d+$/, '');
  const rawBody = (await buffer(message)).toString('utf8');
  return {
    sequence,
    method: message.method ?? 'GET',
    host,
    // Joined as text: `new URL(target, base)` would take the first segment of `//subscriptions/...`
    // for a host.
    url: new URL(`https://${host}${message.url ?? '/'}`),
    headers,
    rawBody,
  };
}

function encode(answer: WireAnswer): { text: string; type: string | undefined } {
  if (answer.body === undefined) return { text: '', type: undefined };
  if (typeof answer.body === 'string') return { text: answer.body, type: 'text/html' };
  return { text: JSON.stringify(answer.body), type: 'application/json; charset=utf-8' };
}

/** Sends an answer; the content type follows the body unless the answer names one itself. */
export function sendWireAnswer(response: ServerResponse, answer: WireAnswer): void {
  const { text, type } = encode(answer);
  const headers = new Headers(type === undefined ? {} : { 'content-type': type });
  for (const [name, value] of Object.entries(answer.headers ?? {})) headers.set(name, value);
  response.statusCode = answer.status;
  response.setHeaders(headers);
  if (answer.status !== 204 && answer.status !== 304) {
    response.setHeader('content-length', Buffer.byteLength(text));
  }
  if (answer.sentAs === undefined || text === '') response.end(text);
  else inPieces[answer.sentAs](response, Buffer.from(text));
}

const PIECES = 4;
const PIECE_MS = 40;

const inPieces = {
  'cut off': (response: ServerResponse, bytes: Buffer): void => {
    // Not cut before the half is on its way.
    response.write(bytes.subarray(0, bytes.length / 2), () => response.socket?.destroy());
  },
  slowly: (response: ServerResponse, bytes: Buffer): void => {
    const length = Math.ceil(bytes.length / PIECES);
    const send = (from: number): void => {
      if (from >= bytes.length) {
        response.end();
        return;
      }
      response.write(bytes.subarray(from, from + length));
      setTimeout(send, PIECE_MS, from + length).unref();
    };
    send(0);
  },
} as const;
