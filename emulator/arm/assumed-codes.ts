/**
 * Error codes that no document and no recording gives: only the condition and its HTTP status are
 * published (ARM RPC, Move Resource), or not even that (the inner codes of the Machine Learning
 * provider). A client must not depend on them.
 */
export interface AssumedCodes {
  readonly sameGroup: string;
  readonly tooManyResources: string;
  readonly noResources: string;
  readonly childListed: string;
  readonly otherGroup: string;
  readonly targetSubscriptionInactive: string;
  readonly otherTenant: string;
  readonly subscriptionDisabled: string;
  /** In `details[].code` of ResourceMoveProviderValidationFailed. */
  readonly workspaceRefused: string;
  /** One level deeper, one for each obstacle. */
  readonly obstacle: string;
  readonly operationUnknown: string;
  /** A custom role at a scope that its assignable scopes do not cover. */
  readonly roleNotAssignable: string;
}

export const ASSUMED_CODES: AssumedCodes = {
  sameGroup: 'InvalidMoveTarget',
  tooManyResources: 'MoveResourcesLimitExceeded',
  noResources: 'InvalidMoveResources',
  childListed: 'MoveChildResourceNotSupported',
  otherGroup: 'MoveResourcesNotInSourceGroup',
  targetSubscriptionInactive: 'InvalidTargetSubscription',
  // Documented as an inner code (Microsoft support, tenants differ); here as the answer of the
  // front door.
  otherTenant: 'LinkedAuthorizationFailed',
  subscriptionDisabled: 'ReadOnlyDisabledSubscription',
  // Recorded for other providers (three levels); for Machine Learning an assumption.
  workspaceRefused: 'CannotMoveResource',
  obstacle: 'MoveNotSupported',
  operationUnknown: 'NotFound',
  // Public clients try again after a 400 with this code, since a new definition is not known
  // everywhere at once.
  roleNotAssignable: 'RoleAssignmentScopeNotAssignableToRoleDefinition',
};
