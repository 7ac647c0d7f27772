import { codesOf } from '../../domain/azure/errors/arm-error.js';
import { isBusyCode } from '../../domain/azure/errors/error-catalogue.js';
import type { ValidationAnswer } from '../../domain/azure/move-order.js';
import { sameId } from '../../domain/azure/resource-id.js';
import type { ResourceLocation } from '../../domain/azure/resource-location.js';
import { workspaceOf, type Plan } from '../../domain/plan/plan.js';
import type { MoveRequest } from '../../domain/request/request.js';
import { expiryReasons } from '../../stages/gate/gate.js';
import { nextSteps } from '../../stages/journal/next-step.js';
import type { MoveState } from '../../stages/journal/move-state.js';
import { mayHaveMoved } from '../../stages/journal/unfinished-plan.js';
import { locateResources, overallPlace } from '../../stages/move/locate-resources.js';
import { follow, type MoveReport } from '../../stages/move/move.js';
import type { Watched } from '../../stages/move/watch.js';
import { finishMove, noteWhereabouts } from './finish-move.js';
import { locateAfterMove, watchPlan } from './locate-after-move.js';
import { historyOf, journalOf, type MoveContext } from './move-context.js';
import { goOn, hasEnded, type Part } from './part.js';
import { refuse } from './refuse.js';
import { endMoved } from './run-restore.js';
import type { Ended } from './run.js';
import { questionOf, survey, type Survey } from './survey.js';

/** A request that was sent less than this ago may not show yet: Azure is asked only after it. */
const SETTLING_MS = 20_000;

type Context = MoveContext<MoveRequest>;

/**
 * A plan that was sent already is not sent again: what is on its way is followed or watched, what is
 * found moved is verified. Goes on when nothing of it was ever sent, or Azure took nothing.
 */
export async function resumeMove(context: Context): Promise<Part<undefined>> {
  const { reader, signed, request, ports, run } = context;
  const history = await historyOf(context);
  const { move } = history;
  const canShow = canBeCarriedOut(signed.plan);
  const isUnsent = nextSteps[move.state].move === 'send';
  if (!canShow && isUnsent) return goOn(undefined);
  const seen = await locateResources(reader, signed.plan.content.resources);
  // Moved, and not by what this journal knows of: a plan that is too old says nothing of it.
  if (!mayHaveMoved(history) && seen.some((one) => hasMoved(signed.plan, one))) {
    const old = expiryReasons(signed.plan, ports.clock.now(), request.planMaxAgeHours);
    if (old.length > 0) {
      noteWhereabouts(run, seen);
      const reasons = old.map((one) => ({ ...one, ...ELSEWHERE }));
      return refuse(run, reasons);
    }
  }
  if (canShow && overallPlace(seen) === 'all-moved') {
    return endAs(context, { seen, groups: 'not-asked' });
  }
  if (move.state === 'accepted') return followFrom(context, move);
  if (nextSteps[move.state].move === 'look') {
    run.enter('following');
    return endAsSpent(context, move);
  }
  // Only what is at its new id and no longer at its old one has moved. Everything else (a namesake
  // at the destination, a resource that is gone) is a change since the approval, and the inventory
  // will say which.
  if (!seen.some((one) => hasMoved(signed.plan, one))) return goOn(undefined);
  return endAs(context, await watchPlan(context, false));
}

/**
 * Everything as it is now, read while no move holds the groups. When Azure answers the validation
 * that one does, it may be the move of this very plan, sent by a run that was lost: it is watched to
 * its end before anything is judged.
 */
export async function surveyOnceFree(context: Context): Promise<Part<Survey>> {
  const { reader, signed, ports, run } = context;
  const question = await questionOf(context);
  const first = await survey(reader, question, ports, run);
  if (!isHeld(first.answer) || !canBeCarriedOut(signed.plan)) return goOn(first);
  ports.log.info('Azure says that a move holds the resource groups. Watching it to its end.');
  const watched = await watchPlan(context, false);
  const known = watched.seen.filter((one) => isKnown(signed.plan, one));
  if (watched.groups !== 'free' || overallPlace(known) !== 'all-stayed') {
    return endAs(context, watched);
  }
  return goOn(await survey(reader, question, ports, run));
}

