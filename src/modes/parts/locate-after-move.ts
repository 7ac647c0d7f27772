import type { MoveOrder } from '../../domain/azure/move-order.js';
import type { Plan } from '../../domain/plan/plan.js';
import { nextSteps } from '../../stages/journal/next-step.js';
import { locatePatiently, overallPlace } from '../../stages/move/locate-resources.js';
import type { MoveReport } from '../../stages/move/move.js';
import { watch, type Watched } from '../../stages/move/watch.js';
import { historyOf, journalOf, writeLast, type MoveContext } from './move-context.js';

/** The order that a plan approves; ids lower-cased, as they are in the plan. */
export function orderOf({ content }: Plan): MoveOrder {
  return {
    source: content.source,
    destination: content.destination,
    resourceIds: content.resources.map(({ id }) => id),
  };
}

/** Where everything of a plan is, looked up until the groups are free; see `watch`. */
export async function watchPlan(context: MoveContext, sent: boolean): Promise<Watched> {
  const { reader, signed, deadline, ports } = context;
  const { plan } = signed;
  const tools = { reader, clock: ports.clock, log: ports.log };
  const { move } = await historyOf(context);
  const since = move.state === 'never-sent' ? undefined : move.at;
  return watch(tools, orderOf(plan), plan.content.resources, { deadline, sent, since });
}

/**
 * Where everything is after a move was sent. It is waited for until the groups are free wherever
 * something may still be on its way: when nobody knows what became of the request, when Azure says
 * that the move failed (its second phase may go on), and when the request was refused because of a
 * conflict, perhaps with a move of the same resources.
 */
export async function locateAfterMove(
  context: MoveContext,
  { azureStatus, error }: MoveReport,
): Promise<Watched> {
  const conflict = azureStatus === 'refused' && error?.status === 409;
  if (azureStatus === 'uncertain' || azureStatus === 'failed' || conflict) {
    return watchPlan(context, true);
  }
  const { resources } = context.signed.plan.content;
  return { seen: await locatePatiently(context.reader, resources), groups: 'not-asked' };
}

/**
 * Writes down that a move that was sent has moved nothing, once nothing is under way any more: whatever
 * moves later has been moved otherwise.
 */
export async function keepThatStayed(
  context: MoveContext,
  { seen, groups }: Pick<Watched, 'seen' | 'groups'>,
): Promise<void> {
  const history = await historyOf(context);
  const isSent = nextSteps[history.move.state].move !== 'send';
  if (!isSent || history.hasStayed) return;
  if (overallPlace(seen) !== 'all-stayed' || groups !== 'free') return;
  const lost = 'it does not say that nothing has moved';
  await writeLast(
    journalOf(context),
    { event: 'move-ended', what: 'stayed' },
    context.ports.log,
    lost,
  );
}
