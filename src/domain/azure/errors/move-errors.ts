import { errorSources as from, type ErrorEntry } from './error-entry.js';

/** Codes that validating or making a move answers with, outer and inner ones alike. */
export const moveErrors: readonly ErrorEntry[] = [
  {
    code: 'ResourceMoveValidationFailed',
    meaning: 'The batch did not pass validation; the details name each resource and its reason.',
    remedy: 'Read the details of this error and remove each reason, then validate again.',
    source: from.support,
  },
  {
    code: 'ResourceMoveNotSupported',
    meaning: 'The type of this resource cannot be moved.',
    remedy: 'Leave the resource out of the move and create it again at the destination.',
    source: from.support,
  },
  {
    code: 'ResourceMoveProviderValidationFailed',
    meaning: 'A resource provider refused to let its resources move.',
    remedy: 'Read the details: they carry the words of the provider for each type.',
    source: from.dataFactory,
  },
  {
    code: 'ResourceMovePolicyValidationFailed',
    meaning: 'A policy, a linked permission or the reading of a resource stood in the way.',
    remedy:
      'Look at the inner code: comply with or exempt the policy, grant the linked permission, or repair the resource.',
    source: from.support,
  },
  {
    code: 'ResourceMoveFailed',
    meaning: 'The batch job failed, possibly after the providers had already moved everything.',
    remedy:
      'Do not start again yet: look where each resource is (mode status), and give the correlation id to Azure support if copies differ.',
    source: from.support,
  },
  {
    code: 'MoveResourcesFailed',
    meaning: 'The resource provider has its move switched off.',
    remedy: 'Ask Azure support to enable moves of this type, or leave the resource out.',
    source: from.recorded,
  },
  {
    code: 'MissingMoveDependentResources',
    meaning: 'Something the resource depends on is neither in the request nor at the destination.',
    remedy: 'Add the resource named as target to the move (associated-resources).',
    source: from.moveArticle,
  },
  {
    code: 'MoveCannotProceedWithResourcesNotInSucceededState',
    meaning:
      'A resource that depends on a virtual network of these groups is not in state Succeeded.',
    remedy: 'Repair that resource, or use groups that hold no virtual network.',
    source: from.moveArticle,
  },
  {
    code: 'MoveResourcesHavePendingOperations',
    meaning: 'An operation is still running on a resource of the move.',
    remedy: 'Wait until it has ended, then validate again.',
    source: from.support,
    group: 'busy',
  },
  {
    code: 'MoveResourcesHaveInvalidState',
    meaning: 'A resource of the move is in a state that does not allow it.',
    remedy: 'Read the details and bring the resource into state Succeeded.',
    source: from.vmErrors,
  },
  {
    code: 'MoveResourcesNotFound',
    meaning: 'Azure does not find ids named in the request.',
    remedy: 'Validate again: the plan is older than the resource group it describes.',
    source: from.vmErrors,
  },
  {
    code: 'MoveResourcesNotSupported',
    meaning: 'A type, or the way these resources are connected, does not support a move.',
    remedy: 'Leave the resource out and deploy it again at the destination.',
    source: from.support,
  },
  {
    code: 'CannotMoveResource',
    meaning: 'A rule of the resource provider forbids this move.',
    remedy: 'Read the details below this code; they name the rule.',
    source: from.support,
  },
  {
    code: 'MoveNotSupported',
    meaning: 'This resource does not support a move.',
    remedy:
      "Remove what Azure's message names (often private endpoints or DNS links), or create it again at the destination.",
    source: from.support,
  },
  {
    code: 'MoveNotSupportedForResourceType',
    meaning: 'The type does not move while private endpoints or private DNS links hang on it.',
    remedy: 'Remove the private endpoints and DNS links, move, then create them again.',
    source: from.support,
  },
  {
    code: 'CrossSubscriptionMoveOfResourceWithSSECMK',
    meaning: 'A disk encrypted with a customer-managed key cannot change its subscription.',
    remedy: 'Leave the disk behind, or decrypt it and deploy it again.',
    source: from.support,
  },
  {
    code: 'BatchResponseItemError',
    meaning: 'One item of the batch failed.',
    remedy: 'Move fewer resources at a time to see which one it is.',
    source: from.support,
  },
  {
    code: 'BadRequest',
    meaning: 'The resource provider names a rule of its own in the message.',
    remedy:
      'Read the message; when it is empty, try again and then give the correlation id to Azure support.',
    source: from.dataFactory,
  },
  {
    code: 'NotFound',
    meaning:
      'A resource refers to another one that Azure does not find, sometimes by a stale network reference.',
    remedy:
      'Remove the stale reference; if you cannot see it, give the correlation id to Azure support.',
    source: from.support,
  },
  {
    code: 'ResourceReadFailed',
    meaning: 'Azure Resource Manager could not read a resource of the move or one of its children.',
    remedy: 'Repair or delete the broken resource that the message names.',
    source: from.recorded,
  },
  {
    code: 'ResourceConflict',
    meaning: 'The destination group already holds a resource of this type and name.',
    remedy: 'Rename or remove that resource, or choose another group.',
    source: from.support,
  },
  {
    code: 'RequestDisallowedByPolicy',
    meaning: 'A deny policy at the destination does not accept the resource.',
    remedy: 'Comply with the policy, or have an exemption made on the destination group.',
    source: from.moveArticle,
  },
  {
    code: 'QuotaExceeded',
    meaning: 'The move would exceed a quota of the destination.',
    remedy: 'Have the quota of the destination subscription raised.',
    source: from.rpc,
  },
];
