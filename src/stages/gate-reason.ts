import type { FailureReason } from '../domain/outcome.js';

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

/** Something behind the gate could not be seen: unknown closes it, and the right that is missing is named. */
export function unseen(
  what: string,
  { why, permission }: { readonly why: string; readonly permission: string },
): GateReason {
  return misconfigured(
    `It could not be seen what is behind the gate: ${what} (${why}).`,
    `Give the token of this job the right ${permission} (permissions in the workflow), or another token as github-token.`,
  );
}
