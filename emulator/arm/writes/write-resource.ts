import type { JsonObject, WireAnswer } from '../../types.js';
import type { Azure, Call } from '../call.js';
import { gatewayError, invalidContent, notFound, providerError } from '../errors.js';
import { groupIdOf, isSame, nameOf, parentOf, scopeOf, subscriptionOf, typeOf } from '../ids.js';
import { merged, objectAt, parseObject, textAt, valueAt } from '../json.js';
import { putAccessPolicies } from './access-policies.js';
import { keptByProvider, refuseProviderWrite } from './provider-writes.js';
import { isRegistered } from '../reading/providers.js';
import { visible, whyMissing } from '../reading/resources.js';
import { refuseUnassignable } from '../reading/role-definitions.js';
import { beginDelete, beginWrite, isSlowPut, unfinished } from './slow-writes.js';

// A PUT of these carries the part to change only (Azure REST reference: Private Endpoint
// Connections, Create Or Update).
const MERGED_ON_PUT = /\/privateEndpointConnections\/[^/]+$/i;

// A version makes the container that it is in (recorded for data: 201 without one).
const MAKES_PARENT =
  /\/workspaces\/[^/]+\/(data|models|environments|components|codes)\/[^/]+\/versions\/[^/]+$/i;

// Recorded for diagnostic settings and connections: 200, also for a new one.
const ALWAYS_200 = /\/(diagnosticSettings|connections)\/[^/]+$/i;

// Azure REST reference: Policy Assignments, Create: 201, also for one that was there.
const ALWAYS_201 = /\/policyAssignments\/[^/]+$/i;

// Azure REST reference: Policy Assignments, Delete, and Role Assignments, Delete: the body of what
// went.
const TOLD_WHEN_GONE = /\/(policy|role)Assignments\/[^/]+$/i;

/** Deleting these is a long-running operation (Azure REST reference: Machine Learning). */
const SLOW_DELETE =
  /^microsoft\.machinelearningservices\/workspaces(\/(computes|schedules|(online|batch)endpoints(\/deployments)?|serverlessendpoints|outboundrules))?$/i;

// These have no state of their own (published specifications, Machine Learning).
const STATELESS = /\/workspaces\/[^/]+\/(data(\/[^/]+\/versions)?|datastores|connections)\/[^/]+$/i;

const ASSIGNMENT = /\/providers\/Microsoft\.Authorization\/roleAssignments\/[^/]+$/i;
const EXTENSION =
  /\/providers\/(Microsoft\.Authorization\/[^/]+|microsoft\.insights\/diagnosticSettings)\/[^/]+$/i;

function refusePut({ path }: Call, azure: Azure, body: JsonObject): WireAnswer | undefined {
  const { store } = azure;
  const [group, parent, subscription] = [groupIdOf(path), parentOf(path), subscriptionOf(path)];
  if (group !== '' && !store.has(group)) return whyMissing(path, azure, 'write');
  const isMissing = parent !== undefined && group !== '' && !store.has(parent);
  if (isMissing && !MAKES_PARENT.test(path)) return whyMissing(path, azure, 'write');
  const extended = missingExtended(path, azure);
  if (extended !== undefined) return extended;
  if (subscription !== '' && !isRegistered(store, subscription, typeOf(path), ''))
    return notFound.registration(typeOf(path).split('/')[0] ?? '');
  return ASSIGNMENT.test(path)
    ? refuseAssignment(path, azure, body)
    : refuseProviderWrite(path, azure, body);
}

// An extension resource hangs on something that is there: in a group, only what ARM knows can be
// extended (ARM RPC, extension resources; ResourceNotFound as for a read).
function missingExtended(path: string, { store }: Azure): WireAnswer | undefined {
  const scope = scopeOf(path);
  const type = typeOf(scope);
  if (type === '' || groupIdOf(scope) === '' || store.has(scope)) return undefined;
  return notFound.resource(`${type}/${nameOf(scope)}`, nameOf(store.spelled(groupIdOf(scope))));
}

// The same role for the same principal at the same scope exists once (Microsoft: Troubleshoot Azure
// RBAC).
function refuseAssignment(path: string, azure: Azure, body: JsonObject): WireAnswer | undefined {
  const { store } = azure;
  const field = (from: JsonObject, name: string): string => textAt(from, 'properties', name);
  const twin = store
    .inCollection(path.slice(0, path.lastIndexOf('/')))
    .filter(({ id }) => !isSame(id, path))
    .some(({ body: other }) =>
      ['principalId', 'roleDefinitionId'].every((name) =>
        isSame(field(other, name), field(body, name)),
      ),
    );
  if (twin) return gatewayError(409, 'RoleAssignmentExists', 'The role assignment already exists.');
  const before = store.get(path);
  const isOther =
    before !== undefined && !isSame(field(before, 'principalId'), field(body, 'principalId'));
  return isOther
    ? gatewayError(
        409,
        'RoleAssignmentUpdateNotPermitted',
        'Tenant ID, application ID, principal ID, and scope are not allowed to be updated.',
      )
    : refuseUnassignable(scopeOf(path), azure, body);
}

