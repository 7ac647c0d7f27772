import { textAt, valueAt, type JsonObject, type JsonValue } from '../../domain/json.js';

/** Dedicated and low-priority cores have quotas of their own, by family and for the region. */
type Pool = 'dedicated' | 'low-priority';

export interface NeededCores {
  readonly pool: Pool;
  /**
   * Family as the list of sizes spells it, or a size that the region does not offer; undefined for
   * all families of the pool together.
   */
  readonly family: string | undefined;
  readonly cores: number;
  /** Names of the computes and deployments. */
  readonly users: readonly string[];
  /** False when the region does not offer the size. */
  readonly isKnown: boolean;
}

/**
 * Managed online deployments reserve a fifth more than they use (Microsoft: Manage and increase
 * quotas).
 */
const RESERVE = 1.2;

interface Machines {
  readonly user: string;
  readonly size: string;
  readonly count: number;
  readonly pool: Pool;
}

/**
 * The cores that computes and deployments need when they are created again, by quota: clusters at
 * their largest, compute instances one machine each, managed online deployments with their reserve.
 * Each counts for its family, and for all of its pool.
 */
export function neededCores(
  computes: readonly JsonObject[],
  deployments: readonly JsonObject[],
  sizes: readonly JsonObject[],
): readonly NeededCores[] {
  const byName = new Map(sizes.map((size) => [(textAt(size, 'name') ?? '').toLowerCase(), size]));
  const needs = new Map<string, NeededCores>();
  for (const { user, size, count, pool } of [
    ...computes.flatMap(machinesOfCompute),
    ...deployments.flatMap(machinesOfDeployment),
  ]) {
    const offered = byName.get(size.toLowerCase());
    const isKnown = offered !== undefined;
    const cores = count * numberAt(offered, 'vCPUs');
    for (const family of isKnown ? [textAt(offered, 'family') ?? '', undefined] : [size]) {
      const key = JSON.stringify([pool, family]);
      const { cores: before, users } = needs.get(key) ?? { cores: 0, users: [] };
      needs.set(key, { pool, family, cores: before + cores, users: [...users, user], isKnown });
    }
  }
  return [...needs.values()].map((need) => ({ ...need, cores: Math.ceil(need.cores) }));
}

function machinesOfCompute(compute: JsonObject): readonly Machines[] {
  const type = textAt(compute, 'properties', 'computeType');
  const own = valueAt(compute, 'properties', 'properties');
  const size = textAt(own, 'vmSize');
  if (size === undefined) return [];
  const user = textAt(compute, 'name') ?? '(unnamed)';
  if (type === 'ComputeInstance') return [{ user, size, count: 1, pool: 'dedicated' }];
  if (type !== 'AmlCompute') return [];
  const count = numberAt(own, 'scaleSettings', 'maxNodeCount');
  const pool = /^low_?priority$/i.test(textAt(own, 'vmPriority') ?? '')
    ? 'low-priority'
    : 'dedicated';
  return [{ user, size, count, pool }];
}

function machinesOfDeployment(deployment: JsonObject): readonly Machines[] {
  const size = textAt(deployment, 'properties', 'instanceType');
  if (size === undefined || textAt(deployment, 'properties', 'endpointComputeType') !== 'Managed')
    return [];
  const count = (numberAt(deployment, 'sku', 'capacity') || 1) * RESERVE;
  return [{ user: textAt(deployment, 'name') ?? '(unnamed)', size, count, pool: 'dedicated' }];
}

/** The number at a path of a body; 0 where there is none. */
export function numberAt(value: JsonValue | undefined, ...path: readonly string[]): number {
  const found = valueAt(value, ...path);
  return typeof found === 'number' ? found : 0;
}
