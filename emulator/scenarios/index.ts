export * from './edits.js';
export * from './names.js';
export { readyWorkspace } from './ready-workspace.js';
