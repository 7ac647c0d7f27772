import type { WireAnswer } from '../types.js';
import type { Azure, Call } from './call.js';
import { gatewayError, notFound } from './errors.js';
import { groupIdOf, isAtOrBelow, isSame, nameOf, scopeOf, subscriptionOf } from './ids.js';
import { textAt } from './json.js';
import { pageOf } from './reading/pages.js';
import type { Entry, Store } from './store.js';

type Relation = 'at' | 'above' | 'below' | 'elsewhere';

// Management groups are above every subscription here: which one belongs under which is not part of
// the state.
function relationOf(own: string, asked: string): Relation {
  if (isSame(own, asked)) return 'at';
  if (isAtOrBelow(own, asked)) return 'below';
  const isManagementGroup = /^\/providers\/microsoft\.management\/managementgroups\//i.test(own);
  return own === '' || isManagementGroup || isAtOrBelow(asked, own) ? 'above' : 'elsewhere';
}

function extensionsOf(store: Store, type: string): readonly Entry[] {
  const pattern = new RegExp(`/providers/Microsoft\\.Authorization/${type}/[^/]+$`, 'i');
  return store.all().filter(({ id }) => pattern.test(id));
}

/** The group of a scope must be there; ARM lists assignments at resources that are not. */
export function missingScope(scope: string, store: Store): WireAnswer | undefined {
  const group = groupIdOf(scope);
  const subscription = subscriptionOf(scope);
  if (subscription !== '' && !store.has(subscription))
    return notFound.subscription(nameOf(subscription));
  return group === '' || store.has(group) ? undefined : notFound.group(nameOf(group));
}

interface Filter {
  readonly relations: readonly Relation[];
  readonly principalId: string | undefined;
}

// Without a filter: at, above and below. `atScope()` leaves out what is below; a principal narrows
// all three (Azure REST reference: Role Assignments, List For Scope).
function filterOf(text: string): Filter | undefined {
  const principal = /^(?:principalId eq|assignedTo\()\s*'([^']+)'\)?$/i.exec(text.trim());
  if (principal !== null) return { relations: ['at', 'above', 'below'], principalId: principal[1] };
  if (/^atScope\(\)$/i.test(text.trim()))
    return { relations: ['at', 'above'], principalId: undefined };
  return text === '' ? { relations: ['at', 'above', 'below'], principalId: undefined } : undefined;
}

/** `GET {scope}/providers/Microsoft.Authorization/roleAssignments`. */
export function listRoleAssignments(call: Call, azure: Azure): WireAnswer {
  const scope = scopeOf(call.path);
  const filter = filterOf(call.query.get('$filter') ?? '');
  if (filter === undefined) {
    return gatewayError(
      400,
      'UnsupportedQuery',
      'The filter is not supported for role assignments.',
    );
  }
  const missing = missingScope(scope, azure.store);
  if (missing !== undefined) return missing;
  const found = extensionsOf(azure.store, 'roleAssignments')
    .filter(({ id }) => filter.relations.includes(relationOf(scopeOf(id), scope)))
    .map(({ body }) => body)
    .filter((body) => {
      const { principalId } = filter;
      return (
        principalId === undefined || isSame(textAt(body, 'properties', 'principalId'), principalId)
      );
    });
  return pageOf(call, azure, found);
}

/**
 * `GET {scope}/providers/Microsoft.Authorization/roleAssignmentScheduleInstances` and
 * `roleEligibilityScheduleInstances`: at the scope, above and below, as role assignments are listed.
 */
export function listSchedules(call: Call, azure: Azure): WireAnswer {
  const scope = scopeOf(call.path);
  const missing = missingScope(scope, azure.store);
  if (missing !== undefined) return missing;
  const found = extensionsOf(azure.store, call.path.split('/').at(-1) ?? '')
    .filter(({ id }) => relationOf(scopeOf(id), scope) !== 'elsewhere')
    .map(({ body }) => body);
  return pageOf(call, azure, found);
}

/**
 * `GET {scope}/providers/Microsoft.Authorization/locks`: locks at the scope and below; `atScope()`
 * leaves out what is below (Azure REST reference: Management Locks, "for a resource or any level
 * below resource").
 */
export function listLocks(call: Call, azure: Azure): WireAnswer {
  const scope = scopeOf(call.path);
  const missing = missingScope(scope, azure.store);
  if (missing !== undefined) return missing;
  const isAtScopeOnly = /^atScope\(\)$/i.test((call.query.get('$filter') ?? '').trim());
  const found = extensionsOf(azure.store, 'locks')
    .filter(({ id }) => {
      const relation = relationOf(scopeOf(id), scope);
      return relation === 'at' || (relation === 'below' && !isAtScopeOnly);
    })
    .map(({ body }) => body);
  return pageOf(call, azure, found);
}

/** `GET {scope}/providers/Microsoft.Authorization/permissions`: what the caller may do. */
export function listPermissions(call: Call, azure: Azure): WireAnswer {
  const missing = missingScope(scopeOf(call.path), azure.store);
  const { permissions, permissionsAt } = azure.behaviour;
  const here = permissionsAt.find(({ pathRegex }) => new RegExp(pathRegex, 'i').test(call.path));
  return missing ?? pageOf(call, azure, here?.permissions ?? permissions);
}

/**
 * The scopes of the locks that hold a resource.
 *
 * @param level only locks of this level.
 * @param alsoBelow count locks below the resource too: a delete takes everything below along.
 */
export function lockedScopes(
  store: Store,
  id: string,
  level: 'ReadOnly' | 'CanNotDelete',
  alsoBelow = false,
): readonly string[] {
  return extensionsOf(store, 'locks')
    .filter(({ body }) => isSame(textAt(body, 'properties', 'level'), level))
    .map((lock) => scopeOf(lock.id))
    .filter((scope) => isAtOrBelow(id, scope) || (alsoBelow && isAtOrBelow(scope, id)));
}
