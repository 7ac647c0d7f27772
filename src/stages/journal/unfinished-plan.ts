import { counted } from '../../domain/counted.js';
import { prepareNames, takesAway } from '../../domain/plan/prepare-step.js';
import type { Problem } from '../../domain/run/run-report.js';
import { nextSteps } from './next-step.js';
import type { PlanHistory } from './read-journal.js';
import { idOfKey, restoreKey } from './restore-key.js';

/** Whether the move was sent, and how it ended is not known. */
export function isUnderWay({ move }: PlanHistory): boolean {
  return nextSteps[move.state].move !== 'send' && move.state !== 'ended';
}

/**
 * Why a plan that has begun is not over, as far as its journal says, as the end of a sentence about
 * it, and what is to be done. As long as it is so its file is the way back: its snapshot, and what
 * is sealed beside it, is all that is left of what a preparation has deleted. Undefined when it has
 * not begun, or is over.
 */
export function whyUnfinished(history: PlanHistory): Problem | undefined {
  if (isUnderWay(history)) {
    return {
      sentence: 'was sent, and its journal does not say how the move ended',
      remedy:
        'Run mode status with the same plan file: it says where everything is. For a new plan beside it give another plan-file.',
    };
  }
  const [first, ...more] = stillGone(history);
  if (first === undefined) return undefined;
  const others = more.length === 0 ? '' : ` and ${counted(more.length, 'more thing')}`;
  const isFound = !history.prepared.has(first);
  const words = isFound ? 'was to take away, and that was gone before' : 'took away';
  return {
    sentence: `has begun, and no restore has found everything back that it ${words}: ${nameOf(idOfKey(first))}${others}. It alone knows how that was`,
    remedy: isFound ? KEEP_IT : PUT_IT_BACK,
  };
}

const PUT_IT_BACK =
  'Run mode restore with that plan file and restore: all first, or give another plan-file for the new plan.';
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
