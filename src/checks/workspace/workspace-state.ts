import { textAt } from '../../domain/json.js';
import { workspaceResourceId } from '../../domain/azure/resource-id.js';
import { defineCheck } from '../check.js';
import { documents } from '../documents.js';

/** A workspace that is being changed, or whose last change failed, is not moved. */
export const workspaceState = defineCheck({
  id: 'workspace-state',
  title: 'The workspace is in the provisioning state Succeeded',
  severity: 'blocker',
  needs: ['workspace'],
  acknowledge: 'unknown-only',
  source: documents.workspaceReference,
  judge({ scope, items }) {
    return items('workspace').flatMap((workspace) => {
      const state = textAt(workspace, 'properties', 'provisioningState') ?? '(absent)';
      if (state === 'Succeeded') return [];
      return [
        {
          severity: 'blocker' as const,
          subject:
            textAt(workspace, 'id') ?? workspaceResourceId(scope.source, scope.workspaceName),
          evidence: [{ field: 'properties.provisioningState', value: state }],
          why: 'Azure moves a workspace only when its last operation has ended well.',
          remedy:
            'Wait until the running operation has ended, or repair the workspace, and validate again.',
        },
      ];
    });
  },
});
