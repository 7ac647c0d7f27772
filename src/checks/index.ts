import { activeJobs } from './active-jobs.js';
import { associatedElsewhere } from './associated-elsewhere.js';
import type { Check } from './check.js';
import { customerManagedKey } from './customer-managed-key.js';
import { destinationGroupMissing } from './destination-group-missing.js';
import { destinationNamesake } from './destination-namesake.js';
import { existingChildren } from './existing-children.js';
import {
  associatedLeftBehind,
  dataAssetsNotMoved,
  datastoresToUpdate,
  privateEndpointsReset,
  roleAssignmentsLost,
} from './left-behind.js';
import { canNotDeleteLock, readOnlyLock } from './locks.js';
import { providerNotRegistered } from './provider-not-registered.js';
import { regionDiffers } from './region-differs.js';
import { subscriptionState } from './subscription-state.js';
import { tenantDiffers } from './tenant-differs.js';
import { workspaceMissing } from './workspace-missing.js';
import { workspaceState } from './workspace-state.js';

/** Every rule, in the order in which the report names them: what is wrong with the places, with the workspace, in it. */
export const checks: readonly Check[] = [
  subscriptionState,
  tenantDiffers,
  workspaceMissing,
  destinationGroupMissing,
  regionDiffers,
  destinationNamesake,
  providerNotRegistered,
  readOnlyLock,
  canNotDeleteLock,
  workspaceState,
  customerManagedKey,
  associatedElsewhere,
  ...existingChildren,
  activeJobs,
  roleAssignmentsLost,
  privateEndpointsReset,
  datastoresToUpdate,
  dataAssetsNotMoved,
  associatedLeftBehind,
];
