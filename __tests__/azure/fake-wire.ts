import {
  createHttpHeaders,
  RestError,
  type HttpClient,
  type PipelineRequest,
  type PipelineResponse,
} from '@azure/core-rest-pipeline';

import { clouds } from '../../src/azure/client/clouds.js';
import type { SideOptions } from '../../src/azure/open-reader.js';
import { connectionPolicy } from '../../src/azure/policies/connection-policy.js';
import { ServerTime } from '../../src/azure/policies/server-time.js';
import { Buckets } from '../../src/azure/policies/throttle-policy.js';
import { TokenKeeper } from '../../src/azure/sign-in/token-keeper.js';
import type { JsonValue } from '../../src/domain/json.js';
import type { MoveOrder } from '../../src/domain/azure/move-order.js';
import type { MoveScope } from '../../src/domain/request/request.js';
import type { Clock } from '../../src/ports/ports.js';

export const ARM = 'https://management.azure.com';
export const CORRELATION_ID = '11111111-2222-3333-4444-555555555555';

export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly body: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

export type Reply =
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: JsonValue;
    }
  | { readonly breaks: string };

/**
 * The wire under the SDK's pipeline: keeps what was sent, answers what it is told, or breaks off
 * with a system code.
 */
export class FakeWire implements HttpClient {
  readonly sent: SentRequest[] = [];
  readonly #answer: (request: SentRequest, index: number) => Reply;

  constructor(answer: readonly Reply[] | ((request: SentRequest, index: number) => Reply)) {
    this.#answer =
      typeof answer === 'function'
        ? answer
        : (_request, index) => answer[index] ?? { status: 418, body: 'the script is over' };
  }

  sendRequest(request: PipelineRequest): Promise<PipelineResponse> {
    const sent: SentRequest = {
      method: request.method,
      url: request.url,
      body: typeof request.body === 'string' ? request.body : undefined,
      headers: request.headers.toJSON(),
    };
    const reply = this.#answer(sent, this.sent.length);
    this.sent.push(sent);
    if ('breaks' in reply) {
      return Promise.reject(new RestError('the connection broke', { code: reply.breaks, request }));
    }
    const { status, headers = {}, body = '' } = reply;
    return Promise.resolve({
      request,
      status,
      headers: createHttpHeaders(headers),
      bodyAsText: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }
}

/** A clock that only moves when somebody sleeps. */
export class FakeClock implements Clock {
  readonly slept: number[] = [];
  readonly limits: number[] = [];
  #now: number;

  constructor(now = Date.parse('2026-01-01T00:00:00Z')) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  sleep(ms: number): Promise<void> {
    this.slept.push(ms);
    this.#now += ms;
    return Promise.resolve();
  }

  // What is waited for in tests answers, or fails at once.
  within(ms: number): AbortSignal {
    this.limits.push(ms);
    return new AbortController().signal;
  }
}

/** A clock whose limits are over as soon as everything waits: for what never answers. */
export class ImpatientClock extends FakeClock {
  override within(ms: number): AbortSignal {
    const limit = new AbortController();
    setImmediate(() => {
      void this.sleep(ms);
      limit.abort();
    });
    return limit.signal;
  }
}

/** Tokens `token-1`, `token-2`, ... of one hour each. */
export class CountingCredential {
  issued = 0;
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  getToken(): Promise<{ token: string; expiresOnTimestamp: number }> {
    this.issued += 1;
    return Promise.resolve({
      token: `token-${this.issued}`,
      expiresOnTimestamp: this.#clock.now() + 3_600_000,
    });
  }
}

/** Everything to open a reader or a mover on a fake wire. */
export function sideOn(wire: HttpClient, clock: FakeClock = new FakeClock()) {
  const issuer = new CountingCredential(clock);
  const options: SideOptions = {
    cloud: clouds.AzureCloud,
    credential: new TokenKeeper({ open: () => Promise.resolve(issuer), clock }),
    clock,
    correlationId: CORRELATION_ID,
    toolVersion: '1.2.3',
    connections: connectionPolicy(),
    buckets: new Buckets(clock),
    serverTime: new ServerTime(clock),
    httpClient: wire,
    retryDelayMs: 1,
  };
  return { options, clock, issuer };
}

const source = { subscriptionId: 'sub-a', resourceGroup: 'rg-a' };
const destination = { subscriptionId: 'sub-b', resourceGroup: 'rg-b' };

export const workspaceId =
  '/subscriptions/sub-a/resourceGroups/rg-a/providers/Microsoft.MachineLearningServices/workspaces/ws';

export const order: MoveOrder = { source, destination, resourceIds: [workspaceId] };

export const scope: MoveScope = {
  source,
  destination,
  workspaceName: 'ws',
  associated: [],
  jobScan: 'full',
};

export const LOCATION = `${ARM}/subscriptions/sub-a/operationresults/abc?api-version=2018-02-01`;

/** An ARM error body. */
export function armError(code: string, message = `about ${code}`): JsonValue {
  return { error: { code, message } };
}

/**
 * Follow options with a deadline so many milliseconds from the clock's now, and the ticks that were
 * told.
 */
export function followFor(clock: Clock, ms: number) {
  const ticks: number[] = [];
  return {
    ticks,
    options: {
      deadline: clock.now() + ms,
      onPoll: (tick: { polls: number }) => ticks.push(tick.polls),
    },
  };
}
