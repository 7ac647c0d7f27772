export { busyWorkspace } from './busy-workspace.js';
export { child, crowdedWorkspace } from './crowded-workspace.js';
export { fullWorkspace } from './full-workspace.js';
export { activation, assignment } from './access.js';
export { entry, withEntry } from './bodies.js';
export * from './edits.js';
export {
  BATCH_ENDPOINT_ID,
  batchEndpoint,
  ONLINE_ENDPOINT_ID,
  onlineEndpoint,
} from './endpoints.js';
export { manyWorkspaces, type Placement } from './many-workspaces.js';
export * from './names.js';
export { readyWorkspace, type ReadyOptions } from './ready-workspace.js';
