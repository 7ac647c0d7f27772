import type { JsonObject, WireAnswer } from '../../types.js';
import type { Azure, Call } from '../call.js';
import { isSame, nameOf, subscriptionOf } from '../ids.js';
import { textAt } from '../json.js';
import type { MoveJob, MoveKind, RequestedMove } from './move-board.js';
import { frontDoorChecks } from './move-checks.js';
import { findingsOf } from './move-findings.js';
import { operationId } from './move-location.js';
import { readOrder } from './move-request.js';
import { relocate } from './relocate.js';
import { pollOperation } from '../writes/provider-operation.js';

// Recorded: 202, no body, Location and Retry-After, no Azure-AsyncOperation; nothing tells how far
// it is.
function running(location: string, { behaviour }: Azure): WireAnswer {
  return {
    status: 202,
    headers: { location, 'retry-after': String(behaviour.retryAfterSeconds) },
  };
}

function take(call: Call, order: RequestedMove, azure: Azure): WireAnswer {
  const { store, behaviour, moves } = azure;
  const group = store.get(order.sourceGroup);
  const name = nameOf(store.spelled(order.sourceGroup));
  const id = operationId(name, textAt(group, 'location'), order.kind);
  const polls = order.kind === 'MOVE' ? behaviour.movePolls : behaviour.validationPolls;
  const endsAt = azure.now() + polls * behaviour.retryAfterSeconds * 1000;
  moves.put(id, { order, endsAt, ended: false, error: undefined });
  const subscription = store.spelled(subscriptionOf(order.sourceGroup));
  return running(
    `https://${call.request.host}${subscription}/operationresults/${id}?api-version=${call.apiVersion}`,
    azure,
  );
}

/**
 * `POST validateMoveResources` and `POST moveResources`: refused at once by the front door, or
 * taken with 202.
 */
export function startMove(call: Call, kind: MoveKind, azure: Azure): WireAnswer {
  const order = readOrder(call, kind);
  if ('status' in order) return order;
  for (const check of frontDoorChecks) {
    const refusal = check.refuse(order, azure);
    if (refusal !== undefined) return refusal;
  }
  return take(call, order, azure);
}

/**
 * `GET` of the Location: 202 while it runs, then 204, or the error that the operation itself would
 * have answered.
 */
export function pollMove(call: Call, azure: Azure): WireAnswer {
  const job = azure.moves.get(nameOf(call.path));
  if (job === undefined) return pollOperation(call, azure);
  if (!job.ended) return running(call.request.url.toString(), azure);
  return job.error === undefined ? { status: 204 } : { status: 409, body: job.error };
}

function movedOf({ resources }: RequestedMove, azure: Azure): readonly string[] {
  const moved = azure.behaviour.moveError?.moved ?? 'all';
  if (moved === 'all') return resources;
  if (moved === 'none') return [];
  if (moved === 'first') return resources.slice(0, 1);
  return resources.filter((id) => moved.some((each) => isSame(each, id)));
}

function errorOf(job: MoveJob, azure: Azure): JsonObject | undefined {
  const { validationError, moveError } = azure.behaviour;
  const found = findingsOf(job.order, azure);
  if (job.order.kind === 'VALIDATE') return validationError ?? found;
  if (found !== undefined) return found;
  relocate(job.order, movedOf(job.order, azure), moveError?.duplicated ?? [], azure);
  return moveError?.body;
}

/**
 * Ends the moves and validations whose time has come; a move's resources change places here and
 * nowhere else.
 */
export function settleMoves(azure: Azure): void {
  for (const job of azure.moves.due(azure.now())) {
    job.ended = true;
    job.error = errorOf(job, azure);
  }
}
