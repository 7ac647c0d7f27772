import type { ApprovalEvidence } from '../../domain/gate/approval-evidence.js';
import type { EarlierAttempts, UsedPlan } from '../../domain/gate/evidence.js';
import type { GatePolicy } from '../../domain/gate/gate-policy.js';
import type { Plan } from '../../domain/plan/plan.js';
import { unseen, type GateReason } from './gate-reason.js';

/**
 * A plan is carried out once. Asked right before the move is sent, after everything that an earlier
 * run may have begun was looked for: a mark found then means that the plan was used and its
 * resources are back, or never went. Where no marks are kept, a plan must have been made in the run
 * that carries it out.
 */
export function replayReasons(
  evidence: ApprovalEvidence,
  policy: GatePolicy,
  plan: Plan,
): readonly GateReason[] {
  return [...attemptReasons(evidence.earlier, plan), ...usedReasons(evidence, policy, plan)];
}

/**
 * Why a later attempt of a run does not go on: where the papers of an earlier one are lost, it may
 * have sent the move. A plan that was made when all of them were over, none of them has sent.
 */
export function attemptReasons(
  earlier: EarlierAttempts | undefined,
  { origin: { createdAt } }: Plan,
): readonly GateReason[] {
  if (earlier === undefined) return [];
  const { number, over } = earlier;
  if (over.known && Date.parse(createdAt) > Date.parse(over.value)) return [];
  const which = number === undefined ? 'a later attempt' : `attempt ${number}`;
  const before = number === undefined ? 'those before it' : `attempt ${number - 1}`;
  const why = over.known
    ? `the plan is of ${createdAt}, and the attempt before was over at ${over.value}`
    : over.why;
  return [
    {
      reason: 'plan-invalid',
      sentence: `This is ${which} of the run, and no journal says what ${before} did with this plan (${why}): it may have sent the move.`,
      remedy: over.known ? NEW_RUN : over.remedy,
    },
  ];
}

const NEW_RUN =
  'Run mode status with the same plan file: it says where everything is. Then start a new run, the validation and the move in one.';

function usedReasons(
  { used, start }: ApprovalEvidence,
  { parts }: GatePolicy,
  { origin }: Plan,
): readonly GateReason[] {
  if (parts.every((part) => part === 'digest')) {
    // None is demanded; one that can be seen counts.
    return used?.known === true && used.value !== undefined ? [usedBy(used.value)] : [];
  }
  if (start.known && start.value.queuedAt !== undefined) {
    return madeBefore(start.value.queuedAt, origin.createdAt);
  }
  if (origin.headCommit === null) {
    return [
      {
        reason: 'plan-invalid',
        sentence: 'The plan does not say for which commit it was made.',
        remedy: APPROVE_ANEW,
      },
    ];
  }
  if (used === undefined) return [];
  if (!used.known) return [unseen('whether this plan was used before', used)];
  if (used.value === undefined) return [];
  return [usedBy(used.value)];
}

const APPROVE_ANEW = 'Run the validation again and have its plan approved.';

/** Why a plan is not carried out again that another run has marked. */
export function usedBy({ at, run }: UsedPlan): GateReason {
  return {
    reason: 'plan-invalid',
    sentence: `This plan was already carried out${at === '' ? '' : ` at ${at}`}${run === '' ? '' : ` by ${run}`}, and a plan is carried out once.`,
    remedy: APPROVE_ANEW,
  };
}

/** Clocks of agents may be this much behind, in milliseconds. */
const CLOCK_SKEW = 5 * 60_000;

function madeBefore(queuedAt: string, createdAt: string): readonly GateReason[] {
  // A time that is no time is not after anything.
  if (Date.parse(createdAt) >= Date.parse(queuedAt) - CLOCK_SKEW) return [];
  return [
    {
      reason: 'plan-invalid',
      sentence: `The plan was made at ${createdAt}, and this run was queued at ${queuedAt}; what is approved in a run is the plan that was made in it.`,
      remedy: 'Run the whole pipeline again, the validation and the move in one run.',
    },
  ];
}
