import { entry, type Entry } from './bodies.js';
import {
  LOCATION,
  SOURCE_GROUP,
  SOURCE_SUBSCRIPTION_ID,
  WORKSPACE_ID,
  WORKSPACE_NAME,
} from './names.js';

function topic(group: string, name: string, source: string): Entry {
  const type = 'Microsoft.EventGrid/systemTopics';
  return entry(`${group}/providers/${type}/${name}`, type, {
    location: LOCATION,
    properties: {
      source,
      topicType: 'Microsoft.MachineLearningServices.Workspaces',
      provisioningState: 'Succeeded',
    },
  });
}

function factory(group: string, name: string): Entry {
  const type = 'Microsoft.DataFactory/factories';
  return entry(`${group}/providers/${type}/${name}`, type, {
    location: LOCATION,
    properties: { provisioningState: 'Succeeded' },
  });
}

function link(group: string, name: string, mlWorkspaceName: string): Entry {
  const type = 'Microsoft.DataFactory/factories';
  return entry(
    `${group}/providers/${type}/adf-one/linkedservices/${name}`,
    `${type}/linkedservices`,
    {
      properties: {
        type: 'AzureMLService',
        typeProperties: {
          subscriptionId: SOURCE_SUBSCRIPTION_ID,
          resourceGroupName: SOURCE_GROUP,
          mlWorkspaceName,
          authentication: 'MSI',
        },
      },
    },
  );
}

function inInsights(group: string, type: string, name: string, properties: object): Entry {
  const full = `microsoft.insights/${type}`;
  return entry(`${group}/providers/${full}/${name}`, full, {
    location: LOCATION,
    properties: { ...properties },
  });
}

/**
 * What names the workspace in settings of its own, two of each kind of list, and things like them
 * that do not.
 */
export function holders(group: string): readonly Entry[] {
  return [
    topic(group, 'topic-one', WORKSPACE_ID),
    topic(group, 'topic-two', WORKSPACE_ID.toLowerCase()),
    topic(group, 'topic-of-another', `${WORKSPACE_ID}-2`),
    inInsights(group, 'autoscaleSettings', 'scale-one', {
      targetResourceUri: `${WORKSPACE_ID}/onlineEndpoints/score-one/deployments/blue`,
      profiles: [],
    }),
    inInsights(group, 'workbooks', '5e3c', {
      displayName: 'Endpoints',
      category: 'workbook',
      serializedData: JSON.stringify({ items: [{ query: WORKSPACE_ID }] }),
    }),
    factory(group, 'adf-one'),
    factory(group, 'adf-two'),
    link(group, 'ml-one', WORKSPACE_NAME),
    link(group, 'ml-by-parameter', '@{linkedService().workspace}'),
    link(group, 'ml-of-another', `${WORKSPACE_NAME}-2`),
  ];
}
