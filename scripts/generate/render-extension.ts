import { actionDescription } from './render-action-yml.js';
import { TASK_TITLE } from './task-settings.js';
import { TOOL_VERSION } from '../../src/domain/run/tool-version.js';

/**
 * Whoever publishes the extension puts a publisher of their own here, or gives it to tfx with
 * --publisher.
 */
const PUBLISHER = 'move-azure-ml-workspace';

/** The text of `vss-extension.json`, with the version of this release. */
export function renderExtension(): string {
  const manifest = {
    manifestVersion: 1,
    id: 'move-azure-ml-workspace',
    publisher: PUBLISHER,
    version: TOOL_VERSION,
    name: TASK_TITLE,
    description: actionDescription,
    public: false,
    targets: [{ id: 'Microsoft.VisualStudio.Services' }],
    categories: ['Azure Pipelines'],
    tags: ['Azure', 'Machine Learning', 'MLOps', 'Deployment task'],
    icons: { default: 'images/extension-icon.png' },
    content: { details: { path: 'overview.md' }, license: { path: 'LICENSE' } },
    files: [{ path: 'task' }],
    contributions: [
      {
        id: 'move-azure-ml-workspace-task',
        type: 'ms.vss-distributed-task.task',
        targets: ['ms.vss-distributed-task.tasks'],
        properties: { name: 'task' },
      },
    ],
    // The task asks for nothing on its own: what it may do is up to the service connection.
    scopes: [],
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
