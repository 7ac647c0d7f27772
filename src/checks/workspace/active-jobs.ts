import { textAt } from '../../domain/json.js';
import { defineCheck } from '../check.js';
import { documents } from '../documents.js';
import { placeOf } from '../place-of.js';

/**
 * No job is alive, archived ones included: everything that is not Completed, Failed or Canceled
 * counts.
 */
export const activeJobs = defineCheck({
  id: 'active-jobs',
  title: 'No job is running, queued or in an unclear state',
  severity: 'blocker',
  needs: ['activeJobs'],
  acknowledge: 'unknown-only',
  source: documents.moveWorkspace,
  judge({ items, scope }) {
    return items('activeJobs').map((job) => ({
      severity: 'blocker' as const,
      subject: textAt(job, 'id') ?? textAt(job, 'name') ?? 'job',
      evidence: [
        { field: 'name', value: textAt(job, 'name') ?? '(unnamed)' },
        { field: 'properties.status', value: textAt(job, 'properties', 'status') ?? '(absent)' },
      ],
      why: 'The workspace must not be in use during the move, and Azure itself does not look at running jobs.',
      remedy: `Wait until it has ended, or: az ml job cancel ${placeOf(job, scope)}`,
    }));
  },
});
