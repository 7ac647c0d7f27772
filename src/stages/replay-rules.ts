import type { Evidence } from '../domain/evidence.js';
import type { GatePolicy } from '../domain/gate-policy.js';
import type { Plan } from '../domain/plan.js';
import { unseen, type GateReason } from './gate-reason.js';

/**
 * A plan is carried out once. Asked right before the move is sent, after everything that an earlier run may have begun was
 * looked for: a mark found then means that the plan was used and its resources are back, or never went.
 */
export function replayReasons(
  { used }: Evidence,
  { parts }: GatePolicy,
  { origin }: Plan,
): readonly GateReason[] {
  if (parts.every((part) => part === 'digest')) return [];
  const remedy = 'Run the validation again and have its plan approved.';
  if (origin.headCommit === null) {
    return [
      {
        reason: 'plan-invalid',
        sentence: 'The plan does not say for which commit it was made.',
        remedy,
      },
    ];
  }
  if (used === undefined) return [];
  if (!used.known) return [unseen('whether this plan was used before', used)];
  if (used.value === undefined) return [];
  const { at, run } = used.value;
  return [
    {
      reason: 'plan-invalid',
      sentence: `This plan was already carried out${at === '' ? '' : ` at ${at}`}${run === '' ? '' : ` by ${run}`}, and a plan is carried out once.`,
      remedy,
    },
  ];
}
