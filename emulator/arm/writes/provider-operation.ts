import type { WireAnswer } from '../../types.js';
import type { Azure, Call } from '../call.js';
import { providerError } from '../errors.js';
import { nameOf, subscriptionOf, typeOf } from '../ids.js';
import { textAt } from '../json.js';

function running(location: string, { behaviour }: Azure): WireAnswer {
  return {
    status: 202,
    headers: { location, 'retry-after': String(behaviour.retryAfterSeconds) },
  };
}

/**
 * Begins a long-running operation of a resource provider: 202, empty, with Location and Retry-After
 * (ARM RPC, asynchronous operations).
 *
 * @param finish does it and gives the final answer.
 */
export function beginOperation(call: Call, azure: Azure, finish: () => WireAnswer): WireAnswer {
  const id = azure.operations.begin(lastsMs(azure), finish);
  return running(addressOfOperation(call, azure, 'operationResults', id), azure);
}

/** How long an operation of a resource provider takes, in milliseconds. */
export function lastsMs({ behaviour }: Azure): number {
  return behaviour.operationPolls * behaviour.retryAfterSeconds * 1000;
}

/** Where an operation is asked after. @param kind the provider's type for it. */
export function addressOfOperation(
  { path, request, apiVersion }: Call,
  { store }: Azure,
  kind: string,
  id: string,
): string {
  const namespace = typeOf(path).split('/')[0] ?? '';
  const subscription = store.spelled(subscriptionOf(path));
  const group = store.get(path.split('/').slice(0, 5).join('/'));
  const region = textAt(group, 'location') || 'global';
  return `https://${request.host}${subscription}/providers/${namespace}/locations/${region}/${kind}/${id}?api-version=${apiVersion}`;
}

/** `GET` of the Location of such an operation. */
export function pollOperation(call: Call, azure: Azure): WireAnswer {
  const answer = azure.operations.answerOf(nameOf(call.path));
  if (answer === null) {
    return providerError(
      404,
      azure.behaviour.codes.operationUnknown,
      `The operation '${nameOf(call.path)}' was not found.`,
    );
  }
  return answer ?? running(call.request.url.toString(), azure);
}
