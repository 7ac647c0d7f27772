import { textAt } from '../../domain/json.js';
import { workspaceResourceId } from '../../domain/azure/resource-id.js';
import { defineCheck } from '../check.js';
import { documents } from '../documents.js';
import { fieldEvidence } from '../field-evidence.js';
import { subjectOf } from '../subject-of.js';

const isDetectorRule = (type: string | undefined): boolean =>
  /smartdetectoralertrules$/i.test(type ?? '');

/** Alert rules and web tests that watch what moves under its old id. */
export const alertsKeepOldId = defineCheck({
  id: 'alerts-keep-old-id',
  title: 'Alert rules and web tests are set to the new ids after the move',
  severity: 'warning',
  needs: ['alerts'],
  acknowledge: 'any',
  source: documents.moveSupport,
  judge({ items, scope }) {
    return items('alerts')
      .filter((alert) => !isDetectorRule(textAt(alert, 'type')))
      .map((alert) => ({
        severity: 'warning' as const,
        subject: subjectOf(alert),
        evidence: [fieldEvidence(alert, 'type')],
        why: `It names ${workspaceResourceId(scope.source, scope.workspaceName)} or a resource of it by the present id.`,
        remedy:
          'Point it to the new id after the move; metric alerts do not move and are created again.',
      }));
  },
});
