import { isJsonObject, valueAt, type JsonObject } from '../../domain/json.js';
import { defineCheck } from '../check.js';
import { documents } from '../documents.js';
import { fieldEvidence } from '../field-evidence.js';
import { subjectOf } from '../subject-of.js';

/** Feature sets that are materialised by a schedule of their own. */
export const materializationScheduled = defineCheck({
  id: 'materialization-scheduled',
  title: 'No feature set is materialised by a schedule during the move',
  severity: 'blocker',
  needs: ['featuresetVersions'],
  acknowledge: 'any',
  source: documents.moveWorkspace,
  judge({ items }) {
    return items('featuresetVersions')
      .filter(hasSchedule)
      .map((version) => ({
        severity: 'blocker' as const,
        subject: subjectOf(version),
        evidence: [fieldEvidence(version, 'properties.materializationSettings.schedule.frequency')],
        why: 'Its schedule starts Spark jobs, and the workspace must not be in use during the move.',
        remedy:
          'Archive the version, or register it again without a materialization schedule until the move is over.',
      }));
  },
});

function hasSchedule(version: JsonObject): boolean {
  return isJsonObject(valueAt(version, 'properties', 'materializationSettings', 'schedule'));
}
