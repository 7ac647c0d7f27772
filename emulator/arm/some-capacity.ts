import type { JsonObject } from '../types.js';

/**
 * A quota of Machine Learning in a region, in the recorded shape (Azure/azure-powershell,
 * Get-AzMLServiceUsage, 2025-11-04): no id, and one name for dedicated and low-priority cores, told
 * apart by the type.
 */
function usage(
  type: string,
  value: string,
  localizedValue: string,
  currentValue: number,
  limit: number,
): JsonObject {
  return {
    unit: 'Count',
    currentValue,
    limit,
    name: { value, localizedValue },
    type: `Microsoft.MachineLearningServices/${type}/usages`,
  };
}

const dedicated = 'vmFamily/dedicatedCores';
const lowPriority = 'vmFamily/lowPriorityCores';

/** Usages of a region that has been used a little. */
export const SOME_USAGES: readonly JsonObject[] = [
  usage('totalClusters', 'TotalClusters', 'Total Clusters', 7, 500),
  usage(
    'totalDedicatedCores',
    'TotalDedicatedCores',
    'Total Cluster Dedicated Regional vCPUs',
    14,
    200,
  ),
  usage(dedicated, 'standardDSv2Family', 'Standard DSv2 Family Cluster Dedicated vCPUs', 2, 100),
  usage(
    dedicated,
    'Standard NCASv3_T4 Family',
    'Standard  NCASv3_T4  Family Cluster Dedicated vCPUs',
    0,
    100,
  ),
  usage(dedicated, 'standardDFamily', 'Standard D Family Cluster Dedicated vCPUs', 0, -1),
  usage(
    'totalLowPriorityCores',
    'TotalLowPriorityCores',
    'Total Cluster Low Priority Regional vCPUs',
    0,
    100,
  ),
  usage(lowPriority, 'standardDSv2Family', 'Standard DSv2 Family Cluster LowPriority vCPUs', 0, -1),
  usage(
    lowPriority,
    'Standard NCASv3_T4 Family',
    'Standard  NCASv3_T4  Family Cluster LowPriority vCPUs',
    0,
    -1,
  ),
];

/** VM sizes of a region (Virtual Machine Sizes - List). */
export const SOME_VM_SIZES: readonly JsonObject[] = [
  { name: 'Standard_DS2_v2', family: 'standardDSv2Family', vCPUs: 2, lowPriorityCapable: true },
  { name: 'Standard_DS3_v2', family: 'standardDSv2Family', vCPUs: 4, lowPriorityCapable: true },
  { name: 'Standard_D4', family: 'standardDFamily', vCPUs: 8, lowPriorityCapable: true },
  {
    name: 'Standard_NC4as_T4_v3',
    family: 'Standard NCASv3_T4 Family',
    vCPUs: 4,
    lowPriorityCapable: true,
  },
];
