import { counted } from '../../domain/counted.js';
import type { ApprovalEvidence } from '../../domain/gate/approval-evidence.js';
import type { GatePolicy } from '../../domain/gate/gate-policy.js';
import type { Plan, PlanDrift, SignedPlan } from '../../domain/plan/plan.js';
import { driftBetween } from '../../domain/plan/plan-differences.js';
import { planDigest } from '../../domain/plan/plan-digest.js';
import { judgeApprovals } from './approval-rules.js';
import type { GateReason } from './gate-reason.js';
import { replayReasons } from './replay-rules.js';

export type GateVerdict =
  | { readonly open: true }
  | {
      readonly open: false;
      /** Every reason at once, the most fundamental first. */
      readonly reasons: readonly GateReason[];
      readonly differences: PlanDrift;
    };

export interface GateQuestion {
  readonly file: SignedPlan;
  /** Undefined where none was given, and the host shows none. */
  readonly approvedDigest: string | undefined;
  /** The plan as it would be made now, with the origin of the approved one. */
  readonly now: Plan;
  /** Milliseconds since the epoch. */
  readonly clock: number;
  readonly maxAgeHours: number;
  readonly policy: GatePolicy;
  /** What the host showed a moment ago. */
  readonly evidence: ApprovalEvidence;
}

/**
 * Whether the approved plan may be carried out now. Pure: the same question gets the same answer.
 * The digest is computed again from the file, so that neither the file nor the digest written in it
 * is believed.
 */
export function judgeGate(question: GateQuestion): GateVerdict {
  const { file, now } = question;
  const differences = driftBetween(file.plan, now);
  const { policy, evidence } = question;
  const reasons: GateReason[] = [
    ...gateRules.flatMap((rule) => rule(question, differences)),
    ...judgeApprovals({ policy, evidence, plan: file.plan, digest: planDigest(file.plan) }),
    ...replayReasons(evidence, policy, file.plan),
  ];
  // Why the host shows none is told by the rules about it; this holds whatever they say.
  if (question.approvedDigest === undefined && reasons.length === 0) reasons.push(NO_DIGEST);
  return reasons.length === 0 ? { open: true } : { open: false, reasons, differences };
}

type GateRule = (question: GateQuestion, differences: PlanDrift) => readonly GateReason[];

const NO_DIGEST: GateReason = {
  reason: 'plan-missing',
  sentence: 'No digest of an approved plan was given, and none is published.',
  remedy:
    'Give the output plan-digest of the validation that was reviewed as approved-plan-digest.',
};

const VALIDATE_AGAIN = 'Run the validation again, have its plan reviewed, and give the new digest.';

const gateRules: readonly GateRule[] = [
  ({ file, approvedDigest }) =>
    approvedDigest === undefined || planDigest(file.plan) === approvedDigest.toLowerCase()
      ? []
      : [
          {
            reason: 'plan-invalid',
            sentence: 'The plan file is not the plan that was approved: its digest is another one.',
            remedy: 'Use the plan file of the run whose digest was approved, unchanged.',
          },
        ],
  ({ file, clock, maxAgeHours }) => expiryReasons(file.plan, clock, maxAgeHours),
  ({ file, now }, differences) =>
    planDigest(now) === planDigest(file.plan)
      ? []
      : [
          {
            reason: 'plan-changed',
            sentence: `The workspace or its surroundings have changed since the plan was made: ${counted(differences.move.length, 'difference')} that would change the move, ${differences.surroundings.length} that would not.`,
            remedy: VALIDATE_AGAIN,
          },
        ],
];

/**
 * Why a plan is too old. One from the future is as little to be trusted as an old one; five minutes
 * are allowed for clocks that differ.
 *
 * @param clock milliseconds since the epoch.
 */
export function expiryReasons(
  { origin: { createdAt } }: Plan,
  clock: number,
  maxAgeHours: number,
): readonly GateReason[] {
  const ageMs = clock - Date.parse(createdAt);
  if (ageMs >= -5 * 60_000 && ageMs <= maxAgeHours * 3_600_000) return [];
  return [
    {
      reason: 'plan-expired',
      sentence: `The plan was made at ${createdAt} and is older than ${maxAgeHours} hours, or from the future.`,
      remedy: VALIDATE_AGAIN,
    },
  ];
}
