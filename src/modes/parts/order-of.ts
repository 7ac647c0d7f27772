import type { MoveOrder } from '../../domain/azure/move-order.js';
import type { Plan } from '../../domain/plan/plan.js';

/** The order that a plan approves; ids lower-cased, as they are in the plan. */
export function orderOf({ content }: Plan): MoveOrder {
  return {
    source: content.source,
    destination: content.destination,
    resourceIds: content.resources.map(({ id }) => id),
  };
}
