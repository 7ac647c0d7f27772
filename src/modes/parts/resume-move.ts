import type { SignedPlan } from '../../domain/plan/plan.js';
import type { ResourceLocation } from '../../domain/azure/resource-location.js';
import { locateResources, overallPlace } from '../../stages/move/locate-resources.js';
import type { MoveReport } from '../../stages/move/move.js';
import { readEarlierMove, type EarlierMove } from '../../stages/journal/read-journal.js';
import { watch, type Watched } from '../../stages/move/watch.js';
import { followJournaledMove } from './follow-journaled-move.js';
import type { MoveContext } from './move-context.js';
import { finishMove } from './finish-move.js';
import { filesBeside } from './file-names.js';
import { orderOf } from './order-of.js';

/** A request that was sent less than this ago may not show yet: Azure is asked only after it. */
const SETTLING_MS = 20_000;

/**
 * A move that was already begun is not sent again: what is still on its way is followed or watched,
 * what is found moved is verified, a partial move is reported. True when the run has ended here.
 */
export async function endIfBegun(begun: MoveContext): Promise<boolean> {
  const { reader, signed, request, ports } = begun;
  if (!mayHaveBeenCarriedOut(signed)) return false;
  const seen = await locateResources(reader, signed.plan.content.resources);
  if (overallPlace(seen) === 'all-moved') {
    await endAs(begun, { seen, groups: 'not-asked' });
    return true;
  }
  const journal = await ports.files.read(filesBeside(request.planFile).journal);
  const earlier = readEarlierMove(journal, signed.digest);
  if (earlier?.location !== undefined) {
    await followJournaledMove(begun, earlier.location);
    return true;
  }
  if (earlier !== undefined) return endIfLost(begun, earlier);
  // Only what is at its new id and no longer at its old one has moved. Everything else (a namesake
  // at the destination, a resource that is gone) is a change since the approval, and the inventory
  // will say which.
  if (!seen.some(hasMoved)) return false;
  await endAs(begun, await watchOn(begun));
  return true;
}

/**
 * When Azure answers the validation that a move holds the groups, it may be the move of this very
 * plan, sent by a run that was lost: it is watched to its end before anything is judged. True when
 * the run has ended here; false when the groups are free and nothing was moved, and everything has
 * to be read anew.
 */
export async function endIfUnderWay(begun: MoveContext): Promise<boolean> {
  begun.ports.log.info('Azure says that a move holds the resource groups. Watching it to its end.');
  const watched = await watchOn(begun);
  if (hasLeftNothing(watched)) return false;
  await endAs(begun, watched);
  return true;
}

/**
 * A move that ended while this run was reading looks like a change: one more look before it is
 * called one.
 */
export async function endIfMovedMeanwhile(begun: MoveContext): Promise<boolean> {
  if (!mayHaveBeenCarriedOut(begun.signed)) return false;
  const seen = await locateResources(begun.reader, begun.signed.plan.content.resources);
  if (!seen.some(hasMoved)) return false;
  const done = overallPlace(seen) === 'all-moved';
  await endAs(begun, done ? { seen, groups: 'not-asked' } : await watchOn(begun));
  return true;
}

/** What is to be said for a move of which only the places are known. */
export function reportFromLooking({ groups }: Watched): MoveReport {
  return groups === 'busy'
    ? {
        azureStatus: 'timed-out',
        why: 'An operation still holds the resource groups.',
        error: undefined,
      }
    : { azureStatus: 'uncertain', why: undefined, error: undefined };
}

/** No run carries out a plan that is blocked or that never saw the workspace. */
export function mayHaveBeenCarriedOut({ plan: { content } }: SignedPlan): boolean {
  const blocked = content.findings.some(
    ({ severity, acknowledged, prepared }) => severity === 'blocker' && !acknowledged && !prepared,
  );
  return !blocked && content.resources.every(({ fingerprint }) => fingerprint !== '');
}

// An earlier run sent the move, or was about to, and Azure's answer is not known. Where that run
// died before it could hear one, and Azure says that the groups are free and everything is where it
// was, nothing was begun, and this run is the first. Where Azure's answer left it open, a new plan
// has to be made: one plan is sent once.
async function endIfLost(begun: MoveContext, earlier: EarlierMove): Promise<boolean> {
  const { clock, log } = begun.ports;
  log.info('The journal says that an earlier run sent this move, and not what became of it.');
  const settled = earlier.sentAt + SETTLING_MS - clock.now();
  if (settled > 0) await clock.sleep(Math.min(settled, SETTLING_MS));
  const watched = await watchOn(begun);
  if (hasLeftNothing(watched) && !earlier.uncertain) return false;
  await endAs(begun, watched);
  return true;
}

function hasLeftNothing({ seen, groups }: Watched): boolean {
  return groups === 'free' && overallPlace(seen) === 'all-stayed';
}

function hasMoved({ place }: ResourceLocation): boolean {
  return place === 'moved';
}

function watchOn({ reader, signed, deadline, ports }: MoveContext): Promise<Watched> {
  const { plan } = signed;
  const tools = { reader, clock: ports.clock, log: ports.log };
  return watch(tools, orderOf(plan), plan.content.resources, { deadline, sent: false });
}

async function endAs(begun: MoveContext, watched: Watched): Promise<void> {
  begun.run.mark('Found already begun: nothing was sent');
  const said = reportFromLooking(watched);
  const why = said.why ?? 'The move was begun by an earlier run.';
  await finishMove({ ...begun, said: { ...said, why }, watched });
}
