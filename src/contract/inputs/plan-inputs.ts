import { gateParts } from '../../domain/gate/gate-policy.js';
import { DEFAULT_PLAN_AGE_HOURS } from '../../domain/plan/plan.js';
import type { InputEntry } from '../input-entry.js';
import { numberBetween, pathOfUser, text } from '../input-kinds.js';

/**
 * Thirty days: GitHub lets an approval wait that long (GitHub docs, Actions limits), so no plan
 * needs to live longer.
 */
const LONGEST_PLAN_AGE_HOURS = 720;

/** The plan that is reviewed and the digest that stands for it. */
export const planInputs = {
  planFile: {
    name: 'plan-file',
    group: 'Plan',
    kind: pathOfUser,
    default: 'workspace-move-plan.json',
    description:
      'Path of the plan file, relative to the working directory: written by `validate`, read by the other modes.',
  },
  approvedPlanDigest: {
    name: 'approved-plan-digest',
    group: 'Plan',
    kind: text('sha256: followed by 64 lower-case hex digits', /^sha256:[0-9a-f]{64}$/),
    usedIn: ['move', 'promote', 'restore'],
    isSafeguard: true,
    gateParts,
    default: '',
    description:
      'The digest of the plan that was reviewed, from the output `plan-digest` of the validation. `move` refuses to run without it, and so does `restore` where it is to change anything, unless the gate `pull-request` knows it.',
  },
  planMaxAgeHours: {
    name: 'plan-max-age-hours',
    group: 'Plan',
    kind: numberBetween(0.01, LONGEST_PLAN_AGE_HOURS, 'a number of hours'),
    usedIn: ['move', 'promote'],
    isSafeguard: true,
    default: String(DEFAULT_PLAN_AGE_HOURS),
    description: 'Hours after which `move` refuses a plan as expired.',
  },
} as const satisfies Record<string, InputEntry<unknown>>;
