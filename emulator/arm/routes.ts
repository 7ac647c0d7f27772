import type { Handler } from './call.js';
import { act } from './writes/actions.js';
import { listLocks, listPermissions, listRoleAssignments, listSchedules } from './authorization.js';
import { listUsages, listVmSizes } from './capacity.js';
import { listDeployments } from './writes/deployments.js';
import { pollMove, startMove } from './moves/move-jobs.js';
import * as places from './places.js';
import { queryGraph } from './reading/resource-graph.js';
import { checkPolicyRestrictions } from './reading/policy.js';
import { operationStatus, pollOperation } from './writes/provider-operation.js';
import { getProvider, listProviders, register } from './reading/providers.js';
import { getRoleDefinition } from './reading/role-definitions.js';
import { listResources } from './reading/resource-list.js';
import { getResource, headResource, listCollection } from './reading/resources.js';
import { deleteTags, getTags, patchTags, putTags } from './writes/tags.js';
import { deleteResource, patchResource, putResource } from './writes/write-resource.js';

interface Route {
  readonly methods: readonly string[];
  /** Compared with the decoded path, without case. */
  readonly path: RegExp;
  readonly handle: Handler;
}

const SUBSCRIPTION = '/subscriptions/[^/]+';
const GROUPS = `${SUBSCRIPTION}/resourceGroups`;
const GROUP = `${GROUPS}/[^/]+`;
const NAMESPACE = `${SUBSCRIPTION}/providers/[^/]+`;
const MACHINE_LEARNING = `${SUBSCRIPTION}/providers/Microsoft\\.MachineLearningServices`;
const AUTHORIZATION = '.*/providers/Microsoft\\.Authorization';
const TAGS = '.*/providers/Microsoft\\.Resources/tags/default';
// Types and names in turn after the last `providers`: an even number names a resource, an odd one a
// collection.
const TYPE = '.*/providers/[^/]+/[^/]+(?:/[^/]+/[^/]+)*';
const RESOURCE = `${TYPE}/[^/]+`;

function route(methods: string, path: string, handle: Handler): Route {
  return { methods: methods.split(' '), path: new RegExp(`^${path}$`, 'i'), handle };
}

// The first row that fits answers.
const routes: readonly Route[] = [
  route('GET', '/subscriptions', places.listSubscriptions),
  route('GET', '/tenants', places.listTenants),
  route('POST', '/providers/Microsoft\\.ResourceGraph/resources', queryGraph),
  route('GET', SUBSCRIPTION, places.getSubscription),
  route('GET', `${SUBSCRIPTION}/locations`, places.listLocations),
  route('GET', GROUPS, places.listGroups),
  route('GET', GROUP, places.getGroup),
  route('HEAD', GROUP, places.headGroup),
  route('PUT PATCH', GROUP, places.writeGroup),
  route('DELETE', GROUP, deleteResource),
  route('POST', `${GROUP}/validateMoveResources`, (call, azure) =>
    startMove(call, 'VALIDATE', azure),
  ),
  route('POST', `${GROUP}/moveResources`, (call, azure) => startMove(call, 'MOVE', azure)),
  route('GET', `(?:${SUBSCRIPTION}|${GROUP})/resources`, listResources),
  route('GET', `${SUBSCRIPTION}/providers`, listProviders),
  route('GET', NAMESPACE, getProvider),
  route('POST', `${NAMESPACE}/(?:un)?register`, register),
  route('GET', `${SUBSCRIPTION}/operationresults/[^/]+`, pollMove),
  route('GET', `${NAMESPACE}/locations/[^/]+/(?:mfe)?OperationResults/[^/]+`, pollOperation),
  route(
    'GET',
    `${NAMESPACE}/locations/[^/]+/(?:mfe|compute)OperationsStatus/[^/]+`,
    operationStatus,
  ),
  // One type for both addresses; the query tells them apart (recorded).
  route('GET', `${NAMESPACE}/locations/[^/]+/workspaceOperationsStatus/[^/]+`, (call, azure) =>
    call.query.get('type') === 'async' ? operationStatus(call, azure) : pollOperation(call, azure),
  ),
  route('GET', `${AUTHORIZATION}/roleAssignments`, listRoleAssignments),
  route('GET', `${AUTHORIZATION}/role(?:Assignment|Eligibility)ScheduleInstances`, listSchedules),
  route('GET', `${AUTHORIZATION}/roleDefinitions/[^/]+`, getRoleDefinition),
  route('GET', `${AUTHORIZATION}/locks`, listLocks),
  route('GET', `${AUTHORIZATION}/permissions`, listPermissions),
  route('GET', `${GROUP}/providers/Microsoft\\.Resources/deployments`, listDeployments),
  route(
    'POST',
    `${GROUP}/providers/Microsoft\\.PolicyInsights/checkPolicyRestrictions`,
    checkPolicyRestrictions,
  ),
  route('GET', `${MACHINE_LEARNING}/locations/[^/]+/usages`, listUsages),
  route('GET', `${MACHINE_LEARNING}/locations/[^/]+/vmSizes`, listVmSizes),
  route('GET', TAGS, getTags),
  route('PUT', TAGS, putTags),
  route('PATCH', TAGS, patchTags),
  route('DELETE', TAGS, deleteTags),
  route('GET', RESOURCE, getResource),
  route('HEAD', RESOURCE, headResource),
  route('PUT', RESOURCE, putResource),
  route('PATCH', RESOURCE, patchResource),
  route('DELETE', RESOURCE, deleteResource),
  route('GET', TYPE, listCollection),
  route('POST', TYPE, act),
];

/** The handler for a method and a decoded path; undefined when there is none. */
export function handlerFor(method: string, path: string): Handler | undefined {
  return routes.find(({ methods, path: pattern }) => methods.includes(method) && pattern.test(path))
    ?.handle;
}
