import { randomUUID } from 'node:crypto';
import type { JsonObject } from '../../types.js';
import type { Azure } from '../call.js';
import { errorBody, type ErrorParts } from '../errors.js';
import { isSame, nameOf, subscriptionOf, typeOf } from '../ids.js';
import { objectAt, textAt, valueAt } from '../json.js';
import type { RequestedMove } from './move-board.js';
import { namesakes } from './move-checks.js';
import type { Entry } from '../store.js';

const WORKSPACE = 'Microsoft.MachineLearningServices/workspaces';

function detail(code: string, message: string, parts: ErrorParts): JsonObject {
  return { code, message, ...parts };
}

/** The ids that every refusal carries in its message, in the recorded wording. */
function diagnostics({ sourceGroup, correlationId }: RequestedMove, now: number): string {
  const timestamp = new Date(now).toISOString().replaceAll(/[-:]|\.\d+/g, '');
  return `Diagnostic information: timestamp '${timestamp}', subscription id '${nameOf(subscriptionOf(sourceGroup))}', tracking id '${randomUUID()}', request correlation id '${correlationId}'.`;
}

interface Obstacle {
  readonly target: string;
  readonly message: string;
}

// What must be gone before a move (Microsoft: Move Azure Machine Learning workspaces). Labeling
// projects count while they run. Jobs are not looked at: the provider is asked about resources, and
// nothing says that it looks at runs.
const obstructing: readonly (readonly [
  child: string,
  what: string,
  isObstacle: (body: JsonObject) => boolean,
])[] = [
  ['computes', 'compute', () => true],
  ['onlineEndpoints', 'online endpoint', () => true],
  ['batchEndpoints', 'batch endpoint', () => true],
  ['serverlessEndpoints', 'serverless endpoint', () => true],
  ['services', 'deployed service', () => true],
  [
    'labelingJobs',
    'running labeling project',
    (body) => !/^(Completed|Failed|Canceled|Paused)$/i.test(textAt(body, 'properties', 'status')),
  ],
];

/** What the move deletes instead of refusing, when that is how Azure is taken to behave. */
const DELETABLE = ['computes', 'onlineEndpoints', 'batchEndpoints', 'serverlessEndpoints'];

function hasOwnKey(body: JsonObject): boolean {
  const encryption = objectAt(body, 'properties', 'encryption');
  return (
    isSame(textAt(encryption, 'status'), 'Enabled') ||
    valueAt(encryption, 'keyVaultProperties') !== undefined ||
    valueAt(body, 'properties', 'enableServiceSideCMKEncryption') === true
  );
}

function obstaclesOf({ id, body }: Entry, { store, behaviour }: Azure): readonly Obstacle[] {
  const children = obstructing
    .filter(([child]) => !(behaviour.moveDeletesComputes && DELETABLE.includes(child)))
    .flatMap(([child, what, isObstacle]) =>
      store
        .inCollection(`${id}/${child}`)
        .filter((entry) => isObstacle(entry.body))
        .map((entry) => ({
          target: entry.id,
          message: `The workspace cannot be moved while it has the ${what} '${nameOf(entry.id)}'.`,
        })),
    );
  if (!hasOwnKey(body)) return children;
  return [
    ...children,
    { target: id, message: 'Workspaces with a customer-managed key cannot be moved.' },
  ];
}

/**
 * One provider's refusal, in one of the two recorded shapes; the second has no code outside the
 * text.
 */
function providerDetail(obstacles: readonly Obstacle[], { behaviour }: Azure): JsonObject {
  const { codes, providerErrorShape } = behaviour;
  const message = 'The resource cannot be moved. Please see details.';
  const details = obstacles.map(({ target, message: why }) =>
    detail(codes.obstacle, why, { target }),
  );
  const refused = detail(codes.workspaceRefused, message, { target: WORKSPACE, details });
  if (providerErrorShape === 'nested') return refused;
  return { target: WORKSPACE, message: JSON.stringify({ error: refused }) };
}

function unsupported(order: RequestedMove, azure: Azure): JsonObject | undefined {
  const details = order.resources
    .filter((id) => azure.behaviour.unmovableTypes.some((type) => isSame(type, typeOf(id))))
    .map((target) =>
      detail(
        'ResourceMoveNotSupported',
        `Resource move is not supported for resource types '${typeOf(target)}'.`,
        { target },
      ),
    );
  if (details.length === 0) return undefined;
  const message = `The resource batch move request has '${details.length}' validation errors. ${diagnostics(order, azure.now())}`;
  return errorBody('ResourceMoveValidationFailed', message, { details });
}

function conflicting(order: RequestedMove, azure: Azure): JsonObject | undefined {
  if (azure.behaviour.namesakeFoundBy !== 'validation') return undefined;
  const details = namesakes(order, azure).map((target) =>
    detail('ResourceConflict', `The target already has a resource '${nameOf(target)}'.`, {
      target,
    }),
  );
  if (details.length === 0) return undefined;
  const message = `The resource batch move request has '${details.length}' validation errors. ${diagnostics(order, azure.now())}`;
  return errorBody('ResourceMoveValidationFailed', message, { details });
}

function refusedByProvider(order: RequestedMove, azure: Azure): JsonObject | undefined {
  const details = order.resources
    .flatMap((id) => {
      const body = azure.store.get(id);
      return body === undefined || !isSame(typeOf(id), WORKSPACE) ? [] : [{ id, body }];
    })
    .map((workspace) => obstaclesOf(workspace, azure))
    .filter((obstacles) => obstacles.length > 0)
    .map((obstacles) => providerDetail(obstacles, azure));
  if (details.length === 0) return undefined;
  return errorBody(
    'ResourceMoveProviderValidationFailed',
    `Resource move validation failed. Please see details. ${diagnostics(order, azure.now())}`,
    { details },
  );
}

/**
 * How the validation of a move ends: undefined when it passes, else the body of the last poll
 * (409). A move runs the same validation first (Microsoft: Move Azure resources).
 */
export function findingsOf(order: RequestedMove, azure: Azure): JsonObject | undefined {
  return unsupported(order, azure) ?? conflicting(order, azure) ?? refusedByProvider(order, azure);
}