/**
 * A move that ended while this run was reading looks like a change: one more look before it is
 * called one.
 */
export async function endIfMovedMeanwhile(context: Context): Promise<Part<undefined>> {
  const { plan } = context.signed;
  if (!canBeCarriedOut(plan)) return goOn(undefined);
  const seen = await locateResources(context.reader, plan.content.resources);
  if (!seen.some((one) => hasMoved(plan, one))) return goOn(undefined);
  const done = overallPlace(seen) === 'all-moved';
  return endAs(context, done ? { seen, groups: 'not-asked' } : await watchPlan(context, false));
}

const ELSEWHERE = {
  remedy:
    'What is at the destination was moved otherwise than by this plan, as far as its journal says. Run mode status with the same plan file: it says where everything is.',
};

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

// The Location names the source group and not the run (arm-move: the operation id), so that its
// answer decides nothing alone: everything is looked up afterwards.
async function followFrom(
  context: Context,
  { location, at }: Extract<MoveState, { state: 'accepted' }>,
): Promise<Ended> {
  const { reader, deadline, ports, run } = context;
  const { clock, log } = ports;
  log.info('An earlier run sent this move, and Azure took it. Following it; nothing is sent.');
  run.enter('following');
  run.mark('Found already begun: followed by the Location in the journal');
  const tools = { reader, clock, log, journal: journalOf(context) };
  // Nobody has asked for a while: the first question is put at once.
  const said = await follow(location, 0, deadline, at, tools);
  run.note({ armError: said.error });
  return endAfter(context, said, await locateAfterMove(context, said));
}

/** Watches what was sent to its end, once it shows; see `watch`. */
export async function watchSettled(context: MoveContext, move: MoveState): Promise<Watched> {
  const { clock } = context.ports;
  const sentAt = move.state === 'never-sent' ? 0 : move.at;
  const settled = sentAt + SETTLING_MS - clock.now();
  if (settled > 0) await clock.sleep(Math.min(settled, SETTLING_MS));
  return watchPlan(context, false);
}

// Azure may have taken it, and failed it, before anybody could hear so.
async function endAsSpent(context: Context, move: MoveState): Promise<Ended> {
  const { log } = context.ports;
  const { told } = nextSteps[move.state];
  log.info(told);
  const watched = await watchSettled(context, move);
  const said = reportFromLooking(watched);
  const azureStatus = move.state === 'ended' ? move.how : said.azureStatus;
  return endAs(context, watched, { ...said, azureStatus, why: said.why ?? told });
}

function isHeld(answer: ValidationAnswer): boolean {
  return answer.kind !== 'passed' && answer.error !== undefined
    ? codesOf(answer.error).some(isBusyCode)
    : false;
}

// No run carries out a plan that is blocked or that never saw the workspace.
function canBeCarriedOut(plan: Plan): boolean {
  const blocked = plan.content.findings.some(
    ({ severity, acknowledged, prepared }) => severity === 'blocker' && !acknowledged && !prepared,
  );
  return !blocked && workspaceOf(plan)?.fingerprint !== '';
}

// Of what the plan never saw nobody can tell that it is the one that is there.
function isKnown({ content }: Plan, { id }: ResourceLocation): boolean {
  return content.resources.some((one) => sameId(one.id, id) && one.fingerprint !== '');
}

function hasMoved(plan: Plan, one: ResourceLocation): boolean {
  return one.place === 'moved' && isKnown(plan, one);
}

function endAs(
  context: Context,
  watched: Watched,
  said: MoveReport = reportFromLooking(watched),
): Promise<Ended> {
  context.run.mark('Found already begun: nothing was sent');
  const why = said.why ?? 'The move was begun by an earlier run.';
  return endAfter(context, { ...said, why }, watched);
}

async function endAfter(context: Context, said: MoveReport, watched: Watched): Promise<Ended> {
  const moved = await finishMove(context, said, watched);
  return hasEnded(moved) ? moved : endMoved(context, moved.value);
}
