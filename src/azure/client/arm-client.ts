import { ResourceManagementClient } from '@azure/arm-resources';
import type { TokenCredential } from '@azure/core-auth';
import {
  bearerTokenAuthenticationPolicy,
  createHttpHeaders,
  createPipelineFromOptions,
  createPipelineRequest,
  isRestError,
  proxyPolicyName,
  redirectPolicyName,
  type HttpClient,
  type Pipeline,
  type PipelinePolicy,
  type PipelineRequest,
  type PipelineResponse,
} from '@azure/core-rest-pipeline';

import { redact } from '../../domain/run/errors.js';
import { isOvertime, overtime } from '../../domain/run/given-up.js';
import type { JsonValue } from '../../domain/json.js';
import type { Clock } from '../../ports/ports.js';
import { timeoutPolicy } from '../policies/timeout-policy.js';
import type { Cloud } from './clouds.js';
import { commonHeadersPolicy } from '../policies/common-headers-policy.js';
import { pinnedHostPolicy } from '../policies/pinned-host-policy.js';
import { piecesOf } from './response-chunks.js';
import { retryReadsPolicy } from '../policies/retry-reads-policy.js';
import { serverTimePolicy, type ServerTime } from '../policies/server-time.js';

interface ArmRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Absolute, on the cloud's ARM host. */
  readonly url: string;
  readonly body?: JsonValue;
}

/**
 * What came back. `unanswered`: no complete answer arrived, so whether Azure took the request is
 * not known.
 */
export type ArmAnswer =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly text: string;
      /** A header, whatever the case of its name; undefined when absent. */
      readonly header: (name: string) => string | undefined;
    }
  | { readonly kind: 'unanswered'; readonly why: string };

/** An answer whose body is still on its way: 200 and nothing else. */
export interface ArmStream {
  readonly kind: 'streaming';
  readonly status: number;
  /** The pieces of its text in order. When the connection breaks, the last one says why instead. */
  pieces(): AsyncIterable<string | { readonly why: string }>;
}

export interface ArmClient {
  readonly cloud: Cloud;
  /**
   * Sends one request through the pipeline. Any HTTP status is an answer. Raises ProductError
   * `authentication-failed` when there is no token, `timed-out` for a read once the run has no time
   * left, and ForbiddenRequestError for a request that a
   * guard of the pipeline refuses.
   */
  send(request: ArmRequest): Promise<ArmAnswer>;
  /**
   * The same for a body that may be long: a 200 is handed on as it arrives, and any other answer is
   * whole.
   */
  stream(request: ArmRequest): Promise<ArmStream | ArmAnswer>;
}

export interface ArmClientOptions {
  readonly cloud: Cloud;
  readonly credential: TokenCredential;
  /** GUID sent as `x-ms-correlation-request-id` with every request. */
  readonly correlationId: string;
  readonly toolVersion: string;
  /** Ends what waits for an answer. */
  readonly clock: Pick<Clock, 'within' | 'now'>;
  /** The last word on what may be sent: the read-only policy or the send-once policy. */
  readonly guard: PipelinePolicy;
  readonly throttle: PipelinePolicy;
  /** Learns from each answer how the clocks are apart; one for all clients of a run. */
  readonly serverTime: ServerTime;
  /** What gives requests their connections; one for all clients of a run. */
  readonly connections: PipelinePolicy;
  /** How often a GET is sent again after 408, 5xx or a broken connection; 0 never. */
  readonly retries: number;
  /** Milliseconds before the first such retry; the SDK's own value when absent. */
  readonly retryDelayMs?: number;
  /** What puts requests on the wire; the SDK's own client when absent. */
  readonly httpClient?: HttpClient;
}

// ARM itself gives up on a resource provider after 60 s (ARM RPC, Addendum); no answer in twice
// that time is none.
const ANSWER_WITHIN_MS = 120_000;

/**
 * Opens a client of Azure Resource Manager that keeps what Azure sends as it is. It makes no
 * request by itself.
 */
export function openArmClient(options: ArmClientOptions): ArmClient {
  const client = new ResourceManagementClient(options.credential, '', sdkOptions(options));
  return {
    cloud: options.cloud,
    send(asked) {
      const request = pipelineRequest(asked);
      return answerTo(client.sendRequest(request), request);
    },
    async stream(request) {
      const streaming = pipelineRequest(request);
      try {
        streaming.streamResponseStatusCodes = new Set([200]);
        const response = await client.sendRequest(streaming);
        if (response.status !== 200) return answered(response);
        return { kind: 'streaming', status: 200, pieces: () => piecesOf(response) };
      } catch (error) {
        return { kind: 'unanswered', why: whyUnanswered(error, streaming) };
      }
    },
  };
}

