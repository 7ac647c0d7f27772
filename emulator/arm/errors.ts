import type { JsonObject, JsonValue, WireAnswer } from '../types.js';

/**
 * What an error carries beside code and message: CloudError of the ARM specifications is recursive.
 */
export interface ErrorParts {
  readonly target?: string;
  readonly details?: readonly JsonObject[];
}

/** The body of an ARM error: CloudError (Azure REST API specifications, Microsoft.Resources). */
export function errorBody(code: string, message: string, parts: ErrorParts = {}): JsonObject {
  return { error: { code, message, ...parts } };
}

/** An error made by a resource provider. */
export function providerError(status: number, code: string, message: string): WireAnswer {
  return { status, body: errorBody(code, message) };
}

/**
 * An error made by the front door; ARM marks these with `x-ms-failure-cause: gateway` (recorded).
 */
export function gatewayError(
  status: number,
  code: string,
  message: string,
  parts: ErrorParts = {},
): WireAnswer {
  return {
    status,
    headers: { 'x-ms-failure-cause': 'gateway' },
    body: errorBody(code, message, parts),
  };
}

/** How Machine Learning says what is wrong, beside code and message. */
interface ServiceParts {
  readonly details?: readonly JsonObject[];
  /** The inner error and those in it, outer first. */
  readonly innerCodes?: readonly string[];
}

/** An error of Machine Learning itself, with all that it adds (recorded). */
export function serviceError(
  status: number,
  code: string,
  message: string,
  { details = [], innerCodes = [] }: ServiceParts = {},
): WireAnswer {
  const inner = innerCodes.reduceRight<JsonObject | null>(
    (within, own) => ({ code: own, innerError: within }),
    null,
  );
  const correlation = {
    operation: '6b85d32b3b0fbe3786f2de1f46f73ecf',
    request: '4eec4b0d2b4fcdbf',
  };
  const info: Readonly<Record<string, JsonValue>> = {
    ComponentName: 'managementfrontend',
    Correlation: correlation,
    Environment: 'westeurope',
    Location: 'westeurope',
    Time: '2026-01-01T00:00:00.0000000+00:00',
    ...(inner === null ? {} : { InnerError: inner }),
  };
  const additionalInfo = Object.entries(info).map(([type, value]) => ({ type, info: { value } }));
  return { status, body: { error: { code, message, details, additionalInfo } } };
}

/**
 * What is not there, in ARM's wording (ResourceGroupNotFound: recorded by the Azure CLI's own
 * tests).
 */
export const notFound = {
  subscription: (subscriptionId: string): WireAnswer =>
    gatewayError(
      404,
      'SubscriptionNotFound',
      `The subscription '${subscriptionId}' could not be found.`,
    ),
  group: (name: string): WireAnswer =>
    gatewayError(404, 'ResourceGroupNotFound', `Resource group '${name}' could not be found.`),
  /** @param what namespace, then types and names in turn: `Microsoft.Storage/storageAccounts/st1`. */
  resource: (what: string, group: string): WireAnswer =>
    gatewayError(
      404,
      'ResourceNotFound',
      `The Resource '${what}' under resource group '${group}' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix`,
    ),
  parent: (action: string, type: string, parentId: string): WireAnswer =>
    gatewayError(
      404,
      'ParentResourceNotFound',
      `Failed to perform '${action}' on resource(s) of type '${type}', because the parent resource '${parentId}' could not be found.`,
    ),
  registration: (namespace: string): WireAnswer => {
    const message = `The subscription is not registered to use namespace '${namespace}'. See https://aka.ms/rps-not-found for how to register subscriptions.`;
    const code = 'MissingSubscriptionRegistration';
    return gatewayError(409, code, message, { details: [{ code, target: namespace, message }] });
  },
  type: (type: string, namespace: string, apiVersion: string): WireAnswer =>
    gatewayError(
      404,
      'InvalidResourceType',
      `The resource type '${type}' could not be found in the namespace '${namespace}' for api version '${apiVersion}'.`,
    ),
  namespace: (namespace: string): WireAnswer =>
    gatewayError(
      404,
      'InvalidResourceNamespace',
      `The resource namespace '${namespace}' is invalid.`,
    ),
} as const;

/**
 * The group is held by a move (Microsoft support: Troubleshoot moving resources; 409 by the ARM
 * RPC).
 */
export function groupBusy(name: string): WireAnswer {
  return gatewayError(
    409,
    'ResourcesBeingMoved',
    `The resource group '${name}' is being updated and cannot perform this operation.`,
  );
}

/** A management lock is in the way; the wording is recorded for a delete. */
export function scopeLocked(
  scope: string,
  action: 'delete' | 'write',
  locked: readonly string[],
): WireAnswer {
  const scopes = locked.map((each) => `'${each}'`).join(', ');
  return gatewayError(
    409,
    'ScopeLocked',
    `The scope '${scope}' cannot perform ${action} operation because following scope(s) are locked: ${scopes}. Please remove the lock and try again.`,
  );
}

/**
 * A body that cannot be read; ARM's own wording of what is wrong goes in (recorded for a text in
 * the place of a list).
 */
export function invalidContent(what: string): WireAnswer {
  return gatewayError(
    400,
    'InvalidRequestContent',
    `The request content was invalid and could not be deserialized: '${what}'.`,
  );
}
