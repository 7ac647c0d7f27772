import { valueAt } from '../../domain/json.js';
import { placeOfWorkspace } from '../place-of.js';
import { defineCheck } from '../check.js';
import { documents } from '../documents.js';
import { fieldEvidence } from '../field-evidence.js';
import { subjectOf } from '../subject-of.js';

/** Legacy mode switches the lists off that everything else here is judged by. */
export const v1LegacyMode = defineCheck({
  id: 'v1-legacy-mode',
  title: 'The workspace is not in legacy mode',
  severity: 'blocker',
  needs: ['workspace'],
  acknowledge: 'unknown-only',
  source: documents.networkIsolation,
  judge({ items, scope }) {
    return items('workspace')
      .filter((workspace) => valueAt(workspace, 'properties', 'v1LegacyMode') === true)
      .map((workspace) => ({
        severity: 'blocker' as const,
        subject: subjectOf(workspace),
        evidence: [fieldEvidence(workspace, 'properties.v1LegacyMode')],
        why: 'Legacy mode disables the lists of jobs, datastores and endpoints, so nobody can tell what the move would break.',
        remedy: `az ml workspace update ${placeOfWorkspace(scope)} --set v1_legacy_mode=false, and wait up to an hour until it acts.`,
      }));
  },
});
