import { StringDecoder } from 'node:string_decoder';

import type { PipelineResponse } from '@azure/core-rest-pipeline';

import { redact } from '../../domain/run/errors.js';

/**
 * The text of a response in pieces, as they arrive. When the connection breaks, the last piece says
 * why.
 */
export async function* piecesOf(
  response: PipelineResponse,
): AsyncGenerator<string | { readonly why: string }, void> {
  const stream = response.readableStreamBody;
  if (stream === undefined) {
    yield response.bodyAsText ?? '';
    return;
  }
  // A letter of several bytes may be cut in two.
  const decoder = new StringDecoder('utf8');
  try {
    for await (const chunk of stream) {
      yield typeof chunk === 'string' ? chunk : decoder.write(chunk);
    }
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    yield { why: redact(`the answer of Azure broke off: ${what}`) };
    return;
  }
  yield decoder.end();
}
