import type { Known } from '../../domain/gate/evidence.js';
import type { FailureReason } from '../../domain/run/outcome.js';

/** One reason why the gate is closed. */
export interface GateReason {
  readonly reason: FailureReason;
  readonly sentence: string;
  readonly remedy: string;
}

/** The gate could not protect anything as it is. */
export function misconfigured(sentence: string, remedy: string): GateReason {
  return { reason: 'gate-misconfigured', sentence, remedy };
}

/**
 * Something behind the gate could not be seen: unknown closes it, and how it would be seen is said.
 * A host that has a bad moment is no gate that is set up wrongly.
 */
export function unseen(
  what: string,
  { why, remedy, cause }: Pick<Extract<Known<never>, { known: false }>, 'why' | 'remedy' | 'cause'>,
): GateReason {
  const sentence = `The gate could not be seen: ${what} (${why}).`;
  return { reason: cause ?? 'gate-misconfigured', sentence, remedy };
}
