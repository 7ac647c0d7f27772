import { defineCheck } from '../check.js';
import { documents } from '../documents.js';
import { fieldEvidence } from '../field-evidence.js';
import { subjectOf } from '../subject-of.js';

/**
 * A Databricks workspace that is linked to this one: not supported by the guide, and recorded on
 * the Databricks side.
 */
export const databricksLink = defineCheck({
  id: 'databricks-link',
  title: 'No Databricks workspace is linked to the workspace',
  severity: 'blocker',
  needs: ['databricksWorkspaces'],
  acknowledge: 'unknown-only',
  source: documents.moveWorkspace,
  judge({ items }) {
    return items('databricksWorkspaces').map((databricks) => ({
      severity: 'blocker' as const,
      subject: subjectOf(databricks),
      evidence: [fieldEvidence(databricks, 'properties.parameters.amlWorkspaceId.value')],
      why: 'A workspace that is linked to Azure Databricks cannot be moved. Only subscriptions that this identity sees were searched.',
      remedy: 'Remove the link on the page of the Databricks workspace in the Azure portal.',
    }));
  },
});
