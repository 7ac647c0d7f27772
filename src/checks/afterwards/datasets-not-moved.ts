import { defineCheck } from '../check.js';
import { documents } from '../documents.js';
import { fieldEvidence } from '../field-evidence.js';
import { subjectOf } from '../subject-of.js';

/** Datasets of the first version of the service. */
export const datasetsNotMoved = defineCheck({
  id: 'datasets-not-moved',
  title: 'Datasets of version 1 are registered again after the move',
  severity: 'warning',
  needs: ['datasets'],
  acknowledge: 'any',
  source: documents.moveWorkspace,
  judge({ items }) {
    return items('datasets').map((dataset) => ({
      severity: 'warning' as const,
      subject: subjectOf(dataset),
      evidence: [fieldEvidence(dataset, 'name')],
      why: 'The guide lists data assets, formerly called datasets, as not moved with the workspace.',
      remedy:
        'Register it again as a data asset after the move if it is missing; the data itself stays where it is.',
    }));
  },
});
