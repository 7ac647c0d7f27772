import { textAt } from '../../domain/json.js';
import { defineCheck } from '../check.js';
import { documents } from '../documents.js';
import { fieldEvidence } from '../field-evidence.js';
import { subjectOf } from '../subject-of.js';

/** Names of compute instances that were used before the move. */
export const computeInstanceNames = defineCheck({
  id: 'compute-instance-names',
  title: 'Compute instances get new names after the move',
  severity: 'information',
  needs: [],
  consults: ['computes'],
  acknowledge: 'any',
  source: documents.knownIssues,
  judge({ items }) {
    return items('computes')
      .filter((compute) => textAt(compute, 'properties', 'computeType') === 'ComputeInstance')
      .map((compute) => ({
        severity: 'information' as const,
        subject: subjectOf(compute),
        evidence: [
          fieldEvidence(compute, 'name'),
          fieldEvidence(compute, 'properties.computeType'),
        ],
        why: 'After a move, creating a compute instance under a former name has failed with a conflict of Etags.',
        remedy: 'Create it again under a new name.',
      }));
  },
});
