import { activeJobs } from './workspace/active-jobs.js';
import { alertsKeepOldId } from './afterwards/alerts-keep-old-id.js';
import { assetsToCompare } from './afterwards/assets-to-compare.js';
import { associatedElsewhere } from './workspace/associated-elsewhere.js';
import { associatedEndpointsReset } from './afterwards/associated-endpoints-reset.js';
import { associatedLeftBehind } from './afterwards/associated-left-behind.js';
import { associatedNamesake } from './workspace/associated-namesake.js';
import { associatedRolesLost } from './afterwards/associated-roles-lost.js';
import { associatedShared } from './workspace/associated-shared.js';
import { associatedState } from './workspace/associated-state.js';
import { associatedType } from './workspace/associated-type.js';
import type { Check } from './check.js';
import { computeInstanceNames } from './afterwards/compute-instance-names.js';
import { connectionsToCheck } from './afterwards/connections-to-check.js';
import { documentsContradict } from './contradictions.js';
import { customerManagedKey } from './workspace/customer-managed-key.js';
import { dataAssetsNotMoved } from './afterwards/data-assets-not-moved.js';
import { databricksLink } from './workspace/databricks-link.js';
import { datasetsNotMoved } from './afterwards/datasets-not-moved.js';
import { datastoresToUpdate } from './afterwards/datastores-to-update.js';
import { deletedNamesakeUnseen } from './places/deleted-namesake-unseen.js';
import { destinationGroupMissing } from './places/destination-group-missing.js';
import { destinationNamesake } from './places/destination-namesake.js';
import { diagnosticSettingsLost } from './afterwards/diagnostic-settings-lost.js';
import { existingChildren } from './workspace/existing-children.js';
import { groupName } from './places/group-name.js';
import { holdersKeepOldId } from './afterwards/holders-keep-old-id.js';
import { identityStays } from './afterwards/identity-stays.js';
import { idsChange } from './afterwards/ids-change.js';
import { inheritedRightsDiffer } from './afterwards/inherited-rights-differ.js';
import { jobSearchIsNoProof } from './workspace/job-search.js';
import { labelingPaused, labelingRunning } from './workspace/labeling.js';
import { linkedActionGroup } from './afterwards/linked-action-group.js';
import { linkedServices } from './workspace/linked-services.js';
import { canNotDeleteLock, readOnlyLock } from './places/locks.js';
import { logAnalyticsStays } from './afterwards/log-analytics-stays.js';
import { managedNetwork } from './workspace/managed-network.js';
import { materializationScheduled } from './workspace/materialization-scheduled.js';
import { missingPermission } from './places/missing-permission.js';
import { operationUnderWay } from './places/operation-under-way.js';
import { policyDenies } from './places/policy-denies.js';
import { previewWithoutSla } from './workspace/preview-without-sla.js';
import { privateEndpointsReset } from './afterwards/private-endpoints-reset.js';
import { providerCannotMove } from './places/provider-cannot-move.js';
import { providerNotRegistered } from './places/provider-not-registered.js';
import { quotaShort } from './places/quota-short.js';
import { regionDiffers } from './places/region-differs.js';
import { roleAssignmentsLost } from './afterwards/role-assignments-lost.js';
import { schedulesEnabled } from './workspace/schedules-enabled.js';
import { subscriptionState } from './places/subscription-state.js';
import { tenantDiffers } from './places/tenant-differs.js';
import { tooManyResources } from './places/too-many-resources.js';
import { v1LegacyMode } from './workspace/v1-legacy-mode.js';
import { virtualNetworkInGroup } from './places/virtual-network-in-group.js';
import { workspaceKind } from './workspace/workspace-kind.js';
import { workspaceMissing } from './places/workspace-missing.js';
import { workspaceState } from './workspace/workspace-state.js';

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
