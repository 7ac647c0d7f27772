import type { WireAnswer } from '../../types.js';
import { lockedScopes } from '../authorization.js';
import type { Azure } from '../call.js';
import { gatewayError, groupBusy, notFound, scopeLocked } from '../errors.js';
import { groupIdOf, isSame, isTopLevel, nameOf, subscriptionOf, typeOf } from '../ids.js';
import { textAt } from '../json.js';
import type { RequestedMove } from './move-board.js';
import { isRegistered } from '../reading/providers.js';

interface FrontDoorCheck {
  /** As the table says it. */
  readonly condition: string;
  readonly refuse: (order: RequestedMove, azure: Azure) => WireAnswer | undefined;
}

/** ARM takes so many resources in one request (ARM RPC; Microsoft: Move Azure resources). */
const MOST_RESOURCES = 800;

/** The id a resource gets at the target, lower case where the target's spelling is not known. */
function targetIdOf(order: RequestedMove, id: string): string {
  return `${order.targetGroup}${id.slice(order.sourceGroup.length)}`;
}

/** Listed resources whose type and name the target group already has. */
export function namesakes(order: RequestedMove, { store }: Azure): readonly string[] {
  return order.resources.filter((id) => store.has(targetIdOf(order, id)));
}

function inOtherTenant({ sourceGroup, targetGroup }: RequestedMove, { store }: Azure): boolean {
  const [from = '', to = ''] = [sourceGroup, targetGroup].map((group) =>
    textAt(store.get(subscriptionOf(group)), 'tenantId'),
  );
  return from !== to;
}

/**
 * `type (region)` of everything listed and below it for which the target subscription is not
 * registered.
 */
function unregistered(
  { resources, targetGroup }: RequestedMove,
  { store }: Azure,
): readonly string[] {
  const bodies = resources.flatMap((resource) => store.atOrBelow(resource));
  const missing = bodies
    .map(({ id, body }) => ({ type: typeOf(id), location: textAt(body, 'location') }))
    .filter(
      ({ type, location }) =>
        location !== '' && !isRegistered(store, subscriptionOf(targetGroup), type, location),
    );
  return [...new Set(missing.map(({ type, location }) => `${type} (${location})`))];
}

function locked(order: RequestedMove, { store, behaviour }: Azure): readonly string[] {
  const { kind, resources, sourceGroup, targetGroup } = order;
  const stops = {
    ReadOnly: kind === 'MOVE' || behaviour.readOnlyLockStopsValidation,
    CanNotDelete: behaviour.canNotDeleteLockStopsMove,
  };
  const scopes = [sourceGroup, targetGroup, ...resources];
  return (['ReadOnly', 'CanNotDelete'] as const)
    .filter((level) => stops[level])
    .flatMap((level) =>
      scopes.flatMap((scope) => lockedScopes(store, scope, level, resources.includes(scope))),
    );
}

/**
 * What the front door checks before it takes a move or a validation (ARM RPC, Move Resource). The
 * table gives conditions and statuses; codes are recorded or documented where they are written out
 * here, and assumed where they come from `behaviour.codes`. A missing target group answers as
 * recorded for other requests that name one (404).
 */
