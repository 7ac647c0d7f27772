import { isOfArm } from '../../checks/places/arm-answer.js';
import { leavesOf } from '../../domain/azure/errors/arm-error.js';
import { isAuthorizationCode } from '../../domain/azure/errors/error-catalogue.js';
import { blockersOf, type JudgedFinding } from '../../domain/plan/finding.js';
import type { ValidationAnswer } from '../../domain/azure/move-order.js';
import type { Ending, FailureReason } from '../../domain/run/outcome.js';

/** The verdict of a validation (contract): own blockers come first, then what only ARM refused. */
export function concludeValidation(
  findings: readonly JudgedFinding[],
  answer: ValidationAnswer,
): Ending {
  const blockers = blockersOf(findings);
  if (blockers.length === 0) return { outcome: 'ready', failureReason: undefined };
  const own = blockers.some((finding) => !isOfArm(finding.rule));
  return { outcome: 'blocked', failureReason: own ? 'not-ready' : whyArmRefused(answer) };
}

function whyArmRefused(answer: ValidationAnswer): FailureReason {
  if (answer.kind === 'inconclusive' && answer.isOutOfTime === true) return 'timed-out';
  const error = answer.kind === 'passed' ? undefined : answer.error;
  if (error === undefined) return 'validation-failed';
  if (answer.kind === 'inconclusive' && error.status === 429) return 'throttled';
  const unauthorized = leavesOf(error).every((leaf) => isAuthorizationCode(leaf.code ?? ''));
  return unauthorized ? 'authorization-failed' : 'validation-failed';
}
