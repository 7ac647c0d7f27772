import type { JsonObject } from '../../domain/json.js';
import type { MoveOrder } from '../../domain/azure/move-order.js';
import { resourceGroupId } from '../../domain/azure/resource-id.js';

/** The body both move operations take (Azure REST reference: Resources, ResourcesMoveInfo). */
export function moveBody(order: MoveOrder): JsonObject {
  return {
    resources: order.resourceIds,
    targetResourceGroup: resourceGroupId(order.destination),
  };
}
