import { AML, entry, type Entry } from './bodies.js';
import {
  INSIGHTS_ID,
  KEY_VAULT_ID,
  LOCATION,
  SOURCE_GROUP_ID,
  SOURCE_SUBSCRIPTION,
  STORAGE_ID,
  WORKSPACE_ID,
} from './names.js';

/**
 * What stands around the workspace: a sibling on the same storage, a Databricks link, alerts,
 * settings, rights.
 */
export function neighbours(group: string): readonly Entry[] {
  return ['one', 'two'].flatMap((name) => [
    entry(`${group}/providers/${AML}/mlw-${name}`, AML, {
      location: LOCATION,
      kind: 'Default',
      properties: { storageAccount: STORAGE_ID, keyVault: KEY_VAULT_ID },
    }),
    entry(
      `${group}/providers/Microsoft.Databricks/workspaces/dbw-${name}`,
      'Microsoft.Databricks/workspaces',
      {
        location: LOCATION,
        properties: {
          managedResourceGroupId: `${SOURCE_SUBSCRIPTION}/resourceGroups/rg-dbw-${name}`,
          parameters: { amlWorkspaceId: { type: 'String', value: WORKSPACE_ID } },
        },
      },
    ),
    entry(
      `${group}/providers/microsoft.insights/metricAlerts/alert-${name}`,
      'microsoft.insights/metricAlerts',
      {
        location: 'global',
        properties: {
          scopes: [WORKSPACE_ID],
          severity: 3,
          enabled: true,
          evaluationFrequency: 'PT5M',
          windowSize: 'PT15M',
          criteria: {
            'odata.type': 'Microsoft.Azure.Monitor.MultipleResourceMultipleMetricCriteria',
          },
        },
      },
    ),
    entry(
      `${SOURCE_GROUP_ID}/providers/microsoft.alertsManagement/smartDetectorAlertRules/anomalies-${name}`,
      'microsoft.alertsManagement/smartDetectorAlertRules',
      {
        location: 'global',
        properties: {
          state: 'Enabled',
          severity: 'Sev3',
          frequency: 'PT1M',
          detector: { id: 'FailureAnomaliesDetector' },
          scope: [INSIGHTS_ID],
          actionGroups: {
            groupIds: [`${group}/providers/microsoft.insights/actionGroups/smart-detection`],
          },
        },
      },
    ),
  ]);
}
