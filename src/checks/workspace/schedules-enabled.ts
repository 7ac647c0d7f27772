import { valueAt } from '../../domain/json.js';
import { defineCheck } from '../check.js';
import { documents } from '../documents.js';
import { placeOf } from '../place-of.js';
import { fieldEvidence } from '../field-evidence.js';
import { subjectOf } from '../subject-of.js';

/** Schedules that would start work while the workspace moves. */
export const schedulesEnabled = defineCheck({
  id: 'schedules-enabled',
  title: 'No schedule would start work during the move',
  severity: 'blocker',
  needs: ['schedules'],
  acknowledge: 'any',
  source: documents.moveWorkspace,
  judge({ items, scope }) {
    return items('schedules')
      .filter((schedule) => valueAt(schedule, 'properties', 'isEnabled') !== false)
      .map((schedule) => ({
        severity: 'blocker' as const,
        subject: subjectOf(schedule),
        evidence: [
          fieldEvidence(schedule, 'properties.isEnabled'),
          fieldEvidence(schedule, 'properties.trigger.triggerType'),
          fieldEvidence(schedule, 'properties.action.actionType'),
        ],
        why: 'The workspace must not be in use during the move, and a schedule starts work by itself.',
        remedy: `az ml schedule disable ${placeOf(schedule, scope)}`,
      }));
  },
});
