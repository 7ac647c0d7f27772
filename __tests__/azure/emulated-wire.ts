import {
  createHttpHeaders,
  type HttpClient,
  type PipelineRequest,
  type PipelineResponse,
} from '@azure/core-rest-pipeline';

import { createArmService, type ArmSettings } from '../../emulator/arm/arm-service.js';
import { PUBLIC_HOSTS } from '../../emulator/network/public-hosts.js';
import type { JsonObject, LoggedExchange, Service, WireRequest } from '../../emulator/types.js';
import { keepSent } from '../conformance/suite/wire-log.js';

/** The emulated Azure under the SDK's pipeline, without the network in between. */
export class EmulatedWire implements HttpClient {
  readonly exchanges: LoggedExchange[] = [];
  readonly #arm: ReturnType<typeof createArmService>;
  readonly #service: Service;

  readonly #mlflow: Service;

  /**
   * @param front what lies before the services, for example a throttle. @param mlflow what stands
   * for MLflow, with nothing before it.
   */
  constructor(
    state: JsonObject,
    settings: ArmSettings = {},
    now: () => number = Date.now,
    front: (service: Service) => Service = (service) => service,
    mlflow?: Service,
  ) {
    this.#arm = createArmService({ state, settings, now });
    this.#service = front(this.#arm.service);
    this.#mlflow = mlflow ?? front(this.#arm.mlflow);
  }

  /** What Azure holds now. */
  state(): JsonObject {
    return this.#arm.state();
  }

  /** Puts another state in the place of the present one. */
  replaceState(state: JsonObject): void {
    this.#arm.replaceState(state);
  }

  async sendRequest(request: PipelineRequest): Promise<PipelineResponse> {
    const url = new URL(request.url);
    const wire: WireRequest = {
      sequence: this.exchanges.length + 1,
      method: request.method,
      host: url.host,
      url,
      headers: request.headers.toJSON(),
      rawBody: typeof request.body === 'string' ? request.body : '',
    };
    const service = PUBLIC_HOSTS[url.host] === 'mlflow' ? this.#mlflow : this.#service;
    const answer = await Promise.race([service(wire), givenUp(request)]);
    const exchange = { request: wire, answer, at: 0, took: 0 };
    this.exchanges.push(exchange);
    keepSent(exchange);
    const { body = '' } = answer;
    return {
      request,
      status: answer.status,
      headers: createHttpHeaders({ ...answer.headers }),
      bodyAsText: typeof body === 'string' ? body : JSON.stringify(body),
    };
  }
}

// As every client of HTTP does: what is given up ends with an AbortError.
function givenUp({ abortSignal }: PipelineRequest): Promise<never> {
  return new Promise((_resolve, reject) => {
    abortSignal?.addEventListener('abort', () => {
      reject(Object.assign(new Error('The operation was aborted.'), { name: 'AbortError' }));
    });
  });
}
