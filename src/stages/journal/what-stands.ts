import { prepareNames, takesAway } from '../../domain/plan/prepare-step.js';
import { nextSteps } from './next-step.js';
import type { PlanHistory } from './read-journal.js';
import { idOfKey, restoreKey } from './restore-key.js';

/** What of a plan has begun and is not over: as long as it is so, its file is the way back. */
export interface WhatStands {
  /**
   * Ids, lower-cased, of what a preparation began to take away or to pause, as long as no restore
   * has found everything back: what lay in a thing may still be missing when the thing is there.
   */
  readonly gone: readonly string[];
  /** The move was sent, and how it ended is not known. */
  readonly isUnderWay: boolean;
}

/**
 * What of a plan has begun and is not over, as far as its journal says. What Azure refused to remove
 * is nobody's to put back.
 */
export function whatStands({ move, prepared, refused, restored }: PlanHistory): WhatStands {
  const takenAway = [...prepared].filter((key) => isTaking(key) && !refused.has(key)).map(idOfKey);
  return {
    gone: restored.isComplete ? [] : takenAway,
    isUnderWay: nextSteps[move.state].move !== 'send' && move.state !== 'ended',
  };
}

const taking = prepareNames.filter((step) => takesAway({ step }));

function isTaking(key: string): boolean {
  return taking.some((step) => key === restoreKey(step, idOfKey(key)));
}
