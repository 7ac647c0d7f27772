import { textAt, valueAt, type JsonObject } from '../../domain/json.js';
import { sameId } from '../../domain/azure/resource-id.js';

export interface NeededCores {
  /**
   * Family as the list of sizes spells it, the pool of low-priority cores, or a size that the
   * region does not offer.
   */
  readonly family: string;
  readonly cores: number;
  /** Names of the computes and deployments. */
  readonly users: readonly string[];
  /** False when the region does not offer the size. */
  readonly isKnown: boolean;
}

/** Low-priority clusters of all families draw on one quota. */
const LOW_PRIORITY = 'totalClusterLowPriorityRegionalVcpus';

/**
 * Managed online deployments reserve a fifth more than they use (Microsoft: Manage and increase
 * quotas).
 */
const RESERVE = 1.2;

interface Machines {
  readonly user: string;
  readonly size: string;
  readonly count: number;
  readonly isLowPriority: boolean;
}

/**
 * The cores that computes and deployments need when they are created again, by quota: clusters at
 * their largest, compute instances one machine each, managed online deployments with their reserve.
 */
export function neededCores(
  computes: readonly JsonObject[],
  deployments: readonly JsonObject[],
  sizes: readonly JsonObject[],
): readonly NeededCores[] {
  const byFamily = new Map<string, NeededCores>();
  for (const { user, size, count, isLowPriority } of [
    ...computes.flatMap(machinesOfCompute),
    ...deployments.flatMap(machinesOfDeployment),
  ]) {
    const offered = sizes.find((one) => sameId(textAt(one, 'name') ?? '', size));
    const perMachine = numberAt(offered, 'vCPUs');
    const own = isLowPriority ? LOW_PRIORITY : (textAt(offered, 'family') ?? '');
    const family = offered === undefined ? size : own;
    const before = byFamily.get(family);
    byFamily.set(family, {
      family,
      cores: Math.ceil((before?.cores ?? 0) + count * perMachine),
      users: [...(before?.users ?? []), user],
      isKnown: offered !== undefined,
    });
  }
  return [...byFamily.values()];
}

function machinesOfCompute(compute: JsonObject): readonly Machines[] {
  const type = textAt(compute, 'properties', 'computeType');
  const own = valueAt(compute, 'properties', 'properties');
  const size = textAt(own, 'vmSize');
  if (size === undefined) return [];
  const user = textAt(compute, 'name') ?? '(unnamed)';
  if (type === 'ComputeInstance') return [{ user, size, count: 1, isLowPriority: false }];
  if (type !== 'AmlCompute') return [];
  const count = numberAt(own, 'scaleSettings', 'maxNodeCount');
  return [{ user, size, count, isLowPriority: textAt(own, 'vmPriority') === 'LowPriority' }];
}

function machinesOfDeployment(deployment: JsonObject): readonly Machines[] {
  const size = textAt(deployment, 'properties', 'instanceType');
  if (size === undefined || textAt(deployment, 'properties', 'endpointComputeType') !== 'Managed')
    return [];
  const count = (numberAt(deployment, 'sku', 'capacity') || 1) * RESERVE;
  return [{ user: textAt(deployment, 'name') ?? '(unnamed)', size, count, isLowPriority: false }];
}

function numberAt(value: JsonObject[string] | undefined, ...path: readonly string[]): number {
  const found = valueAt(value, ...path);
  return typeof found === 'number' ? found : 0;
}
