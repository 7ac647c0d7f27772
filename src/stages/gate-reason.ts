import type { FailureReason } from '../domain/outcome.js';

/** One reason why the gate is closed. */
export interface GateReason {
  readonly reason: FailureReason;
  readonly sentence: string;
  readonly remedy: string;
}
