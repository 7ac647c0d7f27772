import { counted } from '../../domain/counted.js';
import type { MoveContext } from './move-context.js';
import { goOn, type Part } from './part.js';
import { refuse } from './refuse.js';

/**
 * Ends a run that is to change Azure when the person at its terminal types anything but the name of
 * the workspace. Elsewhere nobody sits who could: the gate alone decides.
 */
export async function requireConfirmation(context: MoveContext): Promise<Part<undefined>> {
  const { signed, ports, run } = context;
  const { approvals } = ports;
  if (approvals.confirm === undefined) return goOn(undefined);
  const { workspaceName, source, destination, prepare } = signed.plan.content;
  const removed =
    prepare.length === 0 ? '' : `, after ${counted(prepare.length, 'step')} of preparation`;
  const typed = await approvals.confirm(
    `This carries out the plan ${signed.digest.slice(0, 19)}: ${workspaceName} from ${source.resourceGroup} (${source.subscriptionId}) to ${destination.resourceGroup} (${destination.subscriptionId})${removed}. Type the name of the workspace to go on.`,
  );
  if (typed !== '' && typed === workspaceName) return goOn(undefined);
  const sentence = `The name of the workspace was not typed: ${workspaceName}. Nothing was changed.`;
  const remedy = 'Start the same command again, and type the name when you are asked.';
  return refuse(run, [{ reason: 'approval-missing', sentence, remedy }]);
}
