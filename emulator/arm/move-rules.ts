import type { JsonObject, WireAnswer } from '../types.js';
import { isJsonObject } from '../parse-json.js';
import { errorBody, gatewayError, groupBusy, notFound } from './errors.js';
import { groupIdOf, isAtOrBelow, parseResourcePath, scopeOfExtension, typeOf } from './ids.js';
import { textOf, type Store } from './store.js';

/** What both operations are asked, after the body was understood. Ids as given, groups lower-cased. */
export interface MoveOrder {
  readonly sourceGroup: string;
  readonly targetGroup: string;
  readonly resources: readonly string[];
}

type Rule = (order: MoveOrder, store: Store, busy: ReadonlySet<string>) => WireAnswer | undefined;

const nameOf = (id: string): string => id.split('/').at(-1) ?? '';
const subscriptionOf = (id: string): string => id.split('/').slice(0, 3).join('/');

/**
 * What the front door checks before it accepts a move or validation, in the order of its table (ARM RPC, Move Resource).
 * The table gives statuses; a code is given where one was recorded or documented, and is an assumption elsewhere.
 */
export const frontDoorRules: readonly Rule[] = [
  ({ sourceGroup }, store) =>
    store.has(sourceGroup) ? undefined : notFound.group(nameOf(sourceGroup)),
  ({ resources }) =>
    resources.length > 800
      ? gatewayError(400, 'ResourceMoveRequestTooLarge', 'A move takes 800 resources at most.')
      : undefined,
  ({ sourceGroup, targetGroup }) =>
    sourceGroup === targetGroup
      ? gatewayError(400, 'InvalidMoveTarget', 'Source and target resource group are the same.')
      : undefined,
  ({ targetGroup }, store) => {
    const body = store.get(subscriptionOf(targetGroup));
    if (body === undefined) return notFound.subscription(nameOf(subscriptionOf(targetGroup)));
    return body['state'] === 'Enabled'
      ? undefined
      : gatewayError(400, 'SubscriptionNotActive', 'The target subscription is not enabled.');
  },
  ({ sourceGroup, targetGroup }, store) => {
    const [source, target] = [subscriptionOf(sourceGroup), subscriptionOf(targetGroup)].map(
      (id) => store.get(id)?.['tenantId'],
    );
    return source === target
      ? undefined
      : gatewayError(
          403,
          'LinkedAuthorizationFailed',
          'The current tenant is not authorized to access linked subscription.',
        );
  },
  ({ targetGroup }, store) =>
    store.has(targetGroup) ? undefined : notFound.group(nameOf(targetGroup)),
  ({ resources, sourceGroup }) => {
    const stranger = resources.find((id) => groupIdOf(id) !== sourceGroup);
    return stranger === undefined
      ? undefined
      : gatewayError(
          400,
          'InvalidResourceId',
          `The resource '${stranger}' is not in the resource group of the request.`,
        );
  },
  ({ resources }) => {
    const child = resources.find((id) => parseResourcePath(id)?.segments.length !== 2);
    return child === undefined
      ? undefined
      : gatewayError(
          400,
          'ChildResourceMoveNotSupported',
          `The resource '${child}' is not a top level resource.`,
        );
  },
  ({ resources }, store) => {
    const gone = resources.filter((id) => !store.has(id));
    return gone.length === 0
      ? undefined
      : gatewayError(
          404,
          'ResourceNotFound',
          `The resource identifiers '${gone.join(', ')}' could not be found. The tracking id is 'b5c1f7a2-0000-0000-0000-000000000001'.`,
        );
  },
  unregisteredTypes,
  readOnlyLock,
  ({ sourceGroup, targetGroup }, _store, busy) => {
    const locked = [sourceGroup, targetGroup].find((group) => busy.has(group));
    return locked === undefined ? undefined : groupBusy(nameOf(locked));
  },
  ({ resources, sourceGroup, targetGroup }, store) => {
    const taken = resources.find((id) =>
      store.has(`${targetGroup}${id.slice(sourceGroup.length)}`),
    );
    return taken === undefined
      ? undefined
      : gatewayError(
          409,
          'ResourceConflict',
          `The target resource group already has a resource '${nameOf(taken)}' of this type.`,
        );
  },
];

