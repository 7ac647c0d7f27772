import { textAt } from '../../domain/json.js';
import { defineCheck } from '../check.js';
import { documents } from '../documents.js';
import { fieldEvidence } from '../field-evidence.js';
import { subjectOf } from '../subject-of.js';

/** A managed network: no document says what a move makes of it. */
export const managedNetwork = defineCheck({
  id: 'managed-network',
  title: 'The workspace has no managed network',
  severity: 'blocker',
  needs: ['workspace', 'outboundRules'],
  acknowledge: 'any',
  source: documents.managedNetwork,
  judge({ items }) {
    const own = items('outboundRules').filter(
      (rule) => textAt(rule, 'properties', 'category') === 'UserDefined',
    );
    return items('workspace')
      .filter((workspace) => {
        const mode = textAt(workspace, 'properties', 'managedNetwork', 'isolationMode') ?? '';
        return mode !== '' && mode.toLowerCase() !== 'disabled';
      })
      .map((workspace) => ({
        severity: 'blocker' as const,
        subject: subjectOf(workspace),
        evidence: [
          fieldEvidence(workspace, 'properties.managedNetwork.isolationMode'),
          fieldEvidence(workspace, 'properties.managedNetwork.status.status'),
          { field: 'user-defined outbound rules', value: String(own.length) },
        ],
        why: 'No document says whether a workspace with a managed network can be moved, or what becomes of its private endpoints and rules.',
        remedy:
          'Try it with a copy first. To accept the risk: acknowledge: managed-network. Be ready to write the rules again and provision the network.',
      }));
  },
});
