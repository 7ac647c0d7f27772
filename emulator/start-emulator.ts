import { createArmService, type ArmSettings } from './arm/arm-service.js';
import { unavailableGithubApi } from './github/unavailable-api.js';
import { refusal } from './azure-pipelines/refusal.js';
import type { Fault } from './network/fault.js';
import { DEFAULT_SETTINGS, type EmulatorSettings } from './settings.js';
import { startNetwork, type Network } from './start-network.js';
import type { JsonObject, LoggedExchange, Service, WireRequest } from './types.js';

export interface EmulatorOptions {
  /** Azure's own wire bodies, keyed by resource id. */
  readonly state: JsonObject;
  readonly faults?: readonly Fault[];
  /** What is left out keeps its default. */
  readonly settings?: Partial<EmulatorSettings>;
  readonly arm?: ArmSettings;
  /** Answers for api.github.com; default: 404 for everything. */
  readonly githubApi?: Service;
  /**
   * Answers for dev.azure.com to requests with the token of the job; default: 404 for everything.
   */
  readonly devopsApi?: Service;
  /** Port of the proxy; default a free one. */
  readonly port?: number;
  /** Told of every request before it is processed. */
  readonly onRequest?: (request: WireRequest) => void;
  /** Told of every exchange as it ends. */
  readonly onExchange?: (exchange: LoggedExchange) => void;
}

export interface Emulator extends Network {
  /** Azure's resources as they are now, keyed by id. */
  state(): JsonObject;
  /** Puts another state in the place of the present one: what people do in Azure meanwhile. */
  replaceState(state: JsonObject): void;
}

/**
 * Starts the embedded Azure on loopback: Resource Manager, Entra, GitHub's OIDC endpoint and API,
 * reached under their public names through a proxy with certificates of its own authority. Give
 * `environment` to a child process, and call `stop` in the end.
 *
 * @throws the listener's error when the port is taken; an error of the state or of a fault that is
 * malformed.
 */
export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  const now = (): number => Date.now();
  const arm = createArmService({ state: options.state, settings: options.arm ?? {}, now });
  const { onRequest, onExchange } = options;
  const network = await startNetwork({
    arm: arm.service,
    mlflow: arm.mlflow,
    githubApi: options.githubApi ?? unavailableGithubApi,
    devopsApi: options.devopsApi ?? (() => Promise.resolve(refusal(404, 'not found'))),
    settings: { ...DEFAULT_SETTINGS, ...options.settings },
    faults: options.faults ?? [],
    port: options.port ?? 0,
    ...(onRequest === undefined ? {} : { onRequest }),
    ...(onExchange === undefined ? {} : { onExchange }),
    now,
  });
  return {
    ...network,
    state: () => arm.state(),
    replaceState: (state) => {
      arm.replaceState(state);
    },
  };
}
