/**
 * The closed sets of the contract (outputs `outcome` and `failure-reason`). Later steps branch on
 * them: never rename.
 */
export const outcomes = [
  'ready',
  'blocked',
  'moved',
  'partially-moved',
  'not-moved',
  'unknown',
  'restored',
  'restore-incomplete',
] as const;
export type Outcome = (typeof outcomes)[number];

export const failureReasons = [
  'invalid-input',
  'authentication-failed',
  'authorization-failed',
  'not-ready',
  'validation-failed',
  'plan-missing',
  'plan-invalid',
  'plan-changed',
  'plan-expired',
  'approval-missing',
  'gate-misconfigured',
  'prepare-failed',
  'move-failed',
  'move-partial',
  'move-unknown',
  'verification-failed',
  'restore-incomplete',
  'throttled',
  'timed-out',
  'internal-error',
] as const;
export type FailureReason = (typeof failureReasons)[number];

/**
 * How a run ended. An absent outcome means that nothing could be judged; an absent reason means
 * success.
 */
export interface Ending {
  readonly outcome: Outcome | undefined;
  readonly failureReason: FailureReason | undefined;
}
