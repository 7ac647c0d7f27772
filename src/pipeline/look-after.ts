import type { Plan } from '../domain/plan.js';
import type { AzureReader, Ports } from '../ports.js';
import { lookPatiently } from '../stages/look.js';
import type { MoveReport } from '../stages/move.js';
import { watch, type Watched } from '../stages/watch.js';
import { orderOf } from './order-of.js';

/**
 * Where everything is after a move was sent. It is waited for until the groups are free wherever something may still be on
 * its way: when nobody knows what became of the request, when Azure says that the move failed (its second phase may go
 * on), and when the request was refused because of a conflict, perhaps with a move of the same resources.
 *
 * @param deadline milliseconds since the epoch.
 */
export async function lookAfter(
  { said, error }: MoveReport,
  reader: AzureReader,
  plan: Plan,
  deadline: number,
  ports: Ports,
): Promise<Watched> {
  const { resources } = plan.content;
  const conflict = said === 'refused' && error?.status === 409;
  if (said === 'uncertain' || said === 'failed' || conflict) {
    const tools = { reader, clock: ports.clock, log: ports.log };
    return watch(tools, orderOf(plan), resources, { deadline, sent: true });
  }
  return { seen: await lookPatiently(reader, resources), groups: 'not-asked' };
}
