import { idOf } from '../../domain/azure/body-identity.js';
import { textAt, type JsonObject } from '../../domain/json.js';
import { sameId } from '../../domain/azure/resource-id.js';
import { associatedId } from '../../domain/azure/moving-resources.js';
import { defineCheck } from '../check.js';
import { documents } from '../documents.js';
import { fieldEvidence } from '../field-evidence.js';
import { subjectOf } from '../subject-of.js';

/** Log Analytics does not travel with Application Insights. */
export const logAnalyticsStays = defineCheck({
  id: 'log-analytics-stays',
  title: 'The Log Analytics workspace behind Application Insights stays',
  severity: 'information',
  needs: [],
  consults: ['workspace', 'associatedResources'],
  acknowledge: 'any',
  source: documents.logAnalytics,
  judge({ items }) {
    const [workspace] = items('workspace');
    const id =
      workspace === undefined ? undefined : associatedId(workspace, 'application-insights');
    return items('associatedResources')
      .filter((body) => sameId(idOf(body), id ?? '') && hasLogAnalytics(body))
      .map((body) => ({
        severity: 'information' as const,
        subject: subjectOf(body),
        evidence: [fieldEvidence(body, 'properties.WorkspaceResourceId')],
        why: 'It is not part of this move. If it is moved later, both of its keys are regenerated.',
        remedy: 'After moving it, give the new keys to the agents that use them.',
      }));
  },
});

function hasLogAnalytics(body: JsonObject): boolean {
  return (textAt(body, 'properties', 'WorkspaceResourceId') ?? '') !== '';
}
