import { workspaceResourceId } from '../../domain/azure/resource-id.js';
import { defineCheck } from '../check.js';
import { documents } from '../documents.js';

/** What a search for live runs proves, and what not. */
export const jobSearchIsNoProof = defineCheck({
  id: 'job-search-is-no-proof',
  title: 'Every job was looked at',
  severity: 'warning',
  needs: [],
  acknowledge: 'any',
  source: documents.mlflowSearch,
  judge({ scope }) {
    if (scope.jobScan === 'full') return [];
    return [
      {
        severity: 'warning',
        subject: workspaceResourceId(scope.source, scope.workspaceName),
        evidence: [{ field: 'job-scan', value: scope.jobScan }],
        why: 'MLflow was asked for runs that are running or scheduled. It does not know the statuses Starting, Provisioning, Finalizing, CancelRequested, Paused, NotResponding and Unknown, so a job in one of them was not seen.',
        remedy: 'Look at every job, which takes longer: job-scan: full',
      },
    ];
  },
});
