import { isOfList } from '../../domain/azure/body-identity.js';
import type { Collection } from '../../domain/azure/inventory.js';
import type { JsonObject } from '../../domain/json.js';
import type { DiscoveryScope } from '../../domain/request/request.js';
import { resourceGroupId, subscriptionResourceId } from '../../domain/azure/resource-id.js';
import { apiVersions } from '../client/api-versions.js';
import type { ArmClient } from '../client/arm-client.js';
import { armUrl } from '../client/arm-url.js';
import { readPages } from './pages.js';
import { projectTo } from './project.js';
import { OF_SOMETHING_ELSE } from './unknown-reason.js';

/**
 * Every workspace of a subscription or group, all pages of ARM's own list: complete within the
 * caller's rights and never late (Azure REST reference: Workspaces - List By Subscription, List By
 * Resource Group). A group that does not exist is unknown, not empty: nobody asks for the
 * workspaces of nothing on purpose.
 */
export async function listWorkspaces(
  client: ArmClient,
  { subscriptionId, resourceGroup }: DiscoveryScope,
): Promise<Collection> {
  const place =
    resourceGroup === undefined
      ? subscriptionResourceId(subscriptionId)
      : resourceGroupId({ subscriptionId, resourceGroup });
  const path = `${place}/providers/Microsoft.MachineLearningServices/workspaces`;
  const items: JsonObject[] = [];
  const url = armUrl(client.cloud, path, apiVersions.machineLearning);
  for await (const page of readPages(client, url, projectTo('id', 'name'))) {
    if (page.kind === 'broken') return { state: 'unknown', reason: page.reason };
    if (!page.items.every((item) => isOfList(path, item))) {
      return { state: 'unknown', reason: OF_SOMETHING_ELSE };
    }
    items.push(...page.items);
  }
  const total = items.length;
  return total === 0 ? { state: 'empty', total } : { state: 'read', items, total };
}
