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
  return {
    sentence: `has begun, and no restore has found everything back that it took away: ${nameOf(first)}${others}. It alone knows how that was`,
    remedy:
      'Run mode restore with that plan file and restore: all first, or give another plan-file for the new plan.',
  };
}

// What lay in a thing may still be missing when the thing is there, so that only a restore that has
// found everything ends it. What Azure refused to remove is nobody's to put back.
function stillGone({ prepared, refused, restored }: PlanHistory): readonly string[] {
  if (restored.isComplete) return [];
  return [...prepared].filter((key) => isTaking(key) && !refused.has(key)).map(idOfKey);
}

const taking = prepareNames.filter((step) => takesAway({ step }));

function isTaking(key: string): boolean {
  return taking.some((step) => key === restoreKey(step, idOfKey(key)));
}

function nameOf(id: string): string {
  return id.split('/').slice(-2).join('/');
}
