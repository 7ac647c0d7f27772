import {
  BATCH_ENDPOINT_ID,
  batchEndpoint,
  DESTINATION_SUBSCRIPTION,
  ONLINE_ENDPOINT_ID,
  onlineEndpoint,
  readyWorkspace,
  withCompute,
  withEntry,
  withSchedule,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
import type { JsonObject, LoggedExchange } from '../../../emulator/types.js';
import { validateInputs } from './inputs.js';

/** A workspace in which everything is in the way of a move that a preparation can remove. */
export function preparable(): JsonObject {
  const computes = [
    ['cpu-cluster', 'AmlCompute'],
    ['ci-ada', 'ComputeInstance'],
    ['team-aks', 'Kubernetes'],
  ] as const;
  const withComputes = computes.reduce(
    (state, [name, type]) => withCompute(state, name, type),
    readyWorkspace(),
  );
  const withEndpoints = [...onlineEndpoint(), ...batchEndpoint()].reduce(withEntry, withComputes);
  return withSchedule(withEndpoints, 'nightly', true);
}

/**
 * Everything of the preparable workspace may be prepared, and ARM's refusal before it is accepted.
 */
export const prepareInputs = {
  ...validateInputs,
  prepare:
    'register-providers, pause-schedules, delete-endpoints, delete-computes, detach-computes',
  acknowledge: 'arm-validation-before-preparation',
};

/** The requests that a preparation of it sends, in order. */
export const preparation: readonly string[] = [
  `POST ${DESTINATION_SUBSCRIPTION}/providers/Microsoft.ContainerService/register`,
  `PUT ${WORKSPACE_ID}/schedules/nightly`,
  `DELETE ${BATCH_ENDPOINT_ID}`,
  `DELETE ${ONLINE_ENDPOINT_ID}`,
  `DELETE ${WORKSPACE_ID}/computes/ci-ada Delete`,
  `DELETE ${WORKSPACE_ID}/computes/cpu-cluster Delete`,
  `DELETE ${WORKSPACE_ID}/computes/team-aks Detach`,
];

/**
 * `METHOD path action` of the requests that take something away or change it, the move left aside.
 */
export function preparationIn(requests: readonly LoggedExchange[]): readonly string[] {
  return requests
    .filter(
      ({ request: { method, url } }) =>
        ['PUT', 'PATCH', 'DELETE'].includes(method) || url.pathname.endsWith('/register'),
    )
    .map(({ request: { method, url } }) => {
      const action = url.searchParams.get('underlyingResourceAction') ?? '';
      return `${method} ${url.pathname} ${action}`.trim();
    });
}
