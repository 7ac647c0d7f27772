export { busyWorkspace } from './busy-workspace.js';
export { withEntry } from './bodies.js';
export * from './edits.js';
export { BATCH_ENDPOINT_ID, ONLINE_ENDPOINT_ID } from './endpoints.js';
export * from './names.js';
export { readyWorkspace, type ReadyOptions } from './ready-workspace.js';
