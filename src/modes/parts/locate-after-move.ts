import type { Plan } from '../../domain/plan/plan.js';
import type { AzureReader, Ports } from '../../ports/ports.js';
import { locatePatiently } from '../../stages/move/locate-resources.js';
import type { MoveReport } from '../../stages/move/move.js';
import { watch, type Watched } from '../../stages/move/watch.js';
import { orderOf } from './order-of.js';

/**
 * Where everything is after a move was sent. It is waited for until the groups are free wherever
 * something may still be on its way: when nobody knows what became of the request, when Azure says
 * that the move failed (its second phase may go on), and when the request was refused because of a
 * conflict, perhaps with a move of the same resources.
 *
 * @param deadline milliseconds since the epoch.
 */
export async function locateAfterMove(
  { azureStatus, error }: MoveReport,
  reader: AzureReader,
  plan: Plan,
  deadline: number,
  ports: Ports,
): Promise<Watched> {
  const { resources } = plan.content;
  const conflict = azureStatus === 'refused' && error?.status === 409;
  if (azureStatus === 'uncertain' || azureStatus === 'failed' || conflict) {
    const tools = { reader, clock: ports.clock, log: ports.log };
    return watch(tools, orderOf(plan), resources, { deadline, sent: true });
  }
  return { seen: await locatePatiently(reader, resources), groups: 'not-asked' };
}
