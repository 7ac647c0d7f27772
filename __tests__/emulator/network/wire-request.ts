import type { WireRequest } from '../../../emulator/types.js';

/** A request as the services of the emulator get it. */
export function wireRequest(
  method: string,
  url: string,
  more: { readonly headers?: Readonly<Record<string, string>>; readonly body?: string } = {},
): WireRequest {
  const address = new URL(url);
  return {
    sequence: 1,
    method,
    host: address.host,
    url: address,
    headers: more.headers ?? {},
    rawBody: more.body ?? '',
  };
}
