import type { JsonObject } from '../types.js';
import { job } from './activities.js';
import { withEntry } from './bodies.js';
import { compute } from './computes.js';
import { withLock } from './edits.js';
import { batchEndpoint, onlineEndpoint } from './endpoints.js';
import { SOURCE_GROUP_ID } from './names.js';
import { readyWorkspace } from './ready-workspace.js';

/**
 * The ready workspace on an ordinary day: computes, endpoints, a running job, and a lock on the
 * group.
 */
export function busyWorkspace(): JsonObject {
  const busy = [
    compute('cpu-cluster', 'AmlCompute'),
    compute('ci-ada', 'ComputeInstance'),
    ...onlineEndpoint(),
    ...batchEndpoint(),
    job('train_churn_013', 'Running'),
  ].reduce(withEntry, readyWorkspace());
  return withLock(busy, SOURCE_GROUP_ID, 'CanNotDelete');
}