function unregisteredTypes(
  { resources, targetGroup }: MoveOrder,
  store: Store,
): WireAnswer | undefined {
  const missing = resources.filter((id) => {
    const namespace = parseResourcePath(id)?.namespace ?? '';
    const provider = store.get(`${subscriptionOf(targetGroup)}/providers/${namespace}`);
    return provider?.['registrationState'] !== 'Registered';
  });
  if (missing.length === 0) return undefined;
  const types = missing.map((id) => `${typeOf(id)} (${textOf(store.get(id), 'location')})`);
  return gatewayError(
    409,
    'MissingRegistrationsForTypes',
    `The subscription is not registered for the following resource types: '${types.join(', ')}'.`,
  );
}

// ReadOnly on either group, subscription or a moving resource blocks, also as a POST (Microsoft: Lock your resources).
function readOnlyLock(
  { resources, sourceGroup, targetGroup }: MoveOrder,
  store: Store,
): WireAnswer | undefined {
  const scopes = [sourceGroup, targetGroup, ...resources];
  const lock = store.ids().find((id) => {
    if (!/\/providers\/Microsoft\.Authorization\/locks\/[^/]+$/i.test(id)) return false;
    const properties = store.get(id)?.['properties'];
    const readOnly =
      properties !== undefined && isJsonObject(properties) && properties['level'] === 'ReadOnly';
    return readOnly && scopes.some((scope) => isAtOrBelow(scope, scopeOfExtension(id)));
  });
  if (lock === undefined) return undefined;
  const scope = scopeOfExtension(lock);
  return gatewayError(
    409,
    'ScopeLocked',
    `The scope '${sourceGroup}' cannot perform write operation because following scope(s) are locked: '${scope}'. Please remove the lock and try again.`,
  );
}

// What the guide calls unsupported and the provider is therefore taken to refuse. The provider's own inner codes are not
// published: the shape is the recorded one of other providers, the codes inside are an assumption.
const blockingChildren = ['computes', 'onlineEndpoints', 'batchEndpoints'] as const;

/** How a validation ends: undefined for a pass, else the 409 body of the last poll. Running jobs are not looked at. */
export function validationError(order: MoveOrder, store: Store): JsonObject | undefined {
  const details = order.resources.flatMap((id) => {
    const namespace = parseResourcePath(id)?.namespace.toLowerCase();
    return namespace === 'microsoft.machinelearningservices' ? workspaceProblems(id, store) : [];
  });
  if (details.length === 0) return undefined;
  return errorBody(
    'ResourceMoveProviderValidationFailed',
    `Resource move validation failed. Please see details. Diagnostic information: timestamp '20260101T000000Z', subscription id '${nameOf(subscriptionOf(order.sourceGroup))}', tracking id '5f9a9c1e-0000-0000-0000-000000000002', request correlation id '5f9a9c1e-0000-0000-0000-000000000003'.`,
    { details },
  );
}

function workspaceProblems(id: string, store: Store): readonly JsonObject[] {
  const held = blockingChildren.flatMap((kind) =>
    store.childrenOf(`${id}/${kind}`).map((child) => ({ kind, name: textOf(child, 'name') })),
  );
  const encryption = store.get(id)?.['properties'];
  const properties =
    encryption !== undefined && isJsonObject(encryption) ? encryption['encryption'] : undefined;
  const keyed =
    properties !== undefined && isJsonObject(properties) && properties['status'] === 'Enabled';
  const reasons = [
    ...held.map(({ kind, name }) => ({
      code: 'MoveNotSupported',
      target: `${id}/${kind}/${name}`,
      message: `The workspace has ${kind} '${name}', which must be deleted before the move.`,
    })),
    ...(keyed
      ? [
          {
            code: 'MoveNotSupported',
            target: id,
            message: 'Workspaces with a customer-managed key cannot be moved.',
          },
        ]
      : []),
  ];
  if (reasons.length === 0) return [];
  return [
    {
      code: 'CannotMoveResource',
      target: typeOf(id),
      message: 'The resource cannot be moved.',
      details: reasons,
    },
  ];
}
