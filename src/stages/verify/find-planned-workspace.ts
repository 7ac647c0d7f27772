import { isJsonObject, listAt, textAt, type JsonObject } from '../../domain/json.js';
import { workspaceOf, type Plan } from '../../domain/plan/plan.js';
import type { AzureReader } from '../../ports/ports.js';
import { isStranger } from './verifications/same-workspace.js';

/**
 * The workspace of a plan where it is now, told by the id that never changes; or why it is not the
 * plan's. Of a plan that does not know that id no workspace is found.
 */
export async function findPlannedWorkspace(
  reader: Pick<AzureReader, 'readResource'>,
  plan: Plan,
  hasMoved: boolean,
): Promise<{ readonly workspaceId: string } | { readonly why: string }> {
  const workspace = workspaceOf(plan);
  const id = (hasMoved ? workspace?.destinationId : workspace?.id) ?? '';
  const seen = await reader.readResource(id);
  if (seen.state === 'unknown') return { why: `The workspace could not be read: ${seen.why}.` };
  if (seen.state === 'absent') return { why: 'The workspace is not there.' };
  if (!isPlannedWorkspace(plan, seen.body)) {
    return { why: 'The workspace there is not, or not provably, the one of the plan.' };
  }
  return { workspaceId: textAt(seen.body, 'id') ?? id };
}

/** Whether a body is provably that of the workspace of a plan: see `findPlannedWorkspace`. */
export function isPlannedWorkspace({ snapshot }: Plan, now: JsonObject): boolean {
  const [before] = listAt(snapshot, 'workspace', 'items');
  const knows = isJsonObject(before) && textAt(before, 'properties', 'workspaceId') !== undefined;
  return knows && !isStranger(before, now);
}
