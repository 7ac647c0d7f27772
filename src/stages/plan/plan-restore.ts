import { withoutCase } from '../../domain/azure/resource-id.js';
import { idOf } from '../../domain/azure/body-identity.js';
import type { Inventory } from '../../domain/azure/inventory.js';
import type { Plan } from '../../domain/plan/plan.js';
import type { RestoreRow } from '../../domain/plan/restore-step.js';
import { restorations } from '../restore/restorations/index.js';

/**
 * Everything that a run may put back after the move, one by one, in the order in which it is done,
 * whatever order Azure listed it in. Ids lower-cased.
 */
export function rowsFor(before: Inventory, plan: Pick<Plan, 'content'>): readonly RestoreRow[] {
  const seen = new Set<string>();
  return restorations.flatMap(({ step, items }) => {
    const ids = items(before, plan).map((item) => withoutCase(idOf(item)));
    return [...new Set(ids)].sort().flatMap((id) => {
      const key = `${step} ${id}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ step, id }];
    });
  });
}
