import { textAt, valueAt, type JsonObject } from '../../domain/json.js';
import { sameId, subscriptionResourceId } from '../../domain/azure/resource-id.js';
import { defineCheck, type Seen, type Statement } from '../check.js';
import { documents } from '../documents.js';
import { neededCores, type NeededCores } from './needed-cores.js';

/**
 * What must be created again fits into the quotas of the destination. Quotas are per subscription
 * and region, so within one subscription nothing changes.
 */
export const quotaShort = defineCheck({
  id: 'quota-short',
  title: 'The quotas of the destination hold what must be created again',
  severity: 'blocker',
  needs: ['destinationUsages', 'vmSizes'],
  consults: ['computes', 'onlineDeployments'],
  acknowledge: 'any',
  source: documents.quotas,
  judge({ scope, items, known }) {
    const { source, destination } = scope;
    if (sameId(source.subscriptionId, destination.subscriptionId)) return [];
    if (!known('destinationUsages') || !known('vmSizes')) return [];
    const subject = subscriptionResourceId(destination.subscriptionId);
    const sizes = items('vmSizes');
    return neededCores(items('computes'), items('onlineDeployments'), sizes).flatMap(
      (needed): readonly Statement[] => {
        const lack = whatLacks(needed, items('destinationUsages'));
        if (lack === undefined) return [];
        return [
          {
            subject,
            seen: {
              'needed for': needed.users.join(', '),
              'vCPUs needed': needed.cores,
              ...lack,
            },
            why: `The computes and endpoints that a move takes away could not all be created again: ${needed.family}.`,
            remedy:
              'Ask for more quota for Machine Learning in this region, in the Azure portal under Quotas, or accept that less will be created again.',
          },
        ];
      },
    );
  },
});

function whatLacks(
  { family, cores, isKnown }: NeededCores,
  usages: readonly JsonObject[],
): Seen | undefined {
  if (!isKnown) return { 'VM size': 'not offered in this region' };
  const usage = usages.find((one) => isQuotaOf(one, family));
  if (usage === undefined) return { quota: 'none listed for this family' };
  const limit = numberAt(usage, 'limit');
  // -1 is no limit at this level (Microsoft: Manage and increase quotas for Azure Machine
  // Learning).
  if (limit === -1) return undefined;
  const free = limit - numberAt(usage, 'currentValue');
  return free >= cores ? undefined : { [`${textAt(usage, 'name', 'value') ?? ''} free`]: free };
}

// A family is `standardDSv2Family` in the list of sizes, `Standard DSv2 Family Cluster Dedicated
// vCPUs` in the quotas.
function isQuotaOf(usage: JsonObject, family: string): boolean {
  const name = (textAt(usage, 'name', 'value') ?? '').replaceAll(' ', '').toLowerCase();
  return name === `${family.toLowerCase()}clusterdedicatedvcpus` || name === family.toLowerCase();
}

function numberAt(usage: JsonObject, field: string): number {
  const value = valueAt(usage, field);
  return typeof value === 'number' ? value : 0;
}
