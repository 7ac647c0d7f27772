import { withoutCase } from '../azure/resource-id.js';
import { canonicalHash } from '../canonical-json.js';
import type { PlanContent } from '../plan/plan.js';

const LENGTH = 16;

/**
 * What tells the plans of one move from those of others on the same commit: 16 hex digits over
 * source, destination and workspace name, whatever their case. It gives none of them away.
 */
export function moveKey(
  content: Pick<PlanContent, 'source' | 'destination' | 'workspaceName'>,
): string {
  const { source, destination, workspaceName } = content;
  const parts = [source, destination].flatMap((group) => [
    group.subscriptionId,
    group.resourceGroup,
  ]);
  return canonicalHash([...parts, workspaceName].map(withoutCase)).slice(0, LENGTH);
}
