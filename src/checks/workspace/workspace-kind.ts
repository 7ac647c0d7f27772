import { textAt } from '../../domain/json.js';
import { defineCheck } from '../check.js';
import { documents } from '../documents.js';
import { fieldEvidence } from '../field-evidence.js';
import { subjectOf } from '../subject-of.js';

/**
 * Hubs, projects and feature stores are workspaces, too, but no document on moving speaks of them.
 */
export const workspaceKind = defineCheck({
  id: 'workspace-kind',
  title: 'The workspace is a plain workspace, no hub, project or feature store',
  severity: 'blocker',
  needs: ['workspace'],
  acknowledge: 'any',
  source: documents.moveWorkspace,
  judge({ items }) {
    return items('workspace')
      .filter((workspace) => {
        // Old workspaces have no kind at all.
        const kind = textAt(workspace, 'kind') ?? '';
        return kind !== '' && kind.toLowerCase() !== 'default';
      })
      .map((workspace) => ({
        severity: 'blocker' as const,
        subject: subjectOf(workspace),
        evidence: [
          fieldEvidence(workspace, 'kind'),
          fieldEvidence(workspace, 'properties.hubResourceId'),
        ],
        why: 'The guide speaks of plain workspaces only; a hub shares its resources with projects, and a feature store its stores.',
        remedy:
          'Create it anew at the destination. If you have reason to believe that it moves, accept it: acknowledge: workspace-kind',
      }));
  },
});
