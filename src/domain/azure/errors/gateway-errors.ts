import { errorSources as from, type ErrorEntry } from './error-entry.js';

/**
 * Codes of ARM's front door, which any request can meet, and of groups that another operation
 * holds.
 */
export const gatewayErrors: readonly ErrorEntry[] = [
  {
    code: 'AuthorizationFailed',
    meaning: 'The identity of this run lacks a right on the scope.',
    remedy:
      'Grant the action that the message names at that scope; a new grant needs some minutes and a fresh sign-in.',
    source: from.recorded,
    group: 'authorization',
  },
  {
    code: 'LinkedAuthorizationFailed',
    meaning:
      'The identity lacks a right on a resource linked to the one that moves, or the tenants differ.',
    remedy:
      'Grant read or join on the linked scope that the message names, also at the destination.',
    source: from.support,
    group: 'authorization',
  },
  {
    code: 'MissingRegistrationsForTypes',
    meaning: 'The destination subscription is not registered for types (and regions) of the move.',
    remedy:
      'Register each namespace at the destination with az provider register --wait, also those of hidden resources.',
    source: from.rpc,
  },
  {
    code: 'MissingRegistrationState',
    meaning: 'A type of the move has no registration at the destination.',
    remedy:
      'Register the provider in the destination subscription with az provider register --wait.',
    source: from.support,
  },
  {
    code: 'MissingSubscriptionRegistration',
    meaning: 'The subscription is not registered to use this namespace.',
    remedy: 'Register the namespace with az provider register --wait and start again.',
    source: from.recorded,
    group: 'unregistered',
  },
  {
    code: 'MissingRegistrationForLocation',
    meaning: 'The registration of the provider does not cover this region.',
    remedy: 'Register the provider again with az provider register --wait to gain the region.',
    source: from.recorded,
  },
  {
    code: 'SubscriptionNotRegistered',
    meaning: 'The subscription is not registered for a provider.',
    remedy: 'Register the provider with az provider register --wait and start again.',
    source: from.rpc,
    group: 'unregistered',
  },
  {
    code: 'ScopeLocked',
    meaning: 'A management lock on this scope forbids the operation.',
    remedy: 'Remove the lock for the time of the move, and put it back afterwards.',
    source: from.locks,
  },
  {
    code: 'ResourcesBeingMoved',
    meaning: 'A move already holds this resource group.',
    remedy: 'Wait until that move has ended (up to several hours), then start again.',
    source: from.support,
    group: 'busy',
  },
  {
    code: 'AnotherOperationInProgress',
    meaning: 'Another operation holds this resource group.',
    remedy: 'Wait until it has ended, then start again.',
    source: from.support,
    group: 'busy',
  },
  {
    code: 'DeploymentActive',
    meaning: 'A deployment is running in this resource group.',
    remedy: 'Wait until the deployment has ended or cancel it, then start again.',
    source: from.support,
    group: 'busy',
  },
  {
    code: 'RequestConflict',
    meaning: 'Another request is changing the same resources.',
    remedy: 'Wait until it has ended, then start again.',
    source: from.support,
    group: 'busy',
  },
  {
    code: 'ResourceGroupBeingDeleted',
    meaning: 'The resource group is being deleted.',
    remedy: 'Choose another group, or create it again once it is gone.',
    source: from.support,
    group: 'busy',
  },
  {
    code: 'RetryableErrorDueToAnotherOperation',
    meaning: 'A resource provider is busy with another operation on the resource.',
    remedy: 'Wait as long as Azure says, then start again.',
    source: from.throttling,
    group: 'busy',
  },
  {
    code: 'SubscriptionRequestsThrottled',
    meaning: 'The subscription has used up its requests for the moment.',
    remedy: 'Start again later, and let fewer jobs of this identity run side by side.',
    source: from.throttling,
  },
  {
    code: 'ResourceNotFound',
    meaning: 'Azure finds no resource of this id.',
    remedy: 'Check subscription, group and name; the resource may have moved or been deleted.',
    source: from.recorded,
  },
  {
    code: 'ResourceGroupNotFound',
    meaning: 'Azure finds no resource group of this name.',
    remedy: 'Create the resource group, in the region of the workspace, or correct the name.',
    source: from.recorded,
  },
  {
    code: 'InvalidRequestContent',
    meaning: 'Azure could not read the body of the request.',
    remedy: 'This is a defect of this product: report it with the correlation id.',
    source: from.recorded,
  },
  {
    code: 'InternalServerError',
    meaning: 'Azure failed for a reason it does not give.',
    remedy: 'Try again in some minutes; if it stays, give the correlation id to Azure support.',
    source: from.support,
  },
];
