import type { JsonObject, WireAnswer } from '../../types.js';
import type { Azure, Call } from '../call.js';
import { isSame, typeOf } from '../ids.js';
import { objectAt, textAt, valueAt, withValue } from '../json.js';
import { beginOperation, lastsMs } from './provider-operation.js';
import type { Ending } from './operations.js';
import { serviceError } from '../errors.js';
import { visible } from '../reading/resources.js';
import type { WriteFailure } from '../settings.js';

// The PUTs that go on after their answer (recorded; published specifications,
// x-ms-long-running-operation).
const SLOW_PUT =
  /^microsoft\.machinelearningservices\/workspaces(\/(computes|schedules|(online|batch)endpoints(\/deployments)?))?$/i;

const UNFINISHED: readonly string[] = ['Creating', 'Updating', 'Deleting'];

function isCompute(path: string): boolean {
  return /\/computes$/i.test(typeOf(path));
}

function isWorkspace(path: string): boolean {
  return /\/workspaces$/i.test(typeOf(path));
}

function isSchedule(path: string): boolean {
  return /\/schedules$/i.test(typeOf(path));
}

// Recorded: the answer to the PUT of a schedule has neither its name nor who made it.
function nameless(body: JsonObject): JsonObject {
  return withValue(withValue(body, ['name'], undefined), ['systemData'], undefined);
}

/** Whether a PUT of this is a long-running operation. */
export function isSlowPut(path: string): boolean {
  return SLOW_PUT.test(typeOf(path));
}

function failureOf(path: string, failures: readonly WriteFailure[]): JsonObject | undefined {
  const failure = failures.find(({ pathRegex }) => new RegExp(pathRegex, 'i').test(path));
  return failure && { code: failure.code, message: failure.message, ...failure.more };
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
function settled(path: string, azure: Azure, error: JsonObject | undefined): void {
  const body = azure.store.get(path);
  const state = textAt(body, 'properties', 'provisioningState');
  // Somebody may have removed it, or begun to, in the meantime.
  if (body === undefined || !UNFINISHED.some((one) => isSame(one, state))) return;
  const ended = withValue(
    body,
    ['properties', 'provisioningState'],
    error === undefined ? 'Succeeded' : 'Failed',
  );
  const errors = error === undefined ? null : [{ error }];
  azure.store.put(
    path,
    isCompute(path) ? withValue(ended, ['properties', 'provisioningErrors'], errors) : ended,
  );
}

// Recorded for computes, schedules and online endpoints: 201, also for what was there before.
function statusOf(path: string, isNew: boolean): number {
  return isNew || /\/(computes|schedules|onlineendpoints)$/i.test(typeOf(path)) ? 201 : 200;
}

/**
 * Begins what goes on after a PUT: the unfinished body, and the address where the operation tells
 * how far it is. A workspace is taken with 202 and nothing else (recorded).
 */
export function beginWrite(call: Call, azure: Azure, isNew: boolean): WireAnswer {
  const { path } = call;
  const error = failureOf(path, azure.behaviour.writesFail);
  const takesTime = azure.behaviour.writesTakeTime || error !== undefined;
  const shown = visible(azure.store.get(path) ?? {}, path, azure);
  const first = { status: statusOf(path, isNew), body: isSchedule(path) ? nameless(shown) : shown };
  return beginOperation(
    call,
    azure,
    {
      during: 'InProgress',
      lasts: takesTime ? lastsMs(azure) : 0,
      ...(isWorkspace(path) ? {} : { first, pointsToResource: true }),
    },
    () => {
      settled(path, azure, error);
      const answer = { status: 200, body: visible(azure.store.get(path) ?? {}, path, azure) };
      return error === undefined ? { answer } : { answer, error };
    },
  );
}

// Recorded: a schedule that is on, and a deployment that still gets requests, do not go.
function whyItStays(path: string, azure: Azure): JsonObject | undefined {
  const body = azure.store.get(path);
  const [endpoint = '', deployment = ''] = path.split(/\/deployments\//i);
  if (isSchedule(path) && valueAt(body, 'properties', 'isEnabled') === true) {
    return {
      code: 'UserError',
      message: `Cannot delete an active trigger ${textAt(body, 'name')}`,
      details: [],
      additionalInfo: [],
    };
  }
  const routes = Object.entries(objectAt(azure.store.get(endpoint), 'properties', 'traffic'));
  const weight = Number(routes.find(([name]) => isSame(name, deployment))?.[1] ?? 0);
  return weight === 0
    ? undefined
    : {
        code: 'InferencingClientCallFailed',
        message: `"Can't delete deployment [${deployment}] with non-zero traffic weight, Current traffic [${weight}]. Remove the traffic for this deployment and try again"`,
        details: [],
        additionalInfo: [],
      };
}

// Recorded (Azure/azure-powershell, WorkspaceCleanRemove): the Location of a deletion that went well
// can end like this.
function operationGone(path: string): WireAnswer {
  const message = `The operation for '${path}' was not found.`;
  return serviceError(404, 'UserError', message, { innerCodes: ['NotFoundError'] });
}

/**
 * Begins a deletion. Until it is gone it is shown as going (Azure REST reference: ProvisioningState
 * of computes and endpoints); one that fails leaves it there, and the operation says why (recorded).
 */
export function beginDelete(call: Call, azure: Azure): WireAnswer {
  const { path } = call;
  const { store, behaviour } = azure;
  const error = failureOf(path, behaviour.deletesFail) ?? whyItStays(path, azure);
  const body = store.get(path) ?? {};
  store.put(path, withValue(body, ['properties', 'provisioningState'], 'Deleting'));
  return beginOperation(call, azure, { during: 'Deleting' }, (): Ending => {
    if (error !== undefined) {
      settled(path, azure, error);
      return { answer: { status: 400, body: { error } }, error };
    }
    store.remove(path);
    // Of a group it ends in 200 (published specification: ResourceGroups_Delete).
    const isForgotten = behaviour.deletionForgotten && typeOf(path) !== '';
    return { answer: isForgotten ? operationGone(path) : { status: 200 } };
  });
}
