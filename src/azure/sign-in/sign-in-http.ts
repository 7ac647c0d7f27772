import {
  createDefaultHttpClient,
  type HttpClient,
  type PipelineRequest,
  type PipelineResponse,
} from '@azure/core-rest-pipeline';

import { answeredInPlaceOf } from '../../domain/causes/network-causes.js';
import { textAt } from '../../domain/json.js';
import { parseJson } from '../../domain/parse-json.js';
import type { Clock } from '../../ports/ports.js';

/** A sign-in address that has said nothing for so long says nothing more. */
const ANSWER_WITHIN_MS = 20_000;

/**
 * The HTTP client of the sign-in library. It gives up on an address that is silent, which that
 * library would wait for without end, and keeps what last went wrong on the wire: the library
 * reports `network_error` for a private authority, a proxy's refusal and a dead address alike.
 */
export class SignInHttp implements HttpClient {
  readonly #http: HttpClient;
  readonly #clock: Clock;
  #failure: Error | undefined;

  constructor(http: HttpClient, clock: Clock) {
    this.#http = http;
    this.#clock = clock;
  }

  /** What went wrong last since it was asked for; undefined when the last answer was one. */
  takeFailure(): Error | undefined {
    const failure = this.#failure;
    this.#failure = undefined;
    return failure;
  }

  async sendRequest(request: PipelineRequest): Promise<PipelineResponse> {
    const limit = this.#clock.within(ANSWER_WITHIN_MS);
    const { host } = new URL(request.url);
    // The library always brings a signal of its own, which it aborts for nobody.
    request.abortSignal = limit;
    try {
      const response = await this.#http.sendRequest(request);
      this.#failure = failureIn(response, host);
      return response;
    } catch (error) {
      this.#failure = limit.aborted
        ? new Error(`${host} did not answer within ${ANSWER_WITHIN_MS / 1000} seconds (ETIMEDOUT)`)
        : new Error(`${host} could not be reached`, { cause: error });
      throw error;
    }
  }
}

// A proxy that refuses the tunnel answers in place of the address. Who gives tokens answers in JSON
// and says what is wrong by a text: Entra as "error" (RFC 6749, section 5.2), which its library
// tells, Azure DevOps as "message" (Azure DevOps REST reference: Oidctoken, Create).
function failureIn(response: PipelineResponse, host: string): Error | undefined {
  const { status, headers, bodyAsText } = response;
  const isJson = /\bjson\b/i.test(headers.get('Content-Type') ?? '');
  const body = parseJson(bodyAsText ?? '');
  if (status !== 407 && isJson) {
    if (status < 400 || textAt(body, 'error') !== undefined) return undefined;
    const message = textAt(body, 'message');
    if (message !== undefined) return new Error(`${host} answered ${status}: ${message}`);
  }
  return new Error(answeredInPlaceOf(host, status));
}

/** The client of the SDK with a limit; loaded with the credentials. */
export function openSignInHttp(clock: Clock): SignInHttp {
  return new SignInHttp(createDefaultHttpClient(), clock);
}
