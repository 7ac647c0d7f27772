import { createMlflow } from '../mlflow/mlflow-service.js';
import type { JsonObject, Service } from '../types.js';
import type { Azure } from './call.js';
import { answerRequest, settle } from './front-door.js';
import { createMoveBoard } from './moves/move-board.js';
import { createOperations } from './writes/operations.js';
import { ARM_BEHAVIOUR, type ArmSettings } from './settings.js';
import { createStore } from './store.js';

export type { ArmSettings } from './settings.js';

export interface ArmService {
  /** Answers requests whose token and rate were checked already. */
  readonly service: Service;
  /** The workspaces' MLflow tracking server, over the same resources. */
  readonly mlflow: Service;
  /** Azure's resources as they are now: wire bodies keyed by id, secrets included. */
  state(): JsonObject;
  /**
   * Puts another state in the place of the present one: what people do in Azure meanwhile. Running
   * moves go on.
   */
  replaceState(state: JsonObject): void;
  /** Puts one body, as it is. */
  put(id: string, body: JsonObject): void;
  /** Removes a resource and everything below it. */
  remove(id: string): void;
}

export interface ArmOptions {
  /**
   * Azure's own wire bodies keyed by resource id; a body copied from a real subscription can be
   * used as it is.
   */
  readonly state: JsonObject;
  readonly settings?: ArmSettings;
  /** Milliseconds since 1970; default: the clock. Moves and operations end by it. */
  readonly now?: () => number;
}

/**
 * Makes Azure Resource Manager over a state of wire bodies.
 *
 * @throws TypeError when an entry of the state is not a body keyed by an id.
 */
export function createArmService(options: ArmOptions): ArmService {
  const now = options.now ?? ((): number => Date.now());
  const azure: Azure = {
    store: createStore(options.state),
    behaviour: { ...ARM_BEHAVIOUR, ...options.settings },
    moves: createMoveBoard(),
    operations: createOperations(now),
    staleKeys: new Set(),
    now,
  };
  return {
    service: (request) => Promise.resolve(answerRequest(request, azure)),
    mlflow: createMlflow(azure.store),
    state: () => {
      settle(azure);
      return azure.store.state();
    },
    replaceState: (state) => {
      settle(azure);
      azure.store.replace(state);
    },
    put: (id, body) => {
      azure.store.put(id, body);
    },
    remove: (id) => {
      azure.store.remove(id);
    },
  };
}
