import {
  createArmService,
  type ArmService,
  type ArmSettings,
} from '../emulator/arm/arm-service.js';
import { unavailableGithubApi } from '../emulator/github/unavailable-api.js';
import { refusal } from '../emulator/azure-pipelines/refusal.js';
import type { Fault } from '../emulator/network/fault.js';
import { DEFAULT_SETTINGS } from '../emulator/settings.js';
import { startNetwork, type Network } from '../emulator/start-network.js';
import type { JsonObject, LoggedExchange, Service, WireRequest } from '../emulator/types.js';

/** How much faster than on the wall time passes, in Azure and for the runs. */
export const SPEED = 30;

/** One request that reached the door of Azure, whatever became of it. */
export interface Asked {
  readonly request: WireRequest;
  /** What Azure did with it; undefined where it never saw the request. */
  done: number | undefined;
  /** What the run was told: a status; null for a cut connection, undefined for silence. */
  told: number | null | undefined;
  /** The answer was Azure's own and whole. */
  isWhole: boolean;
}

/** One Azure for many seeds, one after the other: keys and certificates are made once. */
export interface Stage {
  readonly network: Network;
  /** Milliseconds since 1970 at which the fast time began. */
  readonly begin: number;
  /** Puts another Azure on it, and nothing in its way. */
  show(state: JsonObject, behaviour: ArmSettings): void;
  state(): JsonObject;
  edit(change: (state: JsonObject) => JsonObject): void;
  addFault(fault: Fault): void;
  clearFaults(): void;
  /** Requests to Resource Manager since the last `show`, in order. */
  readonly asked: readonly Asked[];
  /** Told of every request before anything is done with it. */
  onRequest: (request: WireRequest) => void;
  close(): Promise<void>;
}

const ARM_HOST = 'management.azure.com';

/** Starts the network of a stage. */
export async function openStage(): Promise<Stage> {
  const begin = Date.now();
  const now = (): number => begin + (Date.now() - begin) * SPEED;
  let azure: ArmService = createArmService({ state: {}, now });
  let asked: Asked[] = [];
  const find = ({ sequence }: WireRequest): Asked | undefined =>
    asked.find(({ request }) => request.sequence === sequence);
  const arm: Service = async (request) => {
    const answer = await azure.service(request);
    const one = find(request);
    if (one !== undefined) one.done = answer.status;
    return answer;
  };
  const network = await startNetwork({
    arm,
    mlflow: (request) => azure.mlflow(request),
    githubApi: unavailableGithubApi,
    devopsApi: () => Promise.resolve(refusal(404, 'not found')),
    settings: DEFAULT_SETTINGS,
    faults: [],
    port: 0,
    onRequest: (request) => {
      stage.onRequest(request);
      if (request.host !== ARM_HOST) return;
      asked.push({ request, done: undefined, told: undefined, isWhole: false });
    },
    onExchange: ({ request, answer }: LoggedExchange) => {
      const one = find(request);
      if (one === undefined) return;
      one.told = answer?.status ?? null;
      one.isWhole = answer?.status === one.done && answer?.sentAs !== 'cut off';
    },
    now,
  });
  const stage: Stage = {
    network,
    begin,
    show: (state, behaviour) => {
      asked = [];
      network.clear();
      azure = createArmService({ state, settings: behaviour, now });
    },
    state: () => azure.state(),
    edit: (change) => {
      azure.replaceState(change(azure.state()));
    },
    addFault: (fault) => {
      network.addFault(fault);
    },
    clearFaults: () => {
      network.clear();
    },
    get asked() {
      return asked;
    },
    onRequest: () => undefined,
    close: () => network.stop(),
  };
  return stage;
}
