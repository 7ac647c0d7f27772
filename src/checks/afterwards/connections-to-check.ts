import { defineCheck } from '../check.js';
import { documents } from '../documents.js';
import { fieldEvidence } from '../field-evidence.js';
import { subjectOf } from '../subject-of.js';

/** Connections: no document says whether they survive. */
export const connectionsToCheck = defineCheck({
  id: 'connections-to-check',
  title: 'Connections are looked at after the move',
  severity: 'information',
  needs: ['connections'],
  acknowledge: 'any',
  source: documents.workspaceReference,
  judge({ items }) {
    return items('connections').map((connection) => ({
      severity: 'information' as const,
      subject: subjectOf(connection),
      evidence: [
        fieldEvidence(connection, 'properties.category'),
        fieldEvidence(connection, 'properties.authType'),
        fieldEvidence(connection, 'properties.target'),
      ],
      why: 'No document says whether connections survive a move; their secrets are in the key vault of the workspace.',
      remedy: 'Test it after the move.',
    }));
  },
});
