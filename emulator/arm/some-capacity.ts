import type { JsonObject } from '../types.js';

/** A quota of Machine Learning in a region, in the published shape (Usage - List, 2025-12-01). */
function usage(
  id: string,
  type: string,
  name: string,
  currentValue: number,
  limit: number,
): JsonObject {
  return {
    id: `/subscriptions/00000000-0000-0000-0000-000000000000/usages${id}`,
    type: `Microsoft.MachineLearningServices/${type}/usages`,
    currentValue,
    limit,
    name: { localizedValue: name, value: name },
    unit: 'Count',
  };
}

/**
 * Usages of a region that has been used a little: the totals share an id, as in the published
 * example.
 */
export const SOME_USAGES: readonly JsonObject[] = [
  usage('', 'totalCores', 'Clusters', 7, 500),
  usage('', 'dedicatedCores', 'Total Cluster Dedicated Regional vCPUs', 14, 200),
  usage('', 'lowPriorityCores', 'Total Cluster LowPriority Regional vCPUs', 0, 100),
  usage('/Standard_DSv2', 'vmFamily', 'Standard DSv2 Family Cluster Dedicated vCPUs', 2, 100),
  usage('/Standard_D', 'vmFamily', 'Standard D Family Cluster Dedicated vCPUs', 0, -1),
];

/** VM sizes of a region (Virtual Machine Sizes - List). */
export const SOME_VM_SIZES: readonly JsonObject[] = [
  { name: 'Standard_DS2_v2', family: 'standardDSv2Family', vCPUs: 2, lowPriorityCapable: true },
  { name: 'Standard_DS3_v2', family: 'standardDSv2Family', vCPUs: 4, lowPriorityCapable: true },
  { name: 'Standard_D4', family: 'standardDFamily', vCPUs: 8, lowPriorityCapable: true },
];
