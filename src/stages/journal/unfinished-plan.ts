import { sameId } from '../../domain/azure/resource-id.js';
import { counted } from '../../domain/counted.js';
import { prepareNames, takesAway } from '../../domain/plan/prepare-step.js';
import type { Problem } from '../../domain/run/run-report.js';
import { nextSteps } from './next-step.js';
import type { PlanHistory } from './plan-history.js';
import { idOfKey, restoreKey } from './restore-key.js';

/** Whether the move was sent, and how it ended is not known. */
export function isUnderWay(history: PlanHistory): boolean {
  return wasSent(history) && history.move.state !== 'ended';
}

/**
 * Whether the journal says that this very plan was sent, and not that it has moved nothing, or that
 * a move of another plan came after it: what lies at the destination is its doing only then, and may
 * be anybody's otherwise.
 */
export function mayHaveMoved(history: PlanHistory): boolean {
  const { way, others } = history;
  const ends = way === undefined ? [] : [way.from, way.to];
  const isOver = [...others.values()].some(({ from, to }) =>
    ends.some((id) => sameId(id, from) || sameId(id, to)),
  );
  return wasSent(history) && !isOver;
}

// Sent, and seen to have moved nothing, it is as good as unsent; and is not sent again.
function wasSent({ move, hasStayed }: PlanHistory): boolean {
  return nextSteps[move.state].move !== 'send' && !hasStayed;
}

/**
 * Why a plan that has begun is not over, as far as its journal says, as the end of a sentence about
 * it, and what is to be done. As long as it is so its file is the way back: its snapshot, and what
 * is sealed beside it, is all that is left of what a preparation has deleted and what the move has
 * dropped. Undefined when it has not begun, or is over.
 *
 * @param now milliseconds since the epoch. @param putsBack whether the plan has anything to put back
 * after a move.
 */
export function whyUnfinished(
  history: PlanHistory,
  now: number,
  putsBack: boolean,
): Problem | undefined {
  if (isUnderWay(history)) {
    return {
      sentence: 'was sent, and its journal does not say how the move ended',
      remedy:
        'Run mode status with the same plan file: it says where everything is. For another workspace give another plan-file.',
    };
  }
  const until = history.begun?.until ?? 0;
  if (until > now) {
    const end = new Date(until).toISOString();
    return {
      sentence: `has a run that carries it out, and goes on until ${end} at most`,
      remedy:
        'Wait until that run has ended. Where it was lost, start the same move again; or take plan file and journal away once mode status says that everything is where it was.',
    };
  }
  const [first, ...more] = stillGone(history);
  if (first === undefined) return putsBack ? whyNotBack(history) : undefined;
  const others = more.length === 0 ? '' : ` and ${counted(more.length, 'more thing')}`;
  const isFound = !history.prepared.has(first);
  const words = isFound ? 'was to take away, and that was gone before' : 'took away';
  return {
    sentence: `has begun, and no restore has found everything back that it ${words}: ${nameOf(idOfKey(first))}${others}. It alone knows how that was`,
    remedy: isFound ? KEEP_IT : PUT_IT_BACK,
  };
}

function whyNotBack(history: PlanHistory): Problem | undefined {
  const { move, restored } = history;
  const hasFailed = move.state === 'ended' && move.how === 'failed';
  if (hasFailed || restored.isComplete || !mayHaveMoved(history)) return undefined;
  return {
    sentence:
      'has moved its workspace, and no restore has found everything back that the move dropped. It alone knows how that was',
    remedy: PUT_BACK_OR_BESIDE,
  };
}

const PUT_IT_BACK =
  'Run mode restore with that plan file and restore: all first. For another workspace give another plan-file.';
const PUT_BACK_OR_BESIDE =
  'Run mode restore with that plan file and restore: all, or give another plan-file for the new plan.';
const KEEP_IT =
  'Give another plan-file for the new plan. Once nothing of that is missed, delete the old plan file and its journal.';

// What lay in a thing may still be missing when the thing is there, so that only a restore that has
// found everything ends it. What Azure refused to remove is nobody's to put back. What was gone when
// a run first looked may have gone by a run of the plan whose journal is lost.
function stillGone({ prepared, found, refused, restored }: PlanHistory): readonly string[] {
  if (restored.isComplete) return [];
  const gone = [...prepared, ...found];
  return gone.filter((key) => isTaking(key) && !refused.has(key));
}

const taking = prepareNames.filter((step) => takesAway({ step }));

function isTaking(key: string): boolean {
  return taking.some((step) => key === restoreKey(step, idOfKey(key)));
}

function nameOf(id: string): string {
  return id.split('/').slice(-2).join('/');
}
