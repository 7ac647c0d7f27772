import type { WireAnswer } from '../../types.js';
import { lockedScopes } from '../authorization.js';
import type { Azure, Call } from '../call.js';
import { gatewayError, groupBusy, scopeLocked } from '../errors.js';
import { above, groupIdOf, nameOf, subscriptionOf } from '../ids.js';
import { textAt } from '../json.js';

const WRITES = ['PUT', 'PATCH', 'DELETE'];
const MOVES = /\/(validateMoveResources|moveResources)$/i;

/** A subscription that is not enabled takes reads only. */
function disabledSubscription({ path }: Call, { store, behaviour }: Azure): WireAnswer | undefined {
  const body = store.get(subscriptionOf(path));
  const state = textAt(body, 'state');
  if (body === undefined || ['Enabled', 'Warned', 'PastDue', ''].includes(state)) return undefined;
  const name = nameOf(subscriptionOf(path));
  return gatewayError(
    409,
    behaviour.codes.subscriptionDisabled,
    `The subscription '${name}' is disabled and therefore marked as read only. You cannot perform any write actions on this subscription until it is re-enabled.`,
  );
}

/**
 * While a move runs, its groups take no write and no delete; reads and actions go on (Microsoft:
 * Move Azure resources).
 */
function busyGroup({ path, method }: Call, { store, moves }: Azure): WireAnswer | undefined {
  const group = groupIdOf(path);
  if (!WRITES.includes(method) || !moves.isBusy(group)) return undefined;
  return groupBusy(nameOf(store.spelled(group)));
}

/**
 * Management locks: CanNotDelete stops deletes, ReadOnly stops writes and POST actions too;
 * children inherit (Microsoft: Lock your Azure resources). The locks themselves can be taken away,
 * else nobody could ever unlock.
 */
function managementLock(
  { path, method }: Call,
  { store, behaviour }: Azure,
): WireAnswer | undefined {
  if (/\/providers\/microsoft\.authorization\/locks\//i.test(path)) return undefined;
  if (/\/validateMoveResources$/i.test(path) && !behaviour.readOnlyLockStopsValidation)
    return undefined;
  // A lock stops what is done to the resource, so an action is judged by what it is done to.
  const subject = method === 'POST' ? above(path, 1) : path;
  const isDelete = method === 'DELETE';
  const scopes = [
    ...lockedScopes(store, subject, 'ReadOnly', isDelete),
    ...(isDelete ? lockedScopes(store, subject, 'CanNotDelete', true) : []),
  ];
  if (scopes.length === 0) return undefined;
  const scope = MOVES.test(path) ? subject : path;
  return scopeLocked(scope, isDelete ? 'delete' : 'write', [...new Set(scopes)]);
}

const gates = [disabledSubscription, busyGroup, managementLock] as const;

/**
 * What stands between a request that changes something and the resource; undefined when nothing
 * does.
 */
export function refuseWrite(call: Call, azure: Azure): WireAnswer | undefined {
  if (['GET', 'HEAD'].includes(call.method)) return undefined;
  for (const gate of gates) {
    const refusal = gate(call, azure);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}
