import type { SignedPlan } from '../domain/plan.js';
import type { Whereabouts } from '../domain/whereabouts.js';
import { look, overallPlace } from '../stages/look.js';
import type { MoveReport } from '../stages/move.js';
import { readEarlierMove, type EarlierMove } from '../stages/read-journal.js';
import { watch, type Watched } from '../stages/watch.js';
import { attach, type BegunMove } from './attach.js';
import { endMove } from './end-move.js';
import { filesBeside } from './file-names.js';
import { orderOf } from './order-of.js';

/** A request that was sent less than this ago may not show yet: Azure is asked only after it. */
const SETTLING_MS = 20_000;

/**
 * A move that was already begun is not sent again: what is still on its way is followed or watched, what is found moved is
 * verified, a partial move is reported. True when the run has ended here.
 */
export async function endIfBegun(begun: BegunMove): Promise<boolean> {
  const { reader, signed, request, ports } = begun;
  if (!mayHaveBeenCarriedOut(signed)) return false;
  const seen = await look(reader, signed.plan.content.resources);
  if (overallPlace(seen) === 'all-moved') {
    await endAs(begun, { seen, groups: 'not-asked' });
    return true;
  }
  const journal = await ports.files.read(filesBeside(request.planFile).journal);
  const earlier = readEarlierMove(journal, signed.digest);
  if (earlier?.location !== undefined) {
    await attach(begun, earlier.location);
    return true;
  }
  if (earlier !== undefined) return endIfLost(begun, earlier);
  // Only what is at its new id and no longer at its old one has moved. Everything else (a namesake at the destination, a
  // resource that is gone) is a change since the approval, and the inventory will say which.
  if (!seen.some(hasMoved)) return false;
  await endAs(begun, await watchOn(begun));
  return true;
}

/**
 * When Azure answers the validation that a move holds the groups, it may be the move of this very plan, sent by a run that
 * was lost: it is watched to its end before anything is judged. True when the run has ended here; false when the groups
 * are free and nothing was moved, and everything has to be read anew.
 */
export async function endIfUnderWay(begun: BegunMove): Promise<boolean> {
  begun.ports.log.info('Azure says that a move holds the resource groups. Watching it to its end.');
  const watched = await watchOn(begun);
  if (hasLeftNothing(watched)) return false;
  await endAs(begun, watched);
  return true;
}

/** A move that ended while this run was reading looks like a change: one more look before it is called one. */
export async function endIfMovedMeanwhile(begun: BegunMove): Promise<boolean> {
  if (!mayHaveBeenCarriedOut(begun.signed)) return false;
  const seen = await look(begun.reader, begun.signed.plan.content.resources);
  if (!seen.some(hasMoved)) return false;
  const done = overallPlace(seen) === 'all-moved';
  await endAs(begun, done ? { seen, groups: 'not-asked' } : await watchOn(begun));
  return true;
}

/** What is to be said for a move of which only the places are known. */
export function reportFromLooking({ groups }: Watched): MoveReport {
  return groups === 'busy'
    ? { said: 'timed-out', why: 'An operation still holds the resource groups.', error: undefined }
    : { said: 'uncertain', why: undefined, error: undefined };
}

/** No run carries out a plan that is blocked or that never saw the workspace. */
export function mayHaveBeenCarriedOut({ plan: { content } }: SignedPlan): boolean {
  const blocked = content.findings.some(
    ({ severity, acknowledged, prepared }) => severity === 'blocker' && !acknowledged && !prepared,
  );
  return !blocked && content.resources.every(({ fingerprint }) => fingerprint !== '');
}

// An earlier run sent the move, or was about to, and Azure's answer is not known. Where that run died before it could hear
// one, and Azure says that the groups are free and everything is where it was, nothing was begun, and this run is the first.
// Where Azure's answer left it open, a new plan has to be made: one plan is sent once.
async function endIfLost(begun: BegunMove, earlier: EarlierMove): Promise<boolean> {
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

function hasMoved({ place }: Whereabouts): boolean {
  return place === 'moved';
}

function watchOn({ reader, signed, deadline, ports }: BegunMove): Promise<Watched> {
  const { plan } = signed;
  const tools = { reader, clock: ports.clock, log: ports.log };
  return watch(tools, orderOf(plan), plan.content.resources, { deadline, sent: false });
}

async function endAs(begun: BegunMove, watched: Watched): Promise<void> {
  begun.run.mark('Found already begun: nothing was sent');
  const said = reportFromLooking(watched);
  const why = said.why ?? 'The move was begun by an earlier run.';
  await endMove({ ...begun, said: { ...said, why }, watched });
}
