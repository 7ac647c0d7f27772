import { movedId } from '../../domain/azure/resource-id.js';
import { defineCheck } from '../check.js';
import { documents } from '../documents.js';
import { fieldEvidence } from '../field-evidence.js';
import { subjectOf } from '../subject-of.js';

/** Every id below the workspace changes, and with it the MLflow tracking URI. */
export const idsChange = defineCheck({
  id: 'ids-change',
  title: 'Whoever holds an id of the workspace is told the new one',
  severity: 'information',
  needs: [],
  consults: ['workspace'],
  acknowledge: 'any',
  source: documents.moveResources,
  judge({ items, scope }) {
    return items('workspace').map((workspace) => ({
      severity: 'information' as const,
      subject: subjectOf(workspace),
      evidence: [
        fieldEvidence(workspace, 'properties.mlFlowTrackingUri'),
        {
          field: 'new id',
          value: movedId(subjectOf(workspace), scope.destination) ?? '(not known)',
        },
      ],
      why: 'Scripts, pipelines, Terraform state, dashboards and linked services that name the old id stop working.',
      remedy:
        'Search them for the old id and for the tracking URI; in Terraform, remove the resource from the state and import it under its new id.',
    }));
  },
});
