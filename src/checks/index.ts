import type { Check } from './check.js';
import { assetsToCompare } from './afterwards/assets-to-compare.js';
import {
  computeInstanceNames,
  connectionsToCheck,
  dataAssetsNotMoved,
  datasetsNotMoved,
  datastoresToUpdate,
} from './afterwards/contents.js';
import {
  alertsKeepOldId,
  diagnosticSettingsLost,
  holdersKeepOldId,
  idsChange,
  linkedActionGroup,
} from './afterwards/old-ids.js';
import { associatedEndpointsReset, privateEndpointsReset } from './afterwards/private-endpoints.js';
import {
  associatedRolesLost,
  inheritedRightsDiffer,
  roleAssignmentsLost,
  timedRightsLost,
} from './afterwards/role-assignments.js';
import { identityStays, logAnalyticsStays } from './afterwards/stays.js';
import { documentsContradict } from './contradictions.js';
import {
  groupName,
  regionDiffers,
  tooManyResources,
  virtualNetworkInGroup,
} from './places/groups.js';
import { canNotDeleteLock, readOnlyLock } from './places/locks.js';
import { missingPermission } from './places/missing-permission.js';
import { destinationGroupMissing, workspaceMissing } from './places/missing-places.js';
import {
  associatedNamesake,
  deletedNamesakeUnseen,
  destinationNamesake,
} from './places/namesakes.js';
import { operationUnderWay } from './places/operation-under-way.js';
import { policyDenies } from './places/policy-denies.js';
import { providerCannotMove, providerNotRegistered } from './places/providers.js';
import { quotaShort } from './places/quota-short.js';
import { subscriptionState, tenantDiffers } from './places/subscriptions.js';
import {
  associatedElsewhere,
  associatedLeftBehind,
  associatedShared,
  associatedState,
  associatedType,
} from './workspace/associated.js';
import { customerManagedKey } from './workspace/customer-managed-key.js';
import { existingChildren } from './workspace/existing-children.js';
import { databricksLink, linkedServices } from './workspace/linked.js';
import {
  activeJobs,
  jobSearchIsNoProof,
  labelingPaused,
  labelingRunning,
  materializationScheduled,
  schedulesEnabled,
} from './workspace/work.js';
import {
  managedNetwork,
  previewWithoutSla,
  v1LegacyMode,
  workspaceKind,
  workspaceState,
} from './workspace/workspace-body.js';

/**
 * Every rule, in the order in which the report names them: what is wrong with the places, with the
 * workspace, in it.
 */
export const checks: readonly Check[] = [
  subscriptionState,
  tenantDiffers,
  workspaceMissing,
  destinationGroupMissing,
  regionDiffers,
  groupName,
  destinationNamesake,
  associatedNamesake,
  missingPermission,
  providerNotRegistered,
  providerCannotMove,
  policyDenies,
  readOnlyLock,
  canNotDeleteLock,
  operationUnderWay,
  tooManyResources,
  workspaceState,
  workspaceKind,
  v1LegacyMode,
  customerManagedKey,
  managedNetwork,
  databricksLink,
  linkedServices,
  associatedState,
  associatedElsewhere,
  associatedType,
  associatedShared,
  ...existingChildren,
  quotaShort,
  activeJobs,
  labelingRunning,
  labelingPaused,
  schedulesEnabled,
  materializationScheduled,
  jobSearchIsNoProof,
  roleAssignmentsLost,
  associatedRolesLost,
  timedRightsLost,
  inheritedRightsDiffer,
  privateEndpointsReset,
  associatedEndpointsReset,
  datastoresToUpdate,
  dataAssetsNotMoved,
  datasetsNotMoved,
  diagnosticSettingsLost,
  alertsKeepOldId,
  holdersKeepOldId,
  linkedActionGroup,
  identityStays,
  associatedLeftBehind,
  computeInstanceNames,
  connectionsToCheck,
  assetsToCompare,
  logAnalyticsStays,
  virtualNetworkInGroup,
  idsChange,
  deletedNamesakeUnseen,
  documentsContradict,
  previewWithoutSla,
];
