import type { JsonObject, WireAnswer } from '../types.js';

/** The body of an ARM error: CloudError (Azure REST API specifications, Microsoft.Resources). */
export function errorBody(
  code: string,
  message: string,
  more: { readonly target?: string; readonly details?: readonly JsonObject[] } = {},
): JsonObject {
  return { error: { code, message, ...more } };
}

/** An error made by the front door; ARM marks these with `x-ms-failure-cause: gateway` (recorded). */
export function gatewayError(
  status: number,
  code: string,
  message: string,
  more: Parameters<typeof errorBody>[2] = {},
): WireAnswer {
  return {
    status,
    headers: { 'x-ms-failure-cause': 'gateway' },
    body: errorBody(code, message, more),
  };
}

// Wordings as recorded by the Azure CLI's own tests, with the names put in.
export const notFound = {
  subscription: (id: string): WireAnswer =>
    gatewayError(404, 'SubscriptionNotFound', `The subscription '${id}' could not be found.`),
  group: (name: string): WireAnswer =>
    gatewayError(404, 'ResourceGroupNotFound', `Resource group '${name}' could not be found.`),
  resource: (what: string, group: string): WireAnswer =>
    gatewayError(
      404,
      'ResourceNotFound',
      `The Resource '${what}' under resource group '${group}' was not found.`,
    ),
  parent: (what: string): WireAnswer =>
    gatewayError(
      404,
      'ParentResourceNotFound',
      `Can not perform requested operation on nested resource. Parent resource '${what}' not found.`,
    ),
};

export const groupBusy = (name: string): WireAnswer =>
  gatewayError(
    409,
    'ResourcesBeingMoved',
    `The resource group '${name}' is being updated and cannot perform this operation.`,
  );

/** A 403 of the front door in its recorded wording. */
export function forbidden(code: string, status: number, action: string, scope: string): WireAnswer {
  return gatewayError(
    status,
    code,
    `The client '33333333-3333-3333-3333-333333333333' does not have authorization to perform action '${action}' over scope '${scope}' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
  );
}
