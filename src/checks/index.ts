import { activeJobs } from './active-jobs.js';
import { alertsKeepOldId } from './alerts-keep-old-id.js';
import { assetsToCompare } from './assets-to-compare.js';
import { associatedElsewhere } from './associated-elsewhere.js';
import { associatedEndpointsReset } from './associated-endpoints-reset.js';
import { associatedLeftBehind } from './associated-left-behind.js';
import { associatedNamesake } from './associated-namesake.js';
import { associatedRolesLost } from './associated-roles-lost.js';
import { associatedShared } from './associated-shared.js';
import { associatedState } from './associated-state.js';
import { associatedType } from './associated-type.js';
import type { Check } from './check.js';
import { computeInstanceNames } from './compute-instance-names.js';
import { connectionsToCheck } from './connections-to-check.js';
import { documentsContradict } from './contradictions.js';
import { customerManagedKey } from './customer-managed-key.js';
import { dataAssetsNotMoved } from './data-assets-not-moved.js';
import { databricksLink } from './databricks-link.js';
import { datasetsNotMoved } from './datasets-not-moved.js';
import { datastoresToUpdate } from './datastores-to-update.js';
import { deletedNamesakeUnseen } from './deleted-namesake-unseen.js';
import { destinationGroupMissing } from './destination-group-missing.js';
import { destinationNamesake } from './destination-namesake.js';
import { diagnosticSettingsLost } from './diagnostic-settings-lost.js';
import { existingChildren } from './existing-children.js';
import { groupName } from './group-name.js';
import { holdersKeepOldId } from './holders-keep-old-id.js';
import { identityStays } from './identity-stays.js';
import { idsChange } from './ids-change.js';
import { inheritedRightsDiffer } from './inherited-rights-differ.js';
import { jobSearchIsNoProof } from './job-search.js';
import { labelingPaused, labelingRunning } from './labeling.js';
import { linkedActionGroup } from './linked-action-group.js';
import { linkedServices } from './linked-services.js';
import { canNotDeleteLock, readOnlyLock } from './locks.js';
import { logAnalyticsStays } from './log-analytics-stays.js';
import { managedNetwork } from './managed-network.js';
import { materializationScheduled } from './materialization-scheduled.js';
import { missingPermission } from './missing-permission.js';
import { operationUnderWay } from './operation-under-way.js';
import { policyDenies } from './policy-denies.js';
import { previewWithoutSla } from './preview-without-sla.js';
import { privateEndpointsReset } from './private-endpoints-reset.js';
import { providerCannotMove } from './provider-cannot-move.js';
import { providerNotRegistered } from './provider-not-registered.js';
import { quotaShort } from './quota-short.js';
import { regionDiffers } from './region-differs.js';
import { roleAssignmentsLost } from './role-assignments-lost.js';
import { schedulesEnabled } from './schedules-enabled.js';
import { subscriptionState } from './subscription-state.js';
import { tenantDiffers } from './tenant-differs.js';
import { tooManyResources } from './too-many-resources.js';
import { v1LegacyMode } from './v1-legacy-mode.js';
import { virtualNetworkInGroup } from './virtual-network-in-group.js';
import { workspaceKind } from './workspace-kind.js';
import { workspaceMissing } from './workspace-missing.js';
import { workspaceState } from './workspace-state.js';

/** Every rule, in the order in which the report names them: what is wrong with the places, with the workspace, in it. */
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