/** What any client of the SDK is opened with, so that its requests pass our pipeline alone. */
export function sdkOptions(options: ArmClientOptions): {
  readonly endpoint: string;
  readonly pipeline: Pipeline;
  readonly httpClient?: HttpClient;
} {
  const { cloud, httpClient } = options;
  return {
    endpoint: cloud.armEndpoint,
    pipeline: buildPipeline(options),
    ...(httpClient === undefined ? {} : { httpClient }),
  };
}

/** What came of a request that an SDK client sends. Raises what `ArmClient.send` raises. */
export async function answerTo(
  response: Promise<PipelineResponse>,
  request?: PipelineRequest,
): Promise<ArmAnswer> {
  try {
    return answered(await response);
  } catch (error) {
    return { kind: 'unanswered', why: whyUnanswered(error, request) };
  }
}

function pipelineRequest({ method, url, body }: ArmRequest): PipelineRequest {
  const request = createPipelineRequest({
    url,
    method,
    headers: createHttpHeaders({ Accept: 'application/json' }),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (body !== undefined) request.headers.set('Content-Type', 'application/json; charset=utf-8');
  return request;
}

function answered(response: PipelineResponse): ArmAnswer {
  return {
    kind: 'answered',
    status: response.status,
    text: response.bodyAsText ?? '',
    header: (name) => response.headers.get(name),
  };
}

/**
 * The order in which a request passes: common headers, pinned host, connection | retries | sign-in,
 * throttle | bearer token | time limit, log, guard, wire. Signed in is before the throttle, so that
 * no token of the bucket waits for it, and the header is set behind it, with a token that is good
 * however long the throttle took. No redirect policy: following a redirect would carry the
 * request, and in some cases the token, elsewhere.
 */
function buildPipeline(options: ArmClientOptions): Pipeline {
  const { cloud, credential, correlationId, toolVersion } = options;
  const pipeline = createPipelineFromOptions({
    userAgentOptions: { userAgentPrefix: `move-azure-ml-workspace/${toolVersion}` },
  });
  pipeline.removePolicy({ name: redirectPolicyName });
  // The SDK's own retries would send a POST again, too.
  pipeline.removePolicy({ phase: 'Retry' });
  pipeline.addPolicy(commonHeadersPolicy(correlationId));
  pipeline.addPolicy(pinnedHostPolicy(cloud.armHost));
  pipeline.addPolicy(options.connections, { afterPolicies: [proxyPolicyName] });
  pipeline.addPolicy(retryReadsPolicy(options.retries, options.retryDelayMs), { phase: 'Retry' });
  pipeline.addPolicy(signedInPolicy(credential, cloud.tokenScope), { afterPhase: 'Retry' });
  pipeline.addPolicy(options.throttle, { afterPhase: 'Retry' });
  pipeline.addPolicy(bearerTokenAuthenticationPolicy({ credential, scopes: cloud.tokenScope }), {
    phase: 'Sign',
  });
  pipeline.addPolicy(serverTimePolicy(options.serverTime, options.clock), { afterPhase: 'Sign' });
  pipeline.addPolicy(timeoutPolicy(options.clock, ANSWER_WITHIN_MS), { afterPhase: 'Sign' });
  pipeline.addPolicy(options.guard, { afterPhase: 'Sign' });
  return pipeline;
}

function signedInPolicy(credential: TokenCredential, scope: string): PipelinePolicy {
  return {
    name: 'signedInPolicy',
    async sendRequest(request, next) {
      await credential.getToken(scope);
      return next(request);
    },
  };
}

/**
 * What broke the connection, in words; anything that is not a broken connection is raised again. A
 * read that the run has no time for any more ends the run; a change may have been taken.
 */
function whyUnanswered(error: unknown, request?: PipelineRequest): string {
  if (request?.method === 'GET' && isOvertime(request.abortSignal)) {
    throw overtime(`an answer of Azure to GET ${new URL(request.url).pathname}`);
  }
  if (isRestError(error)) {
    return redact(`no answer from Azure (${error.code ?? 'connection failed'}): ${error.message}`);
  }
  if (error instanceof Error && error.name === 'AbortError') {
    return `no answer from Azure within ${ANSWER_WITHIN_MS / 1000} seconds`;
  }
  throw error;
}
