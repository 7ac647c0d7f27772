import { defineCheck } from '../check.js';
import { documents } from '../documents.js';
import { fieldEvidence } from '../field-evidence.js';
import { subjectOf } from '../subject-of.js';

/** Diagnostic settings do not move. */
export const diagnosticSettingsLost = defineCheck({
  id: 'diagnostic-settings-lost',
  title: 'Diagnostic settings are created again after the move',
  severity: 'warning',
  needs: ['diagnosticSettings'],
  acknowledge: 'any',
  source: documents.moveSupport,
  judge({ items }) {
    return items('diagnosticSettings').map((setting) => ({
      severity: 'warning' as const,
      subject: subjectOf(setting),
      evidence: [
        fieldEvidence(setting, 'properties.workspaceId'),
        fieldEvidence(setting, 'properties.storageAccountId'),
        fieldEvidence(setting, 'properties.eventHubAuthorizationRuleId'),
      ],
      why: 'Diagnostic settings are no type that moves: logs and metrics stop where they were sent.',
      remedy:
        'Create it again on the resource at its new id: az monitor diagnostic-settings create',
    }));
  },
});
