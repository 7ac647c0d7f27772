import type { ArmError } from '../../domain/azure/errors/arm-error.js';
import type { JsonObject } from '../../domain/json.js';
import type { Change } from '../../domain/plan/change.js';
import type { Differs } from './observation.js';

/** How far it has come with one step. */
export interface Progress {
  readonly startedAt: number;
  readonly until: number;
  /** How often each kind of change was sent. */
  readonly sent: Map<Change['method'], number>;
  /** How often Azure took one. */
  taken: number;
  /** The best that Azure answered. */
  answer: 'refused' | 'unsure' | 'taken';
  /** Until then what Azure shows may be older than what was sent. */
  staleUntil: number;
  /** Where Azure says how the last change goes. */
  operation: string | undefined;
  /** What Azure said when it left open whether it took the last change. */
  unsure: ArmError | undefined;
  last: Differs | undefined;
  /** The thing as Azure answered with it when it took the last change. */
  answered: JsonObject | undefined;
  /** Where the last change went. */
  target: string;
  /** Its first sight is in the journal. */
  isSeen: boolean;
  /** Azure refused the change in the way for which there is another. */
  isOtherwise: boolean;
}

/** A step of which nothing was sent yet. @param until when no time is left for it. */
export function begun(startedAt: number, until: number): Progress {
  return {
    startedAt,
    until,
    sent: new Map(),
    taken: 0,
    answer: 'refused',
    staleUntil: 0,
    operation: undefined,
    unsure: undefined,
    last: undefined,
    answered: undefined,
    target: '',
    isSeen: false,
    isOtherwise: false,
  };
}
