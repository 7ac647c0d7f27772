import { isJsonObject } from '../parse-json.js';
import type { JsonObject, JsonValue } from '../types.js';
import { assignment } from './access.js';
import { job, jobs, schedule } from './activities.js';
import { entry, withEntry } from './bodies.js';
import { compute } from './computes.js';
import { COLLEAGUE_ID, WORKSPACE_ID } from './names.js';

/** The state without a resource and everything below it; ids compare without case. */
export function without(state: JsonObject, id: string): JsonObject {
  const low = id.toLowerCase();
  return Object.fromEntries(
    Object.entries(state).filter(
      ([key]) => key.toLowerCase() !== low && !key.toLowerCase().startsWith(`${low}/`),
    ),
  );
}

/**
 * The state with one body changed.
 *
 * @param id as it is spelled in the state.
 * @throws Error when it is not there.
 */
export function withBody(
  state: JsonObject,
  id: string,
  changes: Readonly<Record<string, JsonValue>>,
): JsonObject {
  const body = state[id];
  if (body === undefined || !isJsonObject(body)) throw new Error(`no ${id} in the state`);
  return { ...state, [id]: { ...body, ...changes } };
}

/**
 * The state with properties of one body changed.
 *
 * @param id as it is spelled in the state.
 * @throws Error when it is not there.
 */
export function withProperties(
  state: JsonObject,
  id: string,
  properties: Readonly<Record<string, JsonValue>>,
): JsonObject {
  const body = state[id];
  const before = body !== undefined && isJsonObject(body) ? body['properties'] : undefined;
  const kept = before !== undefined && isJsonObject(before) ? before : {};
  return withBody(state, id, { properties: { ...kept, ...properties } });
}

/** Somebody is given access to the workspace. @param role GUID of the role; Reader unless said. */
export function withRoleAssignment(
  state: JsonObject,
  role = 'acdd72a7-3385-48ef-bd42-f606fba81ae7',
): JsonObject {
  return withEntry(
    state,
    assignment(WORKSPACE_ID, '9f8e7d6c-0000-4444-8888-0000000000ff', role, COLLEAGUE_ID, 'User'),
  );
}

/** A lock of the given level on a scope. */
export function withLock(
  state: JsonObject,
  scope: string,
  level: 'ReadOnly' | 'CanNotDelete',
): JsonObject {
  const id = `${scope}/providers/Microsoft.Authorization/locks/keep-${level.toLowerCase()}`;
  return withEntry(
    state,
    entry(id, 'Microsoft.Authorization/locks', {
      properties: { level, notes: 'Ask the platform team.' },
    }),
  );
}

/** A compute of the given type, for example `AmlCompute`. */
export function withCompute(state: JsonObject, name: string, computeType: string): JsonObject {
  return withEntry(state, compute(name, computeType));
}

/** One job more, in the given status. */
export function withJob(
  state: JsonObject,
  name: string,
  status: string,
  isArchived = false,
): JsonObject {
  return withEntry(state, job(name, status, isArchived));
}

/** So many jobs that have ended, `train_churn_001` and on. */
export function withJobs(state: JsonObject, count: number): JsonObject {
  return jobs(count).reduce(withEntry, state);
}

/** A schedule that would start work. */
export function withSchedule(state: JsonObject, name: string, isEnabled: boolean): JsonObject {
  return withEntry(state, schedule(name, isEnabled));
}
