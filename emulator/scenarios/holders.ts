import { entry, type Entry } from './bodies.js';
import {
  LOCATION,
  SOURCE_GROUP,
  SOURCE_SUBSCRIPTION_ID,
  WORKSPACE_ID,
  WORKSPACE_NAME,
} from './names.js';

/** What names the workspace in settings of its own, two of each, and things of the same types that do not. */
export function holders(group: string): readonly Entry[] {
  const topics = `${group}/providers/Microsoft.EventGrid/systemTopics`;
  const factory = `${group}/providers/Microsoft.DataFactory/factories/adf-one`;
  const topic = (name: string, source: string): Entry =>
    entry(`${topics}/${name}`, 'Microsoft.EventGrid/systemTopics', {
      location: LOCATION,
      properties: {
        source,
        topicType: 'Microsoft.MachineLearningServices.Workspaces',
        provisioningState: 'Succeeded',
      },
    });
  const link = (name: string, mlWorkspaceName: string): Entry =>
    entry(`${factory}/linkedservices/${name}`, 'Microsoft.DataFactory/factories/linkedservices', {
      properties: {
        type: 'AzureMLService',
        typeProperties: {
          subscriptionId: SOURCE_SUBSCRIPTION_ID,
          resourceGroupName: SOURCE_GROUP,
          mlWorkspaceName,
          authentication: 'MSI',
        },
      },
    });
  return [
    topic('topic-one', WORKSPACE_ID),
    topic('topic-two', WORKSPACE_ID.toLowerCase()),
    topic('topic-of-another', `${WORKSPACE_ID}-2`),
    entry(
      `${group}/providers/microsoft.insights/autoscaleSettings/scale-one`,
      'microsoft.insights/autoscaleSettings',
      {
        location: LOCATION,
        properties: {
          targetResourceUri: `${WORKSPACE_ID}/onlineEndpoints/score-one/deployments/blue`,
          profiles: [],
        },
      },
    ),
    ...['adf-one', 'adf-two'].map((name) =>
      entry(
        `${group}/providers/Microsoft.DataFactory/factories/${name}`,
        'Microsoft.DataFactory/factories',
        {
          location: LOCATION,
          properties: { provisioningState: 'Succeeded' },
        },
      ),
    ),
    link('ml-one', WORKSPACE_NAME),
    link('ml-by-parameter', '@{linkedService().workspace}'),
    link('ml-of-another', `${WORKSPACE_NAME}-2`),
  ];
}
