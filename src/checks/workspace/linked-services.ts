import { workspaceResourceId } from '../../domain/azure/resource-id.js';
import { defineCheck } from '../check.js';
import { documents } from '../documents.js';
import { fieldEvidence } from '../field-evidence.js';
import { subjectOf } from '../subject-of.js';

/** Synapse and other services linked to the workspace. */
export const linkedServices = defineCheck({
  id: 'linked-services',
  title: 'No Synapse or other service is linked to the workspace',
  severity: 'blocker',
  needs: ['linkedServices'],
  acknowledge: 'any',
  source: documents.linkedServices,
  judge({ items, scope }) {
    return items('linkedServices').map((service) => ({
      severity: 'blocker' as const,
      subject: subjectOf(service),
      evidence: [
        fieldEvidence(service, 'properties.linkType'),
        fieldEvidence(service, 'properties.linkedServiceResourceId'),
      ],
      why: 'No document says what a move makes of a linked service, and both ends know the other by its old id.',
      remedy: `Remove the link in the studio of ${workspaceResourceId(scope.source, scope.workspaceName)}, and make it again after the move.`,
    }));
  },
});
