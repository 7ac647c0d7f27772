import type { Situation } from '../emulated-judgement.js';

/** When a rule speaks, about what, and when it does not. */
export interface RuleSituations {
  readonly fires: Situation;
  /** Part of the subject of its finding. */
  readonly about: string;
  readonly severity: 'blocker' | 'warning' | 'information';
  /** When it says nothing; the ready workspace where left out. */
  readonly silent?: Situation;
}
