import { textAt } from '../../domain/json.js';
import { subscriptionResourceId } from '../../domain/azure/resource-id.js';
import { apiVersions } from '../client/api-versions.js';
import type { CollectionSpec } from './collection-spec.js';

/** A list of Machine Learning by region, at the destination and in the region of the workspace. */
export function byRegion(list: string): CollectionSpec {
  return {
    absentCodes: [],
    isBare: true,
    // The id of a quota is one of the subscription (published examples: Usages - List).
    itemsLie: 'anywhere',
    reads: ({ destination }, parents) => {
      const regions = parents.flatMap((parent) => textAt(parent, 'location') ?? []);
      if (regions.length < parents.length) return { why: 'the workspace names no region' };
      return regions.map((region) => ({
        path: `${subscriptionResourceId(destination.subscriptionId)}/providers/Microsoft.MachineLearningServices/locations/${region.replaceAll(' ', '').toLowerCase()}/${list}`,
        apiVersion: apiVersions.machineLearning,
        form: 'list',
      }));
    },
  };
}
