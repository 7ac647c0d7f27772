import { sameId } from '../azure/resource-id.js';
import { canonicalText } from '../canonical-json.js';
import { objectAt, type JsonObject } from '../json.js';
import type { Change } from './change.js';
import type { PrepareName, PrepareStep } from './prepare-step.js';

/**
 * The one request of each step before the move. A compute that is attached is detached: deleting it
 * would delete the customer's own cluster (Azure REST reference: Compute - Delete,
 * underlyingResourceAction).
 */
const changes: Readonly<Record<PrepareName, (step: PrepareStep, body: JsonObject) => Change>> = {
  'create-resource-group': ({ id, creates }) => ({
    method: 'PUT',
    id: `${id.slice(0, id.lastIndexOf('/') + 1)}${creates?.name ?? ''}`,
    body: { location: creates?.location ?? '' },
  }),
  'register-providers': ({ id }) => ({ method: 'POST', id: `${id}/register` }),
  'pause-schedules': ({ id }, body) => ({ method: 'PUT', id, body: paused(body) }),
  'delete-endpoints': ({ id }) => ({ method: 'DELETE', id }),
  'delete-computes': ({ id }) => removal(id, 'Delete'),
  'detach-computes': ({ id }) => removal(id, 'Detach'),
};

/**
 * @param step its id as Azure spells it.
 * @param body what Azure shows of it now; its own fields go back as they came.
 */
export function prepareChange(step: PrepareStep, body: JsonObject): Change {
  return changes[step.step](step, body);
}

/** Whether a change is the request of one of the steps, and no other. */
export function allowsPreparation(steps: readonly PrepareStep[], change: Change): boolean {
  return steps.some((step) => {
    const { method, id, query, body = {} } = prepareChange(step, change.body ?? {});
    return (
      method === change.method &&
      sameId(id, change.id) &&
      canonicalText(query ?? {}) === canonicalText(change.query ?? {}) &&
      canonicalText(body) === canonicalText(change.body ?? {})
    );
  });
}

function removal(id: string, underlyingResourceAction: 'Delete' | 'Detach'): Change {
  return { method: 'DELETE', id, query: { underlyingResourceAction } };
}

const READ_ONLY: ReadonlySet<string> = new Set(['id', 'name', 'type', 'systemData', 'etag']);

// A PUT replaces: everything that is not read-only goes back (Azure REST reference: Schedules -
// Create Or Update).
function paused(body: JsonObject): JsonObject {
  const whole = Object.entries(body).filter(([name]) => !READ_ONLY.has(name));
  const kept = Object.entries(objectAt(body, 'properties')).filter(
    ([name]) => name !== 'provisioningState',
  );
  return {
    ...Object.fromEntries(whole),
    properties: { ...Object.fromEntries(kept), isEnabled: false },
  };
}
