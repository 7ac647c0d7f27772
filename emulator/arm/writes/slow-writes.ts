import type { JsonObject, WireAnswer } from '../../types.js';
import type { Azure, Call } from '../call.js';
import { isSame, nameOf, typeOf } from '../ids.js';
import { textAt, withValue } from '../json.js';
import { addressOfOperation, lastsMs } from './provider-operation.js';
import { visible } from '../reading/resources.js';
import type { WriteFailure } from '../settings.js';

// The PUTs that answer 200 or 201 with `Azure-AsyncOperation` (Azure REST reference: Machine
// Learning; published specifications, x-ms-long-running-operation).
const SLOW_PUT =
  /^microsoft\.machinelearningservices\/workspaces\/(computes|schedules|(online|batch)endpoints(\/deployments)?)$/i;

const UNFINISHED: readonly string[] = ['Creating', 'Updating'];

function isCompute(path: string): boolean {
  return /\/computes$/i.test(typeOf(path));
}

/** Why a write ends badly; undefined when it does not. */
function failureOf(path: string, { behaviour }: Azure): WriteFailure | undefined {
  return behaviour.writesFail.find(({ pathRegex }) => new RegExp(pathRegex, 'i').test(path));
}

/** Whether a PUT of this goes on after its answer. */
export function takesTime(path: string, azure: Azure): boolean {
  if (!SLOW_PUT.test(typeOf(path))) return false;
  return azure.behaviour.writesTakeTime || failureOf(path, azure) !== undefined;
}

/**
 * A body that the service is still at work on. A compute that is written over is made anew ("will
 * overwrite a compute").
 */
export function unfinished(path: string, body: JsonObject, isNew: boolean): JsonObject {
  const state = isNew || isCompute(path) ? 'Creating' : 'Updating';
  return withValue(body, ['properties', 'provisioningState'], state);
}

// Only a compute tells of itself what went wrong (Azure REST reference: Compute,
// provisioningErrors); of the others the operation does (ARM RPC, asynchronous operations).
function finished(path: string, body: JsonObject, failure: WriteFailure | undefined): JsonObject {
  const state = failure === undefined ? 'Succeeded' : 'Failed';
  const ended = withValue(body, ['properties', 'provisioningState'], state);
  if (!isCompute(path)) return ended;
  const errors = failure === undefined ? null : [{ error: errorOf(failure) }];
  return withValue(ended, ['properties', 'provisioningErrors'], errors);
}

function errorOf({ code, message }: WriteFailure): JsonObject {
  return { code, message };
}

function end(path: string, azure: Azure): WireAnswer {
  const failure = failureOf(path, azure);
  const body = azure.store.get(path);
  const state = textAt(body, 'properties', 'provisioningState');
  // Somebody may have removed it, or begun to, in the meantime.
  if (body !== undefined && UNFINISHED.some((one) => isSame(one, state)))
    azure.store.put(path, finished(path, body, failure));
  const ended = failure === undefined ? {} : { error: errorOf(failure) };
  return { status: 200, body: { status: failure ? 'Failed' : 'Succeeded', ...ended } };
}

/**
 * Begins what goes on after a PUT: 201 or 200 with the unfinished body, and the address where the
 * operation tells how far it is (ARM RPC, asynchronous operations: creating or updating resources).
 */
export function beginWrite(call: Call, azure: Azure, isNew: boolean): WireAnswer {
  const { path } = call;
  const id = azure.operations.begin(lastsMs(azure), () => end(path, azure));
  // Both names are those of registered types of the provider.
  const kind = isCompute(path) ? 'computeOperationsStatus' : 'mfeOperationsStatus';
  return {
    status: isNew ? 201 : 200,
    headers: {
      'azure-asyncoperation': addressOfOperation(call, azure, kind, id),
      'retry-after': String(azure.behaviour.retryAfterSeconds),
    },
    body: visible(azure.store.get(path) ?? {}, path, azure),
  };
}

/** `GET` of the `Azure-AsyncOperation`: always 200, with a status (ARM RPC, operation status). */
export function operationStatus(call: Call, azure: Azure): WireAnswer {
  const answer = azure.operations.answerOf(nameOf(call.path));
  if (answer !== undefined && answer !== null) return answer;
  const { codes, retryAfterSeconds } = azure.behaviour;
  const unknown = { code: codes.operationUnknown, message: 'The operation was not found.' };
  return answer === null
    ? { status: 404, body: { error: unknown } }
    : {
        status: 200,
        headers: { 'retry-after': String(retryAfterSeconds) },
        body: { status: 'InProgress' },
      };
}