/** What ARM and the provider add to a body that was put. */
function stored(path: string, body: JsonObject, { store }: Azure): JsonObject {
  const spelled = store.spelled(path);
  const properties = objectAt(body, 'properties');
  const added = EXTENSION.test(path)
    ? ASSIGNMENT.test(path) && { scope: scopeOf(spelled) }
    : 'properties' in body && !STATELESS.test(path) && { provisioningState: 'Succeeded' };
  return {
    ...body,
    ...(added === false ? {} : { properties: { ...properties, ...added } }),
    id: spelled,
    name: nameOf(spelled),
    type: typeOf(spelled),
  };
}

/** `PUT` of a resource: 201 when it is new, 200 when it was there. */
export function putResource(call: Call, azure: Azure): WireAnswer {
  const { path, request } = call;
  const given = parseObject(request.rawBody);
  if (given === undefined) return invalidContent('the body is no JSON object');
  const policies = putAccessPolicies(call, azure, given);
  if (policies !== undefined) return policies;
  const refusal = refusePut(call, azure, given);
  if (refusal !== undefined) return refusal;
  const before = azure.store.get(path);
  const whole = before !== undefined && MERGED_ON_PUT.test(path) ? merged(before, given) : given;
  const body = keptByProvider(call, stored(path, whole, azure), before, azure);
  const isNew = before === undefined;
  if (isSlowPut(path)) {
    azure.store.put(path, unfinished(path, body, isNew));
    return beginWrite(call, azure, isNew);
  }
  azure.store.put(path, body);
  const isCreated = ALWAYS_201.test(path) || (isNew && !ALWAYS_200.test(path));
  return { status: isCreated ? 201 : 200, body: visible(body, path, azure) };
}

/** `PATCH` of a resource: objects are merged, everything else is replaced. */
export function patchResource(call: Call, azure: Azure): WireAnswer {
  const { path, request } = call;
  const before = azure.store.get(path);
  if (before === undefined) return whyMissing(path, azure, 'write');
  const given = parseObject(request.rawBody);
  if (given === undefined) return invalidContent('the body is no JSON object');
  const body = { ...merged(before, given), id: before['id'] ?? azure.store.spelled(path) };
  azure.store.put(path, body);
  // Recorded: a workspace is changed by a long-running operation.
  return isSlowPut(path) && typeOf(path).split('/').length === 2
    ? beginWrite(call, azure, false)
    : { status: 200, body: visible(body, path, azure) };
}

// `underlyingResourceAction` is required, and what AML owns cannot be detached (Azure REST
// reference: Compute, Delete; Microsoft: Manage a compute instance). The codes are an assumption.
function refuseComputeDelete({ path, query }: Call, { store }: Azure): WireAnswer | undefined {
  if (!/\/workspaces\/[^/]+\/computes\/[^/]+$/i.test(path)) return undefined;
  const action = (query.get('underlyingResourceAction') ?? '').toLowerCase();
  if (!['delete', 'detach'].includes(action)) {
    return providerError(
      400,
      'BadArgument',
      "The parameter 'underlyingResourceAction' must be 'Delete' or 'Detach'.",
    );
  }
  const body = store.get(path);
  const isOwned = ['AmlCompute', 'ComputeInstance'].includes(
    textAt(body, 'properties', 'computeType'),
  );
  return action === 'detach' && isOwned && valueAt(body, 'properties', 'isAttachedCompute') !== true
    ? providerError(400, 'BadArgument', 'Detach is not supported for this compute. Use delete.')
    : undefined;
}

/**
 * `DELETE` of a resource with all below it: 204 when it was not there, 200 or a long-running 202
 * when it was.
 */
export function deleteResource(call: Call, azure: Azure): WireAnswer {
  const { path } = call;
  const group = groupIdOf(path);
  if (group !== '' && !azure.store.has(group)) return whyMissing(path, azure, 'delete');
  if (!azure.store.has(path)) {
    const parent = parentOf(path);
    const isLost = parent !== undefined && group !== '' && !azure.store.has(parent);
    return isLost ? whyMissing(path, azure, 'delete') : { status: 204 };
  }
  const refusal = refuseComputeDelete(call, azure);
  if (refusal !== undefined) return refusal;
  if (SLOW_DELETE.test(typeOf(path)) || isSame(path, group)) return beginDelete(call, azure);
  const body = azure.store.get(path) ?? {};
  azure.store.remove(path);
  return TOLD_WHEN_GONE.test(path)
    ? { status: 200, body: visible(body, path, azure) }
    : { status: 200 };
}
