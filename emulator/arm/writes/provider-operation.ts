import type { JsonObject, WireAnswer } from '../../types.js';
import type { Azure, Call } from '../call.js';
import { serviceError } from '../errors.js';
import { nameOf, subscriptionOf, typeOf } from '../ids.js';
import { textAt } from '../json.js';
import type { Ending, Operation } from './operations.js';

/** How a provider tells of its operations: the types of their addresses, and the headers. */
export interface Manner {
  /** Type behind `Azure-AsyncOperation`; absent where that header is not sent. */
  readonly status?: string;
  /** Type behind `Location`; absent where that header is not sent. */
  readonly result?: string;
  /** Added to the queries of the two. */
  readonly queries?: readonly [status: string, result: string];
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether `Retry-After` is named. */
  readonly namesPause?: true;
}

const WORKSPACE: Manner = {
  status: 'workspaceOperationsStatus',
  result: 'workspaceOperationsStatus',
  queries: ['&type=async', '&type=location'],
};

/** A diagnosis names its status address only once it runs. */
export const DIAGNOSIS: Manner = {
  result: 'workspaceOperationsStatus',
  queries: ['', '&type=location'],
};

// Recorded (see `__tests__/conformance/parity.test.ts`): computes name no Location, and none of
// these a Retry-After. What else there is was not recorded, and follows the ARM RPC.
const manners: readonly (readonly [type: RegExp, manner: Manner])[] = [
  [
    /\/workspaces\/computes$/i,
    { status: 'computeOperationsStatus', queries: ['&service=new', ''] },
  ],
  [
    /\/workspaces\/(schedules|(online|batch|serverless)endpoints(\/deployments)?)$/i,
    {
      status: 'mfeOperationsStatus',
      result: 'mfeOperationResults',
      headers: { 'x-ms-async-operation-timeout': 'PT30M' },
    },
  ],
  [/\/workspaces(\/resyncKeys)?$/i, WORKSPACE],
];
const ordinary: Manner = { result: 'operationResults', namesPause: true };

function mannerOf(path: string): Manner {
  return manners.find(([type]) => type.test(typeOf(path)))?.[1] ?? ordinary;
}

/** How long an operation of a resource provider takes, in milliseconds. */
export function lastsMs({ behaviour }: Azure): number {
  return behaviour.operationPolls * behaviour.retryAfterSeconds * 1000;
}

function addressOf(
  { path, request, apiVersion }: Call,
  { store }: Azure,
  kind: string,
  query: string,
  id: string,
): string {
  const namespace = typeOf(path).split('/')[0] ?? '';
  const subscription = store.spelled(subscriptionOf(path));
  // Of a group ARM itself tells.
  if (namespace === '')
    return `https://${request.host}${subscription}/operationresults/${id}?api-version=${apiVersion}`;
  const group = store.get(path.split('/').slice(0, 5).join('/'));
  const region = textAt(group, 'location') || 'global';
  return `https://${request.host}${subscription}/providers/${namespace}/locations/${region}/${kind}/${id}?api-version=${apiVersion}${query}`;
}

function pauseIn({ behaviour }: Azure, manner: Manner): Readonly<Record<string, string>> {
  const names = manner.namesPause ?? behaviour.operationsNamePause;
  return names ? { 'retry-after': String(behaviour.retryAfterSeconds) } : {};
}

/** What is particular to one operation. */
interface Particulars {
  readonly during: string;
  readonly manner?: Manner;
  /** How long it takes, in milliseconds; as long as others when absent. */
  readonly lasts?: number;
  /** The answer to the request itself; 202 without a body when absent. */
  readonly first?: { readonly status: number; readonly body: JsonObject };
  /** Whether the Location is the resource itself, as after a PUT. */
  readonly pointsToResource?: true;
}

/**
 * Begins a long-running operation of a resource provider and answers with where it is asked after
 * (ARM RPC, asynchronous operations; recorded answers).
 *
 * @param finish does it and says how it ended.
 */
export function beginOperation(
  call: Call,
  azure: Azure,
  {
    during,
    manner = mannerOf(call.path),
    lasts = lastsMs(azure),
    first,
    pointsToResource,
  }: Particulars,
  finish: () => Ending,
): WireAnswer {
  const id = azure.operations.begin(lasts, during, finish);
  const { status, result, queries = ['', ''], headers } = manner;
  const resource = `https://${call.request.host}${azure.store.spelled(call.path)}?api-version=${call.apiVersion}`;
  const location = result && addressOf(call, azure, result, queries[1], id);
  return {
    status: 202,
    ...first,
    headers: {
      ...(status && { 'azure-asyncoperation': addressOf(call, azure, status, queries[0], id) }),
      ...(location && { location: pointsToResource ? resource : location }),
      ...headers,
      ...pauseIn(azure, manner),
    },
  };
}

function unknownOperation(call: Call, { behaviour }: Azure): WireAnswer {
  const message = `The operation '${nameOf(call.path)}' was not found.`;
  return serviceError(404, 'UserError', message, {
    innerCodes: [behaviour.codes.operationUnknown],
  });
}

/** `GET` of the `Location`: 202 while it runs, then what it has to say. */
export function pollOperation(call: Call, azure: Azure): WireAnswer {
  const operation = azure.operations.get(nameOf(call.path));
  if (operation === undefined) return unknownOperation(call, azure);
  if (operation.end !== undefined) return operation.end.answer;
  const here = call.request.url.toString();
  const isOfWorkspace = /workspaceOperationsStatus/i.test(call.path);
  return {
    status: 202,
    headers: {
      location: here,
      ...(isOfWorkspace && { 'azure-asyncoperation': here.replace('type=location', 'type=async') }),
      ...pauseIn(azure, isOfWorkspace ? WORKSPACE : ordinary),
    },
  };
}

/** `GET` of the `Azure-AsyncOperation`: always 200, with a status (ARM RPC, operation status). */
export function operationStatus(call: Call, azure: Azure): WireAnswer {
  const operation = azure.operations.get(nameOf(call.path));
  if (operation === undefined) return unknownOperation(call, azure);
  const { during, end } = operation;
  const ended = end?.error === undefined ? 'Succeeded' : 'Failed';
  const status = end === undefined ? during : ended;
  const error = end?.error === undefined ? {} : { error: end.error };
  return { status: 200, body: { ...error, ...shapeOf(call, operation), status } };
}

// Recorded: computes tell how much is done, workspaces nothing more, and the rest of Machine
// Learning its id, its name and, at the end, its times.
function shapeOf({ path }: Call, { begunAt, endsAt, end }: Operation): JsonObject {
  if (/workspaceOperationsStatus/i.test(path)) return {};
  if (/computeOperationsStatus/i.test(path))
    return end === undefined ? {} : { percentComplete: 100 };
  const id = path.replace(/mfeOperationsStatus/i, 'mfeOperationResults');
  const times = {
    startTime: new Date(begunAt).toISOString(),
    endTime: new Date(endsAt).toISOString(),
  };
  return { id, name: nameOf(path), ...(end !== undefined && end.error === undefined ? times : {}) };
}
