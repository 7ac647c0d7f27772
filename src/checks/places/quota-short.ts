import { textAt, type JsonObject } from '../../domain/json.js';
import { sameId, subscriptionResourceId } from '../../domain/azure/resource-id.js';
import { defineCheck, type Seen, type Statement } from '../check.js';
import { documents } from '../documents.js';
import { neededCores, numberAt, type NeededCores } from './needed-cores.js';

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
    return neededCores(items('computes'), items('onlineDeployments'), items('vmSizes')).flatMap(
      (needed): readonly Statement[] => {
        const lack = whatLacks(needed, items('destinationUsages'));
        if (lack === undefined) return [];
        const { family = 'all families together', pool, users, cores } = needed;
        return [
          {
            subject: subscriptionResourceId(destination.subscriptionId),
            seen: { 'needed for': users.join(', '), 'vCPUs needed': cores, ...lack },
            why: `The computes and endpoints that a move takes away could not all be created again: ${family}, ${pool}.`,
            remedy:
              'Ask for more quota for Machine Learning in this region, in the Azure portal under Quotas, or accept that less will be created again.',
          },
        ];
      },
    );
  },
});

function whatLacks(needed: NeededCores, usages: readonly JsonObject[]): Seen | undefined {
  if (!needed.isKnown) return { 'VM size': 'not offered in this region' };
  const usage = usages.find((one) => isQuotaOf(one, needed));
  if (usage === undefined) {
    // A total is listed wherever a family is; low priority is often judged by the total alone.
    const isJudgedElsewhere = needed.family === undefined || needed.pool === 'low-priority';
    return isJudgedElsewhere ? undefined : { quota: 'none listed for this family' };
  }
  const limit = numberAt(usage, 'limit');
  // -1 is no limit at this level (Microsoft: Manage and increase quotas for Azure Machine
  // Learning).
  const free = limit - numberAt(usage, 'currentValue');
  if (limit === -1 || free >= needed.cores) return undefined;
  const name = textAt(usage, 'name', 'localizedValue') ?? textAt(usage, 'name', 'value') ?? '';
  return { [`${name} free`]: free };
}

// As recorded (Azure/azure-powershell, Get-AzMLServiceUsage, 2025-11-04): a family has the name
// that the list of sizes gives it, the same for both pools, which the type tells apart. The
// published example has the pool and the family in a longer name, for people.
function isQuotaOf(usage: JsonObject, { pool, family }: NeededCores): boolean {
  const type = (textAt(usage, 'type') ?? '').toLowerCase();
  const name = (textAt(usage, 'name', 'value') ?? '').replaceAll(' ', '').toLowerCase();
  const isLow = /low-?priority/.test(`${type} ${name}`);
  if (isLow !== (pool === 'low-priority')) return false;
  if (family === undefined) return /^[^/]*\/(total)?(dedicated|lowpriority)cores\//.test(type);
  const wanted = family.replaceAll(' ', '').toLowerCase();
  return name === wanted || name.replace(/cluster(dedicated|lowpriority)vcpus$/, '') === wanted;
}