export const frontDoorChecks: readonly FrontDoorCheck[] = [
  {
    condition: 'source or target group held by a move',
    refuse: ({ sourceGroup, targetGroup }, { moves, store }) => {
      const busy = [sourceGroup, targetGroup].find((group) => moves.isBusy(group));
      return busy === undefined ? undefined : groupBusy(nameOf(store.spelled(busy)));
    },
  },
  {
    condition: 'no resources at all',
    refuse: ({ resources }, { behaviour }) =>
      resources.length > 0
        ? undefined
        : gatewayError(400, behaviour.codes.noResources, 'The request names no resources to move.'),
  },
  {
    condition: 'more than 800 resources',
    refuse: ({ resources }, { behaviour }) =>
      resources.length <= MOST_RESOURCES
        ? undefined
        : gatewayError(
            400,
            behaviour.codes.tooManyResources,
            `The request names ${resources.length} resources; at most ${MOST_RESOURCES} can be moved at once.`,
          ),
  },
  {
    condition: 'target group is the source group',
    refuse: ({ sourceGroup, targetGroup }, { behaviour }) =>
      sourceGroup !== targetGroup
        ? undefined
        : gatewayError(
            400,
            behaviour.codes.sameGroup,
            'The source and the target resource group are the same.',
          ),
  },
  {
    condition: 'target subscription missing',
    refuse: ({ targetGroup }, { store }) => {
      const subscription = subscriptionOf(targetGroup);
      return store.has(subscription) ? undefined : notFound.subscription(nameOf(subscription));
    },
  },
  {
    condition: 'target subscription not enabled',
    refuse: ({ targetGroup }, { store, behaviour }) => {
      const state = textAt(store.get(subscriptionOf(targetGroup)), 'state');
      return state === 'Enabled' || state === ''
        ? undefined
        : gatewayError(
            400,
            behaviour.codes.targetSubscriptionInactive,
            `The target subscription is in the state '${state}'.`,
          );
    },
  },
  {
    condition: 'target subscription in another tenant',
    refuse: (order, azure) =>
      inOtherTenant(order, azure)
        ? gatewayError(
            403,
            azure.behaviour.codes.otherTenant,
            `The current tenant is not authorized to access linked subscription '${nameOf(subscriptionOf(order.targetGroup))}'.`,
          )
        : undefined,
  },
  {
    condition: 'target group missing',
    refuse: ({ targetGroup }, { store }) =>
      store.has(targetGroup) ? undefined : notFound.group(nameOf(targetGroup)),
  },
  {
    condition: 'a resource of another group',
    refuse: ({ resources, sourceGroup }, { behaviour }) => {
      const strangers = resources.filter((id) => !isSame(groupIdOf(id), sourceGroup));
      return strangers.length === 0
        ? undefined
        : gatewayError(
            400,
            behaviour.codes.otherGroup,
            `The resources '${strangers.join(', ')}' are not in the source resource group '${nameOf(sourceGroup)}'.`,
          );
    },
  },
  {
    condition: 'a child resource is listed',
    refuse: ({ resources }, { behaviour }) => {
      const children = resources.filter((id) => !isTopLevel(id));
      return children.length === 0
        ? undefined
        : gatewayError(
            400,
            behaviour.codes.childListed,
            `Only top level resources can be moved, and '${children.join(', ')}' are none.`,
          );
    },
  },
  {
    condition: 'a resource is not there',
    refuse: ({ resources, correlationId }, { store }) => {
      const gone = resources.filter((id) => !store.has(id));
      return gone.length === 0
        ? undefined
        : gatewayError(
            404,
            'ResourceNotFound',
            `The resource identifiers '${gone.join(', ')}' could not be found. The tracking id is '${correlationId}'.`,
          );
    },
  },
  {
    condition: 'target subscription not registered for a type',
    refuse: (order, azure) => {
      const types = unregistered(order, azure);
      return types.length === 0
        ? undefined
        : gatewayError(
            400,
            'MissingRegistrationsForTypes',
            `The subscription '${nameOf(subscriptionOf(order.targetGroup))}' is not registered for resource types '${types.join(', ')}'. See https://aka.ms/rps-not-found for how to register subscriptions.`,
          );
    },
  },
  {
    condition: 'a lock on a group or on a listed resource',
    refuse: (order, azure) => {
      const scopes = [...new Set(locked(order, azure))];
      return scopes.length === 0 ? undefined : scopeLocked(order.sourceGroup, 'write', scopes);
    },
  },
  {
    condition: 'same type and name in the target group',
    refuse: (order, azure) => {
      const taken = azure.behaviour.namesakeFoundBy === 'front-door' ? namesakes(order, azure) : [];
      return taken.length === 0
        ? undefined
        : gatewayError(
            409,
            'ResourceConflict',
            `The target resource group '${nameOf(order.targetGroup)}' already has resources of the same type and name: '${taken.join(', ')}'.`,
          );
    },
  },
];
