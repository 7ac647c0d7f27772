import { defineCheck } from '../check.js';
import { documents } from '../documents.js';
import { subjectOf } from '../subject-of.js';

/** Moving a workspace is in preview. */
export const previewWithoutSla = defineCheck({
  id: 'preview-without-sla',
  title: 'Moving a workspace is a preview of Azure',
  severity: 'information',
  needs: [],
  consults: ['workspace'],
  acknowledge: 'any',
  source: documents.moveWorkspace,
  judge({ items }) {
    return items('workspace').map((workspace) => ({
      severity: 'information' as const,
      subject: subjectOf(workspace),
      evidence: [{ field: 'status of the feature', value: 'public preview' }],
      why: 'Microsoft offers the move of workspaces as a preview without a service level agreement and does not recommend it for production workloads.',
      remedy: 'Plan a time without work in the workspace, and move a copy first if you can.',
    }));
  },
});
