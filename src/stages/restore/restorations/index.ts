import type { CollectionName } from '../../../domain/azure/inventory.js';
import type { RestoreName } from '../../../domain/plan/restore-names.js';
import { accessPoliciesOf } from './access-policies.js';
import { diagnosticSettings, groupLocks, resourceLocks } from './attachments.js';
import { computes } from './computes.js';
import { connections } from './connections.js';
import { dataContainers, dataVersions } from './data-assets.js';
import { datastores } from './datastores.js';
import {
  batchDefaults,
  batchDeployments,
  batchEndpoints,
  onlineDeployments,
  onlineEndpoints,
  onlineTraffic,
  serverlessEndpoints,
} from './endpoints.js';
import { approvedConnections } from './private-endpoints.js';
import type { Restoration } from './restoration.js';
import { roleAssignmentsOf } from './role-assignments.js';
import { schedules } from './schedules.js';
import { workspaceKeys } from './workspace-keys.js';
import { groupTags, resourceTags } from './tags.js';

/** The lists of the snapshot that each step puts things back from. */
export const listsOf: Readonly<Record<RestoreName, readonly CollectionName[]>> = {
  tags: ['workspace', 'associatedResources'],
  'role-assignments': ['roleAssignments', 'associatedRoleAssignments', 'associatedResources'],
  'private-endpoints': ['privateEndpointConnections', 'associatedConnections'],
  datastores: ['datastores'],
  'data-assets': ['dataAssets', 'dataVersions'],
  connections: ['connections'],
  computes: ['computes'],
  endpoints: [
    'onlineEndpoints',
    'onlineDeployments',
    'batchEndpoints',
    'batchDeployments',
    'serverlessEndpoints',
  ],
  schedules: ['schedules'],
  'diagnostic-settings': ['diagnosticSettings'],
  locks: ['sourceLocks'],
};

/**
 * Every restoration, in the order in which they are done: rights before what needs them, an
 * endpoint before its deployments, these before the traffic that names them, what starts work late,
 * and what forbids changes last.
 */
export const restorations: readonly Restoration[] = [
  resourceTags,
  groupTags,
  roleAssignmentsOf(
    'role-assignments',
    (holder, isBelow) => !isBelow && holder !== 'compute' && holder !== 'endpoint',
  ),
  accessPoliciesOf('role-assignments', 'workspace'),
  approvedConnections('privateEndpointConnections'),
  approvedConnections('associatedConnections'),
  workspaceKeys,
  datastores,
  dataContainers,
  dataVersions,
  connections,
  computes,
  roleAssignmentsOf('computes', (holder, isBelow) => !isBelow && holder === 'compute'),
  accessPoliciesOf('computes', 'compute'),
  onlineEndpoints,
  batchEndpoints,
  roleAssignmentsOf('endpoints', (holder, isBelow) => !isBelow && holder === 'endpoint'),
  accessPoliciesOf('endpoints', 'endpoint'),
  onlineDeployments,
  batchDeployments,
  onlineTraffic,
  batchDefaults,
  serverlessEndpoints,
  roleAssignmentsOf('role-assignments', (_holder, isBelow) => isBelow),
  schedules,
  diagnosticSettings,
  resourceLocks,
  groupLocks,
];
