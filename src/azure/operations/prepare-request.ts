import { objectAt, type JsonObject } from '../../domain/json.js';
import type { PrepareStep } from '../../domain/plan/prepare-step.js';
import { apiVersions } from '../client/api-versions.js';
import type { ArmRequest } from '../client/arm-client.js';
import { armUrl } from '../client/arm-url.js';
import type { Cloud } from '../client/clouds.js';

type Made = Pick<ArmRequest, 'method' | 'url'> & { readonly body?: JsonObject };

/**
 * The one request of each step before the move. A compute that is attached is detached: deleting it
 * would delete the customer's own cluster (Azure REST reference: Compute - Delete,
 * underlyingResourceAction).
 */
const requests: Readonly<
  Record<
    PrepareStep['step'],
    (cloud: Cloud, id: string, body: JsonObject, step: PrepareStep) => Made
  >
> = {
  'create-resource-group': (cloud, id, _body, { creates }) => {
    if (creates === undefined) throw new Error(`the plan does not say what ${id} is to be`);
    const { name, location } = creates;
    const spelled = `${id.slice(0, id.lastIndexOf('/') + 1)}${name}`;
    return {
      method: 'PUT',
      url: armUrl(cloud, spelled, apiVersions.resources),
      body: { location },
    };
  },
  'register-providers': (cloud, id) => ({
    method: 'POST',
    url: armUrl(cloud, `${id}/register`, apiVersions.resources),
  }),
  'pause-schedules': (cloud, id, body) => ({
    method: 'PUT',
    url: armUrl(cloud, id, apiVersions.machineLearning),
    body: paused(body),
  }),
  'delete-endpoints': (cloud, id) => ({
    method: 'DELETE',
    url: armUrl(cloud, id, apiVersions.machineLearning),
  }),
  'delete-computes': (cloud, id) => removal(cloud, id, 'Delete'),
  'detach-computes': (cloud, id) => removal(cloud, id, 'Detach'),
};

/**
 * @param step its id as Azure spells it.
 * @param body what Azure shows of it now; its own fields go back as they came.
 */
export function prepareRequest(cloud: Cloud, step: PrepareStep, body: JsonObject): Made {
  return requests[step.step](cloud, step.id, body, step);
}

function removal(cloud: Cloud, id: string, action: 'Delete' | 'Detach'): Made {
  const url = armUrl(cloud, id, apiVersions.machineLearning);
  return { method: 'DELETE', url: `${url}&underlyingResourceAction=${action}` };
}

// A PUT replaces: everything that is not read-only goes back (Azure REST reference: Schedules -
// Create Or Update).
function paused(body: JsonObject): JsonObject {
  const kept = Object.entries(objectAt(body, 'properties')).filter(
    ([name]) => name !== 'provisioningState',
  );
  return { properties: { ...Object.fromEntries(kept), isEnabled: false } };
}
